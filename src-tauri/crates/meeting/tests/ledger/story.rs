//! Stories of a group, month by month, and the meetings they make.
//!
//! Not in here: what must hold of them.

use chrono::{Months, NaiveDate};
use meeting::{
    format::Turns,
    ledger::{Held, Ledger, Seat, Sitting},
    people::MemberId,
    time::Length,
};
use proptest::prelude::*;

/// What happens in one month before the meeting, and who stays away.
#[derive(Clone, Debug)]
pub struct Month {
    /// A bit for each place of the roster.
    pub absent: u16,
    pub joins: bool,
    pub leaves: Option<usize>,
}

/// Two years; one in `rarely` stays away.
pub fn two_years(rarely: u32) -> impl Strategy<Value = Vec<Month>> {
    let absent = prop::collection::vec(prop::bool::weighted(1.0 / f64::from(rarely)), 12)
        .prop_map(|bits| bits.into_iter().enumerate().map(|(place, away)| u16::from(away) << place).sum());
    let leaves = prop::option::weighted(0.06, 0..12_usize);
    let month =
        (absent, prop::bool::weighted(0.1), leaves).prop_map(|(absent, joins, leaves)| Month { absent, joins, leaves });
    prop::collection::vec(month, 24)
}

/// By how much figures differ at most.
pub fn spread(figures: &[u32]) -> u32 {
    figures.iter().max().zip(figures.iter().min()).map_or(0, |(most, least)| most - least)
}

/// The group as it meets.
pub struct Group {
    pub ledger: Ledger,
    pub roster: Vec<MemberId>,
    pub met: u32,
    next: u32,
}

impl Group {
    pub fn new(people: u32) -> Self {
        Self { ledger: Ledger::default(), roster: (0..people).map(MemberId).collect(), met: 0, next: people }
    }

    /// Who is there this month; at least so many.
    pub fn there(&mut self, month: &Month, least: usize) -> Vec<MemberId> {
        if let Some(place) = month.leaves.filter(|place| *place < self.roster.len() && self.roster.len() > 3) {
            self.roster.remove(place);
        }
        if month.joins && self.roster.len() < 12 {
            self.roster.push(MemberId(self.next));
            self.next += 1;
        }
        let comes = |place: usize| month.absent >> place & 1 == 0;
        let mut there: Vec<MemberId> =
            self.roster.iter().enumerate().filter(|(place, _)| comes(*place)).map(|(_, who)| *who).collect();
        for who in &self.roster {
            if there.len() < least && !there.contains(who) {
                there.push(*who);
            }
        }
        there.sort_by_key(|who| self.roster.iter().position(|other| other == who));
        there
    }

    /// Tonight's clients as proposed.
    pub fn clients(&self, there: &[MemberId], turns: Turns) -> Vec<MemberId> {
        let most = match turns {
            Turns::All => there.len(),
            Turns::Some(most) => most,
        };
        self.ledger.proposal(there, turns).into_iter().take(most).map(|placed| placed.who).collect()
    }

    /// The meeting as it went; the ledger has not taken it in.
    pub fn sitting(&self, there: &[MemberId], clients: &[MemberId]) -> Sitting {
        let date = NaiveDate::from_ymd_opt(2024, 1, 15).unwrap_or_default() + Months::new(self.met);
        let seat =
            |&who| Seat { who, there: there.contains(&who), agreed: true, late: 0, left_early: false, remote: false };
        let held = |&client| Held {
            client,
            planned: Some(Length::minutes(20)),
            real: Length::minutes(21),
            coaches: there.iter().copied().filter(|who| *who != client).collect(),
            roles: Vec::new(),
        };
        let (facilitator, deputy) = self.ledger.leaders(there, &[]);
        Sitting {
            date,
            seats: self.roster.iter().map(seat).collect(),
            turns: clients.iter().map(held).collect(),
            facilitator: facilitator.map(|placed| placed.who),
            deputy: deputy.map(|placed| placed.who),
            ..Sitting::default()
        }
    }

    pub fn hold(&mut self, sitting: &Sitting) {
        self.ledger.take_in(sitting);
        self.met += 1;
    }
}
