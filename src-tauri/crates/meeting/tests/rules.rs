//! The rules that formats beyond "members × minutes" need, with figures worked by hand.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::collections::BTreeMap;

use meeting::{
    agenda::{Agenda, Fit},
    clock::{Clock, Delay, Event, Face, Pay, Presses, Refusal, Short, StepKind},
    format::{Format, Item, ItemKind, Occasion, Pause, Phase, Round, RoundBreak, Rule, Share, Turns, WhichMeeting},
    people::{MemberId, Person, TurnOf},
    time::{Length, Moment},
};

const fn minutes(minutes: i64) -> Length {
    Length::minutes(minutes)
}

fn at(minutes: i64, seconds: i64) -> Moment {
    Moment(minutes * 60 + seconds)
}

fn item(title: &str, rule: Rule) -> Item {
    Item { title: title.to_owned(), kind: ItemKind::Talk(rule), ..Item::default() }
}

fn phase(title: &str, share: Share) -> Phase {
    Phase { title: title.to_owned(), share, ..Phase::default() }
}

fn round(round: Round) -> Item {
    Item { title: "Round".to_owned(), kind: ItemKind::Round(round), ..Item::default() }
}

/// So many people, P0 first, for so long, from minute 0.
fn agenda(people: u32, length: i64, items: Vec<Item>) -> Agenda {
    Agenda {
        format: Format { items, ..Format::default() },
        members: (0..people).map(|id| Person { id: MemberId(id), name: format!("P{id}") }).collect(),
        absent: Vec::new(),
        order: (0..people).map(MemberId).collect(),
        weights: BTreeMap::new(),
        reasons: BTreeMap::new(),
        starts: Moment(0),
        ends: at(length, 0),
        past: meeting::agenda::Past::default(),
    }
}

fn begun(agenda: Agenda, missing: &[u32]) -> Clock {
    let mut clock = Clock::new(agenda, Presses::ByAdvance);
    let missing = missing.iter().copied().map(MemberId).collect();
    clock.apply(&Event::Started { missing, short: None }, Moment(0));
    clock
}

fn next(clock: &mut Clock, at: Moment) {
    clock.run_to(at);
    let event = clock.next().unwrap();
    clock.check(&event, at).unwrap();
    clock.apply(&event, at);
}

fn turns(agenda: &Agenda) -> Vec<i64> {
    match agenda.fit() {
        Fit::Fits { turns, .. } => turns.iter().map(|(_, length)| length.0).collect(),
        Fit::Short { .. } => Vec::new(),
    }
}

#[test]
fn a_lightning_round_grows_with_the_square() {
    for (people, expect) in [(1, 0), (2, 60), (8, 28 * 60), (10, 45 * 60)] {
        assert_eq!(Rule::EachOther(Length(30)).length_for(people), Length(expect), "{people} × {}", people - 1);
    }
    // One of eight is late: seven play, and the late one's own question is given back: seven answers of half a minute.
    let lightning = item("Lightning", Rule::EachOther(Length(30)));
    let mut clock = begun(agenda(8, 120, vec![lightning, round(Round::default())]), &[7]);
    assert_eq!(clock.running().unwrap().length, minutes(21), "7 × 6 × 0:30");
    clock.apply(&Event::Arrived { who: MemberId(7).into() }, at(5, 0));
    next(&mut clock, at(21, 0));
    assert_eq!(
        (clock.running().unwrap().kind, clock.running().unwrap().length),
        (StepKind::CatchUp(MemberId(7)), Length(210))
    );
}

