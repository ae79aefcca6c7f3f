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
use words::MessageKey;

use crate::{refusal::Refusal, sentence::Arg};

/// Why an edit was not made.
pub(crate) fn of_edit(refused: &EditRefused) -> Refusal {
    match refused {
        EditRefused::Gone => Refusal::of(MessageKey::RefusalFormatGone),
        EditRefused::Nowhere => Refusal::of(MessageKey::RefusalFormatNowhere),
        EditRefused::Fault(fault) => of_fault(fault),
    }
}

/// Why a file is no format, with its line and its field.
pub(crate) fn of_file(refused: &FileRefused) -> Refusal {
    of_fault(&refused.fault).about(&refused.field).with("line", Arg::number(refused.line))
}

/// What is wrong.
pub(crate) fn of_fault(fault: &Fault) -> Refusal {
    match fault {
        Fault::Syntax(what) => Refusal::of(MessageKey::RefusalFormatSyntax).with("what", what),
        Fault::Shape(what) => Refusal::of(MessageKey::RefusalFormatShape).with("what", what),
        Fault::UnknownKey(word) => Refusal::of(MessageKey::RefusalFormatUnknownKey).with("word", word),
        Fault::UnknownWord(word) => Refusal::of(MessageKey::RefusalFormatUnknownWord).with("word", word),
        Fault::Missing(word) => Refusal::of(MessageKey::RefusalFormatMissing).with("word", word),
        Fault::Empty => Refusal::of(MessageKey::RefusalFormatEmptyText),
        Fault::TooLong(most) => Refusal::of(MessageKey::RefusalFormatTooLong).with("most", *most),
        Fault::Schema(schema) => Refusal::of(MessageKey::RefusalFormatSchema).with("found", *schema),
        Fault::Key => Refusal::of(MessageKey::RefusalFormatKey),
        Fault::Length(word) => Refusal::of(MessageKey::RefusalFormatLength).with("word", word),
        Fault::LastsTooLong => Refusal::of(MessageKey::RefusalFormatLastsTooLong).with("hours", LONGEST_HOURS),
        Fault::NoTime => Refusal::of(MessageKey::RefusalFormatNoTime),
        Fault::Weight => Refusal::of(MessageKey::RefusalFormatWeight),
        Fault::Percent => Refusal::of(MessageKey::RefusalFormatPercent),
        Fault::Turns => Refusal::of(MessageKey::RefusalFormatTurns).with("most", MOST_TURNS),
        Fault::UpsideDown => Refusal::of(MessageKey::RefusalFormatUpsideDown),
        Fault::TwoRules(first, second) => {
            Refusal::of(MessageKey::RefusalFormatTwoRules).with("first", *first).with("second", *second)
        }
        Fault::NoRule => Refusal::of(MessageKey::RefusalFormatNoRule),
        Fault::RoundOnly => Refusal::of(MessageKey::RefusalFormatRoundOnly),
        Fault::NotInRound => Refusal::of(MessageKey::RefusalFormatNotInRound),
        Fault::SecondRound => Refusal::of(MessageKey::RefusalFormatSecondRound),
        Fault::NeedsRound => Refusal::of(MessageKey::RefusalFormatNeedsRound),
        Fault::NotWithRooms => Refusal::of(MessageKey::RefusalFormatNotWithRooms),
        Fault::NoItems => Refusal::of(MessageKey::RefusalFormatNoItems),
        Fault::TooDeep => Refusal::of(MessageKey::RefusalFormatTooDeep),
        Fault::PartsTooLong { need, have } => {
            Refusal::of(MessageKey::RefusalFormatPartsTooLong).with("need", *need).with("have", *have)
        }
        Fault::PartNotWeighted => Refusal::of(MessageKey::RefusalFormatPartNotWeighted),
        Fault::TurnTooShort { need } => Refusal::of(MessageKey::RefusalFormatTurnTooShort).with("need", *need),
        Fault::UnderMinimum { least } => Refusal::of(MessageKey::RefusalFormatUnderMinimum).with("least", *least),
        Fault::OffGrain => Refusal::of(MessageKey::RefusalFormatOffGrain),
        Fault::FromOne => Refusal::of(MessageKey::RefusalFormatFromOne),
        Fault::AtMost(most) => Refusal::of(MessageKey::RefusalFormatAtMost).with("most", *most),
        Fault::Twice => Refusal::of(MessageKey::RefusalFormatTwice),
        Fault::SmallRoom => Refusal::of(MessageKey::RefusalFormatSmallRoom),
        Fault::TooLarge => Refusal::of(MessageKey::RefusalFormatTooLarge),
        Fault::TooMany(most) => Refusal::of(MessageKey::RefusalFormatTooMany).with("most", *most),
        Fault::TooManyLines => Refusal::of(MessageKey::RefusalFormatTooManyLines).with("most", MOST_LINES),
    }
}
