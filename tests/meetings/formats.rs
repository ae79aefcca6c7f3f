//! Formats at the desk: every shipped one can be planned, opened and run; what the clock's newer states say.

use desk::{
    intent::{Intent, NavigationIntent, PlanningIntent, RunningIntent},
    planning::views::{FitView, FormatCard},
    running::views::{
        DelayWord,
        step::{FaceWord, SpeaksWord},
    },
    stage::views::{Scene, StageStep},
    views::Screen,
};
use words::MessageKey;

use super::Table;

const NAMES: [&str; 12] =
    ["Dora", "Emil", "Fatou", "Goran", "Hana", "Ivo", "Jana", "Karim", "Lena", "Mats", "Nora", "Olek"];

fn group_of(table: &mut Table, people: u32) -> u32 {
    table.group("Linden", &NAMES[..people as usize].join("\n"))
}

/// A meeting from 18:00 in this format, so many minutes long.
fn planned(table: &mut Table, group: u32, format: &str, minutes: u32) -> u32 {
    let ends = format!("{}:{:02}", 18 + minutes / 60, minutes % 60);
    let meeting = table.plan(group, "18:00", &ends);
    table.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format: format.to_owned() }));
    meeting
}

fn begun(table: &mut Table, meeting: u32) {
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
}

fn on_stage(table: &mut Table) -> StageStep {
    match table.desk().stage_view().scene {
        Scene::Running(step) => *step,
        other => panic!("a step runs, not {other:?}"),
    }
}

#[test]
fn every_shipped_format_can_be_planned_opened_and_run_to_its_end() {
    let mut table = Table::new();
    table.planned();
    let formats: Vec<FormatCard> = table.plan_view().formats;
    assert!(formats.len() >= 19, "there is a choice");
    for format in formats {
        let mut table = Table::new();
        let group = group_of(&mut table, format.least);
        let meeting = planned(&mut table, group, &format.key, format.longest);
        let plan = table.plan_view();
        assert!(matches!(plan.fit, Some(FitView::Fits { .. })), "{}: {:?}", format.key, plan.fit);
        assert!(plan.formats.iter().any(|card| card.key == format.key && card.suits), "{}", format.key);
        begun(&mut table, meeting);
        let mut steps = 0;
        while let Screen::Live(live) = table.screen() {
            let Some(now) = live.now else { break };
            on_stage(&mut table);
            table.wait(20);
            table.does(Intent::Running(RunningIntent::Next { step: now.step, phase: now.phase }));
            steps += 1;
            assert!(steps < 200, "{} comes to an end", format.key);
        }
        assert!(steps >= 2, "{}", format.key);
    }
}

#[test]
fn what_looks_back_does_not_stand_in_the_first_meeting() {
    let mut table = Table::new();
    let group = group_of(&mut table, 5);
    let meeting = planned(&mut table, group, "one-explorer-a", 60);
    let has = |table: &mut Table| table.plan_view().items.iter().any(|item| item.title == "Homework");
    assert!(!has(&mut table), "there is nothing to look back at");
    begun(&mut table, meeting);
    table.does(Intent::Running(RunningIntent::End));
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    planned(&mut table, group, "one-explorer-a", 60);
    assert!(has(&mut table), "from the second meeting on there is");
}

#[test]
fn a_quorum_is_told_and_blocks_nothing() {
    let mut table = Table::new();
    let group = group_of(&mut table, 4);
    let meeting = planned(&mut table, group, "learning-circle", 120);
    let keys: Vec<MessageKey> = table.plan_view().remarks.into_iter().map(|remark| remark.sentence.key).collect();
    assert_eq!(keys, [MessageKey::RemarkQuorum], "once, and not as a small group as well");
    begun(&mut table, meeting);
}

#[test]
fn a_range_runs_on_quietly_and_says_who_has_a_go() {
    let mut table = Table::new();
    let group = group_of(&mut table, 5);
    // Four updates of 3 to 5 minutes (the hot seat has none), a hot seat of 40, a commitment of 2: 6 minutes are spare.
    let meeting = planned(&mut table, group, "mastermind-hot-seat", 60);
    let updates = table.plan_view().items[0].clone();
    assert_eq!((updates.length, updates.upto), (720, Some(1200)));
    begun(&mut table, meeting);
    table.wait_until("18:03:10");
    let now = table.live().now.unwrap();
    assert_eq!((now.face, now.runs_on), (FaceWord::Running, true));
    let up = on_stage(&mut table).up.unwrap();
    assert_eq!((up.name.as_str(), up.nth, up.of), ("Fatou", 2, 4), "Dora has the hot seat");
    table.wait_until("18:12:30");
    let live = table.live();
    let now = live.now.unwrap();
    assert_eq!((now.face, now.left, now.length), (FaceWord::Range, 330, 360), "five and a half of six minutes");
    assert_eq!(live.delay, Some(DelayWord::Buffer));
    assert_eq!(on_stage(&mut table).face, FaceWord::Range);
    table.wait_until("18:18:05");
    assert_eq!(on_stage(&mut table).face, FaceWord::Grace, "spare time is gone");
    table.skip();
    let step = on_stage(&mut table);
    assert_eq!(step.client.as_deref(), Some("Dora"));
}

#[test]
fn parts_and_kinds_of_help_are_told() {
    let mut table = Table::new();
    let group = group_of(&mut table, 5);
    let meeting = planned(&mut table, group, "leader-circle", 120);
    begun(&mut table, meeting);
    table.skip_to("Dora");
    assert_eq!(on_stage(&mut table).helps.len(), 3, "the client says which help is wanted");
    table.does(Intent::Running(RunningIntent::End));
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let meeting = planned(&mut table, group, "one-explorer-b", 75);
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    while table.live().now.unwrap().client.is_none() {
        table.skip();
    }
    let now = table.live().now.unwrap();
    table.does(Intent::Running(RunningIntent::Next { step: now.step, phase: now.phase }));
    let step = on_stage(&mut table);
    let title = step.phases[step.phase.unwrap() as usize].title.clone();
    assert_eq!((step.part_of.as_str(), title.as_str(), step.speaks), ("Empathise", "In silence", SpeaksWord::Nobody));
}
