//! `turnstone backup`, `restore` and `check`: what they tell people to do is done.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use desk::intent::{Intent, RunningIntent};

use super::binary;
use crate::meetings::Table;

/// A data folder with one meeting that was held, and what a command says of it.
struct Folder(Table);

impl Folder {
    fn held() -> Self {
        let mut table = Table::new();
        table.running();
        table.skip_to("Marta");
        table.does(Intent::Running(RunningIntent::End));
        table.desk = None;
        Self(table)
    }

    fn path(&self) -> &Path {
        self.0.folder.path()
    }

    fn says(&self, arguments: &[&str]) -> Said {
        let mut command = Command::new(binary());
        command.args(arguments).args(["--language", "en", "--data-dir"]).arg(self.path());
        Said::of(&command.output().unwrap())
    }

    /// Writes over every page of the file but the first.
    fn damage(&self) {
        let file = self.path().join("turnstone.db");
        let mut bytes = fs::read(&file).unwrap();
        bytes[4096..].fill(0x5a);
        fs::write(file, bytes).unwrap();
    }

    fn names(&self) -> Vec<std::ffi::OsString> {
        let mut names: Vec<_> = fs::read_dir(self.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    }
}

/// What a command said.
#[derive(Debug, PartialEq, Eq)]
struct Said {
    status: i32,
    out: String,
    err: String,
}

impl Said {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Self { status: output.status.code().unwrap(), out: text(&output.stdout), err: text(&output.stderr) }
    }
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_damaged_file_is_found_and_the_newest_backup_put_back() {
    let folder = Folder::held();
    let made = folder.says(&["backup"]);
    assert_eq!((made.status, made.out.lines().count()), (0, 1), "{made:?}");
    assert!(Path::new(made.out.trim_end()).is_file(), "{made:?}");
    let meetings = folder.says(&["meetings"]);
    assert!(meetings.out.contains("meeting 1"), "{meetings:?}");
    let sound = folder.says(&["check"]);
    assert!(sound.status == 0 && sound.out.contains("Nothing wrong"), "{sound:?}");

    folder.damage();
    let damaged = fs::read(folder.path().join("turnstone.db")).unwrap();
    let found = folder.says(&["check"]);
    assert_eq!(found.status, 1, "{found:?}");
    assert!(found.out.lines().count() > 0 && found.out.lines().all(|line| line.starts_with("turnstone.db: ")));
    assert_eq!(fs::read(folder.path().join("turnstone.db")).unwrap(), damaged, "looking changes nothing");

    let back = folder.says(&["restore", "--latest"]);
    assert_eq!(back.status, 0, "{back:?}");
    assert!(back.out.contains(made.out.trim_end()), "it names the backup: {back:?}");
    let aside = back.out.lines().nth(1).unwrap().rsplit_once(" is now ").unwrap().1.trim_end_matches('.');
    assert_eq!(fs::read(aside).unwrap(), damaged, "the damaged file is set aside, not deleted");
    assert_eq!(folder.says(&["check"]).status, 0);
    assert_eq!(folder.says(&["meetings"]), meetings);
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn the_list_names_what_restore_takes() {
    let folder = Folder::held();
    let list = folder.says(&["restore"]);
    assert_eq!(list.status, 0, "{list:?}");
    let line = list.out.lines().nth(1).unwrap();
    assert!(line.contains("1 meeting held") && line.contains("checked on"), "{line}");
    let name = line.split(' ').next().unwrap();
    let back = folder.says(&["restore", name]);
    assert_eq!(back.status, 0, "{back:?}");
    let kept = folder.says(&["restore"]);
    assert!(kept.out.contains("-restore.db"), "the present file has a backup first: {kept:?}");
    let aside = kept.out.lines().find(|line| line.contains("(set aside)")).unwrap().split(' ').next().unwrap();
    assert_eq!(folder.says(&["restore", aside]).status, 0, "and one can go back to it");
    // A copy that lies elsewhere is named by its path.
    let elsewhere = folder.0.papers.path().join("copy.db");
    fs::copy(folder.path().join("backups").join(name), &elsewhere).unwrap();
    assert_eq!(folder.says(&["restore", elsewhere.to_str().unwrap()]).status, 0);
    assert_eq!(folder.says(&["check"]).status, 0);
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_missing_file_is_told_and_put_back() {
    let folder = Folder::held();
    let meetings = folder.says(&["meetings"]);
    fs::remove_file(folder.path().join("turnstone.db")).unwrap();
    let found = folder.says(&["check"]);
    assert!(found.status == 1 && found.out.contains("empty or missing"), "{found:?}");
    let back = folder.says(&["restore", "--latest"]);
    assert_eq!((back.status, back.out.lines().count()), (0, 1), "nothing was there to be set aside: {back:?}");
    assert_eq!(folder.says(&["meetings"]), meetings);
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_damaged_backup_is_found_and_passed_over() {
    let folder = Folder::held();
    let made = folder.says(&["backup"]);
    let newest = made.out.trim_end();
    let mut bytes = fs::read(newest).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(newest, bytes).unwrap();
    let name = Path::new(newest).file_name().unwrap().to_str().unwrap();
    let found = folder.says(&["check"]);
    assert_eq!((found.status, found.out.lines().count()), (1, 1), "{found:?}");
    assert!(found.out.contains(name), "{found:?}");
    let before = fs::read(folder.path().join("turnstone.db")).unwrap();
    let names = folder.names();
    for bad in [name, "no-such.db"] {
        let refused = folder.says(&["restore", bad]);
        assert!(refused.status == 1 && refused.err.lines().count() == 1 && refused.out.is_empty(), "{refused:?}");
    }
    assert_eq!(fs::read(folder.path().join("turnstone.db")).unwrap(), before, "a refusal changes nothing");
    assert_eq!(folder.names(), names);
    let back = folder.says(&["restore", "--latest"]);
    assert!(back.status == 0 && back.err.contains(name) && !back.out.contains(name), "{back:?}");
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn an_open_folder_a_running_meeting_and_no_data_are_told() {
    let mut folder = Folder(Table::new());
    folder.0.running();
    let commands: [&[&str]; 3] = [&["backup"], &["restore", "--latest"], &["check"]];
    for command in commands {
        let refused = folder.says(command);
        assert_eq!(refused.status, 1, "{command:?}: {refused:?}");
    }
    assert!(folder.says(&["backup"]).err.contains("already open"));
    folder.0.desk = None;
    let made = folder.says(&["backup"]);
    assert_eq!(made.status, 0, "{made:?}");
    let refused = folder.says(&["restore", "--latest"]);
    assert!(refused.status == 1 && refused.err.contains("is meeting now"), "{refused:?}");

    let mut empty = Folder(Table::new());
    empty.0.desk = None;
    empty.0.folder = tempfile::tempdir().unwrap();
    for command in commands.into_iter().chain([&["restore"][..]]) {
        let refused = empty.says(command);
        assert!(refused.status == 1 && refused.err.contains("no data"), "{command:?}: {refused:?}");
        assert!(empty.names().is_empty(), "{command:?}: asking makes nothing");
    }
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn check_cuts_the_log_that_a_killed_process_left() {
    let mut table = Table::new();
    table.running();
    let member = table.member("Marta");
    table.does(Intent::Running(RunningIntent::WriteNote { member, text: "Only in the log".to_owned() }));
    let mut killed = Folder(Table::new());
    killed.0.desk = None;
    for entry in fs::read_dir(table.folder.path()).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_file() {
            fs::copy(entry.path(), killed.path().join(entry.file_name())).unwrap();
        }
    }
    let log = killed.path().join("turnstone.db-wal");
    assert!(fs::metadata(&log).unwrap().len() > 0, "the log was left");
    let sound = killed.says(&["check"]);
    assert_eq!(sound.status, 0, "{sound:?}");
    assert!(fs::metadata(&log).map_or(0, |about| about.len()) == 0, "the log is cut");
}