#[test]
fn a_range_runs_on_while_spare_time_lasts() {
    // Welcome 5 to 10, one turn of at most 20, close 5, in 34 minutes: 4 minutes are spare.
    let welcome = Item { upto: Some(minutes(10)), ..item("Welcome", Rule::Fixed(minutes(5))) };
    let turn = Round { turns: Turns::Some(1), turn_at_most: Some(minutes(20)), ..Round::default() };
    let plan = agenda(3, 34, vec![welcome, round(turn), item("Close", Rule::Fixed(minutes(5)))]);
    let clock = begun(plan.clone(), &[]);
    for (now, face, left, why) in [
        (at(2, 0), Face::Running, None, "there is time"),
        (at(4, 30), Face::Soon, None, "nobody is hurried before a range"),
        (at(5, 0), Face::Range, Some(240), "four of the five minutes are there"),
        (at(8, 59), Face::Range, Some(1), "to the second"),
        (at(9, 0), Face::Grace, None, "spare time is gone, a sentence may be finished"),
        (at(9, 15), Face::Over, None, "and no more"),
        (at(10, 30), Face::Over, None, "the upper end gives nothing that is not there"),
    ] {
        assert_eq!(clock.face(now), Some(face), "{why}");
        assert_eq!(clock.range_left(now).map(|(_, left)| left.0), left, "{why}");
    }
    assert_eq!(clock.delay(at(6, 0)), Some(Delay::Buffer), "spare time pays");
    assert_eq!(clock.delay(at(9, 30)), Some(Delay::Turns), "then the turn");
    assert_eq!(clock.next_deadline(at(5, 0)), Some(at(9, 0)), "the driver looks again when the range is over");
    // What happens after that gives the range nothing back, whoever pays.
    let mut late = clock.clone();
    late.apply(&Event::Left { who: MemberId(2).into() }, at(9, 30));
    assert_eq!((late.range_end(at(9, 40)), late.face(at(9, 40))), (Some(at(9, 0)), Some(Face::Over)));
    // With more to spare the upper end is the limit.
    let clock = begun(Agenda { ends: at(50, 0), ..plan.clone() }, &[]);
    assert_eq!((clock.face(at(9, 59)), clock.face(at(10, 0))), (Some(Face::Range), Some(Face::Grace)));
    // Two minutes more leave the upper end where it is; a hold takes of the spare time and moves both ends.
    let mut clock = begun(Agenda { ends: at(50, 0), ..plan.clone() }, &[]);
    clock.apply(&Event::Extended { by: minutes(2), pay: Pay::Turns }, at(1, 0));
    assert_eq!((clock.face(at(7, 0)), clock.face(at(10, 0))), (Some(Face::Range), Some(Face::Grace)));
    let mut clock = begun(plan, &[]);
    clock.apply(&Event::Held, at(1, 0));
    clock.apply(&Event::Resumed, at(2, 0));
    assert_eq!(clock.range_end(at(3, 0)), Some(at(9, 0)), "zero at 6:00, and 3 of 4 minutes are left");
    clock.apply(&Event::Held, at(7, 0));
    assert_eq!(clock.face(at(8, 0)), Some(Face::Held));
    assert_eq!(clock.range_left(at(8, 0)).map(|(_, left)| left), Some(minutes(1)), "the hold eats the spare time");
}

#[test]
fn who_is_client_skips_the_updates() {
    let updates = Item { clients_skip: true, ..item("Updates", Rule::Each(minutes(4))) };
    let hot_seat = Round { turns: Turns::Some(1), ..Round::default() };
    let plan = agenda(5, 60, vec![updates, round(hot_seat), item("Commitment", Rule::Fixed(minutes(2)))]);
    assert_eq!(turns(&plan), [42 * 60], "60 − 4 × 4 − 2");
    let mut clock = begun(plan.clone(), &[0]);
    assert_eq!(clock.running().unwrap().length, minutes(16), "the client is missing; the four others give theirs");
    clock.apply(&Event::Arrived { who: MemberId(0).into() }, at(3, 0));
    next(&mut clock, at(16, 0));
    assert_eq!(clock.running().unwrap().kind, StepKind::Turn(TurnOf::Client(MemberId(0))), "nothing to catch up with");
    let mut clock = begun(plan, &[4]);
    assert_eq!(clock.running().unwrap().length, minutes(12), "one coach is missing");
    clock.apply(&Event::Arrived { who: MemberId(4).into() }, at(3, 0));
    next(&mut clock, at(12, 0));
    assert_eq!(clock.running().unwrap().kind, StepKind::CatchUp(MemberId(4)));
}

