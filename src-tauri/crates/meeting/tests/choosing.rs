//! Clients settled in the room before the first turn, on an evening that can be worked out by hand: check-in until 18:10,
//! 35 minutes for the turns of whoever is client, a close of 5:00 that ends at 18:50.
#![allow(clippy::unwrap_used, reason = "a test")]

mod evening;

use chrono::NaiveDate;
use evening::{ANNA, BEN, CARL, ask, evening, minute, next, queue, refused};
use meeting::{
    agenda::Agenda,
    choosing::{Bid, TurnShare, Urgency, WhyWeight, shares},
    clock::{Refusal, StepKind},
    format::{Choice, ItemKind, Turns},
    ledger::{Ledger, Sitting},
    live::{Ask, Meeting},
    people::MemberId,
    time::Length,
};

/// One is client as planned: Anna.
fn one_client(rooms: Option<usize>) -> Meeting {
    let mut agenda: Agenda = evening().agenda().clone();
    for item in &mut agenda.format.items {
        if let ItemKind::Round(round) = &mut item.kind {
            (round.turns, round.rooms) = (Turns::Some(1), rooms);
        }
    }
    Meeting::new(Agenda { ends: minute(50), ..agenda })
}

fn start(missing: &[MemberId]) -> Ask {
    Ask::Start { missing: missing.to_vec(), short: None }
}

fn choose(clients: &[MemberId], minutes: &[(MemberId, u32)]) -> Ask {
    let bid = |&(who, minutes)| Bid { who, minutes: Some(minutes), urgency: Some(Urgency::A) };
    let bids: Vec<Bid> = minutes.iter().map(bid).collect();
    Ask::Choose { by: Choice::Bids, clients: clients.to_vec(), shares: shares(&[ANNA, BEN, CARL], &bids, &[]) }
}

fn names(turns: &[StepKind]) -> Vec<MemberId> {
    turns.iter().filter_map(|kind| kind.client()).collect()
}

#[test]
fn who_is_chosen_replaces_who_was_to_be_client_and_undo_puts_it_back() {
    let mut meeting = one_client(None);
    ask(&mut meeting, &start(&[]), minute(0));
    next(&mut meeting, minute(4));
    assert_eq!(queue(&meeting, minute(8)), [(0, 20)]);
    ask(&mut meeting, &choose(&[CARL, BEN], &[(CARL, 40), (BEN, 30)]), minute(8));
    assert_eq!(queue(&meeting, minute(8)), [(2, 20), (1, 15)], "35 minutes, four to three");
    let clock = meeting.clock(minute(8));
    assert_eq!(clock.agenda().reasons.get(&BEN), Some(&WhyWeight::Asked { minutes: 30 }), "and why is kept");
    ask(&mut meeting, &Ask::Undo, minute(9));
    assert_eq!(queue(&meeting, minute(9)), [(0, 20)], "as if it had not been chosen");
    ask(&mut meeting, &Ask::Redo, minute(9));
    next(&mut meeting, minute(10));
    assert_eq!(refused(&meeting, &choose(&[ANNA], &[]), minute(11)), Refusal::TurnsBegun, "Carl's turn runs");
    next(&mut meeting, minute(30));
    next(&mut meeting, minute(45));
    ask(&mut meeting, &Ask::End, minute(50));

    let lines = meeting.lines(minute(50));
    assert_eq!(
        names(&lines.iter().map(|line| line.kind).collect::<Vec<_>>()),
        [CARL, BEN],
        "Anna's is missed by nobody"
    );
    let planned: Vec<i64> = lines
        .iter()
        .filter(|line| line.kind.client().is_some())
        .filter_map(|line| line.planned)
        .map(|length| length.0 / 60)
        .collect();
    assert_eq!(planned, [20, 15], "planned is what was settled");
    let sitting = Sitting::of(&meeting, NaiveDate::default(), false, false);
    assert_eq!((sitting.owed.as_slice(), sitting.clients(), sitting.by_hand), (&[][..], vec![CARL, BEN], false));
    let ledger = Ledger::of([&sitting]);
    assert!([ANNA, BEN, CARL].iter().all(|who| !ledger.owes(*who)), "the group chose: nobody is owed a turn");
    let order: Vec<MemberId> = ledger.proposal(&[ANNA, BEN, CARL], Turns::Some(1)).iter().map(|one| one.who).collect();
    assert_eq!(order[0], ANNA, "she simply has had none");
}

