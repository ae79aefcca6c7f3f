//! Which backup is the newest, and which are kept, when the clock of the machine is wrong; and copies of backups.

use std::fs;

use desk::{
    backups::views::BackupsView,
    bin::BinIntent,
    clocks::watch::Reading,
    errand::Errand,
    intent::{BackupIntent, GroupIntent, Intent, NavigationIntent, PlanningIntent},
    refusal::Answer,
    sentence::Sentence,
    views::Screen,
    without_window::{self, Wanted, Why},
};
use rusqlite::Connection;
use store::Reason;
use words::MessageKey;

use super::{
    Table,
    table::{EVENING, setup},
};

const DAY: i64 = 24 * 60 * 60;

#[test]
fn after_an_evening_in_2100_the_newest_backup_is_still_the_last_one() {
    let folder = tempfile::tempdir().unwrap();
    let in_2100 = EVENING + 74 * 365 * DAY;
    let evenings: Vec<i64> = [in_2100].into_iter().chain((1..=10).map(|day| EVENING + day * DAY)).collect();
    for (done, evening) in evenings.iter().enumerate() {
        let clock = Reading { utc_ms: evening * 1000, ..Reading::default() };
        let mut desk = Table::open(folder.path(), clock).unwrap();
        let create = GroupIntent::CreateGroup { name: format!("Group {done}") };
        assert_eq!(desk.act(Intent::Groups(create), clock), Answer::Done);
        desk.close().unwrap();
        let backups = store::backups(folder.path()).unwrap();
        assert_eq!(store::holds(&backups[0].path).unwrap().groups.len(), done + 1, "the newest holds it all");
        assert_eq!(backups[0].at.0.div_euclid(DAY), evening.div_euclid(DAY), "and is the evening's");
        assert_eq!(backups.len(), done + 1, "one for each day of use, and none is lost to the clock");
        // Opened and closed again, nothing has changed and no backup is made.
        Table::open(folder.path(), clock).unwrap().close().unwrap();
        assert_eq!(store::backups(folder.path()).unwrap(), backups);
    }
}

/// What the newest backup is called by its reason, and which groups it holds.
fn newest(table: &Table) -> (Reason, Vec<String>) {
    let newest = store::backups(table.folder.path()).unwrap().remove(0);
    let groups = store::holds(&newest.path).unwrap().groups;
    (newest.reason, groups.into_iter().map(|(_, name)| name).collect())
}

#[test]
fn days_of_planning_have_a_backup_each_and_a_deletion_one_before_it() {
    let mut table = Table::new();
    let linden = table.group("Linden", "Marta\nJonas");
    for day in 1..=4 {
        table.restart(DAY);
        table.does(Intent::Groups(GroupIntent::CreateGroup { name: format!("Group {day}") }));
    }
    let daily = store::backups(table.folder.path()).unwrap().into_iter().filter(|one| one.reason == Reason::Daily);
    assert!(daily.count() >= 4, "no meeting has ended, and each day has its backup");

    let plan = |table: &mut Table| {
        table.does(Intent::Planning(PlanningIntent::PlanMeeting { group: linden }));
        table.plan_view().meeting
    };
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group: linden }));
    let member = table.group_view().members[0].id;
    let meeting = plan(&mut table);
    let deletions = [
        Intent::Planning(PlanningIntent::DiscardPlan { meeting }),
        Intent::Bin(BinIntent::DeleteMember { member }),
        Intent::Bin(BinIntent::DeleteGroup { group: linden }),
    ];
    for (done, delete) in deletions.into_iter().enumerate() {
        table.wait(120);
        table.does(Intent::Groups(GroupIntent::CreateGroup { name: format!("Written before deletion {done}") }));
        let before = store::backups(table.folder.path()).unwrap().len();
        table.does(delete.clone());
        let (reason, groups) = newest(&table);
        assert_eq!(reason, Reason::Deletion, "{delete:?}");
        assert!(groups.contains(&"Linden".to_owned()), "what goes is in it: {delete:?}");
        assert_eq!(store::backups(table.folder.path()).unwrap().len(), before + 1);
    }
    // One deletion after the other needs one backup; what was written in between needs another.
    let groups = |table: &mut Table| match table.screen() {
        Screen::Home(home) => home.groups.into_iter().map(|group| group.id).collect::<Vec<_>>(),
        other => panic!("the home is shown, not {other:?}"),
    };
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    let [one, two, three, ..] = groups(&mut table)[..] else { panic!("there are more groups") };
    table.does(Intent::Bin(BinIntent::DeleteGroup { group: one }));
    let before = store::backups(table.folder.path()).unwrap().len();
    table.wait(10);
    table.does(Intent::Bin(BinIntent::DeleteGroup { group: two }));
    table.wait(10);
    assert_eq!(store::backups(table.folder.path()).unwrap().len(), before);
    table.does(Intent::Groups(GroupIntent::CreateGroup { name: "In between".to_owned() }));
    table.does(Intent::Bin(BinIntent::DeleteGroup { group: three }));
    assert!(newest(&table).1.contains(&"In between".to_owned()), "it is in a backup before anything else is deleted");
}

#[test]
fn a_desk_that_stays_open_over_midnight_backs_up_the_day() {
    let mut table = Table::new();
    table.group("Linden", "Marta\nJonas");
    assert!(store::backups(table.folder.path()).unwrap().is_empty());
    table.wait(7 * 60 * 60);
    assert_eq!(newest(&table), (Reason::Daily, vec!["Linden".to_owned()]));
}

