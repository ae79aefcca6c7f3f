//! Every way a folder can be opened or refused.

use std::{fs, path::Path, process::Command};

use rusqlite::Connection;
use store::{FailureCode, Store};
use tempfile::TempDir;

fn refused(dir: &Path) -> FailureCode {
    Store::open(dir).expect_err("this folder must be refused").code
}

/// Puts `bytes` in the place of the database; the store must refuse it with `code` and leave every byte.
fn check_untouched(bytes: &[u8], code: FailureCode, why: &str) {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("turnstone.db");
    fs::write(&file, bytes).unwrap();
    assert_eq!(refused(folder.path()), code, "{why}");
    assert_eq!(fs::read(&file).unwrap(), bytes, "{why}: and it is as it was");
}

/// The bytes of a database made by `sql`.
fn database(sql: &str) -> Vec<u8> {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("some.db");
    Connection::open(&file).unwrap().execute_batch(sql).unwrap();
    fs::read(file).unwrap()
}

/// The bytes of a database of ours with one group, closed in order.
fn ours() -> Vec<u8> {
    let folder = TempDir::new().unwrap();
    Store::open(folder.path()).unwrap().create_group("Harbour", false).unwrap();
    fs::read(folder.path().join("turnstone.db")).unwrap()
}

#[test]
fn a_missing_folder_is_made_and_what_is_written_is_there_again() {
    let folder = TempDir::new().unwrap();
    let deep = folder.path().join("a").join("b");
    Store::open(&deep).unwrap().create_group("Harbour", false).unwrap();
    assert_eq!(Store::open(&deep).unwrap().groups().unwrap().len(), 1, "closing and opening loses nothing");
}

#[test]
fn every_connection_is_set_for_safety() {
    let folder = TempDir::new().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    store.create_group("Harbour", false).unwrap();
    assert!(folder.path().join("turnstone.db-wal").exists(), "it writes ahead");
    let failure = store.create_meeting(meeting::people::GroupId(99), &crate::typed("{}"), crate::NOON).unwrap_err();
    assert_eq!(failure.code, FailureCode::Missing, "foreign keys are on: no meeting without its group");
    drop(store);
    assert!(!folder.path().join("turnstone.db-wal").exists(), "closing in order leaves one file");
}

#[test]
fn a_folder_is_for_one_at_a_time() {
    let folder = TempDir::new().unwrap();
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(refused(folder.path()), FailureCode::InUse, "a second store in this process");
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "opening::as_another_process", "--nocapture"])
        .env("STORE_TEST_FOLDER", folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&child.stdout).into_owned();
    assert!(said.contains("opened: Some(InUse)"), "another process is refused too: {said}");
    drop(store);
    assert!(Store::open(folder.path()).is_ok(), "and may have it afterwards");
}

/// The other half of the test above; alone it does nothing.
#[test]
fn as_another_process() {
    if let Some(folder) = std::env::var_os("STORE_TEST_FOLDER") {
        println!("opened: {:?}", Store::open(Path::new(&folder)).err().map(|failure| failure.code));
    }
}

#[test]
fn what_is_not_ours_is_refused_and_not_touched() {
    let not_ours = FailureCode::NotADatabase;
    check_untouched(b"Dear diary, this is no database at all.", not_ours, "a text");
    check_untouched(b"x", not_ours, "one byte");
    check_untouched(&[0; 8192], not_ours, "zeroes, as a lost power leaves them");
    check_untouched(&database("PRAGMA application_id = 7; CREATE TABLE t (x);"), not_ours, "another program's");
    check_untouched(&database("CREATE TABLE t (x);"), not_ours, "a database nobody marked");
    check_untouched(&database("PRAGMA user_version = 3;"), not_ours, "a version and no mark");
    let logged = "PRAGMA journal_mode = WAL; CREATE TABLE t (x); INSERT INTO t VALUES (1);";
    check_untouched(&database(logged), not_ours, "one that writes ahead");
}

#[test]
fn a_folder_in_the_place_of_the_file_is_no_database() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("turnstone.db")).unwrap();
    assert_eq!(refused(folder.path()), FailureCode::NotADatabase, "it is no file");
}

#[test]
fn an_empty_file_is_a_new_database() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("turnstone.db"), b"").unwrap();
    assert!(Store::open(folder.path()).is_ok(), "a crash at the very first start leaves one; nothing is lost");
}

#[test]
fn a_newer_file_is_politely_refused() {
    let mut newer = ours();
    let known = u32::from_be_bytes(newer[60..64].try_into().unwrap());
    let code = FailureCode::FromTheFuture { found: 4711, known };
    newer[60..64].copy_from_slice(&4711_u32.to_be_bytes());
    check_untouched(&newer, code, "the version is newer");
}

#[test]
fn a_damaged_file_is_refused_and_not_touched() {
    let sound = ours();
    check_untouched(&sound[..50], FailureCode::Damaged, "cut inside its header");
    check_untouched(&sound[..sound.len() - 4096], FailureCode::Damaged, "the last page is gone");
    let mut torn = sound.clone();
    torn[4096..8192].fill(0xa5);
    check_untouched(&torn, FailureCode::Damaged, "a page is rubbish");
    for version in [0, 3_u32] {
        let mut older = sound.clone();
        older[60..64].copy_from_slice(&version.to_be_bytes());
        let folder = TempDir::new().unwrap();
        fs::write(folder.path().join("turnstone.db"), &older).unwrap();
        let failure = Store::open(folder.path()).unwrap_err();
        assert_eq!(failure.code, FailureCode::Damaged, "the tables are of another version than {version}");
        assert!(!failure.detail.contains("CREATE"), "and nobody has to read SQL: {failure}");
    }
}

#[test]
fn a_place_that_cannot_be_written_is_said_so() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("file"), b"").unwrap();
    assert_eq!(refused(&folder.path().join("file")), FailureCode::ReadOnly, "a file where the folder was to be");
    assert_eq!(refused(&folder.path().join("file/data")), FailureCode::ReadOnly, "a file on the way");
    #[cfg(target_os = "linux")]
    assert_eq!(refused(Path::new("/proc/turnstone")), FailureCode::ReadOnly, "where not even root may write");
}
