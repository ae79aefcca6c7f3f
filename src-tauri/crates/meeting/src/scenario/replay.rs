//! Playing a scenario: *next* is pressed exactly at zero, except for a step that has a `next` of its own.
//!
//! The file is processed event by event, and the meeting is replayed from its start for each: what an event means
//! (which step a name is, what an undo takes back) depends on everything before it, and a whole meeting takes
//! microseconds. Not in here: the rules (the clock).

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Answer, Refused,
    file::{Act, Scenario},
};
use crate::{
    clock::{Clock, Event, Presses, Refusal, Step, StepName},
    people::PersonId,
    time::Moment,
};

/// An event that counts, with the place it has in the file.
#[derive(Clone)]
struct Counted {
    at: Moment,
    event: Event,
    field: String,
    index: usize,
}

/// The steps with a `next` of their own, by the `next`'s place in the file.
type OwnNext = BTreeMap<usize, u32>;

/// A step with a `next` of its own runs until then, and events in between happen in it. So the file is processed
/// again until the steps meant by its `next`s no longer change: twice, if none is late.
pub(super) fn play(scenario: &Scenario) -> Result<Answer, Refused> {
    let mut own_next = OwnNext::new();
    for _ in 0..=scenario.acts.len() {
        let (found, answer) = go_through(scenario, &own_next);
        if found == own_next {
            return answer;
        }
        own_next = found;
    }
    go_through(scenario, &own_next).1
}

/// Processes the file with the `next`s known so far. The first refusal is kept, and the rest is still processed.
fn go_through(scenario: &Scenario, known: &OwnNext) -> (OwnNext, Result<Answer, Refused>) {
    let mut counted: Vec<Counted> = Vec::new();
    let mut found = OwnNext::new();
    let mut first: Result<(), Refused> = Ok(());
    for (index, (at, act)) in scenario.acts.iter().enumerate() {
        let at = *at;
        let field = format!("events[{index}]");
        let ahead = Ahead {
            start: scenario.acts.iter().skip(index).any(|(_, act)| matches!(act, Act::Event(Event::Started { .. }))),
            next: known.range(index + 1..).map(|(_, step)| *step).collect(),
        };
        let refused = match act {
            Act::Event(event) => {
                counted.push(Counted { at, event: event.clone(), field, index });
                run(scenario, &counted, &ahead, at).map(drop).inspect_err(|_| drop(counted.pop()))
            }
            Act::Next { of } => {
                let pressed_at_zero = run(scenario, &counted, &ahead, at);
                let meant = match (pressed_at_zero, known.get(&index)) {
                    (Ok(clock), _) => step_meant(&clock, of, at).ok_or_else(|| {
                        Refused::new(format!("{field}.of"), format!("no step {of:?} has begun by then"))
                    }),
                    // What is in between can only happen because this step runs until here.
                    (Err(_), Some(&step)) => Ok(step),
                    (Err(refused), None) => Err(refused),
                };
                meant.and_then(|step| {
                    counted.push(Counted { at, event: Event::Next { step }, field, index });
                    found.insert(index, step);
                    run(scenario, &counted, &ahead, at).map(drop).inspect_err(|_| drop(counted.pop()))
                })
            }
            Act::Undo => {
                let undone = counted.last().map(|counted| counted.index);
                take_back(scenario, &mut counted, &ahead, at)
                    .map(|()| {
                        if let Some(index) = undone {
                            found.remove(&index);
                        }
                    })
                    .map_err(|why| Refused::new(format!("{field}.do"), why))
            }
        };
        first = first.and(refused);
    }
    let answer = first.and_then(|()| {
        let clock = run(scenario, &counted, &Ahead::default(), Moment(i64::MAX))?;
        let Some(ends) = clock.ended() else {
            return Err(Refused::new(
                "events",
                "the meeting never ends: a hold without resume, or an away without back",
            ));
        };
        Ok(Answer::of(&clock, ends))
    });
    (found, answer)
}

/// What the file has further down.
#[derive(Default)]
struct Ahead {
    start: bool,
    next: BTreeSet<u32>,
}

/// Plays the events that count, and lets the time run on to a moment.
fn run(scenario: &Scenario, counted: &[Counted], ahead: &Ahead, until: Moment) -> Result<Clock, Refused> {
    let own_next = counted.iter().filter_map(|counted| {
        let Event::Next { step } = counted.event else { return None };
        Some(step)
    });
    let but = own_next.chain(ahead.next.iter().copied()).collect();
    let mut clock = Clock::new(scenario.agenda.clone(), Presses::AtZero { but });
    let started = counted.iter().any(|counted| matches!(counted.event, Event::Started { .. }));
    if !started && !ahead.start {
        clock.apply(&Event::Started { missing: Vec::new(), short: None }, scenario.agenda.starts);
    }
    for Counted { at, event, field, .. } in counted {
        clock.run_to(*at);
        if clock.started().is_some_and(|started| started > *at) {
            return Err(refused(field, event, &Refusal::NotStarted, &clock));
        }
        clock.check(event, *at).map_err(|refusal| refused(field, event, &refusal, &clock))?;
        clock.apply(event, *at);
    }
    clock.run_to(until);
    Ok(clock)
}

