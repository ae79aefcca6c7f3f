//! The faults of a format as sentences.
//!
//! Not in here: the words, and what counts as a fault (`meeting::format`).

use meeting::{
    bounds::MOST_LINES,
    format::{
        MOST_TURNS,
        edit::EditRefused,
        file::{Fault, FileRefused},
    },
    span::LONGEST_HOURS,
};

use crate::refusal::Refusal;

/// Why an edit was not made.
pub(crate) fn of_edit(refused: &EditRefused) -> Refusal {
    match refused {
        EditRefused::Gone => Refusal::of("refusal-format-gone"),
        EditRefused::Nowhere => Refusal::of("refusal-format-nowhere"),
        EditRefused::Fault(fault) => of_fault(fault),
    }
}

/// Why a file is no format, with its line and its field.
pub(crate) fn of_file(refused: &FileRefused) -> Refusal {
    of_fault(&refused.fault).about(&refused.field).with("line", refused.line)
}

/// What is wrong.
pub(crate) fn of_fault(fault: &Fault) -> Refusal {
    match fault {
        Fault::Syntax(what) => Refusal::of("refusal-format-syntax").with("what", what),
        Fault::Shape(what) => Refusal::of("refusal-format-shape").with("what", what),
        Fault::UnknownKey(word) => Refusal::of("refusal-format-unknown-key").with("word", word),
        Fault::UnknownWord(word) => Refusal::of("refusal-format-unknown-word").with("word", word),
        Fault::Missing(word) => Refusal::of("refusal-format-missing").with("word", word),
        Fault::Empty => Refusal::of("refusal-format-empty-text"),
        Fault::TooLong(most) => Refusal::of("refusal-format-too-long").with("most", most),
        Fault::Schema(schema) => Refusal::of("refusal-format-schema").with("found", schema),
        Fault::Key => Refusal::of("refusal-format-key"),
        Fault::Length(word) => Refusal::of("refusal-format-length").with("word", word),
        Fault::LastsTooLong => Refusal::of("refusal-format-lasts-too-long").with("hours", LONGEST_HOURS),
        Fault::NoTime => Refusal::of("refusal-format-no-time"),
        Fault::Weight => Refusal::of("refusal-format-weight"),
        Fault::Percent => Refusal::of("refusal-format-percent"),
        Fault::Turns => Refusal::of("refusal-format-turns").with("most", MOST_TURNS),
        Fault::UpsideDown => Refusal::of("refusal-format-upside-down"),
        Fault::TwoRules(first, second) => {
            Refusal::of("refusal-format-two-rules").with("first", first).with("second", second)
        }
        Fault::NoRule => Refusal::of("refusal-format-no-rule"),
        Fault::RoundOnly => Refusal::of("refusal-format-round-only"),
        Fault::NotInRound => Refusal::of("refusal-format-not-in-round"),
        Fault::SecondRound => Refusal::of("refusal-format-second-round"),
        Fault::NeedsRound => Refusal::of("refusal-format-needs-round"),
        Fault::NotWithRooms => Refusal::of("refusal-format-not-with-rooms"),
        Fault::NoItems => Refusal::of("refusal-format-no-items"),
        Fault::TooDeep => Refusal::of("refusal-format-too-deep"),
        Fault::PartsTooLong { need, have } => {
            Refusal::of("refusal-format-parts-too-long").with("need", need).with("have", have)
        }
        Fault::PartNotWeighted => Refusal::of("refusal-format-part-not-weighted"),
        Fault::TurnTooShort { need } => Refusal::of("refusal-format-turn-too-short").with("need", need),
        Fault::UnderMinimum { least } => Refusal::of("refusal-format-under-minimum").with("least", least),
        Fault::OffGrain => Refusal::of("refusal-format-off-grain"),
        Fault::FromOne => Refusal::of("refusal-format-from-one"),
        Fault::AtMost(most) => Refusal::of("refusal-format-at-most").with("most", most),
        Fault::Twice => Refusal::of("refusal-format-twice"),
        Fault::SmallRoom => Refusal::of("refusal-format-small-room"),
        Fault::TooLarge => Refusal::of("refusal-format-too-large"),
        Fault::TooMany(most) => Refusal::of("refusal-format-too-many").with("most", most),
        Fault::TooManyLines => Refusal::of("refusal-format-too-many-lines").with("most", MOST_LINES),
    }
}
