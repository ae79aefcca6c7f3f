//! A rehearsal: a whole meeting on the desk's own doors, at any speed, of which nothing is left.

use std::{collections::BTreeMap, fs, path::PathBuf};

use desk::{
    errand::Errand,
    intent::{
        EvaluationIntent, GroupIntent, Intent, NavigationIntent, OutcomeWord, PaperSize, PayWith, PlanningIntent,
        RecordsIntent, RehearsalIntent, RunningIntent, StageIntent,
    },
    rehearsal::RehearsalView,
    running::views::LiveState,
    stage::views::Scene,
    views::Screen,
};
use meeting::time::Length;
use words::MessageKey;

use super::{
    Table,
    table::{SIX, arg},
};

/// Every byte in the data folder but the index of the write-ahead log, which holds no data and which reading moves.
fn kept(table: &Table) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![table.folder.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.to_string_lossy().ends_with("-shm") {
                files.insert(path.clone(), fs::read(path).unwrap());
            }
        }
    }
    files
}

/// A plan with an open promise from a meeting before it; the ids of the meeting and of the promise.
fn rehearsable(table: &mut Table) -> (u32, u32) {
    let group = table.group("Linden", SIX);
    let first = table.plan(group, "18:00", "20:00");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting: first }));
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.skip_to("Marta");
    let member = table.member("Marta");
    table.does(Intent::Running(RunningIntent::WritePromise {
        member,
        what: "Ask for the figures".to_owned(),
        by: String::new(),
    }));
    table.does(Intent::Running(RunningIntent::End));
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let promise = table.group_view().promises[0].id;
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let meeting = table.plan_view().meeting;
    let (date, starts, ends) = ("2026-04-02".to_owned(), "18:00".to_owned(), "20:00".to_owned());
    table.does(Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends }));
    (meeting, promise)
}

fn rehearsal(table: &mut Table) -> Option<RehearsalView> {
    let (desk, stage) = (table.desk().view().rehearsal, table.desk().stage_view().rehearsal);
    assert_eq!(desk, stage, "desk and stage say the same");
    desk
}

fn left(table: &mut Table) -> i32 {
    table.live().now.unwrap().left
}

