//! A start that comes late: what it costs is said before, and the end can move instead.

use desk::{
    intent::{Intent, PlanningIntent, RunningIntent, ShortAnswer},
    refusal::Answer,
    running::views::LiveState,
};

use super::{Table, table::SIX};

/// Six people from 18:00 to 20:00, in the waiting room.
fn waiting() -> Table {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:00", "20:00");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table
}

fn start(short: Option<ShortAnswer>) -> Intent {
    Intent::Running(RunningIntent::Start { short })
}

fn turns(table: &mut Table) -> Vec<i32> {
    let rows = table.live().timeline;
    rows.into_iter().filter(|row| row.client.is_some()).map(|row| row.length).collect()
}

#[test]
fn a_late_start_says_what_it_costs_and_either_price_can_be_paid() {
    let mut table = waiting();
    let planned = turns(&mut table);
    table.wait_until("18:00:59");
    assert_eq!(table.live().late_start, None, "not a minute late");
    table.wait_until("18:12:00");
    let price = table.live().late_start.expect("it is late");
    assert_eq!((price.late, price.kept_until.as_str()), (12 * 60, "20:12"));
    assert_eq!(price.planned, (planned[0], planned[0]));
    assert!(price.shorter.1 < price.planned.0);
    // Shorter turns.
    table.does(start(None));
    assert_eq!((table.live().ends.as_str(), table.live().late_start), ("20:00", None));
    assert_eq!(turns(&mut table), [price.shorter.0; 6]);
    // Or the end moves; undo takes it back to the waiting room.
    table.does(Intent::Running(RunningIntent::Undo));
    assert_eq!(table.live().state, LiveState::Waiting);
    table.does(start(Some(ShortAnswer::KeepTurns)));
    assert_eq!((table.live().ends.as_str(), table.live().later_by), ("20:12", 12 * 60));
    assert_eq!(turns(&mut table), planned);
    table.restart(0);
    assert_eq!(table.live().ends, "20:12", "the log says so");
}

#[test]
fn where_the_turns_no_longer_fit_they_can_still_be_kept() {
    let mut table = waiting();
    table.wait_until("18:59:00");
    table.does(Intent::Running(RunningIntent::KeepPlannedTimes));
    table.wait_until("19:03:00");
    let planned = turns(&mut table);
    let Answer::Short(short) = table.act(start(None)) else { panic!("the turns do not fit any more") };
    assert_eq!(table.live().late_start, None, "the question has the prices");
    let kept = short.kept_end.expect("the planned turns are longer than the minimum");
    table.does(start(Some(ShortAnswer::KeepTurns)));
    assert_eq!(table.live().ends, kept);
    assert_eq!(turns(&mut table), planned);
}
