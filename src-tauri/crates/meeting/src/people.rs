//! Who is who: identities that survive a rename.
//!
//! Not in here: attendance (the clock) and history (the store).

mod file;
mod leader;
mod list;
mod name;
mod person_id;
mod turn_of;

use serde::{Deserialize, Serialize};

pub(crate) use self::name::{composed, is_no_name, tidy_name};
pub use self::{
    file::{LARGEST_NAMES_FILE, NamesInFile, NoNames, UnreadRow, names_in_file},
    leader::{Leader, Outsider},
    list::names_of_list,
    name::{LONGEST_NAME, NameProblem, check_name, same_name},
    person_id::{GuestId, PersonId},
    turn_of::TurnOf,
};

/// A group, as the store numbers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct GroupId(pub u32);

/// A member of a group. In a scenario file: the place in `members`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MemberId(pub u32);

impl From<u32> for MemberId {
    fn from(number: u32) -> Self {
        Self(number)
    }
}

impl From<MemberId> for u32 {
    fn from(who: MemberId) -> Self {
        who.0
    }
}

/// One meeting of one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MeetingId(pub u32);

/// A promise made at the end of a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PromiseId(pub u32);

/// A member as an agenda knows them: the name is the one they had on that day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Who.
    pub id: MemberId,
    /// The name as the group writes it, any script.
    pub name: String,
}

/// A guest as their meeting knows them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guest {
    /// Who.
    pub id: GuestId,
    /// What the group calls them.
    pub name: String,
}

/// The fewest people who can meet: a client and a coach.
pub const FEWEST_TO_MEET: usize = 2;

/// The largest group one meeting is planned for. The field knows 2 to 12 (FIELD.md 1b), a network call a few
/// more; beyond 30 nobody takes a timed turn.
pub const MOST_MEMBERS: usize = 30;
