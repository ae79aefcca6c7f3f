//! What a person can ask on a member's page.
//!
//! Not in here: renaming and leaving ([`crate::groups::intent`]), and deleting ([`crate::bin`]).

use serde::Deserialize;
use ts_rs::TS;

/// What is asked on a member's page.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum MembersIntent {
    /// Show what the member noted at a meeting; none puts it away.
    ShowNote {
        /// Whose page it is.
        member: u32,
        /// At which meeting.
        meeting: Option<u32>,
    },
}
