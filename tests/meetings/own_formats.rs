//! A group's own format, whole: built from nothing, planned, run, edited later; and files that are no formats.

use std::path::Path;

use desk::{
    bin::BinIntent,
    errand::Errand,
    formats::views::{FormatView, FormatsView, IncomingView},
    intent::{
        FormatAct, FormatChange, GroupIntent, GroupWall, ImportHow, Intent, LineWord, NavigationIntent, PayHabitWord,
        PlanningIntent, RunningIntent,
    },
    planning::views::{FitView, PlanView},
    refusal::Answer,
    views::Screen,
};
use words::MessageKey;

use super::{
    Table,
    table::{arg, word},
};

const IMPORT: Errand = Errand::ImportFormat { dropped: false };

const DAY: i64 = 24 * 60 * 60;

const NINE: &str = "Marta\nNoah\nInes\nPavel\nRosa\nTariq\nSamir\nJuna\nLeo";

impl Table {
    fn editor(&mut self) -> FormatView {
        match self.screen() {
            Screen::Format(view) => *view,
            other => panic!("the editor is shown: {other:?}"),
        }
    }

    fn list(&mut self) -> FormatsView {
        match self.screen() {
            Screen::Formats(view) => view,
            other => panic!("the list of formats is shown: {other:?}"),
        }
    }

    fn changes(&mut self, change: FormatChange) {
        self.does(Intent::Formats { act: FormatAct::Change { change } });
    }

    fn adds(&mut self, at: &[u32], kind: LineWord, title: &str) {
        self.changes(FormatChange::Add { at: at.to_vec(), kind });
        assert_eq!(self.editor().at, at, "the new line is the one to go on with");
        self.sets(at, "title", title);
    }

    fn sets(&mut self, at: &[u32], field: &str, text: &str) {
        let (at, field, text) = (at.to_vec(), field.to_owned(), text.to_owned());
        self.changes(FormatChange::Set { at, field, nth: 0, text });
    }

    /// Builds a format from nothing: check-in, a round of two phases, a close. Its key.
    fn builds(&mut self) -> String {
        self.does(Intent::Formats { act: FormatAct::New { empty: true } });
        assert!(self.editor().columns.is_empty(), "nothing yet");
        self.sets(&[], "title", "Hill walk");
        self.adds(&[0], LineWord::Talk, "Check-in");
        self.sets(&[0], "rule", "each");
        self.sets(&[0], "length", "1");
        self.adds(&[1], LineWord::Round, "Walks");
        self.adds(&[1, 0], LineWord::Phase, "Tell");
        self.sets(&[1, 0], "speaks", "client");
        self.adds(&[1, 1], LineWord::Phase, "Ask");
        self.sets(&[1, 1], "length", "2");
        self.adds(&[2], LineWord::Talk, "Close");
        self.editor().key
    }

    /// A plan with a format, for two hours.
    fn plans(&mut self, name: &str, members: &str, format: &str) -> u32 {
        let group = self.group(name, members);
        let meeting = self.plan(group, "18:00", "20:00");
        self.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format: format.to_owned() }));
        meeting
    }
}

fn turns(plan: &PlanView) -> (u32, i32) {
    match &plan.fit {
        Some(FitView::Fits { turns, shortest, .. }) => (*turns, *shortest),
        other => panic!("it fits: {other:?}"),
    }
}

fn field(view: &FormatView, at: &[u32], name: &str) -> (String, Option<MessageKey>) {
    let fields = match view.lines.iter().find(|line| line.at == at) {
        Some(line) => &line.fields,
        None => &view.fields,
    };
    let field = fields.iter().find(|field| word(&field.field) == name).unwrap();
    (field.text.clone(), field.problem.as_ref().map(|problem| problem.sentence.key))
}

#[test]
fn an_own_format_is_built_from_nothing_planned_for_five_and_nine_and_run() {
    let mut table = Table::new();
    let key = table.builds();
    // 120 minutes less the close, and a minute each.
    let turn = |view: &FormatView, people: u32| {
        view.columns.iter().find(|column| column.people == people).and_then(|column| column.turn).unwrap()
    };
    let view = table.editor();
    assert_eq!((turn(&view, 5), turn(&view, 9)), (22 * 60, 11 * 60 + 30), "(120 − 5 − n) / n, to the half minute");
    let tell = view.lines.iter().find(|line| line.title == "Tell").unwrap();
    assert_eq!(tell.lengths[2], Some(7 * 60 + 30), "a third of the turn, in half minutes");

    let nine = table.plans("Nine", NINE, &key);
    assert_eq!(turns(&table.plan_view()), (9, 11 * 60 + 30));
    let leo = table.plan_view().people.iter().find(|person| person.name == "Leo").unwrap().id;
    table.does(Intent::Planning(PlanningIntent::SetExpected { meeting: nine, member: leo, expected: false }));
    assert_eq!(turns(&table.plan_view()), (8, 13 * 60), "one drops out: the others have more");

    let five = table.plans("Five", "Ada\nBen\nChi\nDov\nEva", &key);
    assert_eq!(turns(&table.plan_view()), (5, 22 * 60));
    let ada = table.plan_view().people[0].id;
    table.does(Intent::Planning(PlanningIntent::SetExpected { meeting: five, member: ada, expected: false }));
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting: five }));
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    assert_eq!(table.live().now.unwrap().title, "Check-in");
    table.wait_until("18:04:00");
    table.skip();
    let now = table.live().now.unwrap();
    assert_eq!((now.client.unwrap().name.as_str(), now.phases.len()), ("Ben", 2));
    table.restart(2);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    table.skip_to("Eva");
    table.does(Intent::Running(RunningIntent::End));
    assert_eq!(table.record().format, "Hill walk", "the record says the name it had");
}

