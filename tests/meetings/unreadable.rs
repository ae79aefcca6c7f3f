//! Facts that cannot be read: a log is never read with holes, a meeting never disappears, and nothing is written over.

use std::path::Path;

use desk::{
    intent::{BackupIntent, Intent, NavigationIntent, PlanningIntent, RunningIntent},
    views::{DeskView, Screen},
};
use meeting::people::MeetingId;
use rusqlite::Connection;
use store::Store;
use words::MessageKey;

use super::{Table, table::SIX};

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
fn a_running_meeting_that_cannot_be_read_is_told_and_the_others_can_be_reached() {
    for (body, key) in [(UNKNOWN, MessageKey::TroubleNewer), ("{\"happened\":{\"arr", MessageKey::TroubleDamaged)] {
        let mut table = Table::new();
        let meeting = table.running();
        let other = table.group("Ahorn", SIX);
        drop(table.desk.take());
        append(table.folder.path(), body);
        let before = rows(table.folder.path());
        table.desk = Some(Table::open(table.folder.path(), table.clock).unwrap());
        let told = |table: &mut Table| table.desk().view().trouble.map(|trouble| trouble.sentence.key);
        assert_eq!(told(&mut table), Some(key), "{body}");
        assert!(matches!(table.screen(), Screen::Home(_)));
        table.does(Intent::Navigation(NavigationIntent::GoGroup { group: other }));
        assert_eq!(table.group_view().id, other);
        table.refused(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
        assert_eq!(told(&mut table), Some(key), "it is not opened with a hole");
        table.does(Intent::Backups(BackupIntent::GoBackups));
        assert!(matches!(table.screen(), Screen::Backups(_)), "the remedy is there");
        assert_eq!(rows(table.folder.path()), before, "nothing is written");
        // Another group may meet meanwhile, and its meeting comes back after a crash.
        table.does(Intent::Planning(PlanningIntent::PlanMeeting { group: other }));
        let there = table.plan_view().meeting;
        table.does(Intent::Planning(PlanningIntent::HoldNow { meeting: there, asked: None }));
        table.does(Intent::Running(RunningIntent::Start { short: None }));
        table.restart(60);
        assert_eq!((table.live().group.id, told(&mut table)), (other, Some(key)));
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
