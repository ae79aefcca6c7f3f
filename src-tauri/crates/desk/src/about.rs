//! What Turnstone knows of itself and its file, for the people who use it and for a report of a fault.
//!
//! Figures and versions alone: no name, and nothing that somebody wrote. Not in here: what only the shell knows (the system
//! and its web view).

use std::fs;

use serde::Serialize;
use ts_rs::TS;

use crate::context::Context;

/// What the page shows of the program.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct About {
    /// The version of the program.
    pub version: String,
    /// The operating system.
    pub system: String,
    /// The version of its web view.
    pub web_view: String,
    /// The data folder.
    pub data_folder: String,
    /// What is in the file; none while it is shut.
    pub file: Option<FileFigures>,
    /// What the program did last, in the developers' words: when it began, what went wrong, when it ended.
    pub journal: Vec<String>,
}

/// How much is in the file.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FileFigures {
    /// Its size.
    pub bytes: f64,
    /// Which version of the tables it has.
    pub schema: u32,
    /// The groups.
    pub groups: u32,
    /// The meetings, planned, running and over.
    pub meetings: u32,
}

/// How much is in the file; none where it cannot be counted.
pub(crate) fn figures(cx: &Context) -> Option<FileFigures> {
    let extent = cx.store.extent().ok()?;
    let bytes = fs::metadata(cx.folder.join("turnstone.db")).map_or(0.0, |about| about.len() as f64);
    Some(FileFigures { bytes, schema: extent.schema, groups: extent.groups, meetings: extent.meetings })
}
