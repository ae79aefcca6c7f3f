//! Roles beside client and coach that a format may want in every turn of its round.
//!
//! A role belongs to a turn, not to a person: it moves on from turn to turn, unless the round says
//! [`super::Round::fixed_roles`]. Not in here: who has it tonight ([`crate::clock::Clock::cast`]).

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// What somebody does for the others during a turn.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
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
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The role of a word.
    pub fn of_word(word: &str) -> Option<Self> {
        word.parse().ok()
    }

    /// Its word, in files and on the wire.
    pub fn word(self) -> &'static str {
        self.into()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_keeps_its_word() {
        let words: Vec<&str> = Role::ALL.iter().map(|role| role.word()).collect();
        assert_eq!(words, ["observer", "timekeeper", "scribe", "restater", "partner", "deputy"]);
        for role in Role::ALL.iter().copied() {
            assert_eq!(Role::of_word(role.word()), Some(role));
            assert_eq!(serde_json::to_value(role).unwrap(), role.word());
        }
        assert_eq!(Role::of_word("Observer"), None);
    }
}
