//! Killing between any two writes changes nothing: what the next start finds is what was before the act or what was
//! after it, never something between; and what was answered before is all there.
//!
//! Real processes are killed in `killed`, at moments nobody chooses; here every moment is tried, on copies of the files
//! ([`super::wreck`]).

use std::{fmt::Write as _, path::Path};

use desk::{
    clocks::watch::Reading,
    intent::{
        EvaluationIntent, Intent, NavigationIntent, PayWith, PlanningIntent, RecordsIntent, RunningIntent, SeriesAsk,
        SeriesForm, SeriesKind,
    },
    refusal::Answer,
    views::Screen,
};
use meeting::{
    evaluation::Response,
    people::{MeetingId, MemberId},
};
use proptest::prelude::*;
use rusqlite::Connection;
use store::{Reason, Receipt, Store};

use super::{Table, table::SIX, wreck::Film};

/// All that can be told of a folder: what is in the file, and what a person sees who opens it.
///
/// The sign of life is not in it: it comes every few seconds beside the acts, and only says when somebody was there.
fn told(folder: &Path, clock: Reading) -> String {
    let store = Store::open(folder).unwrap();
    let mut told = format!("{:?}", store.groups().unwrap());
    for group in store.groups().unwrap() {
        writeln!(told, "{:?}", store.members(group.id).unwrap()).unwrap();
        for row in store.meetings_of(group.id).unwrap() {
            // The plan is seen in the views; its figures for lists may be kept or counted anew.
            writeln!(told, "{:?} {:?} {:?} {:?} {:?}", row.id, row.state, row.began, row.ended, row.next).unwrap();
            writeln!(told, "{:?}\n{:?}", store.events(row.id).unwrap(), store.notes(row.id).unwrap()).unwrap();
            writeln!(told, "{:?}", store.promises_made_in(row.id).unwrap()).unwrap();
            let (responses, opened) = (store.responses_in(row.id).unwrap(), store.opened(row.id).unwrap());
            let (sealed, handed_in) = (store.sealed(row.id).unwrap(), store.handed_in(row.id).unwrap());
            writeln!(told, "{sealed:?} {handed_in:?} {responses:?} {opened:?}").unwrap();
        }
    }
    drop(store);
    let mut desk = Table::open(folder, clock).unwrap();
    for intent in [
        Intent::Navigation(NavigationIntent::GoGroup { group: 1 }),
        Intent::Navigation(NavigationIntent::GoMeeting { meeting: 1 }),
    ] {
        assert_eq!(desk.act(intent, clock), Answer::Done);
        let view = desk.view();
        assert_eq!(view.trouble, None, "it opens without complaint");
        writeln!(told, "{}", serde_json::to_string(&view.screen).unwrap()).unwrap();
    }
    told
}

/// Something that is done to the file.
type Step<'a> = &'a dyn Fn(&mut Store);

/// Takes every wreck between two films apart.
fn stands(before: &Film, after: &Film, torn: &[usize], clock: Reading, what: &str) -> (String, String) {
    let of = |film: &Film| told(film.laid_out().path(), clock);
    let (old, new) = (of(before), of(after));
    for wreck in before.wrecks_until(after, torn) {
        let found = of(&wreck);
        assert!(found == old || found == new, "{what}: neither before\n{old}\nnor after\n{new}\nbut\n{found}");
    }
    (old, new)
}

