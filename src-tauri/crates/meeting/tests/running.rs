//! Random meetings with random events: what must hold whatever happens in a room (MEETING-CLOCK.md sections 3, 4).
#![allow(clippy::unwrap_used, reason = "a test")]

mod formats;

use std::collections::BTreeMap;

use formats::any_format;

use meeting::{
    agenda::Agenda,
    choosing::{Bid, shares},
    clock::{Clock, Delay, Event, Face, Meanwhile, Pay, RoleCast, Short, Standing, StepKind},
    format::{Choice, Format, Item, ItemKind, Pause, Phase, Role, RoleWanted, Round, RoundBreak, Rule, Share, Turns},
    live::{Entry, Fact, Meeting},
    people::{MemberId, Person, PersonId, TurnOf},
    time::{Length, Moment},
};
use proptest::prelude::*;

fn item(title: &str, kind: ItemKind) -> Item {
    Item { title: title.to_owned(), kind, ..Item::default() }
}

/// The usual evening, with what random events need to have a chance: a gap, a break, an `each` item, a tail.
fn agenda(people: u32, turns: Turns, minutes: i64, rooms: Option<usize>) -> Agenda {
    let phase = |weight| Phase { title: format!("Phase {weight}"), share: Share::Weight(weight), ..Phase::default() };
    let round = Round {
        turns,
        turn_at_most: None,
        gap: Some(Pause { title: "Silence".to_owned(), length: Length(60) }),
        breaks: vec![RoundBreak { title: "Break".to_owned(), after: 2, length: Length(600) }],
        phases: vec![phase(4000), phase(10_000), phase(3000)],
        rooms,
        helps: ["Questions", "Ideas"].map(str::to_owned).to_vec(),
        roles: if rooms.is_some() { Vec::new() } else { roles() },
        ..Round::default()
    };
    Agenda {
        format: Format {
            grain: Length(30),
            minimum_turn: Length(300),
            items: vec![
                item("Welcome", ItemKind::Talk(Rule::Fixed(Length(300)))),
                item("Check-in", ItemKind::Talk(Rule::Each(Length(60)))),
                item("Round", ItemKind::Round(round)),
                item("Evaluation", ItemKind::Evaluation(Rule::Fixed(Length(420)))),
                item("Close", ItemKind::Talk(Rule::Fixed(Length(120)))),
            ],
            ..Format::default()
        },
        members: (0..people).map(|id| Person { id: MemberId(id), name: format!("P{id}") }).collect(),
        absent: Vec::new(),
        order: (0..people).map(MemberId).collect(),
        weights: BTreeMap::new(),
        reasons: BTreeMap::new(),
        starts: Moment(0),
        ends: Moment(minutes * 60),
        past: meeting::agenda::Past::default(),
    }
}

fn roles() -> Vec<RoleWanted> {
    vec![RoleWanted { role: Role::Timekeeper, count: 1 }, RoleWanted { role: Role::Observer, count: 2 }]
}

/// Something somebody tries; what cannot be is refused and nothing happens.
#[derive(Clone, Debug)]
enum Try {
    Next,
    EndPhase,
    Extend(i64, Pay),
    Hold,
    Resume,
    Arrive(u32),
    Leave(u32),
    NoShow(u32),
    StepOut(u32),
    ComeBack(u32),
    Drop(u32),
    BringBack(u32),
    LeaveAt(u32, Option<i64>),
    Guest,
    /// What a client asks for, by its place among the kinds; beyond them there is no such kind.
    Help(u32, Option<usize>),
    /// The role at a place of the running turn's goes to somebody.
    GiveRole(usize, u32),
    Reverse,
    Choose(Vec<u32>, Vec<(u32, u32)>),
    Redistribute,
    AwayAndBack(i64, Meanwhile),
}

