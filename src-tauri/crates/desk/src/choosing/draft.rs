//! Drafts of bids, hands and shares, stored in a plan.
//!
//! Figures of the table are kept as typed, so that nothing is lost while they cannot be parsed. A share with its reason
//! comes from a dialog and is kept once it is valid. Not in here: the rules (`meeting::choosing`) and who may be chosen
//! (the clock).

use meeting::{
    choosing::{
        Agreed, Bid, LEAST_PERCENT, LONGEST_REASON, MOST_MINUTES, MOST_PERCENT, MOST_VOTES_EACH, ReasonProblem, Stands,
        TurnShare, Unreadable, Urgency, Votes, by_bids, by_votes, check_votes, read_minutes, read_percent, read_reason,
        read_votes, shares,
    },
    format::{Choice, Format},
    people::MemberId,
};
use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;

/// What is put together about tonight's clients.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choosing {
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

/// Hands as typed.
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

/// What was typed, as far as it can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Heard {
    pub bids: Vec<Bid>,
    pub votes: Vec<Votes>,
    pub agreed: Vec<Agreed>,
    pub problems: Vec<Refusal>,
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

/// How clients are found in a format; `None` where nobody can be chosen: without a round, and in rooms.
pub(crate) fn way_of(format: &Format) -> Option<Choice> {
    format.round().filter(|(_, round)| round.rooms.is_none()).map(|(_, round)| round.choice)
}

impl Choosing {
    /// What these people asked for, in a format with this way of finding clients.
    pub(crate) fn heard(&self, way: Option<Choice>, people: &[MemberId]) -> Heard {
        let mut heard = Heard::default();
        let Some(way) = way else { return heard };
        if way == Choice::Bids {
            for typed in self.bids.iter().filter(|bid| people.contains(&bid.who)) {
                match read_minutes(&typed.minutes) {
                    Ok(minutes) => heard.bids.push(Bid { who: typed.who, minutes, urgency: typed.urgency }),
                    Err(problem) => heard.problems.push(not_minutes(problem).about(&format!("bid-{}", typed.who.0))),
                }
            }
        }
        if way == Choice::Vote {
            for typed in self.votes.iter().filter(|votes| people.contains(&votes.who)) {
                let Ok(votes) = read_votes(&typed.votes) else {
                    let refusal = Refusal::of("refusal-votes-unreadable");
                    heard.problems.push(refusal.about(&format!("votes-{}", typed.who.0)));
                    continue;
                };
                heard.votes.extend(votes.map(|votes| Votes { who: typed.who, votes }));
            }
            if let Err(many) = check_votes(&heard.votes, people.len()) {
                let refusal = Refusal::of("refusal-votes-too-many").about("votes").with("found", many.found);
                heard.problems.push(refusal.with("most", many.most).with("count", MOST_VOTES_EACH));
            }
        }
        let agreed = self.shares.iter().filter(|share| people.contains(&share.who));
        heard.agreed.extend(agreed.map(|share| Agreed {
            who: share.who,
            percent: share.percent,
            reason: share.reason.clone(),
        }));
        heard
    }

    /// The share somebody has by hand.
    pub(crate) fn share_of(&self, who: MemberId) -> Option<&KeptShare> {
        self.shares.iter().find(|share| share.who == who)
    }

    pub(crate) fn set_bid(&mut self, who: MemberId, minutes: String, urgency: Option<Urgency>) {
        self.bids.retain(|bid| bid.who != who);
        if urgency.is_some() || !minutes.trim().is_empty() {
            self.bids.push(TypedBid { who, minutes, urgency });
        }
    }

    pub(crate) fn set_votes(&mut self, who: MemberId, votes: String) {
        self.votes.retain(|other| other.who != who);
        if !votes.trim().is_empty() {
            self.votes.push(TypedVotes { who, votes });
        }
    }

    /// More or less time for somebody; the usual turn needs no reason and takes it back.
    pub(crate) fn set_share(&mut self, who: MemberId, percent: &str, reason: &str) -> Result<(), Refusal> {
        let range = || {
            let refusal = Refusal::of("refusal-share-percent").about("percent");
            refusal.with("least", LEAST_PERCENT).with("most", MOST_PERCENT)
        };
        let percent = read_percent(percent).map_err(|_| range())?.ok_or_else(range)?;
        let kept = match (percent, read_reason(reason)) {
            (100, _) => None,
            (percent, Ok(reason)) => Some(KeptShare { who, percent, reason }),
            (_, Err(ReasonProblem::Missing)) => return Err(Refusal::of("refusal-share-reason").about("reason")),
            (_, Err(ReasonProblem::TooLong)) => {
                return Err(Refusal::of("refusal-share-reason-long").about("reason").with("most", LONGEST_REASON));
            }
        };
        self.shares.retain(|share| share.who != who);
        self.shares.extend(kept);
        Ok(())
    }
}

fn not_minutes(problem: Unreadable) -> Refusal {
    match problem {
        Unreadable::NoNumber => Refusal::of("refusal-bid-unreadable"),
        Unreadable::OutOfRange => {
            Refusal::of("refusal-minutes-out-of-range").with("least", 1).with("most", MOST_MINUTES)
        }
    }
}
