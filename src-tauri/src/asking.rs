//! The system's file dialogs: which file to open, and where to save one.
//!
//! The extension is added to a name before anything is asked about a file of that name. Not in here: reading and
//! writing files (the desk).

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use tauri::{AppHandle, Manager, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, MessageDialogButtons, MessageDialogResult};
use tokio::sync::oneshot;
use words::{Catalogue, MessageKey, Value};

use crate::state::{DESK, seen};

/// What kind of file is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A summary or a run sheet.
    Pdf,
    /// The dates of a group.
    Calendar,
    /// A format.
    Format,
    /// A copy of a backup.
    Backup,
    /// Names: a table or address cards.
    Names,
}

impl Kind {
    /// What the kind is called where files are chosen.
    fn called(self) -> &'static str {
        match self {
            Self::Pdf => "PDF",
            Self::Calendar => "iCalendar",
            Self::Format => "Turnstone",
            Self::Backup => "SQLite",
            Self::Names => "CSV, vCard",
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Calendar => "ics",
            Self::Format => "toml",
            Self::Backup => "db",
            Self::Names => "csv",
        }
    }

    /// The endings of the files that are offered.
    fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Calendar => &["ics"],
            Self::Format => &["toml"],
            Self::Backup => &["db"],
            Self::Names => &["csv", "tsv", "txt", "vcf", "vcard"],
        }
    }

    /// The name without a better one. It names nobody: what lies in a download folder tells no one who met.
    fn nameless(self) -> &'static str {
        match self {
            Self::Pdf => "meeting-summary.pdf",
            Self::Calendar => "meetings.ics",
            Self::Format => "format.toml",
            Self::Backup => "turnstone.db",
            Self::Names => "names.csv",
        }
    }

    /// The path with the ending of the kind, in whatever case it is typed. Another ending is part of the name.
    fn ended(self, typed: &Path) -> PathBuf {
        if typed.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(self.ending())) {
            return typed.to_owned();
        }
        let mut whole = OsString::from(typed);
        // `june.` already has its dot.
        if !typed.as_os_str().to_string_lossy().ends_with('.') {
            whole.push(".");
        }
        whole.push(self.ending());
        whole.into()
    }
}

/// Asks which file to open; `None` if nobody chose.
pub async fn which(app: &AppHandle, kind: Kind) -> Option<PathBuf> {
    if let Some(path) = instead_of_a_dialog("TURNSTONE_OPEN_FROM") {
        return Some(path);
    }
    let (sender, chosen) = oneshot::channel();
    file_dialog(app, kind, MessageKey::SavingOpen).pick_file(answer(sender));
    chosen.await.ok()??.into_path().ok()
}

/// Asks where to save the file; `None` if nobody chose. The dialog asks about a file of the name that was typed; about
/// one of the name that was made of it, it is asked here.
pub async fn where_to(app: &AppHandle, kind: Kind, name: Option<String>) -> Option<PathBuf> {
    let mut name = name.unwrap_or_else(|| kind.nameless().to_owned());
    // A desktop that names no folder for documents has a home; the folder the program was started in is nobody's.
    let mut folder = dirs::document_dir().or_else(dirs::home_dir);
    if let Some(folder) = &folder {
        name = desk::files::free(folder, &name);
    }
    loop {
        let typed = save_dialog(app, kind, &name, folder.as_deref()).await?;
        let path = kind.ended(&typed);
        if path == typed || !path.exists() {
            return Some(path);
        }
        match may_replace(app, &path).await {
            Replace::It => return Some(path),
            Replace::Nothing => return None,
            Replace::ChooseAgain => {
                name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                folder = path.parent().map(Path::to_owned);
            }
        }
    }
}

async fn save_dialog(app: &AppHandle, kind: Kind, name: &str, folder: Option<&Path>) -> Option<PathBuf> {
    if let Some(path) = instead_of_a_dialog("TURNSTONE_SAVE_TO") {
        // A folder gets the name that the dialog would propose there.
        return Some(if path.is_dir() { path.join(desk::files::free(&path, name)) } else { path });
    }
    let (sender, chosen) = oneshot::channel();
    let mut dialog = file_dialog(app, kind, MessageKey::SavingSave).set_file_name(name);
    if let Some(folder) = folder {
        dialog = dialog.set_directory(folder);
    }
    dialog.save_file(answer(sender));
    chosen.await.ok()??.into_path().ok()
}

/// A dialog over the desk, which waits for it where the system has it so.
fn file_dialog(app: &AppHandle, kind: Kind, title: MessageKey) -> FileDialogBuilder<Wry> {
    let title = Catalogue::of(seen(app).language).say(title, &[]);
    let dialog = app.dialog().file().set_title(title).add_filter(kind.called(), kind.endings());
    match app.get_webview_window(DESK) {
        Some(desk) => dialog.set_parent(&desk),
        None => dialog,
    }
}

/// What becomes of a file that is there already.
enum Replace {
    It,
    ChooseAgain,
    Nothing,
}

async fn may_replace(app: &AppHandle, path: &Path) -> Replace {
    let words = Catalogue::of(seen(app).language);
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (replace, again) = (words.say(MessageKey::SavingReplace, &[]), words.say(MessageKey::SavingAnother, &[]));
    let buttons = MessageDialogButtons::YesNoCancelCustom(
        replace.clone(),
        again.clone(),
        words.say(MessageKey::SavingNothing, &[]),
    );
    let (sender, chosen) = oneshot::channel();
    app.dialog()
        .message(words.say(MessageKey::SavingQuestion, &[("name", Value::from(name))]))
        .title(words.say(MessageKey::SavingTitle, &[]))
        .buttons(buttons)
        .show_with_result(answer(sender));
    match chosen.await {
        Ok(MessageDialogResult::Yes) => Replace::It,
        Ok(MessageDialogResult::No) => Replace::ChooseAgain,
        Ok(MessageDialogResult::Custom(label)) if label == replace => Replace::It,
        Ok(MessageDialogResult::Custom(label)) if label == again => Replace::ChooseAgain,
        Ok(MessageDialogResult::Custom(_) | MessageDialogResult::Ok | MessageDialogResult::Cancel) | Err(_) => {
            Replace::Nothing
        }
    }
}

/// Passes a dialog's answer on. Whoever asked may be gone; then nobody waits for it.
fn answer<T: Send + 'static>(sender: oneshot::Sender<T>) -> impl FnOnce(T) + Send + 'static {
    move |chosen| drop(sender.send(chosen))
}

/// Debug builds take the answer of a file dialog from the environment, for tests that cannot click one.
#[cfg(debug_assertions)]
fn instead_of_a_dialog(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from)
}

#[cfg(not(debug_assertions))]
fn instead_of_a_dialog(_: &str) -> Option<PathBuf> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_is_added_unless_it_is_there() {
        for (typed, whole) in [
            ("june", "june.pdf"),
            ("june.R", "june.R.pdf"),
            ("june.", "june.pdf"),
            ("june.pdf", "june.pdf"),
            ("june.PDF", "june.PDF"),
            ("a.b/june", "a.b/june.pdf"),
            (".pdf", ".pdf.pdf"),
        ] {
            assert_eq!(Kind::Pdf.ended(Path::new(typed)), Path::new(whole), "{typed}");
        }
        assert_eq!(Kind::Calendar.ended(Path::new("june.pdf")), Path::new("june.pdf.ics"));
    }
}