/// One of the things people do, by number; whether something must have changed when it was done.
fn act_of(table: &mut Table, kind: u8, pick: u8) -> (Intent, bool) {
    let view = match table.screen() {
        Screen::Live(view) => *view,
        Screen::Ballot(view) => {
            let member = view.waiting.get(usize::from(pick) % view.waiting.len().max(1)).map(|person| person.id);
            return match (view.answering, member, kind % 4) {
                (Some(_), _, 0) => (Intent::Evaluation(EvaluationIntent::PutBack), false),
                (Some(_), ..) => {
                    let ratings = vec![Some(1 + pick % 5), None, Some(3), Some(5)];
                    (
                        Intent::Evaluation(EvaluationIntent::HandIn { ratings, sentence: format!("insight {pick}") }),
                        true,
                    )
                }
                (None, Some(member), 1 | 2) => (Intent::Evaluation(EvaluationIntent::TakeBallot { member }), false),
                (None, _, 3) => (Intent::Evaluation(EvaluationIntent::Reveal), false),
                _ => (Intent::Evaluation(EvaluationIntent::LeaveBallot), false),
            };
        }
        Screen::Record(view) => {
            let meeting = view.meeting;
            let member = u32::from(pick % 6) + 1;
            return match kind % 4 {
                0 => (Intent::Running(RunningIntent::Undo), true),
                1 => (
                    Intent::Records(RecordsIntent::SetNext {
                        meeting,
                        date: "2026-04-02".to_owned(),
                        starts: "18:00".to_owned(),
                    }),
                    false,
                ),
                2 => (
                    Intent::Running(RunningIntent::WritePromise {
                        member,
                        what: "Promise".repeat(pick.into()),
                        by: String::new(),
                    }),
                    false,
                ),
                _ => (Intent::Evaluation(EvaluationIntent::OpenBallot), false),
            };
        }
        other => panic!("nobody went to {other:?}"),
    };
    let member = view.people[usize::from(pick) % view.people.len()].id;
    let Some(now) = view.now else { return (Intent::Running(RunningIntent::Start { short: None }), true) };
    let step = now.step;
    match kind % 17 {
        0 | 1 => (Intent::Running(RunningIntent::Skip { step }), true),
        2 => (Intent::Running(RunningIntent::Extend { by: 30 + i32::from(pick), pay: Some(PayWith::End) }), true),
        3 => (Intent::Running(RunningIntent::Extend { by: -30, pay: None }), true),
        4 => (Intent::Running(RunningIntent::Hold), true),
        5 => (Intent::Running(RunningIntent::Resume), true),
        6 => (Intent::Running(RunningIntent::Leave { member }), true),
        7 => (Intent::Running(RunningIntent::Arrive { member }), true),
        8 | 9 => (Intent::Running(RunningIntent::Undo), true),
        10 => (Intent::Running(RunningIntent::Redo), true),
        // Long enough for several pages.
        11 => {
            (Intent::Running(RunningIntent::WriteNote { member, text: "note ".repeat(usize::from(pick) * 8) }), false)
        }
        12 => (
            Intent::Running(RunningIntent::WritePromise {
                member,
                what: "Promise".repeat(pick.into()),
                by: String::new(),
            }),
            false,
        ),
        13 => (Intent::Evaluation(EvaluationIntent::OpenBallot), false),
        14 => (Intent::Running(RunningIntent::AddGuest { name: format!("Guest {pick}") }), false),
        15 => (Intent::Running(RunningIntent::Place { member, remote: pick.is_multiple_of(2) }), false),
        _ => (Intent::Running(RunningIntent::End), true),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn a_kill_in_any_act_leaves_the_state_before_it_or_after_it(
        acts in prop::collection::vec((any::<u8>(), any::<u8>(), 0_i64..7, 1_usize..1000), 8..18)
    ) {
        let mut table = about_to_start();
        for (kind, pick, wait, torn) in acts {
            table.wait(wait);
            // What comes by itself comes before the act: a sign of life that is due, a response that waited for the file.
            let clock = table.clock;
            table.desk().look(clock);
            let (intent, changes) = act_of(&mut table, kind, pick);
            let what = format!("{intent:?}");
            let (folder, mut done) = (table.folder.path().to_owned(), false);
            let [before, after, _] = held_log(&folder, |_| done = table.act(intent) == Answer::Done);
            let (old, new) = stands(&before, &after, &[torn], table.clock, &what);
            prop_assert!(!(done && changes) || old != new, "{what} was answered, and is in the files");
        }
    }
}

fn about_to_start() -> Table {
    let mut table = Table::new();
    let meeting = table.planned();
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.wait_until("18:00:00");
    table
}

#[test]
fn a_kill_leaves_no_figures_of_another_end_on_the_list() {
    let mut table = about_to_start();
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.skip_to("Noah");
    let (meeting, member) = (table.live().meeting, table.member("Noah"));
    let promise =
        || Intent::Running(RunningIntent::WritePromise { member, what: "Kept".to_owned(), by: String::new() });
    let skip = |table: &mut Table| Intent::Running(RunningIntent::Skip { step: table.live().now.unwrap().step });
    for act in [
        &|_| Intent::Running(RunningIntent::End),
        &|_| promise(),
        &|_| Intent::Running(RunningIntent::Undo),
        &skip,
        &|_| Intent::Running(RunningIntent::End),
    ] as [&dyn Fn(&mut Table) -> Intent; 5]
    {
        table.wait(20);
        let intent = act(&mut table);
        let what = format!("{intent:?} in meeting {meeting}");
        let before = Film::of(table.folder.path());
        table.does(intent);
        let (old, new) = stands(&before, &Film::of(table.folder.path()), &[500], table.clock, &what);
        assert!(old != new, "{what} changes something");
    }
}

#[test]
fn a_kill_leaves_a_plan_and_its_date_together() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let form = SeriesForm {
        kind: SeriesKind::Weeks,
        day: 5,
        nth: 1,
        weekday: 3,
        every: 4,
        first: "2026-03-05".to_owned(),
        starts: "18:00".to_owned(),
        minutes: 120,
        number: 1,
        of: Some(9),
    };
    table.does(Intent::Dates { group, ask: SeriesAsk::Set { form } });
    let plans = |table: &mut Table| {
        table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
        table.plan_view().meeting
    };
    let (meeting, april) = (plans(&mut table), plans(&mut table));
    let when = |meeting, date: &str, starts: &str| {
        let (date, starts) = (date.to_owned(), starts.to_owned());
        Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends: "20:00".to_owned() })
    };
    let whole = |table: &mut Table, intent: Intent| {
        let what = format!("{intent:?}");
        let before = Film::of(table.folder.path());
        table.does(intent);
        let (old, new) = stands(&before, &Film::of(table.folder.path()), &[500], table.clock, &what);
        assert!(old != new, "{what} changes something");
    };
    whole(&mut table, when(april, "2026-04-07", "17:00"));
    whole(&mut table, when(meeting, "2026-03-05", "18:05"));
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.wait_until("18:05:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    // The date of the series that comes next is in the file with the end, or neither is.
    let folder = table.folder.path().to_owned();
    let [before, after, _] = held_log(&folder, |_| table.does(Intent::Running(RunningIntent::End)));
    let (old, new) = stands(&before, &after, &[500], table.clock, "the end");
    assert!(old != new, "the meeting is over");
    whole(
        &mut table,
        Intent::Records(RecordsIntent::SetNext { meeting, date: "2026-04-09".to_owned(), starts: "18:30".to_owned() }),
    );
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: april }));
    let plan = table.plan_view();
    assert_eq!((plan.date.as_str(), plan.starts.as_str()), ("2026-04-09", "18:30"), "the plan of April went along");
}

