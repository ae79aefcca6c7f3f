//! The breakout rooms of a running round: who sits where, and who is client and coach in which room in each set.
//!
//! A set is a turn of the common clock that is no single client's. Coming and going moves no set; it changes the rooms.
//! Everything follows from the events, so a log gives the same rooms again. Not in here: the rules of placing
//! ([`crate::rooms`]) and coming and going in the middle of a set ([`moves`]).

mod moves;
mod needs;

use std::collections::BTreeSet;

use super::{Clock, Standing, Step, StepKind};
use crate::{
    people::{MemberId, PersonId, TurnOf},
    rooms::{Cast, Seat, Wanted, casts, fixed_cast, place, place_fixed, replace, sizes, spread},
    time::{Length, Moment},
};

/// What the clock knows of the rooms; empty for a round without rooms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Rooms {
    /// Who sits where, in tonight's order; people who are awaited have a chair. An empty room stays.
    chairs: Vec<Vec<PersonId>>,
    /// The sets that have begun, in order.
    sets: Vec<RoomSet>,
    /// Who is not waited for any more.
    not_waited_for: BTreeSet<PersonId>,
}

/// A set that has begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomSet {
    /// The number of its step.
    pub step: u32,
    /// The rooms by their numbers; one may be empty.
    pub rooms: Vec<SetRoom>,
}

/// A room in one set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SetRoom {
    /// The roles, as they are or were at the end of the set.
    pub cast: Cast,
    /// People whose part in it ended early, because they left or somebody else did.
    pub until: Vec<(PersonId, Part)>,
}

/// A part in a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The client.
    Client,
    /// The coach.
    Coach,
    /// An observer, or one of a room that has no client.
    Observer,
}

impl RoomSet {
    /// The clients of all rooms, those who went during the set included.
    pub fn clients(&self) -> impl Iterator<Item = MemberId> {
        self.rooms.iter().flat_map(|room| {
            let went = room.until.iter().filter(|(_, part)| *part == Part::Client).map(|(who, _)| *who);
            room.cast.client.into_iter().chain(went).filter_map(PersonId::member)
        })
    }

    fn coaches(&self) -> impl Iterator<Item = PersonId> {
        self.rooms.iter().flat_map(|room| {
            let did = room.until.iter().filter(|(_, part)| *part == Part::Coach).map(|(who, _)| *who);
            room.cast.coach.into_iter().chain(did)
        })
    }
}

impl Clock {
    /// Whether the round is held in rooms.
    pub fn has_rooms(&self) -> bool {
        self.room_size().is_some()
    }

    fn room_size(&self) -> Option<usize> {
        self.agenda.format.round().and_then(|(_, round)| round.rooms)
    }

    fn roles_stay(&self) -> bool {
        self.agenda.format.round().is_some_and(|(_, round)| round.fixed_roles)
    }

    /// The sets that have begun and lasted some time, in order.
    pub fn sets(&self) -> impl Iterator<Item = &RoomSet> {
        self.rooms.sets.iter().filter(|set| {
            let step = self.steps.iter().find(|step| step.no == set.step);
            step.is_none_or(|step| step.to.is_none_or(|to| to > step.from))
        })
    }

    /// The set that runs.
    pub fn running_set(&self) -> Option<&RoomSet> {
        let is_set = |step: &&Step| matches!(step.kind, StepKind::Turn(TurnOf::Set(_)));
        let step = self.running().filter(is_set)?;
        self.rooms.sets.last().filter(|set| set.step == step.no)
    }

    /// Who sits where in the next set, as things stand; before the start as if everybody came. `None` without one.
    pub fn next_set(&self) -> Option<RoomSet> {
        if !self.has_rooms() || self.queue.is_empty() {
            return None;
        }
        let mut clock = self.clone();
        clock.missing_will_come = self.started.is_none();
        if clock.sets_needed_now() == 0 {
            return None;
        }
        clock.queue.remove(0);
        clock.begin_set(self.steps.len() as u32);
        clock.rooms.sets.pop()
    }

    /// Whose turn it is right now: the client's, or in rooms every room's.
    pub fn clients_now(&self) -> Vec<MemberId> {
        match (self.running_set(), self.running().map(|step| step.kind)) {
            (Some(set), _) => set.rooms.iter().filter_map(|room| room.cast.client?.member()).collect(),
            (None, Some(StepKind::Turn(of))) => of.client().into_iter().collect(),
            (None, _) => Vec::new(),
        }
    }

