//! What a person can ask of a rehearsal.
//!
//! Not in here: what is rehearsed (the same intents as ever).

use serde::Deserialize;
use ts_rs::TS;

/// What is asked of a rehearsal.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum RehearsalIntent {
    /// Rehearse a planned meeting: it runs on desk and stage, faster if wanted, and nothing of it is kept.
    Rehearse {
        /// Which.
        meeting: u32,
    },
    /// Leave the rehearsal: the plan is as it was.
    LeaveRehearsal,
    /// How fast the rehearsal goes.
    RehearsalSpeed {
        /// How many times as fast as real time; one of the speeds in the view.
        speed: u32,
    },
    /// The clock of the rehearsal stands still, or goes on.
    RehearsalStands {
        /// Whether it stands.
        stands: bool,
    },
}

impl RehearsalIntent {
    pub(crate) fn in_rehearsal(&self) -> bool {
        match self {
            Self::RehearsalSpeed { .. } | Self::RehearsalStands { .. } => true,
            Self::Rehearse { .. } | Self::LeaveRehearsal => false,
        }
    }
}
