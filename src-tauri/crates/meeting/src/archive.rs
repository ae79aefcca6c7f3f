//! The archive: a group that has finished, or rests for a while, is out of the way, and whole.
//!
//! Not in here: what is shown of it (the desk), what a group does next ([`crate::due`]), and deleting ([`crate::bin`]).

use crate::time::Moment;

/// Where a group is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It meets right now.
    Meets,
    /// It is among the groups.
    Active,
    /// It is in the archive.
    Archived,
}

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// The group meets right now: nothing that runs is put away.
    Meets,
    /// The group is in the archive: it is brought back first.
    Archived,
    /// It is so already: a press that comes late.
    Already,
}

impl Standing {
    /// Where a group is that was archived then, or not, and meets or not. A meeting that runs goes before all.
    pub fn of(archived: Option<Moment>, meets: bool) -> Self {
        if meets {
            return Self::Meets;
        }
        archived.map_or(Self::Active, |_| Self::Archived)
    }

    /// Whether it can be archived.
    pub fn may_be_archived(self) -> Result<(), Hindrance> {
        match self {
            Self::Meets => Err(Hindrance::Meets),
            Self::Active => Ok(()),
            Self::Archived => Err(Hindrance::Already),
        }
    }

    /// Whether it can be brought back.
    pub fn may_be_brought_back(self) -> Result<(), Hindrance> {
        match self {
            Self::Meets | Self::Active => Err(Hindrance::Already),
            Self::Archived => Ok(()),
        }
    }

    /// Whether a meeting of it can be planned, opened, started, or gone on with after its end.
    pub fn may_meet(self) -> Result<(), Hindrance> {
        match self {
            Self::Meets | Self::Active => Ok(()),
            Self::Archived => Err(Hindrance::Archived),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_group_that_does_not_meet_is_archived_and_only_an_active_one_meets() {
        let then = Some(Moment(1_773_835_200));
        for (archived, meets, archive, bring_back, meet, why) in [
            (None, false, Ok(()), Err(Hindrance::Already), Ok(()), "a group like any other"),
            (None, true, Err(Hindrance::Meets), Err(Hindrance::Already), Ok(()), "its meeting is ended first"),
            (then, false, Err(Hindrance::Already), Ok(()), Err(Hindrance::Archived), "it is brought back first"),
            (then, true, Err(Hindrance::Meets), Err(Hindrance::Already), Ok(()), "what runs can always be ended"),
        ] {
            let standing = Standing::of(archived, meets);
            assert_eq!(standing.may_be_archived(), archive, "{why}");
            assert_eq!(standing.may_be_brought_back(), bring_back, "{why}");
            assert_eq!(standing.may_meet(), meet, "{why}");
        }
    }
}
