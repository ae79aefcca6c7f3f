//! Errands: requests that need a path, which only the shell may choose.
//!
//! The page asks for an errand without a path. [`crate::Desk::allows`] answers whether it can be run now; the shell then asks
//! the person where, and runs it with [`crate::Desk::run`]. So no script on a page can name a file. Not in here: dialogs (the
//! shell) and writing a file ([`crate::files`]).

use serde::Deserialize;
use ts_rs::TS;

use crate::settings::intent::PaperSize;

/// What a person asks for that needs a path.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum Errand {
    /// Write the summary of a meeting as a PDF.
    Print {
        /// Which meeting.
        meeting: u32,
        /// The paper.
        paper: PaperSize,
    },
    /// Write the run sheet of a plan as a PDF.
    PrintPlan {
        /// Which meeting.
        meeting: u32,
        /// The paper.
        paper: PaperSize,
    },
    /// Write a calendar file.
    SaveCalendar {
        /// Of which group.
        group: u32,
        /// One date, named by its day; none for all that are coming.
        day: Option<String>,
    },
    /// Take a format from a file.
    ImportFormat {
        /// The file that was dropped on the window last, instead of one to be chosen.
        dropped: bool,
    },
    /// Write a format to a file.
    ExportFormat {
        /// Its key.
        format: String,
    },
    /// Write a copy of a backup.
    CopyBackup {
        /// Its file's name, as the view names it.
        backup: String,
    },
}
