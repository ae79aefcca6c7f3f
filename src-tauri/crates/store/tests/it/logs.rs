//! A log that was left, and what is told of it.

use std::fs;

use rusqlite::Connection;
use store::Store;
use tempfile::TempDir;

use crate::{Room, room};

#[test]
fn a_write_that_was_taken_back_leaves_a_log_that_can_be_believed() {
    let (room, ..) = room();
    let Room { mut store, folder } = room;
    let mut other = Connection::open(folder.path().join("turnstone.db")).unwrap();
    let taken_back = other.transaction().unwrap();
    // More than fits into memory, so that some of it gets into the log before it is taken back.
    for number in 0..2000 {
        let value = "x".repeat(3000);
        taken_back.execute("INSERT INTO settings (key, value) VALUES (?1, ?2)", (number, value)).unwrap();
    }
    drop(taken_back);
    store.create_group("Later", false).unwrap();
    let left = TempDir::new().unwrap();
    for name in ["turnstone.db", "turnstone.db-wal", "turnstone.mark"] {
        fs::copy(folder.path().join(name), left.path().join(name)).unwrap();
    }
    let log = fs::metadata(left.path().join("turnstone.db-wal")).unwrap().len();
    assert!(log > 1 << 20, "what was taken back lies in the log: {log} bytes");
    let store = Store::open(left.path()).unwrap();
    assert_eq!((store.log_kept(), store.lost(), store.findings()), (None, None, &[][..]));
    assert_eq!(store.groups().unwrap().len(), 2);
}
