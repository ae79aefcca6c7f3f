//! Which events are possible now (MEETING-CLOCK.md sections 4 and 6).
//!
//! Not in here: what they do ([`super::acts`]).

use std::collections::BTreeSet;

use super::{Clock, Event, Pay, Refusal, RoundStage, Short, Standing, StepKind};
use crate::{
    bounds::LONGEST_EXTENSION,
    people::{MemberId, PersonId, TurnOf},
    share::share,
    time::{Length, Moment},
};

impl Clock {
    /// Whether an event can happen at this moment. The clock must have been run to it.
    pub fn check(&self, event: &Event, at: Moment) -> Result<(), Refusal> {
        if let Event::Started { missing, short } = event {
            return self.check_start(missing, *short, at);
        }
        if let Event::LeavesAt { who, goes } = event {
            return self.check_leaves_at(*who, *goes, at);
        }
        if let Event::HelpAsked { who, help } = event {
            return self.check_help(*who, help.as_deref());
        }
        if let Some(checked) = self.check_roles(event) {
            return checked;
        }
        if self.started.is_none() {
            return Err(Refusal::NotStarted);
        }
        if self.ended.is_some() {
            return Err(Refusal::MeetingOver);
        }
        match (self.away, event) {
            (None, Event::Back { .. }) => return Err(Refusal::NotAway),
            (Some(_), Event::Back { .. }) => return Ok(()),
            (Some(_), _) => return Err(Refusal::AwayOpen),
            (None, _) => {}
        }
        match event {
            // With nothing to give or nobody to take it, `Redistributed` changes nothing.
            Event::Started { .. }
            | Event::Back { .. }
            | Event::Away
            | Event::Ended
            | Event::Redistributed
            | Event::GuestCame { .. }
            | Event::Placed { .. }
            | Event::LeavesAt { .. }
            | Event::LedBy { .. }
            | Event::HelpAsked { .. } => Ok(()),
            Event::RoleGiven { step, role, from, to } => self.check_give_role(*step, *role, *from, *to),
            Event::Arrived { who } => match self.standing.get(who) {
                None => Err(Refusal::Stranger(*who)),
                Some(Standing::There | Standing::Out) => Err(Refusal::AlreadyThere(*who)),
                Some(Standing::Missing | Standing::Absent | Standing::Gone) => Ok(()),
            },
            Event::Left { who } => match self.standing.get(who) {
                None => Err(Refusal::Stranger(*who)),
                Some(Standing::There | Standing::Out) => Ok(()),
                Some(Standing::Missing | Standing::Absent | Standing::Gone) => Err(Refusal::NotThere(*who)),
            },
            Event::NoShow { who } => self.check_no_show(*who),
            Event::SteppedOut { who } => self.check_step_out(*who),
            Event::CameBack { who } => match self.standing.get(who) {
                Some(Standing::Out) => Ok(()),
                _ => Err(Refusal::NotOut(*who)),
            },
            // A turn of somebody who is not there is given up instead.
            Event::TurnDropped { who } => match self.standing(*who) {
                Standing::There => self.check_turn_to_come(*who),
                Standing::Missing | Standing::Absent | Standing::Gone | Standing::Out => {
                    Err(Refusal::NotThere((*who).into()))
                }
            },
            Event::TurnRestored { who } => self.check_bring_back(*who, at),
            Event::Next { step } => self.check_running(*step),
            Event::PhaseEnded { step, phase } => {
                self.check_running(*step)?;
                // While the group holds, the phase stands still at the moment of the hold.
                let at = self.held.unwrap_or(at);
                let running = self.running().filter(|running| running.phase_at(at) == Some(*phase));
                // The last phase ends with its turn.
                running.filter(|running| phase + 1 < running.phases.len()).map(drop).ok_or(Refusal::StepOver)
            }
            Event::Extended { by, pay } => self.check_extend(*by, *pay, at),
            Event::EndMoved { by } => Self::check_move_end(*by),
            Event::LineAdded { line, pay } => self.check_add_line(line, *pay),
            Event::Held => self.held.map_or(Ok(()), |_| Err(Refusal::AlreadyHeld)),
            Event::Resumed => self.held.map(drop).ok_or(Refusal::NotHeld),
            Event::Chosen { clients, shares, .. } => self.check_chosen(clients, shares, at),
            Event::Ordered { clients } => {
                let named: BTreeSet<TurnOf> = clients.iter().copied().collect();
                let to_come: BTreeSet<TurnOf> = self.queue.iter().map(|coming| coming.of).collect();
                let in_order = clients.iter().zip(&self.queue).all(|(of, coming)| *of == coming.of);
                // Sets have no other order than one after the other.
                let exact = named == to_come && clients.len() == self.queue.len() && (in_order || !self.has_rooms());
                exact.then_some(()).ok_or(Refusal::OrderIncomplete)
            }
        }
    }

    /// Whether there is spare time and a turn to take it up, which is not as long already as its format lets it be.
    pub fn can_redistribute(&self, at: Moment) -> bool {
        let mut then = self.clone();
        then.redistribute(at);
        then.queue != self.queue || then.running() != self.running()
    }

    /// Whether there is spare time and a turn to come.
    pub(super) fn has_spare_and_takers(&self, at: Moment) -> bool {
        let takers = !self.queue.is_empty() || self.turn_begins(at);
        takers && self.buffer(at).is_some_time()
    }

