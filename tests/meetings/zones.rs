//! A group's times are those of its home zone, wherever the machine is that shows them.

use desk::{
    bin::BinIntent,
    clocks::{watch::Reading, zone::Zone},
    errand::Errand,
    home::views::GroupCard,
    intent::{
        GroupIntent, GroupWall, Intent, NavigationIntent, PayHabitWord, PlanningIntent, RecordsIntent, RunningIntent,
        SeriesAsk,
    },
    views::Screen,
};
use icalendar::{Calendar, Component};
use rusqlite::Connection;
use store::Store;
use words::MessageKey;

use super::{
    Table,
    series::{asks, first_thursdays},
    table::SIX,
};

const ABROAD: [&str; 3] = ["America/New_York", "Pacific/Auckland", "Asia/Kathmandu"];

fn zone(name: &str) -> Zone {
    Zone::named(name).unwrap()
}

/// A table in Berlin, on the evening of every table.
fn in_berlin() -> Table {
    let mut table = Table::new();
    moved_to(&mut table, "Europe/Berlin");
    table
}

fn moved_to(table: &mut Table, name: &str) {
    let clock = Reading { utc_ms: table.clock.utc_ms, ..Reading::default() };
    table.restart_in_zone(zone(name), clock);
}

/// The form of a group, saved with another home zone.
fn edited(group: u32, name: &str, zone: &str) -> Intent {
    Intent::Groups(GroupIntent::EditGroup {
        group,
        name: name.to_owned(),
        usual_minutes: 120,
        usual_weekday: None,
        usual_start: "18:00".to_owned(),
        pay_habit: PayHabitWord::Ask,
        wall: GroupWall::default(),
        zone: Some(zone.to_owned()),
    })
}

fn at_home_in(group: u32, zone: &str) -> Intent {
    edited(group, "Linden", zone)
}

fn when(meeting: u32, date: &str, starts: &str, ends: &str) -> Intent {
    Intent::Planning(PlanningIntent::SetWhen {
        meeting,
        date: date.to_owned(),
        starts: starts.to_owned(),
        ends: ends.to_owned(),
    })
}

fn plan(table: &mut Table, group: u32, date: &str, starts: &str, ends: &str) -> u32 {
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let meeting = table.plan_view().meeting;
    table.does(when(meeting, date, starts, ends));
    meeting
}

/// The planned start as the file has it.
fn starts(table: &Table, meeting: u32) -> String {
    let db = Connection::open(table.folder.path().join("turnstone.db")).unwrap();
    let sql = "SELECT strftime('%Y-%m-%d %H:%M', starts, 'unixepoch') FROM meetings WHERE id = ?1";
    db.query_row(sql, [meeting], |row| row.get(0)).unwrap()
}

/// The events of the group's calendar file: name, start, end and sequence.
fn events(table: &mut Table, group: u32) -> Vec<(String, String, String, u32)> {
    let path = table.papers.path().join("dates.ics");
    table.runs(Errand::SaveCalendar { group, day: None }, &path);
    let read: Calendar = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let of = |event: &icalendar::Event| {
        let at = |name| event.property_value(name).unwrap().to_owned();
        (event.get_uid().unwrap().to_owned(), at("DTSTART"), at("DTEND"), event.get_sequence().unwrap())
    };
    read.events().map(of).collect()
}

fn home(table: &mut Table) -> Vec<GroupCard> {
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    match table.screen() {
        Screen::Home(home) => home.groups,
        other => panic!("the home, not {other:?}"),
    }
}

#[test]
fn a_plan_is_the_same_instant_wherever_the_machine_is() {
    let mut table = in_berlin();
    let group = table.group("Linden", SIX);
    let meeting = plan(&mut table, group, "2026-12-17", "18:00", "20:00");
    let (shown, kept) = (table.plan_alone(), starts(&table, meeting));
    assert_eq!(kept, "2026-12-17 17:00");
    for abroad in ABROAD {
        moved_to(&mut table, abroad);
        table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
        assert_eq!(table.plan_alone(), shown, "{abroad}");
        let tariq = shown.people.iter().find(|person| person.name == "Tariq").unwrap().id;
        for expected in [false, true] {
            table.does(Intent::Planning(PlanningIntent::SetExpected { meeting, member: tariq, expected }));
        }
        assert_eq!(starts(&table, meeting), kept, "unticking somebody in {abroad} moves nothing");
        table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
        let card = table.group_view().planned[0].clone();
        assert_eq!((card.date.as_str(), card.starts.as_str()), ("2026-12-17", "18:00"), "{abroad}");
    }
}

