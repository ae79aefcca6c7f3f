//! Agendas: a format applied to a date, a group and the people who come.
//!
//! Says who is client, what the turns can share and whether it fits (MEETING-CLOCK.md sections 2 and 4). Not in
//! here: the running meeting ([`crate::clock`]) and words ([`Fit::Short`] carries the figures of the sentence).

mod tight;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use self::tight::Tight;
use crate::{
    format::{Format, Turns},
    people::{MemberId, Person},
    share::{Bounds, share},
    time::{Length, Moment},
};

/// The weight of a turn unless the group agreed otherwise, in thousandths.
pub const WEIGHT: u32 = 1000;

/// A format applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agenda {
    /// The format, as it was when the meeting was planned.
    pub format: Format,
    /// Everybody in the group on that day, in the roster's order.
    pub members: Vec<Person>,
    /// Who agreed beforehand not to come.
    pub absent: Vec<MemberId>,
    /// The clients' order: all members, those who are absent too.
    pub order: Vec<MemberId>,
    /// Weights of turns, in thousandths; who is not in here has [`WEIGHT`].
    pub weights: BTreeMap<MemberId, u32>,
    /// The planned start.
    pub starts: Moment,
    /// The planned end.
    pub ends: Moment,
}

/// Whether an agenda fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It does.
    Fits {
        /// The clients with their turns, in tonight's order.
        turns: Vec<(MemberId, Length)>,
        /// What is left over.
        spare: Length,
    },
    /// The turns at their minimum need more than there is; nobody is squeezed silently.
    Short {
        /// How many turns.
        turns: usize,
        /// The least each of them needs.
        minimum: Length,
        /// What they can share; negative when even the items do not fit.
        room: Length,
    },
}

impl Agenda {
    /// The members who are expected, in the roster's order.
    pub fn expected(&self) -> impl Iterator<Item = &Person> {
        self.members.iter().filter(|person| !self.absent.contains(&person.id))
    }

    /// Tonight's clients, in order.
    pub fn clients(&self) -> Vec<MemberId> {
        let Some((_, round)) = self.format.round() else { return Vec::new() };
        let most = match round.turns {
            Turns::All => usize::MAX,
            Turns::Some(turns) => turns,
        };
        self.order.iter().copied().filter(|who| !self.absent.contains(who)).take(most).collect()
    }

    /// The weight of a member's turn, in thousandths.
    pub fn weight(&self, who: MemberId) -> u32 {
        self.weights.get(&who).copied().unwrap_or(WEIGHT)
    }

    /// The name of a member; empty for a stranger.
    pub fn name(&self, who: MemberId) -> &str {
        self.members.iter().find(|person| person.id == who).map_or("", |person| &person.name)
    }

    /// The bounds of a turn.
    pub fn bounds(&self) -> Bounds {
        Bounds {
            at_least: self.format.minimum(self.expected().count()),
            at_most: self.format.turn_at_most(),
            grain: self.format.grain,
        }
    }

    /// Solves the agenda for everybody who is expected.
    pub fn fit(&self) -> Fit {
        let clients = self.clients();
        let people = self.expected().count();
        let items: Length = self.format.items.iter().map(|item| item.length(people, clients.len())).sum();
        let room = self.ends - self.starts - items - self.pauses(clients.len());
        let weights: Vec<u32> = clients.iter().map(|&who| self.weight(who)).collect();
        match share(room, &weights, self.bounds()) {
            Some(lengths) => {
                let spare = room - lengths.iter().copied().sum::<Length>();
                Fit::Fits { turns: clients.into_iter().zip(lengths).collect(), spare }
            }
            None => Fit::Short { turns: clients.len(), minimum: self.bounds().at_least, room },
        }
    }

    /// The gaps and the breaks between so many turns.
    fn pauses(&self, turns: usize) -> Length {
        let Some((_, round)) = self.format.round() else { return Length::ZERO };
        let gap = round.gap.as_ref().map_or(Length::ZERO, |gap| gap.length);
        (1..turns).map(|held| round.break_after(held).map_or(gap, |(_, pause)| pause.length)).sum()
    }
}
