//! Playing a scenario: *next* is pressed exactly at zero, except for a step that has a `next` of its own.
//!
//! The file is gone through event by event, and the meeting is played from its start for each of them: what an
//! event means (which step a name is, what an undo takes back) hangs on everything before it, and a whole
//! meeting takes microseconds. Not in here: the rules (the clock has them).

use super::{
    Answer, Refused,
    file::{Act, Scenario},
};
use crate::{
    clock::{Clock, Event, Presses, Refusal, Step, StepName},
    people::MemberId,
    time::Moment,
};

/// An event that counts, with the place it has in the file.
#[derive(Clone)]
struct Counted {
    at: Moment,
    event: Event,
    field: String,
}

pub(super) fn play(scenario: &Scenario) -> Result<Answer, Refused> {
    let mut counted: Vec<Counted> = Vec::new();
    for (index, (at, act)) in scenario.acts.iter().enumerate() {
        let at = *at;
        let field = format!("events[{index}]");
        let start_ahead =
            scenario.acts.iter().skip(index).any(|(_, act)| matches!(act, Act::Event(Event::Started { .. })));
        match act {
            Act::Event(event) => {
                counted.push(Counted { at, event: event.clone(), field });
                run(scenario, &counted, start_ahead, at)?;
            }
            Act::Next { of } => {
                let clock = run(scenario, &counted, start_ahead, at)?;
                let step = step_meant(&clock, of, at)
                    .ok_or_else(|| Refused::new(format!("{field}.of"), format!("no step {of:?} has begun by then")))?;
                counted.push(Counted { at, event: Event::Next { step }, field });
                run(scenario, &counted, start_ahead, at)?;
            }
            Act::Undo => {
                take_back(scenario, &mut counted, start_ahead, at).map_err(|why| Refused::new(field, why))?;
            }
        }
    }
    let clock = run(scenario, &counted, false, Moment(i64::MAX))?;
    let Some(ends) = clock.ended() else {
        return Err(Refused::new("events", "the meeting never ends: a hold without resume, or an away without back"));
    };
    Ok(Answer::of(&clock, ends))
}

/// Plays the events that count, and lets the time run on to a moment.
fn run(scenario: &Scenario, counted: &[Counted], start_ahead: bool, until: Moment) -> Result<Clock, Refused> {
    let own_next = counted.iter().filter_map(|counted| match counted.event {
        Event::Next { step } => Some(step),
        _ => None,
    });
    let mut clock = Clock::new(scenario.agenda.clone(), Presses::AtZero { but: own_next.collect() });
    let started = counted.iter().any(|counted| matches!(counted.event, Event::Started { .. }));
    if !started && !start_ahead {
        clock.apply(&Event::Started { missing: Vec::new(), short: None }, scenario.agenda.starts);
    }
    for Counted { at, event, field } in counted {
        clock.run_to(*at);
        clock.check(event, *at).map_err(|refusal| refused(field, &refusal, &clock))?;
        clock.apply(event, *at);
    }
    clock.run_to(until);
    Ok(clock)
}

/// Which step a `next` means: the one of that name that would run at that time, else the last one of that name
/// begun before (MEETING-CLOCK.md section 6.7).
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

/// Takes the last event back, unless the step it concerned is over: the one that ran once it had happened.
fn take_back(scenario: &Scenario, counted: &mut Vec<Counted>, start_ahead: bool, at: Moment) -> Result<(), String> {
    let Some(last) = counted.last() else { return Err("there is nothing to take back".to_owned()) };
    let running = |until: Moment| {
        run(scenario, counted, start_ahead, until).map(|clock| (clock.running().map(|step| step.no), clock.away()))
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
fn refused(field: &str, refusal: &Refusal, clock: &Clock) -> Refused {
    let name = |who: &MemberId| clock.agenda().name(*who).to_owned();
    let (key, why) = match refusal {
        Refusal::NotStarted => ("at", "the meeting has not started".to_owned()),
        Refusal::AlreadyStarted => ("do", "the meeting has started already".to_owned()),
        Refusal::MeetingOver => ("at", "the meeting is over".to_owned()),
        Refusal::NobodyHere => ("missing", "nobody is there".to_owned()),
        Refusal::Short { turns, minimum, room } => {
            ("short", format!("is missing: {turns} turns of at least {minimum} do not fit into {room}"))
        }
        Refusal::StillShort => ("short", "the turns still do not fit".to_owned()),
        Refusal::StepOver => ("of", "is not the step that runs then".to_owned()),
        Refusal::AlreadyHeld => ("do", "the group holds already".to_owned()),
        Refusal::NotHeld => ("do", "the group does not hold".to_owned()),
        Refusal::AwayOpen => ("do", "nothing can happen between away and back".to_owned()),
        Refusal::NotAway => ("do", "a back without an away".to_owned()),
        Refusal::Stranger(who) => ("who", format!("{:?} is not expected", name(who))),
        Refusal::AlreadyThere(who) => ("who", format!("{:?} is there already", name(who))),
        Refusal::NotThere(who) => ("who", format!("{:?} is not there", name(who))),
        Refusal::IsThere(who) => ("who", format!("{:?} is there, so it is no no-show", name(who))),
        Refusal::NoTurnToCome(who) => ("who", format!("{:?} has no turn to come", name(who))),
        Refusal::SpareCannotBeExtended => ("do", "spare time cannot be extended".to_owned()),
        Refusal::NoBreakToPay => ("pay", "no break to come is long enough".to_owned()),
        Refusal::NothingToShorten => ("by", "nothing is left to take away".to_owned()),
        Refusal::NothingToRedistribute => ("do", "there is no spare time, or no turn to take it up".to_owned()),
        Refusal::OrderIncomplete => ("clients", "must name exactly the clients still to come".to_owned()),
        Refusal::WhoPays => ("pay", "is missing".to_owned()),
        Refusal::NothingToUndo => ("do", "there is nothing to take back".to_owned()),
    };
    Refused::new(format!("{field}.{key}"), why)
}