#[test]
fn a_date_that_is_planned_is_not_offered_again_in_another_zone() {
    let mut table = in_berlin();
    let group = table.group("Linden", SIX);
    table.does(asks(group, SeriesAsk::Set { form: first_thursdays() }));
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let first = table.plan_view();
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let dates = table.group_view().dates;
    for abroad in ABROAD {
        moved_to(&mut table, abroad);
        table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
        assert_eq!(table.group_view().dates, dates, "{abroad}");
        table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
        let next = table.plan_view();
        assert_ne!(next.date, first.date, "{abroad}");
        assert_eq!((next.date.as_str(), next.starts.as_str()), ("2026-04-02", "18:00"), "{abroad}");
        table.does(Intent::Planning(PlanningIntent::DiscardPlan { meeting: next.meeting }));
    }
}

#[test]
fn a_calendar_file_has_the_same_instants_everywhere_and_newer_ones_for_another_home() {
    let mut table = in_berlin();
    let group = table.group("Linden", SIX);
    table.does(asks(group, SeriesAsk::Set { form: first_thursdays() }));
    let first = events(&mut table, group);
    assert_eq!(first[0].1, "20260305T170000Z");
    assert_eq!(first[1].1, "20260402T160000Z", "18:00 in summer is another instant");
    for abroad in ABROAD {
        moved_to(&mut table, abroad);
        assert_eq!(events(&mut table, group), first, "{abroad}");
    }
    table.does(at_home_in(group, "America/New_York"));
    let second = events(&mut table, group);
    assert_eq!(second[1].1, "20260402T220000Z");
    table.does(at_home_in(group, "Europe/Berlin"));
    let third = events(&mut table, group);
    for ((one, two), three) in first.iter().zip(&second).zip(&third) {
        assert_eq!((&one.0, &one.0), (&two.0, &three.0), "its name stays");
        assert!(one.3 < two.3 && two.3 < three.3, "each is newer than the one before: {one:?} {two:?} {three:?}");
        assert_eq!(one.1, three.1);
    }
}

#[test]
fn a_calendar_has_the_end_of_the_plan_and_learns_when_it_changes() {
    let mut table = in_berlin();
    let group = table.group("Linden", SIX);
    table.does(asks(group, SeriesAsk::Set { form: first_thursdays() }));
    let first = events(&mut table, group);
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let meeting = table.plan_view().meeting;
    assert_eq!(events(&mut table, group), first, "a plan that changes nothing is no change");
    table.does(when(meeting, "2026-03-05", "18:00", "21:00"));
    let second = events(&mut table, group);
    assert_eq!((first[0].2.as_str(), second[0].2.as_str()), ("20260305T190000Z", "20260305T200000Z"));
    assert!(second[0].3 > first[0].3, "it is newer than what calendars have");
    assert_eq!(second[1..], first[1..], "the others are as they were");
}

#[test]
fn whose_times_are_shown_is_said_where_they_are_not_the_machines() {
    let mut table = in_berlin();
    let group = table.group("Linden", SIX);
    let meeting = plan(&mut table, group, "2026-12-17", "18:00", "20:00");
    assert_eq!(table.desk().view().elsewhere, None);
    assert_eq!(home(&mut table)[0].city, None);
    moved_to(&mut table, "Europe/Vienna");
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    assert_eq!(table.desk().view().elsewhere, None, "the clocks of Vienna are those of Berlin");
    moved_to(&mut table, "America/New_York");
    for screen in [
        Intent::Navigation(NavigationIntent::GoGroup { group }),
        Intent::Navigation(NavigationIntent::GoMeeting { meeting }),
        Intent::Planning(PlanningIntent::OpenMeeting { meeting }),
    ] {
        table.does(screen);
        let said = table.desk().view().elsewhere.unwrap();
        assert_eq!((said.city.as_str(), said.here.as_str()), ("Berlin", "12:50"));
    }
    table.does(Intent::Running(RunningIntent::BackToPlan));
    let card = home(&mut table).remove(0);
    assert_eq!((card.city.as_deref(), card.next.unwrap().starts.as_str()), (Some("Berlin"), "18:00"));
    assert_eq!(table.desk().view().elsewhere, None, "the home says it of each group");
}

