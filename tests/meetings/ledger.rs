//! What a group's meetings say about its next one: the order, who leads, and the figures on the group's page.

use desk::{
    intent::{Intent, NavigationIntent, PlanningIntent, RunningIntent},
    ledger::views::Mark,
    running::views::step::StepWord,
};
use words::MessageKey;

use super::{Table, table::SIX};

/// Holds the meeting that is planned, from its opening to its end.
fn hold(table: &mut Table, meeting: u32) {
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    while table.live().now.is_some_and(|now| now.kind != StepWord::Evaluation) {
        table.wait(10);
        table.skip();
    }
    table.does(Intent::Running(RunningIntent::End));
}

#[test]
fn the_next_order_says_why_and_who_leads_is_proposed_and_taken() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:00", "21:00");
    let first = table.plan_view();
    assert!(first.people.iter().all(|person| person.why.as_ref().is_some_and(|why| why.key == MessageKey::WhyRoster)));
    let away = first.people[2].clone();
    table.does(Intent::Planning(PlanningIntent::SetExpected { meeting, member: away.id, expected: false }));
    let leads = table.plan_view().facilitator.expect("somebody is proposed").id;
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    assert_eq!(table.live().facilitator, Some(leads), "who was proposed leads");
    table.does(Intent::Running(RunningIntent::BackToPlan));
    hold(&mut table, meeting);

    let meeting = table.plan(group, "18:00", "21:00");
    let next = table.plan_alone();
    let why = |name: &str| {
        let person = next.people.iter().find(|person| person.name == name).expect("a member");
        person.why.as_ref().expect("a reason").key
    };
    assert_eq!(next.people[0].name, first.people[1].name, "who was second is first");
    assert_eq!(next.people.last().map(|person| &person.name), Some(&first.people[0].name), "who was first is last");
    assert_eq!((next.people[1].id, why(&away.name)), (away.id, MessageKey::WhyOwed), "who was away comes early");
    assert_eq!(why(&first.people[0].name), MessageKey::WhyWasFirst);
    assert_ne!(next.facilitator.as_ref().map(|leader| leader.id), Some(leads), "somebody else leads");

    table.does(Intent::Planning(PlanningIntent::SetLeaders { meeting, facilitator: Some(leads), deputy: Some(leads) }));
    let by_hand = table.plan_view();
    assert!(by_hand.led_by_hand && by_hand.deputy.is_none(), "nobody stands in for themselves");
    assert_eq!(by_hand.facilitator.map(|leader| (leader.id, leader.why)), Some((leads, None)));
    table.does(Intent::Planning(PlanningIntent::ProposeLeaders { meeting }));
    assert_eq!(table.plan_alone(), next, "everything is as it was proposed");

    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let page = table.group_view();
    let row = |id: u32| page.ledger.rows.iter().find(|row| row.member.id == id).expect("a row").clone();
    assert_eq!(page.ledger.meetings.len(), 1);
    assert_eq!((row(away.id).marks, row(away.id).owed, row(away.id).missed), (vec![Mark::Absent], true, 1));
    assert_eq!((row(first.people[0].id).marks, row(first.people[0].id).turns), (vec![Mark::First], 1));
    assert_eq!(row(leads).led, 1);
}

#[test]
fn a_meeting_that_is_opened_again_is_counted_anew() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:00", "21:00");
    hold(&mut table, meeting);
    let figures = |table: &mut Table| table.group_view().ledger.meetings.len();
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    assert_eq!(figures(&mut table), 1);
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Undo));
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    assert_eq!(figures(&mut table), 0, "it is not over");
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::End));
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    assert_eq!(figures(&mut table), 1);
}