#[test]
fn a_plan_keeps_the_version_it_was_made_with_until_it_takes_a_newer_one() {
    let mut table = Table::new();
    let key = table.builds();
    let meeting = table.plans("Five", "Ada\nBen\nChi\nDov\nEva", &key);
    assert_eq!(turns(&table.plan_view()), (5, 22 * 60));
    table.does(Intent::Formats { act: FormatAct::Edit { format: key.clone() } });
    table.sets(&[2], "length", "30");
    table.sets(&[2], "title", "Long close");
    table.restart(2);
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    let plan = table.plan_view();
    assert_eq!(turns(&plan), (5, 22 * 60), "as it was made");
    let newer = plan.remarks.iter().find(|remark| remark.field.as_deref() == Some("format")).unwrap();
    assert_eq!(arg(&newer.sentence, "version"), "2", "both edits of one sitting are one version");
    table.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format: key.clone() }));
    assert_eq!(turns(&table.plan_view()), (5, 17 * 60));
    assert!(table.plan_view().remarks.iter().all(|remark| remark.field.as_deref() != Some("format")));

    table.does(Intent::Formats { act: FormatAct::Remove { format: key.clone() } });
    assert!(table.list().formats.iter().all(|format| !format.own), "it is no longer offered");
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert_eq!(turns(&table.plan_view()), (5, 17 * 60), "the plan keeps it");
    assert!(table.plan_view().formats.iter().any(|format| format.key == key), "and says its name");
    table.does(Intent::Formats { act: FormatAct::BringBack { format: key } });
    table.does(Intent::Formats { act: FormatAct::Go { meeting: None } });
    assert!(table.list().formats.iter().any(|format| format.own && format.version == 2));
}

#[test]
fn an_offer_to_bring_a_format_back_stays_as_long_as_the_list_does() {
    let mut table = Table::new();
    let used = table.builds();
    table.plans("Five", "Ada\nBen\nChi\nDov\nEva", &used);
    let other = table.builds();
    table.does(Intent::Formats { act: FormatAct::Go { meeting: None } });
    table.does(Intent::Formats { act: FormatAct::Remove { format: used.clone() } });
    table.does(Intent::Formats { act: FormatAct::Remove { format: other } });
    table.does(Intent::Formats { act: FormatAct::Go { meeting: None } });
    assert_eq!(table.list().removed.unwrap().key, used, "the plan needs it, so it is in no bin");
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    table.does(Intent::Formats { act: FormatAct::Go { meeting: None } });
    assert!(table.list().removed.is_none(), "another screen was shown meanwhile");
}

#[test]
fn nothing_that_was_typed_is_lost_by_a_crash_and_everything_can_be_taken_back() {
    let mut table = Table::new();
    let key = table.builds();
    table.sets(&[2], "length", "a while");
    assert_eq!(field(&table.editor(), &[2], "length"), ("a while".to_owned(), Some(MessageKey::RefusalFormatLength)));
    table.restart(2);
    table.does(Intent::Formats { act: FormatAct::Edit { format: key.clone() } });
    assert_eq!(field(&table.editor(), &[2], "length").0, "a while", "as typed");
    table.sets(&[2], "length", "7");
    table.changes(FormatChange::Remove { at: vec![1] });
    assert_eq!(table.editor().lines.len(), 2);
    table.does(Intent::Formats { act: FormatAct::Undo });
    table.does(Intent::Formats { act: FormatAct::Undo });
    let view = table.editor();
    assert_eq!((view.lines.len(), field(&view, &[2], "length").0.as_str()), (5, "a while"));
    assert_eq!(table.refused(Intent::Formats { act: FormatAct::Undo }).sentence.key, MessageKey::RefusalNothingToUndo);
    table.does(Intent::Formats { act: FormatAct::Redo });
    table.does(Intent::Formats { act: FormatAct::Redo });
    assert_eq!(table.editor().lines.len(), 2, "and had again");
    let refused =
        table.refused(Intent::Formats { act: FormatAct::Change { change: FormatChange::Lift { at: vec![0] } } });
    assert_eq!(refused.sentence.key, MessageKey::RefusalFormatNowhere);
}

