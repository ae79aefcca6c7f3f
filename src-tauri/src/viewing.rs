//! Opening a written file, and showing it in its folder.
//!
//! Not in here: which file (the shell remembers what the desk wrote last).

use std::path::{Path, PathBuf};

use desk::refusal::{Answer, Refusal};
use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt;
use words::MessageKey;

/// Opens the file in the system's viewer.
pub fn open(app: &AppHandle, path: Option<PathBuf>) -> Answer {
    answer(path, |path| open_path(app, path))
}

/// Shows the file in its folder. Where the system has nobody to point at a file (a bare desktop on Linux), the folder
/// alone is opened.
pub fn show_in_folder(app: &AppHandle, path: Option<PathBuf>) -> Answer {
    answer(path, |path| {
        app.opener().reveal_item_in_dir(path).or_else(|error| match path.parent() {
            Some(folder) if path.exists() => open_path(app, folder),
            Some(_) | None => Err(error.to_string()),
        })
    })
}

fn open_path(app: &AppHandle, path: &Path) -> Result<(), String> {
    app.opener().open_path(path.display().to_string(), None::<&str>).map_err(|error| error.to_string())
}

fn answer(path: Option<PathBuf>, look: impl FnOnce(&Path) -> Result<(), String>) -> Answer {
    let looked = path.as_deref().ok_or_else(|| "–".to_owned()).and_then(look);
    match (looked, path.filter(|path| path.is_dir())) {
        (Ok(()), _) => Answer::Done,
        // What the system says of it is for programmers; the way to the folder helps.
        (Err(_), Some(folder)) => Answer::Refused(
            Refusal::of(MessageKey::RefusalFolderNotOpened).with("folder", folder.display().to_string()),
        ),
        (Err(why), None) => Answer::Refused(Refusal::of(MessageKey::RefusalCouldNotOpen).with("why", why)),
    }
}
