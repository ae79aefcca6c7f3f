//! Groups that meet by a rule: what is proposed next, what is skipped and moved, and the file for people's calendars.

use desk::{
    dates::views::{DateRow, DateState, DatesView, SeriesAct},
    errand::Errand,
    intent::{
        Intent, LanguageWord, NavigationIntent, PlanningIntent, RecordsIntent, RunningIntent, SeriesAsk, SeriesForm,
        SeriesKind, SettingsIntent,
    },
    parts::Programme,
    refusal::Answer,
    views::Screen,
};
use icalendar::{Calendar, Component, EventStatus};
use words::MessageKey;

use super::{
    Table,
    table::{SIX, word},
};

/// The first Thursday of the month at 18:00, two hours, nine meetings from the test evening on.
pub fn first_thursdays() -> SeriesForm {
    SeriesForm {
        kind: SeriesKind::MonthWeekday,
        day: 5,
        nth: 1,
        weekday: 3,
        every: 1,
        first: "2026-03-05".to_owned(),
        starts: "18:00".to_owned(),
        minutes: 120,
        number: 1,
        of: Some(9),
    }
}

pub fn asks(group: u32, ask: SeriesAsk) -> Intent {
    Intent::Dates { group, ask }
}

fn skip(day: &str) -> SeriesAsk {
    SeriesAsk::Skip { day: day.to_owned() }
}

fn moves(day: &str, date: &str, starts: &str) -> SeriesAsk {
    SeriesAsk::Move { day: day.to_owned(), date: date.to_owned(), starts: starts.to_owned() }
}

fn dates(table: &mut Table, group: u32) -> DatesView {
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    table.group_view().dates
}

/// The coming dates as `number date state`.
fn told(table: &mut Table, group: u32, count: usize) -> Vec<String> {
    let line = |row: &DateRow| format!("{} {} {}", row.number, row.date, word(&row.state));
    dates(table, group).coming.iter().take(count).map(line).collect()
}

/// A group that meets on the first Thursday.
fn group(table: &mut Table) -> u32 {
    let group = table.group("Linden, Ost", SIX);
    table.does(asks(group, SeriesAsk::Set { form: first_thursdays() }));
    group
}

/// The next plan's date, start, end and place in its programme.
fn plans(table: &mut Table, group: u32) -> (String, String, String, Option<Programme>) {
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let plan = table.plan_view();
    (plan.date, plan.starts, plan.ends, plan.programme)
}

fn is(date: &str, number: u32) -> (String, String, String, Option<Programme>) {
    (date.to_owned(), "18:00".to_owned(), "20:00".to_owned(), Some(Programme { number, of: 9 }))
}

#[test]
fn a_plan_is_put_on_the_next_date_that_is_free() {
    let mut table = Table::new();
    let group = group(&mut table);
    assert_eq!(plans(&mut table, group), is("2026-03-05", 1));
    assert_eq!(plans(&mut table, group), is("2026-04-02", 2), "tonight is planned already");
    table.does(asks(group, skip("2026-05-07")));
    assert_eq!(plans(&mut table, group), is("2026-06-04", 4), "a skipped date keeps its number");
    let shown = dates(&mut table, group);
    assert_eq!(shown.coming.iter().filter(|row| row.meeting.is_some()).count(), 3);
    assert_eq!(shown.next.map(|next| next.date), Some("2026-03-05".to_owned()));
    // The plan of April is given up: it is free again.
    let april = shown.coming[1].meeting.unwrap();
    table.does(Intent::Planning(PlanningIntent::DiscardPlan { meeting: april }));
    assert_eq!(plans(&mut table, group), is("2026-04-02", 2));
}

#[test]
fn after_tonight_tonight_is_not_proposed_again() {
    for with_series in [true, false] {
        let mut table = Table::new();
        table.running();
        table.does(Intent::Running(RunningIntent::End));
        let record = table.record();
        let group = record.group.id;
        if with_series {
            table.does(asks(group, SeriesAsk::Set { form: first_thursdays() }));
            let shown = dates(&mut table, group);
            let tonight = (shown.coming[0].date.as_str(), shown.coming[0].state);
            assert_eq!(tonight, ("2026-03-05", DateState::Held), "tonight is on the list");
            assert_eq!(shown.next.map(|next| next.date).as_deref(), Some("2026-04-02"));
        }
        table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
        let plan = table.plan_view();
        assert_eq!(plan.date, "2026-04-02", "the first Thursday after the first Thursday; by a series: {with_series}");
        assert_eq!(plan.programme.map(|one| one.number), with_series.then_some(2));
        table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
        assert_eq!(table.plan_view().date, "2026-05-07", "and the one after that");
    }
}

