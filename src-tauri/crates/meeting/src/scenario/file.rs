//! From the text of a scenario file to an agenda and its events, or a refusal that names the field.
//!
//! Not in here: the shape of the file ([`super::phrase`]) and whether an event is possible (the replay asks the clock).

mod agenda;
mod bounds;
mod event;

use chrono::{Datelike, Days, NaiveDateTime, NaiveTime, TimeDelta};

use super::{Refused, phrase::ScenarioText};
use crate::{
    agenda::Agenda,
    bounds::LARGEST_SCENARIO,
    clock::Event,
    people::{MemberId, composed},
    time::{Length, Moment},
};

/// A scenario, read.
pub(super) struct Scenario {
    pub agenda: Agenda,
    pub acts: Vec<(Moment, Act)>,
}

/// One event of the file.
pub(super) enum Act {
    /// Known as it stands.
    Event(Event),
    /// *Next* for the step of this name (a client or a title): which one, the replay finds out.
    Next { of: String },
    /// The last event is undone.
    Undo,
}

/// Reads a scenario.
pub(super) fn read(text: &str) -> Result<Scenario, Refused> {
    if text.len() > LARGEST_SCENARIO {
        return Err(Refused::new(
            "",
            format!("the file is too large; a scenario has at most {LARGEST_SCENARIO} bytes"),
        ));
    }
    let deserializer = toml::Deserializer::parse(text).map_err(|error| Refused::new("", syntax(&error, text)))?;
    let phrase: ScenarioText = serde_path_to_error::deserialize(deserializer).map_err(|error| {
        let path = error.path().to_string();
        Refused::new(if path == "." { String::new() } else { path }, error.inner().message())
    })?;
    bounds::check(&phrase)?;
    let agenda = agenda::agenda(&phrase)?;
    let acts = event::acts(&phrase.events, &agenda)?;
    Ok(Scenario { agenda, acts })
}

fn syntax(error: &toml::de::Error, text: &str) -> String {
    let line = error.span().map(|span| 1 + text.bytes().take(span.start).filter(|&byte| byte == b'\n').count());
    line.map_or_else(|| error.message().to_owned(), |line| format!("line {line}: {}", error.message()))
}

/// A local date and time, counted as if it were UTC.
fn moment(field: &str, text: &str) -> Result<Moment, Refused> {
    const LAYOUT: &str = "%Y-%m-%dT%H:%M:%S";
    // Read and written back the same: no leap seconds, no missing zeros, no year a calendar has not.
    NaiveDateTime::parse_from_str(text, LAYOUT)
        .ok()
        .filter(|time| (1..=9998).contains(&time.year()) && time.format(LAYOUT).to_string() == text)
        .map(|time| Moment(time.and_utc().timestamp()))
        .ok_or_else(|| Refused::new(field, format!("{text:?} is no time; write it as \"2026-03-05T18:00:00\"")))
}

/// A time of day on the day of the meeting: from six hours before its start to eighteen after it, so that a meeting
/// may begin early and may pass midnight.
fn moment_of_day(field: &str, text: &str, starts: Moment) -> Result<Moment, Refused> {
    let time = NaiveTime::parse_from_str(text, "%H:%M:%S")
        .ok()
        .filter(|time| time.format("%H:%M:%S").to_string() == text)
        .ok_or_else(|| Refused::new(field, format!("{text:?} is no time of day; write it as \"18:12:00\"")))?;
    let start = chrono::DateTime::from_timestamp(starts.0, 0).unwrap_or_default().naive_utc();
    let day = start.date().and_time(time);
    let day = if day - start >= TimeDelta::hours(18) {
        day - Days::new(1)
    } else if start - day > TimeDelta::hours(6) {
        day + Days::new(1)
    } else {
        day
    };
    Ok(Moment(day.and_utc().timestamp()))
}

fn length(field: impl Into<String>, text: &str) -> Result<Length, Refused> {
    Length::parse(text)
        .ok_or_else(|| Refused::new(field, format!("{text:?} is no length; write it as \"5:00\" or \"1:05:00\"")))
}

fn some_length(field: impl Into<String> + Clone, text: &str) -> Result<Length, Refused> {
    let read = length(field.clone(), text)?;
    if read.is_some_time() { Ok(read) } else { Err(Refused::new(field, "must be more than nothing")) }
}

fn member(field: impl Into<String>, name: &str, agenda: &Agenda) -> Result<MemberId, Refused> {
    let person = agenda.members.iter().find(|person| composed(&person.name) == composed(name));
    person.map(|person| person.id).ok_or_else(|| Refused::new(field, format!("{name:?} is not one of the members")))
}

fn members(field: &str, names: &[String], agenda: &Agenda) -> Result<Vec<MemberId>, Refused> {
    let mut found = Vec::with_capacity(names.len());
    for (index, name) in names.iter().enumerate() {
        let field = format!("{field}[{index}]");
        let who = member(field.clone(), name, agenda)?;
        if found.contains(&who) {
            return Err(Refused::new(field, format!("{name:?} is named twice")));
        }
        found.push(who);
    }
    Ok(found)
}
