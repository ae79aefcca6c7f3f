//! What a person can ask of the backups.
//!
//! Not in here: what it does (`backups::act`, and the driver for a restore).

use serde::Deserialize;
use ts_rs::TS;

/// What is asked of the backups. A backup is named by its file, as the view names it: the page knows no path.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case")]
#[ts(export)]
pub enum BackupIntent {
    /// Show the page of the backups.
    GoBackups,
    /// Make a backup.
    BackUp,
    /// Check every backup, and try the newest.
    CheckBackups,
    /// Put a backup, or a file that was set aside, in the place of the file.
    GoBack {
        /// Which.
        backup: String,
    },
}
