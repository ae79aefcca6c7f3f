//! What is told of a data folder that cannot be opened is done, word for word.

use std::{fs, path::Path};

use desk::{
    driver::Handle,
    intent::{BackupIntent, Intent, RunningIntent},
    refusal::Answer,
};
use store::Store;
use tempfile::TempDir;
use words::MessageKey;

use super::{
    driven::{copy, go_back, groups, killed, shut, with_driver},
    table::arg,
};

/// The files beside a database.
const FILES: [&str; 3] = ["turnstone.db", "turnstone.db-wal", "turnstone.db-shm"];

/// A folder with a backup, as `spoil` left it.
fn spoiled(spoil: impl FnOnce(&Path)) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(killed().path(), folder.path());
    spoil(folder.path());
    folder
}

fn without_file(folder: &Path) {
    for file in FILES {
        let _ = fs::remove_file(folder.join(file));
    }
}

/// "Try again", the one button beside the sentence.
async fn try_again(handle: &Handle) {
    assert_eq!(handle.act(Intent::Running(RunningIntent::SaveAgain)).await, Answer::Done);
}

/// Moves everything in the folder somewhere else.
fn move_everything(folder: &Path) -> TempDir {
    let elsewhere = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        fs::rename(entry.path(), elsewhere.path().join(entry.file_name())).unwrap();
    }
    elsewhere
}

type Spoil = fn(&Path);

/// What is spoiled, and what is said of it.
const SPOILED: [(MessageKey, Spoil); 5] = [
    (MessageKey::TroubleEmptied, without_file),
    (MessageKey::TroubleEmptied, |folder| {
        without_file(folder);
        fs::write(folder.join("turnstone.db"), "").unwrap();
    }),
    (MessageKey::TroubleNotADatabase, |folder| {
        fs::write(folder.join("turnstone.db"), "a letter to the group").unwrap();
    }),
    (MessageKey::TroubleNotADatabase, |folder| {
        without_file(folder);
        rusqlite::Connection::open(folder.join("turnstone.db")).unwrap().execute_batch("CREATE TABLE a (b)").unwrap();
    }),
    (MessageKey::TroubleDamaged, |folder| {
        without_file(folder);
        let backup = store::backups(folder).unwrap().remove(0).path;
        let mut bytes = fs::read(backup).unwrap();
        bytes[4096..].fill(0x5a);
        fs::write(folder.join("turnstone.db"), bytes).unwrap();
    }),
];

#[test]
fn a_backup_is_restored_where_the_file_cannot_be_opened() {
    for (case, (key, spoil)) in SPOILED.into_iter().enumerate() {
        let folder = spoiled(spoil);
        with_driver(folder.path(), async |handle| {
            let said = shut(&handle).await.unwrap();
            assert_eq!(said.why.sentence.key, key, "case {case}");
            assert_eq!(arg(&said.why.sentence, "folder"), folder.path().display().to_string(), "the folder is named");
            try_again(&handle).await;
            assert_eq!(
                shut(&handle).await.unwrap().why.sentence.key,
                key,
                "case {case}: trying again alone changes nothing"
            );
            // "Please restore a backup, if there is one."
            let backup = said.backups.unwrap().backups.remove(0).name;
            assert_eq!(go_back(&handle, &backup).await, Answer::Done, "case {case}");
            assert_eq!(groups(&handle).await, ["Linden"], "case {case}");
        });
    }
}

#[test]
fn whoever_wants_to_start_afresh_moves_everything_somewhere_else_and_tries_again() {
    for (case, (key, spoil)) in SPOILED.into_iter().enumerate() {
        let folder = spoiled(spoil);
        let before = names(folder.path());
        with_driver(folder.path(), async |handle| {
            assert_eq!(shut(&handle).await.unwrap().why.sentence.key, key, "case {case}");
            // "To start afresh instead, please move everything in the folder somewhere else, then try again."
            let elsewhere = move_everything(folder.path());
            try_again(&handle).await;
            assert!(groups(&handle).await.is_empty(), "case {case}: a first start");
            assert_eq!(names(elsewhere.path()), before, "case {case}: nothing was touched before");
        });
    }
}

#[test]
fn without_a_backup_none_is_promised() {
    let folder = spoiled(|folder| {
        without_file(folder);
        fs::remove_dir_all(folder.join("backups")).unwrap();
    });
    with_driver(folder.path(), async |handle| {
        let said = shut(&handle).await.unwrap();
        assert_eq!(said.why.sentence.key, MessageKey::TroubleEmptied, "its mark is there");
        assert!(said.backups.unwrap().backups.is_empty());
        let make = handle.act(Intent::Backups(BackupIntent::BackUp)).await;
        assert!(
            matches!(make, Answer::Refused(why) if why.sentence.key == MessageKey::TroubleEmptied),
            "nothing is backed up, and it is said"
        );
    });
}

#[test]
fn a_folder_that_is_in_use_is_opened_once_the_other_program_is_closed() {
    let folder = spoiled(|_| {});
    let other = Store::open(folder.path()).unwrap();
    with_driver(folder.path(), async |handle| {
        let said = shut(&handle).await.unwrap();
        assert_eq!(said.why.sentence.key, MessageKey::TroubleInUse);
        assert_eq!(said.backups, None, "another file would not help");
        // "Please go on in that window, or close it and try again."
        try_again(&handle).await;
        assert!(shut(&handle).await.is_some(), "it is open still");
        other.close().unwrap();
        try_again(&handle).await;
        assert_eq!(groups(&handle).await, ["Linden"]);
    });
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_to_is_opened_once_it_can() {
    use std::os::unix::fs::PermissionsExt;

    let parent = tempfile::tempdir().unwrap();
    // A file lies where the folder should be: nobody may write into that, whoever they are.
    let folder = parent.path().join("data");
    fs::write(&folder, "").unwrap();
    with_driver(&folder, async |handle| {
        assert_eq!(shut(&handle).await.unwrap().why.sentence.key, MessageKey::TroubleReadOnly);
        // "Please allow writing there, then try again."
        fs::remove_file(&folder).unwrap();
        fs::create_dir(&folder).unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
        try_again(&handle).await;
        assert!(groups(&handle).await.is_empty());
    });
}

fn names(folder: &Path) -> Vec<std::ffi::OsString> {
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    names
}
