//! Backups, and putting one back.

use std::fs;

use meeting::{
    evaluation::{Response, VERSION},
    time::{Length, Moment},
};
use rusqlite::Connection;
use store::{BoxState, FailureCode, Reason, Receipt, Store, backups, restore};

use crate::{NOON, event, room, typed};

const DAY: i64 = 24 * 60 * 60;

#[test]
fn a_backup_is_a_whole_file_under_a_name_without_names() {
    let (mut room, _, members, meeting) = room();
    room.store.append(meeting, &[event(1, "{}")]).unwrap();
    room.store.write_note(meeting, members[0], "mine").unwrap();
    let path = room.store.backup(NOON, Reason::Meeting).unwrap();
    assert_eq!(path.file_name().unwrap(), "turnstone-20260318-120000-meeting.db");
    let copy = Connection::open(&path).unwrap();
    let text: String = copy.query_row("SELECT text FROM notes", [], |row| row.get(0)).unwrap();
    assert_eq!(text, "mine", "what was only in the log is in it too");
    drop(copy);
    let files = fs::read_dir(room.folder.path().join("backups")).unwrap().count();
    assert_eq!(files, 2, "nothing is left in the folder but what is noted of it");
    let second = room.store.backup(NOON, Reason::Meeting).unwrap();
    assert_eq!(second.file_name().unwrap(), "turnstone-20260318-120001-meeting.db", "twice in a second: both count");
}

#[test]
fn a_backup_that_cannot_be_finished_leaves_nothing() {
    let (room, ..) = room();
    let folder = room.folder.path().join("backups");
    fs::write(&folder, b"a file where the folder was to be").unwrap();
    assert_eq!(room.store.backup(NOON, Reason::Asked).unwrap_err().code, FailureCode::ReadOnly);
    fs::remove_file(&folder).unwrap();
    fs::create_dir_all(folder.join("unfinished.tmp/x")).unwrap();
    room.store.backup(NOON, Reason::Asked).expect("a folder where the copy is made does not stand in the way");
    fs::write(folder.join("unfinished.tmp"), b"left by a crash").unwrap();
    room.store.backup(NOON + Length(1), Reason::Asked).expect("nor does what a crash left");
    assert!(!folder.join("unfinished.tmp").exists());
}

#[test]
fn old_backups_are_thinned_and_the_users_own_files_are_not() {
    let (room, ..) = room();
    let folder = room.folder.path().join("backups");
    for day in (0..40).rev() {
        room.store.backup(Moment(NOON.0 - day * DAY), Reason::Meeting).unwrap();
    }
    fs::write(folder.join("holiday.db"), b"mine").unwrap();
    let made = room.store.backup(NOON + Length(1), Reason::Asked).unwrap();
    let left = backups(room.folder.path()).unwrap();
    assert_eq!(left[0].path, made, "newest first");
    assert!((15..25).contains(&left.len()), "a fortnight of days and some weeks are left, not {}", left.len());
    assert!(folder.join("holiday.db").exists(), "a file with another name is not ours to delete");
}

#[test]
fn a_note_goes_before_its_backup() {
    let (room, ..) = room();
    let folder = room.folder.path().join("backups");
    let old = room.store.backup(Moment(NOON.0 - 39 * DAY - 60), Reason::Meeting).unwrap();
    let note = old.with_extension("json");
    fs::remove_file(&note).unwrap();
    fs::create_dir_all(note.join("x")).unwrap();
    for day in (0..40).rev() {
        room.store.backup(Moment(NOON.0 - day * DAY), Reason::Meeting).unwrap();
    }
    assert!(old.exists(), "no note is left without its backup: it would be taken for another one's");
    fs::remove_dir_all(&note).unwrap();
    room.store.backup(NOON + Length(1), Reason::Meeting).unwrap();
    assert!(!old.exists(), "it is tried again next time");
    let left = fs::read_dir(folder).unwrap().count();
    assert_eq!(left, 2 * backups(room.folder.path()).unwrap().len(), "a note for each");
}

#[test]
fn what_a_kill_left_of_a_note_is_removed_at_the_next_start() {
    let (room, ..) = room();
    let folder = room.folder.path().join("backups");
    let made = room.store.backup(NOON, Reason::Asked).unwrap();
    let others = folder.join("holiday.json.tmp");
    let unfinished = made.with_extension("json.4194304-0.tmp"); // no process has this number
    fs::write(&unfinished, "{").unwrap();
    fs::write(&others, "{").unwrap();
    drop(room.store);
    Store::open(room.folder.path()).unwrap();
    assert!(!unfinished.exists());
    assert!(others.exists(), "a file with another name is not ours to delete");
}