/// Plays something in a folder while somebody reads the file, a backup tool say: the log is not moved into the file
/// and stays to be looked at. Gives the film before and with the whole log, and the two after it was moved.
fn held_log(folder: &Path, play: impl FnOnce(&Path)) -> [Film; 3] {
    let before = Film::of(folder);
    let file = folder.join("turnstone.db");
    let reader = Connection::open(&file).unwrap();
    reader.execute_batch("BEGIN").unwrap();
    let _: u32 = reader.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).unwrap();
    play(folder);
    let whole = Film::of(folder);
    reader.execute_batch("COMMIT").unwrap();
    let _: u32 = reader.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |row| row.get(1)).unwrap();
    [before, whole, Film::of(folder)]
}

/// What a step of the store does to the files, and that it is one step wherever it is cut.
fn one_step(folder: &Path, clock: Reading, what: &str, play: impl FnOnce(&Path)) {
    let [before, whole, moved] = held_log(folder, play);
    assert!(whole.log.len() > before.log.len() && moved.log == whole.log, "{what}: the log is there to be seen");
    let (old, new) = stands(&before, &whole, &[333, 777], clock, what);
    assert!(old != new, "{what} changes something");
    let (old, _) = stands(&whole, &moved, &[], clock, what);
    assert!(old == new, "{what}: a log that is half moved into the file counts as a whole one");
}

