//! Formats: the list of all, and the one in the editor with its timetable for every group size.

pub mod fields;
pub mod gallery;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::{
    fields::FormatField,
    gallery::{FormatSuits, FormatUnfolded, FormatsSuiting},
};
use crate::{formats::intent::LineWord, refusal::Refusal, running::views::step::SpeaksWord, sentence::Sentence};

/// Every format.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FormatsView {
    /// Those that come with the product, then those of one's own.
    pub formats: Vec<FormatEntry>,
    /// The people and the length they are looked for with.
    pub suiting: FormatsSuiting,
    /// The key of the card that was opened last, of those that are open.
    pub foremost: Option<String>,
    /// The plan that a format is looked for, if one is.
    pub back: Option<FormatsBack>,
    /// The group a meeting is planned for, if there is one group and no other.
    pub only_group: Option<u32>,
    /// A file that is asked about, or was refused.
    pub incoming: Option<IncomingView>,
    /// The format that was just taken from the list.
    pub removed: Option<FormatName>,
}

/// The plan that a format is looked for.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FormatsBack {
    /// Which meeting.
    pub meeting: u32,
    /// Whose.
    pub group: String,
    /// The key of its format.
    pub format: String,
}

/// A format by name.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FormatName {
    /// Its key.
    pub key: String,
    /// Its name.
    pub title: String,
}

/// A format on the list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FormatEntry {
    /// Its key.
    pub key: String,
    /// Its name.
    pub title: String,
    /// One line on what it is.
    pub about: String,
    /// Whether it is one's own.
    pub own: bool,
    /// Its version.
    pub version: u32,
    /// The fewest and the most people it is meant for.
    pub people: (u32, u32),
    /// The usual shortest and longest meeting, in minutes.
    pub minutes: (u32, u32),
    /// Whether meetings can be planned with it.
    pub usable: bool,
    /// Whether something typed in it could not be read yet.
    pub unread: bool,
    /// What it comes to for what is looked for; none where nothing is.
    pub suited: Option<FormatSuits>,
    /// Its timetable, if the card is open.
    pub unfolded: Option<FormatUnfolded>,
}

/// A file that is asked about, or was refused.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(export)]
pub enum IncomingView {
    /// It was not taken; nothing was changed.
    Broken {
        /// The file's name.
        name: String,
        /// Why, with the line and the field.
        why: Refusal,
    },
    /// Its key is known already.
    Known {
        /// The file's name.
        name: String,
        /// The format's name.
        title: String,
        /// The number it would have as the next version; none for a format that comes with the product.
        next: Option<u32>,
    },
}

/// The format in the editor.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FormatView {
    /// Its key.
    pub key: String,
    /// Its name.
    pub title: String,
    /// The version that is being made.
    pub version: u32,
    /// The line the last act was about; empty for the format itself.
    pub at: Vec<u32>,
    /// Grows with every act.
    pub stamp: u32,
    /// The fields of the format itself.
    pub fields: Vec<FormatField>,
    /// Its lines, in order, phases and parts behind what they are in.
    pub lines: Vec<FormatLine>,
    /// The length of the meeting the timetable is for, as typed.
    pub length: String,
    /// What is wrong with that length.
    pub length_problem: Option<Refusal>,
    /// The timetable: one column for each size of group. Empty while there is no line, or no length.
    pub columns: Vec<FormatColumn>,
    /// What the timetable comes to, in words.
    pub says: Vec<Sentence>,
    /// The plan that a format is looked for, if one is.
    pub back: Option<u32>,
    /// Whether an edit can be taken back.
    pub can_undo: bool,
    /// Whether there is an edit to redo.
    pub can_redo: bool,
    /// Whether meetings can be planned with it.
    pub usable: bool,
}

/// A line of a format.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FormatLine {
    /// Where it stands, from the outside in.
    pub at: Vec<u32>,
    /// What it is.
    pub kind: LineWord,
    /// What it is called.
    pub title: String,
    /// Who may speak in a phase.
    pub speaks: Option<SpeaksWord>,
    /// Its length rule; none for a round.
    pub rule: Option<LengthRule>,
    /// The length or the weight of that rule.
    pub measure: String,
    /// How many lines stand directly in it.
    pub parts: u32,
    /// What it gets in each column of the timetable, in seconds; of a round, one turn.
    pub lengths: Vec<Option<i32>>,
    /// Its fields.
    pub fields: Vec<FormatField>,
}

/// How the length of a line is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum LengthRule {
    /// It is as it stands.
    Fixed,
    /// For each person.
    Each,
    /// For each answer of one to another.
    EachOther,
    /// A share of the turn.
    Weight,
}

/// The timetable for one size of group.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FormatColumn {
    /// How many people.
    pub people: u32,
    /// How many turns.
    pub turns: u32,
    /// The shortest turn, in seconds; none where it does not fit, or there are no turns.
    pub turn: Option<i32>,
    /// What is spare, in seconds; none where it does not fit.
    pub buffer: Option<i32>,
    /// What is missing, in seconds of whole minutes; none where it fits.
    pub missing: Option<i32>,
}
