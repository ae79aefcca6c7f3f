//! An editing session with undo and redo.
//!
//! Not in here: what an edit does ([`super::apply`]).

use super::{Draft, EditRefused, Field, FormatEdit, Path};

/// The number of edits that can be undone; drafts are small.
const REMEMBERED: usize = 300;

/// A draft with its history.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sitting {
    /// Its current state.
    pub draft: Draft,
    /// The line the last act was about.
    pub at: Path,
    before: Vec<(Draft, Path)>,
    after: Vec<(Draft, Path)>,
    /// The field being typed in: one step of undo, however many pauses the typing has.
    typing: Option<(Path, Field, usize)>,
}

impl Sitting {
    /// An editing session for this draft.
    pub fn new(draft: Draft) -> Self {
        Self { draft, ..Self::default() }
    }

    /// Makes an edit.
    ///
    /// # Errors
    /// As [`Draft::edited`]; nothing was changed.
    pub fn edit(&mut self, edit: &FormatEdit, tag: &str) -> Result<(), EditRefused> {
        let (next, at) = self.draft.edited(edit, tag)?;
        let typing = match edit {
            FormatEdit::Set { at, field, nth, .. } => Some((at.clone(), *field, *nth)),
            FormatEdit::Add { .. }
            | FormatEdit::Move { .. }
            | FormatEdit::Nest { .. }
            | FormatEdit::Lift { .. }
            | FormatEdit::Remove { .. } => None,
        };
        let goes_on = typing.is_some() && typing == self.typing;
        self.typing = typing;
        if next == self.draft {
            self.at = at;
            return Ok(());
        }
        let before = std::mem::replace(&mut self.draft, next);
        if !goes_on {
            self.before.push((before, std::mem::take(&mut self.at)));
            if self.before.len() > REMEMBERED {
                self.before.remove(0);
            }
        }
        self.after.clear();
        self.at = at;
        Ok(())
    }

    /// Undoes the last edit; returns false if there is none.
    pub fn undo(&mut self) -> bool {
        let Some(before) = self.before.pop() else { return false };
        let now = self.exchange(before);
        self.after.push(now);
        true
    }

    /// Redoes the last undone edit; returns false if there is none.
    pub fn redo(&mut self) -> bool {
        let Some(after) = self.after.pop() else { return false };
        let now = self.exchange(after);
        self.before.push(now);
        true
    }

    fn exchange(&mut self, (draft, at): (Draft, Path)) -> (Draft, Path) {
        self.typing = None;
        (std::mem::replace(&mut self.draft, draft), std::mem::replace(&mut self.at, at))
    }

    /// Whether there is an edit to undo.
    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// Whether there is an edit to redo.
    pub fn can_redo(&self) -> bool {
        !self.after.is_empty()
    }
}
