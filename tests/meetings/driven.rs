//! A data folder as the program has it: the driver runs on the clock of the machine, and what is asked of it goes through
//! its own door, as the window does it.

use std::{fs, future::Future, path::Path, sync::Arc};

use desk::{
    Setup,
    backups::views::BackupsView,
    clocks::zone::Zone,
    driver::{Driver, Handle},
    intent::{BackupIntent, Intent, RunningIntent},
    refusal::Answer,
    shown::Shown,
    stage::views::StageView,
    views::{Screen, ShutView},
};
use tempfile::TempDir;
use words::Language;

use super::Table;

/// Runs the desk of a folder as the program does, on the clock of the machine.
pub fn with_driver<Done: Future<Output = ()>>(folder: &Path, what: impl FnOnce(Handle) -> Done) {
    driven(folder, |_| {}, what);
}

pub fn driven<Done: Future<Output = ()>>(
    folder: &Path,
    mut publish: impl FnMut(&Shown),
    what: impl FnOnce(Handle) -> Done,
) {
    let setup = Setup { zone: Zone::Fixed(0), rate: 1, language: Language::En, region: None };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let mut last = 0;
    let mut wall: Option<Arc<StageView>> = None;
    let numbered = move |shown: &Shown| {
        // Whichever file is open by then: a page draws no view that is older than the one it shows.
        assert!(shown.desk.version > last, "{} after {last}", shown.desk.version);
        let before = wall.replace(shown.stage.clone());
        let newer =
            before.is_none_or(|before| Arc::ptr_eq(&before, &shown.stage) || before.version < shown.stage.version);
        assert!(newer, "what is on the wall is the same view or a newer one");
        last = shown.desk.version;
        publish(shown);
    };
    let (driver, handle) = Driver::new(folder.to_owned(), setup, numbered);
    runtime.block_on(async { tokio::join!(driver.run(), what(handle)) });
}

pub async fn screen(handle: &Handle) -> Screen {
    handle.shown().await.unwrap().desk.screen
}

pub async fn shut(handle: &Handle) -> Option<ShutView> {
    if let Screen::Shut(shut) = screen(handle).await { Some(shut) } else { None }
}

pub async fn groups(handle: &Handle) -> Vec<String> {
    match screen(handle).await {
        Screen::Home(home) => home.groups.into_iter().map(|group| group.name).collect(),
        other => panic!("the home is shown, not {other:?}"),
    }
}

pub async fn page(handle: &Handle) -> BackupsView {
    assert_eq!(handle.act(Intent::Backups(BackupIntent::GoBackups)).await, Answer::Done);
    match screen(handle).await {
        Screen::Backups(view) => view,
        other => panic!("the page of the backups is shown, not {other:?}"),
    }
}

pub async fn go_back(handle: &Handle, name: &str) -> Answer {
    handle.act(Intent::Backups(BackupIntent::GoBack { backup: name.to_owned() })).await
}

/// A folder as a killed program leaves it: a meeting was held, so there is a backup, and then a note was changed, which
/// is in the log alone.
pub fn killed() -> TempDir {
    let mut table = Table::new();
    table.running();
    let member = table.member("Marta");
    table.does(Intent::Running(RunningIntent::WriteNote { member, text: "Before the end".to_owned() }));
    table.does(Intent::Running(RunningIntent::End));
    table.does(Intent::Running(RunningIntent::WriteNote { member, text: "After the backup".to_owned() }));
    let killed = tempfile::tempdir().unwrap();
    copy(table.folder.path(), killed.path());
    assert!(fs::metadata(killed.path().join("turnstone.db-wal")).unwrap().len() > 0, "the log was left");
    killed
}

pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}
