//! Errands that need a path: the shell asks where, and the desk does the rest.
//!
//! A page never names a path. Not in here: the dialogs ([`crate::asking`]) and the contents (the desk).

use std::sync::PoisonError;

use desk::{
    errand::Errand,
    refusal::{Answer, Refusal},
};
use tauri::AppHandle;
use words::MessageKey;

use crate::{
    asking::{self, Kind},
    state::Shell,
};

/// Runs an errand: asks the desk whether it may be run, the person where, and the desk to run it there.
pub async fn run(app: &AppHandle, shell: &Shell, errand: Errand) -> Answer {
    // One file dialog at a time: a second Ctrl P while it is open asks for nothing new. A file that was dropped needs none.
    let dropped = matches!(errand, Errand::ImportFormat { dropped: true });
    let _open = match shell.file_dialog.try_lock() {
        Ok(open) => Some(open),
        Err(_) if dropped => None,
        Err(_) => return Answer::Done,
    };
    let allowed = shell.desk.allows(errand.clone()).await;
    if allowed != Answer::Done {
        return allowed;
    }
    let name = shell.desk.file_name(errand.clone()).await;
    let path = match &errand {
        Errand::ImportFormat { dropped: true } => {
            match shell.dropped.lock().unwrap_or_else(PoisonError::into_inner).take() {
                Some(path) => Some(path),
                None => return Answer::Refused(Refusal::of(MessageKey::RefusalNotFound)),
            }
        }
        Errand::ImportFormat { dropped: false } => asking::which(app, Kind::Format).await,
        Errand::ExportFormat { .. } => asking::where_to(app, Kind::Format, name).await,
        Errand::Print { .. } | Errand::PrintPlan { .. } => asking::where_to(app, Kind::Pdf, name).await,
        Errand::SaveCalendar { .. } => asking::where_to(app, Kind::Calendar, name).await,
        Errand::CopyBackup { .. } => asking::where_to(app, Kind::Backup, name).await,
    };
    match path {
        Some(path) => shell.desk.run(errand, path).await,
        // Nobody chose a place: nothing is written, and nothing is wrong.
        None => Answer::Done,
    }
}
