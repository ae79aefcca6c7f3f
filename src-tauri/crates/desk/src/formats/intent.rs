//! Intents about formats and edits of one's own, on the wire.
//!
//! Not in here: what an edit does (`meeting::format::edit`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a person asks for about formats.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "act", rename_all = "snake_case")]
#[ts(export)]
pub enum FormatAct {
    /// Show every format; from a plan, to choose one for it.
    Go {
        /// The plan to go back to.
        meeting: Option<u32>,
    },
    /// Which people and which length formats are looked for with, as typed.
    Suiting {
        /// How many people; empty for any number.
        people: String,
        /// How long the meeting is; empty for any length.
        length: String,
    },
    /// Open or close a card of the list.
    Unfold {
        /// The key of its format.
        format: String,
        /// Whether it is open.
        open: bool,
    },
    /// Begin a format of one's own: a small one, or nothing yet.
    New {
        /// Whether nothing is in it.
        empty: bool,
    },
    /// Open a format of one's own in the editor.
    Edit {
        /// Its key.
        format: String,
    },
    /// Make a copy of any format, in the words of the language in use, and open it.
    Copy {
        /// The key of the one that is copied.
        format: String,
    },
    /// Offer a format of one's own no longer. Plans made with it keep it.
    Remove {
        /// Its key.
        format: String,
    },
    /// Offer it again.
    BringBack {
        /// Its key.
        format: String,
    },
    /// Edit the format that is open.
    Change {
        /// How.
        change: FormatChange,
    },
    /// Take the last edit back.
    Undo,
    /// Have again what was taken back last.
    Redo,
    /// How long the meeting is that the timetable is shown for, as typed.
    For {
        /// The length.
        length: String,
    },
    /// What becomes of a file whose key is known already.
    AnswerImport {
        /// The answer.
        how: ImportHow,
    },
}

/// An edit of the format that is open. Places count from the outside in: the item, the phase in it, the part of that.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "edit", rename_all = "snake_case")]
#[ts(export)]
pub enum FormatChange {
    /// A new line at a place.
    Add {
        /// Where.
        at: Vec<u32>,
        /// What it is.
        kind: LineWord,
    },
    /// Takes a line out, with its parts, and puts it in at a place among what is left.
    Move {
        /// Where it is.
        from: Vec<u32>,
        /// Where it will be.
        to: Vec<u32>,
    },
    /// Makes a phase the last part of the one before it.
    Nest {
        /// Which.
        at: Vec<u32>,
    },
    /// Makes a part a phase again.
    Lift {
        /// Which.
        at: Vec<u32>,
    },
    /// Takes a line out, with its parts.
    Remove {
        /// Which.
        at: Vec<u32>,
    },
    /// Sets a field, as typed.
    Set {
        /// The line; empty for the format itself.
        at: Vec<u32>,
        /// Which field, by the word the view has for it.
        field: String,
        /// Which of several, from 0.
        nth: u32,
        /// As typed.
        text: String,
    },
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum LineWord {
    /// Everybody together.
    Talk,
    /// A pause.
    Break,
    /// The ballot is taken.
    Evaluation,
    /// Turns.
    Round,
    /// A part of a turn or of a talk.
    Phase,
}

/// What becomes of a file whose key is known already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ImportHow {
    /// A format of its own beside the one that is there.
    Copy,
    /// The next version of the one that is there.
    Next,
    /// Nothing: the file is put away.
    Leave,
}
