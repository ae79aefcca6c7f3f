//! Settings: kept in the file, so that a restart and a backup bring them back.

use desk::{
    intent::{
        BackupIntent, Intent, LanguageWord, NavigationIntent, PaperSize, RehearsalIntent, RunningIntent,
        SettingsIntent, ThemeWord, ZoomWay,
    },
    refusal::Answer,
    settings::{region::RegionWord, views::SettingsView},
    views::Screen,
};
use rusqlite::Connection;
use words::MessageKey;

use super::{
    Table,
    driven::{go_back, shut, with_driver},
};

const USUAL: SettingsView =
    SettingsView { zoom: 100, sound: true, volume: 60, paper: PaperSize::A4, theme: ThemeWord::System };
const CHANGED: SettingsView =
    SettingsView { zoom: 125, sound: false, volume: 35, paper: PaperSize::Letter, theme: ThemeWord::Dark };

const IN: SettingsIntent = SettingsIntent::Zoom { zoom: ZoomWay::In };

/// What makes the changed settings of the usual ones.
fn changes() -> [Intent; 6] {
    [
        IN,
        IN,
        SettingsIntent::SetSound { on: false },
        SettingsIntent::SetVolume { volume: 35 },
        SettingsIntent::SetPaper { paper: PaperSize::Letter },
        SettingsIntent::SetTheme { theme: ThemeWord::Dark },
    ]
    .map(Intent::Settings)
}

fn change(table: &mut Table) {
    for intent in changes() {
        table.does(intent);
    }
}

fn settings(table: &mut Table) -> SettingsView {
    table.desk().view().settings
}

#[test]
fn a_restart_keeps_the_settings() {
    let mut table = Table::new();
    assert_eq!(settings(&mut table), USUAL);
    change(&mut table);
    table.does(Intent::Settings(SettingsIntent::SetLanguage { language: LanguageWord::De }));
    assert_eq!(settings(&mut table), CHANGED);
    table.restart(60);
    assert_eq!(settings(&mut table), CHANGED);
    assert_eq!(table.desk().view().language, LanguageWord::De);
    let stage = table.desk().stage_view();
    assert_eq!((stage.language, stage.theme), (LanguageWord::De, ThemeWord::Dark), "the stage has both, too");
    let loud = table.refused(Intent::Settings(SettingsIntent::SetVolume { volume: 101 }));
    assert_eq!((loud.field.as_deref(), loud.sentence.key), (Some("volume"), MessageKey::RefusalTooLoud));
    let tiny = table.refused(Intent::Settings(SettingsIntent::SetZoom { percent: 10 }));
    assert_eq!((tiny.field.as_deref(), tiny.sentence.key), (Some("zoom"), MessageKey::RefusalNoSuchZoom));
    assert_eq!(settings(&mut table), CHANGED, "what is refused changes nothing");
    table.does(Intent::Settings(SettingsIntent::Zoom { zoom: ZoomWay::Reset }));
    table.restart(60);
    assert_eq!(settings(&mut table), SettingsView { zoom: 100, ..CHANGED });
}

#[test]
fn a_backup_brings_the_settings_back() {
    let mut table = Table::new();
    table.group("Linden", super::SIX);
    change(&mut table);
    table.does(Intent::Settings(SettingsIntent::SetRegion { region: RegionWord::Ireland }));
    table.does(Intent::Backups(BackupIntent::BackUp));
    // A driver goes by the machine's clock: it makes the day's backup first.
    let backup = store::backups(table.folder.path()).unwrap().remove(0);
    let name = backup.path.file_name().unwrap().to_string_lossy().into_owned();
    table.does(Intent::Settings(SettingsIntent::SetVolume { volume: 90 }));
    table.does(Intent::Settings(SettingsIntent::SetSound { on: true }));
    table.does(Intent::Settings(SettingsIntent::SetRegion { region: RegionWord::India }));
    drop(table.desk.take());
    with_driver(table.folder.path(), async |handle| {
        let settings = async || handle.shown().await.unwrap().desk.settings;
        assert_eq!(settings().await, SettingsView { volume: 90, sound: true, ..CHANGED });
        assert_eq!(go_back(&handle, &name).await, Answer::Done);
        assert_eq!(settings().await, CHANGED);
        assert_eq!(handle.shown().await.unwrap().desk.region.region, RegionWord::Ireland);
    });
}

