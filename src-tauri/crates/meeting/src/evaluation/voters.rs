//! Who may answer the evaluation.
//!
//! Not in here: where it is kept who has answered (the store forgets it when the box is sealed) and who has the laptop.

use crate::{clock::Clock, people::MemberId};

/// Who may answer: everybody who was in the room, in roster order, and everybody who was at any time `since` the box
/// was opened, even if that was undone. Otherwise people who have not answered could be taken off the list, and the
/// few responses opened as if they were all.
pub fn voters(clock: &Clock, since: &[MemberId]) -> Vec<MemberId> {
    let members = clock.agenda().members.iter().map(|person| person.id);
    members.filter(|who| clock.standing(*who).was_in_the_room() || since.contains(who)).collect()
}

/// Who may answer and has not yet, in the same order: everybody hands one response in.
pub fn waiting(voters: &[MemberId], handed_in: &[MemberId]) -> Vec<MemberId> {
    voters.iter().copied().filter(|who| !handed_in.contains(who)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::{
        agenda::Agenda,
        clock::{Event, Presses},
        format::shipped,
        people::Person,
        time::{Length, Moment},
    };

    const STARTS: Moment = Moment(0);

    /// Four people, of whom the last said beforehand that they would not come.
    fn clock() -> Clock {
        let members: Vec<Person> = (1..=4).map(|id| Person { id: MemberId(id), name: format!("P{id}") }).collect();
        let agenda = Agenda {
            format: shipped::named("peer-coaching-group").unwrap().in_language("en"),
            order: members.iter().map(|person| person.id).rev().collect(),
            members,
            absent: vec![MemberId(4)],
            weights: BTreeMap::new(),
            reasons: BTreeMap::new(),
            starts: STARTS,
            ends: STARTS + Length::minutes(120),
            past: crate::agenda::Past::default(),
        };
        Clock::new(agenda, Presses::ByAdvance)
    }

    #[test]
    fn whoever_was_in_the_room_may_answer() {
        use Event::{Arrived, Left, Started};
        let who = MemberId;
        let began = |missing: &[u32]| Started { missing: missing.iter().copied().map(MemberId).collect(), short: None };
        // Each row: what happened, minute by minute; who may answer, in the roster's order; why.
        for (happened, may, why) in [
            (vec![], vec![], "nobody has been in the room yet"),
            (vec![began(&[])], vec![1, 2, 3], "whoever is absent has no say"),
            (vec![began(&[2])], vec![1, 3], "nor has whoever is missing"),
            (vec![began(&[2]), Arrived { who: who(2).into() }], vec![1, 2, 3], "unless they come late"),
            (vec![began(&[]), Left { who: who(1).into() }], vec![1, 2, 3], "whoever went early was there"),
            (vec![began(&[]), Arrived { who: who(4).into() }], vec![1, 2, 3, 4], "and so is one who came after all"),
            (
                vec![began(&[2]), Arrived { who: who(2).into() }, Left { who: who(2).into() }],
                vec![1, 2, 3],
                "also for a short while",
            ),
        ] {
            let mut clock = clock();
            for (minute, event) in happened.iter().enumerate() {
                let now = STARTS + Length::minutes(minute as i64);
                clock.check(event, now).unwrap();
                clock.apply(event, now);
            }
            let told: Vec<u32> = voters(&clock, &[]).into_iter().map(|who| who.0).collect();
            assert_eq!(told, may, "{why}");
        }
    }

    #[test]
    fn whoever_could_answer_once_can_answer_until_the_box_is_sealed() {
        let (clock, since) = (clock(), [MemberId(4), MemberId(2), MemberId(99)]);
        assert_eq!(voters(&clock, &since), [MemberId(2), MemberId(4)], "in the roster's order, and no stranger");
    }

    #[test]
    fn everybody_hands_one_response_in() {
        // Each row: who handed in, who is waited for, why.
        for (handed_in, still, why) in [
            (vec![], vec![3, 1, 2], "nobody yet: all, in the order of the voters"),
            (vec![1], vec![3, 2], "who has answered is not asked again"),
            (vec![3, 2, 1], vec![], "all have"),
            (vec![9], vec![3, 1, 2], "a stranger changes nothing"),
        ] {
            let ids = |all: &[u32]| all.iter().copied().map(MemberId).collect::<Vec<_>>();
            assert_eq!(waiting(&ids(&[3, 1, 2]), &ids(&handed_in)), ids(&still), "{why}");
        }
    }
}
