//! The answers inside intents: what somebody chose where there is a choice.
//!
//! Not in here: what each of them does (see `act`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A decision about a start in which the turns would fall below the minimum (MEETING-CLOCK.md section 4).
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "how", rename_all = "snake_case")]
#[ts(export)]
pub enum ShortAnswer {
    /// This client has no turn tonight.
    Drop {
        /// Who.
        member: u32,
    },
    /// Every turn gets the minimum; the meeting ends later.
    Extend,
    /// Shorter turns, by consent.
    Accept,
}

/// Who pays for more time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PayWith {
    /// Spare time first, then the later turns.
    Turns,
    /// The next break.
    Break,
    /// The meeting ends later.
    End,
    /// This member's turn moves to the next meeting.
    Debt(u32),
}

/// What a group does when a turn runs over: which way to pay is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum OverrunWord {
    /// The end is kept.
    Strict,
    /// The group decides each time.
    Ask,
    /// The meeting may end later.
    Loose,
}

/// What became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum OutcomeWord {
    /// Done as said.
    Kept,
    /// Something else was done instead.
    Changed,
    /// Not going to happen, and that is fine.
    LetGo,
}

/// A paper size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PaperSize {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 in.
    Letter,
}
