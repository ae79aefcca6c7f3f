//! What the room has to notice: two warnings, zero, the grace after it, and who pays for a delay (MEETING-CLOCK.md
//! section 7).
//!
//! Not in here: how it looks or sounds.

use super::{Clock, Step, StepKind};
use crate::{
    format::{ItemKind, Warnings, leaves},
    people::MemberId,
    time::{Length, Moment},
};

/// The state of the running phase (or of the step, if it has none) relative to its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// There is time.
    Running,
    /// The first warning is past: the last part.
    Soon,
    /// The second warning is past: come to an end.
    Warning,
    /// Past the lower end of its range, with spare time to run on: nobody has to do anything.
    Range,
    /// Past zero, within the grace.
    Grace,
    /// Past zero and past the grace.
    Over,
    /// The group holds.
    Held,
}

/// Who pays for a delay that goes on right now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delay {
    /// Spare time.
    Buffer,
    /// The turns to come get shorter.
    Turns,
    /// The meeting ends later.
    End,
}

/// The turn before the running step, as the room saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormerTurn {
    /// Whose.
    pub client: MemberId,
    /// How long it was.
    pub length: Length,
    /// Whether it was clearly shorter than it was to be when it began: somebody skipped it or took time from it.
    pub cut_short: bool,
}

/// A turn shorter than this was an accident, and is not shown to the room.
const WORTH_TELLING: Length = Length::minutes(1);
/// A turn that ends this much before its time, as it was when it began, still counts as whole.
const ROUNDS_OFF: Length = Length::minutes(1);
/// How long into a turn the previous turn's time is still shown.
const FORMER_STAYS: Length = Length(20);
/// A clock that stands still for longer than a change-over takes was probably forgotten (MEETING-CLOCK.md section 7).
const NUDGE_AFTER: Length = Length(120);

impl Clock {
    /// The state of the running phase or step relative to its time; `None` while nothing runs.
    pub fn face(&self, now: Moment) -> Option<Face> {
        let step = self.running()?;
        let (length, left) = self.left(now)?;
        let warnings = self.warnings(now)?;
        let range = self.range_end(now);
        Some(if self.held.is_some() {
            Face::Held
        } else if left <= Length::ZERO && range.is_some_and(|end| end > now) {
            Face::Range
        } else if left <= Length::ZERO {
            // At zero the time is up; in the grace nothing is asked of anybody yet.
            let over = range.map_or(Length::ZERO - left, |end| now - end);
            if over < self.grace(step) { Face::Grace } else { Face::Over }
        } else if left <= warnings.last.before(length) && range.is_none_or(|end| end <= step.due) {
            Face::Warning
        } else if left <= warnings.first.before(length) {
            Face::Soon
        } else {
            Face::Running
        })
    }

    /// Until when the running step may run past zero: to the upper end of its range, while there is spare time.
    /// `None` for a step without a range.
    pub fn range_end(&self, now: Moment) -> Option<Moment> {
        let step = self.running().filter(|step| step.range.is_some_time())?;
        Some(step.due + step.range.min(self.buffer_at_zero(step, now)))
    }

    /// What is left of the range at `now`, and how long the range is; `None` outside of it.
    pub fn range_left(&self, now: Moment) -> Option<(Length, Length)> {
        let step = self.running()?;
        let at = self.held.or(self.away).unwrap_or(now);
        let end = self.range_end(now).filter(|end| step.due <= at && *end > at)?;
        Some((end - step.due, end - at))
    }

    /// The warnings of what runs: the phase's own, else the format's.
    fn warnings(&self, now: Moment) -> Option<Warnings> {
        let step = self.running()?;
        let at = self.held.or(self.away).unwrap_or(now);
        let phase = step.phase_at(at);
        let own = phase.and_then(|phase| leaves(self.phases(step.kind)).get(phase)?.phase.warnings);
        Some(own.unwrap_or(self.agenda.format.warnings))
    }

