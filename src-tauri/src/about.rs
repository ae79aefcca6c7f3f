//! What only the shell can tell of the program: the system, and the web view that draws the pages.
//!
//! Not in here: the figures of the file (`desk::about`).

use std::path::PathBuf;

use desk::about::About;

use crate::{journal::Journal, state::Shell};

/// So many entries of the journal are in a report of a fault: the start and the end of what went wrong.
const ENTRIES: usize = 20;

/// Everything the page shows of the program; none once the desk has stopped.
pub async fn about(shell: &Shell, journal: &Journal) -> Option<About> {
    Some(About {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        system: system(),
        web_view: tauri::webview_version().unwrap_or_else(|_| "?".to_owned()),
        data_folder: folder(shell).await?.display().to_string(),
        file: shell.desk.figures().await,
        journal: journal.last(ENTRIES),
    })
}

/// The data folder; none once the desk has stopped.
pub async fn folder(shell: &Shell) -> Option<PathBuf> {
    Some(PathBuf::from(shell.desk.shown().await?.desk.data_folder))
}

/// The system by its own name where it has one, with what it runs on.
fn system() -> String {
    let named = std::fs::read_to_string("/etc/os-release").ok().and_then(|text| {
        let name = text.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="))?;
        Some(name.trim_matches('"').to_owned())
    });
    format!("{} ({})", named.as_deref().unwrap_or(std::env::consts::OS), std::env::consts::ARCH)
}
