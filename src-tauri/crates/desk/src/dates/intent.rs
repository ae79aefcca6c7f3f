//! Intents about when a group meets, and its rule on the wire.
//!
//! Not in here: which rules and figures are possible (`meeting::series`).

use chrono::Weekday;
use meeting::{
    rota::Duty,
    series::{Nth, Rule},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is asked about the dates of a group. A date is named by the day its rule has it on, an ISO date.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "ask", rename_all = "snake_case")]
#[ts(export)]
pub enum SeriesAsk {
    /// Set the rule, or change it.
    Set {
        /// As it is in the form.
        form: SeriesForm,
    },
    /// The group has no series any more.
    End,
    /// No meeting on this date.
    Skip {
        /// Which date.
        day: String,
    },
    /// It takes place after all.
    Unskip {
        /// Which date.
        day: String,
    },
    /// Move it.
    Move {
        /// Which date.
        day: String,
        /// To which day, an ISO date.
        date: String,
        /// At what time, `18:00`.
        starts: String,
    },
    /// Back to its own day and time.
    MoveBack {
        /// Which date.
        day: String,
    },
    /// One more date, where there is no rule.
    Add {
        /// An ISO date.
        date: String,
        /// `18:00`
        starts: String,
    },
    /// One date less, where there is no rule.
    Remove {
        /// Which date.
        day: String,
    },
    /// Somebody takes at a coming meeting what somebody else has there; the two swap if they can.
    Swap {
        /// Which meeting, as the rota names it.
        at: String,
        /// What.
        duty: DutyWord,
        /// Who has it; none where nobody leads.
        out: Option<u32>,
        /// Who takes it.
        member: u32,
    },
    /// Give up what was agreed for the coming meetings: everything is as proposed.
    ProposeRota,
    /// Take the last change of the series, or of the rota, back.
    Undo,
    /// Do the last change again that was taken back.
    Redo,
}

/// What somebody can have at a coming meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DutyWord {
    /// To be client.
    Client,
    /// To lead.
    Facilitator,
}

impl From<DutyWord> for Duty {
    fn from(word: DutyWord) -> Self {
        match word {
            DutyWord::Client => Self::Client,
            DutyWord::Facilitator => Self::Facilitator,
        }
    }
}

/// A series as the form has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SeriesForm {
    /// Which kind of rule.
    pub kind: SeriesKind,
    /// The day of the month, for `month_day`.
    pub day: u32,
    /// Which of the weekdays, for `month_weekday`: 1 to 4; 5 is the last.
    pub nth: u32,
    /// The weekday, for `month_weekday`: 0 is Monday.
    pub weekday: u32,
    /// Every so many months, or weeks.
    pub every: u32,
    /// The first day that counts, an ISO date.
    pub first: String,
    /// The start, `18:00`.
    pub starts: String,
    /// The length in minutes.
    pub minutes: u32,
    /// The number of the first date.
    pub number: u32,
    /// The number of the last one, for a programme.
    pub of: Option<u32>,
}

/// Which kind of rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SeriesKind {
    /// On a day of the month.
    MonthDay,
    /// On a weekday of the month.
    MonthWeekday,
    /// Every so many weeks.
    Weeks,
    /// By hand.
    Irregular,
}

impl SeriesForm {
    /// The rule that is meant. A figure no rule has stays one that no rule has; of a weekday there is no such figure, so
    /// there is no rule.
    pub(crate) fn rule(&self) -> Option<Rule> {
        let small = |figure: u32| u8::try_from(figure).unwrap_or(u8::MAX);
        let months = small(self.every);
        Some(match self.kind {
            SeriesKind::MonthDay => Rule::MonthDay { day: small(self.day), months },
            SeriesKind::MonthWeekday => {
                let nth = Nth::ALL.get((self.nth as usize).wrapping_sub(1)).copied().unwrap_or(Nth::Last);
                let weekday = Weekday::try_from(small(self.weekday)).ok()?;
                Rule::MonthWeekday { nth, weekday, months }
            }
            SeriesKind::Weeks => Rule::Weeks { weeks: small(self.every) },
            SeriesKind::Irregular => Rule::Irregular,
        })
    }
}
