//! Intents about tonight's clients: bids, hands, more or less time, and in the meeting the choice itself.
//!
//! Not in here: what they do (`choosing::act`).

use meeting::choosing::Urgency;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is asked about tonight's clients. Texts as typed; what cannot be read is shown as a problem and kept.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "ask", rename_all = "snake_case")]
#[ts(export)]
pub enum ChoosingAsk {
    /// Somebody asks for time.
    Bid {
        /// Who.
        member: u32,
        /// Minutes; empty where they leave it to the group.
        minutes: String,
        /// How urgent it is.
        urgency: Option<UrgencyWord>,
    },
    /// So many hands for somebody's case.
    Votes {
        /// Whose.
        member: u32,
        /// How many.
        votes: String,
    },
    /// More or less time for somebody.
    Share {
        /// For whom.
        member: u32,
        /// Hundredths of a usual turn; 100 takes it back.
        percent: String,
        /// Why.
        reason: String,
    },
    /// In the meeting: these are to be client, in this order; nothing is settled yet.
    Pick {
        /// Who.
        members: Vec<u32>,
    },
    /// Bids, hands and picks are taken back.
    Clear,
    /// In the meeting: it is settled as it is shown.
    Settle,
}

/// How urgent something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum UrgencyWord {
    /// Today.
    A,
    /// Soon.
    B,
    /// It can wait.
    C,
}

impl From<UrgencyWord> for Urgency {
    fn from(word: UrgencyWord) -> Self {
        match word {
            UrgencyWord::A => Self::A,
            UrgencyWord::B => Self::B,
            UrgencyWord::C => Self::C,
        }
    }
}

impl From<Urgency> for UrgencyWord {
    fn from(urgency: Urgency) -> Self {
        match urgency {
            Urgency::A => Self::A,
            Urgency::B => Self::B,
            Urgency::C => Self::C,
        }
    }
}
