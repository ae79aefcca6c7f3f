//! The file itself, by way of the `icalendar` crate, which escapes and folds.
//!
//! Not in here: the zone's lines, which that crate cannot write: it would stamp them like an event.

use chrono::DateTime;
use icalendar::{Calendar, CalendarDateTime, Component, Event, EventLike, EventStatus, Property};
use meeting::time::Moment;

use crate::{Entry, Place, zone};

/// Who wrote the file, in the form the format asks for.
const PRODUCT: &str = "-//Turnstone//Turnstone//EN";

/// A calendar file with these entries, stamped with the moment it is made. Times are the wall clock's of the place,
/// with the zone's rules beside them.
pub fn file(entries: &[Entry], place: &Place<'_>, stamp: Moment) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in [("VERSION", "2.0"), ("PRODID", PRODUCT), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")] {
        calendar.append_property(Property::new(key, value));
    }
    for entry in entries {
        calendar.push(event(entry, place, stamp));
    }
    let text = calendar.to_string();
    let first = entries.iter().map(|entry| entry.starts).min();
    let last = entries.iter().map(|entry| entry.ends).max();
    match (first, last) {
        (Some(first), Some(last)) => {
            text.replacen("BEGIN:VEVENT", &format!("{}BEGIN:VEVENT", zone::lines(place, first, last)), 1)
        }
        _ => text,
    }
}

fn event(entry: &Entry, place: &Place<'_>, stamp: Moment) -> Event {
    let at = |moment| CalendarDateTime::WithTimezone {
        date_time: zone::local(place, moment),
        tzid: zone::name(place).to_owned(),
    };
    Event::new()
        .uid(&entry.uid)
        .timestamp(DateTime::from_timestamp(stamp.0, 0).unwrap_or_default())
        .sequence(entry.sequence)
        .summary(&entry.title)
        .starts(at(entry.starts))
        .ends(at(entry.ends))
        .status(if entry.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed })
        .done()
}
