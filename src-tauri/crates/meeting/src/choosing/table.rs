//! Bids, votes and shares as a group puts them together: a table of what was typed, and what can be read of it.
//!
//! Figures are kept as typed, so that nothing is lost while they cannot be read. The table is kept with a plan: its fields
//! are never renamed. Not in here: the order and the lengths that follow (`bids`, `votes`, `weights`), who of these people
//! can be chosen ([`crate::clock`]), and the sentences.

use serde::{Deserialize, Serialize};

use super::{
    Agreed, Bid, ReasonProblem, Stands, TooManyVotes, TurnShare, Unreadable, Urgency, Votes, by_bids, by_votes,
    check_votes, read_minutes, read_percent, read_reason, read_votes, shares,
};
use crate::{format::Choice, people::MemberId};

/// What is put together about tonight's clients.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What is asked for.
    #[serde(default)]
    pub bids: Vec<TypedBid>,
    /// The hands that were raised.
    #[serde(default)]
    pub votes: Vec<TypedVotes>,
    /// More or less time, as agreed.
    #[serde(default)]
    pub shares: Vec<KeptShare>,
    /// The clients by hand, while they are put together in the room.
    #[serde(default)]
    pub picked: Option<Vec<MemberId>>,
    /// The order before bids and votes: it decides between equals.
    #[serde(default)]
    pub usual: Vec<MemberId>,
}

/// A bid as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedBid {
    /// Whose.
    pub who: MemberId,
    /// Minutes, as typed.
    pub minutes: String,
    /// How urgent it is.
    pub urgency: Option<Urgency>,
}

/// Votes as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedVotes {
    /// For whose case.
    pub who: MemberId,
    /// How many, as typed.
    pub votes: String,
}

/// A share as it was agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptShare {
    /// Whose.
    pub who: MemberId,
    /// Hundredths of the usual turn.
    pub percent: u32,
    /// Why.
    pub reason: String,
}

/// What is wrong with a figure of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableProblem {
    /// Somebody's minutes cannot be read.
    Minutes(MemberId, Unreadable),
    /// Somebody's votes cannot be read.
    Votes(MemberId),
    /// There are more votes than people can have raised.
    TooManyVotes(TooManyVotes),
}

/// Why a share cannot be agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareProblem {
    /// The percentage cannot be read, or is out of range.
    Percent,
    /// The reason.
    Reason(ReasonProblem),
}

/// What was typed, as far as it can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// The bids.
    pub bids: Vec<Bid>,
    /// The votes.
    pub votes: Vec<Votes>,
    /// The shares agreed by hand.
    pub agreed: Vec<Agreed>,
    /// What cannot be read.
    pub problems: Vec<TableProblem>,
}

impl Heard {
    /// Everybody of an order as bids or votes have it; `None` where they say nothing.
    pub fn stands(&self, way: Choice, order: &[MemberId]) -> Option<Vec<Stands>> {
        match way {
            Choice::Bids => by_bids(order, &self.bids),
            Choice::Vote => by_votes(order, &self.votes),
            Choice::Rotation | Choice::Hand => None,
        }
    }

    /// The shares of everybody's turns.
    pub fn shares(&self, everybody: &[MemberId]) -> Vec<TurnShare> {
        shares(everybody, &self.bids, &self.agreed)
    }
}

impl Table {
    /// What these people asked for, in a format with this way of finding clients; nothing where nobody can be chosen.
    pub fn heard(&self, way: Option<Choice>, people: &[MemberId]) -> Heard {
        let mut heard = Heard::default();
        let Some(way) = way else { return heard };
        match way {
            Choice::Bids => self.hear_bids(people, &mut heard),
            Choice::Vote => self.hear_votes(people, &mut heard),
            Choice::Rotation | Choice::Hand => {}
        }
        let agreed = self.shares.iter().filter(|share| people.contains(&share.who));
        heard.agreed.extend(agreed.map(|share| Agreed {
            who: share.who,
            percent: share.percent,
            reason: share.reason.clone(),
        }));
        heard
    }

