//! What was done although the file could not be tidied after it: another program reads the file, so that the log of what
//! was written cannot be cut. It is done all the same, the desk says what is left, and tidies when it can.

use desk::{
    bin::BinIntent,
    evaluation::views::BallotView,
    intent::{EvaluationIntent, Intent, PlanningIntent, RunningIntent},
    views::Screen,
};
use rusqlite::Connection;
use words::MessageKey;

use super::{Table, table::SIX};

/// Another program that reads, and does not come to an end.
fn reader(table: &Table) -> Connection {
    let other = Connection::open(table.folder.path().join("turnstone.db")).unwrap();
    other.execute_batch("BEGIN").unwrap();
    let _: u32 = other.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).unwrap();
    other
}

fn trouble(table: &mut Table) -> Option<MessageKey> {
    table.desk().view().trouble.map(|trouble| trouble.sentence.key)
}

/// Once the file is free again one press tidies it.
fn tidies(table: &mut Table, other: Connection) {
    assert_eq!(trouble(table), Some(MessageKey::TroubleTraces));
    table.does(Intent::Running(RunningIntent::SaveAgain));
    assert_eq!(trouble(table), Some(MessageKey::TroubleTraces), "the file is still held");
    drop(other);
    table.does(Intent::Running(RunningIntent::SaveAgain));
    assert_eq!(trouble(table), None);
}

fn ballot(table: &mut Table) -> BallotView {
    match table.screen() {
        Screen::Ballot(view) => view,
        other => panic!("the ballot is shown, not {other:?}"),
    }
}

/// The evaluation has begun, and the first member has the laptop.
fn at_the_laptop() -> Table {
    let mut table = Table::new();
    table.running();
    table.skip_to_evaluation();
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    table.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member: 1 }));
    table
}

fn response() -> Intent {
    Intent::Evaluation(EvaluationIntent::HandIn {
        ratings: vec![Some(4); 4],
        sentence: "canary on a response".to_owned(),
    })
}

/// Whether any file of the folder has these bytes.
fn is_anywhere(table: &Table, what: &[u8]) -> bool {
    let files = std::fs::read_dir(table.folder.path()).unwrap().map(|entry| entry.unwrap().path());
    files
        .filter(|path| path.is_file())
        .any(|path| std::fs::read(path).unwrap().windows(what.len()).any(|part| part == what))
}

#[test]
fn a_response_waits_with_its_writer_until_it_leaves_no_trace() {
    let mut table = at_the_laptop();
    let draft = Intent::Evaluation(EvaluationIntent::DraftResponse {
        member: 1,
        at: 4,
        ratings: vec![Some(4); 4],
        sentence: "kept".to_owned(),
    });
    table.does(draft);
    let other = reader(&table);
    assert_eq!(table.refused(response()).sentence.key, MessageKey::RefusalFileHeld);
    assert!(!is_anywhere(&table, b"canary on a response"), "nothing of it is written");
    let view = ballot(&mut table);
    assert_eq!((view.responses, view.answering.map(|who| who.id)), (0, Some(1)), "what was typed is not gone");
    assert_eq!(view.draft.unwrap().sentence, "canary on a response", "the response as it was handed in");
    assert!(view.held, "and the page says what it waits for");
    table.wait(4);
    assert!(ballot(&mut table).held, "the file is still held");
    drop(other);
    table.wait(4);
    let view = ballot(&mut table);
    assert_eq!((view.responses, view.waiting.len(), view.answering), (1, 5, None), "nobody has to press anything");
    assert_eq!(trouble(&mut table), None);
}

