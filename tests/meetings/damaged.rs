//! A file that is not as it was written: it is said on every screen what is wrong, and both ways out that are told work.

use std::{fs, path::Path};

use desk::{
    backups::views::HealthWord,
    damage::{DamageIntent, DamageView},
    intent::{BackupIntent, Intent, NavigationIntent, RunningIntent},
    views::Screen,
};
use rusqlite::{Connection, config::DbConfig};
use words::{Catalogue, Language};

use super::Table;

/// A meeting with a note of Marta's, and a backup of it; the desk is closed. The meeting's number.
fn written(table: &mut Table, ended: bool) -> u32 {
    let meeting = table.running();
    table.skip_to("Marta");
    let marta = table.member("Marta");
    table.does(Intent::Running(RunningIntent::WriteNote { member: marta, text: "A word of hers".to_owned() }));
    table.does(Intent::Backups(BackupIntent::BackUp));
    if ended {
        table.does(Intent::Running(RunningIntent::End));
    }
    table.desk.take().unwrap().close().unwrap();
    meeting
}

/// Changes the file as no door of this program does.
fn change(folder: &Path, sql: &str) {
    let db = Connection::open(folder.join("turnstone.db")).unwrap();
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false).unwrap();
    db.execute_batch(sql).unwrap();
}

fn start(table: &mut Table) {
    table.desk = Some(Table::open(table.folder.path(), table.clock).unwrap());
}

fn damage(table: &mut Table) -> Option<DamageView> {
    table.desk().view().damage
}

/// What is said, as it is read.
fn said(damage: &DamageView, language: Language) -> Vec<String> {
    let words = Catalogue::of(language);
    damage.found.iter().map(|found| found.said(words)).collect()
}

/// Without the signs that keep a name in its own direction.
fn plain(said: Vec<String>) -> Vec<String> {
    said.into_iter().map(|text| text.replace(['\u{2068}', '\u{2069}'], "")).collect()
}

#[test]
fn a_changed_note_is_named_on_every_screen_and_the_backups_are_one_press_away() {
    let mut table = Table::new();
    let meeting = written(&mut table, true);
    change(table.folder.path(), "UPDATE notes SET text = 'Another word'");
    start(&mut table);
    for way in [
        Intent::Navigation(NavigationIntent::GoHome),
        Intent::Navigation(NavigationIntent::GoGroup { group: 1 }),
        Intent::Navigation(NavigationIntent::GoMeeting { meeting }),
    ] {
        table.does(way);
        let damage = damage(&mut table).expect("it is told on every screen");
        assert_eq!(plain(said(&damage, Language::En)), ["A note (meeting 1 of Linden) was changed."]);
        assert_eq!(plain(said(&damage, Language::De)), ["Eine Notiz (Treffen 1 von Linden) wurde verändert."]);
        assert_eq!((damage.lost, damage.more), (None, 0));
    }
    table.does(Intent::Backups(BackupIntent::GoBackups));
    match table.screen() {
        Screen::Backups(page) => assert!(!page.backups.is_empty(), "there is something to go back to"),
        other => panic!("the backups are shown, not {other:?}"),
    }
    table.does(Intent::Backups(BackupIntent::BackUp));
    match table.screen() {
        Screen::Backups(page) => {
            let health: Vec<_> = page.backups.iter().take(2).map(|backup| backup.health).collect();
            assert_eq!(health, [HealthWord::Unchecked, HealthWord::Sound], "it holds what was changed");
        }
        other => panic!("the backups are shown, not {other:?}"),
    }
}

#[test]
fn what_is_kept_as_it_is_is_not_told_again() {
    let mut table = Table::new();
    written(&mut table, true);
    change(table.folder.path(), "UPDATE notes SET text = 'Another word'");
    start(&mut table);
    table.does(Intent::Damage(DamageIntent::KeepAsItIs));
    assert_eq!(damage(&mut table), None);
    table.desk.take().unwrap().close().unwrap();
    start(&mut table);
    assert_eq!(damage(&mut table), None, "nor at the next start");
}

#[test]
fn a_running_meeting_whose_course_was_changed_waits_until_somebody_keeps_it() {
    let mut table = Table::new();
    let meeting = written(&mut table, false);
    change(table.folder.path(), "UPDATE events SET utc_ms = utc_ms + 1 WHERE seq = 2");
    start(&mut table);
    assert!(matches!(table.screen(), Screen::Home(_)), "the rest can be used");
    let told = damage(&mut table).unwrap();
    assert_eq!(plain(said(&told, Language::En)), ["What happened in a meeting (meeting 1 of Linden) was changed."]);
    table.refused(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    table.does(Intent::Damage(DamageIntent::KeepAsItIs));
    assert!(table.desk().is_live() && matches!(table.screen(), Screen::Live(_)), "it is open again");
    assert_eq!(damage(&mut table), None);
}

#[test]
fn changes_that_were_saved_and_are_gone_are_counted_until_somebody_has_looked() {
    let mut table = Table::new();
    table.running();
    table.wait(60);
    let marta = table.member("Marta");
    for text in ["One", "One, two"] {
        table.does(Intent::Running(RunningIntent::WriteNote { member: marta, text: text.to_owned() }));
    }
    // As a kill leaves it, but for the log.
    let left = tempfile::tempdir().unwrap();
    for name in ["turnstone.db", "turnstone.mark"] {
        fs::copy(table.folder.path().join(name), left.path().join(name)).unwrap();
    }
    table.desk = None;
    table.folder = left;
    start(&mut table);
    let lost = damage(&mut table).and_then(|told| told.lost).expect("something is missing");
    assert!(lost.changes.is_some_and(|changes| changes >= 2), "{lost:?}");
    table.desk = None;
    start(&mut table);
    assert_eq!(damage(&mut table).and_then(|told| told.lost), Some(lost), "nobody has looked yet");
    table.does(Intent::Damage(DamageIntent::Seen));
    assert_eq!(damage(&mut table), None);
    table.desk = None;
    start(&mut table);
    assert_eq!(damage(&mut table), None, "it is told once");
}
