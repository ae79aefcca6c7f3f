//! Checking backups again: what is damaged is found, and stays found.

use std::{fs, path::Path};

use meeting::time::{Length, Moment};
use rusqlite::Connection;
use store::{FailureCode, Reason, Store, backups, check, examine, recheck, restore};

use crate::{NOON, Room, room};

const WEEK: Length = Length(7 * 24 * 60 * 60);

/// How many backups are sound and how many are not, by a check at this time.
fn checked(dir: &std::path::Path, at: Moment) -> (u32, u32) {
    let found = recheck(dir, at).unwrap();
    (found.sound, found.damaged)
}

#[test]
fn a_damaged_backup_is_not_sound_because_it_was_looked_at_before() {
    let (room, ..) = room();
    let Room { store, folder } = room;
    let backup = store.backup(NOON, Reason::Asked).unwrap();
    drop(store);
    fs::remove_file(backup.with_extension("json")).unwrap();
    Connection::open(&backup).unwrap().execute("UPDATE groups SET name = 'Changed'", []).unwrap();
    for at in [NOON, NOON + WEEK, NOON + WEEK + WEEK] {
        assert_eq!(checked(folder.path(), at), (0, 1), "at {at:?}");
        let noted = backups(folder.path()).unwrap().remove(0).sidecar.expect("it is noted");
        assert_eq!((noted.sound, noted.checked), (false, at.0));
    }
}

#[test]
fn a_sound_backup_that_lost_its_note_is_sound_and_noted_again() {
    let (room, ..) = room();
    let backup = room.store.backup(NOON, Reason::Asked).unwrap();
    fs::remove_file(backup.with_extension("json")).unwrap();
    for at in [NOON, NOON + WEEK] {
        assert_eq!(checked(room.folder.path(), at), (1, 0), "at {at:?}");
        assert!(backups(room.folder.path()).unwrap()[0].sidecar.as_ref().is_some_and(|noted| noted.sound));
    }
}

#[test]
fn a_backup_of_a_file_that_was_changed_is_not_sound_before_its_own_sums_were_asked() {
    let (room, ..) = room();
    let Room { store, folder } = room;
    let before = store.backup(NOON, Reason::Asked).unwrap();
    store.close().unwrap();
    let file = folder.path().join("turnstone.db");
    Connection::open(file).unwrap().execute_batch("UPDATE groups SET name = 'Changed'").unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    assert!(!store.findings().is_empty());
    let changed = store.backup(NOON + WEEK, Reason::Asked).unwrap();
    let noted = |backup: &Path| {
        let listed = backups(folder.path()).unwrap().into_iter().find(|listed| listed.path == backup).unwrap();
        listed.sidecar.map(|noted| (noted.sound, noted.doubtful)).unwrap()
    };
    assert_eq!((noted(&before), noted(&changed)), ((true, false), (false, true)));
    assert_eq!(checked(folder.path(), NOON + WEEK), (1, 1));
    assert_eq!((noted(&before), noted(&changed)), ((true, false), (false, false)));
    store.keep_as_is(NOON).unwrap();
    let kept = store.backup(NOON + WEEK + WEEK, Reason::Asked).unwrap();
    assert_eq!(noted(&kept), (true, false), "somebody took it for what it is");
    assert_eq!(checked(folder.path(), NOON + WEEK), (2, 1));
}

/// Writes another count of writes into the note beside a backup.
fn note_writes(backup: &Path, writes: &str) {
    let note = backup.with_extension("json");
    let text = fs::read_to_string(&note).unwrap();
    let (before, after) = text.split_once("\"writes\":").unwrap();
    let after = after.trim_start_matches(|digit: char| digit.is_ascii_digit());
    fs::write(&note, format!("{before}\"writes\":{writes}{after}")).unwrap();
}

#[test]
fn a_backup_whose_note_tells_another_count_is_damaged_and_comes_before_no_newer_one() {
    let (room, ..) = room();
    let Room { mut store, folder } = room;
    let older = store.backup(NOON, Reason::Asked).unwrap();
    store.create_group("Later", false).unwrap();
    let newer = store.backup(NOON + WEEK, Reason::Asked).unwrap();
    drop(store);
    note_writes(&older, "9000");
    let listed = backups(folder.path()).unwrap();
    assert_eq!(listed.iter().map(|backup| &backup.path).collect::<Vec<_>>(), [&newer, &older]);
    let sound = |place: usize| listed[place].sidecar.as_ref().is_some_and(|noted| noted.sound);
    assert_eq!((sound(0), sound(1)), (true, false));
    assert_eq!(check(&older).unwrap_err().code, FailureCode::Damaged);
    let examined = examine(folder.path()).unwrap();
    let seen = &examined.iter().find(|file| file.path == older).unwrap().seen;
    assert_eq!(seen.as_ref().unwrap_err().code, FailureCode::Damaged);
    assert_eq!(checked(folder.path(), NOON), (1, 1));
}

#[test]
fn a_count_that_cannot_be_true_is_not_believed_and_the_counter_never_runs_over() {
    let (room, ..) = room();
    let Room { store, folder } = room;
    let backup = store.backup(NOON, Reason::Asked).unwrap();
    let made = store.writes().unwrap();
    drop(store);
    for writes in ["18446744073709551615", "9223372036854775806", "9007199254740993"] {
        note_writes(&backup, writes);
        let listed = backups(folder.path()).unwrap().remove(0);
        assert_eq!((listed.sidecar, listed.writes), (None, made), "{writes}");
        restore(folder.path(), &backup, NOON).unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        assert!(store.writes().unwrap() < made + 20);
        store.create_group("Later", false).unwrap();
    }
    // One that an earlier version left at the end of the numbers is written to again.
    let file = folder.path().join("turnstone.db");
    for writes in ["9223372036854775807", "9007199254740991"] {
        Connection::open(&file).unwrap().execute_batch(&format!("UPDATE file SET writes = {writes}")).unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        for _ in 0..3 {
            store.create_group("Later still", false).unwrap();
        }
        let kind: String = Connection::open(&file)
            .unwrap()
            .query_row("SELECT typeof(writes) FROM file", [], |row| row.get(0))
            .unwrap();
        assert_eq!((store.writes().unwrap(), kind.as_str()), (1 << 53, "integer"));
    }
}
