//! What the ledger reads from a meeting, and the sentences' facts, worked out by hand.

use chrono::NaiveDate;
use meeting::{
    clock::{Event, StepKind},
    format::{Turns, shipped},
    ledger::{Ledger, Rule, Sitting},
    live::{Entry, Fact, Meeting},
    people::{MemberId, Person, TurnOf},
    record::Figures,
    time::{Length, Moment},
};

use super::story::Group;

fn ids(ids: &[u32]) -> Vec<MemberId> {
    ids.iter().copied().map(MemberId).collect()
}

/// Meetings of a group: who was there, who was client, who was to have a turn and had none.
fn history(people: u32, meetings: &[(&[u32], &[u32], &[u32])]) -> Group {
    let mut group = Group::new(people);
    for (there, clients, owed) in meetings {
        let mut sitting = group.sitting(&ids(there), &ids(clients));
        sitting.owed = ids(owed);
        group.hold(&sitting);
    }
    group
}

fn check(group: &Group, present: &[u32], turns: Turns, expect: &[(u32, Rule)], why: &str) {
    let placed = group.ledger.proposal(&ids(present), turns);
    let found: Vec<(u32, Rule)> = placed.iter().map(|placed| (placed.who.0, placed.why.rule)).collect();
    assert_eq!(found, expect, "{why}");
}

#[test]
fn proposals_worked_out_by_hand() {
    let (all, one) = (Turns::All, Turns::Some(1));
    check(&history(2, &[]), &[0, 1], all, &[(0, Rule::Roster), (1, Rule::Roster)], "a first meeting");
    check(
        &history(4, &[(&[0, 1, 2], &[0, 1, 2], &[])]),
        &[0, 1, 2, 3, 9],
        all,
        &[(1, Rule::First), (3, Rule::Owed), (2, Rule::InTurn), (9, Rule::New), (0, Rule::InTurn)],
        "the first place rotates, who was away comes behind it, the newcomer waits from now on, who was first is last",
    );
    check(
        &history(4, &[(&[0, 1, 2, 3], &[0], &[]), (&[0, 1, 2, 3], &[1], &[0])]),
        &[0, 1, 2, 3],
        one,
        &[(0, Rule::Owed), (2, Rule::NotYet), (3, Rule::NotYet), (1, Rule::Waited)],
        "a turn that was promised and dropped comes before everything",
    );
    check(
        &history(3, &[(&[0, 1, 2], &[0, 1], &[2]), (&[0, 1], &[1, 0], &[])]),
        &[0, 1, 2],
        all,
        &[(2, Rule::Owed), (0, Rule::InTurn), (1, Rule::InTurn)],
        "a turn that was moved to the next meeting is the first, also a meeting later",
    );
    check(
        &history(3, &[(&[0, 1, 2], &[2], &[]), (&[0, 1, 2], &[2], &[])]),
        &[0, 1, 2],
        one,
        &[(0, Rule::NotYet), (1, Rule::NotYet), (2, Rule::Waited)],
        "turns by hand count like any other",
    );
}

#[test]
fn a_sentence_names_the_months() {
    let group = history(3, &[(&[0, 1, 2], &[0, 1, 2], &[]), (&[0, 1], &[1, 0], &[]), (&[0, 1], &[0, 1], &[])]);
    let placed = group.ledger.proposal(&ids(&[0, 1, 2]), Turns::All);
    let why = &placed.iter().find(|placed| placed.who == MemberId(2)).unwrap().why;
    let month = |month| NaiveDate::from_ymd_opt(2024, month, 15).unwrap();
    assert_eq!(why.rule, Rule::First, "was never first");
    assert_eq!((&why.missed[..], why.last, why.last_first), (&[month(2), month(3)][..], None, None), "and was away");
    assert_eq!(group.ledger.account(MemberId(2)).lapsed, 1, "of two turns missed in a row one is owed");
    let leads = group.ledger.leaders(&ids(&[0, 1, 2]), &ids(&[2])).0.unwrap();
    assert_eq!((leads.who, leads.why.rule), (MemberId(1), Rule::Leads), "the client does not lead");
}

