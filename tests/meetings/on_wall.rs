//! The opened box on the wall: only if the group wants it, until *Next*, and never anything but what was opened together.

use desk::{
    evaluation::views::RevealView,
    intent::{
        EvaluationIntent, GroupWall, Intent, NavigationIntent, PlanningIntent, RehearsalIntent, RunningIntent,
        StageIntent, WallChoiceWord,
    },
    stage::views::Scene,
    views::Screen,
};
use serde_json::Value;
use words::MessageKey;

use super::{Table, manners::wants};

/// What somebody writes on their sheet.
const WRITTEN: &str = "the canary of the box";

fn asks(intent: EvaluationIntent) -> Intent {
    Intent::Evaluation(intent)
}

/// The box of the running meeting is filled; not yet opened.
fn filled(table: &mut Table) {
    table.skip_to_evaluation();
    table.does(asks(EvaluationIntent::OpenBallot));
    for response in 0..6 {
        let Screen::Ballot(view) = table.screen() else { panic!("the ballot is shown") };
        table.does(asks(EvaluationIntent::TakeBallot { member: view.waiting[0].id }));
        let sentence = if response == 2 { WRITTEN.to_owned() } else { format!("{response} {}", "x".repeat(300)) };
        table.does(asks(EvaluationIntent::HandIn { ratings: vec![Some(4); 4], sentence }));
    }
}

/// A meeting of the six whose box was opened just now, in a group that has chosen this.
fn opened(results: WallChoiceWord) -> Table {
    let mut table = Table::new();
    table.running();
    let live = table.live();
    wants(&mut table, live.group.id, GroupWall { results, ..GroupWall::default() });
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: live.meeting }));
    filled(&mut table);
    table.does(asks(EvaluationIntent::Reveal));
    table
}

fn scene(table: &mut Table) -> Scene {
    table.desk().stage_view().scene
}

fn told(table: &mut Table) -> String {
    serde_json::to_string(&table.desk().stage_view()).unwrap()
}

fn on_wall(table: &mut Table) -> Value {
    let scene = scene(table);
    assert!(matches!(scene, Scene::Results(_)), "the results are on the wall: {scene:?}");
    serde_json::to_value(scene).unwrap()
}

fn is_on_wall(table: &mut Table) -> bool {
    matches!(scene(table), Scene::Results(_))
}

fn reveal(table: &mut Table) -> RevealView {
    match table.screen() {
        Screen::Ballot(view) => view.reveal.unwrap(),
        Screen::Live(view) => view.reveal.unwrap(),
        Screen::Record(view) => view.reveal.unwrap(),
        other => panic!("{other:?} says nothing of the wall"),
    }
}

#[test]
fn the_first_box_asks_and_the_answer_is_kept() {
    let mut table = opened(WallChoiceWord::Undecided);
    assert!(reveal(&mut table).asks, "nobody has said if the wall shows it");
    assert!(matches!(scene(&mut table), Scene::Opened { .. }), "people look at the desk: no time is counted");
    assert!(!told(&mut table).contains(WRITTEN));
    table.does(asks(EvaluationIntent::DecideWall { wall: true }));
    let first = on_wall(&mut table);
    assert_eq!((first["responses"].as_u64(), first["page"].as_u64()), (Some(6), Some(1)));
    assert_eq!(first["means"].as_array().unwrap().len(), 4);
    assert!(!reveal(&mut table).asks);
    table.does(asks(EvaluationIntent::LeaveBallot));
    assert!(is_on_wall(&mut table), "they stay until Next, wherever the desk is");
    assert_eq!(table.live().reveal.unwrap().page, Some(1));
    let group = table.live().group.id;
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    assert_eq!(table.group_view().wall.results, WallChoiceWord::Wall, "the group's page says so, and can change it");
    assert!(is_on_wall(&mut table));
    wants(&mut table, group, GroupWall { results: WallChoiceWord::Desk, ..GroupWall::default() });
    assert!(!is_on_wall(&mut table), "what the group takes back is gone at once");
}

#[test]
fn only_here_is_kept_and_escape_asks_again() {
    let mut table = opened(WallChoiceWord::Undecided);
    table.does(asks(EvaluationIntent::AskWallLater));
    assert!(!reveal(&mut table).asks && !is_on_wall(&mut table));
    table.does(asks(EvaluationIntent::PutOnWall));
    assert!(reveal(&mut table).asks && !is_on_wall(&mut table), "a group that has not said so is asked");
    table.does(asks(EvaluationIntent::DecideWall { wall: false }));
    assert!(!reveal(&mut table).asks && !is_on_wall(&mut table));
    assert!(!reveal(&mut table).can);
    let refused = table.refused(asks(EvaluationIntent::PutOnWall));
    assert_eq!(refused.sentence.key, MessageKey::RefusalWallDeskOnly);
    table.does(asks(EvaluationIntent::LeaveBallot));
    let group = table.live().group.id;
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    assert_eq!(table.group_view().wall.results, WallChoiceWord::Desk);
}