#[test]
fn what_cannot_be_chosen_is_refused_with_its_reason() {
    let mut meeting = one_client(None);
    assert_eq!(refused(&meeting, &choose(&[BEN], &[]), minute(-1)), Refusal::NotStarted);
    ask(&mut meeting, &start(&[BEN]), minute(0));
    ask(&mut meeting, &Ask::Guest("Dora".to_owned()), minute(1));
    let short = Refusal::ChosenShort { turns: 3, minimum: Length::minutes(15), available: Length::minutes(35) };
    for (clients, refusal, why) in [
        (vec![], Refusal::NobodyChosen, "nobody"),
        (vec![MemberId(9)], Refusal::Stranger(MemberId(9).into()), "nobody knows them"),
        (vec![CARL, CARL], Refusal::HasTurn(CARL.into()), "one turn each"),
        // The guest speaks in the check-in, and so would Ben if he were there: three people, 6 minutes.
        (vec![ANNA, BEN, CARL], short, "three times fifteen do not fit into 35"),
    ] {
        assert_eq!(refused(&meeting, &choose(&clients, &[]), minute(2)), refusal, "{why}");
    }
    ask(&mut meeting, &choose(&[BEN], &[]), minute(3));
    assert_eq!(queue(&meeting, minute(3)), [(1, 20)], "who is on the way can be expected");
    ask(&mut meeting, &Ask::Arrive(BEN.into()), minute(3));
    ask(&mut meeting, &Ask::Leave(BEN.into()), minute(3));
    assert_eq!(refused(&meeting, &choose(&[BEN], &[]), minute(3)), Refusal::NotThere(BEN.into()), "who went is not");
    let clock = meeting.clock(minute(3));
    assert_eq!(clock.queue()[0].of.client(), Some(ANNA), "the turn of one who went goes to the next who has none");

    let mut rooms = one_client(Some(2));
    ask(&mut rooms, &start(&[]), minute(0));
    assert_eq!(refused(&rooms, &choose(&[BEN], &[]), minute(1)), Refusal::ChosenInRooms);
}

#[test]
fn a_turn_that_was_dropped_before_stays_owed_unless_they_are_chosen() {
    for (clients, owed) in [(vec![CARL], vec![ANNA]), (vec![CARL, ANNA], vec![])] {
        let mut meeting = one_client(None);
        ask(&mut meeting, &start(&[]), minute(0));
        ask(&mut meeting, &Ask::Drop(ANNA), minute(1));
        ask(&mut meeting, &choose(&clients, &[]), minute(2));
        next(&mut meeting, minute(4));
        next(&mut meeting, minute(10));
        next(&mut meeting, minute(30));
        if clients.len() > 1 {
            next(&mut meeting, minute(45));
        }
        ask(&mut meeting, &Ask::End, minute(50));
        assert_eq!(meeting.clock(minute(50)).no_turn(), owed, "{clients:?}");
    }
}

#[test]
fn a_log_with_a_choice_is_read_back() {
    let share =
        TurnShare { who: BEN, weight: 1500, why: Some(WhyWeight::Agreed { percent: 150, reason: "new".to_owned() }) };
    let event = meeting::clock::Event::Chosen { by: Choice::Hand, clients: vec![BEN], shares: vec![share] };
    let kept = serde_json::to_string(&meeting::live::Fact::Happened(event.clone())).unwrap();
    assert_eq!(serde_json::from_str::<meeting::live::Fact>(&kept).unwrap(), meeting::live::Fact::Happened(event));
    let bare = r#"{"happened":{"event":"chosen","by":"vote","clients":[1]}}"#;
    assert!(serde_json::from_str::<meeting::live::Fact>(bare).is_ok(), "shares may be left out");
}