    /// The clients in the order in which their turns were held, each once.
    pub fn clients_held(&self) -> Vec<MemberId> {
        let mut held: Vec<MemberId> = Vec::new();
        for who in self.steps.iter().flat_map(|step| self.clients_of(step)).filter(|who| self.had_turn(*who)) {
            if !held.contains(&who) {
                held.push(who);
            }
        }
        held
    }

    /// The client of the running turn, or else of the last one; in rooms, the client of every room.
    pub fn last_clients(&self) -> Vec<MemberId> {
        let turn = self.steps.iter().rfind(|step| matches!(step.kind, StepKind::Turn(_)));
        turn.map(|step| self.clients_of(step)).unwrap_or_default()
    }

    /// How long somebody's turn was, all parts of it; in a set of breakout rooms, as long as the set. Zero without one.
    pub fn length_of_turn(&self, who: MemberId) -> Length {
        let of_theirs = self.steps.iter().filter(|step| self.clients_of(step).contains(&who));
        of_theirs.filter_map(|step| Some(step.to? - step.from)).sum()
    }

    /// Whose turn a step was; nobody's if it is not a turn.
    pub fn clients_of(&self, step: &Step) -> Vec<MemberId> {
        let StepKind::Turn(of) = step.kind else { return Vec::new() };
        if let Some(client) = of.client() {
            return vec![client];
        }
        let set = self.rooms.sets.iter().find(|set| set.step == step.no);
        set.map(|set| set.clients().collect()).unwrap_or_default()
    }

    pub(super) fn was_client_in_room(&self, who: MemberId) -> bool {
        self.sets().any(|set| set.clients().any(|client| client == who))
    }

    /// Whether somebody is still to be client tonight.
    pub fn has_turn_to_come(&self, who: impl Into<PersonId>) -> bool {
        let who = who.into();
        if !self.has_rooms() {
            return self.queue.iter().any(|coming| coming.of.is(who));
        }
        let expected = matches!(self.standing(who), Standing::There | Standing::Missing | Standing::Out);
        // Where the roles stay, coaches are never client.
        let may = !self.roles_stay() || who.member().is_some_and(|who| self.to_have_turn.contains(&who));
        expected && may && !self.queue.is_empty() && self.seat(who).due()
    }

    /// Somebody with what they have been in this round.
    fn seat(&self, who: PersonId) -> Seat {
        let times = |times: usize| times as u32;
        Seat {
            who,
            client: times(self.sets().flat_map(RoomSet::clients).filter(|client| who == *client).count()),
            coach: times(self.sets().flat_map(RoomSet::coaches).filter(|coach| *coach == who).count()),
            takes_turns: who.member().is_some_and(|who| !self.dropped.contains(&who))
                && !self.rooms.not_waited_for.contains(&who),
        }
    }

    /// Everybody who sits in a room now, in tonight's order, then guests; in a forecast, awaited people too.
    fn sitting(&self) -> Vec<PersonId> {
        let there = |who: &PersonId| self.standing(*who) == Standing::There;
        let comes = |who: &PersonId| there(who) || self.missing_will_come && self.is_waited_for(*who);
        let guests = self.guests.iter().map(|guest| PersonId::from(guest.id));
        self.agenda.order.iter().copied().map(PersonId::from).chain(guests).filter(comes).collect()
    }

    fn is_waited_for(&self, who: PersonId) -> bool {
        matches!(self.standing(who), Standing::Missing | Standing::Out) && !self.rooms.not_waited_for.contains(&who)
    }

    /// Who is expected and not there: a chair is kept for them.
    fn waited_for(&self) -> Vec<PersonId> {
        let sitting = self.sitting();
        let waited_for = |who: &PersonId| self.is_waited_for(*who) && !sitting.contains(who);
        self.agenda.order.iter().copied().map(PersonId::from).filter(waited_for).collect()
    }

