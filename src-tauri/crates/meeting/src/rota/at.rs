//! The name of a coming meeting: the day of its series, or its number if the group has none.
//!
//! The day is the one that the series' rule gives the date. Moved to another day, the meeting keeps it, and so do the
//! agreements. Skipped, it no longer takes place, and nobody is held to anything.

use std::{fmt, str::FromStr};

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What names a coming meeting. In files and on the wire it is the day (`2026-03-05`) or the number (`7`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum At {
    /// The day that names a date of the series, or the day of a plan beside it.
    Day(NaiveDate),
    /// The number of the meeting in its group, from 1.
    Number(u32),
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::Number(number) => number.fmt(f),
        }
    }
}

/// A text that names no meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("neither a day nor a number")]
pub struct NoMeeting;

impl FromStr for At {
    type Err = NoMeeting;

    fn from_str(text: &str) -> Result<Self, NoMeeting> {
        let number = || text.parse().map(Self::Number);
        text.parse().map(Self::Day).or_else(|_| number()).map_err(|_| NoMeeting)
    }
}

impl Serialize for At {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for At {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}
