//! What is asked, as it comes over the wire, with the number of somebody else: of a member, a promise, a meeting, a
//! group or a format that is not this meeting's, or that nobody has. It is refused, changes nothing, and hinders no saving.

mod asked;

use desk::{
    bin::BinIntent,
    errand::Errand,
    intent::{
        EvaluationIntent, GroupIntent, Intent, NavigationIntent, PlanningIntent, RecordsIntent, RehearsalIntent,
        RunningIntent,
    },
    refusal::Answer,
    views::Screen,
};
use rusqlite::{Connection, types};
use serde_json::{Value, json};
use words::MessageKey;

use self::asked::{about_a_stranger, about_a_stranger_in_a_plan, about_nothing, errands_about_nothing};
use super::{Table, table::arg};

/// The whole file but for the sign of life, the count of writes and the sums of both, row by row.
fn everything(table: &Table) -> Vec<String> {
    let db = Connection::open(table.folder.path().join("turnstone.db")).unwrap();
    let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('pulses', 'file', 'sums')";
    let mut names = db.prepare(tables).unwrap();
    let names: Vec<String> = names.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    let mut rows = Vec::new();
    for name in names {
        let mut query = db.prepare(&format!("SELECT * FROM \"{name}\"")).unwrap();
        let columns = query.column_count();
        let said = query.query_map([], |row| {
            (0..columns).map(|column| row.get::<_, types::Value>(column)).collect::<Result<Vec<_>, _>>()
        });
        rows.extend(said.unwrap().map(|row| format!("{name}: {:?}", row.unwrap())));
    }
    rows
}

/// What is on the screen, without the number of the view.
fn shown(table: &mut Table) -> Value {
    let mut screen = serde_json::to_value(table.screen()).unwrap();
    if let Some(stage) = screen.get_mut("stage").and_then(Value::as_object_mut) {
        stage.remove("version");
    }
    screen
}

/// An evening of the first group and, of the second, a plan and a meeting in which somebody promised something.
struct Evening {
    table: Table,
    plan: u32,
    running: u32,
    /// A promise of the other group.
    promise: u32,
}

fn evening() -> Evening {
    let mut table = Table::new();
    let ahorn = table.group("Ahorn", "Ada\nBen\nCleo");
    let held = table.plan(ahorn, "17:50", "19:50");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting: held }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    let ada = table.member("Ada");
    table.does(Intent::Running(RunningIntent::WritePromise {
        member: ada,
        what: "Call Ben".to_owned(),
        by: String::new(),
    }));
    table.does(Intent::Running(RunningIntent::End));
    let promise = match table.screen() {
        Screen::Record(view) => view.promises.iter().map(|promise| promise.id).find(|id| *id > 0),
        other => panic!("{other:?}"),
    };
    let promise = promise.unwrap_or(1);
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group: ahorn }));
    let plan = table.plan(ahorn, "21:00", "22:30");
    let running = table.running();
    Evening { table, plan, running, promise }
}