    /// Who sits where in the next `sets` sets.
    fn seated(&self, sets: usize, sitting: &[PersonId], waited_for: &[PersonId]) -> Vec<Vec<PersonId>> {
        let Some(size) = self.room_size() else { return Vec::new() };
        let met = |one, other| self.agenda.past.met(one, other);
        let mut chairs = if self.rooms.chairs.is_empty() {
            self.first_chairs(size, sets, sitting, waited_for)
        } else {
            let there = |room: &Vec<PersonId>| {
                room.iter().filter(|who| sitting.contains(who)).map(|&who| self.seat(who)).collect::<Vec<_>>()
            };
            let rooms: Vec<Vec<Seat>> = self.rooms.chairs.iter().map(there).collect();
            let has_chair = |who: &&PersonId| self.rooms.chairs.iter().flatten().any(|other| other == *who);
            let unplaced: Vec<Seat> = sitting.iter().filter(|who| !has_chair(who)).map(|&who| self.seat(who)).collect();
            replace(&rooms, &unplaced, Wanted { sets, size, met: &met })
        };
        let seated: BTreeSet<PersonId> = chairs.iter().flatten().copied().collect();
        for &who in waited_for.iter().filter(|who| !seated.contains(who)) {
            let own = self.rooms.chairs.iter().position(|room| room.contains(&who));
            let taken = |room: &usize| chairs.get(*room).is_some_and(|room| !room.is_empty());
            let smallest = (0..chairs.len()).filter(taken).min_by_key(|&room| chairs[room].len());
            if let Some(room) = own.filter(taken).or(smallest) {
                chairs[room].push(who);
            }
        }
        self.in_order(&mut chairs);
        chairs
    }

    /// The initial seating: as if everybody expected were there, if that leaves nobody alone; otherwise the people
    /// there are spread over as many rooms as they can fill.
    fn first_chairs(
        &self,
        size: usize,
        sets: usize,
        sitting: &[PersonId],
        waited_for: &[PersonId],
    ) -> Vec<Vec<PersonId>> {
        let met = |one, other| self.agenda.past.met(one, other);
        let put = |people: &[PersonId], sizes: &[usize]| {
            if self.roles_stay() { place_fixed(people, sizes, &met) } else { place(people, sizes, sets, &met) }
        };
        let place_in_order = |who: &PersonId| self.agenda.order.iter().position(|other| *who == *other);
        let mut expected: Vec<PersonId> = sitting.iter().chain(waited_for).copied().collect();
        expected.sort_by_key(|who| place_in_order(who).unwrap_or(usize::MAX));
        let wanted = sizes(expected.len(), size, Some(sets).filter(|_| !self.roles_stay()));
        let there = |room: &Vec<PersonId>| room.iter().filter(|who| sitting.contains(who)).count();
        let planned = put(&expected, &wanted);
        if planned.iter().all(|room| there(room) > 1) {
            return planned;
        }
        put(sitting, &spread(sitting.len(), wanted.len().min(sitting.len() / 2).max(1), size))
    }

    /// How many people besides the client sit in the largest room of the running set, or of the one that begins.
    pub(super) fn coaches_in_a_room(&self) -> usize {
        let largest = if let Some(set) = self.running_set() {
            set.rooms.iter().map(|room| room.cast.people().count()).max()
        } else {
            let sitting = self.sitting();
            let there = |room: &Vec<PersonId>| room.iter().filter(|who| sitting.contains(who)).count();
            self.seated(self.queue.len() + 1, &sitting, &self.waited_for()).iter().map(there).max()
        };
        largest.unwrap_or(0).saturating_sub(1)
    }

    fn in_order(&self, chairs: &mut [Vec<PersonId>]) {
        for room in chairs {
            // Whoever goes early is client first; where the roles stay, the order says who is client.
            let goes = |who: &PersonId| self.goes_at(*who).filter(|_| !self.roles_stay()).unwrap_or(Moment(i64::MAX));
            let place =
                |who: &PersonId| self.agenda.order.iter().position(|other| *who == *other).unwrap_or(usize::MAX);
            room.sort_by_key(|who| (goes(who), place(who)));
        }
    }

    /// A set begins: everybody has a chair, and every room its roles.
    pub(super) fn begin_set(&mut self, step: u32) {
        let sets = self.queue.len() + 1;
        let sitting = self.sitting();
        self.rooms.chairs = self.seated(sets, &sitting, &self.waited_for());
        let before = self.rooms.sets.last();
        let last = |room: usize| before.and_then(|set| set.rooms.get(room)).and_then(|room| room.cast.client);
        let rooms = self.rooms.chairs.iter().enumerate();
        let rooms = rooms.map(|(room, chairs)| {
            let there =
                chairs.iter().filter(|who| sitting.contains(who)).map(|&who| self.seat(who)).collect::<Vec<_>>();
            SetRoom { cast: self.cast_room(&there, sets, last(room)), until: Vec::new() }
        });
        let set = RoomSet { step, rooms: rooms.collect() };
        self.rooms.sets.push(set);
    }

    /// The roles of a room in the set that begins, the first of `sets`.
    fn cast_room(&self, room: &[Seat], sets: usize, last: Option<PersonId>) -> Cast {
        if self.roles_stay() {
            return fixed_cast(room);
        }
        casts(room, sets, last).into_iter().next().unwrap_or_default()
    }
}