#[test]
fn who_is_late_gives_back_the_answers_of_those_the_item_counts() {
    // Of eight one is late and so many are client; each answer is half a minute.
    for (clients, skip, length, own, why) in [
        (1, false, 21 * 60, 210, "7 × 6 × 0:30; seven others answer"),
        (1, true, 15 * 60, 180, "6 × 5 × 0:30; the client does not answer"),
        (3, true, 6 * 60, 120, "4 × 3 × 0:30; three do not"),
    ] {
        let lightning = Item { clients_skip: skip, ..item("Lightning", Rule::EachOther(Length(30))) };
        let seats = Round { turns: Turns::Some(clients), ..Round::default() };
        let mut clock = begun(agenda(8, 120, vec![lightning, round(seats)]), &[7]);
        assert_eq!(clock.running().unwrap().length, Length(length), "{why}");
        clock.apply(&Event::Arrived { who: MemberId(7).into() }, at(5, 0));
        next(&mut clock, at(21, 0));
        let step = clock.running().unwrap();
        assert_eq!((step.kind, step.length), (StepKind::CatchUp(MemberId(7)), Length(own)), "{why}");
    }
}

#[test]
fn minutes_for_each_coach_count_who_is_there() {
    let phases = vec![
        phase("Present", Share::Fixed(minutes(5))),
        phase("One after the other", Share::Each(minutes(1))),
        phase("Talk", Share::Weight(1000)),
    ];
    let turn = Round { turns: Turns::Some(2), phases, ..Round::default() };
    let plan = agenda(6, 40, vec![round(turn)]);
    assert_eq!(turns(&plan), [1200, 1200]);
    assert_eq!(plan.bounds().at_least, Length(630), "5:00 + 5 × 1:00 + a grain");
    let borders = |clock: &Clock| {
        let step = clock.running().unwrap();
        step.phases.iter().map(|end| (*end - step.from).0).collect::<Vec<_>>()
    };
    let clock = begun(plan.clone(), &[]);
    assert_eq!(borders(&clock), [300, 600, 1200], "five coaches");
    let mut clock = begun(plan.clone(), &[4, 5]);
    assert_eq!(borders(&clock), [300, 480, 1200], "three coaches");
    clock.apply(&Event::Arrived { who: MemberId(4).into() }, at(1, 0));
    assert_eq!(borders(&clock), [300, 480, 1200], "a turn is split when it begins");
    next(&mut clock, at(20, 0));
    assert_eq!(borders(&clock), [300, 540, 1200], "four coaches in the next");
    // Who comes unexpectedly makes the shortest turn longer.
    let short = Agenda { ends: at(20, 0), absent: vec![MemberId(5)], ..plan };
    let mut clock = begun(short, &[]);
    assert_eq!(clock.minimum(), Length(570), "5:00 + 4 × 1:00 + a grain");
    clock.apply(&Event::Arrived { who: MemberId(5).into() }, at(1, 0));
    assert_eq!(clock.minimum(), Length(630));
    assert_eq!(clock.queue()[0].length, Length(630), "10:00 would not hold them any more");
    assert_eq!(clock.end(), at(20, 30), "and nobody else can pay");
}

/// What is told of lines that are too short, as `title: people, need, have` in seconds.
fn told(agenda: &Agenda) -> Vec<String> {
    let told = |tight: meeting::agenda::Tight| {
        format!("{}: {}, {}, {}", tight.title, tight.people, tight.need.0, tight.have.0)
    };
    agenda.tight().into_iter().map(told).collect()
}