#[test]
fn a_group_that_keeps_them_on_the_desk_has_them_in_no_view_of_the_wall() {
    let mut table = opened(WallChoiceWord::Desk);
    let mut walls = vec![told(&mut table)];
    for intent in [
        EvaluationIntent::TakeOffWall,
        EvaluationIntent::AskWallLater,
        EvaluationIntent::LeaveBallot,
        EvaluationIntent::OpenBallot,
        EvaluationIntent::LeaveBallot,
    ] {
        table.does(asks(intent));
        walls.push(told(&mut table));
    }
    for intent in [RunningIntent::Undo, RunningIntent::Redo, RunningIntent::End, RunningIntent::Undo] {
        let _ = table.act(Intent::Running(intent));
        walls.push(told(&mut table));
    }
    assert!(walls.iter().all(|wall| !wall.contains("canary") && !wall.contains("mean")), "{walls:?}");
}

#[test]
fn next_ends_it_and_so_does_undo() {
    let mut table = opened(WallChoiceWord::Wall);
    assert!(is_on_wall(&mut table), "a group that wants it is not asked again");
    table.wait(900);
    assert!(is_on_wall(&mut table), "and no time that is up takes its place");
    table.does(asks(EvaluationIntent::LeaveBallot));
    table.skip();
    assert!(matches!(scene(&mut table), Scene::Running(_)));
    table.does(Intent::Running(RunningIntent::Undo));
    assert!(!is_on_wall(&mut table), "to go back to the evaluation is not to show it again");
    table.does(asks(EvaluationIntent::PutOnWall));
    assert!(is_on_wall(&mut table), "that takes a press");
    table.does(asks(EvaluationIntent::TakeOffWall));
    assert!(!is_on_wall(&mut table));
    table.does(asks(EvaluationIntent::PutOnWall));
    table.does(Intent::Running(RunningIntent::Undo));
    assert!(!is_on_wall(&mut table), "another step runs");
}

#[test]
fn pages_are_turned_at_the_desk_and_every_sentence_is_on_one() {
    let mut table = opened(WallChoiceWord::Wall);
    let pages = reveal(&mut table).pages;
    assert!(pages > 1, "six long sentences do not fit on one");
    let mut sentences = Vec::new();
    for page in 1..=pages {
        table.does(asks(EvaluationIntent::TurnWallPage { page }));
        let shown = on_wall(&mut table);
        assert_eq!((shown["page"].as_u64(), shown["pages"].as_u64()), (Some(page.into()), Some(pages.into())));
        sentences.extend(shown["sentences"].as_array().unwrap().iter().map(|said| said.as_str().unwrap().to_owned()));
    }
    let Screen::Ballot(view) = table.screen() else { panic!("the results are shown") };
    assert_eq!(sentences, view.result.unwrap().sentences, "the same as on the desk, in the same order");
    table.does(asks(EvaluationIntent::TurnWallPage { page: 99 }));
    assert_eq!(reveal(&mut table).page, Some(pages), "there is none beyond the last");
    table.does(asks(EvaluationIntent::TakeOffWall));
    let _ = table.act(asks(EvaluationIntent::TurnWallPage { page: 1 }));
    assert!(!is_on_wall(&mut table), "to turn a page puts nothing on the wall");
}

#[test]
fn a_closed_box_is_never_on_the_wall() {
    let mut table = Table::new();
    table.running();
    filled(&mut table);
    for intent in [
        EvaluationIntent::PutOnWall,
        EvaluationIntent::TakeOffWall,
        EvaluationIntent::TurnWallPage { page: 1 },
        EvaluationIntent::DecideWall { wall: true },
        EvaluationIntent::AskWallLater,
    ] {
        assert_eq!(table.refused(asks(intent)).sentence.key, MessageKey::RefusalBoxNotOpened);
    }
    assert!(!told(&mut table).contains(WRITTEN));
}

#[test]
fn a_message_and_a_blank_wall_go_before_it() {
    let mut table = opened(WallChoiceWord::Wall);
    table.does(Intent::Stage(StageIntent::BlankStage { blank: true }));
    assert_eq!(scene(&mut table), Scene::Blank);
    assert!(!told(&mut table).contains(WRITTEN));
    table.does(Intent::Stage(StageIntent::BlankStage { blank: false }));
    assert!(is_on_wall(&mut table));
    // A message stands before it, until the results are put there again.
    table.does(Intent::Stage(StageIntent::StageMessage { text: Some("Back in ten minutes".to_owned()) }));
    assert!(table.desk().stage_view().message.is_some());
    table.does(asks(EvaluationIntent::PutOnWall));
    assert_eq!(table.desk().stage_view().message, None);
}

