//! What people see of a round in rooms while it runs: who is client, who leads, who passes, who comes back, what the
//! record keeps. One evening that can be worked out by hand: six people in triads, three sets of 20:00 from 18:05 on.
//!
//! Not in here: the answers of whole evenings (`tests/scenarios`, 70 to 77) and what holds whatever happens (`running.rs`).

use std::collections::BTreeMap;

use meeting::{
    agenda::{Agenda, Past, WhySizes},
    clock::{Clock, Refusal, StepKind},
    format::{ItemKind, Role, RoleWanted, Round, Rule, shipped},
    ledger::{Ledger, Sitting},
    live::{Ask, Entry, Meeting},
    people::{MemberId, Person, TurnOf},
    record::{roles_of, sets_of},
    time::{Length, Moment},
};

const ANNA: MemberId = MemberId(1);
const BEN: MemberId = MemberId(2);
const CEM: MemberId = MemberId(3);
const DORA: MemberId = MemberId(4);
const EMIL: MemberId = MemberId(5);
const FAY: MemberId = MemberId(6);
const NAMES: [&str; 6] = ["Anna", "Ben", "Cem", "Dora", "Emil", "Fay"];

fn minute(minute: i64) -> Moment {
    Moment(minute * 60)
}

/// Welcome 5:00, a round, a close of 5:00; no pauses.
fn agenda(change: impl FnOnce(&mut Round)) -> Agenda {
    let Some(shipped) = shipped::named("peer-coaching-group") else { panic!("a shipped format") };
    let mut format = shipped.in_language("en");
    let Some((place, _)) = format.round() else { panic!("it has a round") };
    let mut round = format.items.remove(place);
    if let ItemKind::Round(round) = &mut round.kind {
        (round.gap, round.turn_at_most) = (None, None);
        round.breaks.clear();
        round.phases.clear();
        change(round);
    }
    let mut talk = format.items.remove(0);
    talk.kind = ItemKind::Talk(Rule::Fixed(Length::minutes(5)));
    format.items = vec![talk.clone(), round, talk];
    format.minimum_turn = Length::minutes(5);
    let members: Vec<Person> =
        NAMES.iter().zip(1..).map(|(name, id)| Person { id: MemberId(id), name: (*name).to_owned() }).collect();
    Agenda {
        format,
        order: members.iter().map(|person| person.id).collect(),
        members,
        absent: Vec::new(),
        weights: BTreeMap::new(),
        reasons: BTreeMap::new(),
        starts: minute(0),
        ends: minute(70),
        past: Past::default(),
    }
}

fn triads() -> Meeting {
    Meeting::new(agenda(|round| round.rooms = Some(3)))
}

fn ask(meeting: &mut Meeting, ask: &Ask, at: i64) {
    let now = minute(at);
    let facts = meeting.decide(ask, now).unwrap_or_else(|refusal| panic!("{ask:?} at {at}: {refusal:?}"));
    let act = meeting.next_act();
    for (fact, at) in facts {
        meeting.apply(Entry { act, at, fact });
    }
}

fn next(meeting: &mut Meeting, at: i64) {
    let step = meeting.clock(minute(at)).running().map_or(0, |step| step.no);
    ask(meeting, &Ask::Skip { step }, at);
}

fn started(missing: &[MemberId]) -> Meeting {
    let mut meeting = triads();
    ask(&mut meeting, &Ask::Start { missing: missing.to_vec(), short: None }, 0);
    next(&mut meeting, 5);
    meeting
}

/// What the ledger knows after a first meeting.
fn remembered(meeting: &Meeting) -> Past {
    Ledger::of([&Sitting::of(meeting, chrono::NaiveDate::default(), false, false)]).past()
}

