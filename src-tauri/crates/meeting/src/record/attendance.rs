//! Who was there, and how.
//!
//! Not in here: what a person is called today (whoever keeps the meeting knows), and what the ledger makes of it.

use super::{Attendance, Presence};
use crate::{
    clock::{Clock, Standing},
    people::MemberId,
};

/// Everybody in the group on that day in the roster's order, then the guests in the order they came.
pub fn attendance(clock: &Clock) -> Vec<Attendance> {
    let members = clock.agenda().members.iter().map(|person| Attendance {
        who: person.id.into(),
        name: person.name.clone(),
        was: presence(clock, person.id),
        remote: clock.standing(person.id).was_in_the_room() && clock.is_remote(person.id),
        had_turn: clock.had_turn(person.id),
    });
    let guests = clock.guests().iter().map(|guest| Attendance {
        who: guest.id.into(),
        name: guest.name.clone(),
        was: Presence::Guest,
        remote: clock.is_remote(guest.id),
        had_turn: false,
    });
    members.chain(guests).collect()
}

/// How a member was there. Leaving early outweighs coming late: one word stands for the evening, and the group missed
/// more of whoever went.
fn presence(clock: &Clock, who: MemberId) -> Presence {
    let late = clock.late().iter().find(|(late, _)| *late == who).map(|(_, minutes)| *minutes);
    match (clock.standing(who), late) {
        (Standing::Gone, _) => Presence::LeftEarly,
        (Standing::There | Standing::Out, Some(minutes)) => Presence::Late(minutes),
        (Standing::There | Standing::Out, None) => Presence::Present,
        (Standing::Missing, _) => Presence::Missing,
        (Standing::Absent, _) => Presence::Absent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        clock::{Event, Presses},
        people::GuestId,
        record::tests::{STARTS, agenda},
        time::Length,
    };

    #[test]
    fn one_word_says_how_somebody_was_there() {
        use Event::{Arrived, CameBack, Left, Started, SteppedOut};
        use Presence::{Absent, Guest, Late, LeftEarly, Missing, Present};
        let who = MemberId;
        let began = |missing: &[u32]| Started { missing: missing.iter().copied().map(MemberId).collect(), short: None };
        let guest = || Event::GuestCame { who: GuestId::FIRST, name: "Gil".to_owned() };
        let rest = [Present, Present, Absent];
        // Each row: what happened, minute by minute; how the first of four members was there; who else is on the list.
        for (happened, first, others, why) in [
            (vec![began(&[])], Present, rest.to_vec(), "there from the start"),
            (vec![began(&[1])], Missing, rest.to_vec(), "expected, and never came"),
            (vec![began(&[1]), Arrived { who: who(1).into() }], Late(1), rest.to_vec(), "a minute late"),
            (vec![began(&[]), Left { who: who(1).into() }], LeftEarly, rest.to_vec(), "went before the end"),
            (
                vec![began(&[1]), Arrived { who: who(1).into() }, Left { who: who(1).into() }],
                LeftEarly,
                rest.to_vec(),
                "came late and left early: leaving counts",
            ),
            (vec![began(&[]), SteppedOut { who: who(1).into() }], Present, rest.to_vec(), "out for a while is there"),
            (
                vec![began(&[]), SteppedOut { who: who(1).into() }, CameBack { who: who(1).into() }],
                Present,
                rest.to_vec(),
                "and back again",
            ),
            (vec![began(&[]), guest()], Present, [&rest[..], &[Guest]].concat(), "a guest stands behind the members"),
        ] {
            let mut clock = Clock::new(agenda(), Presses::ByAdvance);
            for (minute, event) in happened.iter().enumerate() {
                let now = STARTS + Length::minutes(minute as i64);
                clock.check(event, now).unwrap();
                clock.apply(event, now);
            }
            let was: Vec<Presence> = attendance(&clock).iter().map(|one| one.was).collect();
            assert_eq!(was, [&[first], &others[..]].concat(), "{why}");
        }
    }

    #[test]
    fn who_came_is_counted_of_those_the_group_counted_on() {
        for (was, came, expected) in [
            (Presence::Present, true, true),
            (Presence::Late(4), true, true),
            (Presence::LeftEarly, true, true),
            (Presence::Missing, false, true),
            (Presence::Absent, false, false),
            (Presence::Guest, false, false),
        ] {
            assert_eq!((was.came(), was.was_expected()), (came, expected), "{was:?}");
        }
    }
}
