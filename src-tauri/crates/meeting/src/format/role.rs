//! Roles beside client and coach that a format may want in every turn of its round.
//!
//! A role belongs to a turn, not to a person: it moves on from turn to turn, unless the round says
//! [`super::Round::fixed_roles`]. Not in here: who has it tonight ([`crate::clock::Clock::cast`]).

use serde::{Deserialize, Serialize};

/// What somebody does for the others during a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Watches, stays silent, and says afterwards what they saw.
    Observer,
    /// Watches the time.
    Timekeeper,
    /// Writes down for the client.
    Scribe,
    /// Restates what the client said.
    Restater,
    /// Asks the client about the promise until the group meets again.
    Partner,
    /// Leads while the facilitator cannot. Chosen for the whole meeting, so no turn has one.
    Deputy,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 6] =
        [Self::Observer, Self::Timekeeper, Self::Scribe, Self::Restater, Self::Partner, Self::Deputy];

    /// The role of a word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }

    /// Its word, in files and on the wire.
    pub fn word(self) -> &'static str {
        match self {
            Self::Observer => "observer",
            Self::Timekeeper => "timekeeper",
            Self::Scribe => "scribe",
            Self::Restater => "restater",
            Self::Partner => "partner",
            Self::Deputy => "deputy",
        }
    }
}

/// A role with how many people have it in a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleWanted {
    /// Which.
    pub role: Role,
    /// How many people.
    pub count: usize,
}