#[test]
fn a_whole_meeting_is_rehearsed_and_not_a_byte_of_it_is_kept() {
    let mut table = Table::new();
    let (meeting, promise) = rehearsable(&mut table);
    let (plan, files) = (table.plan_view(), kept(&table));
    let stage = table.desk().stage_view();

    table.does(Intent::Rehearsal(RehearsalIntent::Rehearse { meeting }));
    table.does(Intent::Rehearsal(RehearsalIntent::RehearsalSpeed { speed: 60 }));
    assert!(rehearsal(&mut table).is_some(), "marked before the start");
    table.does(Intent::Stage(StageIntent::ShowStage { open: true }));
    let noah = table.member("Noah");
    table.does(Intent::Running(RunningIntent::SetHere { member: noah, here: false }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    assert_eq!(table.desk().stage_view().group_of(), "Linden");
    table.wait(7);
    table.does(Intent::Running(RunningIntent::Arrive { member: noah }));
    let late: Vec<_> = table.live().people.into_iter().filter(|person| person.late > 0).collect();
    assert_eq!((late.len(), late[0].late), (1, 7), "seven seconds are seven minutes");
    table.does(Intent::Running(RunningIntent::SettlePromise { promise, outcome: Some(OutcomeWord::Kept) }));
    table.does(Intent::Running(RunningIntent::AddGuest { name: "Zoë".to_owned() }));
    table.skip_to("Ines");
    let ines = table.member("Ines");
    table.does(Intent::Running(RunningIntent::WriteNote { member: ines, text: "canary of a note".to_owned() }));
    table.does(Intent::Running(RunningIntent::WritePromise {
        member: ines,
        what: "canary of a promise".to_owned(),
        by: String::new(),
    }));
    let before = left(&mut table);
    table.does(Intent::Running(RunningIntent::Extend { by: 60, pay: Some(PayWith::Turns) }));
    assert_eq!(left(&mut table), before + 60);
    table.does(Intent::Running(RunningIntent::Undo));
    assert_eq!(left(&mut table), before);
    table.does(Intent::Running(RunningIntent::Hold));
    table.wait(3);
    table.does(Intent::Running(RunningIntent::Resume));
    assert_eq!(left(&mut table), before, "the group held for three minutes");
    table.does(Intent::Stage(StageIntent::StageMessage { text: Some("canary on the wall".to_owned()) }));
    table.does(Intent::Stage(StageIntent::BlankStage { blank: true }));
    assert!(rehearsal(&mut table).is_some() && table.desk().stage_view().scene == Scene::Blank, "also on a blank wall");
    table.does(Intent::Stage(StageIntent::BlankStage { blank: false }));
    table.skip_to_evaluation();
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    while let Screen::Ballot(view) = table.screen()
        && let Some(next) = view.waiting.first()
    {
        table.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member: next.id }));
        let sentence = "canary of a response".to_owned();
        table.does(Intent::Evaluation(EvaluationIntent::HandIn {
            ratings: vec![Some(5), Some(4), None, Some(3)],
            sentence,
        }));
    }
    assert!(rehearsal(&mut table).is_some(), "marked while the laptop goes round");
    table.does(Intent::Evaluation(EvaluationIntent::Reveal));
    table.does(Intent::Evaluation(EvaluationIntent::LeaveBallot));
    table.does(Intent::Running(RunningIntent::End));
    assert!(matches!(table.screen(), Screen::Record(record) if record.steps.len() > 6), "and what came of it is shown");
    assert!(rehearsal(&mut table).is_some() && matches!(table.desk().stage_view().scene, Scene::Over { .. }));
    table.does(Intent::Records(RecordsIntent::SetNext {
        meeting,
        date: "2026-05-07".to_owned(),
        starts: "18:00".to_owned(),
    }));
    assert_eq!(kept(&table), files, "while it goes on nothing is written");

    table.does(Intent::Rehearsal(RehearsalIntent::LeaveRehearsal));
    assert_eq!(table.plan_view(), plan, "the plan is exactly as it was");
    let now = table.desk().stage_view();
    assert_eq!((now.scene, now.rehearsal, now.message), (stage.scene, None, None), "and the wall too");
    assert!(!table.desk().stage_open(), "which was not open before");
    assert_eq!(kept(&table), files, "not a byte has changed");
    for (path, bytes) in kept(&table) {
        let found = bytes.windows(6).any(|window| window == b"canary");
        assert!(!found, "nothing that was written in it is in {}", path.display());
    }
}

/// The group on the wall.
trait GroupOf {
    fn group_of(&self) -> &str;
}

impl GroupOf for desk::stage::views::StageView {
    fn group_of(&self) -> &str {
        match &self.scene {
            Scene::Running(step) => &step.group,
            _ => "",
        }
    }
}

#[test]
fn a_change_of_speed_never_makes_time_jump() {
    let mut table = Table::new();
    let (meeting, _) = rehearsable(&mut table);
    table.does(Intent::Rehearsal(RehearsalIntent::Rehearse { meeting }));
    table.wait(100);
    assert_eq!(table.live().idle_for, None, "before the start the clock stands at the planned start");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    let mut expected = left(&mut table);
    // Each row: the speed, seconds of the machine.
    for (speed, seconds) in [(10, 2), (60, 3), (1, 30), (30, 1), (60, 1)] {
        table.does(Intent::Rehearsal(RehearsalIntent::RehearsalSpeed { speed }));
        assert_eq!(left(&mut table), expected, "the change itself moves nothing");
        table.wait(seconds);
        expected -= i32::try_from(speed).unwrap() * i32::try_from(seconds).unwrap();
        assert_eq!(left(&mut table), expected, "{seconds} s at {speed}");
        assert_eq!(table.desk().view().clock_rate, speed, "and the page counts as fast");
    }
    table.does(Intent::Rehearsal(RehearsalIntent::RehearsalStands { stands: true }));
    table.wait(500);
    assert_eq!((left(&mut table), table.desk().view().clock_rate), (expected, 0), "it stands");
    table.clock = table.clock.after_sleep(Length(3600));
    table.wait(1);
    table.does(Intent::Rehearsal(RehearsalIntent::RehearsalStands { stands: false }));
    table.clock = table.clock.after_sleep(Length(3600));
    // The look that notices the sleep begins anew; the next second counts again.
    table.wait(2);
    expected -= 60;
    assert_eq!((left(&mut table), table.live().away), (expected, None), "nobody is away from a rehearsal");
    assert_eq!(
        table.refused(Intent::Rehearsal(RehearsalIntent::RehearsalSpeed { speed: 61 })).field.as_deref(),
        Some("speed")
    );
}