/// A file with one backup that was asked for, on the page of the backups; the backup's name.
fn with_a_backup() -> (Table, String) {
    let mut table = Table::new();
    table.group("Linden", "Marta\nJonas");
    table.does(Intent::Backups(BackupIntent::GoBackups));
    table.does(Intent::Backups(BackupIntent::BackUp));
    let name = page(&mut table).backups[0].name.clone();
    (table, name)
}

fn page(table: &mut Table) -> BackupsView {
    match table.screen() {
        Screen::Backups(page) => page,
        other => panic!("the page of the backups is shown, not {other:?}"),
    }
}

#[test]
fn a_copy_of_a_backup_is_the_backup_and_its_owners_alone() {
    let (mut table, backup) = with_a_backup();
    let copy = Errand::CopyBackup { backup: backup.clone() };
    assert_eq!(table.desk().file_name(&copy).as_deref(), Some(backup.as_str()), "the name that is proposed");
    let stick = tempfile::tempdir().unwrap();
    let path = stick.path().join("copy.db");
    // Also where a file that everybody can read is replaced.
    fs::write(&path, "an older file").unwrap();
    table.runs(copy, &path);
    let told = page(&mut table).told.expect("it is said that it is done");
    assert_eq!(told, Sentence::of(MessageKey::BackupsToldCopied).with("file", path.display().to_string()));
    assert_eq!(fs::read(&path).unwrap(), fs::read(table.folder.path().join("backups").join(backup)).unwrap());
    assert_eq!(store::holds(&path).unwrap().groups.len(), 1, "and it opens");
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).unwrap().permissions()) & 0o777, 0o600);
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn no_copy_is_made_in_the_data_folder_nor_of_what_is_no_sound_backup() {
    let (mut table, backup) = with_a_backup();
    let (copy, stick) = (Errand::CopyBackup { backup: backup.clone() }, tempfile::tempdir().unwrap());
    let why = |answer: Answer| match answer {
        Answer::Refused(refusal) => refusal.sentence.key,
        other => panic!("it is refused: {other:?}"),
    };
    for inside in ["copy.db", "turnstone.db", "backups/copy.db"] {
        let inside = table.folder.path().join(inside);
        assert_eq!(why(table.run(copy.clone(), &inside)), MessageKey::RefusalFileInDataFolder, "{}", inside.display());
    }
    let path = stick.path().join("copy.db");
    for other in ["../turnstone.db", "turnstone.db", ""] {
        let other = Errand::CopyBackup { backup: other.to_owned() };
        assert_eq!(table.forbids(&other).sentence.key, MessageKey::RefusalBackupGone);
        assert_eq!(why(table.run(other, &path)), MessageKey::RefusalBackupGone);
    }
    let file = table.folder.path().join("backups").join(backup);
    let mut bytes = fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&file, bytes).unwrap();
    assert_eq!(table.forbids(&copy).sentence.key, MessageKey::RefusalBackupDamaged, "nobody is asked in vain");
    assert_eq!(why(table.run(copy, &path)), MessageKey::RefusalBackupDamaged);
    assert!(!path.exists());
}

/// A closed desk with one group, and a backup of it.
fn backed_up_group(group: &str) -> (Table, std::path::PathBuf) {
    let mut table = Table::new();
    table.group(group, "Marta\nJonas");
    table.does(Intent::Backups(BackupIntent::GoBackups));
    table.does(Intent::Backups(BackupIntent::BackUp));
    table.desk.take().unwrap().close().unwrap();
    let newest = store::backups(table.folder.path()).unwrap().remove(0).path;
    (table, newest)
}

#[test]
fn the_latest_backup_is_one_of_this_file_without_changes_from_elsewhere() {
    let (mut table, sound) = backed_up_group("Linden");
    let folder = table.folder.path().to_owned();
    // Another file's backup, with more writes in it, and one of this file after it was changed past the program.
    let (mut other, _) = backed_up_group("Elsewhere");
    other.restart(DAY);
    for more in 0..40 {
        other.does(Intent::Groups(GroupIntent::CreateGroup { name: format!("Group {more}") }));
    }
    other.does(Intent::Backups(BackupIntent::GoBackups));
    other.does(Intent::Backups(BackupIntent::BackUp));
    let theirs = store::backups(other.folder.path()).unwrap().remove(0).path;
    let foreign = folder.join("backups").join(theirs.file_name().unwrap());
    fs::copy(theirs, &foreign).unwrap();
    Connection::open(folder.join("turnstone.db")).unwrap().execute_batch("UPDATE groups SET name = 'Changed'").unwrap();
    table.desk = Some(Table::open(&folder, table.clock).unwrap());
    table.group("Erle", "Ada\nBen");
    table.does(Intent::Backups(BackupIntent::GoBackups));
    table.does(Intent::Backups(BackupIntent::BackUp));
    table.desk.take().unwrap().close().unwrap();
    let listed = store::backups(&folder).unwrap();
    let changed: Vec<_> =
        listed.iter().map(|one| one.path.clone()).filter(|one| *one != foreign && *one != sound).collect();
    assert!(listed[0].path == foreign && !changed.is_empty());

    let went = without_window::go_back(&folder, Wanted::Latest, setup()).unwrap();
    assert_eq!(went.to, sound);
    assert_eq!(went.passed_over[..2], [(foreign.clone(), Why::Foreign), (changed[0].clone(), Why::Changed)]);
    // Where there is nothing better it is better than nothing.
    for backup in store::backups(&folder).unwrap() {
        if backup.path != foreign {
            fs::remove_file(backup.path).unwrap();
        }
    }
    assert_eq!(without_window::go_back(&folder, Wanted::Latest, setup()).unwrap().to, foreign);
}
