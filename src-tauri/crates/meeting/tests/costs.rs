//! What it costs the others when somebody comes or goes, told before it happens.

mod evening;

use evening::{BEN, CARL, ask, evening, minute, next, queue};
use meeting::{
    clock::{Cost, Event},
    live::Ask,
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
    assert_eq!(clock.cost(&arrives, minute(18)), Some(Cost { before, after, ends: None }));
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
}
