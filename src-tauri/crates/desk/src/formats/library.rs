//! The formats the desk knows: the shipped ones and the user's own.
//!
//! A plan names a format by key and version. A version of one's own that a plan or a file has used never changes; the
//! next edit begins a new one, so that a plan keeps what it was made with. Not in here: what intents do with them
//! (`formats::act`).

use meeting::format::{
    edit::{Draft, Sitting},
    file::{self, FormatFile},
    shipped,
};
use store::FormatRow;

use crate::{desk::Desk, planning::plan::Plan};

/// The format that is open in the editor.
#[derive(Debug)]
pub(crate) struct Editing {
    pub key: String,
    pub sitting: Sitting,
    /// The length of the meeting the timetable is shown for, as typed.
    pub length: String,
    /// Grows with every act, so that the page knows when to go where the desk points.
    pub stamp: u32,
}

/// A file that is asked about, or was refused.
#[derive(Clone, Debug)]
pub(crate) enum Incoming {
    /// It is no format.
    Broken { name: String, why: crate::refusal::Refusal },
    /// Its key is known already.
    Known { name: String, file: Box<FormatFile> },
}

impl Editing {
    pub(crate) fn new(key: &str, draft: Draft) -> Self {
        let length = draft.file.minutes.1.to_string();
        Self { key: key.to_owned(), sitting: Sitting::new(draft), length, stamp: 0 }
    }
}

/// The draft of a row: what was being typed, else the newest version.
pub(crate) fn draft_of(row: &FormatRow) -> Option<Draft> {
    Draft::of_kept(&row.draft).or_else(|| file::read(&row.text).ok().map(Draft::of))
}

impl Desk {
    /// Every format a meeting can be planned with, those of one's own behind the others, by name.
    pub(crate) fn offered(&self) -> store::Result<Vec<FormatFile>> {
        let tag = self.language.tag();
        let rows = self.store.formats()?;
        let mut own: Vec<FormatFile> =
            rows.iter().filter(|row| !row.removed).filter_map(|row| file::read(&row.text).ok()).collect();
        own.sort_by_cached_key(|format| (format.title.in_language(tag).to_lowercase(), format.key.clone()));
        Ok(shipped::all().into_iter().chain(own).collect())
    }

    /// The newest version of a format.
    pub(crate) fn newest(&self, key: &str) -> store::Result<Option<FormatFile>> {
        if let Some(shipped) = shipped::named(key) {
            return Ok(Some(shipped));
        }
        Ok(self.store.format(key)?.and_then(|row| file::read(&row.text).ok()))
    }

    /// The newest version of a format, if it is still offered.
    pub(crate) fn newest_offered(&self, key: &str) -> store::Result<Option<FormatFile>> {
        if let Some(shipped) = shipped::named(key) {
            return Ok(Some(shipped));
        }
        let row = self.store.format(key)?.filter(|row| !row.removed);
        Ok(row.and_then(|row| file::read(&row.text).ok()))
    }

    /// The format a plan was made with.
    pub(crate) fn format_of(&self, plan: &Plan) -> store::Result<Option<FormatFile>> {
        if let Some(shipped) = shipped::named(&plan.format) {
            return Ok(Some(shipped));
        }
        let text = self.store.format_version(&plan.format, plan.version)?;
        Ok(text.and_then(|text| file::read(&text).ok()))
    }

    /// A plan or a file takes this version of a format.
    pub(crate) fn take_format(&mut self, format: &FormatFile) -> store::Result<()> {
        match shipped::named(&format.key) {
            Some(_) => Ok(()),
            None => self.store.take_format(&format.key, format.version),
        }
    }
}
