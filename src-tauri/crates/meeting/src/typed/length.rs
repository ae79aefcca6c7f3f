//! How long a meeting is, as people type it: `90`, `90 min`, `1:30`, `2 h`, `2 h 20 min`, `1,5 h`.
//!
//! A figure without a unit is minutes. Not in here: the lengths of lines in a format, which have seconds
//! ([`Length::parse`]), and the words of a refusal.

use crate::{span::LONGEST, time::Length};

/// What hours are written as, in every language of the product; the longest first, so that none hides another.
const HOURS: [&str; 9] = ["stunden", "stunde", "hours", "hour", "std.", "std", "hrs", "hr", "h"];
/// The same for minutes.
const MINUTES: [&str; 8] = ["minuten", "minutes", "minute", "mins", "min.", "min", "m", "'"];

/// The length of a meeting a text stands for: some time, and no longer than a meeting may be ([`LONGEST`]).
///
/// ```
/// use meeting::{time::Length, typed::read_length};
///
/// assert_eq!(read_length("1:30"), Some(Length::minutes(90)));
/// assert_eq!(read_length("2 h"), read_length("120"));
/// assert_eq!(read_length("long"), None);
/// ```
pub fn read_length(text: &str) -> Option<Length> {
    let text = text.trim().to_lowercase();
    let minutes = clock(&text).or_else(|| words(&text))?;
    Some(Length::minutes(minutes)).filter(|length| length.is_some_time() && *length <= LONGEST)
}

/// A length as it can be typed, in whole minutes: `2 h 20 min`.
pub fn write_length(length: Length) -> String {
    let minutes = length.0 / 60;
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}

/// `1:30`, or `1:30 h`.
fn clock(text: &str) -> Option<i64> {
    let bare = HOURS.iter().find_map(|unit| text.strip_suffix(unit)).unwrap_or(text);
    let (hours, minutes) = bare.split_once(':')?;
    Some(whole(hours)? * 60 + under_an_hour(minutes)?)
}

/// `90`, or figures with their units.
fn words(text: &str) -> Option<i64> {
    let Some((hours, rest)) = HOURS.iter().find_map(|unit| text.split_once(unit)) else {
        let minutes = MINUTES.iter().find_map(|unit| text.strip_suffix(unit));
        return whole(minutes.unwrap_or(text));
    };
    let rest = rest.trim();
    if rest.is_empty() {
        return part_of_hours(hours);
    }
    let minutes = MINUTES.iter().find_map(|unit| rest.strip_suffix(unit));
    Some(whole(hours)? * 60 + under_an_hour(minutes.unwrap_or(rest))?)
}

/// `2`, and `1,5` or `1.25` if that is whole minutes.
fn part_of_hours(text: &str) -> Option<i64> {
    let Some((hours, part)) = text.split_once([',', '.']) else { return Some(whole(text)? * 60) };
    let part = part.trim_end();
    let parts = 10_i64.pow(u32::try_from(part.len()).ok().filter(|&figures| figures <= 2)?);
    let minutes = whole(part)? * 60;
    (minutes % parts == 0).then_some(whole(hours)? * 60 + minutes / parts)
}

fn under_an_hour(text: &str) -> Option<i64> {
    whole(text).filter(|&minutes| minutes < 60)
}

/// Figures and nothing else, not even a sign.
fn whole(text: &str) -> Option<i64> {
    let text = text.trim();
    let figures = text.bytes().all(|sign| sign.is_ascii_digit());
    text.parse::<u16>().ok().filter(|_| figures).map(i64::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_read_as_people_write_it() {
        for (text, minutes) in [
            ("90", 90),
            (" 90 ", 90),
            ("90 min", 90),
            ("90min.", 90),
            ("45 Minuten", 45),
            ("1 minute", 1),
            ("75'", 75),
            ("1:30", 90),
            ("0:45", 45),
            ("2:05", 125),
            ("2 h", 120),
            ("2h", 120),
            ("2 hours", 120),
            ("1 hour", 60),
            ("3 Stunden", 180),
            ("1 Stunde", 60),
            ("2 Std.", 120),
            ("2 h 20 min", 140),
            ("2h20", 140),
            ("2 Std. 20 Min.", 140),
            ("1 Stunde 5 Minuten", 65),
            ("1,5 h", 90),
            ("1.25 h", 75),
            ("12 h", 720),
            ("720", 720),
        ] {
            assert_eq!(read_length(text), Some(Length::minutes(minutes)), "{text:?}");
        }
        for (text, why) in [
            ("", "nothing"),
            ("long", "no figure"),
            ("0", "no time"),
            ("0:00", "no time"),
            ("-90", "less than nothing"),
            ("+90", "a sign"),
            ("721", "longer than a meeting may be"),
            ("12:01", "longer than a meeting may be"),
            ("1:60", "no such minute"),
            ("2 h 60", "no such minute"),
            ("1,111 h", "no whole minute"),
            ("1,01 h", "no whole minute"),
            ("1,5", "hours or minutes?"),
            ("h", "a unit alone"),
            ("2 h h", "two units"),
            ("2 days", "a unit of something else"),
            ("1:2:3", "seconds"),
            ("99999999999999999999", "no such number"),
        ] {
            assert_eq!(read_length(text), None, "{text:?}: {why}");
        }
    }

    #[test]
    fn a_written_length_is_read_as_the_same() {
        for minutes in 1..=720 {
            let length = Length::minutes(minutes);
            assert_eq!(read_length(&write_length(length)), Some(length));
        }
        let written = [45, 60, 140].map(|minutes| write_length(Length::minutes(minutes)));
        assert_eq!(written, ["45 min", "1 h", "2 h 20 min"]);
    }
}
