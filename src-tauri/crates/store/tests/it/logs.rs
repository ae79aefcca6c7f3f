//! A damaged log: where it is kept, and for how long.

use std::{fs, path::Path};

use rusqlite::Connection;
use store::{FailureCode, Slip, Store, Thing, set_aside};
use tempfile::TempDir;

use crate::{NOON, Room, event, room};

/// The folder of a process that was killed, with facts that are in the log alone, and its log damaged.
fn damaged_log() -> TempDir {
    let (room, _, _, meeting) = room();
    let Room { mut store, folder } = room;
    for act in 1..9 {
        store.append(meeting, &[event(act, "in the log")]).unwrap();
    }
    let left = TempDir::new().unwrap();
    for name in ["turnstone.db", "turnstone.db-wal", "turnstone.mark"] {
        fs::copy(folder.path().join(name), left.path().join(name)).unwrap();
    }
    change(&left.path().join("turnstone.db-wal"), |bytes| {
        let late = bytes.len() - 5000;
        bytes[late] ^= 1;
    });
    left
}

fn change(file: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(file).unwrap();
    change(&mut bytes);
    fs::write(file, bytes).unwrap();
}

#[test]
fn a_file_that_is_refused_is_not_copied_at_every_try() {
    let folder = damaged_log();
    // Nothing of the log can be used, and the file by itself is damaged.
    change(&folder.path().join("turnstone.db-wal"), |bytes| bytes[100] ^= 1);
    change(&folder.path().join("turnstone.db"), |bytes| bytes[4096..8192].fill(0xff));
    let log = fs::read(folder.path().join("turnstone.db-wal")).unwrap();
    for _ in 0..3 {
        assert_eq!(Store::open(folder.path()).unwrap_err().code, FailureCode::Damaged);
        let kept = fs::read_dir(folder.path().join("set-aside")).map_or(0, Iterator::count);
        assert_eq!(kept, 0, "file and log still lie where they were");
        assert_eq!(fs::read(folder.path().join("turnstone.db-wal")).unwrap(), log, "with every byte");
    }
}

#[test]
fn a_kept_log_is_among_what_was_set_aside_and_counts_as_holding_everything() {
    let folder = damaged_log();
    let mut store = Store::open(folder.path()).unwrap();
    let kept = store.log_kept().expect("it is kept").to_owned();
    let listed = set_aside(folder.path()).unwrap();
    let listed: Vec<_> = listed.iter().map(|aside| (&aside.path, aside.whole)).collect();
    assert_eq!(listed, [(&kept, false)]);
    let group = store.groups().unwrap()[0].id;
    let member = store.members(group).unwrap()[0].id;
    let slip = Slip { of: Some(group), deleted: NOON, until: NOON, label: "{}".to_owned() };
    let entry = store.delete_to_bin(&Thing::Member(member), &slip, &[]).unwrap();
    store.delete_for_good(&[entry], NOON).unwrap();
    let gone = store.gone().unwrap();
    assert_eq!(store.files_with(&gone).unwrap()[0].set_aside, [kept], "it may hold the member");
}

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
