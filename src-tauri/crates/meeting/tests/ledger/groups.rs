//! Pairs and groups of three: nobody meets twice whom the others there would let meet somebody new.

use meeting::{ledger::Together, people::MemberId};
use proptest::prelude::*;

use super::story::{Group, two_years};

/// How often the pairs of a split have met before, most first.
fn repeats(group: &Group, together: &[Together]) -> Vec<u32> {
    let mut repeats: Vec<u32> = together
        .iter()
        .flat_map(|together| together.pairs().map(|(one, two)| group.ledger.met(one, two)).collect::<Vec<_>>())
        .collect();
    repeats.sort_unstable_by(|one, two| two.cmp(one));
    repeats
}

/// Every way to split people into groups of these sizes, the slow way; who is left over is alone.
fn every_split(
    people: &[MemberId],
    sizes: &[usize],
    spare: bool,
    look: &mut impl FnMut(&[Vec<MemberId>]),
    made: &mut Vec<Vec<MemberId>>,
) {
    let Some((&head, rest)) = people.split_first() else { return look(made) };
    if sizes.is_empty() {
        return look(made);
    }
    if spare {
        every_split(rest, sizes, false, look, made);
    }
    for place in 0..sizes.len() {
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
                every_split(&without, &left, spare, look, made);
                made.pop();
            }
        }
    }
}

fn least_repeats(group: &Group, people: &[MemberId], sizes: &[usize]) -> Vec<u32> {
    let mut least: Option<Vec<u32>> = None;
    let spare = sizes.iter().sum::<usize>() < people.len();
    let mut look = |made: &[Vec<MemberId>]| {
        let together: Vec<Together> =
            made.iter().map(|members| Together { members: members.clone(), ..Together::default() }).collect();
        let found = repeats(group, &together);
        if least.as_ref().is_none_or(|least| found < *least) {
            least = Some(found);
        }
    };
    every_split(people, sizes, spare, &mut look, &mut Vec::new());
    least.unwrap_or_default()
}

fn everybody_once(together: &[Together], there: &[MemberId]) -> bool {
    let mut seated: Vec<MemberId> =
        together.iter().flat_map(|group| group.members.iter().copied().chain(group.third)).collect();
    seated.sort_unstable();
    let mut there = there.to_vec();
    there.sort_unstable();
    seated == there
}

#[test]
fn with_everybody_there_no_pair_repeats_before_all_have_met() {
    for people in 2..=12_u32 {
        let mut group = Group::new(people);
        let there = group.roster.clone();
        let cycle = people - 1 + people % 2;
        for meeting in 0..3 * cycle {
            let together = group.ledger.pairs(&there);
            assert!(everybody_once(&together, &there), "{people} people, meeting {meeting}: {together:?}");
            let before = meeting / cycle;
            assert!(
                together.iter().all(|pair| pair.before == before),
                "{people} people, meeting {meeting}: all have met {before} times, so {together:?}"
            );
            let mut sitting = group.sitting(&there, &[]);
            sitting.together = together;
            group.hold(&sitting);
        }
    }
}

#[test]
fn the_sizes_of_groups_of_three() {
    for (people, sizes) in [
        (3, vec![3]),
        (4, vec![4]),
        (5, vec![2, 3]),
        (6, vec![3, 3]),
        (7, vec![3, 4]),
        (8, vec![2, 3, 3]),
        (11, vec![2, 3, 3, 3]),
    ] {
        let group = Group::new(people);
        let mut found: Vec<usize> =
            group.ledger.triads(&group.roster).iter().map(|together| together.members.len()).collect();
        found.sort_unstable();
        assert_eq!(found, sizes, "{people} people");
    }
    assert_eq!(Group::new(2).ledger.triads(&[MemberId(0), MemberId(1)]), [], "two are a pair");
    assert_eq!(Group::new(1).ledger.pairs(&[MemberId(0)]), [], "one is none");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 30, ..ProptestConfig::default() })]

    #[test]
    fn no_pair_repeats_that_those_there_could_avoid(people in 3..=12_u32, months in two_years(4)) {
        let mut group = Group::new(people);
        for month in &months {
            let there = group.there(month, 2);
            let together = group.ledger.pairs(&there);
            prop_assert!(everybody_once(&together, &there), "{together:?}");
            if there.len() <= 6 {
                let least = least_repeats(&group, &there, &vec![2; there.len() / 2]);
                prop_assert_eq!(repeats(&group, &together), least, "{:?} of {:?}", &together, &there);
            }
            let mut sitting = group.sitting(&there, &[]);
            sitting.together = together;
            group.hold(&sitting);
        }
    }

    #[test]
    fn groups_of_three_repeat_as_little_as_those_there_allow(people in 3..=12_u32, months in two_years(4)) {
        let mut group = Group::new(people);
        for month in &months {
            let there = group.there(month, 3);
            let together = group.ledger.triads(&there);
            prop_assert!(everybody_once(&together, &there), "{together:?}");
            if there.len() <= 6 {
                let sizes: Vec<usize> = together.iter().map(|group| group.members.len()).collect();
                let least = least_repeats(&group, &there, &sizes);
                prop_assert_eq!(repeats(&group, &together), least, "{:?} of {:?}", &together, &there);
            }
            let mut sitting = group.sitting(&there, &[]);
            sitting.together = together;
            group.hold(&sitting);
        }
    }
}