#[test]
fn what_does_not_fit_is_said_in_words_for_each_size() {
    let mut table = Table::new();
    table.builds();
    table.does(Intent::Formats { act: FormatAct::For { length: "0:15".to_owned() } });
    let view = table.editor();
    let said: Vec<MessageKey> = view.says.iter().map(|said| said.key).collect();
    assert_eq!(said[0], MessageKey::FormatSaysTurns);
    assert!(said[1..].iter().all(|key| *key == MessageKey::FormatSaysShort), "{said:?}");
    assert_eq!(arg(view.says.last().unwrap(), "count"), "12");
    table.does(Intent::Formats { act: FormatAct::For { length: "soon".to_owned() } });
    let view = table.editor();
    assert!(view.columns.is_empty() && view.length == "soon" && view.length_problem.is_some());
}

#[test]
fn a_format_goes_into_a_file_and_comes_back_as_a_copy_or_the_next_version() {
    let mut table = Table::new();
    let key = table.builds();
    let file = table.papers.path().join("walk.toml");
    table.runs(Errand::ExportFormat { format: key.clone() }, &file);
    table.runs(IMPORT, &file);
    assert!(
        matches!(table.list().incoming, Some(IncomingView::Broken { why, .. }) if why.sentence.key == MessageKey::RefusalFormatSame)
    );
    let text = std::fs::read_to_string(&file).unwrap().replace("Hill walk", "Hill walk by night");
    std::fs::write(&file, &text).unwrap();
    table.runs(IMPORT, &file);
    assert!(matches!(table.list().incoming, Some(IncomingView::Known { next: Some(2), .. })));
    table.does(Intent::Formats { act: FormatAct::AnswerImport { how: ImportHow::Leave } });
    assert_eq!(table.list().formats.iter().filter(|format| format.own).count(), 1, "nothing was changed");
    table.runs(IMPORT, &file);
    table.does(Intent::Formats { act: FormatAct::AnswerImport { how: ImportHow::Next } });
    assert_eq!(table.editor().title, "Hill walk by night");
    table.runs(IMPORT, &file);
    table.does(Intent::Formats { act: FormatAct::AnswerImport { how: ImportHow::Copy } });
    assert_eq!(table.editor().title, "Copy of Hill walk by night");
    table.does(Intent::Formats { act: FormatAct::Copy { format: "leader-circle".to_owned() } });
    table.does(Intent::Formats { act: FormatAct::Go { meeting: None } });
    let own: Vec<_> =
        table.list().formats.into_iter().filter(|format| format.own).map(|f| (f.title, f.version)).collect();
    let expected = [("Copy of Hill walk by night", 1), ("Copy of Leader circle", 1), ("Hill walk by night", 2)];
    assert_eq!(own, expected.map(|(title, version)| (title.to_owned(), version)));
}

#[test]
fn a_format_stays_while_a_plan_of_a_group_in_the_bin_needs_it() {
    let mut table = Table::new();
    let key = table.builds();
    let meeting = table.plans("Linden", NINE, &key);
    table.does(Intent::Formats { act: FormatAct::Remove { format: key } });
    let Screen::Home(home) = ({
        table.does(Intent::Navigation(NavigationIntent::GoHome));
        table.screen()
    }) else {
        panic!("the home is shown")
    };
    table.does(Intent::Bin(BinIntent::DeleteGroup { group: home.groups[0].id }));
    table.restart(2 * DAY);
    table.does(Intent::Bin(BinIntent::Go));
    let Screen::Bin(bin) = table.screen() else { panic!("the bin is shown") };
    assert_eq!(bin.entries.len(), 1, "the format was not moved there: {bin:?}");
    table.does(Intent::Bin(BinIntent::PutBack { entry: bin.entries[0].entry }));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert!(matches!(table.plan_view().fit, Some(FitView::Fits { .. })), "its plan is whole");
}

/// A format that was removed from the list while a plan needed it, which is discarded by now: the next daily look puts it
/// in the bin. Gives the group.
fn unneeded(table: &mut Table) -> u32 {
    let key = table.builds();
    let meeting = table.plans("Linden", NINE, &key);
    table.does(Intent::Formats { act: FormatAct::Remove { format: key } });
    table.does(Intent::Planning(PlanningIntent::DiscardPlan { meeting }));
    table.group_view().id
}

