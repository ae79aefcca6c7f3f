//! Agendas: a format applied to a date, a group and the people who come.
//!
//! Says who is client, what the turns can share, and whether it fits (MEETING-CLOCK.md sections 2 and 4). Not in here:
//! the running meeting ([`crate::clock`]) and words ([`Fit::Short`] carries the figures of the sentence).

mod bounds;
mod by_size;
mod draft;
mod past;
mod rooms;
mod tight;
mod turn;

use std::collections::BTreeMap;

pub use past::Past;
pub use rooms::{PlannedRooms, WhySizes};
use serde::{Deserialize, Serialize};

pub use self::{
    by_size::{Column, by_size, ordinary},
    draft::{Draft, TooFew, enough_to_plan, full_order},
    tight::Tight,
};
use crate::{
    choosing::{TurnShare, WhyWeight},
    format::Format,
    people::{MemberId, Person, TurnOf},
    share::{Bounds, WEIGHT, share},
    time::{Length, Moment},
};

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
    /// Weights of turns, in thousandths; 1000 is the default.
    pub weights: BTreeMap<MemberId, u32>,
    /// Why a turn weighs more or less than the others.
    #[serde(default)]
    pub reasons: BTreeMap<MemberId, WhyWeight>,
    /// The planned start.
    pub starts: Moment,
    /// The planned end.
    pub ends: Moment,
    /// What former meetings say about tonight's rooms and roles.
    #[serde(default)]
    pub past: Past,
}

/// Whether an agenda fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It does.
    Fits {
        /// The turns in tonight's order.
        turns: Vec<(TurnOf, Length)>,
        /// The buffer before the tail. If there is no tail, it is zero and the meeting ends early
        /// ([`Agenda::ends_early`]).
        buffer: Length,
    },
    /// The turns at their minimum need more than there is; nobody is squeezed silently.
    Short {
        /// How many turns.
        turns: usize,
        /// The least each of them needs.
        minimum: Length,
        /// What they can share; negative when even the items do not fit.
        available: Length,
    },
}

impl Fit {
    /// The time missing for turns of minimum length; zero if it fits.
    pub fn missing(&self) -> Length {
        match self {
            Self::Fits { .. } => Length::ZERO,
            Self::Short { turns, minimum, available } => minimum.times(*turns) - *available,
        }
    }
}

impl Agenda {
    /// The members who are expected, in the roster's order.
    pub fn expected(&self) -> impl Iterator<Item = &Person> {
        self.members.iter().filter(|person| !self.absent.contains(&person.id))
    }

    /// Whether this is a member of the group, absent or not. Guests are not: nothing is written for them.
    pub fn knows(&self, who: MemberId) -> bool {
        self.members.iter().any(|person| person.id == who)
    }

    /// Renames a member.
    pub fn rename(&mut self, who: MemberId, name: &str) {
        for person in self.members.iter_mut().filter(|person| person.id == who) {
            name.clone_into(&mut person.name);
        }
    }

    /// Tonight's clients, in order.
    pub fn clients(&self) -> Vec<MemberId> {
        let Some((_, round)) = self.format.round() else { return Vec::new() };
        let expected = self.in_order();
        let most = round.clients_of(expected.len()).most();
        expected.into_iter().take(most).collect()
    }

    /// Whose turns could come in another order, to be drawn by lot: tonight's clients, if there are two; in rooms nobody,
    /// because a set has no client of its own.
    pub fn who_draws(&self) -> Vec<MemberId> {
        let clients: Vec<MemberId> = self.turns().into_iter().filter_map(TurnOf::client).collect();
        if clients.len() < 2 { Vec::new() } else { clients }
    }

    /// Tonight's turns in order: the clients, or in rooms the sets.
    pub fn turns(&self) -> Vec<TurnOf> {
        let sets = self.format.round().and_then(|(_, round)| round.sets_of(self.expected().count()));
        match sets {
            Some(sets) => (0..sets as u32).map(TurnOf::Set).collect(),
            None => self.clients().into_iter().map(TurnOf::Client).collect(),
        }
    }

