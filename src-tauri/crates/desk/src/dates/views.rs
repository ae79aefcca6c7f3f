//! When a group meets: its series and the coming dates.

use serde::Serialize;
use ts_rs::TS;

use crate::{dates::intent::SeriesForm, parts::Programme, twin::twin};

/// The dates of a group.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct DatesView {
    /// The rule, with what goes into its form; none where the group has no series.
    pub series: Option<SeriesForm>,
    /// What the form begins with where there is no series yet, and from which date on another rhythm would count.
    pub proposed: SeriesForm,
    /// The next date that is not skipped.
    pub next: Option<NextDate>,
    /// The coming dates, soonest first, skipped ones among them.
    pub coming: Vec<DateRow>,
    /// How many meetings have passed, those before the first date among them; skipped ones do not count.
    pub passed: u32,
    /// What undo would take back.
    pub undo: Option<SeriesAct>,
    /// What redo would do again.
    pub redo: Option<SeriesAct>,
    /// So many dates of a series that ended stand in people's calendars: a file takes them out.
    pub called_off: u32,
    /// The calendar file that was saved last for this group.
    pub saved: Option<String>,
}

/// A date of a series.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct DateRow {
    /// What names it: the day its rule has it on.
    pub day: String,
    /// The day it is on.
    pub date: String,
    /// Its start.
    pub starts: String,
    /// Which meeting it is.
    pub number: u32,
    /// What becomes of it.
    pub state: DateState,
    /// The meeting that is planned for it or was held on it.
    pub meeting: Option<u32>,
}

/// What becomes of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DateState {
    /// It is as the rule has it.
    Coming,
    /// It is skipped.
    Skipped,
    /// It was moved.
    Moved,
    /// It is over since today.
    Held,
}

twin! {
    /// An act on the dates of a group or on its rota.
    SeriesAct of meeting::series::Act {
        /// The rule was set or changed.
        Set,
        /// The series was ended.
        End,
        /// A date was skipped.
        Skip,
        /// A skipped date takes place.
        Unskip,
        /// A date was moved.
        Move,
        /// A moved date is on its day again.
        MoveBack,
        /// A date was added.
        Add,
        /// An added date was removed.
        Remove,
        /// A date went with a plan that was moved.
        Follow,
        /// Two members swapped, or one took something over.
        Swap,
        /// What was agreed was given up for the proposal.
        Propose,
    }
}

/// When a group meets next by its series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NextDate {
    /// The day.
    pub date: String,
    /// The start.
    pub starts: String,
    /// Which meeting it is.
    pub programme: Option<Programme>,
}
