//! What it costs the others when somebody comes or goes, told before it happens.

mod evening;

use evening::{ANNA, BEN, CARL, ask, evening, minute, next, queue};
use meeting::{
    clock::{Clock, Cost, Event, KeptTurns},
    live::{Ask, Meeting},
    time::Length,
};

#[test]
fn who_comes_late_costs_the_turns_to_come_as_much_as_is_told() {
    let mut meeting = evening();
    let arrives = Event::Arrived { who: BEN.into() };
    assert_eq!(meeting.clock(minute(0)).cost(&arrives, minute(0)), None, "nobody has a turn before the start");
    ask(&mut meeting, &Ask::Start { missing: vec![BEN], short: None }, minute(0));
    next(&mut meeting, minute(4));
    next(&mut meeting, minute(8));
    assert_eq!(meeting.clock(minute(9)).cost(&arrives, minute(9)), None, "spare time pays for the two minutes");
    // The spare time is used up: nine minutes with the two that Ben's check-in was shorter.
    ask(&mut meeting, &Ask::Hold, minute(10));
    ask(&mut meeting, &Ask::Resume, minute(17));
    let clock = meeting.clock(minute(18));
    assert_eq!(clock.buffer(minute(18)), Length::ZERO);
    let (before, after) = ((Length::minutes(20), Length::minutes(20)), (Length::minutes(19), Length::minutes(19)));
    let kept = Some(KeptTurns { by: Length::minutes(2), until: minute(82) });
    assert_eq!(clock.cost(&arrives, minute(18)), Some(Cost { before, after, ends: None, kept }));
    ask(&mut meeting, &Ask::Arrive(BEN.into()), minute(18));
    assert_eq!(queue(&meeting, minute(18)), [(2, 19), (1, 19)]);
    // Who goes costs nobody anything: the turn is spare time.
    let clock = meeting.clock(minute(19));
    assert_eq!(clock.cost(&Event::Left { who: CARL.into() }, minute(19)), None);
}

#[test]
fn where_no_turn_can_pay_the_end_that_moves_is_told() {
    let mut meeting = evening();
    ask(&mut meeting, &Ask::Start { missing: vec![BEN], short: None }, minute(0));
    next(&mut meeting, minute(4));
    next(&mut meeting, minute(8));
    // Both turns to come are down to their minimum of 15 minutes.
    ask(&mut meeting, &Ask::Hold, minute(10));
    ask(&mut meeting, &Ask::Resume, minute(27));
    let clock = meeting.clock(minute(27));
    let cost = clock.cost(&Event::Arrived { who: BEN.into() }, minute(27)).unwrap();
    assert_eq!((cost.before, cost.ends), (cost.after, Some(minute(82))));
    assert_eq!(cost.kept, None, "the end moves already");
}

/// Ben comes after Anna's turn has begun, and nothing is spare.
fn without_spare_time() -> Meeting {
    let mut meeting = evening();
    ask(&mut meeting, &Ask::Start { missing: vec![BEN], short: None }, minute(0));
    next(&mut meeting, minute(4));
    next(&mut meeting, minute(8));
    ask(&mut meeting, &Ask::Hold, minute(10));
    ask(&mut meeting, &Ask::Resume, minute(17));
    meeting
}

fn halves(clock: &Clock) -> Vec<i64> {
    clock.queue().iter().map(|coming| coming.length.0 / 30).collect()
}

#[test]
fn the_end_can_pay_instead_and_one_undo_takes_both_back() {
    let mut meeting = without_spare_time();
    let before = meeting.clock(minute(18));
    let keep = Ask::KeepTurns(Box::new(Ask::Arrive(BEN.into())));
    ask(&mut meeting, &keep, minute(18));
    assert_eq!(queue(&meeting, minute(18)), [(2, 20), (1, 20)]);
    assert_eq!(meeting.clock(minute(18)).forecast(minute(18)).ends, minute(82));
    assert_eq!(meeting.undoable(), Some(&Event::Arrived { who: BEN.into() }), "it is called by what happened");
    ask(&mut meeting, &Ask::Undo, minute(18));
    assert_eq!(meeting.clock(minute(18)), before);
    ask(&mut meeting, &Ask::Redo, minute(19));
    assert_eq!(meeting.clock(minute(19)).end(), minute(82));
}

