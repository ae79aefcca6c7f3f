//! The list of a group's meetings: each says how it was or will be held, who had a turn, and what it was worth.

use desk::{
    groups::lines::MeetingLine,
    intent::{EvaluationIntent, Intent, NavigationIntent, PlanningIntent, RunningIntent},
    views::Screen,
};

use super::Table;

fn listed(table: &mut Table, group: u32) -> Vec<MeetingLine> {
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    table.group_view().listed
}

/// Everybody who waits hands in what they found the meeting worth.
fn all_say(table: &mut Table, worth: &[u8]) {
    for rating in worth {
        let Screen::Ballot(ballot) = table.screen() else { panic!("the ballot is shown") };
        let member = ballot.waiting[0].id;
        table.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member }));
        let ratings = vec![Some(*rating), Some(1), None, None];
        table.does(Intent::Evaluation(EvaluationIntent::HandIn { ratings, sentence: String::new() }));
    }
}

#[test]
fn a_meeting_says_what_it_was_worth_once_its_box_is_open() {
    let mut table = Table::new();
    table.running();
    table.skip_to_evaluation();
    let group = table.live().group.id;
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    all_say(&mut table, &[5, 4, 4, 4, 5, 5]);
    table.does(Intent::Running(RunningIntent::End));
    let line = listed(&mut table, group).remove(0);
    assert!(line.over);
    assert_eq!(line.worth, None, "nobody has opened the box");
    let meeting = line.meeting.unwrap();
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    table.does(Intent::Evaluation(EvaluationIntent::Reveal));
    let line = listed(&mut table, group).remove(0);
    let worth = line.worth.unwrap();
    assert_eq!((worth.mean, worth.answers), (Some(4.5), 6));
    assert_eq!(line.format.as_deref(), Some("Peer coaching group"));
    assert_eq!(line.had, Vec::<String>::new(), "everybody had a turn");
    assert_eq!(line.ends, None, "it is over");
}

#[test]
fn who_had_a_turn_is_named_where_not_everybody_did() {
    let mut table = Table::new();
    table.running();
    table.skip_to("Marta");
    table.wait(60);
    table.does(Intent::Running(RunningIntent::End));
    let group = table.record().group.id;
    let line = listed(&mut table, group).remove(0);
    assert_eq!(line.had.last().map(String::as_str), Some("Marta"), "the last who had one: {:?}", line.had);
    assert!(line.had.len() < 6, "{:?}", line.had);
}

#[test]
fn a_plan_says_how_and_until_when_and_keeps_its_length_when_it_is_moved() {
    let mut table = Table::new();
    let meeting = table.planned();
    let plan = table.plan_view();
    let group = plan.group.id;
    let line = listed(&mut table, group).remove(0);
    assert_eq!((line.format.as_deref(), line.ends.as_deref()), (Some("Peer coaching group"), Some(plan.ends.as_str())));
    assert_eq!((line.led, line.worth, line.over), (None, None, false));
    // As the list moves it: the group's page stays.
    table.does(Intent::Planning(PlanningIntent::SetWhen {
        meeting,
        date: "2026-03-12".to_owned(),
        starts: "19:00".to_owned(),
        ends: "21:00".to_owned(),
    }));
    let moved = table.group_view();
    assert_eq!(moved.planned[0].date, "2026-03-12");
    assert_eq!(moved.listed[0].ends.as_deref(), Some("21:00"));
    table.does(Intent::Planning(PlanningIntent::DiscardPlan { meeting }));
    assert!(table.group_view().planned.is_empty());
}
