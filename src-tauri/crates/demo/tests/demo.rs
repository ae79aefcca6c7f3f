//! A demo is what its wish says: the same from the same seed, every meeting in it a record that prints, no page empty,
//! and nothing in the folder unless all of it is.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::{fs, ops::ControlFlow, path::Path};

use chrono::NaiveDate;
use demo::{Failed, Wish, Written};
use desk::{
    Desk, Setup,
    clocks::{watch::Reading, zone::Zone},
    errand::Errand,
    intent::{Intent, NavigationIntent, PaperSize},
    refusal::Answer,
    views::Screen,
};
use store::{MeetingState, Store};
use words::Language;

fn wish(seed: u64) -> Wish {
    let until = NaiveDate::from_ymd_opt(2026, 11, 28).unwrap();
    Wish { groups: 6, years: 1, seed, until, zone: Zone::Fixed(3600), language: Language::En }
}

fn write(folder: &Path, wish: &Wish) -> Written {
    demo::write(folder, wish, &mut |_| ControlFlow::Continue(())).unwrap()
}

/// Everything a person could read in it. What is numbered by chance is left out.
fn content(folder: &Path) -> Vec<String> {
    let store = Store::open(folder).unwrap();
    let mut lines = Vec::new();
    for group in store.groups().unwrap() {
        lines.push(format!("{group:?}"));
        lines.extend(store.members(group.id).unwrap().iter().map(|row| format!("{row:?}")));
        lines.extend(store.series(group.id).unwrap().map(|row| row.body));
        for meeting in store.meetings_of(group.id).unwrap() {
            lines.push(format!("{meeting:?}"));
            lines.extend(store.events(meeting.id).unwrap().iter().map(|row| format!("{row:?}")));
            lines.extend(store.notes(meeting.id).unwrap().iter().map(|row| format!("{row:?}")));
            lines.extend(store.promises_made_in(meeting.id).unwrap().iter().map(|row| format!("{row:?}")));
            lines.push(format!("{:?}", store.opened(meeting.id).unwrap()));
        }
    }
    lines
}

#[test]
fn the_same_seed_gives_the_same_content() {
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    for (folder, seed) in folders.iter().zip([7, 7, 8]) {
        write(folder.path(), &wish(seed));
    }
    let [one, two, other] = folders.each_ref().map(|folder| content(folder.path()));
    assert!(one.len() > 1000, "{} lines", one.len());
    assert_eq!(one, two);
    assert_ne!(one, other);
}

#[test]
fn every_meeting_is_a_record_that_prints_and_no_page_is_empty() {
    let folder = tempfile::tempdir().unwrap();
    let written = write(folder.path(), &wish(3));
    let noon = Reading { utc_ms: 1_795_863_600_000, ..Reading::default() };
    let setup = Setup { zone: Zone::Fixed(3600), rate: 1, language: Language::En, region: None };
    let mut desk = Desk::open(folder.path(), setup, noon).unwrap();
    let paper = tempfile::tempdir().unwrap();
    for meeting in &written.held {
        assert_eq!(
            desk.act(Intent::Navigation(NavigationIntent::GoMeeting { meeting: meeting.0 }), noon),
            Answer::Done
        );
        let Screen::Record(record) = desk.view().screen else { panic!("meeting {} is no record", meeting.0) };
        assert!(!record.steps.is_empty(), "meeting {}", meeting.0);
        let path = paper.path().join(format!("{}.pdf", meeting.0));
        let print = Errand::Print { meeting: meeting.0, paper: PaperSize::A4 };
        assert_eq!(desk.run(print, path.clone(), noon), Answer::Done, "meeting {}", meeting.0);
        assert!(fs::read(&path).unwrap().starts_with(b"%PDF"), "meeting {}", meeting.0);
    }
    for group in &written.groups {
        desk.act(Intent::Navigation(NavigationIntent::GoGroup { group: group.0 }), noon);
        let Screen::Group(group) = desk.view().screen else { panic!("a group is shown") };
        assert!(group.past.len() > 3 && group.members.len() > 1 && group.planned.len() == 1, "{}", group.name);
        assert!(!group.past.iter().any(|card| card.date.as_str() > "2026-11-28"), "{}", group.name);
    }
    for meeting in &written.planned {
        desk.act(Intent::Navigation(NavigationIntent::GoMeeting { meeting: meeting.0 }), noon);
        let Screen::Plan(plan) = desk.view().screen else { panic!("a plan is shown") };
        assert!(plan.date.as_str() >= "2026-11-28" && plan.problems.is_empty(), "{plan:?}");
    }
    assert!(desk.view().trouble.is_none());
    drop(desk);
    let store = Store::open(folder.path()).unwrap();
    let rows: Vec<_> = written.groups.iter().flat_map(|group| store.meetings_of(*group).unwrap()).collect();
    assert_eq!(rows.iter().filter(|row| row.state == MeetingState::Closed).count(), written.held.len());
    let events = |what: &str| {
        let has =
            |row: &&store::MeetingRow| store.events(row.id).unwrap().iter().any(|event| event.body.contains(what));
        rows.iter().filter(has).count()
    };
    for what in ["arrived", "guest_came", "extended", "held", "left"] {
        assert!(events(what) > 0, "nobody ever: {what}");
    }
    assert!(rows.iter().any(|row| store.opened(row.id).unwrap().responses > 0), "a box was opened");
}

#[test]
fn nothing_is_written_over_and_a_demo_that_is_stopped_leaves_nothing() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("tried");
    let stopped = demo::write(&folder, &wish(1), &mut |progress| {
        if progress.groups > 1 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert!(matches!(stopped, Err(Failed::Stopped)), "{stopped:?}");
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0, "neither the folder nor anything beside it");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("mine"), "mine").unwrap();
    let occupied = demo::write(&folder, &wish(1), &mut |_| ControlFlow::Continue(()));
    assert!(matches!(occupied, Err(Failed::Occupied(_))), "{occupied:?}");
    assert_eq!(fs::read(folder.join("mine")).unwrap(), b"mine");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
}