#[test]
fn where_nothing_is_shortened_the_end_stays() {
    let mut meeting = without_spare_time();
    for asked in [Ask::Leave(CARL.into()), Ask::Arrive(BEN.into())] {
        ask(&mut meeting, &Ask::KeepTurns(Box::new(asked)), minute(18));
        assert_eq!(meeting.clock(minute(18)).end(), minute(80), "Carl's turn is spare now");
    }
}

#[test]
fn what_shortens_no_turn_has_no_price() {
    let meeting = without_spare_time();
    let clock = meeting.clock(minute(18));
    let turns: Vec<_> = clock.queue().iter().rev().map(|coming| coming.of).collect();
    for event in [
        Event::Ordered { clients: turns },
        Event::LeavesAt { who: CARL.into(), goes: Some(minute(60)) },
        Event::Left { who: CARL.into() },
        Event::Left { who: ANNA.into() },
        Event::SteppedOut { who: CARL.into() },
        Event::TurnDropped { who: CARL },
        Event::NoShow { who: BEN },
        Event::Placed { who: CARL.into(), remote: true },
        Event::Next { step: clock.running().map_or(0, |step| step.no) },
        Event::GuestCame { who: clock.next_guest(), name: "Gast".to_owned() },
    ] {
        assert_eq!(clock.check(&event, minute(18)), Ok(()), "{event:?}");
        assert_eq!(clock.cost(&event, minute(18)), None, "{event:?}");
    }
}

#[test]
fn a_guest_who_takes_part_in_what_is_to_come_costs_the_turns() {
    let mut meeting = evening();
    ask(&mut meeting, &Ask::Start { missing: Vec::new(), short: None }, minute(0));
    let guest = |clock: &Clock| Event::GuestCame { who: clock.next_guest(), name: "Gast".to_owned() };
    let clock = meeting.clock(minute(1));
    assert_eq!(clock.cost(&guest(&clock), minute(1)), None, "spare time pays for two minutes of check-in");
    // Six minutes of hold: five are spare, and each turn pays half a minute, down to the grain.
    ask(&mut meeting, &Ask::Hold, minute(1));
    ask(&mut meeting, &Ask::Resume, minute(7));
    let clock = meeting.clock(minute(7));
    assert_eq!(halves(&clock), [39, 39, 39]);
    let cost = clock.cost(&guest(&clock), minute(7)).unwrap();
    assert_eq!((cost.before, cost.after), ((Length(1170), Length(1170)), (Length(1140), Length(1140))));
    assert_eq!(
        cost.kept,
        Some(KeptTurns { by: Length::minutes(2), until: minute(82) }),
        "a minute and a half, in whole minutes"
    );
    ask(&mut meeting, &Ask::KeepTurns(Box::new(Ask::Guest("Gast".to_owned()))), minute(7));
    assert_eq!(halves(&meeting.clock(minute(7))), [39, 39, 39]);
}

#[test]
fn what_a_turn_that_runs_over_has_cost_is_not_told_of_who_comes_then() {
    let mut meeting = evening();
    ask(&mut meeting, &Ask::Start { missing: vec![BEN], short: None }, minute(0));
    next(&mut meeting, minute(4));
    next(&mut meeting, minute(8));
    // Anna's turn was to end at 28. Seven minutes were spare; five are taken from the two turns to come.
    let clock = meeting.clock(minute(40));
    assert_eq!(clock.cost(&Event::SteppedOut { who: CARL.into() }, minute(40)), None);
    let cost = clock.cost(&Event::Arrived { who: BEN.into() }, minute(40)).unwrap();
    assert_eq!((cost.before, cost.after), ((Length(1050), Length(1050)), (Length(990), Length(990))));
    assert_eq!(cost.kept, Some(KeptTurns { by: Length::minutes(2), until: minute(82) }));
    ask(&mut meeting, &Ask::KeepTurns(Box::new(Ask::Arrive(BEN.into()))), minute(40));
    assert_eq!(halves(&meeting.clock(minute(40))), [35, 35]);
}
