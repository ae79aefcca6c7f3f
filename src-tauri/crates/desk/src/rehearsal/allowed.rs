//! What can be asked in a rehearsal: what is done in the room, with the stage and at the end. Plans, groups, paper and
//! other meetings are not reached from a rehearsal.
//!
//! Not in here: what it does (the same as ever).

use crate::intent::Intent;

impl Intent {
    pub(crate) fn in_rehearsal(&self) -> bool {
        match self {
            Self::Running(intent) => intent.in_rehearsal(),
            Self::Rehearsal(intent) => intent.in_rehearsal(),
            Self::Settings(_) | Self::Choosing { .. } | Self::Stage(_) | Self::Evaluation(_) | Self::Records(_) => true,
            Self::Navigation(_)
            | Self::Groups(_)
            | Self::Dates { .. }
            | Self::Planning(_)
            | Self::Formats { .. }
            | Self::Backups(_)
            | Self::Bin(_)
            | Self::Damage(_) => false,
        }
    }
}
