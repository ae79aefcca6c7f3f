//! What several views share: names, promises, meetings on lists, and lengths.
//!
//! Not in here: the views themselves (each in its room), and the windows ([`crate::views`]).

use meeting::time::Length;
use serde::Serialize;
use ts_rs::TS;

use crate::{answers::OutcomeWord, twin::twin};

/// An id with a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Named {
    /// The id.
    pub id: u32,
    /// The name.
    pub name: String,
}

/// A promise on a screen.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PromiseView {
    /// Which.
    pub id: u32,
    /// Whose.
    pub member: Named,
    /// What.
    pub what: String,
    /// By when: an ISO date, or empty.
    pub by: String,
    /// The date of the meeting it was made in.
    pub made: String,
    /// What became of it.
    pub outcome: Option<OutcomeWord>,
}

twin! {
    /// How far a meeting is.
    MeetingWord of store::MeetingState {
        /// It has not begun.
        Planned,
        /// It runs.
        Live,
        /// It is over.
        Closed,
    }
}

/// A meeting on a list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MeetingCard {
    /// Which.
    pub id: u32,
    /// Which of the group's meetings, from 1.
    pub number: u32,
    /// Which meeting of its programme, if it is of one.
    pub programme: Option<Programme>,
    /// Its date.
    pub date: String,
    /// Its start (real, if it has begun), `HH:MM`.
    pub starts: String,
    /// Whether it is planned, runs or is over.
    pub state: MeetingWord,
    /// How many came; 0 for a planned one.
    pub came: u32,
    /// How many were expected.
    pub expected: u32,
    /// How many turns were held, or are planned.
    pub turns: u32,
    /// How many promises were made.
    pub promises: u32,
}

/// Seconds for the wire.
pub(crate) fn seconds(length: Length) -> i32 {
    length.0.clamp(i64::from(i32::MIN), i64::from(i32::MAX)) as i32
}

/// Which meeting of a programme: 4 of 9.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Programme {
    /// Which.
    pub number: u32,
    /// Of how many.
    pub of: u32,
}