fn attempt() -> impl Strategy<Value = Try> {
    let pay = prop_oneof![Just(Pay::Turns), Just(Pay::Break), Just(Pay::End)];
    let meanwhile = prop_oneof![Just(Meanwhile::WentOn), Just(Meanwhile::Halted)];
    prop_oneof![
        4 => Just(Try::Next),
        2 => Just(Try::EndPhase),
        2 => ((-120_i64..400), pay).prop_map(|(by, pay)| Try::Extend(by, pay)),
        1 => Just(Try::Hold),
        2 => Just(Try::Resume),
        1 => (0_u32..8).prop_map(Try::Arrive),
        1 => (0_u32..8).prop_map(Try::Leave),
        1 => (0_u32..8).prop_map(Try::NoShow),
        1 => (0_u32..8).prop_map(Try::StepOut),
        1 => (0_u32..8).prop_map(Try::ComeBack),
        1 => (0_u32..8).prop_map(Try::Drop),
        1 => (0_u32..8).prop_map(Try::BringBack),
        2 => ((0_u32..8), proptest::option::of(-600_i64..9000)).prop_map(|(who, goes)| Try::LeaveAt(who, goes)),
        1 => Just(Try::Guest),
        2 => ((0_u32..8), proptest::option::of(0_usize..4)).prop_map(|(who, kind)| Try::Help(who, kind)),
        3 => ((0_usize..4), (0_u32..8)).prop_map(|(place, to)| Try::GiveRole(place, to)),
        1 => Just(Try::Reverse),
        3 => choice(),
        1 => Just(Try::Redistribute),
        1 => ((1_i64..900), meanwhile).prop_map(|(for_, meanwhile)| Try::AwayAndBack(for_, meanwhile)),
    ]
}

/// Some are chosen, some asked for minutes.
fn choice() -> impl Strategy<Value = Try> {
    let clients = prop::collection::vec(0_u32..8, 1..4);
    let bids = prop::collection::vec((0_u32..8, 1_u32..90), 0..4);
    (clients, bids).prop_map(|(clients, bids)| Try::Choose(clients, bids))
}

fn chosen(clock: &Clock, clients: &[u32], bids: &[(u32, u32)]) -> Event {
    let everybody: Vec<MemberId> = clock.agenda().members.iter().map(|person| person.id).collect();
    let bid = |&(who, minutes)| Bid { who: MemberId(who), minutes: Some(minutes), urgency: None };
    let shares = shares(&everybody, &bids.iter().map(bid).collect::<Vec<_>>(), &[]);
    Event::Chosen { by: Choice::Bids, clients: clients.iter().copied().map(MemberId).collect(), shares }
}

fn events(clock: &Clock, attempt: &Try, at: Moment) -> Vec<(Event, Moment)> {
    let running = clock.running().map_or(0, |step| step.no);
    let now = |event| vec![(event, at)];
    match attempt {
        Try::Next => now(Event::Next { step: running }),
        Try::EndPhase => {
            let phase = clock.running().and_then(|step| step.phase_at(at)).unwrap_or(0);
            now(Event::PhaseEnded { step: running, phase })
        }
        Try::Extend(by, pay) => now(Event::Extended { by: Length(*by), pay: *pay }),
        Try::Hold => now(Event::Held),
        Try::Resume => now(Event::Resumed),
        Try::Arrive(who) => now(Event::Arrived { who: MemberId(*who).into() }),
        Try::Leave(who) => now(Event::Left { who: MemberId(*who).into() }),
        Try::NoShow(who) => now(Event::NoShow { who: MemberId(*who) }),
        Try::StepOut(who) => now(Event::SteppedOut { who: MemberId(*who).into() }),
        Try::ComeBack(who) => now(Event::CameBack { who: MemberId(*who).into() }),
        Try::Drop(who) => now(Event::TurnDropped { who: MemberId(*who) }),
        Try::BringBack(who) => now(Event::TurnRestored { who: MemberId(*who) }),
        Try::LeaveAt(who, goes) => {
            now(Event::LeavesAt { who: MemberId(*who).into(), goes: goes.map(|goes| at + Length(goes)) })
        }
        Try::Guest => now(Event::GuestCame { who: clock.next_guest(), name: "Guest".to_owned() }),
        Try::Help(who, kind) => {
            let word = |kind: usize| clock.kinds_of_help().get(kind).cloned().unwrap_or_else(|| "Dance".to_owned());
            now(Event::HelpAsked { who: MemberId(*who), help: kind.map(word) })
        }
        Try::GiveRole(place, to) => {
            let held = clock.cast(running).get(*place).copied();
            let held = held.unwrap_or(RoleCast { role: Role::Scribe, who: MemberId(0).into() });
            now(Event::RoleGiven { step: running, role: held.role, from: held.who, to: MemberId(*to).into() })
        }
        Try::Reverse => now(Event::Ordered { clients: clock.queue().iter().rev().map(|coming| coming.of).collect() }),
        Try::Choose(clients, bids) => now(chosen(clock, clients, bids)),
        Try::Redistribute => now(Event::Redistributed),
        Try::AwayAndBack(length, meanwhile) => {
            vec![(Event::Away, at), (Event::Back { meanwhile: *meanwhile }, at + Length(*length))]
        }
    }
}

