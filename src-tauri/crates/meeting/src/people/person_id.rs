//! Somebody at a meeting: a member of its group, or a guest.
//!
//! Not in here: whose a turn is ([`super::TurnOf`]), and what a guest is called (the clock).

use serde::{Deserialize, Serialize};

use super::{MemberId, turn_of::BEHIND_THE_SETS};

/// A guest of one meeting, known to it alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct GuestId(u32);

impl GuestId {
    /// The first guest of a meeting.
    pub const FIRST: Self = Self(u32::MAX);

    /// No guest, but the number under which the name of somebody who leads from outside is kept ([`super::Outsider`]).
    pub const OUTSIDE: Self = Self(BEHIND_THE_SETS);

    /// The guest after so many others. Guests are numbered down from the largest number, members up from 1.
    pub(crate) const fn after(others: u32) -> Self {
        Self(u32::MAX - others)
    }

    /// The number it has in logs, in the file and on the wire.
    pub const fn number(self) -> u32 {
        self.0
    }

    /// The guest with a number; none for that of a member or a set.
    pub const fn of_number(number: u32) -> Option<Self> {
        if number >= BEHIND_THE_SETS { Some(Self(number)) } else { None }
    }
}

/// The number of a member or a set where a guest's belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is no guest's number")]
pub struct NoGuest(u32);

impl TryFrom<u32> for GuestId {
    type Error = NoGuest;

    fn try_from(number: u32) -> Result<Self, NoGuest> {
        Self::of_number(number).ok_or(NoGuest(number))
    }
}

impl From<GuestId> for u32 {
    fn from(who: GuestId) -> Self {
        who.number()
    }
}

/// Somebody at a meeting. Logs, the file and the wire have one number for both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "u32", into = "u32")]
pub enum PersonId {
    /// A member of the group.
    Member(MemberId),
    /// A guest.
    Guest(GuestId),
}

impl PersonId {
    /// What a number means: the one place that tells guests from members by their numbers.
    pub const fn of_number(number: u32) -> Self {
        match GuestId::of_number(number) {
            Some(guest) => Self::Guest(guest),
            None => Self::Member(MemberId(number)),
        }
    }

    /// The number in logs, in the file and on the wire.
    pub const fn number(self) -> u32 {
        match self {
            Self::Member(MemberId(number)) => number,
            Self::Guest(guest) => guest.number(),
        }
    }

    /// The member, unless it is a guest.
    pub const fn member(self) -> Option<MemberId> {
        match self {
            Self::Member(who) => Some(who),
            Self::Guest(_) => None,
        }
    }

    /// The guest, unless it is a member.
    pub const fn guest(self) -> Option<GuestId> {
        match self {
            Self::Member(_) => None,
            Self::Guest(who) => Some(who),
        }
    }
}

impl From<MemberId> for PersonId {
    fn from(who: MemberId) -> Self {
        Self::Member(who)
    }
}

impl From<GuestId> for PersonId {
    fn from(who: GuestId) -> Self {
        Self::Guest(who)
    }
}

impl PartialEq<MemberId> for PersonId {
    fn eq(&self, other: &MemberId) -> bool {
        self.member() == Some(*other)
    }
}

impl From<u32> for PersonId {
    fn from(number: u32) -> Self {
        Self::of_number(number)
    }
}

impl From<PersonId> for u32 {
    fn from(who: PersonId) -> Self {
        who.number()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_a_members_or_a_guests_and_stays_the_same() {
        for (number, is) in [
            (1, PersonId::Member(MemberId(1))),
            (BEHIND_THE_SETS - 1, PersonId::Member(MemberId(BEHIND_THE_SETS - 1))),
            (u32::MAX, PersonId::Guest(GuestId::FIRST)),
            (u32::MAX - 1, PersonId::Guest(GuestId::after(1))),
        ] {
            assert_eq!((PersonId::of_number(number), is.number()), (is, number));
            assert_eq!(serde_json::to_string(&is).unwrap(), number.to_string());
            assert_eq!(serde_json::from_str::<GuestId>(&number.to_string()).ok(), is.guest(), "{number}");
        }
    }
}
