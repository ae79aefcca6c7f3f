//! Parses bids, hands and shares as people type them. The caller keeps text that cannot be parsed and marks its field.
//! Not in here: the sentences.

/// The most minutes somebody can ask for: ten hours, within the longest meeting.
pub const MOST_MINUTES: u32 = 600;
/// The least part of a usual turn, in hundredths.
pub const LEAST_PERCENT: u32 = 25;
/// The largest.
pub const MOST_PERCENT: u32 = 400;
/// The longest reason, in characters: one line beside a name.
pub const LONGEST_REASON: usize = 80;

/// Why a figure cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not a whole number.
    NoNumber,
    /// It is less or more than there can be.
    OutOfRange,
}

/// Why a reason cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReasonProblem {
    /// There is none: unequal time needs a reason that the group can read.
    Missing,
    /// It is longer than [`LONGEST_REASON`].
    TooLong,
}

/// Minutes: `40`, `40 min`; `None` for nothing.
pub(crate) fn read_minutes(text: &str) -> Result<Option<u32>, Unreadable> {
    read(text, &["min", "′", "'"], 1, MOST_MINUTES)
}

/// Hands: a whole number; `None` for nothing.
pub(crate) fn read_votes(text: &str) -> Result<Option<u32>, Unreadable> {
    read(text, &[], 0, 1000)
}

/// Hundredths of a usual turn: `150`, `150 %`; `None` for nothing.
pub(crate) fn read_percent(text: &str) -> Result<Option<u32>, Unreadable> {
    read(text, &["%"], LEAST_PERCENT, MOST_PERCENT)
}

/// A reason in its stored form: trimmed, and on one line.
pub(crate) fn read_reason(text: &str) -> Result<String, ReasonProblem> {
    let reason = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match reason.chars().count() {
        0 => Err(ReasonProblem::Missing),
        length if length > LONGEST_REASON => Err(ReasonProblem::TooLong),
        _ => Ok(reason),
    }
}

fn read(text: &str, units: &[&str], least: u32, most: u32) -> Result<Option<u32>, Unreadable> {
    let text = text.trim();
    let figure = units.iter().find_map(|unit| text.strip_suffix(unit)).unwrap_or(text).trim();
    if figure.is_empty() {
        // A unit alone is a slip, nothing at all is nothing.
        return if text.is_empty() { Ok(None) } else { Err(Unreadable::NoNumber) };
    }
    if !figure.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Unreadable::NoNumber);
    }
    // More digits than a number has is more than there can be.
    let number = figure.parse().unwrap_or(u32::MAX);
    if (least..=most).contains(&number) { Ok(Some(number)) } else { Err(Unreadable::OutOfRange) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_as_people_type_them() {
        use Unreadable::{NoNumber, OutOfRange};
        for (text, answer, why) in [
            ("", Ok(None), "nothing"),
            ("  ", Ok(None), "white space is nothing"),
            (" 40 ", Ok(Some(40)), "a number"),
            ("40 min", Ok(Some(40)), "with its unit"),
            ("40'", Ok(Some(40)), "with a short one"),
            ("0", Err(OutOfRange), "no time is no bid"),
            ("600", Ok(Some(600)), "the most"),
            ("601", Err(OutOfRange), "more"),
            ("99999999999999", Err(OutOfRange), "more than a number holds"),
            ("-5", Err(NoNumber), "no such minutes"),
            ("1:30", Err(NoNumber), "a length is not asked for"),
            ("min", Err(NoNumber), "a unit alone"),
            ("soon", Err(NoNumber), "a word"),
        ] {
            assert_eq!(read_minutes(text), answer, "{why}: {text:?}");
        }
        assert_eq!((read_votes("0"), read_votes("4")), (Ok(Some(0)), Ok(Some(4))), "no hand is a number, too");
        for (text, answer) in [("24", Err(OutOfRange)), ("25 %", Ok(Some(25))), ("401", Err(OutOfRange))] {
            assert_eq!(read_percent(text), answer, "{text}");
        }
    }

    #[test]
    fn a_reason_is_one_line_and_never_cut() {
        assert_eq!(read_reason("  a new\n job "), Ok("a new job".to_owned()));
        assert_eq!(read_reason(" \n"), Err(ReasonProblem::Missing));
        assert_eq!(read_reason(&"ß".repeat(80)).map(|reason| reason.chars().count()), Ok(80), "characters, not bytes");
        assert_eq!(read_reason(&"n".repeat(81)), Err(ReasonProblem::TooLong));
    }
}