/// What must hold of rooms and roles at every moment.
fn check_people(clock: &Clock) -> Result<(), TestCaseError> {
    if let Some(set) = clock.running_set() {
        let mut people: Vec<PersonId> = set.rooms.iter().flat_map(|room| room.cast.people()).collect();
        let seated = people.len();
        people.sort();
        people.dedup();
        prop_assert_eq!(people.len(), seated, "nobody sits in two rooms");
        let members = clock.agenda().members.iter().map(|person| PersonId::from(person.id));
        let everybody = members.chain(clock.guests().iter().map(|guest| PersonId::from(guest.id)));
        for who in everybody.filter(|who| clock.standing(*who) == Standing::There) {
            prop_assert!(people.contains(&who), "who is there sits in a room");
        }
        let alone = set.rooms.iter().filter(|room| room.cast.people().count() == 1).count();
        prop_assert!(alone == 0 || people.len() == 1, "nobody sits alone");
        for room in &set.rooms {
            prop_assert!(
                room.cast.client.is_none() || room.cast.coach.is_some() || people.len() < 2,
                "a client has a coach"
            );
        }
    }
    if let Some(StepKind::Turn(TurnOf::Client(client))) =
        clock.running().map(|step| step.kind).filter(|_| !clock.has_rooms())
    {
        let cast = clock.cast(clock.running().map_or(0, |step| step.no));
        prop_assert!(cast.iter().all(|held| held.who != client), "the client has no other role");
        prop_assert!(cast.iter().all(|held| clock.standing(held.who) != Standing::Gone), "who goes is replaced");
        let twice = cast.iter().enumerate().any(|(place, held)| cast.iter().skip(place + 1).any(|other| other == held));
        prop_assert!(!twice, "nobody has the same role twice");
        let others =
            clock.agenda().members.iter().filter(|person| clock.standing(person.id) == Standing::There).count();
        let roles = clock.agenda().format.round().map(|(_, round)| round.roles.clone()).unwrap_or_default();
        let wanted: usize = roles.iter().filter(|one| one.role != Role::Deputy).map(|one| one.count).sum();
        if clock.standing(client) == Standing::There && others > wanted {
            prop_assert_eq!(cast.len(), wanted, "every role is filled");
        }
    }
    Ok(())
}