#[test]
fn another_home_keeps_the_time_of_day_of_what_is_planned_and_leaves_what_was_held() {
    let mut table = in_berlin();
    let held = {
        let group = table.group("Linden", SIX);
        let meeting = plan(&mut table, group, "2026-03-05", "19:00", "21:00");
        table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
        table.wait_until("18:00:00");
        table.does(Intent::Running(RunningIntent::Start { short: None }));
        table.does(Intent::Running(RunningIntent::End));
        table.record()
    };
    assert_eq!((held.began.as_str(), held.planned_start.as_str()), ("19:00", "19:00"));
    let group = held.group.id;
    table.does(Intent::Records(RecordsIntent::SetNext {
        meeting: held.meeting,
        date: "2026-04-09".to_owned(),
        starts: "18:30".to_owned(),
    }));
    let meeting = plan(&mut table, group, "2026-12-17", "18:00", "20:00");
    let to = |zone: &str| at_home_in(group, zone);
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    let renamed = edited(group, "Harbour", "Pacific/Auckland");
    let refused = table.refused(renamed);
    assert_eq!(refused.sentence.key, MessageKey::RefusalZoneMeetingOpen, "its times are on the wall");
    assert_eq!(refused.field.as_deref(), Some("zone"));
    table.does(Intent::Running(RunningIntent::BackToPlan));
    assert_eq!(table.plan_view().group.name, "Linden", "all of a form is saved, or nothing");
    assert_eq!(table.refused(to("Middle/Earth")).field.as_deref(), Some("zone"));
    table.does(to("Pacific/Auckland"));
    assert_eq!(starts(&table, meeting), "2026-12-17 05:00", "18:00 in Auckland");
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    let view = table.plan_view();
    assert_eq!((view.date.as_str(), view.starts.as_str(), view.ends.as_str()), ("2026-12-17", "18:00", "20:00"));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: held.meeting }));
    let record = table.record();
    assert_eq!((record.next_date.as_str(), record.next_starts.as_str()), ("2026-04-09", "18:30"));
    assert_eq!(
        (record.date, record.began, record.steps, record.attendance),
        (held.date, held.began, held.steps, held.attendance),
        "it was held in Berlin"
    );
}

#[test]
fn a_file_from_before_gets_the_zone_its_meetings_were_held_in() {
    let mut table = in_berlin();
    let group = table.group("Linden", SIX);
    let meeting = plan(&mut table, group, "2026-03-05", "19:00", "21:00");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.does(Intent::Running(RunningIntent::End));
    let planned = plan(&mut table, group, "2026-12-17", "18:00", "20:00");
    let fresh = table.group("Ahorn", SIX);
    drop(table.desk.take());
    keep_zone(&table, "");
    moved_to(&mut table, "America/New_York");
    let mut zone_of = |group| {
        table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
        table.group_view().zone.name
    };
    assert_eq!(zone_of(group), "Europe/Berlin");
    assert_eq!(zone_of(fresh), "America/New_York", "nothing says where it meets but the machine");
    assert_eq!(starts(&table, planned), "2026-12-17 17:00");
}

/// Gives every group in the closed file a home zone that no machine gave it.
fn keep_zone(table: &Table, zone: &str) {
    let mut store = Store::open(table.folder.path()).unwrap();
    for group in store.groups().unwrap() {
        store.set_home_zone(group.id, zone, &[], &[]).unwrap();
    }
}

#[test]
fn a_deleted_meeting_keeps_its_date() {
    let mut table = in_berlin();
    let group = table.group("Linden", SIX);
    let meeting = plan(&mut table, group, "2026-03-05", "19:00", "21:00");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.does(Intent::Running(RunningIntent::End));
    let date = table.record().date;
    moved_to(&mut table, "Pacific/Auckland");
    table.does(Intent::Bin(BinIntent::DeleteMeeting { meeting }));
    let deleted = table.desk().view().binned.unwrap();
    assert_eq!(deleted.date, date, "it is that of the place, not of the machine");
}

#[test]
fn a_group_that_was_deleted_without_a_zone_has_one_when_it_comes_back() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    assert_eq!(table.group_view().zone.name, "", "this machine has no name for its zone");
    table.does(Intent::Bin(BinIntent::DeleteGroup { group }));
    let entry = table.desk().view().binned.unwrap().entry;
    moved_to(&mut table, "Pacific/Auckland");
    table.does(Intent::Bin(BinIntent::PutBack { entry }));
    moved_to(&mut table, "Europe/Berlin");
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    assert_eq!(table.group_view().zone.name, "Pacific/Auckland", "it is settled at once, not at the next start");
}

#[test]
fn a_zone_that_is_not_known_here_is_said() {
    let mut table = in_berlin();
    let group = table.group("Linden", SIX);
    drop(table.desk.take());
    keep_zone(&table, "Moon/Tranquility");
    moved_to(&mut table, "Europe/Berlin");
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let zone = table.group_view().zone;
    assert_eq!((zone.unknown.as_deref(), zone.name.as_str()), (Some("Moon/Tranquility"), "Europe/Berlin"));
}

#[test]
fn a_zone_is_looked_for_while_its_group_is_shown() {
    let mut table = in_berlin();
    let group = table.group("Linden", SIX);
    table.does(Intent::Groups(GroupIntent::FindZone { text: Some("auck".to_owned()) }));
    let zone = table.group_view().zone;
    assert_eq!(zone.sought, "auck", "a quick Enter knows which answer it waits for");
    let found = zone.found;
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].name.as_str(), found[0].offset.as_str()), ("Pacific/Auckland", "UTC+13:00"));
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    assert_eq!(table.group_view().zone.found, []);
}
