//! Who comes, who goes, who is a guest and who leads, at the desk and on the wall.

use desk::{
    intent::{
        EvaluationIntent, GroupIntent, GroupWall, Intent, PayHabitWord, PayWith, PlanningIntent, RunningIntent,
        StageIntent,
    },
    records::views::PresenceState,
    refusal::Answer,
    running::views::{people::TurnState, step::StepWord},
    stage::views::Scene,
};
use words::MessageKey;

use super::table::{Table, word};

fn was(table: &mut Table, name: &str) -> (String, String) {
    let live = table.live();
    let one = live.people.iter().find(|one| one.name == name).unwrap();
    (word(&one.was), word(&one.turn))
}

fn pair(was: &str, turn: &str) -> (String, String) {
    (was.to_owned(), turn.to_owned())
}

#[test]
fn every_person_has_the_verbs_that_are_possible_and_each_can_be_taken_back() {
    let mut table = Table::new();
    table.running();
    let verbs = |table: &mut Table, id: u32| {
        table
            .live()
            .people
            .into_iter()
            .find(|one| one.id == id)
            .unwrap()
            .verbs
            .iter()
            .map(word)
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(verbs(&mut table, 2), "step_out leave drop place leave_at");
    table.does(Intent::Running(RunningIntent::StepOut { member: 2 }));
    assert_eq!(was(&mut table, "Noah"), pair("out", "to_come"));
    assert_eq!(verbs(&mut table, 2), "come_back leave no_show place leave_at");
    table.does(Intent::Running(RunningIntent::ComeBack { member: 2 }));
    table.does(Intent::Running(RunningIntent::DropTurn { member: 2 }));
    assert_eq!(was(&mut table, "Noah"), pair("here", "lost"));
    assert_eq!(verbs(&mut table, 2), "step_out leave bring_back place leave_at");
    table.does(Intent::Running(RunningIntent::BringBack { member: 2 }));
    table.does(Intent::Running(RunningIntent::Leave { member: 2 }));
    assert_eq!(verbs(&mut table, 2), "arrive");
    for before in [pair("here", "to_come"), pair("here", "lost"), pair("here", "to_come"), pair("out", "to_come")] {
        table.does(Intent::Running(RunningIntent::Undo));
        assert_eq!(was(&mut table, "Noah"), before);
    }
    // Also after a restart.
    table.restart(3);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    table.does(Intent::Running(RunningIntent::Undo));
    table.does(Intent::Running(RunningIntent::Undo));
    assert_eq!(was(&mut table, "Noah"), pair("here", "to_come"));
}

#[test]
fn a_guest_is_counted_and_stands_in_the_record() {
    let mut table = Table::new();
    let meeting = table.planned();
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::AddGuest { name: "  Gita  Rao ".to_owned() }));
    let taken = table.refused(Intent::Running(RunningIntent::AddGuest { name: "gita rao".to_owned() }));
    assert_eq!((taken.sentence.key, taken.field.as_deref()), (MessageKey::RefusalNameTaken, Some("guest")));
    // One too many, sent away again before the start.
    table.does(Intent::Running(RunningIntent::AddGuest { name: "Gast".to_owned() }));
    let too_many = table.live().people.last().unwrap().id;
    table.does(Intent::Running(RunningIntent::Lead { facilitator: Some(too_many), deputy: None }));
    assert_eq!(table.live().leads.unwrap().name, "Gast");
    table.does(Intent::Running(RunningIntent::Leave { member: too_many }));
    assert_eq!((table.live().facilitator, table.live().leads), (None, None), "nobody leads who is not there");
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    let live = table.live();
    let guest = live.people.iter().find(|one| one.guest).unwrap();
    assert_eq!((guest.name.as_str(), guest.guest, guest.turn), ("Gita Rao", true, TurnState::None));
    table.skip();
    assert_eq!(table.live().now.unwrap().step_left, 7 * 60, "the check-in counts seven");
    table.restart(3);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    assert!(table.live().people.iter().any(|one| one.name == "Gita Rao"), "the log knows the guest");
    table.does(Intent::Running(RunningIntent::End));
    let record = table.record();
    assert_eq!(
        record.attendance.iter().filter(|row| row.was == PresenceState::Guest).count(),
        1,
        "who was sent away was not there"
    );
    let row = record.attendance.last().unwrap();
    assert_eq!((row.member.name.as_str(), row.was, row.had_turn), ("Gita Rao", PresenceState::Guest, false));
}

