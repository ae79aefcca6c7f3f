//! What is said about the running turn and moves no clock: what its client asks for, and who does what for the others.
//!
//! Not in here: what it does (`running::asks`).

use serde::Deserialize;
use ts_rs::TS;

/// What is said about a turn.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case")]
#[ts(export)]
pub enum TurnIntent {
    /// Which kind of help a client asks for.
    AskHelp {
        /// Who.
        member: u32,
        /// In the format's own words; none leaves it open again.
        help: Option<String>,
    },
    /// A role of the running turn goes to somebody else.
    GiveRole {
        /// The step it was meant for.
        step: u32,
        /// Which: `observer`, `timekeeper`, `scribe`, `restater`, `partner`.
        role: String,
        /// Who has it.
        from: u32,
        /// Who shall have it.
        to: u32,
    },
}
