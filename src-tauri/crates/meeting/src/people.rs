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

/// The number of a meeting's first guest; the next one's is one less. Guests are known to their meeting alone, and
/// members are numbered from the other end.
pub const FIRST_GUEST: MemberId = MemberId(u32::MAX);

/// The number of the first set of a round in rooms; the next one's is one more. A set has it where a turn has its client:
/// it is nobody, has no name, never comes and never goes. Members are numbered from 1 and guests from the other end.
pub const FIRST_SET: MemberId = MemberId(0x8000_0000);

/// More sets than any round can have: a set is at least a grain long.
const MOST_SETS: u32 = 100_000;

impl MemberId {
    /// The number that stands for a set, counting from 0.
    pub const fn of_set(set: u32) -> Self {
        Self(FIRST_SET.0 + set)
    }

    /// Which set this number stands for, counting from 0; `None` for a person.
    pub const fn set(self) -> Option<u32> {
        match self.0.checked_sub(FIRST_SET.0) {
            Some(set) if set < MOST_SETS => Some(set),
            Some(_) | None => None,
        }
    }
}

/// The longest name that is kept, in characters. Longer ones break every list and every printed table.
pub const LONGEST_NAME: usize = 80;

/// The fewest people who can meet: a client and a coach.
pub const FEWEST_TO_MEET: usize = 2;

/// The largest group one meeting is planned for. The field knows 2 to 12 (FIELD.md 1b), a network call a few
/// more; beyond 30 nobody takes a timed turn.
pub const MOST_MEMBERS: usize = 30;

/// A name as it is kept: without the space around it, and with inner runs of white space made one space.
pub fn tidy_name(raw: &str) -> String {
    raw.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is wrong with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameProblem {
    /// Nothing but white space.
    Empty,
    /// Longer than [`LONGEST_NAME`]; how it begins, to find it in a list.
    TooLong(String),
    /// Somebody has it already; upper and lower case are the same.
    Taken(String),
}

/// A name as it is kept, checked against the names that are taken.
pub fn check_name<'a>(raw: &str, taken: impl IntoIterator<Item = &'a str>) -> Result<String, NameProblem> {
    let name = tidy_name(raw);
    if name.is_empty() {
        return Err(NameProblem::Empty);
    }
    if name.chars().count() > LONGEST_NAME {
        return Err(NameProblem::TooLong(name.chars().take(20).collect()));
    }
    let same = |other: &str| other.to_lowercase() == name.to_lowercase();
    if taken.into_iter().any(same) { Err(NameProblem::Taken(name)) } else { Ok(name) }
}

/// The names of a pasted list: one a line, blank lines passed over.
pub fn names_of_list(lines: &str) -> Vec<String> {
    lines.lines().map(tidy_name).filter(|name| !name.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_tidied_and_checked() {
        let long = "n".repeat(LONGEST_NAME + 1);
        for (raw, answer, why) in [
            ("  Ines   Okafor ", Ok("Ines Okafor".to_owned()), "inner and outer white space"),
            ("\u{202f}\t", Err(NameProblem::Empty), "white space of any kind is no name"),
            (long.as_str(), Err(NameProblem::TooLong("n".repeat(20))), "81 characters"),
            ("NOAH", Err(NameProblem::Taken("NOAH".to_owned())), "case does not make another name"),
            ("שירה 🌿", Ok("שירה 🌿".to_owned()), "any script"),
        ] {
            assert_eq!(check_name(raw, ["Noah"]), answer, "{why}");
        }
        assert_eq!(names_of_list("Ada\n\n  Ben \r\n"), ["Ada", "Ben"]);
    }
}