    /// How long after zero a step may still be finished. A gap or break has no grace: nobody is speaking.
    fn grace(&self, step: &Step) -> Length {
        let speaks = match step.kind {
            StepKind::Turn(_) | StepKind::CatchUp(_) => true,
            StepKind::Item(index) => {
                let item = self.agenda.format.items.get(index);
                item.is_some_and(|item| matches!(item.kind, ItemKind::Talk(_) | ItemKind::Evaluation(_)))
            }
            StepKind::Added(_) => !self.is_break(step.kind),
            StepKind::Gap | StepKind::Break(_) | StepKind::Buffer => false,
        };
        if speaks && !self.ends_by_itself(step) { self.agenda.format.grace } else { Length::ZERO }
    }

    /// When the driver must look again: the next warning, phase boundary, zero, end of the grace or of a go after
    /// `now`.
    pub fn next_deadline(&self, now: Moment) -> Option<Moment> {
        if self.held.is_some() || self.away.is_some() {
            return None;
        }
        let step = self.running()?;
        let (length, left) = self.left(now)?;
        let (zero, warnings) = (now + left, self.warnings(now)?);
        let over = self.range_end(now).unwrap_or(step.due);
        let marks = [
            zero - warnings.first.before(length),
            zero - warnings.last.before(length),
            zero,
            step.due,
            over,
            over + self.grace(step),
        ];
        let up = self.up(now).map(|up| up.until);
        let leaving = self.leaving.values().copied();
        let all = step.phases.iter().copied().chain(marks).chain(up).chain(leaving);
        all.filter(|&mark| mark > now).min()
    }

    /// How long nothing has run: since the planned start, since the hold began, or since the end. `None` while
    /// something runs, and before the planned start.
    pub fn idle_for(&self, now: Moment) -> Option<Length> {
        let since = match self.started {
            None => Some(self.agenda.starts),
            Some(_) => self.ended.or(self.held),
        };
        since.map(|since| now - since).filter(|idle| idle.is_some_time())
    }

    /// Whether the facilitator may have forgotten the clock, because nothing has run for too long. Never after the
    /// end.
    pub fn nudges(&self, now: Moment) -> bool {
        self.ended.is_none() && self.idle_for(now).is_some_and(|idle| idle >= NUDGE_AFTER)
    }

    /// The previous turn: between two turns, and for a short time into the next one.
    pub fn former_turn(&self, now: Moment) -> Option<FormerTurn> {
        let step = self.running()?;
        let told = match step.kind {
            StepKind::Gap | StepKind::Break(_) | StepKind::Buffer => true,
            StepKind::Turn(_) | StepKind::Item(_) | StepKind::Added(_) | StepKind::CatchUp(_) => {
                now - step.from < FORMER_STAYS
            }
        };
        let before = self.steps.iter().rev().filter(|other| other.no < step.no);
        let mut of_the_round = before.take_while(|other| !matches!(other.kind, StepKind::Item(_)));
        let turn = of_the_round.find(|other| matches!(other.kind, StepKind::Turn(_))).filter(|_| told)?;
        let length = turn.to? - turn.from;
        let client = turn.kind.client().filter(|_| length >= WORTH_TELLING)?;
        Some(FormerTurn { client, length, cut_short: length + ROUNDS_OFF < turn.length })
    }

    /// Who pays for the seconds that pass right now: while the group holds or a step runs over.
    pub fn delay(&self, now: Moment) -> Option<Delay> {
        let step = self.running()?;
        if self.away.is_some() || (self.held.is_none() && step.due > now) {
            return None;
        }
        if step.kind == StepKind::Buffer {
            // Spare time gives way until the tail must begin; after that every second moves the end.
            return Some(if step.due > now { Delay::Buffer } else { Delay::End });
        }
        if self.buffer(now).is_some_time() {
            return Some(Delay::Buffer);
        }
        let can_pay = self.available(now) > self.minimum().times(self.queue.len());
        Some(if can_pay && !self.queue.is_empty() { Delay::Turns } else { Delay::End })
    }
}
