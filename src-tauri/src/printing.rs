//! Where a PDF goes, and opening it: the parts of printing that need the system.
//!
//! Not in here: the PDF itself (the desk has the report make it).

use std::path::Path;

use desk::{
    views::{DeskView, Screen},
    zone::parse_date,
};
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;
use words::{Catalogue, Language};

/// A name without names: what lies in a download folder tells nobody who met.
pub const FILE_NAME: &str = "meeting-summary.pdf";

/// The run sheet of the plan on the screen, with its date: there is one for each meeting.
pub fn run_sheet_name(view: Option<&DeskView>) -> String {
    let Some(DeskView { language, screen: Screen::Plan(plan), .. }) = view else { return FILE_NAME.to_owned() };
    // A date as typed may hold anything; a name of a file may not.
    let date = parse_date(&plan.date).map(|date| date.to_string()).unwrap_or_default();
    Catalogue::of(Language::of_tag(language)).say("report-sheet-file", &[("date", date.into())])
}

/// Asks where to save the file; `None` if nobody chose.
pub async fn ask_where(app: &AppHandle, name: &str) -> Option<String> {
    // A native dialog cannot be clicked in a test.
    #[cfg(debug_assertions)]
    if let Ok(path) = std::env::var("TURNSTONE_SAVE_TO") {
        return Some(path);
    }
    let (sender, chosen) = tokio::sync::oneshot::channel();
    let mut dialog = app.dialog().file().set_file_name(name).add_filter("PDF", &["pdf"]);
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
