//! What is on the wall: told when it changes, and only then, to whichever window draws it.

use std::{cell::RefCell, sync::Arc};

use desk::{
    intent::{Intent, PlanningIntent, RunningIntent, StageIntent},
    refusal::Answer,
    shown::Shown,
    stage::views::StageView,
};

use super::{Table, driven::driven};

fn note(table: &mut Table) -> Intent {
    Intent::Running(RunningIntent::WriteNote { member: table.member("Marta"), text: "about the budget".to_owned() })
}

#[test]
fn time_that_passes_is_no_change_on_the_wall() {
    let mut table = Table::new();
    table.running();
    table.wait(5);
    let told = table.desk().stage_view();
    table.wait(3);
    let intent = note(&mut table);
    table.does(intent);
    let now = table.desk().stage_view();
    assert!(told.has_become(&now, 3000), "the page has counted down to it");
    assert!(!told.has_become(&now, 2000), "another time is left");
    let later = StageView { time_of_day: now.time_of_day.map(|second| second + 3600), ..now.clone() };
    assert!(!told.has_become(&later, 3000), "the clocks went forward");
    table.does(Intent::Running(RunningIntent::Hold));
    let held = table.desk().stage_view();
    assert!(!now.has_become(&held, 0), "it stands still");
    let at = |second| StageView { time_of_day: Some(second), ..held.clone() };
    assert!(at(86_399).has_become(&at(1), 2000), "midnight comes by itself");
    table.wait(60);
    let still = table.desk().stage_view();
    assert!(held.has_become(&still, 60_000), "and goes on standing still");
    table.does(Intent::Stage(StageIntent::StageMessage { text: Some("Please come back".to_owned()) }));
    assert!(!still.has_become(&table.desk().stage_view(), 0));
}

#[test]
fn the_desk_draws_the_view_of_the_wall_and_has_none_of_its_own() {
    let mut table = Table::new();
    table.running();
    let scene = serde_json::to_value(table.desk().stage_view()).unwrap()["scene"].clone();
    let desk = serde_json::to_value(table.desk().view()).unwrap();
    assert!(scene["left"].is_number() && scene["prompt"].is_string(), "the wall shows a step");
    assert_eq!(scenes(&desk), 0, "it is built and sent once");
}

/// How many views of the wall there are in a view.
fn scenes(view: &serde_json::Value) -> usize {
    match view {
        serde_json::Value::Object(fields) => {
            usize::from(fields.contains_key("scene")) + fields.values().map(scenes).sum::<usize>()
        }
        serde_json::Value::Array(views) => views.iter().map(scenes).sum(),
        serde_json::Value::Null
        | serde_json::Value::Bool(_)
        | serde_json::Value::Number(_)
        | serde_json::Value::String(_) => 0,
    }
}

#[test]
fn what_changes_at_the_desk_alone_is_not_told_to_the_wall() {
    let mut table = Table::new();
    let meeting = table.planned();
    let member = table.plan_view().people[0].id;
    table.desk = None;
    let walls: RefCell<Vec<Arc<StageView>>> = RefCell::default();
    let keep = |shown: &Shown| walls.borrow_mut().push(shown.stage.clone());
    driven(table.folder.path(), keep, async |handle| {
        let told = || walls.borrow().last().unwrap().clone();
        let open = Intent::Planning(PlanningIntent::OpenAsPlanned { meeting });
        assert_eq!(handle.act(open).await, Answer::Done);
        let (before, published) = (told(), walls.borrow().len());
        let missing = Intent::Running(RunningIntent::SetHere { member, here: false });
        assert_eq!(handle.act(missing).await, Answer::Done);
        assert!(walls.borrow().len() > published, "the desk shows who is here");
        assert!(Arc::ptr_eq(&told(), &before), "the wall does not");
        let message = Intent::Stage(StageIntent::StageMessage { text: Some("Please come back".to_owned()) });
        assert_eq!(handle.act(message).await, Answer::Done);
        assert!(!Arc::ptr_eq(&told(), &before) && told().version > before.version);
    });
}