#[test]
fn after_a_restart_nothing_is_on_the_wall_that_nobody_asked_for() {
    let mut table = opened(WallChoiceWord::Wall);
    table.restart(3);
    assert!(!told(&mut table).contains("x".repeat(300).as_str()) && !is_on_wall(&mut table));
    assert_eq!(
        table.refused(asks(EvaluationIntent::PutOnWall)).sentence.key,
        MessageKey::RefusalAwayOpen,
        "the question about the time away comes first"
    );
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: false }));
    assert!(matches!(scene(&mut table), Scene::Running(_)));
    table.does(asks(EvaluationIntent::PutOnWall));
    assert!(is_on_wall(&mut table));
}

#[test]
fn an_unanswered_question_comes_again_after_a_restart_only_when_somebody_asks() {
    let mut table = opened(WallChoiceWord::Undecided);
    table.restart(3);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: false }));
    assert!(!reveal(&mut table).asks && !is_on_wall(&mut table));
    table.does(asks(EvaluationIntent::PutOnWall));
    assert!(reveal(&mut table).asks);
}

#[test]
fn once_the_meeting_is_over_it_is_on_the_wall_while_people_look_at_it() {
    let mut table = opened(WallChoiceWord::Wall);
    table.does(asks(EvaluationIntent::LeaveBallot));
    table.does(Intent::Running(RunningIntent::End));
    assert!(matches!(scene(&mut table), Scene::Over { .. }));
    assert!(table.record().result.is_some(), "the record has it");
    // The record shows the results, and can put them on the wall; they go with it.
    table.does(asks(EvaluationIntent::PutOnWall));
    assert_eq!(reveal(&mut table).page, Some(1));
    assert!(is_on_wall(&mut table));
    let meeting = table.record().meeting;
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    assert!(matches!(scene(&mut table), Scene::Idle { .. }));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert!(matches!(scene(&mut table), Scene::Over { .. }), "to come back is not to show again");
    table.does(asks(EvaluationIntent::PutOnWall));
    table.does(asks(EvaluationIntent::OpenBallot));
    assert!(!is_on_wall(&mut table), "nor is to open the results");
    table.does(asks(EvaluationIntent::PutOnWall));
    assert!(is_on_wall(&mut table));
    table.does(asks(EvaluationIntent::LeaveBallot));
    assert!(matches!(scene(&mut table), Scene::Over { .. }));
    table.does(asks(EvaluationIntent::OpenBallot));
    assert!(!is_on_wall(&mut table), "to look again is not to show again");
}

#[test]
fn what_a_group_takes_off_comes_back_by_a_press_alone() {
    let mut table = opened(WallChoiceWord::Wall);
    let Screen::Ballot(ballot) = table.screen() else { panic!("the results are shown") };
    let (meeting, group) = (ballot.meeting, ballot.group.id);
    for results in [WallChoiceWord::Desk, WallChoiceWord::Undecided, WallChoiceWord::Wall] {
        wants(&mut table, group, GroupWall { results, ..GroupWall::default() });
        assert!(!is_on_wall(&mut table), "{results:?}");
    }
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    table.does(asks(EvaluationIntent::PutOnWall));
    assert!(is_on_wall(&mut table));
}

#[test]
fn an_answer_to_a_question_that_was_not_asked_changes_nothing() {
    let mut table = opened(WallChoiceWord::Desk);
    table.act(asks(EvaluationIntent::DecideWall { wall: true }));
    assert!(!is_on_wall(&mut table));
    assert_eq!(table.refused(asks(EvaluationIntent::PutOnWall)).sentence.key, MessageKey::RefusalWallDeskOnly);
}

#[test]
fn a_rehearsal_leaves_the_choice_of_the_group_alone() {
    let mut table = Table::new();
    let meeting = table.planned();
    table.does(Intent::Rehearsal(RehearsalIntent::Rehearse { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    filled(&mut table);
    table.does(asks(EvaluationIntent::Reveal));
    table.does(asks(EvaluationIntent::DecideWall { wall: true }));
    assert!(is_on_wall(&mut table), "the rehearsal shows what would be");
    table.does(Intent::Rehearsal(RehearsalIntent::LeaveRehearsal));
    assert!(!is_on_wall(&mut table));
    let group = table.plan_view().group.id;
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    assert_eq!(table.group_view().wall.results, WallChoiceWord::Undecided, "nothing of it is in the file");
}

#[test]
fn an_old_record_has_no_hand_on_the_wall_of_the_meeting_that_runs() {
    let mut table = opened(WallChoiceWord::Wall);
    let Screen::Ballot(ballot) = table.screen() else { panic!("the results are shown") };
    table.does(asks(EvaluationIntent::LeaveBallot));
    table.does(Intent::Running(RunningIntent::End));
    let meeting = table.plan(ballot.group.id, "18:00", "20:00");
    table.does(Intent::Planning(PlanningIntent::OpenAsPlanned { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: ballot.meeting }));
    assert_eq!(table.record().reveal, None, "nothing of the stage is offered");
    table.refused(asks(EvaluationIntent::PutOnWall));
    assert!(!is_on_wall(&mut table));
}
