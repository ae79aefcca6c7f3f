//! How many sets are still needed. A set is held only if somebody in it becomes client or coach for the first time;
//! otherwise its time is buffer, like that of a turn that is not held.
//!
//! Not in here: who sits where.

use super::Clock;
use crate::{people::PersonId, rooms::sets_needed, time::Moment};

impl Clock {
    /// How many sets the people in a room still need; with fixed roles, all there are.
    pub(in crate::clock) fn sets_needed_now(&self) -> usize {
        let sitting = self.sitting();
        self.needed_by(&sitting)
    }

    fn needed_by(&self, people: &[PersonId]) -> usize {
        if people.len() < 2 {
            return 0;
        }
        if self.roles_stay() {
            return self.queue.len();
        }
        let rooms = self.seated(self.queue.len(), people, &[]);
        let needs = rooms.iter().map(|room| {
            let seats: Vec<_> = room.iter().map(|&who| self.seat(who)).collect();
            sets_needed(&seats)
        });
        needs.max().unwrap_or(0)
    }

    /// Whether the remaining sets were given up because nobody there needs one. A later arrival gets them back.
    pub(in crate::clock) fn give_up_idle_sets(&mut self) -> bool {
        if !self.has_rooms() || self.queue.is_empty() || self.sets_needed_now() > 0 {
            return false;
        }
        self.keep_sets(0);
        true
    }

    /// Gives up the sets that nobody needs, counting people who are awaited.
    pub(in crate::clock) fn drop_surplus(&mut self) {
        if !self.has_rooms() || self.queue.is_empty() {
            return;
        }
        let mut people = self.sitting();
        people.extend(self.waited_for());
        self.keep_sets(self.needed_by(&people));
    }

    fn keep_sets(&mut self, sets: usize) {
        let kept = sets.min(self.queue.len());
        for coming in self.queue.split_off(kept) {
            self.given_up.insert(coming.of, coming.length);
        }
    }

    /// Brings back sets that were given up for somebody who came, with their former length or the spare time,
    /// whichever is less.
    pub(in crate::clock) fn bring_sets_back(&mut self, at: Moment) -> bool {
        let mut back = false;
        while self.has_rooms() && self.sets_needed_now() > self.queue.len() {
            let set = self.given_up.keys().copied().find(|of| of.set().is_some());
            if !set.is_some_and(|set| self.give_turn_back(set, at)) {
                break;
            }
            back = true;
        }
        back
    }

    /// Marks somebody as not being client tonight: they did not come, or do not want to.
    pub(in crate::clock) fn give_up_part(&mut self, who: PersonId) {
        if self.is_waited_for(who) {
            self.rooms.not_waited_for.insert(who);
            self.rooms.chairs.iter_mut().for_each(|room| room.retain(|other| *other != who));
        }
        self.drop_surplus();
    }
}
