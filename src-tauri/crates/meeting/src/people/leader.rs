//! Who leads a meeting: somebody at it, or somebody from outside, who is no member and takes no other part in it.
//!
//! Not in here: who leads at a moment (the clock), and whose turn to lead it is (the ledger).

use serde::{Deserialize, Serialize};

use super::{GuestId, MemberId, NameProblem, PersonId, check_name};

/// The facilitator of a meeting. Logs and plans keep a number, so that no name gets to where it could not be deleted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "u32", into = "u32", bound(serialize = "Who: Clone + Into<u32>", deserialize = "Who: From<u32>"))]
pub enum Leader<Who> {
    /// Somebody at the meeting.
    Inside(Who),
    /// Somebody from outside.
    Outside(Outsider),
}

impl<Who> Leader<Who> {
    /// Somebody at the meeting, unless it is led from outside.
    pub const fn inside(&self) -> Option<&Who> {
        match self {
            Self::Inside(who) => Some(who),
            Self::Outside(_) => None,
        }
    }

    /// Somebody from outside, unless it is led by somebody at it.
    pub const fn outside(&self) -> Option<&Outsider> {
        match self {
            Self::Inside(_) => None,
            Self::Outside(who) => Some(who),
        }
    }

    /// The same leader, where somebody at the meeting is known otherwise.
    pub fn map<Other>(self, known: impl FnOnce(Who) -> Other) -> Leader<Other> {
        match self {
            Self::Inside(who) => Leader::Inside(known(who)),
            Self::Outside(who) => Leader::Outside(who),
        }
    }
}

/// Somebody who leads a meeting and is no member of its group: no turn, no attendance, no vote, no promise. The name is
/// kept beside the meeting, among those of its guests, so that it can be deleted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outsider(String);

impl Outsider {
    /// Somebody under a name as typed, which nobody else at the meeting has.
    pub fn named<'a>(raw: &str, taken: impl IntoIterator<Item = &'a str>) -> Result<Self, NameProblem> {
        check_name(raw, taken).map(Self)
    }

    /// As kept; without a name where there is none any more.
    pub fn kept(name: Option<String>) -> Self {
        Self(name.unwrap_or_default())
    }

    /// The name, until it is deleted.
    pub fn name(&self) -> Option<&str> {
        Some(self.0.as_str()).filter(|name| !name.is_empty())
    }
}

impl<Who: From<u32>> From<u32> for Leader<Who> {
    fn from(number: u32) -> Self {
        if number == GuestId::OUTSIDE.number() {
            Self::Outside(Outsider::default())
        } else {
            Self::Inside(Who::from(number))
        }
    }
}

impl<Who: Into<u32>> From<Leader<Who>> for u32 {
    fn from(leader: Leader<Who>) -> Self {
        match leader {
            Leader::Inside(who) => who.into(),
            Leader::Outside(_) => GuestId::OUTSIDE.number(),
        }
    }
}

impl From<PersonId> for Leader<PersonId> {
    fn from(who: PersonId) -> Self {
        Self::Inside(who)
    }
}

impl From<MemberId> for Leader<PersonId> {
    fn from(who: MemberId) -> Self {
        Self::Inside(who.into())
    }
}

impl From<MemberId> for Leader<MemberId> {
    fn from(who: MemberId) -> Self {
        Self::Inside(who)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leader_is_kept_as_a_number_and_never_as_a_name() {
        let ruth = Outsider::named(" Ruth  Berger ", ["Ines"]).unwrap();
        assert_eq!(ruth.name(), Some("Ruth Berger"));
        let number = GuestId::OUTSIDE.number().to_string();
        let nameless = Leader::Outside(Outsider::default());
        for (leader, kept, read) in [
            (Leader::from(MemberId(3)), "3", Leader::from(MemberId(3))),
            (Leader::from(PersonId::from(GuestId::FIRST)), "4294967295", Leader::from(PersonId::from(GuestId::FIRST))),
            (Leader::Outside(ruth), number.as_str(), nameless),
        ] {
            assert_eq!(serde_json::to_string(&leader).unwrap(), kept);
            assert_eq!(serde_json::from_str::<Leader<PersonId>>(kept).unwrap(), read);
        }
        assert_eq!(
            serde_json::from_str::<Leader<MemberId>>("3").unwrap(),
            MemberId(3).into(),
            "as plans had it before"
        );
        assert_eq!(Outsider::default().name(), None);
    }

    #[test]
    fn the_name_has_the_limits_of_a_guests() {
        for (raw, problem) in [
            (" \u{200b}", NameProblem::Empty),
            ("ines", NameProblem::Taken("ines".to_owned())),
            (&"r".repeat(81), NameProblem::TooLong("r".repeat(20))),
        ] {
            assert_eq!(Outsider::named(raw, ["Ines"]), Err(problem), "{raw:?}");
        }
    }
}
