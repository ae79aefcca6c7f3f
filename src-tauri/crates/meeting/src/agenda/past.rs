//! What past meetings contribute to tonight: who has sat with whom, and who has had which role.
//!
//! Stored with the agenda, so that a log replays to the same rooms and roles even if the history changes later. Not in
//! here: where it comes from ([`crate::ledger::Ledger::past`]), and the order of clients.

use serde::{Deserialize, Serialize};

use crate::{
    format::Role,
    people::{MemberId, PersonId},
};

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
    /// How often these two have sat in one room; a guest has with nobody.
    pub fn met(&self, one: PersonId, other: PersonId) -> u32 {
        let (Some(one), Some(other)) = (one.member(), other.member()) else { return 0 };
        let both = |(a, b): (MemberId, MemberId)| (a, b) == (one, other) || (b, a) == (one, other);
        self.met.iter().filter(|(a, b, _)| both((*a, *b))).map(|(.., times)| times).sum()
    }

    /// How often somebody has had a role; a guest never.
    pub fn had(&self, who: PersonId, role: Role) -> u32 {
        let Some(who) = who.member() else { return 0 };
        self.roles.iter().filter(|(other, had, _)| *other == who && *had == role).map(|(.., times)| times).sum()
    }
}
