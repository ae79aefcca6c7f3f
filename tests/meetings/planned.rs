//! Plans that do not fit, cannot be read yet or were put in order by hand: what the screen says of them.

use desk::{
    intent::{Intent, LanguageWord, PlanningIntent, RunningIntent, SettingsIntent},
    planning::views::{FitView, FormatFits, PlanView, WhatIfCase},
};

use super::{Table, table::SIX};

fn names(plan: &PlanView) -> Vec<&str> {
    plan.people.iter().map(|person| person.name.as_str()).collect()
}

#[test]
fn an_end_that_a_plan_would_not_read_so_is_not_offered() {
    let mut table = Table::new();
    let names: Vec<String> = (1..=30).map(|number| format!("Person {number}")).collect();
    let group = table.group("Crowd", &names.join("\n"));
    let meeting = table.plan(group, "18:00", "20:00");
    table.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format: "leader-circle".to_owned() }));
    let ends = |table: &mut Table| match table.plan_view().fit {
        Some(FitView::Short { fits_until, .. }) => fits_until,
        other => panic!("{other:?}"),
    };
    assert_eq!(ends(&mut table), None, "00:39 is more than six hours past an evening's start");
    table.does(Intent::Planning(PlanningIntent::EndWhenItFits { meeting }));
    assert_eq!(table.plan_view().ends, "20:00", "nothing helps, so nothing changes");
    let date = table.plan_view().date;
    let (starts, until) = ("10:00".to_owned(), "12:00".to_owned());
    table.does(Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends: until }));
    assert_eq!(ends(&mut table).as_deref(), Some("16:39"), "the same by day");
}

#[test]
fn an_order_by_hand_can_be_given_up_for_the_proposed_one() {
    let mut table = Table::new();
    let meeting = table.planned();
    let proposed = table.plan_alone();
    assert!(!proposed.by_hand);
    let members = proposed.people.iter().rev().map(|person| person.id).collect();
    table.does(Intent::Planning(PlanningIntent::SetOrder { meeting, members, moved: None }));
    let by_hand = table.plan_view();
    assert!(by_hand.by_hand && names(&by_hand)[0] == "Tariq");
    table.does(Intent::Planning(PlanningIntent::ProposeOrder { meeting }));
    assert_eq!(table.plan_alone(), proposed, "everything is as it was proposed, the reasons too");
}

#[test]
fn a_plan_that_does_not_fit_says_how_much_is_missing_and_what_would_help() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:00", "19:00");
    let plan = table.plan_view();
    let Some(FitView::Short { needed, available, missing, fits_until, fits_with, fits_as, .. }) = plan.fit else {
        panic!("an hour is too short for six: {:?}", plan.fit);
    };
    assert!(
        missing >= needed - available && missing < needed - available + 60 && missing % 60 == 0,
        "whole minutes, rounded up"
    );
    assert!(
        plan.what_if.iter().all(|what| what.case == WhatIfCase::OneMissing),
        "one more or a late start cannot help: {:?}",
        plan.what_if
    );
    // What is said to help does.
    let (date, starts) = (plan.date.clone(), plan.starts.clone());
    let when = |ends: &str| {
        Intent::Planning(PlanningIntent::SetWhen {
            meeting,
            date: date.clone(),
            starts: starts.clone(),
            ends: ends.to_owned(),
        })
    };
    table.does(Intent::Planning(PlanningIntent::EndWhenItFits { meeting }));
    let later = table.plan_view();
    assert!(matches!(later.fit, Some(FitView::Fits { .. })));
    assert_eq!(Some(&later.ends), fits_until.as_ref(), "one press does what is said");
    table.does(Intent::Planning(PlanningIntent::EndWhenItFits { meeting }));
    assert_eq!(table.plan_view(), later, "a second one changes nothing");
    table.does(when("19:00"));
    if let Some(FormatFits { format, title }) = fits_as.first().cloned() {
        table.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format }));
        assert!(matches!(table.plan_view().fit, Some(FitView::Fits { .. })), "{title} fits");
        table.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format: plan.format.clone() }));
    }
    let expected = fits_with.expect("fewer people help") as usize;
    for person in &plan.people[expected..] {
        assert!(matches!(table.plan_view().fit, Some(FitView::Short { .. })), "one person more does not fit");
        table.does(Intent::Planning(PlanningIntent::SetExpected { meeting, member: person.id, expected: false }));
    }
    assert!(matches!(table.plan_view().fit, Some(FitView::Fits { .. })), "{expected} people fit");
}

