//! What the windows may call. Each is granted by name in `capabilities/`.
//!
//! Not in here: anything but passing on. An intent that needs the system (a dialog, a viewer) is completed here
//! by asking [`crate::printing`] and [`crate::formats`].

use std::path::{Path, PathBuf};

use desk::{
    intent::{BackupIntent, Intent},
    refusal::{Answer, Refusal},
    views::{DeskView, stage::StageView},
};
use tauri::{AppHandle, State, WebviewWindow};

use crate::{
    formats,
    printing::{self, Kind},
    shell::Shell,
};

/// Carries out what a person asks for.
#[tauri::command]
pub async fn act(intent: Intent, app: AppHandle, shell: State<'_, Shell>) -> Result<Answer, ()> {
    Ok(match intent {
        Intent::Print { meeting, paper, path: None } => {
            let name = shell.desk.file_name(Intent::Print { meeting, paper, path: None }).await;
            match printing::ask_where(&app, Kind::Pdf, name).await {
                Some(path) => shell.desk.act(Intent::Print { meeting, paper, path: Some(path) }).await,
                // Nobody chose a place: nothing is printed, and nothing is wrong.
                None => Answer::Done,
            }
        }
        Intent::PrintPlan { meeting, paper, path: None } => {
            let name = shell.desk.file_name(Intent::PrintPlan { meeting, paper, path: None }).await;
            match printing::ask_where(&app, Kind::Pdf, name).await {
                Some(path) => shell.desk.act(Intent::PrintPlan { meeting, paper, path: Some(path) }).await,
                None => Answer::Done,
            }
        }
        Intent::SaveCalendar { group, day, path: None } => {
            let name = shell.desk.file_name(Intent::SaveCalendar { group, day: day.clone(), path: None }).await;
            match printing::ask_where(&app, Kind::Calendar, name).await {
                Some(path) => shell.desk.act(Intent::SaveCalendar { group, day, path: Some(path) }).await,
                None => Answer::Done,
            }
        }
        Intent::Format { act } => match formats::with_path(&app, act).await {
            Some(act) => shell.desk.act(Intent::Format { act }).await,
            None => Answer::Done,
        },
        Intent::OpenPrinted => saved(shell.seen().printed, |path| printing::open(&app, path)),
        Intent::ShowPrinted => saved(shell.seen().printed, |path| printing::show_in_folder(&app, path)),
        Intent::ShowCalendar => saved(shell.seen().saved, |path| printing::show_in_folder(&app, path)),
        Intent::Backups(BackupIntent::OpenBackups) => open_backups(&app, &shell).await,
        intent => shell.desk.act(intent).await,
    })
}

/// Shows the folder of the backups or, before there is one, the folder of the data.
async fn open_backups(app: &AppHandle, shell: &Shell) -> Answer {
    let folder = shell.desk.shown().await.map(|shown| PathBuf::from(shown.desk.data_folder));
    let backups = folder.map(|folder| Some(folder.join("backups")).filter(|path| path.is_dir()).unwrap_or(folder));
    saved(backups, |path| printing::open(app, path))
}

fn saved(path: Option<PathBuf>, look: impl FnOnce(&Path) -> Result<(), String>) -> Answer {
    let looked = path.ok_or_else(|| "–".to_owned()).and_then(|path| look(&path));
    match looked {
        Ok(()) => Answer::Done,
        Err(why) => Answer::Refused(Refusal::of("refusal-could-not-open").with("why", why)),
    }
}

/// The desk's view, for the first drawing.
#[tauri::command]
pub async fn desk_view(shell: State<'_, Shell>) -> Result<DeskView, String> {
    shell.desk.shown().await.map(|shown| shown.desk).ok_or_else(|| "the desk has stopped".to_owned())
}

/// The stage's view, for the first drawing.
#[tauri::command]
pub async fn stage_view(shell: State<'_, Shell>) -> Result<StageView, String> {
    shell.desk.shown().await.map(|shown| shown.stage).ok_or_else(|| "the desk has stopped".to_owned())
}

/// A page is drawn: its window is shown, without a white flash.
#[tauri::command]
#[allow(clippy::needless_pass_by_value, reason = "the framework hands the window over")]
pub fn ready(window: WebviewWindow) {
    // A window that cannot be shown is shown later by the fallback of `windows`.
    let _ = window.show();
}