/// What must hold at every moment of every meeting.
fn check(clock: &Clock, now: Moment) -> Result<(), TestCaseError> {
    check_people(clock)?;
    let forecast = clock.forecast(now);
    let mut at = clock.started().unwrap_or(clock.agenda().starts);
    for step in &forecast.steps {
        prop_assert_eq!(step.from, at, "one step after the other, without a hole");
        at = step.to.unwrap_or(step.due);
        prop_assert!(at >= step.from, "no step ends before it begins");
        if let Some(last) = step.phases.last() {
            prop_assert_eq!(*last, step.due, "phases sum to the turn");
            prop_assert!(step.phases.is_sorted() && step.phases[0] >= step.from);
        }
    }
    prop_assert_eq!(at, forecast.ends);
    if clock.ended().is_some() {
        return Ok(());
    }
    let minimum = clock.minimum();
    for coming in clock.queue() {
        prop_assert!(coming.length >= minimum, "nobody falls below the minimum without consent");
        prop_assert_eq!(coming.length.0 % 30, 0, "on the grain");
    }
    let lengths: Vec<i64> = clock.queue().iter().map(|coming| coming.length.0).collect();
    let begun = clock.running().map_or(0, |step| step.no);
    let round = clock.agenda().format.round().map_or(usize::MAX, |(index, _)| index);
    for (index, item) in clock.agenda().format.items.iter().enumerate().skip(round.saturating_add(1)) {
        let kind = StepKind::Item(index);
        if let Some(step) = forecast.steps.iter().find(|step| step.kind == kind && step.no > begun) {
            let length = item.length(clock.people_there(), clock.clients_there());
            prop_assert_eq!(step.length, length, "the tail is never shortened");
        }
    }
    if let Some(end) = clock.range_end(now) {
        let step = clock.running().unwrap();
        prop_assert!(end >= step.due && end <= step.due + step.range, "a range ends between its ends");
    }
    if let Some((length, left)) = clock.range_left(now) {
        prop_assert!(left.is_some_time() && left <= length, "what is left of a range is within it");
        prop_assert!(matches!(clock.face(now), Some(Face::Range | Face::Held)));
        prop_assert!(clock.held().is_some() || clock.delay(now).is_none_or(|delay| delay == Delay::Buffer));
    }
    if let Some(deadline) = clock.next_deadline(now) {
        prop_assert!(deadline > now);
    }
    prop_assert!(lengths.iter().all(|length| *length <= clock.agenda().ends.0), "and no turn grows without end");
    Ok(())
}

/// Who goes, and another order, cost nobody a minute; whoever comes leaves a later end as a way out.
fn check_cost(clock: &Clock, attempt: &Try, events: &[(Event, Moment)]) -> Result<(), TestCaseError> {
    let free = matches!(attempt, Try::Reverse | Try::LeaveAt(..) | Try::StepOut(_) | Try::Drop(_) | Try::NoShow(_));
    let [(event, at)] = events else { return Ok(()) };
    let cost = clock.cost(event, *at);
    prop_assert!(cost.is_none() || !free, "{:?} costs nobody anything, not {:?}", event, cost);
    let comes = matches!(attempt, Try::Arrive(_) | Try::ComeBack(_) | Try::BringBack(_) | Try::Guest);
    let way_out = cost.is_none_or(|cost| cost.kept.is_some() || cost.ends.is_some());
    prop_assert!(way_out || !comes, "there is a way out of {:?}", event);
    Ok(())
}

