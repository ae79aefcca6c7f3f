//! Random rounds in rooms with people who leave: what must hold whoever goes (the rules of [`meeting::rooms`]).
//!
//! Not in here: the clock of the sets (`running.rs` runs it through everything else that can happen).

use std::collections::BTreeMap;

use meeting::{
    people::PersonId,
    rooms::{Room, Seat, Wanted, casts, place, replace, sets_needed, sizes},
};
use proptest::prelude::*;

/// A round as it is held: who is there, where they sit, what they have been.
struct Round {
    rooms: Vec<Vec<PersonId>>,
    been: BTreeMap<PersonId, (u32, u32)>,
    last: Vec<Option<PersonId>>,
    size: usize,
}

impl Round {
    fn new(people: usize, size: usize) -> Self {
        let people: Vec<PersonId> = (0..people as u32).map(PersonId::of_number).collect();
        let rooms = place(&people, &sizes(people.len(), size, None), usize::MAX, &|_, _| 0);
        Self { last: vec![None; rooms.len()], rooms, been: people.iter().map(|who| (*who, (0, 0))).collect(), size }
    }

    fn seats(&self) -> Vec<Room> {
        let seat = |who: &PersonId| {
            let (client, coach) = self.been.get(who).copied().unwrap_or_default();
            Seat { who: *who, client, coach, takes_turns: true }
        };
        self.rooms.iter().map(|room| room.iter().map(seat).collect()).collect()
    }

    fn leave(&mut self, who: PersonId) {
        self.been.remove(&who);
        self.rooms.iter_mut().for_each(|room| room.retain(|other| *other != who));
    }

    fn settle(&mut self, sets: usize) {
        self.rooms = replace(&self.seats(), &[], Wanted { sets, size: self.size, met: &|_, _| 0 });
        self.rooms.iter_mut().for_each(|room| room.sort());
        self.last.resize(self.rooms.len(), None);
    }

    fn hold(&mut self, sets: usize) -> Result<(), TestCaseError> {
        for (room, seats) in self.seats().into_iter().enumerate() {
            let Some(cast) = casts(&seats, sets, self.last[room]).into_iter().next() else { continue };
            let mut people: Vec<PersonId> = cast.people().collect();
            people.sort();
            prop_assert_eq!(&people, &self.rooms[room], "everybody in a room has one role in it");
            prop_assert_eq!(cast.client.is_some(), cast.coach.is_some(), "a client has a coach");
            for (who, (client, coach)) in &mut self.been {
                *client += u32::from(cast.client == Some(*who));
                *coach += u32::from(cast.coach == Some(*who));
            }
            self.last[room] = cast.client;
        }
        Ok(())
    }

    fn sets_needed(&self) -> usize {
        self.seats().iter().map(|room| sets_needed(room)).max().unwrap_or(0)
    }

    fn check(&self) -> Result<(), TestCaseError> {
        let mut seated: Vec<PersonId> = self.rooms.iter().flatten().copied().collect();
        seated.sort();
        let there: Vec<PersonId> = self.been.keys().copied().collect();
        prop_assert_eq!(&seated, &there, "everybody sits in one room, and nobody in two");
        prop_assert!(there.len() == 1 || self.rooms.iter().all(|room| room.len() != 1), "nobody sits alone");
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn with_everybody_staying_each_is_client_once_and_coach(people in 2_usize..=30, size in 2_usize..=5) {
        let mut round = Round::new(people, size);
        round.check()?;
        let sets = round.rooms.iter().map(Vec::len).max().unwrap_or(0);
        prop_assert_eq!(round.sets_needed(), sets, "as many sets as the largest room has people");
        prop_assert!(sets <= size + 1);
        let before = round.rooms.clone();
        for set in 0..sets {
            round.settle(sets - set);
            round.hold(sets - set)?;
        }
        prop_assert_eq!(before, round.rooms, "nobody had to move");
        for (client, coach) in round.been.values() {
            prop_assert_eq!(*client, 1);
            prop_assert!(*coach >= 1);
        }
    }

    #[test]
    fn whoever_leaves_nobody_sits_alone_and_who_can_is_both(
        people in 2_usize..=30,
        size in 2_usize..=5,
        leaving in prop::collection::vec((0_usize..6, 0_u32..30), 0..12),
    ) {
        let mut round = Round::new(people, size);
        let sets = round.sets_needed();
        for set in 0..sets {
            for (_, who) in leaving.iter().filter(|(when, _)| *when == set) {
                if round.been.len() > 1 {
                    round.leave(PersonId::of_number(*who));
                }
            }
            round.settle(sets - set);
            round.check()?;
            let more_leave = leaving.iter().any(|(when, _)| *when > set);
            let enough = round.sets_needed() <= sets - set;
            if round.been.len() > 1 && enough && !more_leave {
                let mut rest = Round { rooms: round.rooms.clone(), been: round.been.clone(), last: round.last.clone(), size };
                for left in (1..=sets - set).rev() {
                    rest.settle(left);
                    rest.hold(left)?;
                }
                for (who, (client, coach)) in &rest.been {
                    prop_assert!(*client >= 1 && *coach >= 1, "{who:?} stayed and was not both");
                }
            }
            round.hold(sets - set)?;
        }
    }

    #[test]
    fn it_is_only_impossible_where_no_way_to_sit_would_do(
        been in prop::collection::vec((0_u32..2, 0_u32..2, 0_usize..3), 2..=7),
        sets in 1_usize..4,
    ) {
        let round = Round {
            rooms: (0..3).map(|room| (0..been.len()).filter(|&who| been[who].2 == room).map(|who| PersonId::of_number(who as u32)).collect()).collect(),
            been: been.iter().enumerate().map(|(who, (client, coach, _))| (PersonId::of_number(who as u32), (*client, *coach))).collect(),
            last: vec![None; 3],
            size: 3,
        };
        let possible = partitions(been.len()).any(|rooms| {
            let way = Round { rooms, been: round.been.clone(), last: Vec::new(), size: 3 };
            way.rooms.iter().all(|room| room.len() != 1) && way.sets_needed() <= sets
        });
        let mut settled = round;
        settled.settle(sets);
        settled.check()?;
        prop_assert!(!possible || settled.sets_needed() <= sets, "{:?}", settled.seats());
    }
}

/// Every way to put so many people into rooms.
fn partitions(people: usize) -> impl Iterator<Item = Vec<Vec<PersonId>>> {
    let mut ways: Vec<Vec<Vec<PersonId>>> = vec![Vec::new()];
    for who in (0..people as u32).map(PersonId::of_number) {
        let add = |rooms: Vec<Vec<PersonId>>| {
            (0..=rooms.len()).map(move |room| {
                let mut with = rooms.clone();
                if room == with.len() {
                    with.push(Vec::new());
                }
                with[room].push(who);
                with
            })
        };
        ways = ways.into_iter().flat_map(add).collect();
    }
    ways.into_iter()
}