#[test]
fn a_backup_is_put_back_and_what_was_there_is_set_aside() {
    let (room, group, ..) = room();
    let crate::Room { mut store, folder } = room;
    let dir = folder.path();
    let backup = store.backup(NOON, Reason::Asked).unwrap();
    store.create_group("Later", false).unwrap();
    assert_eq!(restore(dir, &backup, NOON).unwrap_err().code, FailureCode::InUse, "the store is open");
    drop(store);
    // The file is damaged, and a log of its own lies beside it.
    fs::write(dir.join("turnstone.db"), b"rubbish").unwrap();
    fs::write(dir.join("turnstone.db-wal"), b"its log").unwrap();
    let aside = restore(dir, &backup, NOON).unwrap().expect("there was something to set aside");
    assert_eq!(fs::read(&aside).unwrap(), b"rubbish", "it is kept, not overwritten");
    let mut log = aside.into_os_string();
    log.push("-wal");
    assert_eq!(fs::read(log).unwrap(), b"its log", "and so is its log");
    let store = Store::open(dir).unwrap();
    let names: Vec<_> = store.groups().unwrap().into_iter().map(|group| group.name).collect();
    assert_eq!(names, ["Harbour"], "as it was at the time of the backup");
    assert_eq!(store.members(group).unwrap().len(), 6);
    drop(store);
    restore(dir, &backup, NOON).unwrap();
    let aside = fs::read_dir(dir.join("set-aside")).unwrap().map(|entry| entry.unwrap().file_name());
    let mut aside: Vec<_> = aside.collect();
    aside.sort();
    let first = ["turnstone-1773835200-0.db", "turnstone-1773835200-0.db-shm", "turnstone-1773835200-0.db-wal"];
    assert_eq!(aside[..3], first, "the first time all of it was moved");
    assert_eq!(aside[3..], ["turnstone-1773835200-1.db"], "and the second overwrote nothing");
}

#[test]
fn a_backup_that_cannot_be_used_changes_nothing() {
    let (room, ..) = room();
    let crate::Room { store, folder } = room;
    drop(store);
    let before = fs::read(folder.path().join("turnstone.db")).unwrap();
    let bad = folder.path().join("bad.db");
    let check = |bytes: &[u8], code| {
        fs::write(&bad, bytes).unwrap();
        assert_eq!(restore(folder.path(), &bad, NOON).unwrap_err().code, code);
    };
    check(b"no database", FailureCode::NotADatabase);
    check(b"", FailureCode::NotADatabase);
    check(&before[..before.len() - 4096], FailureCode::Damaged);
    assert_eq!(restore(folder.path(), &folder.path().join("none"), NOON).unwrap_err().code, FailureCode::Missing);
    assert_eq!(fs::read(folder.path().join("turnstone.db")).unwrap(), before, "the file is as it was");
}

#[test]
fn a_box_that_is_not_opened_yet_is_in_no_backup_and_empty_once_one_is_put_back() {
    let (room, group, members, meeting) = room();
    let crate::Room { mut store, folder } = room;
    let response = |sentence: &str| Response { version: VERSION, ratings: [Some(3); 4], sentence: sentence.to_owned() };
    let sealed = store.create_meeting(group, &typed("{}"), NOON).unwrap();
    for (id, sentence) in [(sealed, "said together"), (meeting, "not for anybody yet")] {
        store.open_box(id).unwrap();
        assert_eq!(store.put_response(id, members[0], &response(sentence)).unwrap(), Receipt::Taken);
        if id == sealed {
            store.seal(id).unwrap();
        }
    }
    let backup = store.backup(NOON, Reason::Meeting).unwrap();
    let bytes = fs::read(&backup).unwrap();
    let holds = |needle: &str| memchr::memmem::find(&bytes, needle.as_bytes()).is_some();
    assert!(holds("said together") && !holds("not for anybody yet"), "what was opened together is in it, and no more");
    let copy = Connection::open(&backup).unwrap();
    let answered: u32 = copy.query_row("SELECT count(*) FROM handed_in", [], |row| row.get(0)).unwrap();
    assert_eq!(answered, 0, "nor who has answered");
    drop(copy);
    assert_eq!(store.responses_in(meeting).unwrap(), 1, "the file itself keeps its responses");
    drop(store);
    restore(folder.path(), &backup, NOON).unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    assert_eq!(store.sealed(meeting).unwrap(), BoxState::Open, "the box is open as it was");
    assert_eq!((store.responses_in(meeting).unwrap(), store.handed_in(meeting).unwrap()), (0, vec![]));
    assert_eq!(
        store.put_response(meeting, members[0], &response("again")).unwrap(),
        Receipt::Taken,
        "everybody may answer"
    );
    assert_eq!(store.opened(sealed).unwrap().responses, 1);
}
