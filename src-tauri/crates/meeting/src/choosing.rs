//! Ways to choose clients other than the rotation: bids, a vote, and unequal turns.
//!
//! Every result carries its reason, as figures for one line. The rules:
//!
//! **Bids** (`by_bids`, FIELD.md 2.9 and 2.10). A bid asks for minutes, states an urgency (A, B, C), or both. Members
//! with a bid come before those without; then A before B before C before none; then the given order, which is the
//! ledger's.
//!
//! **Time by bids** ([`shares`]). The turns share the time in proportion to the minutes asked. A member who asked for
//! no minutes counts as the mean of the others; if nobody asked for minutes, all turns are equal. Nobody is promised
//! the minutes: if less is asked than there is, everybody gets more, and the other way round, within the format's
//! limits. The minutes themselves are the weights, so 60, 45 and 60 in 165 minutes come out as 60, 45 and 60.
//!
//! **A vote** (`by_votes`, FIELD.md 2.20 and 2.21). Most hands first; ties keep the given order.
//!
//! **More or less time by hand** ([`Agreed`]). A multiple of the usual turn, with a reason that is kept. It replaces
//! the person's own bid; among bids, the usual turn is their mean.
//!
//! If nobody bids, or no hand is raised, nothing is chosen here and the ledger's order stays, with its own reasons. Not
//! in here: the number of clients (the format), whether their turns fit ([`crate::agenda`], [`crate::clock`]), words.

mod bids;
mod table;
mod typed;
mod votes;
mod weights;

pub(crate) use bids::by_bids;
pub use bids::{Bid, Urgency};
pub use table::{Heard, KeptShare, ShareProblem, Table, TableProblem, TypedBid, TypedVotes};
pub use typed::{LEAST_PERCENT, LONGEST_REASON, MOST_MINUTES, MOST_PERCENT, ReasonProblem, Unreadable};
use typed::{read_minutes, read_percent, read_reason, read_votes};
pub(crate) use votes::by_votes;
use votes::check_votes;
pub use votes::{MOST_VOTES_EACH, TooManyVotes, Votes};
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
        /// Whether it is a tie, so that the given order decided.
        level: bool,
    },
}