#[test]
fn what_is_written_after_the_daily_look_is_in_a_backup_before_the_next_deletion() {
    let mut table = Table::new();
    let group = unneeded(&mut table);
    // The look puts the format in the bin, with a backup; the act after it writes.
    table.restart(DAY);
    table.does(Intent::Groups(GroupIntent::EditGroup {
        group,
        name: "Harbour".to_owned(),
        usual_minutes: 120,
        usual_weekday: None,
        usual_start: "18:00".to_owned(),
        pay_habit: PayHabitWord::Ask,
        wall: GroupWall::default(),
        zone: None,
    }));
    table.does(Intent::Bin(BinIntent::DeleteGroup { group }));
    let newest = store::backups(table.folder.path()).unwrap().remove(0);
    let names: Vec<String> = store::holds(&newest.path).unwrap().groups.into_iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["Harbour"], "{newest:?}");
}

#[test]
fn what_is_overdue_goes_although_no_backup_can_be_made() {
    let mut table = Table::new();
    let group = unneeded(&mut table);
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let member = table.group_view().members[0].id;
    table.does(Intent::Bin(BinIntent::DeleteMember { member }));
    table.desk = None;
    let backups = table.folder.path().join("backups");
    std::fs::remove_dir_all(&backups).unwrap();
    std::fs::write(&backups, "no folder can be made here").unwrap();
    // A clock that leaps is not believed at once.
    for _ in 0..4 {
        table.restart(9 * DAY);
        table.wait(1);
    }
    std::fs::remove_file(&backups).unwrap();
    table.does(Intent::Bin(BinIntent::Go));
    let Screen::Bin(bin) = table.screen() else { panic!("the bin is shown") };
    assert!(bin.entries.is_empty(), "{bin:?}");
}

#[test]
fn a_broken_file_is_refused_with_its_line_and_its_field_and_changes_nothing() {
    let mut table = Table::new();
    let whole = {
        let key = table.builds();
        let path = table.papers.path().join("whole.toml");
        table.runs(Errand::ExportFormat { format: key.clone() }, &path);
        table.does(Intent::Formats { act: FormatAct::Remove { format: key } });
        std::fs::read_to_string(path).unwrap()
    };
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    let line_of = |text: &str, part: &str| {
        (text.lines().count() - text.lines().rev().position(|line| line.contains(part)).unwrap()).to_string()
    };
    for (from, to, key, field) in [
        ("each = \"1:00\"", "each = \"soon\"", MessageKey::RefusalFormatLength, "items[0].each"),
        ("kind = \"round\"", "kind = \"circle\"", MessageKey::RefusalFormatUnknownWord, "items[1].kind"),
        ("weight = 2", "weight = 0", MessageKey::RefusalFormatWeight, "items[1].phases[1].weight"),
        ("title = \"Close\"", "title = \"\"", MessageKey::RefusalFormatEmptyText, "items[2].title"),
        ("schema = 1", "schema = 9", MessageKey::RefusalFormatSchema, "schema"),
        ("title = \"Close\"", "title = ", MessageKey::RefusalFormatSyntax, ""),
    ] {
        assert!(whole.contains(from), "{from} is in {whole}");
        let text = whole.replace(from, to);
        let path = table.papers.path().join("broken.toml");
        std::fs::write(&path, &text).unwrap();
        table.runs(IMPORT, &path);
        let list = table.list();
        let Some(IncomingView::Broken { name, why }) = list.incoming else { panic!("{to} is refused") };
        assert_eq!((name.as_str(), why.sentence.key, why.field.as_deref()), ("broken.toml", key, Some(field)), "{to}");
        assert_eq!(arg(&why.sentence, "line"), line_of(&text, to), "{to}");
        assert!(list.formats.iter().all(|format| !format.own), "nothing was changed");
    }
    for (bytes, key) in
        [(vec![0xff, 0xfe], MessageKey::RefusalFormatNoText), (vec![b' '; 2 << 20], MessageKey::RefusalFormatTooLarge)]
    {
        let path = table.papers.path().join("other.bin");
        std::fs::write(&path, bytes).unwrap();
        table.runs(IMPORT, &path);
        assert!(
            matches!(table.list().incoming, Some(IncomingView::Broken { why, .. }) if why.sentence.key == key),
            "{key}"
        );
    }
    table.runs(IMPORT, &Path::new("nowhere").join("format.toml"));
    assert!(
        matches!(table.list().incoming, Some(IncomingView::Broken { why, .. }) if why.sentence.key == MessageKey::RefusalFormatUnreadable)
    );
}

#[test]
fn a_file_takes_nobody_away_from_a_meeting() {
    let mut table = Table::new();
    table.running();
    let refused = table.forbids(&IMPORT);
    assert_eq!(refused.sentence.key, MessageKey::RefusalFormatWhileLive);
    let refused = table.run(IMPORT, Path::new("any.toml"));
    assert!(matches!(refused, Answer::Refused(why) if why.sentence.key == MessageKey::RefusalFormatWhileLive));
    assert!(matches!(table.screen(), Screen::Live(_)));
}
