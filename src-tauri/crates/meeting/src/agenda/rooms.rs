//! The planned breakout rooms, for everybody who is expected.
//!
//! Not in here: the rules ([`crate::rooms`]) and how the rooms change during the meeting ([`crate::clock`]).

use super::Agenda;
use crate::{
    people::{MemberId, PersonId},
    rooms::{Cast, Seat, casts, fixed_cast, place, place_fixed},
};

/// The rooms of a round, and how many sets it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedRooms {
    /// Who sits together, each room in tonight's order.
    pub rooms: Vec<Vec<MemberId>>,
    /// As many as the largest room has people, unless the format wants fewer.
    pub sets: usize,
    fixed: bool,
}

/// Why the rooms have these sizes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhySizes {
    /// Everybody fits into rooms of that size.
    Even,
    /// The remaining people make this many rooms one larger.
    Larger(usize),
    /// There are too few rooms for that: all are as even as possible.
    Evened,
}

impl PlannedRooms {
    /// Why the rooms are as large as they are, for rooms of this size.
    pub fn why(&self, size: usize) -> WhySizes {
        let of = |wanted: usize| self.rooms.iter().filter(|room| room.len() == wanted).count();
        match (of(size), of(size + 1)) {
            (even, _) if even == self.rooms.len() => WhySizes::Even,
            (even, larger) if even + larger == self.rooms.len() => WhySizes::Larger(larger),
            _ => WhySizes::Evened,
        }
    }

    /// The roles in a room, set by set.
    pub fn casts(&self, room: usize) -> Vec<Cast> {
        let people = self.rooms.get(room).map(Vec::as_slice).unwrap_or_default();
        let seats: Vec<Seat> =
            people.iter().map(|&who| Seat { who: who.into(), client: 0, coach: 0, takes_turns: true }).collect();
        if self.fixed { vec![fixed_cast(&seats); self.sets] } else { casts(&seats, self.sets, None) }
    }

    /// Everybody who becomes client.
    pub fn clients(&self) -> Vec<MemberId> {
        (0..self.rooms.len()).flat_map(|room| self.casts(room)).filter_map(|cast| cast.client?.member()).collect()
    }
}

impl Agenda {
    /// The rooms of the round for everybody who is expected; `None` for a round without rooms.
    pub fn rooms(&self) -> Option<PlannedRooms> {
        let (_, round) = self.format.round()?;
        let people: Vec<PersonId> = self.in_order().into_iter().map(PersonId::from).collect();
        let (sizes, sets) = (round.room_sizes(people.len())?, round.sets_of(people.len())?);
        let met = |one, other| self.past.met(one, other);
        let rooms = if round.fixed_roles {
            place_fixed(&people, &sizes, &met)
        } else {
            place(&people, &sizes, round.turns.most(), &met)
        };
        let members = |room: Vec<PersonId>| room.into_iter().filter_map(PersonId::member).collect();
        Some(PlannedRooms { rooms: rooms.into_iter().map(members).collect(), sets, fixed: round.fixed_roles })
    }
}