    /// Who is expected, in tonight's order.
    fn in_order(&self) -> Vec<MemberId> {
        self.order.iter().copied().filter(|who| !self.absent.contains(who)).collect()
    }

    /// The weight of a turn, in thousandths; a set has the usual one.
    pub fn weight(&self, of: TurnOf) -> u32 {
        of.client().and_then(|who| self.weights.get(&who)).copied().unwrap_or(WEIGHT)
    }

    /// Replaces the shares of turns, with their reasons.
    pub(crate) fn set_shares(&mut self, shares: &[TurnShare]) {
        self.weights = shares.iter().map(|share| (share.who, share.weight.max(1))).collect();
        self.reasons = shares.iter().filter_map(|share| Some((share.who, share.why.clone()?))).collect();
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
    ///
    /// ```
    /// # use meeting::{agenda::{Agenda, Draft}, format::shipped, people::{MemberId, Person}, time::{Length, Moment}};
    /// # fn agenda() -> Option<Agenda> {
    /// #     let members = ["Ada", "Ben", "Cleo"].into_iter().zip(1..);
    /// #     Some(Agenda::of(Draft {
    /// #         format: shipped::named("peer-coaching-group")?.in_language("en"),
    /// #         members: members.map(|(name, id)| Person { id: MemberId(id), name: name.to_owned() }).collect(),
    /// #         absent: Vec::new(),
    /// #         order: Vec::new(),
    /// #         shares: Vec::new(),
    /// #         starts: Moment(0),
    /// #         ends: Moment(0) + Length::minutes(120),
    /// #     }))
    /// # }
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use meeting::{agenda::Fit, people::TurnOf};
    ///
    /// let agenda = agenda().ok_or("not shipped")?;
    /// let Fit::Fits { turns, buffer } = agenda.fit() else { return Err("three people fit into two hours".into()) };
    /// assert_eq!(turns[0], (TurnOf::Client(MemberId(1)), Length::minutes(30)));
    /// assert_eq!(buffer, Length::minutes(1));
    /// # Ok(()) }
    /// ```
    pub fn fit(&self) -> Fit {
        self.fit_with(0).0
    }

    /// How much earlier than planned it ends, if it fits and has no tail.
    pub fn ends_early(&self) -> Length {
        self.fit_with(0).1
    }

    /// Solves it with this number of guests, who have no turn and count where everybody speaks. Also returns how much
    /// earlier it ends.
    pub(crate) fn fit_with(&self, guests: usize) -> (Fit, Length) {
        let turns = self.turns();
        let (people, clients) = (self.expected().count() + guests, self.clients().len());
        let items: Length = self.format.items.iter().map(|item| item.length(people, clients)).sum();
        let available = self.ends - self.starts - items - self.pauses(turns.len());
        let weights: Vec<u32> = turns.iter().map(|&of| self.weight(of)).collect();
        let bounds = Bounds { at_least: self.format.minimum(people), ..self.bounds() };
        match share(available, &weights, bounds) {
            Some(lengths) => {
                let left = available - lengths.iter().copied().sum::<Length>();
                let (buffer, early) = if self.has_tail() { (left, Length::ZERO) } else { (Length::ZERO, left) };
                (Fit::Fits { turns: turns.into_iter().zip(lengths).collect(), buffer }, early)
            }
            None => (Fit::Short { turns: turns.len(), minimum: bounds.at_least, available }, Length::ZERO),
        }
    }

    /// Whether there is a tail, so that unused time becomes buffer.
    fn has_tail(&self) -> bool {
        self.format.round().is_some_and(|(place, _)| place + 1 < self.format.items.len())
    }

    /// The gaps and breaks between this number of turns.
    fn pauses(&self, turns: usize) -> Length {
        let Some((_, round)) = self.format.round() else { return Length::ZERO };
        let gap = round.gap.as_ref().map_or(Length::ZERO, |gap| gap.length);
        (1..turns).map(|held| round.break_after(held).map_or(gap, |(_, pause)| pause.length)).sum()
    }
}
