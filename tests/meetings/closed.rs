//! After a close, and after every step of a meeting, `turnstone.db` alone holds everything: it can be copied to another
//! folder and opened there, and every view is the same.

use std::{fs, path::Path};

use desk::{
    Desk,
    clocks::watch::Reading,
    intent::{Intent, NavigationIntent, RunningIntent},
};
use rusqlite::Connection;
use tempfile::TempDir;

use super::Table;

/// The one file, in a folder of its own.
fn alone(folder: &Path) -> TempDir {
    let elsewhere = tempfile::tempdir().unwrap();
    fs::copy(folder.join("turnstone.db"), elsewhere.path().join("turnstone.db")).unwrap();
    elsewhere
}

/// The screens a person sees, but for the folder's name.
fn views(desk: &mut Desk, clock: Reading, ways: &[Intent]) -> Vec<String> {
    let mut shown = Vec::new();
    for way in ways {
        desk.act(way.clone(), clock);
        let view = desk.view();
        assert_eq!(view.trouble, None);
        shown.push(serde_json::to_string(&view.screen).unwrap());
    }
    shown
}

/// A meeting with words in it, in the middle of a turn; its number.
fn with_words(table: &mut Table) -> u32 {
    let meeting = table.running();
    table.skip_to("Marta");
    let marta = table.member("Marta");
    table.does(Intent::Running(RunningIntent::WriteNote { member: marta, text: "a word of hers".to_owned() }));
    table.does(Intent::Running(RunningIntent::WritePromise {
        member: marta,
        what: "To write".to_owned(),
        by: String::new(),
    }));
    meeting
}

#[test]
fn a_closed_desk_leaves_one_file_that_shows_the_same_elsewhere() {
    for ended in [false, true] {
        let mut table = Table::new();
        let meeting = with_words(&mut table);
        if ended {
            table.does(Intent::Running(RunningIntent::End));
        }
        table.desk.take().unwrap().close().unwrap();
        let folder = table.folder.path();
        assert!(!folder.join("turnstone.db-wal").exists(), "the log is gone");
        let copy = alone(folder);
        let ways = [
            Intent::Navigation(NavigationIntent::GoHome),
            Intent::Navigation(NavigationIntent::GoGroup { group: 1 }),
            Intent::Navigation(NavigationIntent::GoMeeting { meeting }),
        ];
        let of = |folder: &Path| views(&mut Table::open(folder, table.clock).unwrap(), table.clock, &ways);
        assert_eq!(of(folder), of(copy.path()), "ended: {ended}");
    }
}

#[test]
fn what_could_not_be_written_is_written_by_closing() {
    let mut table = Table::new();
    with_words(&mut table);
    let other = Connection::open(table.folder.path().join("turnstone.db")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    table.does(Intent::Running(RunningIntent::End));
    assert!(table.desk().has_unsaved());
    drop(other);
    table.desk.take().unwrap().close().unwrap();
    let copy = alone(table.folder.path());
    let mut desk = Table::open(copy.path(), table.clock).unwrap();
    assert!(!desk.is_live(), "the end is in the file");
    desk.act(Intent::Navigation(NavigationIntent::GoHome), table.clock);
}

#[test]
fn the_log_is_cut_at_the_end_of_every_step_and_of_the_meeting() {
    let mut table = Table::new();
    let meeting = with_words(&mut table);
    for last in [false, false, true] {
        table.does(Intent::Running(RunningIntent::WriteNote {
            member: 1,
            text: format!("written before the step ended, {last}"),
        }));
        if last {
            table.does(Intent::Running(RunningIntent::End));
        } else {
            table.skip();
        }
        let log = fs::metadata(table.folder.path().join("turnstone.db-wal")).unwrap().len();
        assert_eq!(log, 0, "the log is empty");
        let copy = alone(table.folder.path());
        let store = store::Store::open(copy.path()).unwrap();
        let events = store.events(meeting::people::MeetingId(meeting)).unwrap();
        let own = fs::read(table.folder.path().join("turnstone.db")).unwrap();
        assert!(!events.is_empty() && !own.is_empty());
        assert_eq!(store.live_meetings().unwrap().is_empty(), last);
    }
}

#[test]
fn a_reader_in_the_way_of_the_log_is_no_trouble_and_the_log_is_cut_after_it() {
    let mut table = Table::new();
    with_words(&mut table);
    let log = table.folder.path().join("turnstone.db-wal");
    let size = || fs::metadata(&log).unwrap().len();
    let other = Connection::open(table.folder.path().join("turnstone.db")).unwrap();
    other.execute_batch("BEGIN").unwrap();
    let _: u32 = other.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).unwrap();
    table.skip();
    assert_eq!(table.desk().view().trouble, None, "there is nothing to complain about");
    assert!(size() > 0);
    drop(other);
    table.wait(1);
    assert_eq!(size(), 0, "at the next look");
}

#[test]
fn what_is_planned_does_not_stay_in_the_log_either() {
    let mut table = Table::new();
    table.planned();
    let log = table.folder.path().join("turnstone.db-wal");
    table.wait(61);
    assert_eq!(fs::metadata(&log).unwrap().len(), 0, "a minute is the longest");
}
