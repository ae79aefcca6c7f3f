//! What a late start costs, with figures worked by hand.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::collections::BTreeMap;

use meeting::{
    agenda::{Agenda, Past},
    clock::{Clock, Event, LateStart, Presses, Refusal, Short},
    format::{Format, Item, ItemKind, Round, Rule},
    people::{MemberId, Person},
    time::{Length, Moment},
};

/// Two minutes of opening, four turns of at most 13 minutes, two minutes of close: in an hour, four minutes are spare.
fn planned(turn_at_most: Option<i64>) -> Clock {
    let item = |title: &str, kind| Item { title: title.to_owned(), kind, ..Item::default() };
    let talk = |title| item(title, ItemKind::Talk(Rule::Fixed(Length::minutes(2))));
    let round = Round { turn_at_most: turn_at_most.map(Length::minutes), ..Round::default() };
    let items = vec![talk("Opening"), item("Round", ItemKind::Round(round)), talk("Close")];
    let agenda = Agenda {
        format: Format { items, minimum_turn: Length::minutes(8), ..Format::default() },
        members: (0..4).map(|id| Person { id: MemberId(id), name: format!("P{id}") }).collect(),
        absent: Vec::new(),
        order: (0..4).map(MemberId).collect(),
        weights: BTreeMap::new(),
        reasons: BTreeMap::new(),
        starts: Moment(0),
        ends: Moment(0) + Length::minutes(60),
        past: Past::default(),
    };
    Clock::new(agenda, Presses::ByAdvance)
}

#[test]
fn a_late_start_shortens_the_turns_or_moves_the_end() {
    // Each row: seconds late, the turn then in seconds and the end in minutes that keeps it; why.
    for (late, expected, why) in [
        (-600, None, "early"),
        (59, None, "less than a minute is on time"),
        (60, None, "spare time pays"),
        (4 * 60, None, "all of it"),
        (5 * 60, Some((750, 61)), "a quarter of a minute each, down to the grain, or a minute more"),
        (12 * 60, Some((660, 68)), "two minutes each, or eight more"),
        (24 * 60, Some((480, 80)), "down to the minimum"),
        (25 * 60, None, "the turns no longer fit: the start asks"),
    ] {
        let price = planned(Some(13)).late_start(&[], Moment(late));
        let told = price.map(|price| {
            assert_eq!((price.planned, price.late), ((Length(780), Length(780)), Length(late)), "{why}");
            assert_eq!(price.shorter.0, price.shorter.1, "{why}");
            (price.shorter.0.0, price.kept_until.0 / 60)
        });
        assert_eq!(told, expected, "{why}");
    }
}

#[test]
fn what_is_told_is_what_happens() {
    for missing in [vec![], vec![MemberId(2)]] {
        let clock = planned(None);
        let now = Moment(6 * 60 + 20);
        let LateStart { late, planned, shorter, kept_until } = clock.late_start(&missing, now).unwrap();
        assert_eq!(late, Length::minutes(6), "whole minutes");
        for (short, turns, ends) in
            [(None, shorter, clock.agenda().ends), (Some(Short::KeepTurns), planned, kept_until)]
        {
            let mut begun = clock.clone();
            let started = Event::Started { missing: missing.clone(), short };
            begun.check(&started, now).unwrap();
            begun.apply(&started, now);
            let lengths: Vec<Length> = begun.queue().iter().map(|coming| coming.length).collect();
            assert_eq!((lengths.iter().min(), lengths.iter().max()), (Some(&turns.0), Some(&turns.1)), "{short:?}");
            assert!(begun.forecast(now).ends <= ends && begun.end() == ends, "{short:?}");
            assert_eq!(begun.late_start(&[], now), None, "it has begun");
        }
    }
}

#[test]
fn the_turns_can_be_kept_where_shorter_ones_would_not_fit() {
    let (clock, now) = (planned(Some(13)), Moment(40 * 60));
    let started = |short| Event::Started { missing: Vec::new(), short };
    assert!(matches!(clock.check(&started(None), now), Err(Refusal::Short { .. })));
    let mut kept = clock.clone();
    kept.check(&started(Some(Short::KeepTurns)), now).unwrap();
    kept.apply(&started(Some(Short::KeepTurns)), now);
    assert!(kept.queue().iter().all(|coming| coming.length == Length::minutes(13)));
    assert_eq!(kept.forecast(now).ends, Moment((40 + 2 + 4 * 13 + 2) * 60));
}