/// `client/coach` of each room that anybody sits in; `-` for a room without a client.
fn rooms(clock: &Clock) -> String {
    let Some(set) = clock.running_set() else { panic!("a set runs") };
    let there = set.rooms.iter().filter(|room| room.cast.people().next().is_some());
    let told = there.map(|room| match (room.cast.client, room.cast.coach) {
        (Some(client), Some(coach)) => format!("{}/{}", clock.name_of(client), clock.name_of(coach)),
        _ => "-".to_owned(),
    });
    told.collect::<Vec<_>>().join(" ")
}

#[test]
fn every_room_has_its_client_and_they_are_kept() {
    let mut meeting = started(&[]);
    let clock = meeting.clock(minute(6));
    assert_eq!(rooms(&clock), "Anna/Cem Dora/Fay");
    assert_eq!(clock.clients_now(), [ANNA, DORA]);
    assert_eq!(clock.running().unwrap().kind.client(), None, "a set is everybody's");
    assert!(clock.had_turn(ANNA) && clock.has_turn_to_come(BEN) && !clock.has_turn_to_come(ANNA));
    let after = clock.next_set().unwrap();
    assert_eq!(after.clients().collect::<Vec<_>>(), [BEN, EMIL], "who is next is known before the bell");
    for at in [25, 45, 65] {
        next(&mut meeting, at);
    }
    let clock = meeting.clock(minute(66));
    assert_eq!(clock.clients_held(), [ANNA, DORA, BEN, EMIL, CEM, FAY]);
    assert_eq!(clock.no_turn(), []);
    let sitting = Sitting::of(&meeting, chrono::NaiveDate::default(), false, false);
    assert_eq!(sitting.sets, [2, 2, 2]);
    assert_eq!(sitting.ends(), (vec![ANNA, DORA], vec![CEM, FAY]), "both were first, each in their room");
    let kept = sets_of(&clock);
    assert_eq!(kept.len(), 3);
    assert_eq!(kept[2].rooms[1].client.as_deref(), Some("Fay"));
    assert_eq!(meeting.lines(minute(66)).iter().filter(|line| matches!(line.kind, StepKind::Turn(_))).count(), 3);
}

#[test]
fn an_order_in_a_log_names_sets_by_their_numbers() {
    let mut meeting = started(&[]);
    let to_come =
        |meeting: &Meeting| meeting.clock(minute(6)).queue().iter().map(|coming| coming.of).collect::<Vec<_>>();
    assert_eq!(to_come(&meeting), [TurnOf::Set(1), TurnOf::Set(2)]);
    let [second, third] = [0x8000_0001, 0x8000_0002].map(TurnOf::of_number);
    ask(&mut meeting, &Ask::Order(vec![second, third]), 6);
    assert_eq!(to_come(&meeting), [TurnOf::Set(1), TurnOf::Set(2)], "an old log may say so");
    for other in [vec![third, second], vec![second], vec![BEN.into(), EMIL.into()]] {
        let refused = meeting.decide(&Ask::Order(other), minute(6)).unwrap_err();
        assert_eq!(refused, Refusal::OrderIncomplete, "sets have no other order");
    }
}

#[test]
fn a_press_that_never_lasted_is_no_set() {
    let mut meeting = started(&[]);
    next(&mut meeting, 5);
    assert_eq!(sets_of(&meeting.clock(minute(6))).len(), 1, "two presses in one second: only the second set is held");
    let told = rooms(&meeting.clock(minute(6)));
    assert_eq!(told, "Anna/Ben Dora/Emil Cem/Fay", "two sets are left: in pairs everybody is still client and coach");
}

#[test]
fn the_deputy_leads_while_the_facilitator_is_client_in_a_room() {
    let mut meeting = started(&[]);
    ask(&mut meeting, &Ask::Lead { facilitator: Some(DORA.into()), deputy: Some(BEN.into()) }, 6);
    assert_eq!(meeting.clock(minute(7)).leads(), Some(BEN.into()));
    next(&mut meeting, 25);
    assert_eq!(meeting.clock(minute(26)).leads(), Some(DORA.into()));
}

