//! Random formats and people: what a plan promises, it keeps.

mod formats;

use std::collections::{BTreeMap, BTreeSet};

use formats::any_format;
use meeting::{
    agenda::{Agenda, Draft, Fit},
    clock::{Clock, Presses, StepKind},
    format::shipped,
    people::{MemberId, Person},
    time::{Length, Moment},
};
use proptest::prelude::*;

fn agenda() -> impl Strategy<Value = Agenda> {
    let people = (2_u32..13, prop::collection::btree_set(0_u32..13, 0..4));
    let weights = prop::collection::btree_map(0_u32..13, 200_u32..4000, 0..4);
    (any_format(), people, 1800_i64..20_000, weights).prop_map(|(format, (count, absent), length, weights)| Agenda {
        format,
        members: (0..count).map(|id| Person { id: MemberId(id), name: format!("P{id}") }).collect(),
        absent: absent.into_iter().filter(|id| *id < count && *id > 1).map(MemberId).collect(),
        order: (0..count).rev().map(MemberId).collect(),
        weights: weights.into_iter().map(|(id, weight)| (MemberId(id), weight)).collect::<BTreeMap<_, _>>(),
        reasons: BTreeMap::new(),
        starts: Moment(0),
        ends: Moment(length),
        past: meeting::agenda::Past::default(),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn the_parts_of_a_plan_sum_to_the_meeting(agenda in agenda()) {
        let Fit::Fits { turns, buffer } = agenda.fit() else { return Ok(()) };
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
            prop_assert_eq!(buffer, Length::ZERO, "without a tail there is no spare time");
        }
        prop_assert_eq!(at + agenda.ends_early(), agenda.ends, "but an early end");
        let steps = timetable.steps.iter().filter(|step| step.kind == StepKind::Buffer);
        prop_assert_eq!(steps.map(|step| step.length).sum::<Length>(), buffer, "spare time is a step of the clock's");
        let clients = agenda.clients().len();
        let people = agenda.expected().count();
        for (index, item) in agenda.format.items.iter().enumerate().filter(|(_, item)| item.rule().is_some()) {
            let length = timetable.steps.iter().find(|step| step.kind == StepKind::Item(index)).map(|step| step.length);
            prop_assert_eq!(length.unwrap_or_default(), item.length(people, clients), "no item is shortened");
        }
        for (who, length) in &turns {
            prop_assert!(*length >= agenda.bounds().at_least, "nobody is below the minimum");
            prop_assert!(length.0 >= 30 && length.0 % 30 == 0, "nobody is below the grain, or off it");
            prop_assert!(agenda.format.turn_at_most().is_none_or(|most| *length <= most.max(agenda.bounds().at_least)));
            let step = timetable.steps.iter().find(|step| step.kind == StepKind::Turn(*who)).unwrap();
            prop_assert_eq!(step.length, *length, "the plan's turn is the clock's turn");
            if let Some(last) = step.phases.last() {
                prop_assert_eq!(*last, step.due, "phases sum to the turn");
                prop_assert!(step.phases.is_sorted());
            }
        }
    }
}

#[test]
fn who_has_a_turn_draws_where_turns_have_an_order() {
    for (format, people, expected, why) in [
        ("peer-coaching-group", 6, vec![0, 1, 2, 3, 5], "everybody who is expected"),
        ("mastermind-hot-seat", 6, vec![], "one alone has nothing to draw"),
        ("coaching-triads", 9, vec![], "in rooms there are sets"),
    ] {
        let agenda = Agenda::of(Draft {
            format: shipped::named(format).unwrap().in_language("en"),
            members: (0..people).map(|id| Person { id: MemberId(id), name: format!("P{id}") }).collect(),
            absent: vec![MemberId(4)],
            order: (0..people).map(MemberId).collect(),
            shares: Vec::new(),
            starts: Moment(0),
            ends: Moment(0) + Length::minutes(180),
        });
        let draws: Vec<u32> = agenda.who_draws().iter().map(|who| who.0).collect();
        assert_eq!(draws, expected, "{format}: {why}");
    }
}
