//! What the home opens with, and what a group's page offers as the next act, from the first group to the end of an
//! evening. The rule itself is in `meeting::due`.

use desk::{
    home::views::{DueMeeting, HomeView},
    intent::{GroupIntent, Intent, NavigationIntent, PlanningIntent, RunningIntent, SeriesAsk, SeriesForm, SeriesKind},
    next::NextAct,
    views::Screen,
};

use super::{Table, table::SIX};

fn home(table: &mut Table) -> HomeView {
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    match table.screen() {
        Screen::Home(view) => view,
        other => panic!("the home is shown, not {other:?}"),
    }
}

fn due(table: &mut Table) -> DueMeeting {
    let mut due = home(table).due;
    assert_eq!(due.len(), 1);
    due.remove(0)
}

/// What the group's page offers; the home offers the same.
fn offered(table: &mut Table, group: u32) -> NextAct {
    let on_home = home(table).groups.into_iter().find(|card| card.id == group).unwrap().next_step;
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let on_page = table.group_view().next_step;
    assert_eq!(on_home, on_page);
    on_page.act
}

#[test]
fn the_next_act_leads_from_the_first_member_to_the_record() {
    let mut table = Table::new();
    assert!(home(&mut table).due.is_empty());
    table.does(Intent::Groups(GroupIntent::CreateGroup { name: "Linden".to_owned() }));
    let group = table.group_view().id;
    assert_eq!(offered(&mut table, group), NextAct::AddMembers);
    table.does(Intent::Groups(GroupIntent::AddMembers { group, names: SIX.to_owned() }));
    assert_eq!(offered(&mut table, group), NextAct::Plan);
    assert!(home(&mut table).due.is_empty(), "nothing is planned yet");

    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let meeting = table.plan(group, "18:00", "20:00");
    let noah = table.plan_view().people.iter().find(|person| person.name == "Noah").unwrap().id;
    table.does(Intent::Planning(PlanningIntent::SetExpected { meeting, member: noah, expected: false }));
    let plan = table.plan_view();
    assert_eq!(offered(&mut table, group), NextAct::Open, "it is today");
    let tonight = due(&mut table);
    assert_eq!(tonight.starts_in, Some(600));
    assert_eq!(
        (tonight.expected, tonight.members, tonight.absent.as_slice()),
        (Some(5), 6, ["Noah".to_owned()].as_slice())
    );
    assert_eq!((tonight.next_step.starts.as_deref(), tonight.ends.as_deref()), (Some("18:00"), Some("20:00")));
    let name = |id: u32| plan.people.iter().find(|person| person.id == id).map(|person| person.name.clone());
    assert_eq!(tonight.facilitator, plan.facilitator.as_ref().and_then(|who| name(who.id)), "as the plan says");
    assert_eq!(tonight.deputy, plan.deputy.as_ref().and_then(|who| name(who.id)));
    assert_eq!(tonight.first.as_ref(), plan.people.first().map(|person| &person.name));
    assert_eq!(tonight.first_why, plan.people.first().and_then(|person| person.why.clone()));

    table.wait_until("18:04:00");
    assert_eq!(due(&mut table).starts_in, Some(-240), "four minutes late");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    assert_eq!(offered(&mut table, group), NextAct::Resume);
    let running = due(&mut table);
    assert_eq!((running.starts_in, running.next_step.meeting), (None, Some(meeting)));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::End));
    assert_eq!(offered(&mut table, group), NextAct::Plan);
    assert!(home(&mut table).due.is_empty(), "without a series nobody knows when it meets next");
}

#[test]
fn a_date_of_the_series_is_due_with_whoever_leads_by_the_rota() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let form = SeriesForm {
        kind: SeriesKind::MonthWeekday,
        day: 1,
        nth: 3,
        weekday: 3,
        every: 1,
        first: "2026-03-19".to_owned(),
        starts: "18:00".to_owned(),
        minutes: 120,
        number: 4,
        of: Some(9),
    };
    table.does(Intent::Dates { group, ask: SeriesAsk::Set { form } });
    let leads = table.group_view().rota.rows[0].facilitator.clone().map(|part| part.name);
    let next = due(&mut table);
    assert_eq!((next.number, next.of), (Some(4), Some(9)));
    assert_eq!(next.next_step.act, NextAct::Plan);
    assert_eq!(next.next_step.date.as_deref(), Some("2026-03-19"));
    assert_eq!(next.starts_in, Some((14 * 24 * 60 + 10) * 60));
    assert!(leads.is_some());
    assert_eq!(next.facilitator, leads);
}

#[test]
fn the_list_of_meetings_has_each_once_with_who_led() {
    let mut table = Table::new();
    let meeting = table.running();
    let live = table.live();
    let facilitator = live.people.iter().find(|person| Some(person.id) == live.facilitator).map(|who| who.name.clone());
    table.does(Intent::Running(RunningIntent::End));
    let group = table.record().group.id;
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let lines = table.group_view().listed;
    assert_eq!((lines[0].meeting, lines[0].over), (Some(meeting), true));
    assert!(facilitator.is_some());
    assert_eq!(lines[0].led, facilitator);
    assert!(lines[1..].iter().all(|line| line.meeting.is_none() && !line.over));
}
