//! A time of day: `18:00`, `18.00`, `1800`, `18`, `19h30`, `7:30 pm`, `19 Uhr 30`.
//!
//! Not in here: which half of the day `7:30` means; a field that knows more decides ([`crate::span`]).

use chrono::NaiveTime;

/// A time of day as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeTyped {
    /// As it stands there.
    pub time: NaiveTime,
    /// The same in the other half of the day, where the text does not say which one is meant.
    pub other_half: Option<NaiveTime>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

/// The time of day a text stands for.
///
/// ```
/// use meeting::typed::read_time;
///
/// let evening = read_time("6:30 pm").map(|typed| typed.time.to_string());
/// assert_eq!(evening.as_deref(), Some("18:30:00"));
/// assert!(read_time("soon").is_none());
/// ```
pub fn read_time(text: &str) -> Option<TimeTyped> {
    let text = text.trim().to_lowercase();
    let (text, half) = without_half(&text);
    let text = text.strip_suffix("uhr").unwrap_or(text).trim();
    let (hours, minutes) = hours_and_minutes(text)?;
    let at = |hours: u32| NaiveTime::from_hms_opt(hours, minutes, 0);
    let sure = |time: Option<NaiveTime>| Some(TimeTyped { time: time?, other_half: None });
    match half {
        // Midnight at the end of a day, as people write it.
        None if (hours, minutes) == (24, 0) => sure(at(0)),
        None => Some(TimeTyped { time: at(hours)?, other_half: at((hours + 12) % 24).filter(|_| hours <= 12) }),
        Some(Half::Morning) if (1..=12).contains(&hours) => sure(at(hours % 12)),
        Some(Half::Afternoon) if (1..=12).contains(&hours) => sure(at(hours % 12 + 12)),
        // `19:30 pm` says the same thing twice.
        Some(Half::Afternoon) if hours > 12 => sure(at(hours)),
        Some(Half::Morning | Half::Afternoon) => None,
    }
}

/// A text without its `am` or `pm`.
fn without_half(text: &str) -> (&str, Option<Half>) {
    let endings = [("a.m.", Half::Morning), ("am", Half::Morning), ("p.m.", Half::Afternoon), ("pm", Half::Afternoon)];
    let found = endings.into_iter().find_map(|(ending, half)| Some((text.strip_suffix(ending)?, half)));
    found.map_or((text, None), |(text, half)| (text.trim_end(), Some(half)))
}

fn hours_and_minutes(text: &str) -> Option<(u32, u32)> {
    let apart = text.replace("uhr", ":").replace(['.', 'h'], ":");
    let parts: Vec<&str> = apart.split(':').map(str::trim).collect();
    if parts.iter().any(|part| !part.bytes().all(|sign| sign.is_ascii_digit()) || part.len() > 4) {
        return None;
    }
    let (hours, minutes) = match parts.as_slice() {
        [figures] if figures.len() >= 3 => figures.split_at(figures.len() - 2),
        [hours] | [hours, ""] => (*hours, "00"),
        // Some fields add seconds; anything else there would be a date.
        [hours, minutes] | [hours, minutes, "00"] if minutes.len() == 2 => (*hours, *minutes),
        _ => return None,
    };
    Some((hours.parse().ok()?, minutes.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_write_it() {
        let at = |hours, minutes| NaiveTime::from_hms_opt(hours, minutes, 0);
        for (text, time, other) in [
            ("18:00", at(18, 0), None),
            (" 9:05 ", at(9, 5), at(21, 5)),
            ("18.30", at(18, 30), None),
            ("1930", at(19, 30), None),
            ("730", at(7, 30), at(19, 30)),
            ("9", at(9, 0), at(21, 0)),
            ("12:30", at(12, 30), at(0, 30)),
            ("0:30", at(0, 30), at(12, 30)),
            ("24:00", at(0, 0), None),
            ("18:00:00", at(18, 0), None),
            ("19h30", at(19, 30), None),
            ("19h", at(19, 0), None),
            ("19 Uhr", at(19, 0), None),
            ("19.30 Uhr", at(19, 30), None),
            ("19 Uhr 30", at(19, 30), None),
            ("7:30 pm", at(19, 30), None),
            ("7.30pm", at(19, 30), None),
            ("7 P.M.", at(19, 0), None),
            ("7:30 am", at(7, 30), None),
            ("12 am", at(0, 0), None),
            ("12:15 pm", at(12, 15), None),
            ("19:30 pm", at(19, 30), None),
        ] {
            let read = read_time(text).map(|typed| (typed.time, typed.other_half));
            assert_eq!(read, time.map(|time| (time, other)), "{text:?}");
        }
        for text in [
            "",
            "25:00",
            "half six",
            "18:60",
            "18:5",
            "0:30 pm",
            "13 am",
            "24:01",
            "::",
            "123456",
            "-1",
            "pm",
            "1:2:3:4",
            "18:00:99",
            "18:00:",
            "19.03.2026",
            "7.30.26",
        ] {
            assert_eq!(read_time(text), None, "{text:?}");
        }
    }
}
