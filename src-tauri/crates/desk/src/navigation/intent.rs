//! What a person can ask to be shown.
//!
//! Not in here: which screen an act leads to (its own room).

use serde::Deserialize;
use ts_rs::TS;

/// What is asked of the screens.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum NavigationIntent {
    /// Show the home.
    GoHome,
    /// Show a group.
    GoGroup {
        /// Which.
        group: u32,
    },
    /// Show a member.
    GoMember {
        /// Who.
        member: u32,
    },
    /// Show the settings.
    GoSettings,
    /// Show a meeting: its plan, the live desk or its record, by its state.
    GoMeeting {
        /// Which.
        meeting: u32,
    },
}
