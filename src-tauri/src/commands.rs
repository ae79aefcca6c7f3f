//! The commands that the windows may call. Each is granted by name in `capabilities/`.
//!
//! Not in here: anything but passing on. Commands that need the system (a dialog, a viewer) are in [`crate::errands`]
//! and [`crate::viewing`].

use std::path::PathBuf;

use desk::{
    about::About,
    dates::{intent::SeriesForm, outlook::RhythmDates},
    errand::Errand,
    groups::from_file::FromFile,
    intent::{BackupIntent, Intent},
    refusal::{Answer, Refusal},
    shown::Shown,
    stage::screen::OtherScreen,
    typing::{Meaning, Typed},
    views::DeskView,
};
use tauri::{AppHandle, PhysicalPosition, State, WebviewWindow, ipc::Channel};
use words::MessageKey;

use crate::{
    about, asking,
    channels::{ToDesk, Wall, written},
    errands,
    journal::Journal,
    keys::Key,
    menu, screens,
    state::{Doable, Shell},
    viewing,
};

/// Carries out what a person asks for.
#[tauri::command]
pub async fn act(intent: Intent, shell: State<'_, Shell>) -> Result<Answer, ()> {
    Ok(match intent {
        Intent::Backups(BackupIntent::GoBack { .. }) => match shell.file_dialog.try_lock() {
            Ok(_none_opens) => shell.desk.act(intent).await,
            // What it was asked for names things in the file that is open now.
            Err(_) => Answer::Refused(Refusal::of(MessageKey::RefusalFileDialogOpen)),
        },
        intent => shell.desk.act(intent).await,
    })
}

/// What a text in a field for a date or a time means; nothing once the desk has stopped.
#[tauri::command]
pub async fn read_typed(typed: Typed, shell: State<'_, Shell>) -> Result<Option<Meaning>, ()> {
    Ok(shell.desk.meaning(typed).await)
}

/// The next dates a group would have by the form of its series; nothing once the desk has stopped.
#[tauri::command]
pub async fn rhythm_dates(group: u32, form: SeriesForm, shell: State<'_, Shell>) -> Result<Option<RhythmDates>, ()> {
    Ok(shell.desk.rhythm(group, form).await)
}

/// Asks for a file and reads the names in it that are not typed yet; nothing if nobody chose one.
#[tauri::command]
pub async fn names_from_file(
    group: u32,
    typed: String,
    app: AppHandle,
    shell: State<'_, Shell>,
) -> Result<Option<FromFile>, ()> {
    let Ok(_open) = shell.file_dialog.try_lock() else { return Ok(None) };
    Ok(match asking::which(&app, asking::Kind::Names).await {
        Some(path) => shell.desk.names_of_file(group, typed, path).await,
        None => None,
    })
}

/// Runs an errand, which needs a path: the person is asked where.
#[tauri::command]
pub async fn run(errand: Errand, app: AppHandle, shell: State<'_, Shell>) -> Result<Answer, ()> {
    Ok(errands::run(&app, &shell, errand).await)
}

/// Opens the printed file in the system's viewer.
#[tauri::command]
pub async fn open_printed(app: AppHandle, shell: State<'_, Shell>) -> Result<Answer, ()> {
    Ok(viewing::open(&app, shell.seen().printed))
}

/// Shows the printed file in its folder.
#[tauri::command]
pub async fn show_printed(app: AppHandle, shell: State<'_, Shell>) -> Result<Answer, ()> {
    Ok(viewing::show_in_folder(&app, shell.seen().printed))
}

/// Shows the calendar file in its folder.
#[tauri::command]
pub async fn show_calendar(app: AppHandle, shell: State<'_, Shell>) -> Result<Answer, ()> {
    Ok(viewing::show_in_folder(&app, shell.seen().saved))
}

/// Shows the folder of the backups or, before there is one, the folder of the data.
#[tauri::command]
pub async fn open_backups(app: AppHandle, shell: State<'_, Shell>) -> Result<Answer, ()> {
    let folder = shell.desk.shown().await.map(|shown| PathBuf::from(shown.desk.data_folder));
    let backups = folder.map(|folder| Some(folder.join("backups")).filter(|path| path.is_dir()).unwrap_or(folder));
    Ok(viewing::open(&app, backups))
}

