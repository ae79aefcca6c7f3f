//! What events do (MEETING-CLOCK.md sections 3, 4 and 6).
//!
//! Every function here is total: an event that passed [`Clock::check`] is applied, and one from a log is trusted. Not
//! in here: coming and going ([`super::comings`]).

use super::{Clock, Event, Meanwhile, Pay, Short, Standing, StepKind};
use crate::{
    format::leaves,
    people::{MemberId, PersonId, TurnOf},
    phases,
    share::share,
    time::{Length, Moment},
};

impl Clock {
    /// Runs the clock to this moment, applies the event, and fits the remaining meeting.
    pub fn apply(&mut self, event: &Event, at: Moment) {
        self.run_to(at);
        match event {
            Event::Started { missing, short } => self.start(missing, *short, at),
            Event::Arrived { who } => {
                self.arrive(*who, at);
                self.place_leaving(at);
            }
            Event::Left { who: PersonId::Guest(who) } if self.started.is_none() => self.dismiss(*who),
            Event::Left { who } => self.leave(*who, at),
            Event::NoShow { who } => self.give_up_turn(*who),
            // Back in a while: in a room nothing moves for it, until a set begins without them.
            Event::SteppedOut { who } => {
                self.standing.insert(*who, Standing::Out);
            }
            Event::CameBack { who } => self.return_to_room(*who, at),
            Event::TurnDropped { who } => {
                self.dropped.insert(*who);
                self.give_up_turn(*who);
            }
            Event::TurnRestored { who } => self.bring_turn_back(*who, at),
            Event::GuestCame { who, name } => {
                self.welcome(*who, name);
                self.join_room((*who).into());
            }
            Event::Placed { who, remote: true } => {
                self.remote.insert(*who);
            }
            Event::Placed { who, remote: false } => {
                self.remote.remove(who);
            }
            Event::LeavesAt { who, goes } => self.leaves_at(*who, *goes, at),
            Event::LedBy { facilitator, deputy } => self.lead(facilitator.clone(), *deputy),
            Event::HelpAsked { who, help } => self.ask_for_help(*who, help.as_deref()),
            Event::RoleGiven { step, role, from, to } => self.give_role(*step, *role, *from, *to),
            Event::Next { .. } => {
                self.release_hold(at);
                self.end_running(at);
                self.begin_next(at);
            }
            Event::PhaseEnded { phase, .. } => {
                self.release_hold(at);
                self.end_phase(*phase, at);
            }
            Event::Extended { by, pay } => self.extend(*by, *pay, at),
            Event::EndMoved { by } => self.chosen_end += *by,
            Event::LineAdded { line, pay } => self.add_line(line, *pay, at),
            Event::Held => self.held = Some(at),
            Event::Resumed => self.release_hold(at),
            Event::Away => self.away = Some(at),
            Event::Back { meanwhile } => self.come_back(*meanwhile, at),
            Event::Ordered { clients } => self.order(clients.iter().copied()),
            Event::Chosen { clients, shares, .. } => {
                self.choose(clients, shares, at);
                self.place_leaving(at);
            }
            Event::Redistributed => self.redistribute(at),
            Event::Ended => {
                self.release_hold(at);
                self.end_running(at);
                self.ended = Some(at);
            }
        }
        if self.started.is_some() && self.ended.is_none() && self.away.is_none() {
            self.fit(at);
            // A step that was made to end now ends now.
            self.run_to(at);
        }
    }

    /// Takes the people in: who is there, who is missing.
    pub(super) fn gather(&mut self, missing: &[MemberId], at: Moment) {
        self.started = Some(at);
        for (who, standing) in &mut self.standing {
            if *standing == Standing::Missing && who.member().is_none_or(|who| !missing.contains(&who)) {
                *standing = Standing::There;
            }
        }
    }

    fn start(&mut self, missing: &[MemberId], short: Option<Short>, at: Moment) {
        self.gather(missing, at);
        if short == Some(Short::KeepTurns) {
            self.chosen_end += (self.lengths_to_come() - self.available(at)).or_zero();
        }
        let shortfall = self.minimum().times(self.queue.len()) - self.available(at);
        if shortfall.is_some_time() {
            match short {
                Some(Short::Drop(of)) => {
                    self.drop_turn(of);
                }
                Some(Short::Extend) => self.chosen_end += shortfall,
                Some(Short::Accept) => {
                    if let Some(lengths) = self.accepted(at) {
                        self.consented = lengths.iter().copied().min();
                        self.set_lengths(lengths);
                    }
                }
                Some(Short::KeepTurns) | None => {}
            }
        }
        self.begin_next(at);
    }