/// The step that a `next` means: the one of that name running at that time, or else the last one of that name begun
/// before (MEETING-CLOCK.md section 6.7).
fn step_meant(clock: &Clock, of: &str, at: Moment) -> Option<u32> {
    let named = |step: &&Step| name(clock, step) == of;
    let running = clock.running().filter(named);
    running.or_else(|| clock.steps().iter().rev().filter(|step| step.from <= at).find(named)).map(|step| step.no)
}

/// A step's name in a file: its client, else its title.
fn name(clock: &Clock, step: &Step) -> String {
    step.kind.client().map_or_else(|| title(clock, step), |who| clock.agenda().name(who).to_owned())
}

pub(super) fn title(clock: &Clock, step: &Step) -> String {
    match clock.name(step.kind) {
        StepName::Title(title) => title,
        StepName::CatchUp => "Catch-up".to_owned(),
        StepName::Buffer => "Buffer".to_owned(),
    }
}

/// Undoes the last event, unless the step that ran after it is over.
fn take_back(scenario: &Scenario, counted: &mut Vec<Counted>, ahead: &Ahead, at: Moment) -> Result<(), String> {
    let Some(last) = counted.last() else { return Err("there is nothing to take back".to_owned()) };
    let running = |until: Moment| {
        run(scenario, counted, ahead, until).map(|clock| (clock.running().map(|step| step.no), clock.away()))
    };
    let (then, _) = running(last.at).map_err(|refused| refused.why)?;
    let (now, away) = running(at).map_err(|refused| refused.why)?;
    if away.is_some() {
        return Err("nothing can happen while away".to_owned());
    }
    if then != now {
        return Err("the step this would take back is over".to_owned());
    }
    counted.pop();
    Ok(())
}

/// A refusal of the clock in the words of a file.
fn refused(field: &str, event: &Event, refusal: &Refusal, clock: &Clock) -> Refused {
    let name = |who: &PersonId| clock.name_of(*who).to_owned();
    let starts = matches!(event, Event::Started { .. });
    let (key, why) = match refusal {
        Refusal::NotStarted => ("at", "the meeting has not started".to_owned()),
        Refusal::AlreadyStarted => ("do", "the meeting has started already".to_owned()),
        Refusal::MeetingOver => ("at", "the meeting is over".to_owned()),
        Refusal::NobodyHere => ("missing", "nobody is there".to_owned()),
        Refusal::Short { turns, minimum, available } => {
            ("short", format!("is missing: {turns} turns of at least {minimum} do not fit into {available}"))
        }
        Refusal::StillShort => ("short", "the turns still do not fit".to_owned()),
        Refusal::StepOver => ("of", "is not the step that runs then".to_owned()),
        Refusal::AlreadyHeld => ("do", "the group holds already".to_owned()),
        Refusal::NotHeld => ("do", "the group does not hold".to_owned()),
        Refusal::AwayOpen => ("do", "nothing can happen between away and back".to_owned()),
        Refusal::NotAway => ("do", "a back without an away".to_owned()),
        Refusal::Stranger(who) => (if starts { "missing" } else { "who" }, format!("{:?} is not expected", name(who))),
        Refusal::AlreadyThere(who) => ("who", format!("{:?} is there already", name(who))),
        Refusal::NotThere(who) => ("who", format!("{:?} is not there", name(who))),
        Refusal::IsThere(who) => ("who", format!("{:?} is there, so it is no no-show", name(who))),
        Refusal::NoTurnToCome(who) => {
            (if starts { "short" } else { "who" }, format!("{:?} has no turn to come", name(who)))
        }
        Refusal::BufferCannotBeExtended => ("do", "spare time cannot be extended".to_owned()),
        Refusal::NoBreakToPay => ("pay", "no break to come is long enough".to_owned()),
        Refusal::ExtensionTooLong => ("by", "is more than 24 hours".to_owned()),
        Refusal::NothingToShorten => ("by", "nothing is left to take away".to_owned()),
        Refusal::NothingToRedistribute => ("do", "there is no spare time, or no turn to take it up".to_owned()),
        Refusal::OrderIncomplete => ("clients", "must name exactly the clients still to come".to_owned()),
        Refusal::WhoPays => ("pay", "is missing".to_owned()),
        // What a file has no event for cannot be refused in one.
        Refusal::LogFull
        | Refusal::TurnRuns(_)
        | Refusal::NotOut(_)
        | Refusal::HasTurn(_)
        | Refusal::RoundOver
        | Refusal::TooLateToReopen
        | Refusal::NothingToRedo
        | Refusal::NoTimeForTurn { .. }
        | Refusal::StaysAnyway(_)
        | Refusal::NotEarly { .. }
        | Refusal::TurnOver(_)
        | Refusal::NoSuchHelp
        | Refusal::HelpOpenAnyway(_)
        | Refusal::RoleNotTheirs(_)
        | Refusal::RoleTheirs(_)
        | Refusal::ClientHasNoRole(_)
        | Refusal::TurnsBegun
        | Refusal::ChosenInRooms
        | Refusal::NobodyChosen
        | Refusal::ChosenShort { .. }
        | Refusal::LinePassed
        | Refusal::LineFull(_)
        | Refusal::LineTitle(_)
        | Refusal::LineLength(_)
        | Refusal::GuestName(_)
        | Refusal::OutsideName(_) => ("do", "cannot be".to_owned()),
        Refusal::NothingToUndo => ("do", "there is nothing to take back".to_owned()),
    };
    Refused::new(format!("{field}.{key}"), why)
}