#[test]
fn only_meetings_that_were_missed_or_lost_a_turn_are_named() {
    let month = |month| NaiveDate::from_ymd_opt(2024, month, 15).unwrap();
    let lost = (&[0, 1, 2, 3][..], &[1][..], &[0][..]);
    let there = (&[0, 1, 2, 3][..], &[2][..], &[][..]);
    let away = (&[1, 2, 3][..], &[3][..], &[][..]);
    for (meetings, named, why) in [
        (vec![lost], vec![1], "the turn was dropped"),
        (vec![lost, there], vec![1], "there, and somebody else was client by hand"),
        (vec![lost, there, away, there], vec![1, 3], "away once more"),
        (vec![lost, lost], vec![1, 2], "dropped twice"),
        (vec![away, there], vec![1], "away, and then there"),
    ] {
        let group = history(4, &meetings);
        let placed = group.ledger.proposal(&ids(&[0, 1, 2, 3]), Turns::Some(1));
        let missed = &placed.iter().find(|placed| placed.who == MemberId(0)).unwrap().why.missed;
        assert_eq!(*missed, named.into_iter().map(month).collect::<Vec<_>>(), "{why}");
    }
}

#[test]
fn in_rooms_all_of_the_first_set_were_first() {
    // Four in two pairs: 0 and 2 in the first set, 1 and 3 in the second.
    let held = |sets: &[usize], turns: &[u32]| {
        let mut group = Group::new(4);
        let mut sitting = group.sitting(&ids(&[0, 1, 2, 3]), &ids(turns));
        sitting.sets = sets.to_vec();
        group.hold(&sitting);
        let figures = |figure: fn(&meeting::ledger::Account) -> u32| {
            (0..4).map(|who| figure(&group.ledger.account(MemberId(who)))).collect::<Vec<_>>()
        };
        (figures(|account| account.first), figures(|account| account.last))
    };
    for (sets, turns, first, last, why) in [
        (&[2, 2][..], &[0, 2, 1, 3][..], [1, 0, 1, 0], [0, 1, 0, 1], "two rooms, two sets"),
        (&[], &[0, 2, 1, 3], [1, 0, 0, 0], [0, 0, 0, 1], "one after the other"),
        (&[2], &[0, 2], [0; 4], [0; 4], "all at once: nobody was first"),
        (&[2, 2], &[0, 2, 0, 2], [0; 4], [0; 4], "the same in every set"),
        (&[2, 1], &[0, 2, 1], [1, 0, 1, 0], [0, 1, 0, 0], "a room less in the second set"),
        (&[], &[0], [0; 4], [0; 4], "one alone"),
    ] {
        assert_eq!(held(sets, turns), (first.to_vec(), last.to_vec()), "{why}");
    }
}

#[test]
fn a_newcomer_is_first_behind_who_waits_and_before_who_was() {
    let mut group = Group::new(4);
    let mut first = Vec::new();
    for meeting in 0..8 {
        if meeting == 2 {
            group.roster.push(MemberId(9));
        }
        let there = group.roster.clone();
        let clients = group.clients(&there, Turns::All);
        first.push(clients[0].0);
        let sitting = group.sitting(&there, &clients);
        group.hold(&sitting);
    }
    assert_eq!(first, [0, 1, 2, 3, 9, 0, 1, 2]);
}