#[test]
fn a_kill_while_the_log_is_moved_into_the_file_changes_nothing() {
    let mut table = Table::new();
    let id = MeetingId(table.running());
    let marta = MemberId(table.member("Marta"));
    table.does(Intent::Running(RunningIntent::WriteNote { member: marta.0, text: "words ".repeat(2000) }));
    table.does(Intent::Running(RunningIntent::WritePromise {
        member: marta.0,
        what: "A promise".to_owned(),
        by: String::new(),
    }));
    table.skip_to_evaluation();
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    drop(table.desk.take());
    let folder = table.folder.path();
    let response = |sentence: &str| Response { version: 1, ratings: [Some(3); 4], sentence: sentence.to_owned() };
    // While a log is held no response is taken; those that are in the box came before.
    let mut store = Store::open(folder).unwrap();
    for (who, sentence) in [(marta, "one"), (MemberId(2), "two")] {
        assert_eq!(store.put_response(id, who, &response(sentence)).unwrap(), Receipt::Taken);
    }
    drop(store);
    let steps: [(&str, Step<'_>); 3] = [
        ("opening the box", &|store| drop(store.seal(id))),
        ("deleting a note", &|store| drop(store.write_note(id, marta, ""))),
        ("deleting a promise", &|store| drop(store.write_promise(id, marta, "", ""))),
    ];
    for (what, step) in steps {
        let mut store = Store::open(folder).unwrap();
        one_step(folder, table.clock, what, |_| step(&mut store));
    }
}

#[test]
fn a_kill_in_an_upgrade_leaves_the_older_file_or_the_newer_one() {
    let folder = tempfile::tempdir().unwrap();
    let db = Connection::open(folder.path().join("turnstone.db")).unwrap();
    let first = include_str!("../../src-tauri/crates/store/src/migrations/0001-first-shape.sql");
    db.execute_batch(&format!("PRAGMA journal_mode = WAL; {first} PRAGMA user_version = 1;")).unwrap();
    db.execute_batch("INSERT INTO groups (name) VALUES ('Kept')").unwrap();
    drop(db);
    let [before, whole, moved] = held_log(folder.path(), |folder| drop(Store::open(folder)));
    assert!(whole.log.len() > before.log.len(), "the upgrade is in the log, to be seen");
    let shape = |film: &Film| {
        let folder = film.laid_out();
        let db = Connection::open(folder.path().join("turnstone.db")).unwrap();
        let version: u32 = db.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
        let tables = "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema ORDER BY name)";
        let tables: String = db.query_row(tables, [], |row| row.get(0)).unwrap();
        drop(db);
        let store = Store::open(folder.path()).unwrap();
        assert_eq!(store.groups().unwrap()[0].name, "Kept", "and the next start finishes it");
        assert_eq!(
            store::backups(folder.path()).unwrap().iter().filter(|one| one.reason == Reason::Migration).count(),
            usize::from(version == 1),
            "with a backup of the older file"
        );
        (version, tables)
    };
    let ends = [shape(&before), shape(&whole)];
    assert!(ends[0].0 < ends[1].0, "from an older version to a newer one");
    for wreck in before.wrecks_until(&whole, &[100, 500, 900]) {
        assert!(ends.contains(&shape(&wreck)), "nothing between two versions");
    }
    for wreck in whole.wrecks_until(&moved, &[]) {
        assert_eq!(shape(&wreck), ends[1], "half moved into the file is as good as moved");
    }
}
