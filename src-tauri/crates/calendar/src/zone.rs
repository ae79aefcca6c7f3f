//! A zone as a calendar file tells it: which offset held from when, over the time of the entries.
//!
//! Not in here: rules of summer time; they are read off the offsets, each change a line of its own.

use std::fmt::Write;

use chrono::{DateTime, NaiveDateTime};
use meeting::time::{Length, Moment};

use crate::Place;

/// A zone changes its offset at most so often.
const DAY: Length = Length(24 * 60 * 60);
/// A year before the first entry and after the last: so both offsets of a zone are seen, and which is the usual one.
const AROUND: Length = Length(366 * 24 * 60 * 60);

/// The zone's name in the file.
pub(crate) fn name<'a>(place: &Place<'a>) -> &'a str {
    if place.name.is_empty() { "Local time" } else { place.name }
}

/// The moment as the clock on the wall shows it.
pub(crate) fn local(place: &Place<'_>, at: Moment) -> NaiveDateTime {
    wall(at, (place.offset)(at))
}

/// The zone from the first moment to the last, as lines of a calendar file.
pub(crate) fn lines(place: &Place<'_>, first: Moment, last: Moment) -> String {
    let (from, to) = (first - AROUND, last + AROUND);
    let begins = (place.offset)(from);
    let changes = changes(place, from, to);
    let usual = changes.iter().map(|change| change.after).chain([begins]).min().unwrap_or(begins);
    let mut lines = format!("BEGIN:VTIMEZONE\r\nTZID:{}\r\n", name(place));
    observance(&mut lines, begins > usual, "19700101T000000", begins, begins);
    for Change { at, before, after } in changes {
        let starts = wall(at, before).format("%Y%m%dT%H%M%S").to_string();
        observance(&mut lines, after > usual, &starts, before, after);
    }
    lines + "END:VTIMEZONE\r\n"
}

/// A change of the offset.
struct Change {
    at: Moment,
    before: i32,
    after: i32,
}

fn changes(place: &Place<'_>, from: Moment, to: Moment) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut day = from;
    while day < to {
        let next = day + DAY;
        let (before, after) = ((place.offset)(day), (place.offset)(next));
        if before != after {
            // The first second with the new offset, between one that has the old one and one that has the new.
            let (mut old, mut new) = (day.0, next.0);
            while new - old > 1 {
                let middle = i64::midpoint(old, new);
                if (place.offset)(Moment(middle)) == before { old = middle } else { new = middle }
            }
            changes.push(Change { at: Moment(new), before, after });
        }
        day = next;
    }
    changes
}

fn observance(lines: &mut String, summer: bool, starts: &str, before: i32, after: i32) {
    let kind = if summer { "DAYLIGHT" } else { "STANDARD" };
    let (before, after) = (offset(before), offset(after));
    // Writing into a text cannot fail.
    let _ = write!(
        lines,
        "BEGIN:{kind}\r\nDTSTART:{starts}\r\nTZOFFSETFROM:{before}\r\nTZOFFSETTO:{after}\r\nEND:{kind}\r\n"
    );
}

/// `+0200`, with seconds where a zone has them.
fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let all = seconds.abs();
    let (hours, minutes, rest) = (all / 3600, all / 60 % 60, all % 60);
    if rest == 0 { format!("{sign}{hours:02}{minutes:02}") } else { format!("{sign}{hours:02}{minutes:02}{rest:02}") }
}

fn wall(at: Moment, offset: i32) -> NaiveDateTime {
    DateTime::from_timestamp(at.0 + i64::from(offset), 0).unwrap_or_default().naive_utc()
}