#[test]
fn a_record_knows_its_place_and_the_next_date() {
    let mut table = Table::new();
    let group = group(&mut table);
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let meeting = table.plan_view().meeting;
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.does(Intent::Running(RunningIntent::End));
    let record = table.record();
    assert_eq!(record.programme, Some(Programme { number: 1, of: 9 }));
    assert_eq!((record.next_date.as_str(), record.next_starts.as_str()), ("2026-04-02", "18:00"));
    // The group says another day: its date goes there.
    let says = |date: &str| {
        Intent::Records(RecordsIntent::SetNext { meeting, date: date.to_owned(), starts: "17:00".to_owned() })
    };
    table.does(says("2026-04-01"));
    table.does(says("2026-04-09"));
    assert_eq!(told(&mut table, group, 3), ["1 2026-03-05 held", "2 2026-04-09 moved", "3 2026-05-07 coming"]);
    assert_eq!(
        table.refused(asks(group, moves("2026-03-05", "2026-03-07", "18:00"))).sentence.key,
        MessageKey::RefusalSeriesHeld
    );
    table.does(asks(group, SeriesAsk::Undo));
    assert_eq!(told(&mut table, group, 2)[1], "2 2026-04-02 coming", "typed in two parts, taken back as one");
    // A day later nothing of tonight is coming.
    table.restart(86_400);
    let shown = dates(&mut table, group);
    assert_eq!((shown.passed, shown.coming[0].number), (1, 2));
    let from = (shown.proposed.first.as_str(), shown.proposed.number);
    assert_eq!(from, ("2026-04-02", 2), "another rhythm would count from there on");
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    let Screen::Home(home) = table.screen() else { panic!("the home is shown") };
    assert_eq!(home.groups[0].next_date.as_ref().map(|next| next.date.as_str()), Some("2026-04-02"));
}

#[test]
fn a_meeting_held_before_its_date_is_not_its_own_next_one() {
    let mut table = Table::new();
    let group = group(&mut table);
    table.does(asks(group, SeriesAsk::Skip { day: "2026-03-05".to_owned() }));
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let plan = table.plan_view();
    assert_eq!(plan.date, "2026-04-02");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting: plan.meeting }));
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.does(Intent::Running(RunningIntent::End));
    assert_eq!(table.record().next_date, "2026-05-07", "the date it was planned for is held");
}

#[test]
fn a_date_and_its_plan_go_together() {
    let mut table = Table::new();
    let group = group(&mut table);
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let meeting = table.plan_view().meeting;
    let when = |date: &str, starts: &str| {
        Intent::Planning(PlanningIntent::SetWhen {
            meeting,
            date: date.to_owned(),
            starts: starts.to_owned(),
            ends: "20:00".to_owned(),
        })
    };
    table.does(when("2026-03-06", "18:30"));
    assert_eq!(
        told(&mut table, group, 2),
        ["1 2026-03-06 moved", "2 2026-04-02 coming"],
        "the date goes with its plan"
    );
    table.does(asks(group, moves("2026-03-05", "2026-03-12", "19:00")));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    let plan = table.plan_view();
    let length = (plan.date.as_str(), plan.starts.as_str(), plan.ends.as_str());
    assert_eq!(length, ("2026-03-12", "19:00", "20:30"), "and the plan with its date, as long as it was");
    table.does(asks(group, SeriesAsk::Undo));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert_eq!((table.plan_view().date.as_str(), table.plan_view().starts.as_str()), ("2026-03-06", "18:30"));
    table.does(when("2026-04-02", "18:00"));
    assert_eq!(table.desk().view().screen, table.screen());
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert_eq!(table.plan_view().programme.map(|one| one.number), Some(2), "put on another date it is that one");
    assert_eq!(told(&mut table, group, 1), ["1 2026-03-05 coming"], "and the one it left is where it was");
    // What is planned is not skipped under its plan.
    let refusal = table.refused(asks(group, skip("2026-04-02")));
    assert_eq!(refusal.sentence.key, MessageKey::RefusalSeriesPlanned);
}

#[test]
fn changes_are_taken_back_one_by_one_also_after_a_restart() {
    let mut table = Table::new();
    let group = group(&mut table);
    let plain = told(&mut table, group, 9);
    table.does(asks(group, skip("2026-04-02")));
    table.does(asks(group, moves("2026-05-07", "2026-05-14", "18:00")));
    let changed = told(&mut table, group, 9);
    assert_eq!(changed[1..3], ["2 2026-04-02 skipped", "3 2026-05-14 moved"]);
    table.restart(60);
    assert_eq!(told(&mut table, group, 9), changed, "all of it is in the file");
    assert_eq!(dates(&mut table, group).undo, Some(SeriesAct::Move));
    table.does(asks(group, SeriesAsk::Undo));
    table.does(asks(group, SeriesAsk::Undo));
    assert_eq!(told(&mut table, group, 9), plain);
    table.does(asks(group, SeriesAsk::Undo));
    assert_eq!(dates(&mut table, group).series, None, "the rule itself, too");
    assert_eq!(table.refused(asks(group, SeriesAsk::Undo)).sentence.key, MessageKey::RefusalNothingToUndo);
    assert_eq!(table.refused(asks(group, skip("2026-04-02"))).sentence.key, MessageKey::RefusalSeriesNone);
}

