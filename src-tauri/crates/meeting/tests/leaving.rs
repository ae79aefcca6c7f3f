//! Who is known to go early, on an evening that can be worked out by hand.

mod evening;

use evening::{ANNA, BEN, CARL, annas_turn, ask, evening, minute, next, queue, refused};
use meeting::{clock::Refusal, live::Ask, people::MemberId};

#[test]
fn who_goes_early_has_the_turn_where_it_still_ends_in_time() {
    let mut meeting = evening();
    let goes = |who, at| Ask::LeaveAt { who, goes: Some(minute(at)) };
    let start = Ask::Start { missing: Vec::new(), short: None };
    // Anna 10 to 30, Ben 30 to 50, Carl 50 to 70: Carl's would be over at 70.
    ask(&mut meeting, &goes(CARL.into(), 65), minute(-5));
    assert_eq!(
        queue(&meeting, minute(-5)),
        [(0, 20), (2, 20), (1, 20)],
        "the last place that is in time, not the first"
    );
    // Ben's only place is the first; Carl, pushed to 50 to 70 by that, moves again.
    ask(&mut meeting, &goes(BEN.into(), 45), minute(-4));
    assert_eq!(queue(&meeting, minute(-4)), [(1, 20), (2, 20), (0, 20)]);
    let turns = meeting.clock(minute(-4)).timetable().steps;
    let clients: Vec<MemberId> = turns.iter().filter_map(|step| step.kind.client()).collect();
    assert_eq!(clients, [BEN, CARL, ANNA], "the timetable before the start says so, too");
    ask(&mut meeting, &Ask::Undo, minute(-3));
    assert_eq!(queue(&meeting, minute(-3)), [(0, 20), (2, 20), (1, 20)], "and is taken back like any act");
    ask(&mut meeting, &start, minute(0));
    assert_eq!(meeting.clock(minute(1)).goes_at(CARL.into()), Some(minute(65)));
    assert_eq!(meeting.clock(minute(1)).go_before_turn_ends(minute(1)), [], "nobody goes in their own turn");

    // Anna's turn of 20:00 runs over until 18:52; the others have their minimum of 15:00 then, Carl's until 19:07.
    next(&mut meeting, minute(4));
    next(&mut meeting, minute(10));
    let late = meeting.clock(minute(52)).go_before_turn_ends(minute(52));
    let told: Vec<_> = late.iter().map(|early| (early.who, early.goes, early.ends)).collect();
    assert_eq!(told, [(CARL.into(), minute(65), minute(67))]);
}

#[test]
fn going_early_is_told_until_it_is_done_and_refused_where_it_is_not_early() {
    let mut meeting = annas_turn();
    let goes = |who, at: i64| Ask::LeaveAt { who, goes: Some(minute(at)) };
    let now = minute(20);
    for (try_, refusal) in [
        (goes(BEN.into(), 20), Refusal::NotEarly { from: now, to: minute(80) }),
        (goes(BEN.into(), 80), Refusal::NotEarly { from: now, to: minute(80) }),
        (Ask::LeaveAt { who: BEN.into(), goes: None }, Refusal::StaysAnyway(BEN.into())),
        (goes(MemberId(9).into(), 40), Refusal::Stranger(MemberId(9).into())),
    ] {
        assert_eq!(refused(&meeting, &try_, now), refusal);
    }
    ask(&mut meeting, &goes(ANNA.into(), 40), now);
    let clock = meeting.clock(minute(39));
    assert_eq!((clock.meant_to_be_gone(minute(39)), clock.people_there()), (Vec::new(), 3));
    assert_eq!(meeting.clock(minute(40)).meant_to_be_gone(minute(40)), [ANNA], "she is still there");
    assert_eq!(meeting.clock(minute(39)).next_deadline(minute(39)), Some(minute(40)), "and the desk looks then");
    ask(&mut meeting, &Ask::Leave(ANNA.into()), minute(41));
    assert_eq!(meeting.clock(minute(41)).goes_at(ANNA.into()), None);
}

#[test]
fn who_comes_late_and_goes_early_is_placed_anew() {
    let mut meeting = evening();
    ask(&mut meeting, &Ask::LeaveAt { who: ANNA.into(), goes: Some(minute(65)) }, minute(-5));
    ask(&mut meeting, &Ask::Start { missing: vec![ANNA], short: None }, minute(0));
    next(&mut meeting, minute(4));
    // Late, so behind the others; but there the turn would not be over by 19:05.
    ask(&mut meeting, &Ask::Arrive(ANNA.into()), minute(5));
    let clock = meeting.clock(minute(5));
    let last = clock.queue().last().and_then(|coming| coming.of.client());
    assert_ne!(last, Some(ANNA));
    assert_eq!(clock.go_before_turn_ends(minute(5)), [], "it is over in time");
}
