//! What can be asked of a live meeting, and the events it stands for.
//!
//! Not in here: whether it is possible (the clock's check).

use super::Payer;
use crate::{
    choosing::TurnShare,
    clock::{AddedLine, Clock, Event, LinePlace, Meanwhile, Pay, Refusal, Short},
    format::{
        Choice, Role,
        typed::{line_length, line_title},
    },
    people::{Leader, MemberId, Outsider, PersonId, TurnOf, check_name},
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
    /// A line is put into the running agenda.
    AddLine {
        /// Where.
        place: LinePlace,
        /// Its name, as typed.
        title: String,
        /// Its length, as typed.
        length: String,
        /// Whether it is a break.
        is_break: bool,
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
        facilitator: Option<Leader<PersonId>>,
        /// The deputy.
        deputy: Option<PersonId>,
    },
    /// Somebody who is no member leads.
    LeadFromOutside {
        /// The name as typed.
        name: String,
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
    /// Something that happens, with every turn as long as it is: the meeting ends later instead.
    KeepTurns(Box<Ask>),
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
    /// The same with this one paying; `None` for what takes no time of anybody's.
    pub(super) fn paid_by(&self, payer: Payer) -> Option<Self> {
        let mut ask = self.clone();
        match &mut ask {
            Self::Extend { pay, .. } | Self::AddLine { pay, .. } => *pay = Some(payer),
            Self::Start { .. }
            | Self::Next { .. }
            | Self::Skip { .. }
            | Self::Hold
            | Self::Resume
            | Self::Arrive(_)
            | Self::Leave(_)
            | Self::NoShow(_)
            | Self::StepOut(_)
            | Self::ComeBack(_)
            | Self::Drop(_)
            | Self::BringBack(_)
            | Self::Guest(_)
            | Self::Place { .. }
            | Self::LeaveAt { .. }
            | Self::Lead { .. }
            | Self::LeadFromOutside { .. }
            | Self::Help { .. }
            | Self::GiveRole { .. }
            | Self::Order(_)
            | Self::Choose { .. }
            | Self::Redistribute
            | Self::KeepTurns(_)
            | Self::End
            | Self::Return { .. }
            | Self::Backdate
            | Self::Undo
            | Self::Redo => return None,
        }
        Some(ask)
    }

    /// The time it takes of somebody; none for what takes none, or cannot be read.
    pub fn takes(&self) -> Length {
        if let Self::Extend { by, .. } = self {
            return *by;
        }
        let Self::AddLine { length, .. } = self else { return Length::ZERO };
        line_length(length).unwrap_or_default()
    }

    /// The events it stands for, each with its moment.
    pub(super) fn events(&self, clock: &Clock, now: Moment) -> Result<Vec<(Event, Moment)>, Refusal> {
        let event = match self {
            Self::Start { missing, short } => Event::Started { missing: missing.clone(), short: *short },
            Self::Next { step, phase } => next(clock, *step, *phase, now)?,
            Self::Skip { step } => Event::Next { step: *step },
            Self::Extend { by, pay } => {
                return Ok(paid(*pay, |pay| Event::Extended { by: *by, pay }, now));
            }
            Self::AddLine { place, title, length, is_break, pay } => {
                let title = line_title(title).map_err(Refusal::LineTitle)?;
                let length = line_length(length).map_err(Refusal::LineLength)?;
                let line = AddedLine { place: *place, title, length, is_break: *is_break };
                return Ok(paid(*pay, |pay| Event::LineAdded { line, pay }, now));
            }
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
            Self::Lead { facilitator, deputy } => Event::LedBy { facilitator: facilitator.clone(), deputy: *deputy },
            Self::LeadFromOutside { name, deputy } => {
                let outside = Outsider::named(name, names(clock)).map_err(Refusal::OutsideName)?;
                Event::LedBy { facilitator: Some(Leader::Outside(outside)), deputy: *deputy }
            }
            Self::Help { who, help } => Event::HelpAsked { who: *who, help: help.clone() },
            Self::GiveRole { step, role, from, to } => {
                Event::RoleGiven { step: *step, role: *role, from: *from, to: *to }
            }
            Self::Order(clients) => Event::Ordered { clients: clients.clone() },
            Self::Choose { by, clients, shares } => {
                Event::Chosen { by: *by, clients: clients.clone(), shares: shares.clone() }
            }
            Self::Redistribute => Event::Redistributed,
            Self::KeepTurns(ask) => return ask.events(clock, now).map(|events| keeping_turns(clock, events)),
            Self::End => Event::Ended,
            Self::Return { since, meanwhile } => {
                return Ok(vec![(Event::Away, *since), (Event::Back { meanwhile: *meanwhile }, now)]);
            }
            Self::Undo | Self::Redo | Self::Backdate => return Ok(Vec::new()),
        };
        Ok(vec![(event, now)])
    }
}

/// What happens, and before it the later end with which it shortens no turn; nothing before what shortens none.
fn keeping_turns(clock: &Clock, events: Vec<(Event, Moment)>) -> Vec<(Event, Moment)> {
    let kept = |(event, at): &(Event, Moment)| {
        let by = clock.cost(event, *at)?.kept?.by;
        Some((Event::EndMoved { by }, *at))
    };
    let moved = events.first().and_then(kept);
    moved.into_iter().chain(events).collect()
}

/// Something that takes time, with who pays for it: a debt frees the time first.
fn paid(payer: Option<Payer>, event: impl FnOnce(Pay) -> Event, now: Moment) -> Vec<(Event, Moment)> {
    let debt = match payer {
        Some(Payer::Debt(who)) => Some(Event::TurnDropped { who }),
        Some(Payer::Turns | Payer::Break | Payer::End) | None => None,
    };
    let event = event(payer.map_or(Pay::Turns, Payer::pay));
    debt.into_iter().chain([event]).map(|event| (event, now)).collect()
}

/// A guest, under a name that nobody in the room has.
fn guest(clock: &Clock, name: &str) -> Result<Event, Refusal> {
    let (leads, _) = clock.led_by();
    let outside = leads.as_ref().and_then(Leader::outside).and_then(Outsider::name);
    let name = check_name(name, names(clock).chain(outside)).map_err(Refusal::GuestName)?;
    Ok(Event::GuestCame { who: clock.next_guest(), name })
}

/// The names that members and guests have.
fn names(clock: &Clock) -> impl Iterator<Item = &str> {
    let members = clock.agenda().members.iter().map(|person| person.name.as_str());
    members.chain(clock.guests().iter().map(|guest| guest.name.as_str()))
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