#[test]
fn the_wall_says_who_leads_and_who_listens_from_elsewhere() {
    let mut table = Table::new();
    let meeting = table.planned();
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Lead { facilitator: Some(1), deputy: Some(3) }));
    table.does(Intent::Running(RunningIntent::Place { member: 1, remote: true }));
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    assert_eq!(table.live().leads.unwrap().name, "Marta");
    for zero in ["18:05:00", "18:11:00"] {
        table.wait_until(zero);
        table.skip();
    }
    assert_eq!(table.live().leads.unwrap().name, "Ines", "it is Marta's own turn");
    let Scene::Running(step) = table.desk().stage_view().scene else { panic!("a turn runs") };
    assert_eq!((step.client.as_deref(), step.deputy.as_deref(), step.remote), (Some("Marta"), Some("Ines"), true));
    table.wait(60);
    table.skip();
    let Scene::Running(step) = table.desk().stage_view().scene else { panic!("a turn runs") };
    assert_eq!((step.client.as_deref(), step.deputy, step.remote), (Some("Noah"), None, false));
    assert_eq!(step.former.map(|former| (former.client, former.real)), Some(("Marta".to_owned(), None)));
    // A minute of twelve: no wall says it.
    table.wait(20);
    let Scene::Running(step) = table.desk().stage_view().scene else { panic!("a turn runs") };
    assert_eq!(step.former, None, "the final time stays up for a while, not for ever");
    table.does(Intent::Running(RunningIntent::End));
    let elsewhere: Vec<bool> = table.record().attendance.iter().map(|row| row.remote).collect();
    assert_eq!(elsewhere, [true, false, false, false, false, false], "the record says who was not in the room");
}

#[test]
fn the_groups_habit_is_marked_and_a_debt_is_first_next_time() {
    let mut table = Table::new();
    table.running();
    let group = table.live().group.id;
    let edit = |pay_habit| {
        Intent::Groups(GroupIntent::EditGroup {
            group,
            name: "Linden".to_owned(),
            usual_minutes: 120,
            usual_weekday: None,
            usual_start: "18:00".to_owned(),
            pay_habit,
            wall: GroupWall::default(),
            zone: None,
        })
    };
    for (pay_habit, marked) in [
        (PayHabitWord::Strict, Some(PayWith::Turns)),
        (PayHabitWord::Ask, None),
        (PayHabitWord::Loose, Some(PayWith::End)),
    ] {
        table.does(edit(pay_habit));
        let Answer::WhoPays { choices } = table.act(Intent::Running(RunningIntent::Extend { by: 120, pay: None }))
        else {
            panic!("nothing is spare");
        };
        assert_eq!(choices.iter().find(|choice| choice.marked).map(|choice| choice.pay), marked, "{pay_habit:?}");
    }
    table.does(Intent::Running(RunningIntent::Extend { by: 120, pay: Some(PayWith::Debt(4)) }));
    assert_eq!(was(&mut table, "Pavel"), pair("here", "lost"));
    assert_eq!(table.live().ends, "20:00");
    while table.live().now.is_some_and(|now| now.kind != StepWord::Evaluation) {
        table.wait(10);
        table.skip();
    }
    table.does(Intent::Running(RunningIntent::End));
    let meeting = table.plan(group, "18:00", "20:00");
    let first = table.plan_view().people.first().unwrap().name.clone();
    assert!(meeting > 1 && first == "Pavel", "{first}");
}

#[test]
fn a_message_stands_on_the_wall_until_it_is_taken_away() {
    let mut table = Table::new();
    table.running();
    table.does(Intent::Stage(StageIntent::StageMessage { text: Some("  Please come back ".to_owned()) }));
    assert_eq!(table.desk().stage_view().message.as_deref(), Some("Please come back"));
    table.does(Intent::Stage(StageIntent::BlankStage { blank: true }));
    assert_eq!(table.desk().stage_view().message, None, "blank is blank");
    table.does(Intent::Stage(StageIntent::BlankStage { blank: false }));
    let long = table.refused(Intent::Stage(StageIntent::StageMessage { text: Some("x".repeat(121)) }));
    assert_eq!(long.sentence.key, MessageKey::RefusalMessageTooLong);
    assert_eq!(table.desk().stage_view().message.as_deref(), Some("Please come back"), "nothing is lost");
    table.does(Intent::Stage(StageIntent::StageMessage { text: None }));
    assert_eq!(table.desk().stage_view().message, None);
    // It belongs to its meeting: neither the evaluation nor another group ever reads it.
    table.does(Intent::Stage(StageIntent::StageMessage { text: Some("Please come back".to_owned()) }));
    table.does(Intent::Running(RunningIntent::End));
    assert_eq!(table.desk().stage_view().message, None);
}