#[test]
fn dates_by_hand_and_bad_input_are_told_beside_their_fields() {
    let mut table = Table::new();
    let group = group(&mut table);
    let form = first_thursdays();
    let set = |form: SeriesForm| asks(group, SeriesAsk::Set { form });
    let text = str::to_owned;
    for (intent, field, why) in [
        (set(SeriesForm { first: text("soon"), ..form.clone() }), Some("first"), "no date"),
        (set(SeriesForm { starts: text("late"), ..form.clone() }), Some("starts"), "no time"),
        (set(SeriesForm { minutes: 0, ..form.clone() }), Some("minutes"), "no length"),
        (set(SeriesForm { weekday: 7, ..form.clone() }), Some("weekday"), "no day of the week"),
        (set(SeriesForm { number: 0, ..form.clone() }), Some("number"), "no number"),
        (set(SeriesForm { number: 5, of: Some(4), ..form.clone() }), Some("of"), "fewer than the first"),
        (set(SeriesForm { every: 4000, ..form.clone() }), Some("every"), "a figure no rule has"),
        (set(SeriesForm { kind: SeriesKind::MonthDay, day: 300, ..form.clone() }), Some("day"), "no day"),
        (asks(group, moves("2026-03-05", "2026-04-02", "18:00")), Some("date"), "another date is there"),
        (asks(group, moves("2026-03-05", "2026-03-04", "18:00")), Some("date"), "yesterday"),
        (asks(group, moves("2026-03-05", "2026-03-05", "18:00")), Some("date"), "it is there"),
        (asks(group, moves("2026-03-05", "2026-03-05", "")), Some("starts"), "no time"),
        (asks(group, skip("2026-03-04")), None, "no date of the series"),
        (asks(group, SeriesAsk::Remove { day: text("2026-03-05") }), None, "the rule has it"),
    ] {
        let refusal = table.refused(intent);
        assert_eq!(refusal.field.as_deref(), field, "{why}: {refusal:?}");
    }
    assert_eq!(dates(&mut table, group).series, Some(form.clone()), "nothing was changed");
    table.does(set(SeriesForm { kind: SeriesKind::Irregular, of: None, ..form }));
    let add = |date: &str| asks(group, SeriesAsk::Add { date: text(date), starts: text("17:00") });
    table.does(add("2026-05-20"));
    table.does(add("2026-03-25"));
    assert_eq!(table.refused(add("2026-03-25")).sentence.key, MessageKey::RefusalSeriesTaken);
    assert_eq!(told(&mut table, group, 9), ["1 2026-03-25 coming", "2 2026-05-20 coming"]);
    assert_eq!(plans(&mut table, group).0, "2026-03-25");
    table.does(asks(group, SeriesAsk::Remove { day: text("2026-05-20") }));
    assert_eq!(told(&mut table, group, 9).len(), 1);
    assert_eq!(plans(&mut table, group).0, "2026-04-22", "no date is left: the fourth Wednesday after the fourth");
}

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
    assert_eq!(table.desk().file_name(&print).as_deref(), Some("meeting-summary-2026-03-05.pdf"));
    let group = record.group.id;
    table.does(asks(group, SeriesAsk::Set { form: first_thursdays() }));
    let path = table.papers.path().join("nowhere").join("dates.ics");
    let answer = table.run(Errand::SaveCalendar { group, day: None }, &path);
    assert!(matches!(answer, Answer::Refused(why) if why.sentence.key == MessageKey::RefusalFileNoFolder));
    assert_eq!(dates(&mut table, group).saved, None);
}

#[test]
fn undo_leaves_alone_what_was_held_and_what_is_planned() {
    let mut table = Table::new();
    let group = group(&mut table);
    table.does(asks(group, skip("2026-04-02")));
    table.does(asks(group, SeriesAsk::Unskip { day: "2026-04-02".to_owned() }));
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let tonight = table.plan_view().meeting;
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let april = table.plan_view();
    assert_eq!(april.date, "2026-04-02");
    assert_eq!(
        table.refused(asks(group, SeriesAsk::Undo)).sentence.key,
        MessageKey::RefusalSeriesPlanned,
        "it would be skipped"
    );
    table.does(Intent::Planning(PlanningIntent::DiscardPlan { meeting: april.meeting }));
    table.does(asks(group, SeriesAsk::Undo));
    assert_eq!(told(&mut table, group, 2)[1], "2 2026-04-02 skipped", "without a plan on it, it can be");
    table.does(asks(group, moves("2026-03-05", "2026-03-05", "18:30")));
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting: tonight }));
    table.wait_until("18:30:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.does(Intent::Running(RunningIntent::End));
    assert_eq!(
        table.refused(asks(group, SeriesAsk::Undo)).sentence.key,
        MessageKey::RefusalSeriesHeld,
        "the group has met then"
    );
    assert_eq!(told(&mut table, group, 1), ["1 2026-03-05 held"]);
}
