//! A start that was taken back: the plan can be changed again, and nothing that was typed is lost.

use desk::{
    intent::{Intent, NavigationIntent, PlanningIntent, RunningIntent},
    running::views::LiveState,
};
use words::MessageKey;

use super::Table;

#[test]
fn a_meeting_opens_again_after_an_undone_start_with_all_that_was_there() {
    let mut table = Table::new();
    let meeting = table.planned();
    let id = |table: &mut Table, name: &str| {
        let view = table.plan_view();
        view.people.iter().find(|person| person.name == name).unwrap().id
    };
    let (noah, tariq) = (id(&mut table, "Noah"), id(&mut table, "Tariq"));
    table.does(Intent::Planning(PlanningIntent::SetExpected { meeting, member: tariq, expected: false }));
    let mut order: Vec<u32> = table.plan_view().people.iter().map(|person| person.id).collect();
    order.retain(|who| *who != noah);
    order.insert(0, noah);
    table.does(Intent::Planning(PlanningIntent::SetOrder { meeting, members: order.clone(), moved: None }));
    let planned = table.plan_view();
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.skip_to("Noah");
    table.does(Intent::Running(RunningIntent::WriteNote { member: noah, text: "a word too early".to_owned() }));
    table.does(Intent::Running(RunningIntent::WritePromise {
        member: noah,
        what: "Ask Rosa".to_owned(),
        by: "2026-03-13".to_owned(),
    }));
    while table.live().verbs.undo {
        table.does(Intent::Running(RunningIntent::Undo));
    }
    assert_eq!(table.live().state, LiveState::Waiting, "even the start is taken back");
    table.does(Intent::Running(RunningIntent::BackToPlan));
    let again = table.plan_view();
    assert_eq!(again.people, planned.people, "who comes and the order are as they were put");
    assert_eq!((again.starts, again.ends), (planned.starts, planned.ends));
    let (date, starts, ends) = ("2026-03-05".to_owned(), "18:00".to_owned(), "20:30".to_owned());
    table.does(Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends }));
    // The laptop may well be restarted before the second try.
    table.restart(60);
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    assert_eq!(table.live().state, LiveState::Waiting);
    assert_eq!(table.live().planned_end, "20:30", "the meeting goes by the plan as it is now");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.skip_to("Noah");
    let live = table.live();
    let words = live.notes.unwrap();
    assert_eq!((words.note.as_str(), words.what.as_str()), ("a word too early", "Ask Rosa"));
    assert_eq!(live.now.unwrap().turns, 5, "Tariq is not expected");
    table.restart(5);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    assert_eq!(table.live().now.unwrap().client.unwrap().name, "Noah", "the log of both tries is read back");
    table.does(Intent::Running(RunningIntent::End));
    assert_eq!(table.record().promises.len(), 1);
}

#[test]
fn a_start_taken_back_yesterday_is_not_had_again_today() {
    let mut table = Table::new();
    let meeting = table.running();
    table.does(Intent::Running(RunningIntent::Undo));
    assert!(table.live().redo.is_some(), "at once it can be had again");
    table.does(Intent::Running(RunningIntent::BackToPlan));
    let tariq = table.plan_view().people.iter().find(|person| person.name == "Tariq").unwrap().id;
    table.restart(86_400);
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    let (date, starts, ends) = ("2026-03-06".to_owned(), "18:00".to_owned(), "20:00".to_owned());
    table.does(Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends }));
    table.does(Intent::Planning(PlanningIntent::SetExpected { meeting, member: tariq, expected: false }));
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    assert_eq!(table.live().redo, None);
    assert_eq!(
        table.refused(Intent::Running(RunningIntent::Redo)).sentence.key,
        MessageKey::RefusalNothingToRedo,
        "it was a start of another evening"
    );
    assert_eq!(table.live().state, LiveState::Waiting);
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.does(Intent::Running(RunningIntent::End));
    assert_eq!(table.record().date, "2026-03-06");
}

#[test]
fn a_plan_is_not_changed_under_the_meeting_that_is_open() {
    let mut table = Table::new();
    let meeting = table.planned();
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    let (date, starts, ends) = ("2026-03-05".to_owned(), "18:00".to_owned(), "21:00".to_owned());
    let late = Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends });
    assert_eq!(table.refused(late.clone()).sentence.key, MessageKey::RefusalPlanOpen, "a field that is left late, say");
    assert_eq!(
        table.refused(Intent::Planning(PlanningIntent::ProposeOrder { meeting })).sentence.key,
        MessageKey::RefusalPlanOpen
    );
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.restart(5);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    assert_eq!(table.live().planned_end, "20:00", "what runs can be read after a crash");
    assert_eq!(table.refused(late).sentence.key, MessageKey::RefusalAlreadyStarted);
}

#[test]
fn who_was_put_in_the_lead_before_the_start_still_leads_when_the_meeting_is_opened_again() {
    let mut table = Table::new();
    let meeting = table.planned();
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    let proposed = table.live().facilitator;
    let (rosa, ines) = (table.member("Rosa"), table.member("Ines"));
    assert!(proposed.is_some_and(|who| who != rosa));
    table.does(Intent::Running(RunningIntent::Lead { facilitator: Some(rosa), deputy: Some(ines) }));
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    let plan = table.plan_view();
    assert_eq!((plan.facilitator.map(|who| who.id), plan.led_by_hand), (Some(rosa), true), "the plan says so too");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    assert_eq!((table.live().facilitator, table.live().deputy), (Some(rosa), Some(ines)));
    // Another choice on the plan is the last word.
    table.does(Intent::Running(RunningIntent::BackToPlan));
    table.does(Intent::Planning(PlanningIntent::ProposeLeaders { meeting }));
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    assert_eq!(table.live().facilitator, proposed);
}