/// Whether an intent names somebody or something by a number or a key. Whoever adds one that does adds it to the
/// table below.
#[allow(clippy::too_many_lines, reason = "a line for each intent")]
fn names_something(intent: &Intent) -> bool {
    match intent {
        Intent::Navigation(
            NavigationIntent::GoGroup { .. } | NavigationIntent::GoMember { .. } | NavigationIntent::GoMeeting { .. },
        )
        | Intent::Members(_)
        | Intent::Dates { .. }
        | Intent::Planning(
            PlanningIntent::PlanMeeting { .. }
            | PlanningIntent::PlanMeetingWith { .. }
            | PlanningIntent::DiscardPlan { .. }
            | PlanningIntent::SetWhen { .. }
            | PlanningIntent::SetFormat { .. }
            | PlanningIntent::SetExpected { .. }
            | PlanningIntent::SetOrder { .. }
            | PlanningIntent::OpenMeeting { .. }
            | PlanningIntent::OpenAsPlanned { .. }
            | PlanningIntent::HoldNow { .. }
            | PlanningIntent::EndWhenItFits { .. }
            | PlanningIntent::DrawOrder { .. }
            | PlanningIntent::ProposeOrder { .. }
            | PlanningIntent::EndWithoutSpare { .. }
            | PlanningIntent::ExpectWhoFits { .. }
            | PlanningIntent::ChangeLine { .. }
            | PlanningIntent::Undo { .. }
            | PlanningIntent::Redo { .. }
            | PlanningIntent::SetLeaders { .. }
            | PlanningIntent::LeadFromOutside { .. }
            | PlanningIntent::ProposeLeaders { .. },
        )
        | Intent::Rehearsal(RehearsalIntent::Rehearse { .. })
        | Intent::Choosing { .. }
        | Intent::Formats { .. }
        | Intent::Running(
            RunningIntent::SetHere { .. }
            | RunningIntent::Start { .. }
            | RunningIntent::Extend { .. }
            | RunningIntent::AddLine { .. }
            | RunningIntent::Arrive { .. }
            | RunningIntent::Leave { .. }
            | RunningIntent::NoShow { .. }
            | RunningIntent::StepOut { .. }
            | RunningIntent::ComeBack { .. }
            | RunningIntent::DropTurn { .. }
            | RunningIntent::BringBack { .. }
            | RunningIntent::KeepTurns { .. }
            | RunningIntent::Place { .. }
            | RunningIntent::LeaveAt { .. }
            | RunningIntent::Lead { .. }
            | RunningIntent::LeadFromOutside { .. }
            | RunningIntent::OrderTurns { .. }
            | RunningIntent::WriteNote { .. }
            | RunningIntent::WritePromise { .. }
            | RunningIntent::SettlePromise { .. }
            | RunningIntent::LookAtTurn { .. }
            | RunningIntent::AskHelp { .. }
            | RunningIntent::GiveRole { .. },
        )
        | Intent::Evaluation(EvaluationIntent::TakeBallot { .. } | EvaluationIntent::DraftResponse { .. })
        | Intent::Records(RecordsIntent::SetNext { .. })
        | Intent::Archive(_)
        | Intent::Bin(
            BinIntent::DeleteGroup { .. }
            | BinIntent::DeleteMember { .. }
            | BinIntent::DeleteMeeting { .. }
            | BinIntent::DeleteGuest { .. }
            | BinIntent::PutBack { .. }
            | BinIntent::DeleteForGood { .. },
        )
        | Intent::Groups(
            GroupIntent::CreateGroupLike { .. }
            | GroupIntent::EditGroup { .. }
            | GroupIntent::AddMembers { .. }
            | GroupIntent::RenameMember { .. }
            | GroupIntent::MemberLeft { .. }
            | GroupIntent::OrderMembers { .. },
        ) => true,
        // A backup is named by its file; the driver, which puts it back, finds it or refuses.
        Intent::Navigation(NavigationIntent::GoHome | NavigationIntent::GoSettings)
        | Intent::Settings(_)
        | Intent::Damage(_)
        | Intent::Running(
            RunningIntent::BackToPlan
            | RunningIntent::KeepPlannedTimes
            | RunningIntent::Next { .. }
            | RunningIntent::Skip { .. }
            | RunningIntent::Hold
            | RunningIntent::Resume
            | RunningIntent::AddGuest { .. }
            | RunningIntent::AddGuestKeepTurns { .. }
            | RunningIntent::Redistribute
            | RunningIntent::Backdate
            | RunningIntent::Undo
            | RunningIntent::Redo
            | RunningIntent::End
            | RunningIntent::AnswerAway { .. }
            | RunningIntent::SaveAgain,
        )
        | Intent::Rehearsal(
            RehearsalIntent::LeaveRehearsal
            | RehearsalIntent::RehearsalSpeed { .. }
            | RehearsalIntent::RehearsalStands { .. },
        )
        | Intent::Evaluation(
            EvaluationIntent::OpenBallot
            | EvaluationIntent::HandIn { .. }
            | EvaluationIntent::PutBack
            | EvaluationIntent::Reveal
            | EvaluationIntent::PutOnWall
            | EvaluationIntent::TakeOffWall
            | EvaluationIntent::TurnWallPage { .. }
            | EvaluationIntent::DecideWall { .. }
            | EvaluationIntent::AskWallLater
            | EvaluationIntent::LeaveBallot,
        )
        | Intent::Stage(_)
        | Intent::Bin(BinIntent::Go | BinIntent::Empty)
        | Intent::Groups(
            GroupIntent::CreateGroup { .. }
            | GroupIntent::AddSample
            | GroupIntent::RemoveSample
            | GroupIntent::FindZone { .. },
        )
        | Intent::Backups(_) => false,
    }
}

