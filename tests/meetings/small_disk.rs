//! A disk that fills up during a meeting: loud at once, the meeting goes on, nothing is lost once there is room.
//!
//! Only root on Linux can have a disk of its own. A plain `cargo test` counts these tests as ignored; `cargo xtask test` runs
//! them where it can and says where it cannot. What a desk does while it cannot write is proved for everybody in
//! [`super::not_written`].

use std::{fs, path::Path, process::Command};

use desk::{
    clocks::watch::Reading,
    intent::{Intent, NavigationIntent, RunningIntent},
};
use words::MessageKey;

use super::{
    Table,
    table::{EVENING, arg},
};

/// A small disk of its own, which only root on Linux can have.
pub struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    pub fn mount(size: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", size, "none"]).arg(folder.path()).output();
        assert!(mounted.is_ok_and(|output| output.status.success()), "no right to mount a small disk here");
        Self(folder)
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(self.0.path()).output();
    }
}

#[test]
#[ignore = "needs a small disk of its own: root on Linux"]
fn a_full_disk_is_told_and_the_meeting_goes_on_in_memory() {
    let disk = SmallDisk::mount("size=1m");
    let mut table = Table::new();
    table.clock = Reading { utc_ms: EVENING * 1000, ..Reading::default() };
    table.desk = None;
    table.desk = Some(Table::open(disk.path(), table.clock).unwrap());
    let meeting = table.running();
    let ballast = disk.path().join("ballast");
    // Fill what is left: the last write fails, and that is the point.
    let _ = fs::write(&ballast, vec![0_u8; 2 << 20]);
    table.skip();
    let marta = table.member("Marta");
    table.does(Intent::Running(RunningIntent::WriteNote { member: marta, text: "typed on a full disk ".repeat(400) }));
    let view = table.desk().view();
    let trouble = view.trouble.expect("a failed write is loud at once");
    assert_eq!(trouble.sentence.key, MessageKey::TroubleNotSaved);
    assert_eq!(arg(&trouble.sentence, "cause"), "disk-full");
    assert_eq!(table.live().now.unwrap().title, "Check-in", "the meeting goes on");
    table.does(Intent::Running(RunningIntent::SaveAgain));
    assert!(table.desk().view().trouble.is_some(), "there is still no room");
    fs::remove_file(&ballast).unwrap();
    table.does(Intent::Running(RunningIntent::SaveAgain));
    assert!(table.desk().view().trouble.is_none(), "with room again everything is written");
    table.restart_in(disk.path());
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    assert_eq!(table.live().meeting, meeting);
    assert_eq!(table.live().now.unwrap().title, "Check-in", "the act on the full disk is in the file");
}

#[test]
#[ignore = "needs a small disk of its own: root on Linux"]
fn an_end_on_a_full_disk_is_in_the_file_once_there_is_room() {
    let disk = SmallDisk::mount("size=4m");
    let mut table = Table::new();
    table.desk = None;
    table.desk = Some(Table::open(disk.path(), table.clock).unwrap());
    let meeting = table.running();
    let ballast = disk.path().join("ballast");
    let _ = fs::write(&ballast, vec![0_u8; 8 << 20]);
    // What is free in the write-ahead log is used up first.
    let marta = table.member("Marta");
    table.does(Intent::Running(RunningIntent::WriteNote { member: marta, text: "typed on a full disk ".repeat(400) }));
    table.does(Intent::Running(RunningIntent::End));
    assert_eq!(table.record().meeting, meeting, "the meeting is over");
    assert_eq!(table.desk().view().trouble.map(|trouble| trouble.sentence.key), Some(MessageKey::TroubleNotSaved));
    table.wait(12);
    assert!(table.desk().has_unsaved(), "there is still no room");
    fs::remove_file(&ballast).unwrap();
    table.wait(6);
    assert!(!table.desk().has_unsaved() && table.desk().view().trouble.is_none(), "written without a press");
    assert_eq!(store::backups(disk.path()).unwrap().len(), 1, "and copied");
    table.restart_in(disk.path());
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert!(!table.record().ended.is_empty());
}

impl Table {
    fn restart_in(&mut self, folder: &Path) {
        drop(self.desk.take());
        self.clock.mono_ms = 0;
        self.desk = Some(Self::open(folder, self.clock).unwrap());
    }
}
