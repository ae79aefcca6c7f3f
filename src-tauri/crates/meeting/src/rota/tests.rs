//! What the rota proposes, what a swap moves, and what it leaves alone.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{at::NoMeeting, *};
use crate::series::{Act, Kept};

fn who(number: u32) -> MemberId {
    MemberId(number)
}

fn roster(count: u32) -> Vec<MemberId> {
    (1..=count).map(MemberId).collect()
}

fn at(place: usize) -> At {
    At::Number(place as u32 + 1)
}

/// So many meetings with so many clients each, one a month.
fn months(count: usize, clients: usize) -> Vec<Coming> {
    let first = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap();
    (0..count)
        .map(|place| Coming {
            at: at(place),
            date: first.checked_add_months(chrono::Months::new(place as u32)),
            turns: Some(Turns::Some(clients)),
            open: false,
            bids: Vec::new(),
            votes: Vec::new(),
            absent: Vec::new(),
            order: None,
            leaders: None,
        })
        .collect()
}

fn clients(evenings: &[Evening]) -> Vec<Vec<u32>> {
    evenings.iter().map(|evening| evening.clients.iter().map(|part| part.who.0).collect()).collect()
}

fn leaders(evenings: &[Evening]) -> Vec<u32> {
    evenings.iter().filter_map(|evening| evening.facilitator).map(|part| part.who.0).collect()
}

#[test]
fn everybody_is_client_and_leads_once_before_anybody_twice() {
    let (ledger, roster) = (Ledger::default(), roster(4));
    let group = Group { ledger: &ledger, roster: &roster };
    let evenings = Rota::default().evenings(group, &months(8, 1));
    assert_eq!(clients(&evenings), [[1], [2], [3], [4], [1], [2], [3], [4]]);
    assert_eq!(leaders(&evenings), [2, 1, 4, 3, 2, 1, 4, 3], "never the client");
    assert!(evenings.iter().all(|evening| evening.clients[0].stands == Stands::Proposed));
}

#[test]
fn two_swap_and_nobody_else_is_moved() {
    let (ledger, roster) = (Ledger::default(), roster(4));
    let group = Group { ledger: &ledger, roster: &roster };
    let coming = months(8, 1);
    let swap = |rota: &Rota, place, out, other| {
        rota.swap(group, &coming, (at(place), Duty::Client), Some(who(out)), who(other)).unwrap()
    };
    let swapped = swap(&Rota::default(), 0, 1, 3);
    let evenings = swapped.evenings(group, &coming);
    assert_eq!(clients(&evenings), [[3], [2], [1], [4], [3], [2], [1], [4]]);
    let stands = |evenings: &[Evening], place: usize| evenings[place].clients[0].stands;
    assert_eq!(stands(&evenings, 0), Stands::Instead(who(1)));
    assert_eq!(stands(&evenings, 1), Stands::Agreed);
    assert_eq!(stands(&evenings, 2), Stands::Instead(who(3)));
    assert_eq!(stands(&evenings, 3), Stands::Proposed, "behind the two the ledger goes on");
    // Back again: nothing is swapped any more.
    let back = swap(&swapped, 0, 3, 1).evenings(group, &coming);
    assert_eq!(clients(&back)[..4], [[1], [2], [3], [4]]);
    assert!(back.iter().all(|evening| !matches!(evening.clients[0].stands, Stands::Instead(_))));
    // Of two meetings the nearer is swapped: nobody has it twice running who need not.
    let earlier = swap(&Rota::default(), 7, 4, 2).evenings(group, &coming);
    assert_eq!(clients(&earlier), [[1], [2], [3], [4], [1], [4], [3], [2]]);
}

#[test]
fn a_facilitator_is_swapped_without_the_clients() {
    let (ledger, roster) = (Ledger::default(), roster(4));
    let group = Group { ledger: &ledger, roster: &roster };
    let coming = months(4, 1);
    let rota = Rota::default().swap(group, &coming, (at(0), Duty::Facilitator), Some(who(2)), who(4)).unwrap();
    let evenings = rota.evenings(group, &coming);
    assert_eq!(leaders(&evenings), [4, 1, 2, 3]);
    assert_eq!(clients(&evenings), [[1], [2], [3], [4]]);
    assert!(evenings.iter().all(|evening| evening.deputy != evening.facilitator.map(|part| part.who)));
}

