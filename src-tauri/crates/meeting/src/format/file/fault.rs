//! Why a file is not a format: the line, the field, and a fault that can be translated.
//!
//! Not in here: how faults are found ([`super::check`]).

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::leaf::{NO_LENGTH, NO_PERCENT, NO_TURNS, NO_WEIGHT};
use crate::{
    bounds::{LARGEST_FORMAT, MOST_LINES},
    format::MOST_TURNS,
    span::LONGEST_HOURS,
    time::Length,
};

/// A file that is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}{}: {fault}", in_words(field))]
pub struct FileRefused {
    /// The line, from 1.
    pub line: usize,
    /// The field, as `items[2].fixed`; empty where the file cannot be read at all.
    pub field: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What can be wrong with a format file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is not TOML; the parser's message.
    #[error("{0}")]
    Syntax(String),
    /// Not text where text belongs, or the like; what the parser says.
    #[error("{0}")]
    Shape(String),
    /// A key the form does not have.
    #[error("{0} is no key of a format; look for a slip of the pen")]
    UnknownKey(String),
    /// A word the field does not know.
    #[error("is no word this field knows: {0}")]
    UnknownWord(String),
    /// A field that has to be there.
    #[error("{0} is missing")]
    Missing(String),
    /// A text that says nothing.
    #[error("says nothing; write a text in every language")]
    Empty,
    /// A text longer than this many characters.
    #[error("is too long; at most {0} characters")]
    TooLong(usize),
    /// A version of the form this program does not know.
    #[error("form {0} is not known to this version; it reads form 1")]
    Schema(u32),
    /// A key that is not a plain name.
    #[error("is no plain name; use small letters, digits and hyphens")]
    Key,
    /// A length that cannot be parsed, as written.
    #[error("{0:?} is no length; write it as \"5:00\" or \"1:05:00\"")]
    Length(String),
    /// A length of nothing, where something has to last.
    #[error("must be more than nothing")]
    NoTime,
    /// A length beyond [`crate::span::LONGEST`]: no part is longer than the longest meeting.
    #[error("is longer than any meeting; at most {LONGEST_HOURS}:00:00")]
    LastsTooLong,
    /// A weight of zero, or one beyond 1000.
    #[error("a weight is more than 0 and at most 1000")]
    Weight,
    /// More than a hundred percent.
    #[error("is a number from 0 to 100")]
    Percent,
    /// Turns are `"all"` or a number from 1 to [`MOST_TURNS`].
    #[error("is \"all\" or a number from 1 to {MOST_TURNS}")]
    Turns,
    /// A range whose upper end is not above its lower one.
    #[error("the range is upside down; its upper end must be above the lower one")]
    UpsideDown,
    /// Two length rules where one has to be; both keys.
    #[error("{0} and {1} cannot stand together; keep one")]
    TwoRules(&'static str, &'static str),
    /// No length rule where one has to be.
    #[error("a length is missing; write how long it is")]
    NoRule,
    /// A key that belongs to a round only.
    #[error("belongs to a round")]
    RoundOnly,
    /// A key that does not belong to a round.
    #[error("does not belong to a round; its turns share what is left")]
    NotInRound,
    /// A second round; one round shares what is left.
    #[error("a second round; one round shares what is left")]
    SecondRound,
    /// A key that means something only where there is a round.
    #[error("means nothing without a round")]
    NeedsRound,
    /// A key that does not go with rooms: everybody in a room is client, and the observers follow from the room.
    #[error("does not go with rooms, where everybody is client and the others' roles follow")]
    NotWithRooms,
    /// No items at all.
    #[error("a format needs at least one item")]
    NoItems,
    /// Parts of parts of a phase.
    #[error("a part of a phase has no parts of its own")]
    TooDeep,
    /// Parts that need more time than their phase has.
    #[error("the parts need {need}, and there are {have}")]
    PartsTooLong {
        /// What they need.
        need: Length,
        /// What there is.
        have: Length,
    },
    /// A part with a length of its own in a phase that has a weight.
    #[error("the parts of a phase with a weight have weights too")]
    PartNotWeighted,
    /// A turn shorter than its phases need.
    #[error("is shorter than its phases, which need {need}")]
    TurnTooShort {
        /// What the phases need.
        need: Length,
    },
    /// The longest turn is shorter than the shortest one.
    #[error("is shorter than the shortest turn, which is {least}")]
    UnderMinimum {
        /// The shortest.
        least: Length,
    },
    /// A length that is not a multiple of the grain.
    #[error("must be a multiple of the grain")]
    OffGrain,
    /// A number from 1 is expected.
    #[error("is a number from 1")]
    FromOne,
    /// Two breaks after the same turn, or two roles of the same name.
    #[error("is there twice")]
    Twice,
    /// A number beyond what is planned for.
    #[error("is at most {0}")]
    AtMost(usize),
    /// A room holds 2 people at least.
    #[error("a room holds 2 people at least")]
    SmallRoom,
    /// A list longer than this.
    #[error("has too many entries; at most {0}")]
    TooMany(usize),
    /// More items, phases and parts than [`MOST_LINES`].
    #[error("is one too many; at most {MOST_LINES} items, phases and parts together")]
    TooManyLines,
    /// More text than [`LARGEST_FORMAT`].
    #[error("the file is too large for a format; at most {LARGEST_FORMAT} bytes")]
    TooLarge,
}

