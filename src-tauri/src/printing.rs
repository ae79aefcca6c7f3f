//! Where a file goes, and opening it: the parts of printing, and of saving a calendar, that need the system.
//!
//! Not in here: the file itself and its proposed name (the desk has them).

use std::path::Path;

use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

/// What kind of file is saved.
#[derive(Clone, Copy)]
pub enum Kind {
    /// The summary of a meeting.
    Pdf,
    /// The dates of a group.
    Calendar,
}

impl Kind {
    /// How the kind is called where files are chosen, how its names end, and the name without a better one. It is one
    /// without names: what lies in a download folder tells nobody who met.
    fn facts(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Pdf => ("PDF", "pdf", "meeting-summary.pdf"),
            Self::Calendar => ("iCalendar", "ics", "meetings.ics"),
        }
    }
}

/// Asks where to save the file; `None` if nobody chose.
pub async fn ask_where(app: &AppHandle, kind: Kind, name: Option<String>) -> Option<String> {
    // A native dialog cannot be clicked in a test.
    #[cfg(debug_assertions)]
    if let Ok(path) = std::env::var("TURNSTONE_SAVE_TO") {
        return Some(path);
    }
    let (sender, chosen) = tokio::sync::oneshot::channel();
    let (called, ending, nameless) = kind.facts();
    let name = name.unwrap_or_else(|| nameless.to_owned());
    let mut dialog = app.dialog().file().set_file_name(name).add_filter(called, &[ending]);
    // A desktop that names no folder for documents has a home; the folder the program was started in is nobody's.
    if let Some(folder) = dirs::document_dir().or_else(dirs::home_dir) {
        dialog = dialog.set_directory(folder);
    }
    dialog.save_file(move |path| {
        // The page that asked may be gone; then nobody waits for the answer.
        let _ = sender.send(path);
    });
    let path = chosen.await.ok()??.into_path().ok()?;
    Some(path.display().to_string())
}

/// Opens the file in the system's viewer.
pub fn open(app: &AppHandle, path: &Path) -> Result<(), String> {
    app.opener().open_path(path.display().to_string(), None::<&str>).map_err(|error| error.to_string())
}

/// Shows the file in its folder. Where the system has nobody to point at a file (a bare desktop on Linux), the folder
/// alone is opened.
pub fn show_in_folder(app: &AppHandle, path: &Path) -> Result<(), String> {
    app.opener().reveal_item_in_dir(path).or_else(|error| match path.parent() {
        Some(folder) if path.exists() => open(app, folder),
        _ => Err(error.to_string()),
    })
}
