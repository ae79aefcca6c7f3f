//! When a group meets: a rule, its exceptions, and a programme of a fixed number of meetings.
//!
//! A [`Rule`] gives days. A [`Series`] is a rule with a first day, a time of day, a length and exceptions. A [`Slot`]
//! is one date of it. Times are those of the clock on the wall: a group that meets at 18:00 meets at 18:00 in summer
//! and in winter, so nothing in here is a moment. The methods of [`Series`] say what a person may change, and why not;
//! changes can be undone ([`Kept`]).
//!
//! A date has its number from the order of the rule's days. A skipped date keeps it: if "meeting 4 of 9" is skipped,
//! the next one is still 5, no tenth is added, and people's calendars stay right. A programme that wants all its nine
//! meetings moves the date, or is made longer. Without a programme these numbers are not told: there a skipped date counts
//! nothing ([`numbers`]).
//!
//! Not in here: zones and moments (the desk), which dates were held (the desk knows the meetings), words, the calendar
//! file.

mod acts;
mod dates;
mod given;
mod kept;
mod numbers;
mod outlook;
mod proposal;
mod rule;
mod spared;

pub use self::{
    acts::Slip,
    dates::Slot,
    given::Told,
    kept::{Act, Kept},
    numbers::{Listed, number_of_plan, numbers},
    outlook::Outlook,
    proposal::{Habit, NextDay, next_day},
    rule::{Nth, Rule},
    spared::{Clash, Hanging, spares},
};

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

/// The most meetings of a programme: a weekly one of two years fits.
pub const MOST_MEETINGS: u32 = 120;
/// The most weeks between two meetings: half a year.
pub const MOST_WEEKS: u8 = 26;
/// The most months between two meetings: a year.
pub const MOST_MONTHS: u8 = 12;

/// When a group meets. Made by [`Series::new`], which looks at the figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Series {
    /// Which days.
    pub rule: Rule,
    /// The first possible day: no date is before it. Weekly rhythms count from it.
    pub first: NaiveDate,
    /// When a meeting starts, by the clock on the wall.
    pub starts: NaiveTime,
    /// How long a meeting lasts, in minutes.
    pub minutes: u32,
    /// The number of the first date: 1, or more if the group had met before.
    #[serde(default = "one")]
    pub number: u32,
    /// The number of the last date, for a programme (`meeting 4 of 9`); `None` has no end.
    #[serde(default)]
    pub of: Option<u32>,
    /// What differs from the rule, by the rule's own day.
    #[serde(default)]
    exceptions: BTreeMap<NaiveDate, Exception>,
    /// The days added by hand, for [`Rule::Irregular`], with their start.
    #[serde(default)]
    by_hand: BTreeMap<NaiveDate, NaiveTime>,
    /// The dates that calendars were given; dates that no longer exist are withdrawn.
    #[serde(default)]
    given_out: BTreeSet<NaiveDate>,
    /// How often the series was changed; it never decreases, not even by undo.
    #[serde(default)]
    revision: u32,
    /// The revision of the last change of a date, by the rule's own day; `all_revised` is the default.
    #[serde(default)]
    revised: BTreeMap<NaiveDate, u32>,
    /// The revision in which all dates were last changed together.
    #[serde(default)]
    all_revised: u32,
}

/// What is different on a day of the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Exception {
    /// No meeting.
    Skipped,
    /// Another day, or another time of day.
    Moved {
        /// The day.
        date: NaiveDate,
        /// The start.
        starts: NaiveTime,
    },
}

const fn one() -> u32 {
    1
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