#[test]
fn who_is_away_or_gone_is_held_to_nothing() {
    let (ledger, all) = (Ledger::default(), roster(4));
    let group = Group { ledger: &ledger, roster: &all };
    let mut coming = months(4, 1);
    let rota = Rota::default().swap(group, &coming, (at(0), Duty::Client), Some(who(1)), who(3)).unwrap();
    coming[0].absent = vec![who(3)];
    assert_eq!(clients(&rota.evenings(group, &coming))[0], [1], "the ledger proposes for who is not there");
    let fewer = [who(1), who(2), who(4)];
    let group = Group { ledger: &ledger, roster: &fewer };
    assert_eq!(clients(&rota.evenings(group, &months(4, 1)))[0], [1], "nor somebody who left the group");
}

#[test]
fn what_a_plan_says_by_hand_is_taken_as_it_is() {
    let (ledger, roster) = (Ledger::default(), roster(4));
    let group = Group { ledger: &ledger, roster: &roster };
    let mut coming = months(4, 1);
    coming[1].order = Some(vec![who(4), who(1), who(2), who(3)]);
    coming[2].leaders = Some((None, None));
    let evenings = Rota::default().evenings(group, &coming);
    assert_eq!(clients(&evenings), [[1], [4], [2], [3]]);
    assert_eq!(evenings[1].clients[0].stands, Stands::Planned);
    assert_eq!((evenings[2].facilitator, &evenings[2].outside), (None, &None));
}

#[test]
fn after_a_meeting_led_from_outside_whoever_was_next_leads() {
    let (ledger, roster) = (Ledger::default(), roster(4));
    let group = Group { ledger: &ledger, roster: &roster };
    let mut coming = months(4, 4);
    let before = leaders(&Rota::default().evenings(group, &coming));
    let ruth = Outsider::kept(Some("Ruth".to_owned()));
    coming[0].leaders = Some((Some(Leader::Outside(ruth.clone())), Some(who(3))));
    let evenings = Rota::default().evenings(group, &coming);
    assert_eq!((evenings[0].facilitator, evenings[0].deputy, &evenings[0].outside), (None, Some(who(3)), &Some(ruth)));
    assert_eq!(leaders(&evenings)[0], before[0], "whoever was next leads now");
    let swapped = Rota::default().swap(group, &coming, (at(0), Duty::Facilitator), Some(who(2)), who(4));
    assert_eq!(swapped, Err(Slip::Planned));
}

#[test]
fn who_asked_for_time_already_has_it_and_does_not_lead() {
    let (ledger, roster) = (Ledger::default(), roster(4));
    let group = Group { ledger: &ledger, roster: &roster };
    let mut coming = months(3, 1);
    coming[0].open = true;
    let open = Rota::default().evenings(group, &coming);
    assert_eq!((clients(&open)[0][0], leaders(&open)[0]), (1, 2), "until somebody asks, the ledger's choice");
    coming[0].bids = vec![Bid { who: who(2), minutes: Some(30), urgency: None }];
    let asked = Rota::default().evenings(group, &coming);
    assert_eq!((clients(&asked)[0][0], leaders(&asked)[0]), (2, 1));
    assert_eq!(asked[0].clients[0].stands, Stands::Planned);
    assert_eq!(clients(&asked)[1], [1], "and the ledger goes on from there");
    let refused = Rota::default().swap(group, &coming, (at(0), Duty::Client), Some(who(2)), who(3));
    assert_eq!(refused, Err(Slip::Planned));
}

#[test]
fn what_cannot_be_swapped_is_refused() {
    let (ledger, roster) = (Ledger::default(), roster(4));
    let group = Group { ledger: &ledger, roster: &roster };
    let mut coming = months(6, 1);
    coming[1].absent = vec![who(4)];
    coming[2].order = Some(roster.clone());
    coming[3].turns = Some(Turns::All);
    let client = |place, out: u32, other| {
        Rota::default().swap(group, &coming, (at(place), Duty::Client), Some(who(out)), who(other))
    };
    for (found, slip, why) in [
        (client(9, 1, 2), Slip::NotComing, "no such meeting"),
        (client(2, 1, 3), Slip::Planned, "by hand in its plan"),
        (client(3, 1, 3), Slip::Everybody, "everybody is client"),
        (client(0, 1, 1), Slip::Already(who(1)), "has it"),
        (client(1, 2, 4), Slip::Away(who(4)), "is away"),
        (client(0, 1, 9), Slip::Stranger, "nobody of that name"),
        (client(0, 2, 3), Slip::Stranger, "has not what is given away"),
    ] {
        assert_eq!(found, Err(slip), "{why}");
    }
}