#[test]
fn what_the_window_kept_is_taken_over_where_the_file_says_nothing() {
    let mut table = Table::new();
    table.does(Intent::Settings(SettingsIntent::SetVolume { volume: 35 }));
    let former = SettingsIntent::TakeOverSettings {
        zoom: Some(150),
        sound: Some(false),
        volume: Some(10),
        paper: Some(PaperSize::Letter),
    };
    table.does(Intent::Settings(former));
    let taken = SettingsView { zoom: 150, theme: ThemeWord::System, ..CHANGED };
    assert_eq!(settings(&mut table), taken, "but for the volume, which the file had");
    let nonsense =
        SettingsIntent::TakeOverSettings { zoom: Some(99), sound: Some(true), volume: Some(1_000), paper: None };
    table.does(Intent::Settings(nonsense));
    table.restart(60);
    assert_eq!(settings(&mut table), taken, "once");
}

#[test]
fn what_is_set_in_a_rehearsal_stays() {
    let mut table = Table::new();
    let meeting = table.planned();
    table.does(Intent::Settings(IN));
    table.does(Intent::Rehearsal(RehearsalIntent::Rehearse { meeting }));
    assert_eq!(settings(&mut table).zoom, 110, "it is drawn as the desk was");
    table.does(Intent::Settings(SettingsIntent::SetSound { on: false }));
    table.does(Intent::Settings(SettingsIntent::SetLanguage { language: LanguageWord::De }));
    assert!(!settings(&mut table).sound, "it is heard at once");
    table.does(Intent::Rehearsal(RehearsalIntent::LeaveRehearsal));
    assert!(!settings(&mut table).sound);
    table.restart(60);
    assert_eq!(settings(&mut table), SettingsView { zoom: 110, sound: false, ..USUAL });
    assert_eq!(table.desk().view().language, LanguageWord::De);
}

#[test]
fn a_setting_that_could_not_be_written_applies_and_is_written_again() {
    let mut table = Table::new();
    let other = Connection::open(table.folder.path().join("turnstone.db")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert!(matches!(table.act(Intent::Settings(IN)), Answer::Refused(_)), "it is told");
    assert_eq!(settings(&mut table).zoom, 110);
    assert!(table.desk().view().trouble.is_some());
    table.does(Intent::Running(RunningIntent::SaveAgain));
    assert!(table.desk().view().trouble.is_some(), "the file is still held");
    drop(other);
    table.does(Intent::Running(RunningIntent::SaveAgain));
    assert_eq!(table.desk().view().trouble, None);
    table.restart(60);
    assert_eq!(settings(&mut table).zoom, 110);
}

#[test]
fn a_folder_that_is_shut_can_be_read_larger_and_in_the_other_language() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("turnstone.db"), "a letter to the group").unwrap();
    with_driver(folder.path(), async |handle| {
        for intent in changes() {
            assert_eq!(handle.act(intent).await, Answer::Done);
        }
        let german = SettingsIntent::SetLanguage { language: LanguageWord::De };
        assert_eq!(handle.act(Intent::Settings(german)).await, Answer::Done);
        let view = handle.shown().await.unwrap().desk;
        assert_eq!((view.settings, view.language), (CHANGED, LanguageWord::De));
        assert!(shut(&handle).await.is_some());
    });
    let file = std::fs::read(folder.path().join("turnstone.db")).unwrap();
    assert_eq!(file, b"a letter to the group", "nothing is written into it");
}

#[test]
fn the_page_of_the_settings_knows_the_backups_and_the_steps_of_the_zoom() {
    let mut table = Table::new();
    let page = |table: &mut Table| {
        table.does(Intent::Navigation(NavigationIntent::GoSettings));
        match table.screen() {
            Screen::Settings(page) => page,
            other => panic!("the settings are shown, not {other:?}"),
        }
    };
    assert_eq!((page(&mut table).backups, page(&mut table).newest), (0, None));
    table.does(Intent::Backups(BackupIntent::BackUp));
    let told = page(&mut table);
    let newest = told.newest.map(|newest| (newest.date, newest.time));
    assert_eq!((told.backups, newest), (1, Some(("2026-03-05".to_owned(), "17:50".to_owned()))));
    for percent in told.zooms {
        table.does(Intent::Settings(SettingsIntent::SetZoom { percent }));
        assert_eq!(settings(&mut table).zoom, percent, "every step that is offered can be had");
    }
}