/// The desk's page has begun: it is told its view now, and every later one.
#[tauri::command]
pub async fn watch_desk(
    views: Channel<DeskView>,
    wall: Wall,
    menu: Channel<String>,
    keys: Channel<Key>,
    dropped: Channel<()>,
    shell: State<'_, Shell>,
) -> Result<(), String> {
    // Opened first: a view that is published meanwhile is not lost. An older one that arrives late is not drawn.
    shell.channels.open_desk(ToDesk { views: views.clone(), wall: wall.clone(), menu, keys, dropped });
    let shown = shown(&shell).await?;
    tell_wall(&wall, &shown)?;
    views.send(shown.desk).map_err(|error| error.to_string())
}

/// The stage's page has begun: it is told its view now, and every later one.
#[tauri::command]
pub async fn watch_stage(views: Wall, shell: State<'_, Shell>) -> Result<(), String> {
    shell.channels.open_stage(views.clone());
    tell_wall(&views, &shown(&shell).await?)
}

/// A key was pressed in the stage's window: the desk has it.
#[tauri::command]
#[allow(clippy::needless_pass_by_value, reason = "the framework hands the state over")]
pub fn press_key(key: Key, shell: State<'_, Shell>) {
    if key.is_sane() {
        shell.channels.tell_desk(|desk| desk.keys.send(key.clone()));
    }
}

fn tell_wall(wall: &Wall, shown: &Shown) -> Result<(), String> {
    let view = written(&shown.stage).map_err(|error| error.to_string())?;
    wall.send(view).map_err(|error| error.to_string())
}

async fn shown(shell: &Shell) -> Result<Shown, String> {
    shell.desk.shown().await.ok_or_else(|| "the desk has stopped".to_owned())
}

/// A page is drawn: its window is shown, without a white flash.
#[tauri::command]
#[allow(clippy::needless_pass_by_value, reason = "the framework hands the window over")]
pub fn ready(window: WebviewWindow) {
    // A window that cannot be shown is shown later by the fallback of `windows`.
    let _ = window.show();
}

/// The window fills its screen, or is a window again; the other of the two, if it is not said.
#[tauri::command]
#[allow(clippy::needless_pass_by_value, reason = "the framework hands the window over")]
pub fn fill_screen(fills: Option<bool>, window: WebviewWindow) {
    // A system that cannot do it leaves the window as it is.
    let _ = window.is_fullscreen().and_then(|filled| window.set_fullscreen(fills.unwrap_or(!filled)));
}

/// The screens the stage could fill besides the desk's own; nothing if the system does not tell.
#[tauri::command]
#[allow(clippy::needless_pass_by_value, reason = "the framework hands the app over")]
pub fn other_screens(app: AppHandle) -> Option<Vec<OtherScreen>> {
    screens::choices(&app)
}

/// The stage is to fill this one of them from now on.
#[tauri::command]
#[allow(clippy::needless_pass_by_value, reason = "the framework hands the state over")]
pub fn want_screen(screen: OtherScreen, shell: State<'_, Shell>) {
    if let Ok(mut wanted) = shell.wanted.lock() {
        *wanted = Some(PhysicalPosition::new(screen.x, screen.y));
    }
}

/// The page tells which entries of the menu can be chosen now.
#[tauri::command]
#[allow(clippy::needless_pass_by_value, reason = "the framework hands the app over")]
pub fn menu_can(can: Doable, app: AppHandle) {
    menu::can(&app, can);
}

/// What the page shows of the program; nothing once the desk has stopped.
#[tauri::command]
pub async fn about(shell: State<'_, Shell>, journal: State<'_, Journal>) -> Result<Option<About>, ()> {
    Ok(about::about(&shell, &journal).await)
}

/// Opens the data folder.
#[tauri::command]
pub async fn open_data(app: AppHandle, shell: State<'_, Shell>) -> Result<Answer, ()> {
    Ok(viewing::open(&app, about::folder(&shell).await))
}
