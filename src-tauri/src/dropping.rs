//! Files that are dropped on the desk. The shell keeps the path; the page is told only that there is one, and asks for it
//! to be opened like a file that is chosen.
//!
//! Not in here: what the file is (the desk reads it).

use std::sync::PoisonError;

use tauri::{AppHandle, DragDropEvent, Manager};

use crate::shell::Shell;

/// Something is dragged over the desk; what is let go is kept.
pub fn dropped(app: &AppHandle, event: &DragDropEvent) {
    let DragDropEvent::Drop { paths, .. } = event else { return };
    let (Some(path), Some(shell)) = (paths.first(), app.try_state::<Shell>()) else { return };
    *shell.dropped.lock().unwrap_or_else(PoisonError::into_inner) = Some(path.clone());
    shell.channels.tell_desk(|desk| desk.dropped.send(()));
}
