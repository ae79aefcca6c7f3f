//! Truncating the log that a killed process left behind.
//!
//! A process killed in the middle of a hand-in leaves a log that, together with the file, reveals that one response and
//! its author. The next start truncates it ([`crate::Store::open`]); `turnstone check` does so for a folder that nobody
//! opens. Not in here: migrating an older file, which is left as it is.

use std::{fs, path::Path};

use crate::{
    Failure, FailureCode, Result,
    accepted::{Access, open_whole},
    database::settle,
    folder::FILE,
    integrity::log_scan,
    log::cut,
};

/// Moves what is in the log into the file and cuts the log, if there is one. The folder is locked already.
///
/// Fails as opening does when the file is not ours, is newer, or is damaged; file and log are then as they were.
pub(crate) fn cut_leftover_log(dir: &Path) -> Result<()> {
    let log = dir.join(format!("{FILE}-wal"));
    if !left(&log) || !left(&dir.join(FILE)) {
        return Ok(());
    }
    if !log_scan::is_sound(&log) {
        // Cutting it would drop what is behind the damage; opening keeps a copy of it.
        return Err(Failure::new(FailureCode::Damaged, "the log is damaged"));
    }
    let db = open_whole(&dir.join(FILE), Access::Writing)?;
    settle(&db)?;
    cut(&db)
}

/// Whether there is something in a file.
fn left(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|about| about.len() > 0)
}