#[test]
fn what_is_over_is_forgotten_and_a_swap_can_be_taken_back() {
    let (ledger, roster) = (Ledger::default(), roster(4));
    let group = Group { ledger: &ledger, roster: &roster };
    let coming = months(4, 1);
    let rota = Rota::default().swap(group, &coming, (at(0), Duty::Client), Some(who(1)), who(3)).unwrap();
    let day = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap();
    let later = rota.still_coming(&[], day, 2);
    assert!(later.agreed(at(1), Duty::Client).is_empty());
    assert_eq!(later.agreed(at(2), Duty::Client).len(), 1);
    // A date that was moved behind today keeps its name, and what was agreed for it.
    let mut moved = months(4, 1);
    moved[0].at = At::Day(day);
    let rota = Rota::default().swap(group, &moved, (At::Day(day), Duty::Client), Some(who(1)), who(3)).unwrap();
    let tomorrow = day.succ_opt().unwrap();
    assert_eq!(rota.still_coming(&moved, tomorrow, 0).agreed(At::Day(day), Duty::Client).len(), 1);
    assert!(rota.still_coming(&[], tomorrow, 0).agreed(At::Day(day), Duty::Client).is_empty());
    let mut kept = Kept::default();
    kept.agree(Act::Swap, rota.clone());
    let text = serde_json::to_string(&kept).unwrap();
    let mut kept: Kept = serde_json::from_str(&text).unwrap();
    assert_eq!((kept.last(), &kept.rota), (Some(Act::Swap), &rota));
    assert!(kept.undo());
    assert!(kept.rota.is_empty());
    assert_eq!(serde_json::from_str::<Kept>("{}").unwrap(), Kept::default(), "as it was kept before there was a rota");
    assert_eq!("2026-03-05".parse(), Ok(At::Day(day)));
    assert_eq!("next".parse::<At>(), Err(NoMeeting));
}

proptest! {
    #[test]
    fn a_swap_changes_two_places_and_no_others(
        people in 2_u32..9,
        most in 1_usize..4,
        steps in prop::collection::vec((0_usize..10, 0_usize..4, 0_u32..9, any::<bool>()), 1..6),
    ) {
        let (ledger, roster) = (Ledger::default(), roster(people));
        let group = Group { ledger: &ledger, roster: &roster };
        let coming = months(10, most);
        let mut rota = Rota::default();
        for (place, which, other, leads) in steps {
            let duty = if leads { Duty::Facilitator } else { Duty::Client };
            let column = |evenings: &[Evening]| -> Vec<Vec<u32>> {
                if leads { leaders(evenings).into_iter().map(|who| vec![who]).collect() } else { clients(evenings) }
            };
            let before = column(&rota.evenings(group, &coming));
            let Some(&out) = before[place].get(which) else { continue };
            let who = MemberId(other % people + 1);
            let Ok(next) = rota.swap(group, &coming, (at(place), duty), Some(MemberId(out)), who) else { continue };
            let evenings = next.evenings(group, &coming);
            let after = column(&evenings);
            let moved: Vec<usize> = (0..10).filter(|place| before[*place] != after[*place]).collect();
            prop_assert!(after[place].contains(&who.0) && !after[place].contains(&out));
            let has = |row: &Vec<u32>| row.contains(&who.0) && !row.contains(&out);
            let there = (1..10).flat_map(|away| [place + away, place.wrapping_sub(away)])
                .find(|there| before.get(*there).is_some_and(has));
            // Up to the later of the two nobody else is moved; behind it the ledger goes on.
            let last = there.map_or(place, |there| there.max(place));
            let expected: BTreeSet<usize> = there.into_iter().chain([place]).collect();
            prop_assert_eq!(moved.into_iter().filter(|place| *place <= last).collect::<BTreeSet<_>>(), expected);
            for evening in &evenings {
                let theirs: BTreeSet<u32> = evening.clients.iter().map(|part| part.who.0).collect();
                prop_assert_eq!(theirs.len(), evening.clients.len(), "nobody is client twice in a meeting");
            }
            rota = next;
        }
    }
}
