//! Intents about the running turn that move no time: the kind of help its client asks for, and who has which role.
//!
//! Not in here: what they do (`running::asks`).

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