#[test]
fn a_line_that_cannot_hold_its_parts_is_told_wherever_it_stands() {
    let each = |length| phase("Each", Share::Each(minutes(length)));
    let inside = |share, parts| Phase { parts, ..phase("Inside", share) };
    let talk = |rule, parts| Item { parts, ..item("Opening", rule) };
    let turn = |turn: Option<i64>, phases| round(Round { turn: turn.map(minutes), phases, ..Round::default() });
    let skip = Item { clients_skip: true, ..talk(Rule::Each(minutes(1)), vec![each(2)]) };
    let rooms = Round { rooms: Some(3), turn: Some(minutes(5)), phases: vec![each(3)], ..Round::default() };
    let fixed = |length| Share::Fixed(minutes(length));
    for (items, expect, why) in [
        (vec![talk(Rule::Fixed(minutes(20)), vec![each(3)])], &["Opening: 12, 2160, 1200"][..], "12 × 3:00 into 20:00"),
        (vec![talk(Rule::Fixed(minutes(36)), vec![each(3)])], &[], "and into 36:00"),
        (vec![talk(Rule::Each(minutes(2)), vec![each(3)])], &["Opening: 12, 2160, 1440"], "an item for each"),
        (vec![talk(Rule::Each(minutes(3)), vec![each(3)])], &[], "which has enough"),
        (vec![skip, turn(Some(5), vec![])], &[], "nobody is there who is not client: it does not take place"),
        (
            vec![talk(
                Rule::Fixed(minutes(60)),
                vec![inside(fixed(10), vec![each(1)]), phase("Rest", Share::Weight(1000))],
            )],
            &["Inside: 12, 720, 600"],
            "one level down",
        ),
        (vec![turn(Some(20), vec![each(2)])], &["Round: 11, 1320, 1200"], "a turn of 20:00 and eleven coaches"),
        (vec![turn(Some(22), vec![each(2)])], &[], "22:00 are enough"),
        (
            vec![turn(Some(20), vec![inside(fixed(10), vec![each(1)]), phase("Rest", Share::Weight(1000))])],
            &["Inside: 11, 660, 600"],
            "a phase of a turn",
        ),
        (vec![turn(Some(20), vec![inside(Share::Weight(1000), vec![each(1)])])], &[], "which has what is left"),
        (vec![round(rooms)], &["Round: 2, 360, 300"], "in rooms those in the room count"),
    ] {
        assert_eq!(told(&agenda(12, 600, items)), expect, "{why}");
    }
    let most = Round { turn_at_most: Some(minutes(20)), phases: vec![each(2)], ..Round::default() };
    let plan = agenda(12, 600, vec![round(most)]);
    assert_eq!(turns(&plan)[0], 22 * 60, "the phases make the turn longer than the format wants it");
    assert_eq!(told(&plan), ["Round: 11, 1320, 1200"], "and that is told");
    let short = agenda(12, 30, vec![turn(None, vec![phase("Present", fixed(4)), each(1)])]);
    assert_eq!(told(&short), [""; 0], "what does not fit at all has its own sentence");
}

#[test]
fn a_fixed_turn_is_as_long_as_it_says() {
    let turn = Round { turn: Some(minutes(15)), ..Round::default() };
    let plan = agenda(4, 70, vec![round(turn), item("Close", Rule::Fixed(minutes(5)))]);
    assert_eq!(
        plan.fit(),
        Fit::Fits { turns: (0..4).map(|id| (TurnOf::Client(MemberId(id)), minutes(15))).collect(), buffer: minutes(5) }
    );
    let tight = Agenda { ends: at(64, 0), ..plan.clone() };
    assert_eq!(tight.fit(), Fit::Short { turns: 4, minimum: minutes(15), available: minutes(59) });
    let mut clock = Clock::new(tight, Presses::ByAdvance);
    let start = |short| Event::Started { missing: Vec::new(), short };
    let refusal = clock.check(&start(None), Moment(0));
    assert_eq!(
        refusal,
        Err(Refusal::Short { turns: 4, minimum: minutes(15), available: minutes(59) }),
        "nobody is squeezed silently"
    );
    clock.apply(&start(Some(Short::Accept)), Moment(0));
    assert_eq!(clock.running().unwrap().length, Length(870), "59:00 ÷ 4 = 14:45, down to the grain, by consent");
    // Lost time is paid by spare time and then moves the end: no turn can pay.
    let mut clock = begun(plan, &[]);
    next(&mut clock, at(22, 0));
    assert_eq!(clock.queue().iter().map(|coming| coming.length).collect::<Vec<_>>(), [minutes(15), minutes(15)]);
    assert_eq!(clock.end(), at(72, 0), "seven minutes over, five were spare");
}

