//! Full and read-only disks. They need a small file system of their own, which only root on Linux can have: a plain
//! `cargo test` counts them as ignored, `cargo xtask test` runs them where it can and says where it cannot.

use std::{fs, path::Path, process::Command};

use store::{FailureCode, Reason, Store, backups};
use tempfile::TempDir;

use crate::{NOON, event, typed};

struct Disk(TempDir);

impl Disk {
    fn new(size: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let options = format!("size={size}");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &options, "tmpfs"])
            .arg(folder.path())
            .output()
            .is_ok_and(|done| done.status.success());
        assert!(mounted, "no right to mount a small file system here");
        Self(folder)
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn remount(&self, how: &str) {
        let done = Command::new("mount").args(["-o", &format!("remount,{how}")]).arg(self.path()).status();
        assert!(done.unwrap().success(), "the file system is remounted {how}");
    }

    /// Takes what room there is.
    fn fill(&self) {
        let mut size = 1 << 20;
        for number in 0.. {
            while size > 0 && fs::write(self.path().join(format!("filler{number}")), vec![1; size]).is_err() {
                size /= 2;
            }
            if size == 0 {
                return;
            }
        }
    }

    fn make_room(&self) {
        for entry in fs::read_dir(self.path()).unwrap() {
            let path = entry.unwrap().path();
            if path.file_name().unwrap().to_string_lossy().starts_with("filler") {
                fs::remove_file(path).unwrap();
            }
        }
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

#[test]
#[ignore = "needs a small disk of its own: root on Linux"]
fn a_full_disk_loses_nothing_that_was_said_to_be_kept() {
    let disk = Disk::new("3m");
    let mut store = Store::open(disk.path()).unwrap();
    let group = store.create_group("Harbour", false).unwrap();
    let meeting = store.create_meeting(group, &typed("{}"), NOON).unwrap();
    disk.fill();
    let long = "x".repeat(2000);
    let mut kept = 0;
    let failure = loop {
        match store.append(meeting, &[event(1, &long), event(1, &long)]) {
            Ok(last) => kept = last,
            Err(failure) => break failure,
        }
        assert!(kept < 10_000, "a full disk must be noticed");
    };
    assert_eq!(failure.code, FailureCode::DiskFull, "{failure}");
    assert_eq!(store.events(meeting).unwrap().len() as u32, kept, "reading goes on; half an append is none");
    let failed = store.backup(NOON, Reason::Asked).unwrap_err();
    assert_eq!(failed.code, FailureCode::DiskFull, "{failed}");
    assert_eq!(backups(disk.path()).unwrap(), [], "half a backup is none");
    disk.make_room();
    assert_eq!(store.append(meeting, &[event(2, "{}")]).unwrap(), kept + 1, "with room again it goes on");
    store.backup(NOON, Reason::Asked).unwrap();
    drop(store);
    let store = Store::open(disk.path()).unwrap();
    assert_eq!(store.events(meeting).unwrap().len() as u32, kept + 1, "and all of it is there afterwards");
}

#[test]
#[ignore = "needs a small disk of its own: root on Linux"]
fn a_new_file_on_a_full_disk_is_said_so() {
    let disk = Disk::new("1m");
    disk.fill();
    assert_eq!(Store::open(disk.path()).unwrap_err().code, FailureCode::DiskFull, "nothing fits");
    disk.make_room();
    assert!(Store::open(disk.path()).is_ok(), "the failed try does not stand in the way");
}

#[test]
#[ignore = "needs a small disk of its own: root on Linux"]
fn a_disk_that_became_read_only_is_said_so() {
    let disk = Disk::new("3m");
    Store::open(disk.path()).unwrap().create_group("Harbour", false).unwrap();
    disk.remount("ro");
    assert_eq!(Store::open(disk.path()).unwrap_err().code, FailureCode::ReadOnly, "the folder cannot be written");
    disk.remount("rw");
    assert_eq!(Store::open(disk.path()).unwrap().groups().unwrap().len(), 1, "nothing is lost");
}

#[test]
#[ignore = "needs a small disk of its own: root on Linux"]
fn a_file_that_became_read_only_is_said_so() {
    let folder = TempDir::new().unwrap();
    drop(Store::open(folder.path()).unwrap());
    let file = folder.path().join("turnstone.db");
    let guard = |sign: &str| Command::new("chattr").arg(sign).arg(&file).output().is_ok_and(|o| o.status.success());
    assert!(guard("+i"), "no right to make a file immutable here");
    let opened = Store::open(folder.path());
    assert!(guard("-i"), "the file can be removed again");
    assert_eq!(opened.unwrap_err().code, FailureCode::ReadOnly, "SQLite would open it for reading, silently");
}
