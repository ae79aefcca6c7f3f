//! An evening that can be worked out by hand: three clients of 20:00 each from 18:10 on, five spare minutes, a close of
//! 5:00 that ends at 19:20. Not in here: what is tried on it.

#![allow(dead_code, reason = "each test file uses its part of the evening")]

use std::collections::BTreeMap;

use meeting::{
    agenda::Agenda,
    clock::Refusal,
    format::{Format, Item, ItemKind, Phase, Round, Rule, Share, Threshold, Turns, Warnings},
    live::{Ask, Entry, Meeting},
    people::{MemberId, Person},
    time::{Length, Moment},
};

pub const ANNA: MemberId = MemberId(0);
pub const BEN: MemberId = MemberId(1);
pub const CARL: MemberId = MemberId(2);

fn item(title: &str, kind: ItemKind) -> Item {
    Item { title: title.to_owned(), kind, ..Item::default() }
}

pub fn evening() -> Meeting {
    let phase = |title: &str, weight, warnings| Phase {
        title: title.to_owned(),
        share: Share::Weight(weight),
        warnings,
        ..Phase::default()
    };
    let own = Warnings {
        first: Threshold { left: Length::minutes(5), percent: 50 },
        last: Threshold { left: Length::minutes(2), percent: 10 },
    };
    let round = Round {
        turns: Turns::All,
        turn_at_most: Some(Length::minutes(20)),
        gap: None,
        phases: vec![phase("Present", 1000, None), phase("Coach", 3000, Some(own))],
        ..Round::default()
    };
    Meeting::new(Agenda {
        format: Format {
            grain: Length(30),
            minimum_turn: Length::minutes(15),
            items: vec![
                item("Welcome", ItemKind::Talk(Rule::Fixed(Length::minutes(4)))),
                item("Check-in", ItemKind::Talk(Rule::Each(Length::minutes(2)))),
                item("Round", ItemKind::Round(round)),
                item("Close", ItemKind::Talk(Rule::Fixed(Length::minutes(5)))),
            ],
            ..Format::default()
        },
        members: ["Anna", "Ben", "Carl"]
            .into_iter()
            .enumerate()
            .map(|(id, name)| Person { id: MemberId(id as u32), name: name.to_owned() })
            .collect(),
        absent: Vec::new(),
        order: vec![ANNA, BEN, CARL],
        weights: BTreeMap::new(),
        reasons: BTreeMap::new(),
        starts: minute(0),
        ends: minute(80),
        past: meeting::agenda::Past::default(),
    })
}

pub fn minute(minute: i64) -> Moment {
    Moment(minute * 60)
}

pub fn ask(meeting: &mut Meeting, ask: &Ask, now: Moment) {
    let facts = meeting.decide(ask, now).unwrap_or_else(|refusal| panic!("{ask:?} at {now:?}: {refusal:?}"));
    let act = meeting.next_act();
    for (fact, at) in facts {
        meeting.apply(Entry { act, at, fact });
    }
}

pub fn refused(meeting: &Meeting, asked: &Ask, now: Moment) -> Refusal {
    match meeting.decide(asked, now) {
        Err(refusal) => refusal,
        Ok(facts) => panic!("{asked:?} is refused, not {facts:?}"),
    }
}

pub fn next(meeting: &mut Meeting, now: Moment) {
    let clock = meeting.clock(now);
    let step = clock.running().map_or(0, |step| step.no);
    ask(meeting, &Ask::Skip { step }, now);
}

/// The evening at 18:10: welcome and check-in are over, Anna's turn begins.
pub fn annas_turn() -> Meeting {
    let mut meeting = evening();
    ask(&mut meeting, &Ask::Start { missing: Vec::new(), short: None }, minute(0));
    next(&mut meeting, minute(4));
    next(&mut meeting, minute(10));
    meeting
}

pub fn queue(meeting: &Meeting, now: Moment) -> Vec<(u32, i64)> {
    let clock = meeting.clock(now);
    let clients = clock.queue().iter().filter_map(|coming| Some((coming.of.client()?.0, coming.length.0 / 60)));
    clients.collect()
}
