//! Where a format file comes from and where it goes: the parts that need the system. A file dropped on the desk is opened
//! like a chosen one.
//!
//! Not in here: reading and writing it (the desk does).

use desk::intent::FormatAct;
use tauri::{AppHandle, DragDropEvent, Emitter};
use tauri_plugin_dialog::DialogExt;

use crate::windows;

/// How a format file's name ends.
const ENDS: &str = "toml";

/// The same with a file where one has to be chosen; `None` if nobody chose.
pub async fn with_path(app: &AppHandle, act: FormatAct) -> Option<FormatAct> {
    Some(match act {
        FormatAct::Import { path: None } => FormatAct::Import { path: Some(ask_which(app).await?) },
        FormatAct::Export { format, name, path: None } => {
            let path = Some(ask_where(app, &name).await?);
            FormatAct::Export { format, name, path }
        }
        act => act,
    })
}

/// Asks which file to open; `None` if nobody chose.
async fn ask_which(app: &AppHandle) -> Option<String> {
    // A native dialog cannot be clicked in a test.
    #[cfg(debug_assertions)]
    if let Ok(path) = std::env::var("TURNSTONE_OPEN_FROM") {
        return Some(path);
    }
    let (sender, chosen) = tokio::sync::oneshot::channel();
    app.dialog().file().add_filter("Turnstone", &[ENDS]).pick_file(move |path| {
        // The page that asked may be gone; then nobody waits for the answer.
        let _ = sender.send(path);
    });
    let path = chosen.await.ok()??.into_path().ok()?;
    Some(path.display().to_string())
}

/// Asks where to save a format of this name; `None` if nobody chose.
async fn ask_where(app: &AppHandle, name: &str) -> Option<String> {
    #[cfg(debug_assertions)]
    if let Ok(path) = std::env::var("TURNSTONE_SAVE_TO") {
        return Some(path);
    }
    let (sender, chosen) = tokio::sync::oneshot::channel();
    let mut dialog = app.dialog().file().set_file_name(file_name(name)).add_filter("Turnstone", &[ENDS]);
    if let Some(folder) = dirs::document_dir().or_else(dirs::home_dir) {
        dialog = dialog.set_directory(folder);
    }
    dialog.save_file(move |path| {
        let _ = sender.send(path);
    });
    let path = chosen.await.ok()??.into_path().ok()?;
    Some(path.display().to_string())
}

/// A name every system takes for a file.
fn file_name(title: &str) -> String {
    let plain: String = title.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let name = if words.is_empty() { "format".to_owned() } else { words.join("-") };
    format!("{name}.{ENDS}")
}

/// Something is dragged over the desk: what is let go is told to the page, which asks for it to be opened like anything
/// else and says what is refused.
pub fn dropped(app: &AppHandle, event: &DragDropEvent) {
    if let DragDropEvent::Drop { paths, .. } = event
        && let Some(path) = paths.first()
    {
        let _ = app.emit_to(windows::DESK, "dropped", path.display().to_string());
    }
}