impl Fault {
    /// The fault a message of the parser stands for.
    pub(super) fn of_message(message: &str) -> Self {
        let name = || message.split('`').nth(1).unwrap_or_default().to_owned();
        match message {
            _ if message.starts_with("unknown field") => Self::UnknownKey(name()),
            _ if message.starts_with("missing field") => Self::Missing(name()),
            _ if message.starts_with("unknown variant") => Self::UnknownWord(name()),
            NO_WEIGHT => Self::Weight,
            NO_TURNS => Self::Turns,
            NO_PERCENT => Self::Percent,
            _ => message
                .strip_prefix(NO_LENGTH)
                .map_or_else(|| Self::Shape(message.to_owned()), |text| Self::Length(text.to_owned())),
        }
    }
}

/// A field behind its line, if it is known.
fn in_words(field: &str) -> String {
    if field.is_empty() { String::new() } else { format!(", {field}") }
}

impl FileRefused {
    /// A fault whose place the parser knows.
    pub(super) fn at(text: &str, span: Option<Range<usize>>, field: &str, fault: Fault) -> Self {
        match span {
            Some(span) => Self { line: line_at(text, span.start), field: field.to_owned(), fault },
            None => Self::in_field(text, field.to_owned(), fault),
        }
    }

    /// A fault of a field; the line is that of the field, or of what it is missing in.
    pub(super) fn in_field(text: &str, field: String, fault: Fault) -> Self {
        Self { line: line_at(text, place_of(text, &field)), field, fault }
    }
}

fn line_at(text: &str, place: usize) -> usize {
    1 + text.bytes().take(place).filter(|&byte| byte == b'\n').count()
}

/// Where a field stands, or the innermost thing around it that stands there.
fn place_of(text: &str, field: &str) -> usize {
    let Ok(table) = DeTable::parse(text) else { return 0 };
    let mut place = 0;
    let mut value: Option<&DeValue<'_>> = None;
    for segment in field.split(['.', '[', ']']).filter(|segment| !segment.is_empty()) {
        let step = match value {
            None => table.get_ref().get_key_value(segment).map(|(key, value)| (key.span().start, value)),
            Some(DeValue::Table(table)) => table.get_key_value(segment).map(|(key, value)| (key.span().start, value)),
            Some(DeValue::Array(items)) => {
                let item = segment.parse::<usize>().ok().and_then(|index| items.get(index));
                item.map(|item| (item.span().start, item))
            }
            Some(_) => None,
        };
        let Some((start, inner)) = step else { break };
        (place, value) = (start, Some(inner.get_ref()));
    }
    place
}