#[test]
fn a_client_of_a_room_does_not_step_out_and_an_observer_does() {
    let mut meeting = started(&[]);
    assert_eq!(meeting.decide(&Ask::StepOut(ANNA.into()), minute(6)), Err(Refusal::TurnRuns(ANNA.into())));
    ask(&mut meeting, &Ask::StepOut(BEN.into()), 6);
    assert_eq!(rooms(&meeting.clock(minute(7))), "Anna/Cem Dora/Fay", "nothing moves for it");
    next(&mut meeting, 25);
    assert_eq!(rooms(&meeting.clock(minute(26))), "Cem/Anna Emil/Dora", "the next set begins without them");
    ask(&mut meeting, &Ask::ComeBack(BEN.into()), 30);
    next(&mut meeting, 45);
    assert_eq!(rooms(&meeting.clock(minute(46))), "Ben/Cem Fay/Emil", "and their own turn has waited");
}

#[test]
fn who_does_not_want_to_be_client_is_passed_and_may_think_again() {
    let mut meeting = started(&[]);
    ask(&mut meeting, &Ask::Drop(BEN), 6);
    next(&mut meeting, 25);
    assert_eq!(rooms(&meeting.clock(minute(26))), "Cem/Anna Emil/Dora");
    ask(&mut meeting, &Ask::BringBack(BEN), 27);
    next(&mut meeting, 45);
    assert_eq!(rooms(&meeting.clock(minute(46))), "Ben/Cem Fay/Emil");
    assert_eq!(meeting.decide(&Ask::BringBack(BEN), minute(47)), Err(Refusal::HasTurn(BEN.into())));
}

#[test]
fn a_no_show_gives_the_room_its_time_and_comes_back_into_it() {
    let mut meeting = started(&[CEM]);
    assert_eq!(rooms(&meeting.clock(minute(6))), "Anna/Ben Dora/Fay", "the chair is kept");
    ask(&mut meeting, &Ask::NoShow(CEM), 7);
    assert_eq!(meeting.clock(minute(8)).queue().len(), 2, "the other room still needs all three sets");
    next(&mut meeting, 25);
    ask(&mut meeting, &Ask::Arrive(CEM.into()), 30);
    let clock = meeting.clock(minute(31));
    assert_eq!(rooms(&clock), "Ben/Anna Emil/Dora", "in the second set they observe");
    assert!(clock.has_turn_to_come(CEM));
    next(&mut meeting, 45);
    assert_eq!(rooms(&meeting.clock(minute(46))), "Cem/Ben Fay/Emil");
}

#[test]
fn a_guest_coaches_and_is_no_client() {
    let mut meeting =
        Meeting::new(Agenda { absent: vec![DORA, EMIL, FAY, CEM], ..agenda(|round| round.rooms = Some(2)) });
    ask(&mut meeting, &Ask::Start { missing: Vec::new(), short: None }, 0);
    ask(&mut meeting, &Ask::Guest("Gita".to_owned()), 1);
    next(&mut meeting, 5);
    let clock = meeting.clock(minute(6));
    let set = clock.running_set().unwrap();
    assert_eq!(set.rooms[0].cast.people().count(), 3);
    next(&mut meeting, 35);
    let clock = meeting.clock(minute(36));
    assert_eq!(clock.clients_now(), [BEN]);
    next(&mut meeting, 65);
    assert_eq!(meeting.clock(minute(66)).clients_held(), [ANNA, BEN]);
}