    /// The group goes on: the running step ends later by as long as the hold was, in the phase it was held in.
    pub(super) fn release_hold(&mut self, at: Moment) {
        let Some(since) = self.held.take() else { return };
        self.stretch_running(since, at - since);
    }

    /// Lengthens or shortens the running step in the phase of this moment. Spare time has no length of its own.
    fn stretch_running(&mut self, at: Moment, by: Length) {
        if let Some(step) = self.steps.last_mut().filter(|step| step.to.is_none() && step.kind != StepKind::Buffer) {
            step.stretch(at, by);
        }
    }

    fn extend(&mut self, by: Length, pay: Pay, at: Moment) {
        // While the group holds, the step stands still at the moment of the hold.
        self.stretch_running(self.held.unwrap_or(at), by);
        if let Some(step) = self.steps.last_mut().filter(|step| step.range.is_some_time()) {
            // The upper end of a range stays where it is.
            step.range = (step.range - by).or_zero();
        }
        self.pay(by, pay);
    }

    /// Takes the time from who pays for it. The turns pay when the meeting is fitted.
    pub(super) fn pay(&mut self, by: Length, pay: Pay) {
        match pay {
            Pay::Turns => {}
            Pay::Break => {
                let next = self.break_to_come().and_then(|(index, _)| self.break_lengths.get_mut(index));
                if let Some(length) = next {
                    *length = (*length - by).or_zero();
                }
            }
            Pay::End => self.chosen_end += by,
        }
    }

    /// What is left of the phase goes to the remaining phases of the turn, by weight: the turn is the client's. What
    /// is left of a part goes to the later parts of its phase first.
    fn end_phase(&mut self, phase: usize, at: Moment) {
        let Some(step) = self.running() else { return };
        let (grain, coaches) = (self.agenda.format.grain, self.coaches(step.kind));
        let phases = self.phases(step.kind);
        let Some(leaf) = leaves(phases).get(phase).copied() else { return };
        let parts = leaf.parent.and_then(|parent| parent.parts.get(leaf.part + 1..)).unwrap_or_default();
        let lengths = if parts.is_empty() {
            let later = phases.get(leaf.top + 1..).unwrap_or_default();
            phases::split((step.due - at).or_zero(), later, grain, coaches)
        } else {
            phases::split((step.phase_to(phase + parts.len()) - at).or_zero(), parts, grain, coaches)
        };
        let Some(step) = self.steps.last_mut() else { return };
        let mut end = at;
        for (border, length) in step.phases.iter_mut().skip(phase).zip(std::iter::once(Length::ZERO).chain(lengths)) {
            end += length;
            *border = end;
        }
    }

    fn come_back(&mut self, meanwhile: Meanwhile, at: Moment) {
        let Some(since) = self.away.take() else { return };
        match meanwhile {
            Meanwhile::WentOn => self.run_pressed(at),
            // A hold that was on already covers the time away.
            Meanwhile::Halted if self.held.is_none() => self.stretch_running(since, at - since),
            Meanwhile::Halted => {}
        }
    }

    pub(super) fn order(&mut self, turns: impl Iterator<Item = TurnOf>) {
        let old = std::mem::take(&mut self.queue);
        self.queue = turns.filter_map(|of| old.iter().find(|coming| coming.of == of).copied()).collect();
    }

    /// Lengthens the remaining turns, and one that begins in this very second.
    pub(super) fn redistribute(&mut self, at: Moment) {
        if !self.has_spare_and_takers(at) {
            return;
        }
        if self.turn_begins(at) {
            self.redistribute_with_running(at);
        } else if let Some(lengths) = share(self.available(at), &self.weights(), self.bounds()) {
            self.set_lengths(lengths);
        }
    }

    fn redistribute_with_running(&mut self, at: Moment) {
        let Some((StepKind::Turn(of), due)) = self.running().map(|step| (step.kind, step.due)) else { return };
        let mut weights = vec![self.agenda.weight(of)];
        weights.extend(self.weights());
        let available = self.available(at) + (due - at);
        let Some(lengths) = share(available, &weights, self.bounds()) else { return };
        let Some((&own, others)) = lengths.split_first() else { return };
        self.set_lengths(others.to_vec());
        let split = self.split(StepKind::Turn(of), own);
        if let Some(step) = self.steps.last_mut() {
            step.length = own;
            step.due = step.from + own;
            step.lay_phases(&split);
        }
    }
}