#[test]
fn a_response_that_is_changed_while_it_waits_is_handed_in_by_its_writer() {
    let mut table = at_the_laptop();
    let other = reader(&table);
    assert_eq!(table.refused(response()).sentence.key, MessageKey::RefusalFileHeld);
    let draft = |at, sentence: &str| {
        Intent::Evaluation(EvaluationIntent::DraftResponse {
            member: 1,
            at,
            ratings: vec![Some(4); 4],
            sentence: sentence.to_owned(),
        })
    };
    table.does(draft(2, "canary on a response"));
    assert!(ballot(&mut table).held, "to look at another question changes nothing");
    table.does(draft(4, "a better word"));
    assert!(!ballot(&mut table).held, "they go on writing");
    drop(other);
    table.wait(4);
    let view = ballot(&mut table);
    assert_eq!((view.responses, view.answering.map(|who| who.id)), (0, Some(1)), "and it is still theirs");
    table.does(response());
    assert_eq!(ballot(&mut table).responses, 1);
}

#[test]
fn a_response_that_waits_is_not_lost_although_every_question_was_left_out() {
    let mut table = at_the_laptop();
    let other = reader(&table);
    let left_out = Intent::Evaluation(EvaluationIntent::HandIn { ratings: vec![None; 4], sentence: String::new() });
    assert_eq!(table.refused(left_out).sentence.key, MessageKey::RefusalFileHeld);
    table.does(Intent::Evaluation(EvaluationIntent::LeaveBallot));
    drop(other);
    table.wait(4);
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    let view = ballot(&mut table);
    assert_eq!((view.responses, view.waiting.len()), (1, 5), "it went into the box by itself, as the page said");
}

#[test]
fn a_box_that_is_opened_while_the_file_is_held_is_tidied_by_itself() {
    let mut table = Table::new();
    table.running();
    table.skip_to_evaluation();
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    for member in 1..=4 {
        table.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member }));
        table.does(response());
    }
    let other = reader(&table);
    table.does(Intent::Evaluation(EvaluationIntent::Reveal));
    assert_eq!(ballot(&mut table).result.unwrap().responses, 4, "opened together, and shown");
    assert_eq!(trouble(&mut table), Some(MessageKey::TroubleTraces));
    drop(other);
    table.wait(4);
    assert_eq!(trouble(&mut table), None, "as soon as the file is free");
}

#[test]
fn a_response_that_could_not_be_put_in_stays_with_its_writer() {
    let mut table = at_the_laptop();
    let other = Connection::open(table.folder.path().join("turnstone.db")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(table.refused(response()).sentence.key, MessageKey::RefusalFileHeld);
    let view = ballot(&mut table);
    assert_eq!((view.responses, view.answering.map(|who| who.id)), (0, Some(1)), "what was typed is not gone");
    drop(other);
    table.does(response());
    assert_eq!(ballot(&mut table).responses, 1);
}

#[test]
fn what_was_deleted_is_gone_from_the_screen_though_the_file_is_not_tidied() {
    let mut table = Table::new();
    let group = table.group("Ahorn", SIX);
    let meeting = table.plan(group, "18:00", "20:00");
    let other = reader(&table);
    table.does(Intent::Planning(PlanningIntent::DiscardPlan { meeting }));
    assert!(table.group_view().planned.is_empty(), "the group is shown, without the plan");
    tidies(&mut table, other);
    let other = reader(&table);
    table.does(Intent::Bin(BinIntent::DeleteGroup { group }));
    assert!(matches!(table.screen(), Screen::Home(home) if home.groups.is_empty()));
    table.does(Intent::Bin(BinIntent::Empty));
    tidies(&mut table, other);
    assert_eq!(table.refused(Intent::Bin(BinIntent::DeleteGroup { group })).sentence.key, MessageKey::RefusalNotFound);
}

#[test]
fn a_screen_whose_group_is_not_there_any_more_is_the_home() {
    let mut table = Table::new();
    let group = table.group("Ahorn", SIX);
    let other = Connection::open(table.folder.path().join("turnstone.db")).unwrap();
    other.execute("DELETE FROM groups WHERE id = ?1", [group]).unwrap();
    assert!(matches!(table.screen(), Screen::Home(_)));
}