    /// Whether a turn begins in this very second.
    pub(super) fn turn_begins(&self, at: Moment) -> bool {
        self.running().is_some_and(|step| step.from == at && matches!(step.kind, StepKind::Turn(_)))
    }

    fn check_running(&self, step: u32) -> Result<(), Refusal> {
        self.running().filter(|running| running.no == step).map(drop).ok_or(Refusal::StepOver)
    }

    fn check_no_show(&self, who: MemberId) -> Result<(), Refusal> {
        match self.standing.get(&who.into()) {
            None => Err(Refusal::Stranger(who.into())),
            Some(Standing::There) => Err(Refusal::IsThere(who.into())),
            Some(Standing::Missing | Standing::Absent | Standing::Gone | Standing::Out) => self.check_turn_to_come(who),
        }
    }

    fn check_turn_to_come(&self, who: MemberId) -> Result<(), Refusal> {
        self.has_turn_to_come(who).then_some(()).ok_or(Refusal::NoTurnToCome(who.into()))
    }

    fn check_step_out(&self, who: PersonId) -> Result<(), Refusal> {
        match self.standing.get(&who) {
            None => Err(Refusal::Stranger(who)),
            Some(Standing::There)
                if self.running().and_then(|step| step.kind.client()).is_some_and(|client| who == client)
                    || self.clients_now().iter().any(|client| who == *client) =>
            {
                Err(Refusal::TurnRuns(who))
            }
            Some(Standing::There) => Ok(()),
            Some(_) => Err(Refusal::NotThere(who)),
        }
    }

    fn check_bring_back(&self, who: MemberId, at: Moment) -> Result<(), Refusal> {
        match self.standing.get(&who.into()) {
            None => return Err(Refusal::Stranger(who.into())),
            Some(Standing::There) => {}
            Some(_) => return Err(Refusal::NotThere(who.into())),
        }
        if self.had_turn(who) || self.has_turn_to_come(who) {
            return Err(Refusal::HasTurn(who.into()));
        }
        if self.round == RoundStage::Over {
            return Err(Refusal::RoundOver);
        }
        let refusal = || Refusal::NoTimeForTurn { buffer: self.buffer(at), minimum: self.minimum() };
        self.turn_brought_back(who, at).map(drop).ok_or_else(refusal)
    }

    fn check_extend(&self, by: Length, pay: Pay, at: Moment) -> Result<(), Refusal> {
        let step = self.running().ok_or(Refusal::MeetingOver)?;
        if step.kind == StepKind::Buffer {
            return Err(Refusal::BufferCannotBeExtended);
        }
        if !(-LONGEST_EXTENSION.0..=LONGEST_EXTENSION.0).contains(&by.0) {
            return Err(Refusal::ExtensionTooLong);
        }
        if by < Length::ZERO {
            let due = self.held.map_or(step.due, |since| step.due + (at - since));
            return (due > at).then_some(()).ok_or(Refusal::NothingToShorten);
        }
        self.check_pay(by, pay)
    }

    /// Whether this one can pay so much.
    pub(super) fn check_pay(&self, by: Length, pay: Pay) -> Result<(), Refusal> {
        match pay {
            Pay::Turns | Pay::End => Ok(()),
            Pay::Break => {
                self.break_to_come().filter(|(_, length)| *length >= by).map(drop).ok_or(Refusal::NoBreakToPay)
            }
        }
    }

    fn check_start(&self, missing: &[MemberId], short: Option<Short>, at: Moment) -> Result<(), Refusal> {
        if self.started.is_some() {
            return Err(Refusal::AlreadyStarted);
        }
        if let Some(&who) = missing.iter().find(|&&who| self.standing(who) != Standing::Missing) {
            return Err(Refusal::Stranger(who.into()));
        }
        if self.agenda.expected().all(|person| missing.contains(&person.id)) {
            return Err(Refusal::NobodyHere);
        }
        let mut clock = self.clone();
        clock.gather(missing, at);
        let available = clock.available(at);
        if clock.bounds().at_least.times(clock.queue.len()) <= available {
            return Ok(());
        }
        match short {
            None => Err(Refusal::Short { turns: clock.queue.len(), minimum: clock.minimum(), available }),
            Some(Short::Extend | Short::KeepTurns) => Ok(()),
            Some(Short::Drop(of)) => {
                if clock.drop_turn(of).is_none() {
                    return Err(match of {
                        TurnOf::Client(who) => Refusal::NoTurnToCome(who.into()),
                        TurnOf::Set(_) => Refusal::StillShort,
                    });
                }
                let fits = clock.bounds().at_least.times(clock.queue.len()) <= clock.available(at);
                fits.then_some(()).ok_or(Refusal::StillShort)
            }
            Some(Short::Accept) => clock.accepted(at).map(drop).ok_or(Refusal::StillShort),
        }
    }

    /// The turns as they are if shorter ones are accepted; `None` if not even the phases fit into them.
    pub(super) fn accepted(&self, at: Moment) -> Option<Vec<Length>> {
        let at_least = self.agenda.format.structural_minimum(self.people_there());
        let bounds = crate::share::Bounds { at_least, ..self.bounds() };
        share(self.available(at), &self.weights(), bounds)
    }
}
