//! The file for people's calendars: what it learns of a series.

use desk::{
    errand::Errand,
    intent::{Intent, LanguageWord, RunningIntent, SeriesAsk, SeriesForm, SeriesKind, SettingsIntent},
    refusal::Answer,
};
use icalendar::{Calendar, Component, EventStatus};
use words::MessageKey;

use super::{
    Table,
    series::{asks, dates, first_thursdays, group, moves, skip},
    table::SIX,
};

/// The events of a calendar file: start as written, sequence, status and title, by their names.
fn events(table: &mut Table, group: u32, day: Option<&str>) -> Vec<(String, String, u32, EventStatus, String)> {
    let path = table.papers.path().join("dates.ics");
    table.runs(Errand::SaveCalendar { group, day: day.map(str::to_owned) }, &path);
    assert_eq!(dates(table, group).saved, Some(path.display().to_string()), "where it was saved is said");
    let text = std::fs::read_to_string(path).unwrap();
    for name in SIX.lines() {
        assert!(!text.contains(name), "{name} is nobody's business in a calendar");
    }
    let read: Calendar = text.parse().unwrap();
    let of = |event: &icalendar::Event| {
        let starts = event.property_value("DTSTART").unwrap().to_owned();
        let (uid, title) = (event.get_uid().unwrap().to_owned(), event.get_summary().unwrap().to_owned());
        (uid, starts, event.get_sequence().unwrap(), event.get_status().unwrap(), title)
    };
    read.events().map(of).collect()
}

#[test]
fn a_calendar_learns_every_change_under_the_same_name() {
    let mut table = Table::new();
    let group = group(&mut table);
    let first = events(&mut table, group, None);
    assert_eq!(first.len(), 9, "a programme is given out whole");
    assert_eq!(first[0].4, "Linden, Ost: peer coaching meeting 1 of 9");
    assert_eq!(first[1].1, "20260402T180000Z");
    table.does(asks(group, moves("2026-04-02", "2026-04-09", "17:00")));
    table.does(asks(group, skip("2026-05-07")));
    let second = events(&mut table, group, None);
    let named = |events: &[(String, String, u32, EventStatus, String)], uid: &str| {
        events.iter().find(|event| event.0 == uid).cloned().unwrap()
    };
    let (moved, skipped) = (named(&second, &first[1].0), named(&second, &first[2].0));
    assert_eq!((moved.1.as_str(), moved.3), ("20260409T170000Z", EventStatus::Confirmed));
    assert!(moved.2 > first[1].2 && skipped.2 > first[2].2, "a calendar takes the newer one");
    assert_eq!((skipped.3, skipped.4.as_str()), (EventStatus::Cancelled, first[2].4.as_str()));
    assert_eq!(named(&second, &first[3].0), first[3], "the others are as they were");
    table.does(asks(group, SeriesAsk::Undo));
    table.does(asks(group, SeriesAsk::MoveBack { day: "2026-04-02".to_owned() }));
    let back = named(&events(&mut table, group, None), &first[1].0);
    assert!(back.1 == first[1].1 && back.2 > moved.2, "moved back is one more change");
    // Another rule: the old days are cancelled, in the language in use.
    table.does(Intent::Settings(SettingsIntent::SetLanguage { language: LanguageWord::De }));
    let form =
        SeriesForm { kind: SeriesKind::Weeks, every: 4, first: "2026-03-06".to_owned(), of: None, ..first_thursdays() };
    table.does(asks(group, SeriesAsk::Set { form }));
    let third = events(&mut table, group, None);
    let gone = named(&third, &first[1].0);
    assert!(gone.3 == EventStatus::Cancelled && gone.2 > back.2, "{gone:?}");
    assert_eq!(third[0].1, "20260306T180000Z");
    assert_eq!(third[0].4, "Linden, Ost: Treffen der kollegialen Beratung");
    let uids: std::collections::BTreeSet<_> = third.iter().map(|event| &event.0).collect();
    assert_eq!(uids.len(), third.len(), "every date once");
    let one = events(&mut table, group, Some("2026-04-03"));
    assert_eq!(one.len(), 1, "one date alone");
    let name = Errand::SaveCalendar { group, day: Some("2026-04-03".to_owned()) };
    assert_eq!(table.desk().file_name(&name).as_deref(), Some("Linden, Ost 2026-04-03.ics"));
    let all = Errand::SaveCalendar { group, day: None };
    assert_eq!(table.desk().file_name(&all).as_deref(), Some("Linden, Ost.ics"), "a whole series has no one date");
    // The series ends: what calendars have of it is called off, and is back with undo.
    table.does(asks(group, SeriesAsk::End));
    let off = events(&mut table, group, None);
    assert_eq!(dates(&mut table, group).called_off as usize, off.len());
    assert!(off.len() > 9 && off.iter().all(|event| event.3 == EventStatus::Cancelled), "each of them");
    let friday = named(&off, &third[0].0);
    assert!(friday.2 > third[0].2 && friday.1 == third[0].1);
    table.does(asks(group, SeriesAsk::Undo));
    let back = named(&events(&mut table, group, None), &third[0].0);
    assert!(back.3 == EventStatus::Confirmed && back.2 > friday.2, "a calendar takes it up again");
    assert_eq!(dates(&mut table, group).called_off, 0);
}

#[test]
fn a_file_that_cannot_be_written_and_the_name_of_a_summary() {
    let mut table = Table::new();
    table.running();
    table.does(Intent::Running(RunningIntent::End));
    let record = table.record();
    let print = Errand::Print { meeting: record.meeting, paper: desk::intent::PaperSize::A4 };
    assert_eq!(table.desk().file_name(&print).as_deref(), Some("Linden 2026-03-05 summary.pdf"));
    let group = record.group.id;
    table.does(asks(group, SeriesAsk::Set { form: first_thursdays() }));
    let path = table.papers.path().join("nowhere").join("dates.ics");
    let answer = table.run(Errand::SaveCalendar { group, day: None }, &path);
    assert!(matches!(answer, Answer::Refused(why) if why.sentence.key == MessageKey::RefusalFileNoFolder));
    assert_eq!(dates(&mut table, group).saved, None);
}
