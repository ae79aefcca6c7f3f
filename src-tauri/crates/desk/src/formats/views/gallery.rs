//! What a format of the list comes to for the people and the hours that are asked about.
//!
//! Not in here: the rule (`meeting::suits`).

use serde::Serialize;
use ts_rs::TS;

use crate::{refusal::Refusal, sentence::Sentence};

/// The people and the length that formats are looked for with.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FormatsSuiting {
    /// How many people, as typed; empty for any number.
    pub people: String,
    /// How long the meeting is, as typed; empty for any length.
    pub length: String,
    /// What is wrong with that number.
    pub people_problem: Option<Refusal>,
    /// What is wrong with that length.
    pub length_problem: Option<Refusal>,
    /// Whether the list is told by them: something is typed, and all of it can be read.
    pub asked: bool,
}

/// What a format comes to for them.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FormatSuits {
    /// Whether it fits, and is made for so many.
    pub fits: bool,
    /// What its turns would be, or why it does not fit, in short sentences.
    pub says: Vec<Sentence>,
}

/// An opened card: the timetable of its format.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FormatUnfolded {
    /// Where the format comes from; may be empty.
    pub source: String,
    /// For how many people, and in which length; none where it has no line, or fits into no meeting.
    pub head: Option<Sentence>,
    /// The lines, in order.
    pub rows: Vec<FormatRow>,
}

/// A line of that timetable.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FormatRow {
    /// How long after the beginning it begins, in seconds.
    pub from: i32,
    /// How long it is, in seconds.
    pub length: i32,
    /// What it is.
    pub what: FormatRowWhat,
}

/// What a line of that timetable is.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(export)]
pub enum FormatRowWhat {
    /// An item of the format.
    Item {
        /// What it is called.
        title: String,
        /// What it is for; may be empty.
        purpose: String,
    },
    /// The round.
    Turns {
        /// What it is called.
        title: String,
        /// How many turns.
        turns: u32,
        /// How long each is, in seconds.
        each: i32,
        /// The gaps and breaks between them, in seconds.
        pauses: i32,
    },
    /// What nothing needs.
    Spare,
}
