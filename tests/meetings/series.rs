//! Groups that meet by a rule: what is proposed next, what is skipped and moved.

use desk::{
    dates::views::{DateRow, DateState, DatesView, SeriesAct},
    intent::{
        Intent, NavigationIntent, PlanningIntent, RecordsIntent, RunningIntent, SeriesAsk, SeriesForm, SeriesKind,
    },
    parts::Programme,
    views::Screen,
};
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

pub fn skip(day: &str) -> SeriesAsk {
    SeriesAsk::Skip { day: day.to_owned() }
}

pub fn moves(day: &str, date: &str, starts: &str) -> SeriesAsk {
    SeriesAsk::Move { day: day.to_owned(), date: date.to_owned(), starts: starts.to_owned() }
}

pub fn dates(table: &mut Table, group: u32) -> DatesView {
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    table.group_view().dates
}

/// The coming dates as `number date state`.
fn told(table: &mut Table, group: u32, count: usize) -> Vec<String> {
    let line = |row: &DateRow| format!("{} {} {}", row.number, row.date, word(&row.state));
    dates(table, group).coming.iter().take(count).map(line).collect()
}

/// A group that meets on the first Thursday.
pub fn group(table: &mut Table) -> u32 {
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
fn a_date_is_one_meeting() {
    let mut table = Table::new();
    let group = group(&mut table);
    let plan = |table: &mut Table| {
        table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
        table.plan_view().meeting
    };
    let (first, second) = (plan(&mut table), plan(&mut table));
    let place = |table: &mut Table, meeting| {
        table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
        let plan = table.plan_view();
        (plan.date, plan.programme.map(|place| place.number))
    };
    let (there, taken) = place(&mut table, first);
    let (own, number) = place(&mut table, second);
    let when = |table: &mut Table, date: &str| {
        let [date, starts, ends] = [date, "18:00", "20:00"].map(str::to_owned);
        table.does(Intent::Planning(PlanningIntent::SetWhen { meeting: second, date, starts, ends }));
    };
    when(&mut table, &there);
    assert_eq!(place(&mut table, second), (there.clone(), None), "on the day of another meeting it is on its own");
    assert_eq!(place(&mut table, first), (there.clone(), taken));
    let ats = |table: &mut Table| -> Vec<(Option<u32>, String)> {
        table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
        table.group_view().rota.rows.into_iter().map(|row| (row.meeting, row.at)).collect()
    };
    let rows = ats(&mut table);
    assert_eq!(rows.iter().filter(|(meeting, _)| *meeting == Some(first)).count(), 1, "{rows:?}");
    assert_eq!(rows.iter().filter(|(meeting, _)| *meeting == Some(second)).count(), 1, "{rows:?}");
    assert!(rows.contains(&(None, own.clone())), "its date is free again: {rows:?}");
    // A change of the series gives it no date that is taken.
    table.does(asks(group, skip("2026-07-02")));
    assert_eq!(place(&mut table, second), (there, None));
    when(&mut table, &own);
    assert_eq!(place(&mut table, second), (own, number), "and there it is that date again");
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
    assert_eq!(dates(&mut table, group).redo, Some(SeriesAct::Skip), "the last one that was taken back comes first");
    table.restart(60);
    table.does(asks(group, SeriesAsk::Redo));
    table.does(asks(group, SeriesAsk::Redo));
    assert_eq!(told(&mut table, group, 9), changed, "redone after a restart, too");
    assert_eq!(table.refused(asks(group, SeriesAsk::Redo)).sentence.key, MessageKey::RefusalNothingToRedo);
    table.does(asks(group, SeriesAsk::Undo));
    table.does(asks(group, SeriesAsk::Undo));
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
    // To skip it was taken back; a meeting that is planned there meanwhile keeps it from being redone.
    table.does(asks(group, SeriesAsk::Undo));
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let april = table.plan_view();
    assert_eq!(april.date, "2026-04-02");
    assert_eq!(table.refused(asks(group, SeriesAsk::Redo)).sentence.key, MessageKey::RefusalSeriesPlanned);
    table.does(Intent::Planning(PlanningIntent::DiscardPlan { meeting: april.meeting }));
    table.does(asks(group, SeriesAsk::Redo));
    assert_eq!(told(&mut table, group, 2)[1], "2 2026-04-02 skipped");
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
