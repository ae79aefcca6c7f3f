//! Facts that cannot be read: a log is never read with holes, a meeting never disappears, and nothing is written over.

use std::path::Path;

use desk::{
    Desk,
    intent::{Intent, NavigationIntent, RunningIntent},
    trouble_of,
    views::{DeskView, Screen},
};
use meeting::people::MeetingId;
use rusqlite::Connection;
use store::{FailureCode, Store};
use words::MessageKey;

use super::Table;

/// Appends a fact to the first meeting, as a newer version or a damage would leave it.
fn append(folder: &Path, body: &str) {
    let mut store = Store::open(folder).unwrap();
    let mut last = store.events(MeetingId(1)).unwrap().pop().unwrap();
    (last.act, last.body) = (last.act + 1, body.to_owned());
    store.append(MeetingId(1), &[last]).unwrap();
}

fn rows(folder: &Path) -> u32 {
    let db = Connection::open(folder.join("turnstone.db")).unwrap();
    db.query_row("SELECT count(*) FROM events", [], |row| row.get(0)).unwrap()
}

const UNKNOWN: &str = r#"{"happened":{"sang_together":{"verses":3}}}"#;

#[test]
fn a_running_meeting_that_cannot_be_read_keeps_the_file_shut_and_says_why() {
    for (body, code, key) in [
        (UNKNOWN, FailureCode::Newer, MessageKey::TroubleNewer),
        ("{\"happened\":{\"arr", FailureCode::Damaged, MessageKey::TroubleDamaged),
    ] {
        let mut table = Table::new();
        table.running();
        drop(table.desk.take());
        let folder = table.folder.path();
        append(folder, body);
        let before = rows(folder);
        let failure = Table::open(folder, table.clock).map(|_: Desk| ()).unwrap_err();
        assert_eq!(failure.code, code, "{body}");
        assert_eq!(trouble_of(&failure, folder).sentence.key, key);
        assert_eq!(rows(folder), before, "nothing is written");
    }
}

#[test]
fn whose_turn_it_is_is_not_told_from_a_log_with_holes() {
    let mut table = Table::new();
    let meeting = table.running();
    table.does(Intent::Running(RunningIntent::End));
    let group = table.record().group.id;
    drop(table.desk.take());
    append(table.folder.path(), UNKNOWN);
    table.desk = Some(Table::open(table.folder.path(), table.clock).unwrap());
    assert!(matches!(table.screen(), Screen::Home(_)), "the other groups can be reached");
    let why = |view: DeskView| match view.screen {
        Screen::Shut(shut) => shut.why.sentence.key,
        other => panic!("it is not shown as if it were whole: {other:?}"),
    };
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    assert_eq!(why(table.desk().view()), MessageKey::TroubleNewer);
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    assert!(matches!(table.screen(), Screen::Home(_)));
    table.refused(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert_eq!(table.desk().view().trouble.map(|trouble| trouble.sentence.key), Some(MessageKey::TroubleNewer));
}
