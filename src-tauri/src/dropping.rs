//! Files dropped on the desk. The shell keeps the path; the page learns only that there is a file, and asks to open it
//! like a chosen one.
//!
//! Not in here: the contents of the file (the desk reads it).

use std::sync::PoisonError;

use tauri::{AppHandle, DragDropEvent, Manager};

use crate::state::Shell;

/// Something is dragged over the desk; what is let go is kept.
pub fn dropped(app: &AppHandle, event: &DragDropEvent) {
    let DragDropEvent::Drop { paths, .. } = event else { return };
    let (Some(path), Some(shell)) = (paths.first(), app.try_state::<Shell>()) else { return };
    *shell.dropped.lock().unwrap_or_else(PoisonError::into_inner) = Some(path.clone());
    shell.channels.tell_desk(|desk| desk.dropped.send(()));
}