#[test]
fn where_the_roles_stay_nobody_is_moved_on() {
    // 0 and 1 know their trade; 2, 3 and later 4 are coached.
    let mut group = Group::new(4);
    let order = |group: &Group| {
        let placed = group.ledger.as_before(&group.roster);
        placed.into_iter().map(|placed| (placed.who.0, placed.why.rule)).collect::<Vec<_>>()
    };
    assert_eq!(order(&group), [0, 1, 2, 3].map(|who| (who, Rule::Roster)), "a first time: by hand");
    for _ in 0..3 {
        let sitting = group.sitting(&group.roster, &ids(&[2, 3]));
        group.hold(&sitting);
        assert_eq!(order(&group), [2, 3, 0, 1].map(|who| (who, Rule::Stays)));
    }
    group.roster.push(MemberId(4));
    let (new, rest) = ((4, Rule::New), |who| (who, Rule::Stays));
    assert_eq!(order(&group), [rest(2), rest(3), new, rest(0), rest(1)], "who is new is coached");
}

#[test]
fn whom_the_group_chose_twice_leads_again() {
    let mut group = Group::new(3);
    let there = group.roster.clone();
    for _ in 0..2 {
        let mut sitting = group.sitting(&there, &there);
        (sitting.facilitator, sitting.deputy, sitting.led_by_hand) = (Some(MemberId(2)), None, true);
        group.hold(&sitting);
    }
    let (leads, deputy) = group.ledger.leaders(&there, &there);
    assert_eq!(leads.map(|placed| (placed.who, placed.why.rule)), Some((MemberId(2), Rule::Habit)));
    assert_eq!(deputy.map(|placed| placed.who), Some(MemberId(0)));
    assert_eq!(group.ledger.leaders(&ids(&[0, 1]), &[]).0.unwrap().who, MemberId(0), "not where they are away");
    // Proposed and taken, nobody has to choose it again.
    for _ in 0..2 {
        let mut sitting = group.sitting(&there, &there);
        (sitting.facilitator, sitting.deputy) = (Some(MemberId(2)), Some(MemberId(0)));
        group.hold(&sitting);
        assert_eq!(group.ledger.leaders(&there, &there).0.unwrap().why.rule, Rule::Habit);
    }
    let mut sitting = group.sitting(&there, &there);
    (sitting.facilitator, sitting.led_by_hand) = (Some(MemberId(1)), true);
    group.hold(&sitting);
    assert_eq!(group.ledger.leaders(&there, &there).0.unwrap().why.rule, Rule::Leads, "until somebody else is chosen");
}

#[test]
fn a_meeting_led_from_outside_is_nobodys_turn_to_lead() {
    let by_hand = |who: Option<u32>| (who.map(MemberId), true, false);
    let proposed = |who: u32| (Some(MemberId(who)), false, false);
    let outside = (None, true, true);
    for (led, next, rule, why) in [
        (vec![outside], 0, Rule::Leads, "the first of the roster has not led"),
        (vec![proposed(0), outside], 1, Rule::Leads, "the next one is next"),
        (vec![proposed(0), outside, outside, outside], 1, Rule::Leads, "and still is after three"),
        (vec![proposed(0), proposed(1), outside, proposed(2)], 0, Rule::Leads, "who waits longest, as without it"),
        (vec![by_hand(Some(2)), by_hand(Some(2)), outside], 2, Rule::Habit, "a habit stays one"),
        (vec![by_hand(Some(2)), outside, by_hand(Some(2))], 2, Rule::Habit, "and twice running is twice running"),
    ] {
        let mut group = Group::new(3);
        let there = group.roster.clone();
        for (facilitator, led_by_hand, from_outside) in led {
            let sitting = group.sitting(&there, &there);
            group.hold(&Sitting { facilitator, deputy: None, led_by_hand, from_outside, ..sitting });
        }
        let leads = group.ledger.leaders(&there, &there).0.map(|placed| (placed.who, placed.why.rule));
        assert_eq!(leads, Some((MemberId(next), rule)), "{why}");
    }
}

