//! Rooms, evening after evening: nobody meets twice whom the others there would let meet somebody new.

use std::collections::BTreeMap;

use meeting::{
    agenda::Agenda,
    format::{Format, Item, ItemKind, Round},
    ledger::Together,
    people::{MemberId, Person, PersonId},
    rooms::place,
    time::Moment,
};
use proptest::prelude::*;

use super::story::{Group, two_years};

/// Who sits together tonight, as the plan has it: in the order the ledger proposes, with what it knows of former meetings.
fn tonight(group: &Group, there: &[MemberId], size: usize) -> Vec<Together> {
    let turns = Round { rooms: Some(size), ..Round::default() }.clients_of(there.len());
    let placed = group.ledger.proposal(there, turns);
    in_this_order(group, placed.into_iter().map(|placed| placed.who).collect(), size)
}

/// The same in another order of the evening.
fn in_this_order(group: &Group, order: Vec<MemberId>, size: usize) -> Vec<Together> {
    let round = Round { rooms: Some(size), ..Round::default() };
    let items = vec![Item { kind: ItemKind::Round(round), ..Item::default() }];
    let agenda = Agenda {
        format: Format { items, ..Format::default() },
        members: order.iter().map(|&id| Person { id, name: format!("P{}", id.0) }).collect(),
        absent: Vec::new(),
        order,
        weights: BTreeMap::new(),
        reasons: BTreeMap::new(),
        starts: Moment(0),
        ends: Moment(7200),
        past: group.ledger.past(),
    };
    let rooms = agenda.rooms().map(|planned| planned.rooms).unwrap_or_default();
    rooms.into_iter().map(|members| Together { members }).collect()
}

/// The evening is held, with everybody who is there client.
fn hold(group: &mut Group, there: &[MemberId], together: Vec<Together>) {
    let clients = group.clients(there, meeting::format::Turns::All);
    let mut sitting = group.sitting(there, &clients);
    sitting.together = together;
    group.hold(&sitting);
}

/// How often the pairs of a split have met before, most first.
fn repeats(group: &Group, together: &[Together]) -> Vec<u32> {
    let mut repeats: Vec<u32> =
        together.iter().flat_map(Together::pairs).map(|(one, two)| group.ledger.met(one, two)).collect();
    repeats.sort_unstable_by(|one, two| two.cmp(one));
    repeats
}

/// Every way to split people into groups of these sizes, the slow way.
fn every_split(
    people: &[MemberId],
    sizes: &[usize],
    look: &mut impl FnMut(&[Vec<MemberId>]),
    made: &mut Vec<Vec<MemberId>>,
) {
    let Some((&head, rest)) = people.split_first() else { return look(made) };
    for place in 0..sizes.len() {
        if sizes[..place].contains(&sizes[place]) {
            continue;
        }
        let mut left = sizes.to_vec();
        let size = left.remove(place);
        for mask in 0_u32..1 << rest.len() {
            if mask.count_ones() as usize == size - 1 {
                let (with, without): (Vec<_>, Vec<_>) =
                    rest.iter().enumerate().partition(|(place, _)| mask >> place & 1 == 1);
                let mut one = vec![head];
                one.extend(with.into_iter().map(|(_, who)| *who));
                made.push(one);
                let without: Vec<MemberId> = without.into_iter().map(|(_, who)| *who).collect();
                every_split(&without, &left, look, made);
                made.pop();
            }
        }
    }
}

fn least_repeats(group: &Group, people: &[MemberId], sizes: &[usize]) -> Vec<u32> {
    let mut least: Option<Vec<u32>> = None;
    let mut look = |made: &[Vec<MemberId>]| {
        let together: Vec<Together> = made.iter().map(|members| Together { members: members.clone() }).collect();
        let found = repeats(group, &together);
        if least.as_ref().is_none_or(|least| found < *least) {
            least = Some(found);
        }
    };
    every_split(people, sizes, &mut look, &mut Vec::new());
    least.unwrap_or_default()
}

fn everybody_once(together: &[Together], there: &[MemberId]) -> bool {
    let mut seated: Vec<MemberId> = together.iter().flat_map(|group| group.members.iter().copied()).collect();
    seated.sort_unstable();
    let mut there = there.to_vec();
    there.sort_unstable();
    seated == there
}

#[test]
fn with_everybody_there_no_pair_repeats_before_all_have_met() {
    for people in (2..=14_u32).step_by(2) {
        let mut group = Group::new(people);
        let there = group.roster.clone();
        for meeting in 0..3 * (people - 1) {
            let together = tonight(&group, &there, 2);
            assert!(everybody_once(&together, &there), "{people} people, meeting {meeting}: {together:?}");
            let before = meeting / (people - 1);
            assert_eq!(
                repeats(&group, &together),
                vec![before; people as usize / 2],
                "{people} people, meeting {meeting}: all have met {before} times, so {together:?}"
            );
            hold(&mut group, &there, together);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn whatever_order_the_evenings_have_nobody_meets_twice_before_all_have_met(
        half in 2..=6_u32,
        orders in prop::collection::vec(Just((0..12).collect::<Vec<u32>>()).prop_shuffle(), 22),
    ) {
        let people = 2 * half;
        let mut group = Group::new(people);
        let there = group.roster.clone();
        for (meeting, order) in (0..2 * (people - 1)).zip(orders) {
            let order = order.into_iter().filter(|who| *who < people).map(MemberId).collect();
            let together = in_this_order(&group, order, 2);
            prop_assert_eq!(repeats(&group, &together), vec![meeting / (people - 1); half as usize], "{:?}", together);
            hold(&mut group, &there, together);
        }
    }
}

#[test]
fn the_last_pairs_that_have_not_met_are_found() {
    // Ten people of whom only those next to each other in a ring have not met; any two changes of places keep a repeat.
    let ring: Vec<char> = "cdefghijkl".chars().collect();
    let place_of = |who: char| ring.iter().position(|other| *other == who).unwrap() as u32;
    let order: Vec<PersonId> = "defgijklch".chars().map(|who| PersonId::of_number(place_of(who))).collect();
    let met = |a: PersonId, b: PersonId| u32::from(![1, 9].contains(&a.number().abs_diff(b.number())));
    let rooms = place(&order, &[2; 5], usize::MAX, &met);
    assert!(rooms.iter().all(|room| met(room[0], room[1]) == 0), "{rooms:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn nobody_meets_again_whom_those_there_could_avoid(
        people in 3..=12_u32, months in two_years(4), size in 2..=4_usize,
    ) {
        let mut group = Group::new(people);
        for month in &months {
            let there = group.there(month, 2);
            let together = tonight(&group, &there, size);
            prop_assert!(everybody_once(&together, &there), "{together:?}");
            if there.len() <= 8 {
                let sizes: Vec<usize> = together.iter().map(|group| group.members.len()).collect();
                let least = least_repeats(&group, &there, &sizes);
                prop_assert_eq!(repeats(&group, &together), least, "{:?} of {:?}", &together, &there);
            }
            hold(&mut group, &there, together);
        }
    }
}