    fn hear_bids(&self, people: &[MemberId], heard: &mut Heard) {
        for typed in self.bids.iter().filter(|bid| people.contains(&bid.who)) {
            match read_minutes(&typed.minutes) {
                Ok(minutes) => heard.bids.push(Bid { who: typed.who, minutes, urgency: typed.urgency }),
                Err(problem) => heard.problems.push(TableProblem::Minutes(typed.who, problem)),
            }
        }
    }

    fn hear_votes(&self, people: &[MemberId], heard: &mut Heard) {
        for typed in self.votes.iter().filter(|votes| people.contains(&votes.who)) {
            match read_votes(&typed.votes) {
                Ok(votes) => heard.votes.extend(votes.map(|votes| Votes { who: typed.who, votes })),
                Err(_) => heard.problems.push(TableProblem::Votes(typed.who)),
            }
        }
        if let Err(many) = check_votes(&heard.votes, people.len()) {
            heard.problems.push(TableProblem::TooManyVotes(many));
        }
    }

    /// Everybody who is expected as bids or votes put them, in a plan with this order. `None` leaves the order as it is:
    /// nothing was asked for, or the order is by hand. What it was before is remembered: it decides between equals, here
    /// and in the room.
    pub fn put_in_order(
        &mut self,
        way: Option<Choice>,
        order: &[MemberId],
        by_hand: bool,
        expected: &[MemberId],
    ) -> Option<Vec<Stands>> {
        self.usual = order.to_vec();
        let way = way.filter(|_| !by_hand)?;
        let order: Vec<MemberId> = order.iter().copied().filter(|who| expected.contains(who)).collect();
        self.heard(Some(way), expected).stands(way, &order)
    }

    /// Whether anything was put together that clearing would take away.
    pub fn is_begun(&self) -> bool {
        self.picked.is_some() || !self.bids.is_empty() || !self.votes.is_empty()
    }

    /// Bids, votes and the clients by hand are gone. Agreed shares stay: they were agreed with a reason.
    pub fn clear(&mut self) {
        self.bids.clear();
        self.votes.clear();
        self.picked = None;
    }

    /// The share somebody has by hand.
    pub fn share_of(&self, who: MemberId) -> Option<&KeptShare> {
        self.shares.iter().find(|share| share.who == who)
    }

    /// Takes somebody's bid in place of the one they had; an empty one takes it back.
    pub fn set_bid(&mut self, who: MemberId, minutes: String, urgency: Option<Urgency>) {
        self.bids.retain(|bid| bid.who != who);
        if urgency.is_some() || !minutes.trim().is_empty() {
            self.bids.push(TypedBid { who, minutes, urgency });
        }
    }

    /// Takes the votes for somebody in place of those they had; an empty text takes them back.
    pub fn set_votes(&mut self, who: MemberId, votes: String) {
        self.votes.retain(|other| other.who != who);
        if !votes.trim().is_empty() {
            self.votes.push(TypedVotes { who, votes });
        }
    }

    /// More or less time for somebody; the usual turn needs no reason and takes it back.
    pub fn set_share(&mut self, who: MemberId, percent: &str, reason: &str) -> Result<(), ShareProblem> {
        let percent = read_percent(percent).ok().flatten().ok_or(ShareProblem::Percent)?;
        let kept = match (percent, read_reason(reason)) {
            (100, _) => None,
            (percent, Ok(reason)) => Some(KeptShare { who, percent, reason }),
            (_, Err(problem)) => return Err(ShareProblem::Reason(problem)),
        };
        self.shares.retain(|share| share.who != who);
        self.shares.extend(kept);
        Ok(())
    }

    /// The clients by hand, in this order, each once.
    pub fn pick(&mut self, clients: impl IntoIterator<Item = MemberId>) {
        let mut picked: Vec<MemberId> = Vec::new();
        for who in clients {
            if !picked.contains(&who) {
                picked.push(who);
            }
        }
        self.picked = Some(picked);
    }
}

#[cfg(test)]
mod tests;
