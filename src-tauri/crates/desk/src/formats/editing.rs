//! What the list of formats and the editor keep while they are shown.
//!
//! Not in here: the formats the desk knows ([`crate::library`]), and what intents do ([`super::act`]).

use meeting::{
    format::{
        edit::{Draft, Sitting},
        file::{self, FormatFile},
    },
    people::MeetingId,
};
use store::FormatRow;

use crate::{
    context::{OfStay, OfVisit},
    formats::suiting::Wish,
};

/// What the list of formats and the editor keep.
#[derive(Debug, Default)]
pub(crate) struct Formats {
    /// The plan the list leads back to.
    pub for_plan: Option<MeetingId>,
    /// What formats are looked for with, without a plan: it stays until the end of the desk.
    pub wish: Wish,
    /// The same for that plan: at first as the plan has it.
    pub wish_of_plan: Wish,
    /// The open cards of the list, the one that was opened last at the end.
    pub unfolded: OfStay<Vec<String>>,
    /// The format that is open in the editor.
    pub editing: OfVisit<Editing>,
    /// A format file that is asked about, or was refused.
    pub incoming: OfStay<Incoming>,
    /// The format that was just taken from the list: it can be brought back.
    pub removed: OfStay<String>,
}

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

impl Formats {
    /// What formats are looked for with.
    pub(crate) fn wish(&self) -> &Wish {
        if self.for_plan.is_some() { &self.wish_of_plan } else { &self.wish }
    }

    /// The same, to change it.
    pub(crate) fn wish_mut(&mut self) -> &mut Wish {
        if self.for_plan.is_some() { &mut self.wish_of_plan } else { &mut self.wish }
    }
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