#[test]
fn who_has_sat_together_does_not_so_soon_again() {
    let mut meeting = started(&[]);
    for at in [25, 45, 65] {
        next(&mut meeting, at);
    }
    let past = remembered(&meeting);
    assert_eq!(
        (past.met(ANNA.into(), CEM.into()), past.met(CEM.into(), ANNA.into()), past.met(ANNA.into(), DORA.into())),
        (1, 1, 0),
        "once a meeting"
    );
    let planned = Agenda { past, ..agenda(|round| round.rooms = Some(3)) }.rooms().unwrap();
    let old = |room: &Vec<MemberId>| room.iter().filter(|who| [ANNA, BEN, CEM].contains(who)).count();
    assert!(planned.rooms.iter().all(|room| (1..=2).contains(&old(room))), "{:?}", planned.rooms);
    assert_eq!(planned.why(3), WhySizes::Even);
}

#[test]
fn roles_go_on_from_where_former_meetings_left_them() {
    let wants = |round: &mut Round| round.roles = vec![RoleWanted { role: Role::Timekeeper, count: 1 }];
    let held = |past: Past| {
        let mut meeting = Meeting::new(Agenda { past, ..agenda(wants) });
        ask(&mut meeting, &Ask::Start { missing: Vec::new(), short: None }, 0);
        next(&mut meeting, 5);
        meeting
    };
    let mut meeting = held(Past::default());
    let clock = meeting.clock(minute(6));
    assert_eq!(clock.cast(1)[0].who, BEN, "the first who is not client");
    assert_eq!(roles_of(&clock)[0].client, "Anna");
    next(&mut meeting, 15);
    let again = held(remembered(&meeting)).clock(minute(6));
    assert_eq!(again.cast(1)[0].who, CEM, "Ben had it last time");
}

#[test]
fn somebody_who_stepped_out_is_no_company() {
    // Dora is client, Fay coaches, Emil observes and is out when Fay goes home.
    let mut meeting = started(&[]);
    ask(&mut meeting, &Ask::StepOut(EMIL.into()), 6);
    ask(&mut meeting, &Ask::Leave(FAY.into()), 7);
    assert_eq!(rooms(&meeting.clock(minute(7))), "Anna/Cem", "Dora is not left alone with nobody to talk to");
    // Both who are out, when the third of them goes: whoever comes back alone comes back to somebody.
    let mut meeting = started(&[]);
    for out in [EMIL, FAY] {
        ask(&mut meeting, &Ask::StepOut(out.into()), 6);
    }
    ask(&mut meeting, &Ask::Leave(DORA.into()), 7);
    ask(&mut meeting, &Ask::Leave(FAY.into()), 8);
    let clock = meeting.clock(minute(8));
    let set = clock.running_set().unwrap();
    let company = set.rooms.iter().find(|room| room.cast.people().any(|who| who == EMIL)).unwrap();
    assert!(company.cast.people().count() > 1, "Emil's chair is in a room with others");
}

#[test]
fn who_goes_before_their_set_is_over_is_told_of() {
    // Before the start: Cem would be client last, but whoever goes early is client first, from 18:05 to 18:25.
    let mut waiting = triads();
    for (goes, told) in [(30, false), (20, true)] {
        ask(&mut waiting, &Ask::LeaveAt { who: CEM.into(), goes: Some(minute(goes)) }, -5);
        assert_eq!(!waiting.clock(minute(-5)).go_before_turn_ends(minute(-5)).is_empty(), told, "{goes}");
    }
    let mut meeting = started(&[]);
    let early = |meeting: &Meeting, at: i64| {
        let early = meeting.clock(minute(at)).go_before_turn_ends(minute(at));
        early.into_iter().map(|early| (early.who, early.ends)).collect::<Vec<_>>()
    };
    for (who, goes) in [(ANNA, 20), (CEM, 64)] {
        ask(&mut meeting, &Ask::LeaveAt { who: who.into(), goes: Some(minute(goes)) }, 6);
    }
    assert_eq!(early(&meeting, 6)[0], (ANNA.into(), minute(25)), "her set runs");
    let later = early(&meeting, 6);
    next(&mut meeting, 25);
    assert_eq!(
        early(&meeting, 25).iter().filter(|(who, _)| *who == ANNA).count(),
        0,
        "she has had her turn: {later:?}"
    );
}
