//! Who is client where not simply whose turn it is decides: bids for time, a vote, and turns of unequal length.
//!
//! Everything here says why, in figures for one line. The rules:
//!
//! **Bids** ([`by_bids`], FIELD.md 2.9 and 2.10). A bid asks for minutes, says how urgent it is (A, B, C), or both. Who
//! asks stands before who does not; then A before B before C before none; then the order handed in, the ledger's.
//!
//! **Time by bids** ([`shares`]). The turns share what there is in proportion to the minutes asked. Who asked for no
//! minutes counts as the mean of those who did; if nobody asked for minutes, all turns are equal. Nobody is promised the
//! minutes: where less is asked than there is, everybody gets more, and the other way round, within the format's bounds.
//! The minutes themselves are the weights, so that 60, 45 and 60 in 165 minutes come out as 60, 45 and 60.
//!
//! **A vote** ([`by_votes`], FIELD.md 2.20 and 2.21). Most hands first; where two have as many, the order handed in.
//!
//! **More or less time by hand** ([`Agreed`]). A part of the usual turn, with a reason that is kept. It counts instead of
//! the person's own bid; beside bids the usual turn is their mean.
//!
//! Nobody bid, or no hand was raised: then nothing is chosen here and the ledger's order stays with its own reasons.
//! Not in here: how many are client (the format), whether their turns fit ([`crate::agenda`], [`crate::clock`]), words.

mod bids;
mod typed;
mod votes;
mod weights;

pub use bids::{Bid, Urgency, by_bids};
pub use typed::{
    LEAST_PERCENT, LONGEST_REASON, MOST_MINUTES, MOST_PERCENT, ReasonProblem, Unreadable, read_minutes, read_percent,
    read_reason, read_votes,
};
pub use votes::{MOST_VOTES_EACH, TooManyVotes, Votes, by_votes, check_votes};
pub use weights::{Agreed, TurnShare, WhyWeight, shares};

use crate::people::MemberId;

/// Somebody in a place, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stands {
    /// Who.
    pub who: MemberId,
    /// Why.
    pub why: WhyStands,
}

/// Why somebody stands where they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyStands {
    /// They asked for time.
    Asks {
        /// So many minutes, if they said how many.
        minutes: Option<u32>,
        /// How urgent it is, if they said so.
        urgency: Option<Urgency>,
    },
    /// Others asked for time, they did not.
    AsksNothing,
    /// So many hands; 0 where hands were raised for others only.
    Voted {
        /// How many.
        votes: u32,
        /// Whether somebody else has as many, so that the order handed in decided.
        level: bool,
    },
}
