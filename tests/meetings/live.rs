//! The live desk: a whole evening, undo, who pays, and coming back after a crash.

use desk::{
    intent::{Intent, NavigationIntent, OutcomeWord, PayWith, PlanningIntent, RunningIntent},
    refusal::{Answer, ExtendChoice},
    running::views::{LiveState, step::FaceWord},
    stage::views::Scene,
};

use meeting::time::Length;
use words::{Catalogue, Language, MessageKey};

use super::Table;

#[test]
fn a_whole_evening_from_plan_to_record() {
    let mut table = Table::new();
    let meeting = table.running();
    let live = table.live();
    assert_eq!(live.state, LiveState::Running);
    assert_eq!(live.ends, "20:00");
    assert_eq!(live.now.as_ref().unwrap().title, "Welcome and agreement");
    table.wait_until("18:05:00");
    table.skip();
    table.wait_until("18:11:00");
    table.skip();
    table.skip_to("Marta");
    let now = table.live().now.unwrap();
    assert_eq!((now.turn, now.turns, now.phases.len()), (Some(1), 6, 4), "the first of six turns, with its phases");
    let marta = table.member("Marta");
    table.does(Intent::Running(RunningIntent::WriteNote { member: marta, text: "Two open points.".to_owned() }));
    table.does(Intent::Running(RunningIntent::WritePromise {
        member: marta,
        what: "Talk to Jonas".to_owned(),
        by: "2026-03-13".to_owned(),
    }));
    assert_eq!(table.live().notes.unwrap().note, "Two open points.");
    while table.live().now.is_some() {
        table.wait(60);
        table.skip();
        if table.record_is_shown() {
            break;
        }
    }
    let record = table.record();
    assert_eq!(record.meeting, meeting);
    assert_eq!(record.attendance.iter().filter(|row| row.had_turn).count(), 6, "everybody had a turn");
    let promised: Vec<_> = record.promises.iter().filter(|row| !row.what.is_empty()).collect();
    assert_eq!(promised.len(), 1);
    assert_eq!(promised[0].what, "Talk to Jonas");
    let marta_row = record.steps.iter().find(|row| row.client.as_ref().is_some_and(|who| who.name == "Marta"));
    let marta_row = marta_row.unwrap();
    assert_eq!(marta_row.planned, Some(14 * 60), "84 minutes for six turns");
    assert!(marta_row.real.is_some());

    // The promise comes back at the next meeting, inside the turn, and is settled there.
    let group = record.group.id;
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    assert_eq!(table.group_view().promises.len(), 1);
    assert_eq!(table.group_view().past[0].turns, 6);
    let next = table.plan(group, "22:00", "23:55");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting: next }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.skip_to("Marta");
    let promise = table.live().follow_up[0].clone();
    assert_eq!(promise.what, "Talk to Jonas");
    table.does(Intent::Running(RunningIntent::SettlePromise { promise: promise.id, outcome: Some(OutcomeWord::Kept) }));
    assert_eq!(table.live().follow_up[0].outcome, Some(OutcomeWord::Kept));
    table.does(Intent::Running(RunningIntent::End));
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    assert!(table.group_view().promises.is_empty(), "a settled promise is not open any more");
}

impl Table {
    fn record_is_shown(&mut self) -> bool {
        matches!(self.screen(), desk::views::Screen::Record(_))
    }
}

#[test]
fn every_act_can_be_taken_back_also_after_a_restart() {
    let mut table = Table::new();
    table.running();
    table.skip_to("Marta");
    table.wait(130);
    let before = table.live();
    table.does(Intent::Running(RunningIntent::Hold));
    table.wait(40);
    table.does(Intent::Running(RunningIntent::Resume));
    table.skip();
    let noah = table.member("Noah");
    table.does(Intent::Running(RunningIntent::Leave { member: noah }));
    table.restart(3);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    // The answer taken back is asked for again; then the leaving, the skip, the resume, the hold.
    table.does(Intent::Running(RunningIntent::Undo));
    assert_eq!(table.live().state, LiveState::Away);
    for _ in 0..4 {
        table.does(Intent::Running(RunningIntent::Undo));
    }
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    let after = table.live();
    let (was, is) = (before.now.unwrap(), after.now.unwrap());
    assert_eq!(is.client, was.client, "the former turn runs on");
    assert_eq!(is.step_left, was.step_left - 43, "as if nothing had been pressed: only the time has passed");
    assert_eq!(after.people, before.people);
    assert_eq!(after.ends, before.ends);
}

