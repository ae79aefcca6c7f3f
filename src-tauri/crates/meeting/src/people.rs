//! Who is who: identities that outlive a rename.
//!
//! Not in here: attendance (the clock knows who is there) and history (the store).

use serde::{Deserialize, Serialize};

/// A group, as the store numbers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct GroupId(pub u32);

/// A member of a group. In a scenario file: the place in `members`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MemberId(pub u32);

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

/// The longest name that is kept, in characters. Longer ones break every list and every printed table.
pub const LONGEST_NAME: usize = 80;

/// The largest group one meeting is planned for. The field knows 2 to 12 (FIELD.md 1b), a network call a few
/// more; beyond 30 nobody takes a timed turn.
pub const MOST_MEMBERS: usize = 30;

/// A name as it is kept: without the space around it, and with inner runs of white space made one space.
pub fn tidy_name(raw: &str) -> String {
    raw.split_whitespace().collect::<Vec<_>>().join(" ")
}
