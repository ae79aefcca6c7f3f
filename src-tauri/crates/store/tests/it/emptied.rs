//! A file that is empty or missing is not taken for a new one where something beside it tells that there was more.

use std::fs;

use store::{FailureCode, Reason, Store, restore};
use tempfile::TempDir;

use crate::{NOON, Room, event, room};

/// A folder as a crash leaves it: the file, and a log with an event that is in the log alone.
fn crashed(with_backup: bool) -> TempDir {
    let (room, _, _, meeting) = room();
    let Room { mut store, folder } = room;
    if with_backup {
        store.backup(NOON, Reason::Asked).unwrap();
    }
    store.append(meeting, &[event(1, "only in the log")]).unwrap();
    let left = TempDir::new().unwrap();
    for name in ["turnstone.db", "turnstone.db-wal"] {
        fs::copy(folder.path().join(name), left.path().join(name)).unwrap();
    }
    if with_backup {
        fs::create_dir(left.path().join("backups")).unwrap();
        let backup = &store::backups(folder.path()).unwrap()[0].path;
        fs::copy(backup, left.path().join("backups").join(backup.file_name().unwrap())).unwrap();
    }
    left
}

#[test]
fn an_emptied_or_missing_file_is_refused_and_its_log_keeps_every_byte() {
    for (with_backup, with_log, missing) in
        [(true, true, true), (true, true, false), (true, false, true), (false, true, true), (false, true, false)]
    {
        let folder = crashed(with_backup);
        let (file, log) = (folder.path().join("turnstone.db"), folder.path().join("turnstone.db-wal"));
        if missing {
            fs::remove_file(&file).unwrap();
        } else {
            fs::write(&file, b"").unwrap();
        }
        if !with_log {
            fs::remove_file(&log).unwrap();
        }
        let before = fs::read(&log).ok();
        let failure = Store::open(folder.path()).unwrap_err();
        let what = format!("backup {with_backup}, log {with_log}, missing {missing}");
        assert_eq!(failure.code, FailureCode::Emptied, "{what}");
        assert_eq!((fs::read(&log).ok(), file.exists()), (before, !missing), "{what}: nothing was touched");
        if with_backup {
            let backup = store::backups(folder.path()).unwrap().remove(0);
            restore(folder.path(), &backup.path, NOON).unwrap();
            assert_eq!(Store::open(folder.path()).unwrap().groups().unwrap().len(), 1, "{what}: the way out works");
        }
    }
}

#[test]
fn a_folder_with_nothing_in_it_is_new() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("backups")).unwrap();
    fs::write(folder.path().join("turnstone.db-wal"), b"").unwrap();
    assert!(Store::open(folder.path()).is_ok(), "an empty log and an empty folder tell of nothing");
}