#[test]
fn a_double_press_skips_nobody() {
    let mut table = Table::new();
    table.running();
    let step = table.live().now.unwrap().step;
    table.does(Intent::Running(RunningIntent::Next { step, phase: None }));
    table.does(Intent::Running(RunningIntent::Next { step, phase: None }));
    assert_eq!(table.live().now.unwrap().title, "Check-in", "the second press was meant for the step before");
    table.skip_to("Marta");
    let now = table.live().now.unwrap();
    let press = Intent::Running(RunningIntent::Next { step: now.step, phase: now.phase });
    table.does(press.clone());
    table.does(press);
    assert_eq!(table.live().now.unwrap().phase, Some(1), "the second press was meant for the phase before");
}

#[test]
fn a_phase_ended_early_leaves_its_time_to_the_client() {
    let mut table = Table::new();
    table.running();
    table.skip_to("Marta");
    let left = table.live().now.unwrap().step_left;
    table.wait(30);
    let now = table.live().now.unwrap();
    table.does(Intent::Running(RunningIntent::Next { step: now.step, phase: now.phase }));
    let now = table.live().now.unwrap();
    assert_eq!(now.phase, Some(1));
    assert_eq!(now.step_left, left - 30, "the turn is as long as it was");
    let to_come: i32 = now.phases.iter().skip(1).map(|phase| phase.length).sum();
    assert_eq!(to_come, now.step_left, "the phases to come share all that is left");
}

#[test]
fn more_time_asks_who_pays_unless_spare_time_does() {
    let mut table = Table::new();
    table.running();
    // Welcome ends a minute early: one minute is spare, and pays for the first extension unasked.
    table.wait_until("18:04:00");
    table.skip();
    table.does(Intent::Running(RunningIntent::Extend { by: 60, pay: None }));
    assert_eq!(table.live().buffer, 0);
    let Answer::WhoPays { choices } = table.act(Intent::Running(RunningIntent::Extend { by: 60, pay: None })) else {
        panic!("nothing is spare any more");
    };
    let told: Vec<_> = choices.iter().map(|choice| (choice.pay, choice.ends.as_str())).collect();
    let kept = [(PayWith::Turns, "20:00"), (PayWith::Break, "20:00"), (PayWith::End, "20:01")];
    assert_eq!(told[..3], kept);
    let each: Vec<_> = choices[0].turns.iter().map(|turn| (turn.before, turn.after)).collect();
    assert_eq!(each, [(840, Some(810)); 6], "each of six turns gives up its share, on the grain");
    let last = &choices[3];
    assert_eq!((last.pay, last.ends.as_str()), (PayWith::Debt(6), "20:00"), "or Tariq's turn moves to next month");
    assert_eq!(last.turns.last().map(|turn| (turn.client.as_str(), turn.after)), Some(("Tariq", None)));
    assert!(choices.iter().all(|choice| !choice.marked), "the group decides each time, so nothing is marked");
    assert_eq!(choices[1].pause, Some(540), "or the break is a minute shorter");
    table.does(Intent::Running(RunningIntent::Extend { by: 60, pay: Some(PayWith::End) }));
    assert_eq!(table.live().ends, "20:01");
    table.does(Intent::Running(RunningIntent::Undo));
    assert_eq!(table.live().ends, "20:00");
}

#[test]
fn while_somebody_has_to_say_who_pays_every_view_has_the_prices_as_they_are_now() {
    let ends = |choices: &[ExtendChoice]| choices.iter().map(|one| one.ends.clone()).max().unwrap();
    let mut table = Table::new();
    table.running();
    // So late that no turn can become shorter: from here on every minute moves the end.
    table.wait_until("19:30:00");
    assert!(table.live().pays.is_empty(), "nobody has asked");
    let Answer::WhoPays { choices } = table.act(Intent::Running(RunningIntent::Extend { by: 600, pay: None })) else {
        panic!("nothing is spare");
    };
    assert_eq!(table.live().pays, choices, "the same at the same moment");
    table.wait_until("19:35:00");
    assert!(ends(&table.live().pays) > ends(&choices), "the price goes with the clock");
    table.does(Intent::Running(RunningIntent::Extend { by: 600, pay: Some(PayWith::End) }));
    assert!(table.live().pays.is_empty(), "it is answered");
    table.act(Intent::Running(RunningIntent::Extend { by: 600, pay: None }));
    assert!(!table.live().pays.is_empty());
    table.skip();
    assert!(table.live().pays.is_empty(), "it was for the step before");
}

