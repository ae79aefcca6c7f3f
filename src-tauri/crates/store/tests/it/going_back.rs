//! Putting a backup back: whatever stands in its way, and wherever it was stopped.

use std::{
    fs,
    path::{Path, PathBuf},
};

use meeting::{
    evaluation::{Response, VERSION},
    time::Moment,
};
use rusqlite::Connection;
use store::{BinKind, FailureCode, Reason, Receipt, Slip, Store, Thing, backups, holds, recheck, restore, set_aside};
use tempfile::TempDir;

use crate::{NOON, room, typed};

const DAY: i64 = 24 * 60 * 60;

fn groups(dir: &Path) -> Vec<String> {
    Store::open(dir).unwrap().groups().unwrap().into_iter().map(|group| group.name).collect()
}

#[test]
fn a_folder_with_a_trial_of_its_owners_keeps_every_byte() {
    for is_folder in [true, false] {
        let folder = TempDir::new().unwrap();
        let (trial, backups) = (folder.path().join("trial"), folder.path().join("backups"));
        let mine = if is_folder { trial.join("mine") } else { trial };
        fs::create_dir_all(mine.parent().unwrap()).unwrap();
        fs::create_dir_all(backups.join("turnstone-trial-of-mine")).unwrap();
        fs::write(&mine, b"x").unwrap();
        fs::write(backups.join("turnstone-trial-1-2"), b"a file").unwrap();
        drop(Store::open(folder.path()).expect("it is in nobody's way"));
        assert_eq!(fs::read(mine).unwrap(), b"x");
        assert!(backups.join("turnstone-trial-of-mine").is_dir());
        assert_eq!(fs::read(backups.join("turnstone-trial-1-2")).unwrap(), b"a file");
    }
}

#[test]
fn a_trial_that_a_crash_left_goes_and_one_that_runs_stays() {
    let (room, ..) = room();
    let crate::Room { store, folder } = room;
    store.backup(NOON, Reason::Asked).unwrap();
    drop(store);
    let backups = folder.path().join("backups");
    let (left, runs) = (backups.join("turnstone-trial-1-0"), backups.join("turnstone-trial-1-1"));
    for trial in [&left, &runs] {
        fs::create_dir_all(trial.join("data")).unwrap();
    }
    #[cfg(unix)]
    let lock = fs::File::open(&runs).unwrap();
    #[cfg(not(unix))]
    let lock = fs::File::create(runs.join("turnstone.lock")).unwrap();
    lock.lock().unwrap();
    drop(Store::open(folder.path()).unwrap());
    assert!(!left.exists() && runs.exists());
    assert_eq!(recheck(folder.path(), NOON).unwrap().restored, Some(true), "and another can run beside it");
    drop(lock);
    drop(Store::open(folder.path()).unwrap());
    assert!(!runs.exists());
}

#[test]
fn the_backup_made_before_going_back_deletes_none() {
    let (mut room, ..) = room();
    let mut made = Vec::new();
    for (day, many) in [(0, 4), (1, 2)] {
        for hour in 0..many {
            room.store.create_group(&format!("{day} {hour}"), false).unwrap();
            made.push(room.store.backup(Moment(NOON.0 + day * DAY + hour), Reason::Deletion).unwrap());
        }
    }
    // It is the first of a third day, so only the newest of the first day is kept from now on.
    room.store.backup(Moment(NOON.0 + 2 * DAY), Reason::Restore).unwrap();
    let crate::Room { store, folder } = room;
    drop(store);
    restore(folder.path(), &made[1], Moment(NOON.0 + 2 * DAY)).expect("the chosen one is there");
    assert_eq!(groups(folder.path()), ["0 0", "0 1", "Harbour"]);
}