#[test]
fn a_sitting_is_what_the_log_tells() {
    let format = shipped::named("peer-coaching-group").unwrap().in_language("en");
    let names = ["Ada", "Ben", "Cleo", "Dan", "Eve"];
    let members: Vec<Person> =
        names.iter().zip(0..).map(|(name, id)| Person { id: MemberId(id), name: (*name).to_owned() }).collect();
    let mut meeting = Meeting::new(meeting::agenda::Agenda {
        format,
        members,
        absent: ids(&[4]),
        order: ids(&[0, 1, 2, 3, 4]),
        weights: std::collections::BTreeMap::new(),
        reasons: std::collections::BTreeMap::new(),
        starts: Moment(0),
        ends: Moment(150 * 60),
        past: meeting::agenda::Past::default(),
    });
    let happen = |meeting: &mut Meeting, event: Event, at: Moment| {
        let act = meeting.next_act();
        meeting.apply(Entry { act, at, fact: Fact::Happened(event) });
    };
    let led = Event::LedBy { facilitator: Some(MemberId(1).into()), deputy: Some(MemberId(0).into()) };
    happen(&mut meeting, led, Moment(0));
    happen(&mut meeting, Event::Started { missing: ids(&[2]), short: None }, Moment(0));
    // Cleo comes in the second turn; Dan goes at its end, before his own.
    for _ in 0..60 {
        let Some(step) = meeting.clock(Moment(i64::MIN)).running().cloned() else { break };
        if step.kind == StepKind::Turn(TurnOf::Client(MemberId(1))) {
            happen(&mut meeting, Event::Arrived { who: MemberId(2).into() }, step.from + Length(60));
            happen(&mut meeting, Event::Left { who: MemberId(3).into() }, step.due - Length(1));
        }
        happen(&mut meeting, Event::Next { step: step.no }, step.due + Length(5));
    }
    let date = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap();
    let sitting = Sitting::of(&meeting, date, true, false);
    assert_eq!(sitting.clients(), ids(&[0, 1, 2]), "in the order in which turns were held");
    let coaches: Vec<_> = sitting.turns.iter().map(|turn| turn.coaches.clone()).collect();
    assert_eq!(coaches, [ids(&[1, 3]), ids(&[0, 2, 3]), ids(&[0, 1])], "who was in the room for some of each turn");
    let seats: Vec<_> =
        sitting.seats.iter().map(|seat| (seat.there, seat.agreed, seat.late > 0, seat.left_early)).collect();
    let (whole, late, early, away) = (
        (true, false, false, false),
        (true, false, true, false),
        (true, false, false, true),
        (false, true, false, false),
    );
    assert_eq!(seats, [whole, whole, late, early, away]);
    let figures = Figures { came: 4, expected: 4, turns: 3 };
    assert_eq!(Figures::of(&meeting, Moment(i64::MAX)), figures, "whoever comes late or goes early came");
    let led_by = |leads: u32, deputy: Option<u32>| (Some(MemberId(leads).into()), deputy.map(MemberId));
    assert!(!Sitting::others_led(&meeting, led_by(1, Some(0))), "as planned");
    for (planned, why) in [(led_by(0, Some(1)), "the other way round"), (led_by(1, None), "without a deputy")] {
        assert!(Sitting::others_led(&meeting, planned), "{why}");
    }
    assert_eq!(
        (sitting.owed.clone(), sitting.facilitator, sitting.deputy),
        (ids(&[3]), Some(MemberId(1)), Some(MemberId(0)))
    );
    assert!(sitting.turns[0].planned.is_some_and(|planned| sitting.turns[0].real == planned + Length(5)));
    let kept: Sitting = serde_json::from_str(&serde_json::to_string(&sitting).unwrap()).unwrap();
    assert_eq!(kept, sitting, "it is kept as text");
    let ledger = Ledger::of([&sitting]);
    assert!(ledger.owes(MemberId(3)) && ledger.owes(MemberId(4)) && !ledger.owes(MemberId(2)), "Dan and Eve had none");
    let cleo = ledger.account(MemberId(2));
    assert_eq!((cleo.turns, cleo.coach, cleo.last, cleo.attended, cleo.half_misses), (1, 1, 1, 1, 1));
    assert_eq!((ledger.account(MemberId(4)).missed, ledger.account(MemberId(1)).led), (1, 1));
}
