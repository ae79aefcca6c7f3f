//! The file itself, by way of the `icalendar` crate, which escapes and folds.
//!
//! Times are instants, with a `Z`. Some calendars misread the rules of a zone or do not know its name; all of them know
//! UTC, and each meeting is an event of its own, so no rule is needed. There is no `METHOD`: that is for invitations,
//! which have an organizer.

use chrono::{DateTime, Utc};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use meeting::time::Moment;

use crate::Entry;

/// Who wrote the file, in the form the format asks for.
const PRODUCT: &str = "-//Turnstone//Turnstone//EN";

/// A calendar file with these entries, stamped with the moment it is made.
pub fn file(entries: &[Entry], stamp: Moment) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in [("VERSION", "2.0"), ("PRODID", PRODUCT), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property(Property::new(key, value));
    }
    for entry in entries {
        calendar.push(event(entry, stamp));
    }
    calendar.to_string()
}

fn event(entry: &Entry, stamp: Moment) -> Event {
    Event::new()
        .uid(&entry.uid)
        .timestamp(utc(stamp))
        .sequence(entry.sequence)
        .summary(&entry.title)
        .starts(utc(entry.starts))
        .ends(utc(entry.ends))
        .status(if entry.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed })
        .done()
}

fn utc(at: Moment) -> DateTime<Utc> {
    DateTime::from_timestamp(at.0, 0).unwrap_or_default()
}
