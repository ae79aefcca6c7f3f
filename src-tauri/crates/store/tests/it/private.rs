//! What is in the folder is nobody else's business, and nobody gets past the lock.
#![cfg(unix)]

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
};

use store::{FailureCode, Reason, Store, backups, restore};
use tempfile::TempDir;

use crate::NOON;

/// Everything in a folder, and the folder, with what others may do with it.
fn open_to_others(folder: &Path) -> Vec<(PathBuf, u32)> {
    let mut found = Vec::new();
    let mut todo = vec![folder.to_owned()];
    while let Some(path) = todo.pop() {
        let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o077;
        if mode != 0 {
            found.push((path.clone(), mode));
        }
        if path.is_dir() {
            todo.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        }
    }
    found
}

/// Uses a folder in every way that makes a file.
fn use_it(folder: &Path) {
    let mut store = Store::open(folder).unwrap();
    store.create_group("Harbour", false).unwrap();
    store.backup(NOON, Reason::Asked).unwrap();
    assert_eq!(open_to_others(folder), [], "while it is open");
    drop(store);
    restore(folder, &backups(folder).unwrap()[0].path, NOON).unwrap();
    assert_eq!(open_to_others(folder), [], "after a backup was put back");
}

#[test]
fn every_file_is_for_its_owner_whatever_the_umask_says() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("data");
    let said = Command::new("sh")
        .args(["-c", "umask 0; exec \"$0\" --exact private::as_a_process_without_umask --nocapture"])
        .arg(std::env::current_exe().unwrap())
        .env("STORE_TEST_PRIVATE", &data)
        .output()
        .unwrap();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stdout));
    assert_eq!(open_to_others(&data), []);
    assert!(data.join("set-aside").is_dir(), "the other process was there");
}

/// The other half of the test above; alone it does nothing.
#[test]
fn as_a_process_without_umask() {
    if let Some(folder) = std::env::var_os("STORE_TEST_PRIVATE") {
        use_it(Path::new(&folder));
    }
}

#[test]
fn a_folder_that_was_open_to_everybody_is_narrowed() {
    let folder = TempDir::new().unwrap();
    use_it(folder.path());
    fs::write(folder.path().join("mine.txt"), b"not of this program").unwrap();
    let widen = |path: &str, mode: u32| {
        fs::set_permissions(folder.path().join(path), fs::Permissions::from_mode(mode)).unwrap();
    };
    for (path, mode) in
        [("", 0o755), ("turnstone.db", 0o666), ("backups", 0o755), ("set-aside", 0o777), ("mine.txt", 0o644)]
    {
        widen(path, mode);
    }
    for backup in backups(folder.path()).unwrap() {
        fs::set_permissions(&backup.path, fs::Permissions::from_mode(0o644)).unwrap();
    }
    drop(Store::open(folder.path()).unwrap());
    let left = open_to_others(folder.path());
    assert_eq!(left, [(folder.path().join("mine.txt"), 0o044)], "what is not ours is as it was");
}

#[test]
fn a_shared_folder_is_left_open_for_the_others() {
    let folder = TempDir::new().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o1777)).unwrap();
    drop(Store::open(folder.path()).unwrap());
    assert_eq!(open_to_others(folder.path()), [(folder.path().to_owned(), 0o077)], "the folder, and none of its files");
}

#[test]
fn nothing_in_the_folder_helps_past_the_lock_or_stands_in_its_way() {
    let folder = TempDir::new().unwrap();
    let lock = folder.path().join("turnstone.lock");
    assert!(Command::new("mkfifo").arg(&lock).status().unwrap().success());
    let store = Store::open(folder.path()).expect("nobody reads from a pipe of that name");
    fs::remove_file(&lock).unwrap();
    fs::create_dir(&lock).unwrap();
    assert_eq!(Store::open(folder.path()).unwrap_err().code, FailureCode::InUse);
    for entry in fs::read_dir(folder.path()).unwrap().map(Result::unwrap) {
        let gone = folder.path().join(format!("gone-{}", entry.file_name().display()));
        fs::rename(entry.path(), gone).unwrap();
    }
    assert_eq!(Store::open(folder.path()).unwrap_err().code, FailureCode::InUse, "whatever is moved away");
    drop(store);
}
