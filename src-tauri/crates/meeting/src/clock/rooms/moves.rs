//! Coming and going in the middle of a set. People move only if their room cannot go on: a newcomer observes, an
//! observer takes over from a coach who leaves, and a person left alone moves to another room.
//!
//! Not in here: who sits where when the next set begins ([`super::Clock::begin_set`]).

use super::{Clock, Part, RoomSet, Seat, SetRoom, Standing, Wanted};
use crate::{people::PersonId, rooms::joins};

impl SetRoom {
    fn part(&self, who: PersonId) -> Option<Part> {
        if self.cast.client == Some(who) {
            Some(Part::Client)
        } else if self.cast.coach == Some(who) {
            Some(Part::Coach)
        } else {
            self.cast.observers.contains(&who).then_some(Part::Observer)
        }
    }
}

impl Clock {
    /// Somebody arrives or comes back: during a set into the room with their chair, or else where there is time for
    /// them.
    pub(in crate::clock) fn join_room(&mut self, who: PersonId) {
        self.rooms.not_waited_for.remove(&who);
        let Some(set) = self.running_set() else { return };
        if set.rooms.iter().any(|room| room.part(who).is_some()) {
            return;
        }
        let own = self.rooms.chairs.iter().position(|room| room.contains(&who));
        let goes_on = |room: &usize| set.rooms.get(*room).is_some_and(|room| room.cast.people().next().is_some());
        if let Some(room) = own.filter(goes_on).or_else(|| self.room_to_join(who)) {
            self.sit_down(who, room);
        }
    }

    fn room_to_join(&self, who: PersonId) -> Option<usize> {
        let set = self.running_set()?;
        let seats = |room: &SetRoom| room.cast.people().map(|who| self.seat(who)).collect::<Vec<Seat>>();
        let rooms: Vec<Vec<Seat>> = set.rooms.iter().map(seats).collect();
        let met = |one, other| self.agenda.past.met(one, other);
        let wanted = Wanted { sets: self.queue.len(), size: self.room_size()?, met: &met };
        joins(&rooms, self.seat(who), wanted)
    }

    /// Gives somebody a chair in this room; they observe for the rest of the set. If somebody was alone in it, the
    /// room begins now.
    fn sit_down(&mut self, who: PersonId, room: usize) {
        self.rooms.chairs.iter_mut().for_each(|chairs| chairs.retain(|other| *other != who));
        if let Some(chairs) = self.rooms.chairs.get_mut(room) {
            chairs.push(who);
        }
        let mut chairs = std::mem::take(&mut self.rooms.chairs);
        self.in_order(&mut chairs);
        self.rooms.chairs = chairs;
        let Some(there) = self.edit_room(room, |room| {
            room.cast.observers.push(who);
            room.cast.people().collect::<Vec<_>>()
        }) else {
            return;
        };
        if let [one, other] = there[..] {
            let seats: Vec<Seat> = self.rooms.chairs[room]
                .iter()
                .filter(|who| **who == one || **who == other)
                .map(|&who| self.seat(who))
                .collect();
            let cast = self.cast_room(&seats, self.queue.len() + 1, None);
            self.edit_room(room, |room| room.cast = cast);
        }
    }

    /// Changes a room of the set that runs.
    fn edit_room<T>(&mut self, room: usize, edit: impl FnOnce(&mut SetRoom) -> T) -> Option<T> {
        let step = self.running_set()?.step;
        let set: &mut RoomSet = self.rooms.sets.last_mut().filter(|set| set.step == step)?;
        set.rooms.get_mut(room).map(edit)
    }

    /// Somebody goes. Whether that leaves nobody to talk to.
    pub(in crate::clock) fn leave_room(&mut self, who: PersonId) -> bool {
        if !self.has_rooms() {
            return false;
        }
        self.rooms.chairs.iter_mut().for_each(|room| room.retain(|other| *other != who));
        let in_set = self.running_set().is_some();
        if in_set {
            self.get_up(who);
        }
        self.drop_surplus();
        in_set && self.sitting().len() < 2
    }

    /// The parts of a room one of whom goes.
    fn get_up(&mut self, who: PersonId) {
        let Some(set) = self.running_set() else { return };
        let found = set.rooms.iter().enumerate().find_map(|(room, cast)| Some((room, cast.part(who)?)));
        let Some((room, part)) = found else { return };
        let stands_in = self.stands_in(room, who);
        let left = self.edit_room(room, |room| {
            room.until.push((who, part));
            match part {
                Part::Client => {
                    // What the client leaves behind is the room's: there is no other turn in this set.
                    room.cast.client = None;
                    if let Some(coach) = room.cast.coach.take() {
                        room.until.push((coach, Part::Coach));
                        room.cast.observers.insert(0, coach);
                    }
                }
                Part::Coach => {
                    room.cast.coach = stands_in;
                    room.cast.observers.retain(|other| Some(*other) != stands_in);
                }
                Part::Observer => room.cast.observers.retain(|other| *other != who),
            }
            room.cast.people().collect::<Vec<_>>()
        });
        let left = left.unwrap_or_default();
        // Whoever has stepped out is no company, and comes back to some.
        let there: Vec<PersonId> =
            left.iter().copied().filter(|other| self.standing(*other) == Standing::There).collect();
        if let ([alone], _) | (_, [alone]) = (&there[..], &left[..]) {
            self.find_company(*alone, room);
        }
    }

    /// Who takes over when the coach leaves: the observer there who has coached least.
    fn stands_in(&self, room: usize, who: PersonId) -> Option<PersonId> {
        let cast = &self.running_set()?.rooms.get(room)?.cast;
        let there = |other: &PersonId| *other != who && self.standing(*other) == Standing::There;
        let observers = cast.observers.iter().copied().filter(there);
        observers.min_by_key(|&other| (!self.seat(other).takes_turns, self.seat(other).coach))
    }

    /// Moves a person left alone to another room; a turn that had begun takes place in a later set.
    fn find_company(&mut self, who: PersonId, room: usize) {
        self.edit_room(room, |room| room.cast = crate::rooms::Cast { observers: vec![who], ..Default::default() });
        let Some(set) = self.running_set() else { return };
        let others =
            set.rooms.iter().enumerate().any(|(other, cast)| other != room && cast.cast.people().next().is_some());
        if !others {
            return;
        }
        self.edit_room(room, |room| room.cast.observers.clear());
        if let Some(to) = self.room_to_join(who) {
            self.sit_down(who, to);
        }
    }
}
