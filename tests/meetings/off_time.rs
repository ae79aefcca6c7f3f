//! A plan that is opened or started more than an hour off its planned time asks first.

use desk::{
    dates::intent::SeriesForm,
    intent::{Intent, NavigationIntent, PlanningIntent, RunningIntent, SeriesAsk},
    planning::intent::AskedAt,
    refusal::{Answer, OffTime},
    running::views::{LiveState, people::AttenderState},
};
use words::{Catalogue, Language, MessageKey};

use super::{
    Table,
    series::{asks, first_thursdays},
    table::SIX,
};

/// A plan of a date of the series, four weeks after the test evening (Thursday 5 March 2026, 17:50).
fn planned_for_april(table: &mut Table) -> (u32, u32) {
    let group = table.group("Linden", SIX);
    let form = SeriesForm { first: "2026-04-02".to_owned(), ..first_thursdays() };
    table.does(asks(group, SeriesAsk::Set { form }));
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let meeting = table.plan_view().meeting;
    when(table, meeting, "2026-04-02", "18:00", "21:00");
    (group, meeting)
}

fn when(table: &mut Table, meeting: u32, date: &str, starts: &str, ends: &str) {
    let [date, starts, ends] = [date, starts, ends].map(str::to_owned);
    table.does(Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends }));
}

fn open(meeting: u32) -> Intent {
    Intent::Planning(PlanningIntent::OpenMeeting { meeting })
}

fn asked(table: &mut Table, intent: Intent) -> OffTime {
    match table.act(intent) {
        Answer::OffTime(off) => *off,
        other => panic!("{other:?}"),
    }
}

const START: Intent = Intent::Running(RunningIntent::Start { short: None });

#[test]
fn a_plan_of_another_day_asks_before_it_is_opened() {
    let mut table = Table::new();
    let (_, meeting) = planned_for_april(&mut table);
    let off = asked(&mut table, open(meeting));
    assert_eq!((off.date.as_str(), off.starts.as_str()), ("2026-04-02", "18:00"));
    assert_eq!((off.today.as_str(), off.time.as_str()), ("2026-03-05", "17:50"));
    assert_eq!((off.length, off.until.as_str(), off.planned_end), (3 * 3600, "20:50", None));
    assert_eq!(table.plan_view().date, "2026-04-02", "nothing has changed");
    table.does(Intent::Planning(PlanningIntent::OpenAsPlanned { meeting }));
    assert_eq!(table.live().state, LiveState::Waiting);
    asked(&mut table, START);
}

#[test]
fn held_now_the_plan_and_the_date_of_the_series_move_to_today() {
    let mut table = Table::new();
    let (group, meeting) = planned_for_april(&mut table);
    asked(&mut table, open(meeting));
    table.does(Intent::Planning(PlanningIntent::HoldNow { meeting, asked: None }));
    assert_eq!(table.live().date, "2026-03-05");
    table.does(START);
    table.does(Intent::Running(RunningIntent::End));
    let record = table.record();
    assert_eq!(
        (record.date.as_str(), record.next_date.as_str()),
        ("2026-03-05", "2026-05-07"),
        "not its own next meeting"
    );
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let coming = table.group_view().dates.coming;
    assert!(coming.iter().all(|row| row.date != "2026-04-02"), "and not one of its coming dates");
}

#[test]
fn an_hour_is_near_and_a_minute_more_asks() {
    for (starts, asks) in [("18:50", false), ("18:51", true), ("16:50", false), ("16:49", true)] {
        let mut table = Table::new();
        let meeting = table.planned();
        when(&mut table, meeting, "2026-03-05", starts, "21:30");
        let answer = table.act(open(meeting));
        assert_eq!(matches!(answer, Answer::OffTime(_)), asks, "{starts}: {answer:?}");
    }
}