#[test]
fn a_backup_whose_note_cannot_be_written_is_a_backup() {
    let (room, ..) = room();
    let folder = room.folder.path().join("backups");
    fs::create_dir_all(folder.join("turnstone-20260318-120000-asked.json/x")).unwrap();
    let made = room.store.backup(NOON, Reason::Asked).expect("it is there, so it has not failed");
    let listed = backups(room.folder.path()).unwrap();
    assert_eq!((&listed[0].path, listed[0].sidecar.as_ref()), (&made, None), "one that nobody has checked yet");
    assert!(listed[0].writes > 0);
    assert_eq!(fs::read_dir(folder).unwrap().count(), 2, "and nothing is left of the attempt");
}

#[test]
fn a_file_that_nothing_was_written_into_is_no_backup_with_a_log_or_without() {
    let (room, ..) = room();
    let crate::Room { store, folder } = room;
    drop(store);
    let before = fs::read(folder.path().join("turnstone.db")).unwrap();
    let elsewhere = TempDir::new().unwrap();
    let (empty, new) = (elsewhere.path().join("empty.db"), elsewhere.path().join("new.db"));
    fs::write(&empty, b"").unwrap();
    Connection::open(&new).unwrap().execute_batch("CREATE TABLE x (y); DROP TABLE x;").unwrap();
    for log in [false, true] {
        for file in [&empty, &new] {
            if log {
                fs::write(file.with_extension("db-wal"), b"a log").unwrap();
            }
            assert_eq!(restore(folder.path(), file, NOON).unwrap_err().code, FailureCode::NotADatabase);
            assert_eq!(holds(file).unwrap_err().code, FailureCode::NotADatabase);
        }
    }
    assert_eq!(fs::read(folder.path().join("turnstone.db")).unwrap(), before);
    assert_eq!(groups(folder.path()), ["Harbour"]);
}

#[test]
fn whatever_is_wrong_with_the_file_one_goes_back_to_a_good_backup() {
    let ways: [fn(&Path); 2] = [
        |dir| fs::write(dir.join("turnstone.db"), b"rubbish").unwrap(),
        // An index that lost its entries: each row is there, and looked for by the index it is not.
        |dir| {
            let db = Connection::open(dir.join("turnstone.db")).unwrap();
            let sql: String = db
                .query_row("SELECT sql FROM sqlite_schema WHERE name = 'meetings_by_group'", [], |row| row.get(0))
                .unwrap();
            let change = |sql: &str| {
                db.execute_batch("PRAGMA writable_schema = ON").unwrap();
                db.execute("UPDATE sqlite_schema SET sql = ?1 WHERE name = 'meetings_by_group'", [sql]).unwrap();
                db.execute_batch("PRAGMA writable_schema = RESET").unwrap();
            };
            change(&format!("{sql} WHERE group_id < 0"));
            db.execute_batch("REINDEX meetings_by_group").unwrap();
            change(&sql);
        },
    ];
    for (way, damage) in ways.into_iter().enumerate() {
        let (room, ..) = room();
        let crate::Room { mut store, folder } = room;
        let backup = store.backup(NOON, Reason::Asked).unwrap();
        store.create_group("Later", false).unwrap();
        store.close().unwrap();
        damage(folder.path());
        let before = fs::read(folder.path().join("turnstone.db")).unwrap();
        let refused = [FailureCode::NotADatabase, FailureCode::Damaged][way];
        assert_eq!(Store::open(folder.path()).unwrap_err().code, refused);
        let aside = restore(folder.path(), &backup, NOON).unwrap().expect("it was set aside");
        assert_eq!(fs::read(aside).unwrap(), before, "way {way}: byte for byte");
        assert_eq!(groups(folder.path()), ["Harbour"], "way {way}");
    }
}

/// A folder with a backup, and a box in which three responses lie.
fn with_an_open_box(dir: &Path) -> PathBuf {
    let mut store = Store::open(dir).unwrap();
    let group = store.create_group("Harbour", true).unwrap();
    let members = store.add_members(group, &["Ada", "Ben", "Chi"].map(str::to_owned), "2026-01-01").unwrap();
    let meeting = store.create_meeting(group, &typed("{}"), NOON).unwrap();
    let backup = store.backup(NOON, Reason::Asked).unwrap();
    store.open_box(meeting).unwrap();
    for member in members {
        let response = Response { version: VERSION, ratings: [Some(3); 4], sentence: "for nobody yet".to_owned() };
        assert_eq!(store.put_response(meeting, member, &response).unwrap(), Receipt::Taken);
    }
    store.close().unwrap();
    backup
}

