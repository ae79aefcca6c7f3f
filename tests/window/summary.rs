//! The printed summary against the record in the data folder: every step with both its lengths, as they are printed.

use std::path::Path;

use chrono::{DateTime, FixedOffset};
use meeting::{
    clock::StepName,
    record::{Record, StepRecord},
    time::{Length, Moment},
    wall::Wall,
};
use store::{MeetingState, Store};
use words::{Catalogue, Language};

/// The record of the only meeting in a data folder that no window has open.
pub fn record_in(data: &Path) -> Record {
    let store = Store::open(data).unwrap();
    let groups = store.groups().unwrap();
    assert_eq!(groups.len(), 1, "there is one group");
    let meetings = store.meetings_of(groups[0].id).unwrap();
    assert_eq!(meetings.len(), 1, "there is one meeting");
    assert_eq!(meetings[0].state, MeetingState::Closed, "the meeting is over");
    // What is over does not depend on the moment it is looked at.
    desk::record_of(&store, meetings[0].id, "en", Moment(0)).unwrap().unwrap()
}

/// Every step of the record has a line of its own in the summary, in the order in which it happened: when it began,
/// whose or what it was, how long it was to be and how long it was.
pub fn holds_every_step(lines: &[String], record: &Record) {
    let mut rest = lines.iter();
    for step in &record.steps {
        let printed = line_of(step, &record.wall);
        let text = lines.join("\n");
        let there = rest.any(|line| bare(line) == bare(&printed));
        assert!(there, "the summary has the line {printed:?} in its place:\n{text}");
    }
}

/// Without its spaces: a reader of papers guesses them from the gaps, and takes the one in "5 s" for none.
fn bare(line: &str) -> String {
    line.split_whitespace().collect()
}

/// The record's turns, by name; the test knows whose they must be.
pub fn turns_in(record: &Record) -> Vec<&str> {
    let turns = record.steps.iter().filter(|step| matches!(step.name, StepName::Title(_)) && step.real.is_some());
    turns.filter_map(|step| step.client.as_ref()).map(|client| client.name.as_str()).collect()
}

fn line_of(step: &StepRecord, wall: &Wall) -> String {
    let from = step.from.map(|at| time_of_day(at, wall.offset(at))).unwrap_or_default();
    let name = match (&step.name, &step.client) {
        (StepName::Title(_), Some(client)) => client.name.clone(),
        (StepName::Title(title), None) => title.clone(),
        (StepName::CatchUp, client) => {
            format!("Catch-up · {}", client.as_ref().map_or("", |client| &client.name))
        }
        (StepName::Buffer, _) => "Spare time".to_owned(),
    };
    // A paper read back has usual spaces.
    let said = |length: Length| Catalogue::of(Language::En).length(length.seconds()).replace('\u{a0}', " ");
    let planned = step.planned.map_or_else(|| "–".to_owned(), said);
    let real = step.real.map_or_else(|| "not reached".to_owned(), said);
    format!("{from} {name} {planned} {real}").trim_start().to_owned()
}

fn time_of_day(at: Moment, offset: i32) -> String {
    let zone = FixedOffset::east_opt(offset).unwrap();
    DateTime::from_timestamp(at.0, 0).unwrap().with_timezone(&zone).format("%H:%M").to_string()
}
