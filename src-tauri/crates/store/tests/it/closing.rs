//! Closing: everything is in the one file.

use std::fs;

use rusqlite::Connection;
use store::{FailureCode, Store};
use tempfile::TempDir;

use crate::{event, room};

/// How many events the file has when it is copied alone to another folder.
fn alone(folder: &TempDir) -> usize {
    let elsewhere = TempDir::new().unwrap();
    fs::copy(folder.path().join("turnstone.db"), elsewhere.path().join("turnstone.db")).unwrap();
    let store = Store::open(elsewhere.path()).unwrap();
    let meetings = store.meetings_of(store.groups().unwrap()[0].id).unwrap();
    store.events(meetings[0].id).unwrap().len()
}

fn reader(folder: &TempDir) -> Connection {
    let other = Connection::open(folder.path().join("turnstone.db")).unwrap();
    other.execute_batch("BEGIN").unwrap();
    let _: u32 = other.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).unwrap();
    other
}

#[test]
fn a_closed_store_is_one_file_that_holds_everything() {
    let (mut room, _, _, meeting) = room();
    room.store.append(meeting, &[event(1, "a"), event(1, "b")]).unwrap();
    assert!(fs::metadata(room.folder.path().join("turnstone.db-wal")).unwrap().len() > 0, "it writes ahead");
    room.store.close().unwrap();
    assert!(!room.folder.path().join("turnstone.db-wal").exists(), "the log is gone");
    assert_eq!(alone(&room.folder), 2);
}

#[test]
fn a_cut_log_is_empty_and_the_file_holds_everything() {
    let (mut room, _, _, meeting) = room();
    room.store.append(meeting, &[event(1, "a")]).unwrap();
    room.store.cut_log_if_free().unwrap();
    assert_eq!(fs::metadata(room.folder.path().join("turnstone.db-wal")).unwrap().len(), 0);
    assert_eq!(alone(&room.folder), 1);
}

#[test]
fn a_reader_keeps_the_log_and_nothing_is_lost() {
    let (mut room, _, _, meeting) = room();
    let other = reader(&room.folder);
    room.store.append(meeting, &[event(1, "a")]).unwrap();
    room.store.cut_log_if_free().expect_err("the reader is in the way, and nobody waits for it");
    assert_eq!(room.store.events(meeting).unwrap().len(), 1);
    drop(other);
    room.store.cut_log_if_free().expect("and now it is not");
    let other = reader(&room.folder);
    room.store.append(meeting, &[event(2, "b")]).unwrap();
    assert_eq!(room.store.close().unwrap_err().code, FailureCode::InUse);
    drop(other);
    let store = Store::open(room.folder.path()).unwrap();
    assert_eq!(store.events(meeting).unwrap().len(), 2, "it is in the file and its log");
}