/// Sends each and finds everything as it was.
fn refused_without_a_trace(table: &mut Table, intents: Vec<Value>) {
    without_a_trace(table, intents, |table, said| {
        let intent: Intent = serde_json::from_value(said).unwrap();
        assert!(names_something(&intent), "{intent:?}");
        table.act(intent)
    });
}

fn without_a_trace(table: &mut Table, all: Vec<Value>, ask: impl Fn(&mut Table, Value) -> Answer) {
    for said in all {
        let before = (everything(table), shown(table));
        let answer = ask(table, said.clone());
        assert!(matches!(answer, Answer::Refused(_)), "{said} is answered {answer:?}");
        let (rows, screen) = (everything(table), shown(table));
        assert!(rows == before.0, "{said} changed {:?}", rows.iter().find(|row| !before.0.contains(row)));
        assert!(screen == before.1, "{said} changed the screen");
        assert!(!table.desk().has_unsaved(), "{said} waits to be saved");
        assert_eq!(table.desk().view().trouble, None, "{said}");
    }
}

/// Nobody's numbers, a set's, a guest's, and a member of the other group.
const STRANGERS: [u32; 6] = [0, 2, 999, 0x8000_0000, u32::MAX - 1, u32::MAX];

fn all_of_it(evening: &mut Evening) {
    let Evening { table, plan, running, promise } = evening;
    for who in STRANGERS {
        refused_without_a_trace(table, about_a_stranger(who, *running));
    }
    for who in [0, 5, 999, 0x8000_0000, u32::MAX] {
        refused_without_a_trace(table, about_a_stranger_in_a_plan(who, *plan));
    }
    for id in [0, 999, u32::MAX] {
        refused_without_a_trace(table, about_nothing(id));
        without_a_trace(table, errands_about_nothing(id), |table, said| {
            table.allows(&serde_json::from_value::<Errand>(said).unwrap())
        });
    }
    refused_without_a_trace(
        table,
        vec![json!({"room": "running", "do": "settle_promise", "promise": *promise, "outcome": "kept"})],
    );
}

#[test]
fn a_foreign_number_changes_nothing_while_a_meeting_runs() {
    all_of_it(&mut evening());
}

#[test]
fn a_foreign_number_changes_nothing_at_the_ballot_and_on_the_record() {
    let mut evening = evening();
    evening.table.skip_to_evaluation();
    evening.table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    all_of_it(&mut evening);
    evening.table.does(Intent::Evaluation(EvaluationIntent::LeaveBallot));
    evening.table.does(Intent::Running(RunningIntent::End));
    all_of_it(&mut evening);
}

#[test]
fn words_that_have_lost_their_owner_hold_nothing_up() {
    let mut table = Table::new();
    table.running();
    let [marta, noah, ines] = ["Marta", "Noah", "Ines"].map(|name| table.member(name));
    let other = Connection::open(table.folder.path().join("turnstone.db")).unwrap();
    other.execute("DELETE FROM members WHERE id = ?1", [marta]).unwrap();
    drop(other);
    table.does(Intent::Running(RunningIntent::WriteNote { member: marta, text: "whose?".to_owned() }));
    let trouble = table.desk().view().trouble.unwrap();
    assert_eq!(
        (trouble.sentence.key, arg(&trouble.sentence, "name").as_str()),
        (MessageKey::TroubleHomelessWords, "Marta")
    );
    table.does(Intent::Running(RunningIntent::WriteNote { member: noah, text: "behind it".to_owned() }));
    table.does(Intent::Running(RunningIntent::WritePromise {
        member: ines,
        what: "behind it too".to_owned(),
        by: String::new(),
    }));
    assert!(!table.desk().has_unsaved(), "what can be saved is");
    table.does(Intent::Running(RunningIntent::End));
    assert_eq!(store::backups(table.folder.path()).unwrap().len(), 1, "the end is copied");
    drop(table.desk.take());
    let store = store::Store::open(table.folder.path()).unwrap();
    let meeting = meeting::people::MeetingId(1);
    assert_eq!(store.notes(meeting).unwrap()[0].1, "behind it");
    assert_eq!(store.promises_made_in(meeting).unwrap()[0].what, "behind it too");
}
