//! The rota: who is client and who leads at the coming meetings.
//!
//! The coming meetings are proposed one after the other. For each, the ledger assumes that the earlier ones took place
//! with everybody who is expected. Agreements of the group ([`Rota::swap`]) are fixed, and later proposals follow from
//! them. A meeting planned by hand has what its plan says.
//!
//! Not in here: when a group meets ([`crate::series`]), whose turn it is ([`crate::ledger`]), and words.

mod agreed;
mod at;
mod swap;
#[cfg(test)]
mod tests;

pub use agreed::{Agreed, Duty, Rota};
pub use at::At;
use chrono::NaiveDate;
pub use swap::Slip;

use crate::{
    choosing::{Bid, Votes, by_bids, by_votes},
    format::Turns,
    ledger::{Held, Ledger, Placed, Seat, Sitting},
    people::{Leader, MemberId, Outsider},
    time::Length,
};

/// The group on the way through its coming meetings.
#[derive(Clone, Copy, Debug)]
pub struct Group<'a> {
    /// What was held.
    pub ledger: &'a Ledger,
    /// The present members, in the roster's order.
    pub roster: &'a [MemberId],
}

/// A coming meeting, as far as known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coming {
    /// What names it.
    pub at: At,
    /// Its day, where one is known.
    pub date: Option<NaiveDate>,
    /// How many are client; none where nobody is.
    pub turns: Option<Turns>,
    /// Whether the clients are chosen at the meeting, by bids or a vote. Until then the ledger's choice takes their
    /// place, so that the others can be asked to lead.
    pub open: bool,
    /// What was asked for it already.
    pub bids: Vec<Bid>,
    /// The hands raised for it already.
    pub votes: Vec<Votes>,
    /// Who is not expected.
    pub absent: Vec<MemberId>,
    /// The order of everybody, if its plan was ordered by hand.
    pub order: Option<Vec<MemberId>>,
    /// The facilitator and the deputy, where somebody chose them in its plan.
    pub leaders: Option<(Option<Leader<MemberId>>, Option<MemberId>)>,
}

/// Who has what at a coming meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evening {
    /// Which meeting.
    pub at: At,
    /// Whether everybody who comes is client: then there is nothing to swap.
    pub everybody: bool,
    /// The clients, in order.
    pub clients: Vec<Part>,
    /// The member who leads.
    pub facilitator: Option<Part>,
    /// Who leads from outside, as the plan has it; then no member does.
    pub outside: Option<Outsider>,
    /// Who stands in.
    pub deputy: Option<MemberId>,
}

/// Somebody's part in a coming meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Who.
    pub who: MemberId,
    /// How it came to them.
    pub stands: Stands,
}

/// How a part came to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// By the ledger.
    Proposed,
    /// It stays theirs because others swapped around it.
    Agreed,
    /// In place of somebody else.
    Instead(MemberId),
    /// By hand, in the meeting's plan.
    Planned,
}

impl Rota {
    /// Who has what at the coming meetings, soonest first.
    pub fn evenings(&self, group: Group<'_>, coming: &[Coming]) -> Vec<Evening> {
        let mut ledger = group.ledger.clone();
        let evening = |meeting: &Coming| {
            let evening = self.evening(&ledger, group.roster, meeting);
            ledger.take_in(&sitting(&evening, group.roster, meeting));
            evening
        };
        coming.iter().map(evening).collect()
    }

    /// The ledger as it will be after these coming meetings.
    pub fn ledger_after(&self, group: Group<'_>, coming: &[Coming]) -> Ledger {
        let mut ledger = group.ledger.clone();
        for meeting in coming {
            let evening = self.evening(&ledger, group.roster, meeting);
            ledger.take_in(&sitting(&evening, group.roster, meeting));
        }
        ledger
    }

    /// Everybody who comes in the order of a meeting: who agreed to be client first, then as the ledger has it.
    pub fn placed(&self, ledger: &Ledger, present: &[MemberId], turns: Turns, at: Option<At>) -> Vec<Placed> {
        let Turns::Some(most) = turns else { return ledger.proposal(present, turns) };
        let agreed = at.map(|at| self.agreed(at, Duty::Client)).unwrap_or_default().iter();
        let agreed = agreed.map(|part| part.who).filter(|who| present.contains(who)).take(most);
        let mut placed: Vec<Placed> = agreed.map(Placed::by_rota).collect();
        if placed.is_empty() {
            return ledger.proposal(present, turns);
        }
        // Of the others the ledger chooses for the places that are left, and says why.
        let agreed = |who: &MemberId| placed.iter().any(|placed| placed.who == *who);
        let others: Vec<MemberId> = present.iter().copied().filter(|who| !agreed(who)).collect();
        placed.extend(ledger.proposal(&others, Turns::Some(most - placed.len())));
        placed
    }

