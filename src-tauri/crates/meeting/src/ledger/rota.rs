//! The coming meetings, as the ledger would propose them one after the other if everybody came.
//!
//! Not in here: dates, and what the group swapped (the desk keeps that).

use chrono::NaiveDate;

use super::{Held, Ledger, Seat, Sitting};
use crate::{format::Turns, people::MemberId, time::Length};

/// What is proposed for one coming meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turnout {
    /// The clients, in order: everybody, or those whose turn it is.
    pub clients: Vec<MemberId>,
    /// Who leads.
    pub facilitator: Option<MemberId>,
    /// Who stands in.
    pub deputy: Option<MemberId>,
}

impl Ledger {
    /// So many coming meetings of these members, in the roster's order. `fixed` says what the group has agreed on for
    /// a meeting (by its place from 0): it is taken as given, and what comes behind follows from it.
    pub fn rota(
        &self,
        roster: &[MemberId],
        turns: Turns,
        meetings: usize,
        fixed: impl Fn(usize, &Turnout) -> Turnout,
    ) -> Vec<Turnout> {
        let mut ledger = self.clone();
        (0..meetings)
            .map(|place| {
                let turnout = fixed(place, &ledger.turnout(roster, turns));
                ledger.take_in(&turnout.as_sitting(roster));
                turnout
            })
            .collect()
    }

    fn turnout(&self, present: &[MemberId], turns: Turns) -> Turnout {
        let most = match turns {
            Turns::All => present.len(),
            Turns::Some(most) => most,
        };
        let clients: Vec<MemberId> =
            self.proposal(present, turns).into_iter().take(most).map(|placed| placed.who).collect();
        let (facilitator, deputy) = self.leaders(present, &clients);
        Turnout { clients, facilitator: facilitator.map(|placed| placed.who), deputy: deputy.map(|placed| placed.who) }
    }

    /// In how many meetings somebody is client, if everybody comes: 0 is tonight, `None` is beyond `most`.
    pub fn next_turn(&self, roster: &[MemberId], turns: Turns, most: usize) -> Vec<(MemberId, Option<usize>)> {
        let coming = self.rota(roster, turns, most, |_, proposed| proposed.clone());
        roster.iter().map(|&who| (who, coming.iter().position(|turnout| turnout.clients.contains(&who)))).collect()
    }
}

impl Turnout {
    /// The meeting as it would be remembered, with everybody there.
    fn as_sitting(&self, roster: &[MemberId]) -> Sitting {
        let seat = |&who| Seat { who, there: true, agreed: false, late: 0, left_early: false, remote: false };
        let held = |&client| Held { client, planned: None, real: Length::ZERO, coaches: Vec::new(), roles: Vec::new() };
        Sitting {
            date: NaiveDate::default(),
            seats: roster.iter().map(seat).collect(),
            turns: self.clients.iter().map(held).collect(),
            facilitator: self.facilitator,
            deputy: self.deputy,
            ..Sitting::default()
        }
    }
}
