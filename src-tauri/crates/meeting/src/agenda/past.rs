//! What former meetings say about tonight: who has sat with whom, and who has had which role.
//!
//! Kept with the agenda, so that a log replays to the same rooms and roles whatever is found out about the past later.
//! Not in here: where it comes from, and the order of clients ([`crate::ledger`]).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{clock::Clock, format::Role, people::MemberId};

/// What former meetings say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Past {
    /// How often two people have sat in one room.
    #[serde(default)]
    pub met: Vec<(MemberId, MemberId, u32)>,
    /// How often somebody has had a role.
    #[serde(default)]
    pub roles: Vec<(MemberId, Role, u32)>,
}

impl Past {
    /// Takes in how a former meeting went: who sat together in its sets, once a meeting, and who had which role how often.
    pub fn add(&mut self, clock: &Clock) {
        let mut pairs: BTreeSet<(MemberId, MemberId)> = BTreeSet::new();
        for room in clock.sets().flat_map(|set| &set.rooms) {
            let people: Vec<MemberId> = room.cast.people().filter(|who| !clock.is_guest(*who)).collect();
            let pair = |one: MemberId, other: MemberId| (one.min(other), one.max(other));
            pairs.extend(people.iter().flat_map(|&one| people.iter().map(move |&other| pair(one, other))));
        }
        for (one, other) in pairs.into_iter().filter(|(one, other)| one != other) {
            match self.met.iter_mut().find(|(a, b, _)| (*a, *b) == (one, other)) {
                Some((.., times)) => *times += 1,
                None => self.met.push((one, other, 1)),
            }
        }
        for held in clock.steps().iter().flat_map(|step| clock.cast(step.no)) {
            match self.roles.iter_mut().find(|(who, role, _)| (*who, *role) == (held.who, held.role)) {
                Some((.., times)) => *times += 1,
                None => self.roles.push((held.who, held.role, 1)),
            }
        }
    }

    /// How often these two have sat in one room.
    pub fn met(&self, one: MemberId, other: MemberId) -> u32 {
        let both = |(a, b): (MemberId, MemberId)| (a, b) == (one, other) || (b, a) == (one, other);
        self.met.iter().filter(|(a, b, _)| both((*a, *b))).map(|(.., times)| times).sum()
    }

    /// How often somebody has had a role.
    pub fn had(&self, who: MemberId, role: Role) -> u32 {
        self.roles.iter().filter(|(other, had, _)| *other == who && *had == role).map(|(.., times)| times).sum()
    }
}