#[test]
fn a_late_start_on_the_day_can_keep_the_planned_end() {
    let mut table = Table::new();
    let meeting = table.planned();
    when(&mut table, meeting, "2026-03-05", "18:00", "21:00");
    table.does(open(meeting));
    let absent = table.live().people[5].id;
    table.does(Intent::Running(RunningIntent::SetHere { member: absent, here: false }));
    table.wait_until("19:10:20");
    let off = asked(&mut table, START);
    assert_eq!((off.planned_end.as_deref(), off.until.as_str()), (Some("21:00"), "22:10"));
    table.does(Intent::Running(RunningIntent::KeepPlannedTimes));
    table.does(START);
    assert_eq!(table.live().ends, "21:00");
    table.does(Intent::Running(RunningIntent::Undo));
    // Held now instead, it has its whole length, and who is missing is still missing.
    table.restart(0);
    table.does(open(meeting));
    asked(&mut table, START);
    table.does(Intent::Running(RunningIntent::SetHere { member: absent, here: false }));
    table.does(Intent::Planning(PlanningIntent::HoldNow { meeting, asked: None }));
    let live = table.live();
    assert_eq!(live.ends, "22:10");
    assert_eq!(
        live.people
            .iter()
            .filter(|person| person.was == AttenderState::Expected)
            .map(|person| person.id)
            .collect::<Vec<_>>(),
        [absent]
    );
    table.does(START);
    assert_eq!(table.live().state, LiveState::Running);
    let again = table.refused(Intent::Planning(PlanningIntent::HoldNow { meeting, asked: None }));
    assert_eq!(again.sentence.key, MessageKey::RefusalAlreadyStarted);
}

#[test]
fn a_length_that_cannot_be_planned_from_now_on_is_refused_and_changes_nothing() {
    let mut table = Table::new();
    let meeting = table.planned();
    when(&mut table, meeting, "2026-03-06", "09:00", "17:00");
    table.does(Intent::Planning(PlanningIntent::OpenAsPlanned { meeting }));
    // Eight hours from 17:50 on end in the night, later than a plan can say.
    let refused = table.refused(Intent::Planning(PlanningIntent::HoldNow { meeting, asked: None }));
    assert_eq!(refused.sentence.key, MessageKey::RefusalHoldNowTooLate);
    assert!(refused.sentence.said(Catalogue::of(Language::En)).contains("until 01:50 tomorrow"));
    assert_eq!(table.live().planned_start, "09:00", "the meeting is open as it was");
    // What the sentence says: to the plan, its date to today, a start and an end.
    table.does(Intent::Running(RunningIntent::BackToPlan));
    assert_eq!(table.plan_view().date, "2026-03-06");
    when(&mut table, meeting, "2026-03-05", "18:00", "23:00");
    assert_eq!(table.act(open(meeting)), Answer::Done);
    table.does(START);
}

#[test]
fn an_answer_about_the_times_counts_for_five_minutes() {
    let mut table = Table::new();
    let meeting = table.planned();
    when(&mut table, meeting, "2026-03-05", "15:00", "21:00");
    asked(&mut table, open(meeting));
    table.does(Intent::Planning(PlanningIntent::OpenAsPlanned { meeting }));
    asked(&mut table, START);
    table.does(Intent::Running(RunningIntent::KeepPlannedTimes));
    table.wait(301);
    asked(&mut table, START);
}

#[test]
fn held_now_ends_when_the_question_said_and_an_old_question_is_put_again() {
    for (minutes, ends) in [(0, Some("20:50")), (5, Some("20:50")), (6, None)] {
        let mut table = Table::new();
        let (_, meeting) = planned_for_april(&mut table);
        let off = asked(&mut table, open(meeting));
        assert_eq!(off.until, "20:50");
        table.wait(minutes * 60);
        let now = |off: &OffTime| {
            let asked = AskedAt { date: off.today.clone(), time: off.time.clone() };
            Intent::Planning(PlanningIntent::HoldNow { meeting, asked: Some(asked) })
        };
        if let Some(ends) = ends {
            table.does(now(&off));
            assert_eq!(table.live().ends, ends, "after {minutes} minutes");
        } else {
            let again = asked(&mut table, now(&off));
            assert_eq!((again.time.as_str(), again.until.as_str()), ("17:56", "20:56"));
            assert_eq!(table.plan_view().date, "2026-04-02", "nothing has changed");
            table.does(now(&again));
            assert_eq!(table.live().ends, "20:56");
        }
    }
}

#[test]
fn held_now_is_done_although_the_start_has_come_near_meanwhile() {
    let mut table = Table::new();
    let meeting = table.planned();
    when(&mut table, meeting, "2026-03-05", "18:55", "21:55");
    let off = asked(&mut table, open(meeting));
    table.wait(10 * 60);
    let asked = AskedAt { date: off.today.clone(), time: off.time.clone() };
    table.does(Intent::Planning(PlanningIntent::HoldNow { meeting, asked: Some(asked) }));
    assert_eq!((table.live().planned_start.as_str(), table.live().ends.as_str()), ("18:00", "21:00"));
}
