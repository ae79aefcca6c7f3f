//! Files are read back by the crate's own parser and compared; what that parser forgives is looked at line by line.

use chrono::NaiveDateTime;
use icalendar::{Calendar, CalendarDateTime, Component, DatePerhapsTime, EventStatus};
use meeting::time::Length;

use super::*;

fn at(text: &str) -> Moment {
    Moment(NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap().and_utc().timestamp())
}

/// Berlin from 2025 to 2027, in winter an hour and in summer two east of Greenwich.
fn berlin(moment: Moment) -> i32 {
    let summers = [
        ("2025-03-30 01:00", "2025-10-26 01:00"),
        ("2026-03-29 01:00", "2026-10-25 01:00"),
        ("2027-03-28 01:00", "2027-10-31 01:00"),
    ];
    if summers.iter().any(|(from, to)| (at(from)..at(to)).contains(&moment)) { 7200 } else { 3600 }
}

const BERLIN: Place<'static> = Place { name: "Europe/Berlin", offset: &berlin };

fn entry(number: u32, starts: &str) -> Entry {
    let starts = at(starts);
    let title = format!("Linden: peer coaching meeting {number} of 9");
    let uid = format!("{number}@turnstone");
    Entry { uid, title, starts, ends: starts + Length::minutes(120), sequence: number, cancelled: false }
}

/// The offset a file gives a local time, from its own lines.
fn offset_told(file: &str, local: NaiveDateTime) -> i32 {
    let zone = file.split("END:VTIMEZONE").next().unwrap();
    let told = |block: &str, key: &str| {
        let line = block.lines().find_map(|line| line.strip_prefix(key));
        line.expect("each observance has its lines").to_owned()
    };
    let blocks = zone.split("BEGIN:").skip(2).filter(|block| block.contains("TZOFFSETTO"));
    let from = |block: &str| NaiveDateTime::parse_from_str(&told(block, "DTSTART:"), "%Y%m%dT%H%M%S").unwrap();
    let block = blocks.filter(|block| from(block) <= local).max_by_key(|block| from(block)).unwrap();
    let to = told(block, "TZOFFSETTO:");
    let (hours, minutes): (i32, i32) = (to[1..3].parse().unwrap(), to[3..5].parse().unwrap());
    (hours * 3600 + minutes * 60) * if to.starts_with('-') { -1 } else { 1 }
}

#[test]
fn a_file_read_back_says_the_same() {
    // The 18:00 of every third Thursday, across the end of summer time on 25 October.
    let mut entries = vec![entry(1, "2026-09-17 16:00"), entry(2, "2026-10-15 16:00"), entry(3, "2026-11-19 17:00")];
    entries[1].cancelled = true;
    let file = file(&entries, &BERLIN, at("2026-09-01 08:30"));
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
            let Some(DatePerhapsTime::DateTime(CalendarDateTime::WithTimezone { date_time, tzid })) = told else {
                panic!("a local time with its zone: {told:?}");
            };
            assert_eq!(tzid, "Europe/Berlin");
            let utc = date_time.and_utc().timestamp() - i64::from(offset_told(&file, date_time));
            assert_eq!(utc, meant.0, "the zone in the file makes {date_time} the moment that is meant");
        }
    }
    let starts = file.lines().filter(|line| line.starts_with("DTSTART;")).map(|line| line.split_once('T').unwrap().1);
    assert!(
        starts.clone().count() == 3 && starts.into_iter().all(|line| line.ends_with("T180000")),
        "18:00 stays 18:00"
    );
}

#[test]
fn a_zone_is_told_by_its_changes() {
    let told = |name, offset: &dyn Fn(Moment) -> i32| {
        file(&[entry(1, "2026-06-18 16:00")], &Place { name, offset }, Moment(0))
    };
    let berlin = told("Europe/Berlin", &berlin);
    for line in ["TZID:Europe/Berlin", "DTSTART:20260329T020000", "DTSTART:20261025T030000", "TZOFFSETTO:+0200"] {
        assert!(berlin.lines().any(|found| found == line), "{line} in\n{berlin}");
    }
    assert!(berlin.contains("BEGIN:DAYLIGHT") && berlin.matches("BEGIN:VTIMEZONE").count() == 1);
    let india = told("Asia/Kolkata", &|_| 19_800);
    assert!(india.contains("TZOFFSETTO:+0530") && !india.contains("DAYLIGHT"), "a zone without summer time");
    let nameless = told("", &|_| -12_600);
    assert!(nameless.contains("TZID:Local time") && nameless.contains("TZOFFSETTO:-0330"), "a zone without a name");
}

#[test]
fn the_lines_are_those_of_the_format() {
    let title =
        "Kollegiale Beratung, Ost; \\ „Größe“ 老虎 und ein sehr langer Name einer sehr langen Gruppe: Treffen 4 von 9";
    let long = Entry { title: title.to_owned(), ..entry(4, "2026-09-17 16:00") };
    let file = file(&[long], &BERLIN, Moment(0));
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
    let empty = file(&[], &BERLIN, Moment(0));
    assert_eq!(empty.parse::<Calendar>().unwrap().events().count(), 0);
}
