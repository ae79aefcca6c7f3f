//! Intents about the stage, the window for the wall.
//!
//! Not in here: what it shows (`stage::views`) and where its window is (the shell).

use serde::Deserialize;
use ts_rs::TS;

/// What is asked of the stage.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case")]
#[ts(export)]
#[allow(clippy::enum_variant_names, reason = "on the wire each stands beside the intents of everything else")]
pub enum StageIntent {
    /// Open or close the stage window.
    ShowStage {
        /// Whether it is open.
        open: bool,
    },
    /// Blank the stage or show it again.
    BlankStage {
        /// Whether it is blank.
        blank: bool,
    },
    /// Show or hide the digits on the stage.
    StageDigits {
        /// Whether they are shown.
        shown: bool,
    },
    /// The screen the stage filled is gone, or is back. Sent by the shell.
    StageLost {
        /// Whether it is gone.
        lost: bool,
    },
    /// Put a message on the stage, or take it away (`None`).
    StageMessage {
        /// The message.
        text: Option<String>,
    },
}