fn has_no_response(aside: &Path) {
    let bytes = fs::read(aside).unwrap();
    assert_eq!(memchr::memmem::find(&bytes, b"for nobody yet"), None);
    let copy = Connection::open(aside).unwrap();
    let answered: u32 = copy.query_row("SELECT count(*) FROM handed_in", [], |row| row.get(0)).unwrap();
    assert_eq!(answered, 0);
}

#[test]
fn what_lies_where_a_copy_is_made_is_in_nobodys_way() {
    let folder = TempDir::new().unwrap();
    let backup = with_an_open_box(folder.path());
    for left in ["set-aside/unfinished.tmp/x", "restoring.tmp/x"] {
        fs::create_dir_all(folder.path().join(left)).unwrap();
    }
    has_no_response(&restore(folder.path(), &backup, NOON).unwrap().unwrap());
    assert_eq!(groups(folder.path()), ["Harbour"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_whose_path_is_not_unicode_has_backups_and_goes_back_to_them() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt as _};
    let folder = TempDir::new().unwrap();
    let dir = folder.path().join(OsStr::from_bytes(b"gr\xfcn"));
    let backup = with_an_open_box(&dir);
    has_no_response(&restore(&dir, &backup, NOON).unwrap().unwrap());
    assert_eq!(groups(&dir), ["Harbour"]);
}

/// A file that can be opened and not be copied stays: moved as it is, it would take along what is in the box.
#[cfg(target_os = "linux")]
#[test]
fn a_sound_file_that_cannot_be_copied_is_not_moved() {
    let folder = TempDir::new().unwrap();
    let dir = folder.path();
    let backup = with_an_open_box(dir);
    let before = fs::read(dir.join("turnstone.db")).unwrap();
    // Nobody can make a file there.
    std::os::unix::fs::symlink("/proc", dir.join("set-aside")).unwrap();
    assert_eq!(restore(dir, &backup, NOON).unwrap_err().code, FailureCode::Missing);
    assert_eq!(fs::read(dir.join("turnstone.db")).unwrap(), before);
    let left = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert!(!left.into_iter().any(|name| name.starts_with("restoring")), "and nothing was decided");
    fs::remove_file(dir.join("set-aside")).unwrap();
    assert_eq!(groups(dir), ["Harbour"]);
}

#[test]
fn what_was_decided_is_finished_wherever_it_was_stopped() {
    // A backup that is ready, and the parts of a file that cannot be opened.
    let ready = "restoring-turnstone-7-0.db";
    let (room, ..) = room();
    let backup = room.store.backup(NOON, Reason::Asked).unwrap();
    let parts = ["turnstone.db-wal", "turnstone.db-shm", "turnstone.db"];
    for clean in [false, true] {
        for done in 0..=parts.len() + 1 {
            let folder = TempDir::new().unwrap();
            let dir = folder.path();
            let aside = dir.join("set-aside/turnstone-7-0.db");
            fs::create_dir_all(aside.parent().unwrap()).unwrap();
            fs::copy(&backup, dir.join(ready)).unwrap();
            for part in parts {
                fs::write(dir.join(part), part).unwrap();
            }
            if clean {
                fs::write(&aside, b"in one piece").unwrap();
            }
            for (place, part) in parts.into_iter().enumerate().take(done) {
                let to = PathBuf::from(format!("{}{}", aside.display(), part.trim_start_matches("turnstone.db")));
                match (clean, place) {
                    (false, _) => fs::rename(dir.join(part), to).unwrap(),
                    (true, 0 | 1) => fs::remove_file(dir.join(part)).unwrap(),
                    // The backup takes its place in one step.
                    (true, _) => {}
                }
            }
            if done > parts.len() {
                fs::rename(dir.join(ready), dir.join("turnstone.db")).unwrap();
            }
            let store = Store::open(dir).unwrap_or_else(|failure| panic!("stopped after {done}: {failure}"));
            assert_eq!(store.groups().unwrap()[0].name, "Harbour", "stopped after {done}");
            assert!(store.findings().is_empty() && store.lost().is_none());
            assert!(!dir.join(ready).exists());
            if clean {
                assert_eq!(fs::read(&aside).unwrap(), b"in one piece");
                assert_eq!(fs::read_dir(dir.join("set-aside")).unwrap().count(), 1, "and its log has gone");
            } else {
                for part in parts {
                    let kept = PathBuf::from(format!("{}{}", aside.display(), part.trim_start_matches("turnstone.db")));
                    assert_eq!(fs::read(kept).unwrap(), part.as_bytes(), "stopped after {done}");
                }
            }
            assert_eq!(set_aside(dir).unwrap().len(), 1);
        }
    }
}

#[test]
fn a_backup_that_is_put_back_knows_what_has_gone_since() {
    let (room, group, members, _) = room();
    let crate::Room { mut store, folder } = room;
    let before = store.backup(NOON, Reason::Asked).unwrap();
    let late = store.add_members(group, &["Gus".to_owned()], "2026-03-18").unwrap()[0];
    let holds_both = store.backup(NOON, Reason::Asked).unwrap();
    for member in [members[0], late] {
        let slip = Slip { of: Some(group), deleted: NOON, until: NOON, label: "{}".to_owned() };
        let entry = store.delete_to_bin(&Thing::Member(member), &slip, &[]).unwrap();
        store.delete_for_good(&[entry], NOON).unwrap();
    }
    assert_eq!(store.gone().unwrap().len(), 2);
    drop(store);
    restore(folder.path(), &before, NOON).unwrap();
    let store = Store::open(folder.path()).unwrap();
    let gone = store.gone().unwrap();
    let known: Vec<_> = gone.iter().map(|gone| (gone.kind, gone.key.clone())).collect();
    assert_eq!(known, [(BinKind::Member, late.0.to_string())], "the other one is there again");
    assert!(store.files_with(&gone).unwrap()[0].backups.contains(&holds_both), "and it is still said who holds it");
    assert!(store.findings().is_empty());
}

#[test]
fn a_number_is_never_given_again_after_a_backup_is_put_back() {
    let folder = TempDir::new().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let group = store.create_group("Harbour", false).unwrap();
    let none_met = store.backup(NOON, Reason::Asked).unwrap();
    let gus = store.add_members(group, &["Gus".to_owned()], "2026-03-18").unwrap()[0];
    let meeting = store.create_meeting(group, &typed("{}"), NOON).unwrap();
    store.backup(NOON, Reason::Asked).unwrap();
    let slip = Slip { of: Some(group), deleted: NOON, until: NOON, label: "{}".to_owned() };
    let entry = store.delete_to_bin(&Thing::Member(gus), &slip, &[]).unwrap();
    store.delete_for_good(&[entry], NOON).unwrap();
    drop(store);
    restore(folder.path(), &none_met, NOON).unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let hal = store.add_members(group, &["Hal".to_owned()], "2026-03-18").unwrap()[0];
    assert!(hal > gus, "{hal:?} is not the one that is gone");
    assert!(store.create_meeting(group, &typed("{}"), NOON).unwrap() > meeting);
    let gone = store.gone().unwrap();
    assert_eq!((gone[0].kind, gone[0].key.as_str()), (BinKind::Member, gus.0.to_string().as_str()));
    assert!(store.findings().is_empty());
    // A number that was damaged uses none up.
    store.close().unwrap();
    let db = Connection::open(folder.path().join("turnstone.db")).unwrap();
    db.execute_batch("UPDATE sqlite_sequence SET seq = 9223372036854775807 WHERE name = 'groups'").unwrap();
    drop(db);
    restore(folder.path(), &none_met, NOON).unwrap();
    Store::open(folder.path()).unwrap().create_group("Another", false).expect("there is room");
}