#[test]
fn after_a_crash_it_offers_to_go_on_with_the_right_time_left() {
    for (went_on, left, ends) in [(true, 840 - 100 - 95, "20:00"), (false, 840 - 100, "20:00")] {
        let mut table = Table::new();
        table.running();
        for zero in ["18:05:00", "18:11:00"] {
            table.wait_until(zero);
            table.skip();
        }
        assert_eq!(table.live().now.unwrap().step_left, 840, "fourteen minutes, at the planned second");
        table.wait(100);
        let marta = table.member("Marta");
        table.does(Intent::Running(RunningIntent::WriteNote { member: marta, text: "half a sen".to_owned() }));
        table.restart(95);
        let asked = table.live();
        assert_eq!(asked.state, LiveState::Away);
        let away = asked.away.unwrap();
        assert!((95..=100).contains(&away.away_for), "to within the five seconds between signs of life");
        assert_eq!(asked.notes.unwrap().note, "half a sen");
        assert!(matches!(table.desk().stage_view().scene, Scene::Running(step) if step.face == FaceWord::Held));
        let refused = table.refused(Intent::Running(RunningIntent::Hold));
        assert_eq!(refused.sentence.key, MessageKey::RefusalAwayOpen, "the question comes first");
        table.does(Intent::Running(RunningIntent::AnswerAway { went_on }));
        let live = table.live();
        assert!((live.now.unwrap().step_left - left).abs() <= 5, "went on: {went_on}");
        assert_eq!(live.ends, ends, "the later turns pay for what was lost");
        assert_eq!(live.state, LiveState::Running);
    }
}

#[test]
fn a_laptop_that_slept_asks_too() {
    let mut table = Table::new();
    table.running();
    table.wait(10);
    table.clock = table.clock.after_sleep(Length(760));
    let clock = table.clock;
    table.desk().look(clock);
    let away = table.live().away.unwrap();
    assert_eq!(away.away_for, 760);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: false }));
    assert_eq!(table.live().now.unwrap().step_left, 290, "the group waited: nothing is lost of the five minutes");
}

#[test]
fn a_late_start_that_squeezes_needs_a_decision() {
    let mut table = Table::new();
    let meeting = table.planned();
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.wait_until("18:52:00");
    let Answer::Short(choice) = table.act(Intent::Running(RunningIntent::Start { short: None })) else {
        panic!("six times eight do not fit")
    };
    assert_eq!((choice.clients, choice.minimum), (6, 480));
    assert_eq!(choice.extended_end, "20:16");
    assert_eq!(choice.accepted_turn, Some(300));
    assert_eq!(table.live().state, LiveState::Waiting, "nothing has started without the decision");
    table.does(Intent::Running(RunningIntent::Start { short: Some(desk::intent::ShortAnswer::Extend) }));
    assert_eq!(table.live().ends, "20:16");
}

#[test]
fn the_stage_never_carries_what_was_typed() {
    let mut table = Table::new();
    table.running();
    table.skip_to("Marta");
    let marta = table.member("Marta");
    table.does(Intent::Running(RunningIntent::WriteNote { member: marta, text: "canary-note".to_owned() }));
    table.does(Intent::Running(RunningIntent::WritePromise {
        member: marta,
        what: "canary-promise".to_owned(),
        by: String::new(),
    }));
    let wall = serde_json::to_string(&table.desk().stage_view()).unwrap();
    assert!(wall.contains("Marta"), "the client is on the wall");
    assert!(!wall.contains("canary"), "and nothing that was typed is");
}

#[test]
fn a_late_press_can_be_put_right_for_twenty_seconds() {
    let mut table = Table::new();
    table.running();
    table.wait_until("18:07:10");
    table.skip();
    assert_eq!(table.live().pressed_late, Some(130), "the check-in began two minutes and ten after the zero");
    table.wait(10);
    table.does(Intent::Running(RunningIntent::Backdate));
    let live = table.live();
    assert_eq!(live.now.unwrap().step_left, 360 - 140, "it began at 18:05, when the welcome should have ended");
    assert_eq!(live.timeline[0].length, 300);
    assert_eq!(live.pressed_late, None);
    table.does(Intent::Running(RunningIntent::Undo));
    assert_eq!(table.live().now.unwrap().title, "Welcome and agreement", "undo takes the press back, not half of it");
    table.skip();
    table.wait(21);
    assert_eq!(table.live().pressed_late, None, "after twenty seconds nobody remembers");
}

#[test]
fn undo_names_what_was_ended() {
    let mut table = Table::new();
    table.running();
    let undo = |table: &mut Table| table.live().undo.map(|act| act.said(Catalogue::of(Language::En))).unwrap();
    table.skip();
    assert_eq!(undo(&mut table), "the end of “Welcome and agreement”");
    table.skip_to("Marta");
    assert_eq!(undo(&mut table), "the end of “Check-in”");
    let step = table.live().now.unwrap().step;
    table.does(Intent::Running(RunningIntent::Next { step, phase: Some(0) }));
    assert_eq!(undo(&mut table), "the end of “Present”");
    table.skip();
    assert_eq!(undo(&mut table), "the end of Marta’s turn");
    table.does(Intent::Running(RunningIntent::Undo));
    let redo = table.live().redo.map(|act| act.said(Catalogue::of(Language::En)));
    assert_eq!(redo.as_deref(), Some("the end of Marta’s turn"), "what would be done again has the same name");
}