    /// The facilitator and the deputy of a meeting: who agreed to it, else by the ledger.
    pub fn leaders(
        &self,
        ledger: &Ledger,
        present: &[MemberId],
        clients: &[MemberId],
        at: Option<At>,
    ) -> (Option<Placed>, Option<Placed>) {
        let agreed = at.map(|at| self.agreed(at, Duty::Facilitator)).unwrap_or_default().first();
        match agreed.map(|part| part.who).filter(|who| present.contains(who)) {
            Some(who) => (Some(Placed::by_rota(who)), ledger.deputy(present, clients, who)),
            None => ledger.leaders(present, clients),
        }
    }

    fn evening(&self, ledger: &Ledger, roster: &[MemberId], meeting: &Coming) -> Evening {
        let present = present(roster, meeting);
        let turns = meeting.turns.unwrap_or(Turns::Some(0));
        let most = turns.most().min(present.len());
        let everybody = meeting.turns.is_some() && most >= present.len();
        let order = self.order(ledger, &present, (turns, most), meeting);
        let clients: Vec<Part> = order.into_iter().filter(|part| present.contains(&part.who)).take(most).collect();
        let theirs: Vec<MemberId> = if everybody { Vec::new() } else { clients.iter().map(|part| part.who).collect() };
        let (facilitator, deputy) = if let Some((facilitator, deputy)) = &meeting.leaders {
            let member = facilitator.as_ref().and_then(Leader::inside);
            (member.map(|who| Part { who: *who, stands: Stands::Planned }), *deputy)
        } else {
            let (facilitator, deputy) = self.leaders(ledger, &present, &theirs, Some(meeting.at));
            let part = |placed: Placed| self.part(meeting.at, Duty::Facilitator, placed.who);
            (facilitator.map(part), deputy.map(|placed| placed.who))
        };
        let leads = meeting.leaders.as_ref().and_then(|(facilitator, _)| facilitator.as_ref());
        let outside = leads.and_then(Leader::outside).cloned();
        Evening { at: meeting.at, everybody, clients, facilitator, outside, deputy }
    }

    /// The clients-to-be: as the plan has them by hand, else by what was asked, else as agreed and proposed.
    fn order(
        &self,
        ledger: &Ledger,
        present: &[MemberId],
        (turns, most): (Turns, usize),
        meeting: &Coming,
    ) -> Vec<Part> {
        let planned = |who| Part { who, stands: Stands::Planned };
        if let Some(order) = &meeting.order {
            return order.iter().copied().map(planned).collect();
        }
        let placed = self.placed(ledger, present, turns, Some(meeting.at));
        let usual: Vec<MemberId> = placed.into_iter().map(|placed| placed.who).collect();
        if let Some(asked) = by_bids(&usual, &meeting.bids).or_else(|| by_votes(&usual, &meeting.votes)) {
            return asked.into_iter().map(|put| planned(put.who)).collect();
        }
        usual.into_iter().take(most).map(|who| self.part(meeting.at, Duty::Client, who)).collect()
    }

    /// Somebody's part with how it came to them, where no plan says it.
    fn part(&self, at: At, duty: Duty, who: MemberId) -> Part {
        let agreed = self.agreed(at, duty).iter().find(|agreed| agreed.who == who);
        Part { who, stands: agreed.map_or(Stands::Proposed, Agreed::stands) }
    }
}

/// Who is expected at a meeting.
fn present(roster: &[MemberId], meeting: &Coming) -> Vec<MemberId> {
    roster.iter().copied().filter(|who| !meeting.absent.contains(who)).collect()
}

/// A coming meeting as it will be remembered if everybody who is expected comes.
fn sitting(evening: &Evening, roster: &[MemberId], meeting: &Coming) -> Sitting {
    let seat = |&who| {
        let absent = meeting.absent.contains(&who);
        Seat { who, there: !absent, agreed: absent, late: 0, left_early: false, remote: false }
    };
    let held = |part: &Part| Held {
        client: part.who,
        planned: None,
        real: Length::ZERO,
        coaches: Vec::new(),
        roles: Vec::new(),
    };
    Sitting {
        date: meeting.date.unwrap_or_default(),
        seats: roster.iter().map(seat).collect(),
        turns: evening.clients.iter().map(held).collect(),
        facilitator: evening.facilitator.map(|part| part.who),
        from_outside: evening.outside.is_some(),
        deputy: evening.deputy,
        led_by_hand: meeting.leaders.is_some(),
        ..Sitting::default()
    }
}