#[test]
fn a_round_has_as_many_breaks_as_it_needs() {
    let pause = |title: &str, after, length| RoundBreak { title: title.to_owned(), after, length: minutes(length) };
    let breaks = vec![pause("Tea", 2, 10), pause("Lunch", 4, 30)];
    let plan =
        agenda(6, 160, vec![round(Round { breaks, ..Round::default() }), item("Close", Rule::Fixed(minutes(6)))]);
    assert_eq!(turns(&plan), [19 * 60; 6], "160 − 10 − 30 − 6 = 114, six turns of 19");
    let mut clock = begun(plan, &[]);
    assert_eq!(clock.break_ahead(), Some(minutes(10)));
    clock.apply(&Event::Extended { by: minutes(4), pay: Pay::Break }, at(1, 0));
    assert_eq!(clock.break_ahead(), Some(minutes(6)), "the next break pays");
    let steps = clock.forecast(at(1, 0)).steps;
    let breaks: Vec<_> = steps
        .iter()
        .filter(|step| matches!(step.kind, StepKind::Break(_)))
        .map(|step| (clock.name(step.kind), step.from.0 / 60, step.length.0 / 60))
        .collect();
    let title = |title: &str| meeting::clock::StepName::Title(title.to_owned());
    assert_eq!(breaks, [(title("Tea"), 42, 6), (title("Lunch"), 86, 30)]);
    let tea = steps.iter().find(|step| matches!(step.kind, StepKind::Break(0))).unwrap();
    clock.run_to(at(23, 0));
    next(&mut clock, at(23, 0));
    next(&mut clock, at(42, 0));
    assert_eq!(clock.running().unwrap().kind, tea.kind);
    next(&mut clock, at(48, 0));
    assert_eq!(clock.break_ahead(), Some(minutes(30)), "then the next one");
}

#[test]
fn a_gap_past_its_zero_costs_the_turn_behind_it_nothing_in_the_forecast() {
    // Three turns of 20 in 62 minutes, with gaps of a minute.
    let gap = Some(Pause { title: "Silence".to_owned(), length: minutes(1) });
    let plan = agenda(3, 62, vec![round(Round { gap, ..Round::default() })]);
    let shorten = Event::Extended { by: minutes(-1), pay: Pay::Turns };
    for (stands, seen) in [(vec![Event::Held, shorten], at(20, 0)), (vec![Event::Away], at(25, 0))] {
        let mut clock = begun(plan.clone(), &[]);
        next(&mut clock, at(20, 0));
        for event in &stands {
            clock.check(event, at(20, 0)).unwrap();
            clock.apply(event, at(20, 0));
        }
        let steps = clock.forecast(seen).steps;
        let turn = steps.iter().find(|step| step.kind == StepKind::Turn(TurnOf::Client(MemberId(1))));
        assert!(turn.is_some_and(|turn| turn.to == Some(turn.due)), "{stands:?}: the turn lasts as long as it says");
    }
}

#[test]
fn the_clock_runs_the_parts_of_a_phase() {
    let mut help = phase("Help", Share::Weight(3000));
    help.parts = vec![phase("First half", Share::Weight(1000)), phase("Second half", Share::Weight(1000))];
    let phases = vec![phase("Present", Share::Fixed(minutes(4))), help, phase("Last word", Share::Weight(1000))];
    let plan = agenda(2, 24, vec![round(Round { turns: Turns::Some(1), phases, ..Round::default() })]);
    let mut clock = begun(plan, &[]);
    let ends = |clock: &Clock| clock.running().unwrap().phases.iter().map(|end| end.0).collect::<Vec<_>>();
    assert_eq!(ends(&clock), [240, 690, 1140, 1440], "4:00, then 20:00 as 15:00 (twice 7:30) and 5:00");
    let end_phase = |clock: &mut Clock, at: Moment| {
        let step = clock.running().unwrap();
        let event = Event::PhaseEnded { step: step.no, phase: step.phase_at(at).unwrap() };
        clock.check(&event, at).unwrap();
        clock.apply(&event, at);
    };
    let mut early = clock.clone();
    end_phase(&mut early, at(5, 0));
    assert_eq!(ends(&early), [240, 300, 1140, 1440], "what is left of a part goes to its phase's later parts");
    end_phase(&mut early, at(9, 0));
    assert_eq!(ends(&early), [240, 300, 540, 1440], "of its last part, to the phases to come");
    end_phase(&mut clock, at(1, 0));
    assert_eq!(ends(&clock), [60, 600, 1110, 1440], "46 grains are left: 35 and 11, the 35 as 18 and 17");
    // A talk may have parts too.
    let parts = vec![phase("Quiet", Share::Fixed(minutes(1))), phase("Read", Share::Weight(1000))];
    let clock = begun(agenda(2, 24, vec![Item { parts, ..item("Opening", Rule::Fixed(minutes(5))) }]), &[]);
    assert_eq!(ends(&clock), [60, 300]);
}

