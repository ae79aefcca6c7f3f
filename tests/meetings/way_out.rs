//! Whatever shortens the turns to come is told before, with a later end beside it that shortens none.

use desk::{
    intent::{Intent, PlanningIntent, RunningIntent},
    running::views::{
        people::{AttenderVerb, CostView},
        step::StepWord,
    },
};

use super::{Table, table::SIX};

fn running(intent: RunningIntent) -> Intent {
    Intent::Running(intent)
}

/// The six without Noah, after the check-in, with nothing spare.
fn without_noah() -> (Table, u32) {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:00", "20:00");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    let noah = table.member("Noah");
    table.does(running(RunningIntent::SetHere { member: noah, here: false }));
    table.wait_until("18:00:00");
    table.does(running(RunningIntent::Start { short: None }));
    table.skip_to("Ines");
    table.does(running(RunningIntent::Hold));
    table.wait_until("18:41:00");
    table.does(running(RunningIntent::Resume));
    assert_eq!(table.live().buffer, 0, "nothing pays for what he has missed");
    (table, noah)
}

fn turns(table: &mut Table) -> Vec<i32> {
    let rows = table.live().timeline;
    let turns = rows.into_iter().filter(|row| row.kind == StepWord::Turn);
    let mut turns: Vec<i32> = turns.map(|row| row.length).collect();
    turns.sort_unstable();
    turns
}

fn cost(table: &mut Table, who: u32, verb: AttenderVerb) -> Option<CostView> {
    let people = table.live().people;
    let costs = &people.iter().find(|one| one.id == who).unwrap().costs;
    costs.iter().find(|one| one.verb == verb).map(|one| one.cost.clone())
}

#[test]
fn who_comes_late_can_move_the_end_instead_of_shortening_turns() {
    let (mut table, noah) = without_noah();
    let (before, ends) = (turns(&mut table), table.live().ends);
    let told = cost(&mut table, noah, AttenderVerb::Arrive).expect("he has missed the check-in");
    let kept = told.kept_until.clone().expect("there is a way out");
    assert!(told.after.1 < told.before.0 && told.ends.is_none() && kept > ends, "{told:?}");
    // Shorter turns.
    table.does(running(RunningIntent::Arrive { member: noah }));
    assert_eq!(table.live().ends, ends);
    assert!(turns(&mut table).iter().sum::<i32>() < before.iter().sum());
    table.does(running(RunningIntent::Undo));
    // Or a later end; one undo takes both back, and the file knows it.
    table.does(running(RunningIntent::KeepTurns { member: noah, verb: AttenderVerb::Arrive }));
    assert_eq!((turns(&mut table), table.live().ends), (before.clone(), kept.clone()));
    assert_eq!(table.live().undo.map(|undo| undo.key), Some(words::MessageKey::ActArrive));
    table.restart(0);
    table.does(running(RunningIntent::AnswerAway { went_on: true }));
    assert_eq!((turns(&mut table), table.live().ends), (before.clone(), kept.clone()));
    table.does(running(RunningIntent::Undo));
    table.does(running(RunningIntent::Undo));
    assert_eq!((turns(&mut table), table.live().ends), (before, ends));
    table.does(running(RunningIntent::Redo));
    assert_eq!(table.live().ends, kept);
}

#[test]
fn a_guest_says_it_too_and_who_goes_costs_nothing() {
    let mut table = Table::new();
    table.running();
    let ines = table.member("Ines");
    table.does(running(RunningIntent::Hold));
    table.wait_until("18:03:00");
    table.does(running(RunningIntent::Resume));
    let (before, told) = (turns(&mut table), table.live().guest_cost.expect("the check-in is to come"));
    for verb in [AttenderVerb::Leave, AttenderVerb::LeaveAt, AttenderVerb::StepOut, AttenderVerb::Drop] {
        assert_eq!(cost(&mut table, ines, verb), None, "{verb:?}");
    }
    table.does(running(RunningIntent::AddGuestKeepTurns { name: "Greta".to_owned() }));
    assert_eq!((turns(&mut table), Some(table.live().ends)), (before, told.kept_until));
    table.refused(running(RunningIntent::AddGuestKeepTurns { name: "Greta".to_owned() }));
}
