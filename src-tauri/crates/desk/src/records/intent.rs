//! What a person can ask of a meeting that is over, or in its close.
//!
//! Not in here: printing it ([`crate::errand`]).

use serde::Deserialize;
use ts_rs::TS;

/// What is asked of a meeting that is over, or in its close.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum RecordsIntent {
    /// The next meeting's date and start; empty date for none.
    SetNext {
        /// After which meeting.
        meeting: u32,
        /// An ISO date or empty.
        date: String,
        /// `18:00`
        starts: String,
    },
}