#[test]
fn one_after_the_other_says_who_has_a_go() {
    let check_in = Item { in_turn: true, ..item("Check-in", Rule::Each(minutes(1))) };
    let ideas = Phase { in_turn: true, ..phase("Ideas", Share::Each(minutes(2))) };
    let turn = Round {
        phases: vec![phase("Present", Share::Fixed(minutes(4))), ideas],
        turns: Turns::Some(2),
        ..Round::default()
    };
    let mut plan = agenda(5, 60, vec![check_in, round(turn)]);
    plan.order = vec![MemberId(2), MemberId(0), MemberId(1), MemberId(3), MemberId(4)];
    let mut clock = begun(plan, &[3]);
    let up = |clock: &Clock, at: Moment| clock.up(at).map(|up| (up.who.number(), up.nth, up.of));
    assert_eq!(up(&clock, at(0, 0)), Some((0, 1, 4)), "the roster's order, without who is missing");
    assert_eq!(up(&clock, at(0, 59)), Some((0, 1, 4)));
    assert_eq!(up(&clock, at(1, 0)), Some((1, 2, 4)), "a minute each");
    assert_eq!(up(&clock, at(9, 0)), Some((4, 4, 4)), "over time it stays with the last");
    assert_eq!(clock.next_deadline(at(1, 0)), Some(at(2, 0)), "and the driver looks again at every change");
    next(&mut clock, at(4, 0));
    assert_eq!(up(&clock, at(5, 0)), None, "nothing goes round while the client presents");
    let from = clock.running().unwrap().phase_from(1);
    let to = clock.running().unwrap().phase_to(1);
    let third = Length((to - from).0 / 3);
    assert_eq!(up(&clock, from), Some((4, 1, 3)), "in P2's turn it begins with who sits behind P2, P3 being missing");
    assert_eq!(up(&clock, from + third), Some((0, 2, 3)));
    assert_eq!(up(&clock, from + third + third), Some((1, 3, 3)));
    clock.apply(&Event::Held, from + third);
    assert_eq!(up(&clock, to), Some((0, 2, 3)), "it stands still with the group");
}

#[test]
fn an_item_stands_in_the_meetings_it_is_meant_for() {
    let items: Vec<Item> = [Occasion::Every, Occasion::First, Occasion::Last, Occasion::NotFirst]
        .into_iter()
        .map(|when| Item { when, ..item(&format!("{when:?}"), Rule::Fixed(minutes(1))) })
        .collect();
    let format = Format { items, ..Format::default() };
    for ([first, last, very_first], expect) in [
        ([true, false, true], vec!["Every", "First"]),
        ([true, false, false], vec!["Every", "First", "NotFirst"]),
        ([false, false, false], vec!["Every", "NotFirst"]),
        ([false, true, false], vec!["Every", "Last", "NotFirst"]),
        ([true, true, true], vec!["Every", "First", "Last"]),
    ] {
        let which = WhichMeeting { first, last, very_first };
        assert_eq!(format.clone().on(which).items.iter().map(|item| item.title.as_str()).collect::<Vec<_>>(), expect);
    }
}
