//! Fits the remaining meeting to its end again after every event (MEETING-CLOCK.md section 3).
//!
//! Not in here: the sharing itself ([`crate::share`]).

use super::{Clock, Coming, Step, StepKind};
use crate::{
    share::{Bounds, share},
    time::{Length, Moment},
};

impl Clock {
    /// When the running step will be over as things stand: at zero, but not in the past, plus the length of the
    /// current hold.
    pub(super) fn end_of_running(&self, at: Moment) -> Moment {
        let Some(step) = self.running() else { return at };
        let held = self.held.map_or(Length::ZERO, |since| at - since);
        match step.kind {
            // Spare time has no length of its own: it gives way.
            StepKind::Buffer => at,
            StepKind::Item(_)
            | StepKind::Turn(_)
            | StepKind::Gap
            | StepKind::Break(_)
            | StepKind::Added(_)
            | StepKind::CatchUp(_) => (step.due + held).max(at),
        }
    }

    /// All fixed, each, break, gap, added and catch-up steps that have not begun.
    pub(super) fn others_to_come(&self) -> Length {
        let (people, clients) = (self.people_there(), self.clients_there());
        let items: Length =
            self.agenda.format.items.iter().skip(self.next_item).map(|item| item.length(people, clients)).sum();
        let catch_ups: Length = self.catch_ups.iter().map(|catch_up| catch_up.length).sum();
        items + catch_ups + self.added_lengths() + self.pauses_to_come()
    }

    /// The gaps and the break between the turns to come.
    fn pauses_to_come(&self) -> Length {
        let first = if self.pause_done { self.turns_begun + 1 } else { self.turns_begun };
        let last = self.turns_begun + self.queue.len();
        (first..last).map(|held| self.pause_after(held).map_or(Length::ZERO, |(_, length)| length)).sum()
    }

    /// The gap or break after this many turns: a break replaces the gap.
    pub(super) fn pause_after(&self, turns: usize) -> Option<(StepKind, Length)> {
        let (_, round) = self.agenda.format.round()?;
        match (round.break_after(turns), &round.gap) {
            (Some((index, pause)), _) => {
                let length = self.break_lengths.get(index).copied().unwrap_or(pause.length);
                Some((StepKind::Break(index), length))
            }
            (None, Some(gap)) => Some((StepKind::Gap, gap.length)),
            (None, None) => None,
        }
    }

    /// The next break between two turns, if one remains: its index and its length.
    pub(super) fn break_to_come(&self) -> Option<(usize, Length)> {
        let (_, round) = self.agenda.format.round()?;
        let first = if self.pause_done { self.turns_begun + 1 } else { self.turns_begun };
        let (index, _) = (first..self.turns_begun + self.queue.len()).find_map(|held| round.break_after(held))?;
        Some((index, self.break_lengths.get(index).copied()?))
    }

    /// What the turns to come can share, up to the end as agreed.
    pub(super) fn available(&self, at: Moment) -> Length {
        self.chosen_end - self.end_of_running(at) - self.others_to_come()
    }

    /// The bounds of the remaining turns, which consent may have lowered.
    pub(super) fn bounds(&self) -> Bounds {
        Bounds { at_least: self.minimum(), ..self.agenda.bounds() }
    }

    pub(super) fn weights(&self) -> Vec<u32> {
        self.queue.iter().map(|coming| self.agenda.weight(coming.of)).collect()
    }

    pub(super) fn lengths_to_come(&self) -> Length {
        self.queue.iter().map(|coming| coming.length).sum()
    }

    pub(super) fn set_lengths(&mut self, lengths: Vec<Length>) {
        for (coming, length) in self.queue.iter_mut().zip(lengths) {
            coming.length = length;
        }
    }

    /// Fits the remaining turns to the end. They keep their lengths if possible, and are solved again otherwise; if
    /// even the shortest do not fit, the end moves by what is missing.
    pub(super) fn fit(&mut self, at: Moment) {
        self.end_range(at);
        let available = self.available(at);
        self.end = self.chosen_end;
        // Somebody who came may have made the least longer: an `each` phase counts the coaches.
        let minimum = self.minimum();
        let below = self.queue.iter().any(|coming| coming.length < minimum);
        if below || self.lengths_to_come() > available {
            if let Some(lengths) = share(available, &self.weights(), self.bounds()) {
                self.set_lengths(lengths);
            } else {
                self.queue.iter_mut().for_each(|coming: &mut Coming| coming.length = minimum);
                self.end += self.lengths_to_come() - available;
            }
        }
        self.fit_buffer(at);
    }

    /// The buffer when a running step reached or will reach zero.
    pub(super) fn buffer_at_zero(&self, step: &Step, at: Moment) -> Length {
        let held = self.held.map_or(Length::ZERO, |since| at - since);
        let buffer = self.available(at) - self.lengths_to_come();
        (buffer + (self.end_of_running(at) - step.due) - held).or_zero()
    }

    /// A range that has run out of buffer is over, whatever the remaining turns pay from now on.
    fn end_range(&mut self, at: Moment) {
        let Some(step) = self.running().filter(|step| step.due <= at && step.range.is_some_time()) else { return };
        if self.buffer(at).is_some_time() {
            return;
        }
        let buffer = self.buffer_at_zero(step, at);
        if let Some(step) = self.steps.last_mut() {
            step.range = step.range.min(buffer);
        }
    }

    /// A running buffer ends where the tail must begin.
    fn fit_buffer(&mut self, at: Moment) {
        let due = (self.end - self.others_to_come()).max(at);
        if let Some(step) = self.steps.last_mut().filter(|step| step.to.is_none() && step.kind == StepKind::Buffer) {
            step.due = due;
        }
    }

    /// Spare minutes, as things stand.
    pub fn buffer(&self, at: Moment) -> Length {
        (self.available(at) - self.lengths_to_come()).or_zero()
    }

    /// The end as of the last event, later than agreed if nobody can pay. While a step runs over, [`Clock::forecast`]
    /// is more accurate.
    pub fn end(&self) -> Moment {
        self.end
    }
}
