//! Checking backups again: what is damaged is found, and stays found.

use std::fs;

use meeting::time::{Length, Moment};
use rusqlite::Connection;
use store::{Reason, backups, recheck};

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
