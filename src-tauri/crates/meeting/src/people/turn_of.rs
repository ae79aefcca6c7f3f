//! Whose a turn of the common clock is.
//!
//! Not in here: turns (the agenda and the clock), and who sits in which breakout room during a set (`clock::rooms`).

use serde::{Deserialize, Serialize};

use super::{MemberId, PersonId};

/// Whose a turn is: a client's, or in breakout rooms that of everybody who is client in their room. Logs have one number
/// for both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "u32", into = "u32")]
pub enum TurnOf {
    /// This client's.
    Client(MemberId),
    /// A set of the round, counting from 0.
    Set(u32),
}

/// The number of the first set in a log; the next one's is one more. Members are numbered from 1, guests from the other
/// end.
const FIRST_SET: u32 = 0x8000_0000;

/// More sets than any round can have: a set is at least a grain long.
const MOST_SETS: u32 = 100_000;

/// The first number behind those of the sets: from here on they are guests'.
pub(super) const BEHIND_THE_SETS: u32 = FIRST_SET + MOST_SETS;

impl TurnOf {
    /// What a number in a log means. An order of turns has the numbers of sets where it has those of clients.
    pub const fn of_number(number: u32) -> Self {
        match number.checked_sub(FIRST_SET) {
            Some(set) if set < MOST_SETS => Self::Set(set),
            Some(_) | None => Self::Client(MemberId(number)),
        }
    }

    /// The number in logs and on the wire.
    pub const fn number(self) -> u32 {
        match self {
            Self::Client(MemberId(number)) => number,
            Self::Set(set) => FIRST_SET + set,
        }
    }

    /// The one client, unless it is a set.
    pub const fn client(self) -> Option<MemberId> {
        match self {
            Self::Client(who) => Some(who),
            Self::Set(_) => None,
        }
    }

    /// Which set it is, counting from 1.
    pub const fn set(self) -> Option<u32> {
        match self {
            Self::Client(_) => None,
            Self::Set(set) => Some(set + 1),
        }
    }

    /// Whether it is this client's.
    pub fn is(self, who: impl Into<PersonId>) -> bool {
        self.client().is_some_and(|client| who.into() == client)
    }
}

impl From<MemberId> for TurnOf {
    fn from(who: MemberId) -> Self {
        Self::Client(who)
    }
}

impl From<u32> for TurnOf {
    fn from(number: u32) -> Self {
        Self::of_number(number)
    }
}

impl From<TurnOf> for u32 {
    fn from(of: TurnOf) -> Self {
        of.number()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_in_an_order_is_a_members_or_a_sets_and_stays_the_same() {
        for (number, means) in [
            (1, TurnOf::Client(MemberId(1))),
            (FIRST_SET - 1, TurnOf::Client(MemberId(FIRST_SET - 1))),
            (FIRST_SET, TurnOf::Set(0)),
            (FIRST_SET + 2, TurnOf::Set(2)),
            (BEHIND_THE_SETS, TurnOf::Client(MemberId(BEHIND_THE_SETS))),
        ] {
            assert_eq!((TurnOf::of_number(number), means.number()), (means, number));
            assert_eq!(serde_json::to_string(&means).unwrap(), number.to_string());
        }
    }
}
