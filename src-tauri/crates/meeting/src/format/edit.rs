//! Editing a format, line by line and field by field.
//!
//! A [`Draft`] holds a format that is always valid (or has no line yet) and, beside it, every input that could not be
//! parsed, so that nothing typed is lost. An edit makes a new draft; what a format file may not contain is refused with
//! the same [`Fault`] as a broken file. Not in here: where drafts and versions are stored, and words.

mod apply;
mod begin;
mod field;
mod outline;
mod path;
mod set;
mod sitting;
#[cfg(test)]
mod tests;
mod tree;
mod value;

use serde::{Deserialize, Serialize};

pub use self::{
    field::{Field, FieldKind},
    outline::{Line, Value},
    path::Path,
    sitting::Sitting,
};
use super::file::{self, Fault, FormatFile, Unwritten};
use crate::bounds::LARGEST_DRAFT;
pub(crate) use set::length as length_typed;

/// What a person does to a format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormatEdit {
    /// A new line at this position; the line there and all later ones move on.
    Add {
        /// Where.
        at: Path,
        /// What it is.
        kind: LineKind,
        /// What it is called at first, in the language in use.
        title: String,
    },
    /// Moves a line, with its parts, to a position among the remaining lines.
    Move {
        /// Where it is.
        from: Path,
        /// Where it will be.
        to: Path,
    },
    /// Makes a phase the last part of the one before it.
    Nest {
        /// Which.
        at: Path,
    },
    /// Makes a part a phase again, behind the one it belonged to.
    Lift {
        /// Which.
        at: Path,
    },
    /// Takes a line out, with its parts.
    Remove {
        /// Which.
        at: Path,
    },
    /// Sets a field, as typed.
    Set {
        /// The line; the format itself, if the path is empty.
        at: Path,
        /// Which field.
        field: Field,
        /// Which of several, from 0 (breaks, roles).
        nth: usize,
        /// As typed.
        text: String,
    },
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
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

/// Why an edit was not made. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditRefused {
    /// The line is not there (any more).
    Gone,
    /// A line of this kind cannot go there.
    Nowhere,
    /// The format would be invalid.
    Fault(Fault),
}

/// Input that could not be parsed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typed {
    /// In which line.
    pub at: Path,
    /// In which field.
    pub field: Field,
    /// Which of several.
    #[serde(default)]
    pub nth: usize,
    /// The text.
    pub text: String,
}

/// An unfinished format.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The valid part; it may have no line yet.
    pub file: FormatFile,
    /// Input that could not be parsed, as typed.
    pub typed: Vec<Typed>,
}

/// A draft in its stored form.
#[derive(Serialize, Deserialize)]
struct Kept {
    file: String,
    #[serde(default)]
    typed: Vec<Typed>,
}

impl Draft {
    /// The draft of a format as it is.
    pub fn of(file: FormatFile) -> Self {
        Self { file, typed: Vec::new() }
    }

    /// Whether meetings can use it: it is valid, and its written form reads back as the same.
    pub fn holds(&self) -> bool {
        let read = |text: String| file::read(&text).is_ok_and(|read| read == self.file);
        self.file.checked().is_ok() && self.file.written().is_ok_and(read)
    }

    /// The stored form, including input that could not be parsed.
    ///
    /// # Errors
    /// It cannot be put in writing; nothing is to be kept in its place.
    pub fn kept(&self) -> Result<String, Unwritten> {
        let kept = Kept { file: self.file.written()?, typed: self.typed.clone() };
        serde_json::to_string(&kept).map_err(|error| Unwritten(error.to_string()))
    }

    /// A stored draft; `None` if it cannot be read, or was not made by this editor.
    pub fn of_kept(text: &str) -> Option<Self> {
        if text.len() > LARGEST_DRAFT {
            return None;
        }
        let kept: Kept = serde_json::from_str(text).ok()?;
        let mut table: toml::Table = toml::from_str(&kept.file).ok()?;
        // A format without a line yet is no format file, but it is a draft.
        table.entry("items").or_insert_with(|| toml::Value::Array(Vec::new()));
        let file: FormatFile = table.try_into().ok()?;
        apply::holds(&file).ok().map(|()| Self { file, typed: kept.typed })
    }

    /// The fault of each input that could not be parsed.
    pub fn problems(&self, tag: &str) -> Vec<(&Typed, EditRefused)> {
        let of = |typed: &Typed| set::set(&mut self.file.clone(), typed, tag).err();
        self.typed.iter().filter_map(|typed| of(typed).map(|why| (typed, why))).collect()
    }
}
