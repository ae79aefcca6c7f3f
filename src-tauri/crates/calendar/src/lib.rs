//! The dates of a group as a calendar file (RFC 5545), for the calendars people already use.
//!
//! One file names the crate that knows the format (`file`). An entry says when a group meets and which meeting it is.
//! It has no field for a name or a confidence, so no calendar learns one.
//!
//! Deliberately not in here: when a group meets and which change is newer (`meeting`), the words of a title, the system
//! clock (the time stamp is an argument) and where a file is saved.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod file;

pub use file::file;

use meeting::time::Moment;

/// One meeting in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What names it in every calendar; the same meeting has the same one in every file.
    pub uid: String,
    /// The line a calendar shows.
    pub title: String,
    /// The start.
    pub starts: Moment,
    /// The end.
    pub ends: Moment,
    /// How often the meeting was changed: a calendar takes the greater for the newer.
    pub sequence: u32,
    /// Whether it does not take place (any more).
    pub cancelled: bool,
}

#[cfg(test)]
mod tests;
