//! What can be asked of a live meeting, and the events it stands for.
//!
//! Not in here: whether it is possible (the clock's check).

use super::Payer;
use crate::{
    choosing::TurnShare,
    clock::{Clock, Event, Meanwhile, Pay, Refusal, Short},
    format::{Choice, Role},
    people::{MemberId, PersonId, TurnOf, check_name},
    time::{Length, Moment},
};

/// What can be asked of a live meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Begin.
    Start {
        /// Expected, but not there yet.
        missing: Vec<MemberId>,
        /// What to do if the turns do not fit.
        short: Option<Short>,
    },
    /// The one key: end the running phase or, in the last one, the step.
    Next {
        /// The step it was meant for.
        step: u32,
        /// The phase it was meant for.
        phase: Option<usize>,
    },
    /// End the step, whatever its phase.
    Skip {
        /// The step it was meant for.
        step: u32,
    },
    /// More or less time for the running step.
    Extend {
        /// How much.
        by: Length,
        /// Who pays; `None` asks, unless spare time pays for it.
        pay: Option<Payer>,
    },
    /// The group pauses.
    Hold,
    /// It goes on.
    Resume,
    /// Somebody comes.
    Arrive(PersonId),
    /// Somebody goes.
    Leave(PersonId),
    /// A missing member's turn is given up.
    NoShow(MemberId),
    /// Somebody leaves the room for a while.
    StepOut(PersonId),
    /// They are in the room again.
    ComeBack(PersonId),
    /// Somebody who is there has no turn tonight; it is owed to them.
    Drop(MemberId),
    /// They have one after all.
    BringBack(MemberId),
    /// A guest comes, with the name as typed.
    Guest(String),
    /// Somebody takes part remotely, or is in the room.
    Place {
        /// Who.
        who: PersonId,
        /// Whether they are remote.
        remote: bool,
    },
    /// Somebody is known to go early, or stays after all.
    LeaveAt {
        /// Who.
        who: PersonId,
        /// When.
        goes: Option<Moment>,
    },
    /// Who leads, and who does while the facilitator cannot.
    Lead {
        /// The facilitator.
        facilitator: Option<PersonId>,
        /// The deputy.
        deputy: Option<PersonId>,
    },
    /// Which kind of help a client asks for; `None` leaves it open again.
    Help {
        /// Who.
        who: MemberId,
        /// In the format's own words.
        help: Option<String>,
    },
    /// A role of the running turn goes to somebody else.
    GiveRole {
        /// The step it was meant for.
        step: u32,
        /// Which role.
        role: Role,
        /// Who has it.
        from: PersonId,
        /// Who shall have it.
        to: PersonId,
    },
    /// The turns still to come, in a new order.
    Order(Vec<TurnOf>),
    /// Who is client tonight, before the first turn.
    Choose {
        /// How it was settled.
        by: Choice,
        /// Tonight's clients, in order.
        clients: Vec<MemberId>,
        /// The shares of turns that are not the usual ones.
        shares: Vec<TurnShare>,
    },
    /// The turns to come take up the spare time.
    Redistribute,
    /// End the meeting.
    End,
    /// We are back after a time in which nobody watched.
    Return {
        /// The start of the time away.
        since: Moment,
        /// What the group did.
        meanwhile: Meanwhile,
    },
    /// What was just begun late began when the last one ended.
    Backdate,
    /// Take the last act back.
    Undo,
    /// Redo the last undone act.
    Redo,
}

impl Ask {
    /// The events it stands for, each with its moment.
    pub(super) fn events(&self, clock: &Clock, now: Moment) -> Result<Vec<(Event, Moment)>, Refusal> {
        let event = match self {
            Self::Start { missing, short } => Event::Started { missing: missing.clone(), short: *short },
            Self::Next { step, phase } => next(clock, *step, *phase, now)?,
            Self::Skip { step } => Event::Next { step: *step },
            Self::Extend { by, pay: Some(Payer::Debt(who)) } => {
                let drop = Event::TurnDropped { who: *who };
                return Ok(vec![(drop, now), (Event::Extended { by: *by, pay: Pay::Turns }, now)]);
            }
            Self::Extend { by, pay } => Event::Extended { by: *by, pay: pay.map_or(Pay::Turns, Payer::pay) },
            Self::Hold => Event::Held,
            Self::Resume => Event::Resumed,
            Self::Arrive(who) => Event::Arrived { who: *who },
            Self::Leave(who) => Event::Left { who: *who },
            Self::NoShow(who) => Event::NoShow { who: *who },
            Self::StepOut(who) => Event::SteppedOut { who: *who },
            Self::ComeBack(who) => Event::CameBack { who: *who },
            Self::Drop(who) => Event::TurnDropped { who: *who },
            Self::BringBack(who) => Event::TurnRestored { who: *who },
            Self::Guest(name) => guest(clock, name)?,
            Self::Place { who, remote } => Event::Placed { who: *who, remote: *remote },
            Self::LeaveAt { who, goes } => Event::LeavesAt { who: *who, goes: *goes },
            Self::Lead { facilitator, deputy } => Event::LedBy { facilitator: *facilitator, deputy: *deputy },
            Self::Help { who, help } => Event::HelpAsked { who: *who, help: help.clone() },
            Self::GiveRole { step, role, from, to } => {
                Event::RoleGiven { step: *step, role: *role, from: *from, to: *to }
            }
            Self::Order(clients) => Event::Ordered { clients: clients.clone() },
            Self::Choose { by, clients, shares } => {
                Event::Chosen { by: *by, clients: clients.clone(), shares: shares.clone() }
            }
            Self::Redistribute => Event::Redistributed,
            Self::End => Event::Ended,
            Self::Return { since, meanwhile } => {
                return Ok(vec![(Event::Away, *since), (Event::Back { meanwhile: *meanwhile }, now)]);
            }
            Self::Undo | Self::Redo | Self::Backdate => return Ok(Vec::new()),
        };
        Ok(vec![(event, now)])
    }
}

/// A guest, under a name that nobody in the room has.
fn guest(clock: &Clock, name: &str) -> Result<Event, Refusal> {
    let members = clock.agenda().members.iter().map(|person| person.name.as_str());
    let taken = members.chain(clock.guests().iter().map(|guest| guest.name.as_str()));
    let name = check_name(name, taken).map_err(Refusal::GuestName)?;
    Ok(Event::GuestCame { who: clock.next_guest(), name })
}

/// A press of the one key. Meant for a phase that has just passed by itself, it is over: a press skips nobody.
fn next(clock: &Clock, step: u32, phase: Option<usize>, now: Moment) -> Result<Event, Refusal> {
    let running = clock.running().filter(|running| running.no == step).ok_or(Refusal::StepOver)?;
    let at = clock.held().unwrap_or(now);
    match running.phase_at(at) {
        Some(place) if phase.is_some_and(|meant| meant != place) => Err(Refusal::StepOver),
        Some(place) if place + 1 < running.phases.len() => Ok(Event::PhaseEnded { step, phase: place }),
        Some(_) | None => Ok(Event::Next { step }),
    }
}