/// A whole evening, with everything tried that is tried.
fn live_through(agenda: Agenda, late: i64, missing: &[MemberId], tries: &[(i64, Try)]) -> Result<(), TestCaseError> {
    let mut meeting = Meeting::new(agenda);
    let mut now = Moment(late);
    let start = [None, Some(Short::Extend)]
        .into_iter()
        .map(|short| Event::Started { missing: missing.to_vec(), short })
        .find(|event| meeting.clock(now).check(event, now).is_ok());
    let Some(start) = start else { return Ok(()) };
    meeting.apply(Entry { act: 0, at: now, fact: Fact::Happened(start) });
    check(&meeting.clock(now), now)?;
    let mut differ = false;
    for (wait, attempt) in tries {
        now += Length(*wait);
        let before = meeting.clone();
        let mut clock = meeting.clock(now);
        let events = events(&clock, attempt, now);
        check_cost(&clock, attempt, &events)?;
        let mut possible = true;
        for (event, at) in &events {
            possible = possible && clock.check(event, *at).is_ok();
            if possible {
                clock.apply(event, *at);
            }
        }
        if !possible {
            continue;
        }
        let act = meeting.next_act();
        now = events.last().map_or(now, |(_, at)| *at);
        for (event, at) in events {
            meeting.apply(Entry { act, at, fact: Fact::Happened(event) });
        }
        prop_assert_eq!(
            &meeting.clock(now),
            &{
                let mut clock = clock;
                clock.run_to(now);
                clock
            },
            "apply is what check saw"
        );
        check(&meeting.clock(now), now)?;
        if matches!(attempt, Try::Help(..) | Try::GiveRole(..)) {
            let times = |meeting: &Meeting| {
                let steps = meeting.clock(now).forecast(now).steps;
                steps.into_iter().map(|step| (step.kind, step.from, step.to, step.phases)).collect::<Vec<_>>()
            };
            prop_assert_eq!(times(&meeting), times(&before), "what is said of a turn moves no second");
        }
        // A turn given back is as long as the spare time was, and one that is given up goes on as it is (rule 2).
        let (queue, had) = (meeting.clock(now).queue().to_vec(), before.clock(now).queue().to_vec());
        let heir = queue.iter().any(|turn| had.iter().all(|other| other.of != turn.of));
        differ |= heir && matches!(attempt, Try::NoShow(_) | Try::Leave(_) | Try::Drop(_));
        differ |= matches!(attempt, Try::Arrive(_) | Try::ComeBack(_) | Try::BringBack(_));
        prop_assert!(differ || apart(&meeting.clock(now)) <= 30, "equal weights never differ by more than a grain");
        // The log gives the state, byte for byte, through its stored form.
        let log = meeting.log().iter().map(|entry| {
            let body = serde_json::to_string(&entry.fact).unwrap();
            Entry { fact: serde_json::from_str(&body).unwrap(), ..entry.clone() }
        });
        let again = Meeting::from_log(meeting.agenda().clone(), log);
        prop_assert_eq!(again.clock(now), meeting.clock(now), "fold(log) is the state");
        // Taking the act back gives the state before, clock included.
        let mut undone = meeting.clone();
        undone.apply(Entry { act: undone.next_act(), at: now, fact: Fact::TakenBack });
        prop_assert_eq!(undone.clock(now), before.clock(now), "act then undo is nothing at all");
    }
    Ok(())
}

/// By how much turns of the same weight differ, at most.
fn apart(clock: &Clock) -> i64 {
    let mut lengths: BTreeMap<u32, (i64, i64)> = BTreeMap::new();
    for coming in clock.queue() {
        let one = lengths.entry(clock.agenda().weight(coming.of)).or_insert((i64::MAX, 0));
        *one = (one.0.min(coming.length.0), one.1.max(coming.length.0));
    }
    lengths.values().map(|(least, most)| most - least).max().unwrap_or(0)
}

fn tries() -> impl Strategy<Value = Vec<(i64, Try)>> {
    prop::collection::vec((0_i64..600, attempt()), 0..40)
}

fn those_of(missing: &std::collections::BTreeSet<u32>, people: u32) -> Vec<MemberId> {
    missing.iter().copied().filter(|id| *id < people).map(MemberId).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn whatever_happens_the_meeting_stays_whole(
        people in 2_u32..8,
        k in prop::option::of(1_usize..4),
        rooms in prop::option::of(2_usize..5),
        minutes in 60_i64..181,
        late in 0_i64..1500,
        missing in prop::collection::btree_set(0_u32..8, 0..3),
        tries in tries(),
    ) {
        live_through(agenda(people, k.map_or(Turns::All, Turns::Some), minutes, rooms), late, &those_of(&missing, people), &tries)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn whatever_the_format_the_meeting_stays_whole(
        format in any_format(),
        people in 2_u32..8,
        minutes in 60_i64..300,
        late in 0_i64..1500,
        missing in prop::collection::btree_set(0_u32..8, 0..3),
        tries in tries(),
    ) {
        let agenda = Agenda { format, ..agenda(people, Turns::All, minutes, None) };
        live_through(agenda, late, &those_of(&missing, people), &tries)?;
    }
}
