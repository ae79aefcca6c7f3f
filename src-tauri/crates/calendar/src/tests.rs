//! Files are read back by the crate's own parser and compared; what that parser tolerates is checked line by line.

use chrono::NaiveDateTime;
use icalendar::{Calendar, CalendarDateTime, Component, DatePerhapsTime, EventStatus};
use meeting::time::Length;

use super::*;

fn at(text: &str) -> Moment {
    Moment(NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap().and_utc().timestamp())
}

fn entry(number: u32, starts: &str) -> Entry {
    let starts = at(starts);
    let title = format!("Linden: peer coaching meeting {number} of 9");
    let uid = format!("{number}@turnstone");
    Entry { uid, title, starts, ends: starts + Length::minutes(120), sequence: number, cancelled: false }
}

#[test]
fn a_file_read_back_says_the_same() {
    let mut entries = vec![entry(1, "2026-09-17 16:00"), entry(2, "2026-10-15 16:00"), entry(3, "2026-11-19 17:00")];
    entries[1].cancelled = true;
    let file = file(&entries, at("2026-09-01 08:30"));
    let read: Calendar = file.parse().unwrap();
    assert_eq!(read.events().count(), entries.len());
    for (event, entry) in read.events().zip(&entries) {
        assert_eq!(event.get_uid(), Some(entry.uid.as_str()));
        assert_eq!(event.get_summary(), Some(entry.title.as_str()));
        assert_eq!(event.get_sequence(), Some(entry.sequence));
        let status = if entry.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed };
        assert_eq!(event.get_status(), Some(status));
        assert_eq!(
            event.get_timestamp().unwrap().timestamp(),
            at("2026-09-01 08:30").0,
            "the stamp comes from outside"
        );
        for (told, meant) in [(event.get_start(), entry.starts), (event.get_end(), entry.ends)] {
            let Some(DatePerhapsTime::DateTime(CalendarDateTime::Utc(told))) = told else {
                panic!("an instant: {told:?}");
            };
            assert_eq!(told.timestamp(), meant.0);
        }
    }
}

#[test]
fn times_are_instants_and_the_file_is_no_invitation() {
    let file = file(&[entry(1, "2026-06-18 16:00")], Moment(0));
    for line in ["DTSTART:20260618T160000Z", "DTEND:20260618T180000Z", "SEQUENCE:1"] {
        assert!(file.lines().any(|found| found == line), "{line} in\n{file}");
    }
    for absent in ["VTIMEZONE", "TZID", "METHOD"] {
        assert!(!file.contains(absent), "{absent} in\n{file}");
    }
}

#[test]
fn the_lines_are_those_of_the_format() {
    let title =
        "Kollegiale Beratung, Ost; \\ „Größe“ 老虎 und ein sehr langer Name einer sehr langen Gruppe: Treffen 4 von 9";
    let long = Entry { title: title.to_owned(), ..entry(4, "2026-09-17 16:00") };
    let file = file(&[long], Moment(0));
    assert!(file.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(file.matches('\n').count(), file.matches("\r\n").count(), "every line ends in CR LF");
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    assert!(file.contains(r"Beratung\, Ost\; \\ "), "commas, semicolons and backslashes are escaped");
    let read: Calendar = file.parse().unwrap();
    assert_eq!(read.events().next().unwrap().get_summary(), Some(title), "and read back as they were");
    for forbidden in ["ATTENDEE", "ORGANIZER", "DESCRIPTION", "LOCATION", "COMMENT"] {
        assert!(!file.contains(forbidden), "{forbidden}: nobody's name and no word of the room leaves with it");
    }
    for (key, count) in [("UID:", 1), ("DTSTAMP:", 1), ("VERSION:2.0", 1), ("PRODID:", 1)] {
        assert_eq!(file.lines().filter(|line| line.starts_with(key)).count(), count, "{key}");
    }
}

#[test]
fn a_file_without_entries_is_one_all_the_same() {
    let empty = file(&[], Moment(0));
    assert_eq!(empty.parse::<Calendar>().unwrap().events().count(), 0);
}
