//! Tonight's clients where bids, a vote or a hand decides. Compartment: the desk; bids and hands are never on the wall.

use serde::Serialize;
use ts_rs::TS;

use crate::{choosing::intent::UrgencyWord, parts::Named, refusal::Refusal, sentence::Sentence};

/// The table of bids, or of hands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BidsView {
    /// What decides.
    pub way: BidsWay,
    /// Everybody who can be chosen, in the roster's order.
    pub rows: Vec<BidRow>,
    /// What cannot be read, beside its field: `bid-3`, `votes-3`, and `votes` for all of them.
    pub problems: Vec<Refusal>,
}

/// What decides who is client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum BidsWay {
    /// Bids for time.
    Bids,
    /// Hands.
    Vote,
}

/// What somebody asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BidRow {
    /// Who.
    pub member: Named,
    /// Minutes, as typed.
    pub minutes: String,
    /// How urgent it is.
    pub urgency: Option<UrgencyWord>,
    /// Hands, as typed.
    pub votes: String,
}

/// Why a turn is longer or shorter than the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(export)]
pub enum ShareView {
    /// So many minutes were asked for.
    Asked {
        /// Minutes.
        minutes: u32,
    },
    /// The group agreed.
    Agreed {
        /// Hundredths of a usual turn.
        percent: u32,
        /// Why.
        reason: String,
    },
}

/// The clients as they are being settled in the meeting, before the first turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ChoosingView {
    /// The table; none where the format knows neither bids nor a vote.
    pub bids: Option<BidsView>,
    /// Everybody who can be chosen: who would be client first, in order.
    pub people: Vec<ChosenRow>,
    /// Whether the format has everybody as client: then it is about the time each has.
    pub everybody: bool,
    /// Whether somebody put this together by hand.
    pub by_hand: bool,
    /// Whether there is something to take back.
    pub something: bool,
    /// When the meeting would end, `HH:MM`; none while it does not fit.
    pub ends: Option<String>,
    /// Why it cannot be settled so.
    pub refused: Option<Refusal>,
}

/// Somebody who is client as it would be settled, or is not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ChosenRow {
    /// Who.
    pub id: u32,
    /// The name.
    pub name: String,
    /// Whether they would be client.
    pub client: bool,
    /// Whether they are still awaited.
    pub away: bool,
    /// When the turn would begin, `HH:MM`.
    pub from: Option<String>,
    /// How long it would be, seconds.
    pub length: Option<i32>,
    /// Why they stand there.
    pub why: Option<Sentence>,
    /// More or less time by hand.
    pub share: Option<ShareView>,
}