#[test]
fn a_crash_in_a_rehearsal_leaves_nothing_behind() {
    let mut table = Table::new();
    let (meeting, _) = rehearsable(&mut table);
    let (plan, files) = (table.plan_view(), kept(&table));
    table.does(Intent::Rehearsal(RehearsalIntent::Rehearse { meeting }));
    table.does(Intent::Stage(StageIntent::ShowStage { open: true }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.wait(20);
    assert_eq!(kept(&table), files, "this is what is on the disk when the power goes");
    table.restart(5);
    assert!(matches!(table.screen(), Screen::Home(_)), "no meeting runs, and nobody is asked anything");
    assert!(!table.desk().stage_open() && rehearsal(&mut table).is_none());
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert_eq!(table.plan_view(), plan);
}

#[test]
fn no_real_meeting_starts_in_a_rehearsal() {
    let mut table = Table::new();
    let (meeting, _) = rehearsable(&mut table);
    // Long enough for the log to be cut: nothing moves between the files after that.
    table.wait(60);
    let plan = table.plan_view();
    let files = kept(&table);
    table.does(Intent::Rehearsal(RehearsalIntent::Rehearse { meeting }));
    for intent in [
        Intent::Planning(PlanningIntent::OpenMeeting { meeting }),
        Intent::Rehearsal(RehearsalIntent::Rehearse { meeting }),
        Intent::Navigation(NavigationIntent::GoHome),
        Intent::Navigation(NavigationIntent::GoGroup { group: plan.group.id }),
        Intent::Navigation(NavigationIntent::GoMeeting { meeting }),
        Intent::Planning(PlanningIntent::DiscardPlan { meeting }),
        Intent::Planning(PlanningIntent::SetExpected { meeting, member: plan.people[0].id, expected: false }),
        Intent::Groups(GroupIntent::CreateGroup { name: "Other".to_owned() }),
    ] {
        assert_eq!(table.refused(intent.clone()).sentence.key, MessageKey::RefusalRehearsal, "{intent:?}");
    }
    let paper = PaperSize::A4;
    for errand in [Errand::Print { meeting, paper }, Errand::PrintPlan { meeting, paper }] {
        assert_eq!(table.forbids(&errand).sentence.key, MessageKey::RefusalRehearsal, "{errand:?}");
    }
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.wait(60);
    table.does(Intent::Running(RunningIntent::BackToPlan));
    assert!(!table.desk().is_live() && table.plan_view() == plan, "what was started is gone");
    assert_eq!(kept(&table), files);
    // And the real one begins as if nothing had been.
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    assert!(rehearsal(&mut table).is_none() && table.desk().view().clock_rate == 1);
    let before = left(&mut table);
    assert!(matches!(
        table.act(Intent::Rehearsal(RehearsalIntent::RehearsalSpeed { speed: 60 })),
        desk::refusal::Answer::Done
    ));
    table.wait(10);
    assert_eq!(left(&mut table), before - 10, "no speed reaches a real meeting");
}

#[test]
fn no_rehearsal_begins_while_a_meeting_runs() {
    let mut table = Table::new();
    let meeting = table.running();
    let group = table.live().group.id;
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let other = table.plan_view().meeting;
    let refused = table.refused(Intent::Rehearsal(RehearsalIntent::Rehearse { meeting: other }));
    assert_eq!(
        (refused.sentence.key, arg(&refused.sentence, "group").as_str()),
        (MessageKey::RefusalRehearsalWhileMeeting, "Linden")
    );
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert_eq!(table.live().state, LiveState::Running);
    assert!(rehearsal(&mut table).is_none());
}

#[test]
fn a_plan_that_cannot_be_opened_cannot_be_rehearsed() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:00", "17:00");
    assert_eq!(
        table.refused(Intent::Rehearsal(RehearsalIntent::Rehearse { meeting })).sentence.key,
        MessageKey::RefusalEndBeforeStart
    );
    assert!(rehearsal(&mut table).is_none());
}
