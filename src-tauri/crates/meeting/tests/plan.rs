//! Random formats and people: what a plan promises, it keeps.

use std::collections::{BTreeMap, BTreeSet};

use meeting::{
    agenda::{Agenda, Fit},
    clock::{Clock, Presses, StepKind},
    format::{Format, Item, ItemKind, Pause, Phase, Round, RoundBreak, Rule, Share, Turns},
    people::{MemberId, Person},
    time::{Length, Moment},
};
use proptest::prelude::*;

fn item(kind: ItemKind) -> Item {
    Item { title: "Item".to_owned(), kind, ..Item::default() }
}

fn rule() -> impl Strategy<Value = Rule> {
    prop_oneof![(0_i64..900).prop_map(|s| Rule::Fixed(Length(s))), (0_i64..180).prop_map(|s| Rule::Each(Length(s)))]
}

fn phase() -> impl Strategy<Value = Phase> {
    let share = prop_oneof![
        (1_u32..12_000).prop_map(Share::Weight),
        (0_i64..120).prop_map(|seconds| Share::Fixed(Length(seconds))),
    ];
    share.prop_map(|share| Phase { title: "Phase".to_owned(), share, ..Phase::default() })
}

fn round() -> impl Strategy<Value = Round> {
    (
        prop::option::of(1_usize..8),
        prop::option::of(600_i64..2400),
        prop::option::of(0_i64..120),
        prop::option::of((1_usize..6, 0_i64..900)),
        prop::collection::vec(phase(), 0..7),
    )
        .prop_map(|(turns, most, gap, pause, phases)| Round {
            turns: turns.map_or(Turns::All, Turns::Some),
            turn_at_most: most.map(Length),
            gap: gap.map(|seconds| Pause { title: "Gap".to_owned(), length: Length(seconds) }),
            breaks: pause
                .map(|(after, seconds)| RoundBreak { title: "Break".to_owned(), after, length: Length(seconds) })
                .into_iter()
                .collect(),
            phases,
            ..Round::default()
        })
}

fn agenda() -> impl Strategy<Value = Agenda> {
    let items = (prop::collection::vec(rule(), 0..4), round(), prop::collection::vec(rule(), 0..3));
    let people = (2_u32..13, prop::collection::btree_set(0_u32..13, 0..4));
    (items, people, 1800_i64..16_000, prop::collection::btree_map(0_u32..13, 200_u32..4000, 0..4)).prop_map(
        |((head, round, tail), (count, absent), length, weights)| {
            let mut items: Vec<Item> = head.into_iter().map(|rule| item(ItemKind::Talk(rule))).collect();
            items.push(item(ItemKind::Round(round)));
            items.extend(tail.into_iter().map(|rule| item(ItemKind::Evaluation(rule))));
            Agenda {
                format: Format { grain: Length(30), minimum_turn: Length(60), items, ..Format::default() },
                members: (0..count).map(|id| Person { id: MemberId(id), name: format!("P{id}") }).collect(),
                absent: absent.into_iter().filter(|id| *id < count && *id > 1).map(MemberId).collect(),
                order: (0..count).rev().map(MemberId).collect(),
                weights: weights.into_iter().map(|(id, weight)| (MemberId(id), weight)).collect::<BTreeMap<_, _>>(),
                starts: Moment(0),
                ends: Moment(length),
                past: meeting::agenda::Past::default(),
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn the_parts_of_a_plan_sum_to_the_meeting(agenda in agenda()) {
        let Fit::Fits { turns, spare } = agenda.fit() else { return Ok(()) };
        let clock = Clock::new(agenda.clone(), Presses::AtZero { but: BTreeSet::new() });
        let timetable = clock.timetable();
        // One step after the other, without a hole.
        let mut at = agenda.starts;
        for step in &timetable.steps {
            prop_assert_eq!(step.from, at);
            at = step.to.unwrap();
        }
        let tail = agenda.format.round().is_some_and(|(index, _)| index + 1 < agenda.format.items.len());
        if tail {
            prop_assert_eq!(at, agenda.ends, "with a tail the plan ends when it should, to the second");
        } else {
            prop_assert_eq!(at + spare, agenda.ends, "without a tail, the spare time is an early end");
        }
        for (who, length) in &turns {
            prop_assert!(*length >= agenda.bounds().at_least, "nobody is below the minimum");
            prop_assert!(length.0 >= 30 && length.0 % 30 == 0, "nobody is below the grain, or off it");
            let step = timetable.steps.iter().find(|step| step.kind == StepKind::Turn(*who)).unwrap();
            prop_assert_eq!(step.length, *length, "the plan's turn is the clock's turn");
            if let Some(last) = step.phases.last() {
                prop_assert_eq!(*last, step.due, "phases sum to the turn");
                prop_assert!(step.phases.is_sorted());
            }
        }
    }
}