#[test]
fn nothing_private_is_on_the_wall() {
    let mut table = Table::new();
    table.running();
    for zero in ["18:05:00", "18:11:00"] {
        table.wait_until(zero);
        table.skip();
    }
    table.does(Intent::Running(RunningIntent::WriteNote { member: 1, text: "SECRET note".to_owned() }));
    let (what, by) = ("SECRET promise".to_owned(), "2026-03-13".to_owned());
    table.does(Intent::Running(RunningIntent::WritePromise { member: 1, what, by }));
    let live = table.live();
    assert!(serde_json::to_string(&live).unwrap().contains("SECRET note"), "the desk shows it");
    let clean = |table: &mut Table, holds: &str| {
        let wall = serde_json::to_string(&table.desk().stage_view()).unwrap();
        assert!(wall.contains(holds) && !wall.contains("SECRET") && !wall.contains("2026-03-13"), "{wall}");
    };
    clean(&mut table, "Marta");
    while table.live().now.unwrap().kind != StepWord::Evaluation {
        table.wait(10);
        table.skip();
    }
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    table.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member: 2 }));
    let response = Intent::Evaluation(EvaluationIntent::HandIn {
        ratings: vec![Some(4); 4],
        sentence: "SECRET sentence".to_owned(),
    });
    table.does(response);
    clean(&mut table, "ballot");
    table.does(Intent::Evaluation(EvaluationIntent::LeaveBallot));
    table.does(Intent::Running(RunningIntent::End));
    clean(&mut table, "over");
    // The promise of last time stands on the desk of the next meeting, and not on its wall.
    let group = table.record().group.id;
    let meeting = table.plan(group, "18:00", "20:00");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: Some(desk::intent::ShortAnswer::Extend) }));
    for _ in 0..2 {
        table.wait(10);
        table.skip();
    }
    let live = table.live();
    assert!(live.follow_up.iter().any(|promise| promise.what == "SECRET promise"), "{:?}", live.follow_up);
    clean(&mut table, "Follow-up");
}

#[test]
fn a_forgotten_clock_is_nudged_at_the_desk_alone() {
    let mut table = Table::new();
    let meeting = table.planned();
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.wait_until("18:01:59");
    assert!(!table.live().nudge);
    table.wait_until("18:02:00");
    assert!(table.live().nudge, "two minutes after the planned start nobody has pressed the key");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    assert!(!table.live().nudge);
    table.does(Intent::Running(RunningIntent::Hold));
    table.wait(120);
    let live = table.live();
    assert_eq!((live.nudge, live.idle_for), (true, Some(120)));
    table.does(Intent::Running(RunningIntent::Resume));
    assert_eq!(table.live().idle_for, None);
}

#[test]
fn who_goes_early_is_over_in_time_and_is_not_forgotten() {
    let mut table = Table::new();
    let meeting = table.planned();
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    let last = |table: &mut Table| table.live().timeline.iter().rev().find_map(|row| row.client.clone()).unwrap();
    let who = last(&mut table);
    let leave_at = |time: &str| Intent::Running(RunningIntent::LeaveAt { member: who.id, time: time.to_owned() });
    for (typed, key) in [
        ("half seven", MessageKey::RefusalTimeUnreadable),
        ("17:00", MessageKey::RefusalNotEarly),
        ("", MessageKey::RefusalStaysAnyway),
    ] {
        let refusal = table.refused(leave_at(typed));
        assert_eq!(refusal.sentence.key, key, "{typed:?}");
    }
    // Said before the start, as people write it.
    table.does(leave_at("1900"));
    assert_ne!(last(&mut table).id, who.id, "another turn is the last now");
    let own = |table: &mut Table| table.live().people.into_iter().find(|one| one.id == who.id).unwrap();
    assert_eq!(own(&mut table).goes.as_deref(), Some("19:00"));
    assert_eq!(own(&mut table).turn_ends, None, "it is over in time");

    // The evening begins half an hour late: now it is not.
    table.wait_until("18:32:00");
    for member in table.live().people {
        table.does(Intent::Running(RunningIntent::SetHere { member: member.id, here: true }));
    }
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.skip();
    let late = own(&mut table);
    assert!(late.turn_ends.is_some_and(|ends| ends.as_str() > "19:00"), "the desk says so");
    table.wait_until("19:00:00");
    assert!(own(&mut table).overstays);
    table.restart(2);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    assert!(own(&mut table).overstays, "also after a restart");
    table.does(Intent::Running(RunningIntent::Leave { member: who.id }));
    assert_eq!(own(&mut table).goes, None);
}

#[test]
fn whoever_was_to_lead_and_left_the_group_is_replaced() {
    let mut table = Table::new();
    let meeting = table.planned();
    table.does(Intent::Planning(PlanningIntent::SetLeaders { meeting, facilitator: Some(1), deputy: Some(2) }));
    table.does(Intent::Groups(GroupIntent::MemberLeft { member: 1, left: Some("2026-03-01".to_owned()) }));
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    let live = table.live();
    assert!(live.facilitator.is_some_and(|who| who != 1), "somebody who comes is proposed");
}

#[test]
fn who_leads_by_the_plan_is_no_act_that_somebody_takes_back_unawares() {
    let mut table = Table::new();
    let meeting = table.planned();
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    let planned = table.live().leads;
    assert!(planned.is_some() && table.live().undo.is_none(), "the plan says who leads");
    assert_eq!(table.refused(Intent::Running(RunningIntent::Undo)).sentence.key, MessageKey::RefusalNothingToUndo);
    assert_eq!(table.live().leads, planned);
    // What somebody says in the waiting room is taken back, also after the start was.
    table.does(Intent::Running(RunningIntent::Lead { facilitator: Some(3), deputy: None }));
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.does(Intent::Running(RunningIntent::Undo));
    table.does(Intent::Running(RunningIntent::Undo));
    assert_eq!((table.live().leads, table.live().undo), (planned, None));
}
