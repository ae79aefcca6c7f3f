//! A file of the very first shape, with everything a meeting leaves in it while it runs: it is brought up to date, and the
//! meeting goes on.
//!
//! It is made of a file of today: the tables of the first shape, filled with what they had, and a plan with the
//! agenda in it and without any word that came later. Not in here: a kill during the upgrade ([`super::between_writes`]).

use std::path::Path;

use desk::{
    intent::{EvaluationIntent, Intent, NavigationIntent, PlanningIntent, RunningIntent},
    running::views::step::StepWord,
    views::Screen,
};
use rusqlite::Connection;
use serde_json::Value;

use super::Table;

const FIRST: &str = include_str!("../../src-tauri/crates/store/src/migrations/0001-first-shape.sql");

/// What plans and formats have learned to say since.
const LATER: [&str; 28] = [
    "format_title",
    "facilitator",
    "deputy",
    "led_by_hand",
    "glance",
    "slot",
    "past",
    "warnings",
    "grace",
    "people",
    "quorum",
    "notes",
    "prepare",
    "upto",
    "parts",
    "when",
    "clients_skip",
    "in_turn",
    "writes",
    "for_client",
    "for_coaches",
    "turn",
    "helps",
    "choice",
    "roles",
    "fixed_roles",
    "rooms",
    "follow_up",
];

/// Takes out of a plan what was not said then.
fn first_words(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|key, _| !LATER.contains(&key.as_str()));
            // A round had one break at most.
            if let Some(Value::Array(breaks)) = fields.remove("breaks") {
                fields.insert("pause".to_owned(), breaks.into_iter().next().unwrap_or(Value::Null));
            }
            fields.values_mut().for_each(first_words);
        }
        Value::Array(values) => values.iter_mut().for_each(first_words),
        _ => {}
    }
}

fn columns(db: &Connection, table: &str) -> String {
    let sql = format!("SELECT group_concat(name) FROM pragma_table_info('{table}')");
    db.query_row(&sql, [], |row| row.get(0)).unwrap()
}

/// Makes a folder with a file of the first shape out of one of today.
fn as_at_first(folder: &Path) -> tempfile::TempDir {
    let older = tempfile::tempdir().unwrap();
    let db = Connection::open(older.path().join("turnstone.db")).unwrap();
    db.execute_batch(&format!("PRAGMA journal_mode = WAL; {FIRST} PRAGMA user_version = 1;")).unwrap();
    db.execute("ATTACH ?1 AS today", [folder.join("turnstone.db").to_str().unwrap()]).unwrap();
    let tables = [
        "groups",
        "members",
        "meetings",
        "events",
        "notes",
        "promises",
        "boxes",
        "open_sheets",
        "handed_in",
        "pulses",
        "settings",
    ];
    for table in tables {
        let columns = columns(&db, table);
        db.execute(&format!("INSERT INTO main.{table} ({columns}) SELECT {columns} FROM today.{table}"), []).unwrap();
    }
    let plan = "SELECT json_set(plan, '$.date', date, '$.agenda', json(agenda), '$.zone', zone, '$.offset', utc_offset)
                FROM today.meetings";
    let plan: String = db.query_row(plan, [], |row| row.get(0)).unwrap();
    let mut plan: Value = serde_json::from_str(&plan).unwrap();
    first_words(&mut plan);
    assert!(plan.to_string().contains(r#""pause":{"#) && plan.get("slot").is_none());
    db.execute("UPDATE main.meetings SET plan = ?1", [plan.to_string()]).unwrap();
    older
}

#[test]
fn a_meeting_that_runs_in_a_file_of_the_first_shape_goes_on_after_the_upgrade() {
    let mut table = Table::new();
    let meeting = table.running();
    table.skip_to("Noah");
    table.wait(30);
    let noah = table.member("Noah");
    table.does(Intent::Running(RunningIntent::WriteNote { member: noah, text: "in his own words".to_owned() }));
    table.does(Intent::Running(RunningIntent::WritePromise {
        member: noah,
        what: "Ask Rosa".to_owned(),
        by: String::new(),
    }));
    table.skip_to_evaluation();
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    table.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member: noah }));
    table.does(Intent::Evaluation(EvaluationIntent::HandIn {
        ratings: vec![Some(4); 4],
        sentence: "worth it".to_owned(),
    }));
    drop(table.desk.take());
    table.folder = as_at_first(table.folder.path());
    table.desk = Some(Table::open(table.folder.path(), table.clock).unwrap());
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    let live = table.live();
    assert_eq!((live.meeting, live.people.len()), (meeting, 6));
    assert_eq!(live.now.unwrap().kind, StepWord::Evaluation, "every fact is read");
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    let Screen::Ballot(ballot) = table.screen() else { panic!("the ballot is shown") };
    assert_eq!((ballot.responses, ballot.waiting.len()), (1, 5), "the box has its response and knows who answered");
    table.does(Intent::Evaluation(EvaluationIntent::LeaveBallot));
    table.does(Intent::Running(RunningIntent::End));
    let record = table.record();
    assert_eq!(record.promises.iter().filter(|promise| promise.what == "Ask Rosa").count(), 1);
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group: record.group.id }));
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group: record.group.id }));
    assert!(table.plan_view().problems.is_empty(), "and the next one is planned with what the ledger knows of it");
}