#[test]
fn what_would_help_is_one_press_away_and_can_be_undone() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:00", "19:00");
    let short = table.plan_alone();
    let Some(FitView::Short { fits_with: Some(with), fits_without, fits_as, .. }) = short.fit.clone() else {
        panic!("{:?}", short.fit)
    };
    let format = fits_as.into_iter().next().expect("a format it fits into").format;
    for help in [
        PlanningIntent::EndWhenItFits { meeting },
        PlanningIntent::ExpectWhoFits { meeting },
        PlanningIntent::SetFormat { meeting, format },
    ] {
        table.does(Intent::Planning(help.clone()));
        assert!(matches!(table.plan_view().fit, Some(FitView::Fits { .. })), "{help:?}");
        if matches!(help, PlanningIntent::ExpectWhoFits { .. }) {
            let plan = table.plan_view();
            let away: Vec<&str> =
                plan.people.iter().filter(|person| !person.expected).map(|person| person.name.as_str()).collect();
            assert_eq!(away, fits_without, "those who were named");
            assert_eq!(plan.people.len() - away.len(), with as usize);
            table.does(Intent::Planning(help));
            assert_eq!(table.plan_view(), plan, "a second press changes nothing");
        }
        table.does(Intent::Planning(PlanningIntent::Undo { meeting }));
        assert_eq!(table.plan_alone(), short);
    }
}

#[test]
fn with_much_time_over_the_plan_offers_an_earlier_end() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:00", "22:00");
    table.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format: "leader-circle".to_owned() }));
    let long = table.plan_view();
    let Some(FitView::Fits { end_without_spare: Some(end), shortest, buffer, .. }) = long.fit else {
        panic!("{:?}", long.fit)
    };
    table.does(Intent::Planning(PlanningIntent::EndWithoutSpare { meeting }));
    let plan = table.plan_view();
    assert_eq!(plan.ends, end);
    let Some(FitView::Fits { end_without_spare: None, shortest: turn, buffer: left, .. }) = plan.fit else {
        panic!("{:?}", plan.fit)
    };
    assert!(turn == shortest && left < 300 && left < buffer, "the turns are as they were: {left} of {buffer} are left");
}

#[test]
fn what_if_two_are_missing_is_what_the_plan_says_once_they_are_not_expected() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:00", "20:00");
    let before = table.plan_view();
    let cases: Vec<_> = before.evenings.iter().map(|one| (one.missing, one.guest, one.people)).collect();
    assert_eq!(cases, [(0, false, 6), (1, false, 5), (2, false, 4), (3, false, 3), (0, true, 7)]);
    assert_eq!(table.plan_view(), before, "looking changes nothing");
    for missing in 0..4 {
        let plan = table.plan_view();
        let Some(FitView::Fits { turns, shortest, longest, buffer, .. }) = plan.fit else { panic!("{:?}", plan.fit) };
        let told = &before.evenings[missing];
        let said =
            (told.turns, told.shortest, told.longest, told.buffer, told.ends.as_str(), told.fits_until.as_deref());
        assert_eq!(said, (turns, Some(shortest), Some(longest), buffer, "20:00", None), "{missing} missing");
        let last = plan.people.iter().rfind(|person| person.expected).unwrap();
        table.does(Intent::Planning(PlanningIntent::SetExpected { meeting, member: last.id, expected: false }));
    }
}

#[test]
fn what_if_it_does_not_fit_says_the_sum_and_until_when_it_would() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    table.plan(group, "18:00", "19:15");
    let evenings = table.plan_view().evenings;
    let all = &evenings[0];
    assert_eq!((all.shortest, all.minimum * all.turns as i32, all.available), (None, 6 * 480, 75 * 60 - 36 * 60));
    assert_eq!((all.ends.as_str(), all.fits_until.as_deref()), ("19:24", Some("19:24")));
    assert_eq!((evenings[1].shortest, evenings[1].fits_until.as_deref()), (Some(480), None), "five fit to the minute");
    let guest = evenings.last().unwrap();
    assert_eq!((guest.guest, guest.fits_until.as_deref()), (true, Some("19:25")));
}

#[test]
fn nobody_is_said_to_have_no_turn_while_there_is_no_agenda() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    table.plan(group, "18:00", "17:00");
    let plan = table.plan_view();
    assert_eq!(plan.problems.len(), 1, "one problem, said once");
    assert!(plan.items.is_empty() && plan.people.iter().all(|person| person.turn));
}

#[test]
fn a_meeting_is_opened_in_the_language_its_plan_is_shown_in() {
    let mut table = Table::new();
    let meeting = table.planned();
    table.does(Intent::Settings(SettingsIntent::SetLanguage { language: LanguageWord::De }));
    let shown = table.plan_view().items[1].title.clone();
    assert_eq!(shown, "Ankommen");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.skip();
    assert_eq!(table.live().now.unwrap().title, shown);
}

#[test]
fn late_in_the_evening_the_first_plan_is_for_tomorrow() {
    for (time, date) in [("19:59:59", "2026-03-05"), ("20:00:00", "2026-03-06")] {
        let mut table = Table::new();
        let group = table.group("Linden", SIX);
        table.wait_until(time);
        table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
        assert_eq!(table.plan_view().date, date, "two hours from 18:00, planned at {time}");
    }
}

#[test]
fn the_first_meeting_reserves_no_time_for_promises_that_do_not_exist() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let looks_back = |table: &mut Table| {
        let items = table.plan_view().items;
        items.into_iter().any(|item| item.title == "Follow-up on promises")
    };
    let meeting = table.plan(group, "18:00", "20:00");
    assert!(!looks_back(&mut table), "the first");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.does(Intent::Running(RunningIntent::End));
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    assert!(looks_back(&mut table), "the second");
}
