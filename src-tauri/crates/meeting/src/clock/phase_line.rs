//! The phases of a running turn on its line of time: which one runs, and how they move.
//!
//! Not in here: their initial lengths ([`crate::phases`]).

use super::Step;
use crate::time::{Length, Moment};

impl Step {
    /// The index of the phase running at this moment: the first that ends later, or else the last with any time.
    /// `None` for a step without phases.
    pub fn phase_at(&self, at: Moment) -> Option<usize> {
        let last = self.phases.len().checked_sub(1)?;
        Some(self.phases.iter().position(|&end| end > at).unwrap_or(last))
    }

    /// When a phase begins.
    pub fn phase_from(&self, phase: usize) -> Moment {
        phase.checked_sub(1).and_then(|before| self.phases.get(before)).copied().unwrap_or(self.from)
    }

    /// When a phase ends.
    pub fn phase_to(&self, phase: usize) -> Moment {
        self.phases.get(phase).copied().unwrap_or(self.due)
    }

    /// Lengthens or shortens the running phase and so the step; nothing moves to before `at`.
    pub(super) fn stretch(&mut self, at: Moment, by: Length) {
        let running = self.phase_at(at).unwrap_or(0);
        let earliest = at.max(self.from);
        // What is past stays; a border ahead moves, but not into the past.
        let moved = |end: Moment| (end + by).max(earliest.min(end));
        for end in self.phases.iter_mut().skip(running) {
            *end = moved(*end);
        }
        self.due = moved(self.due);
    }

    /// Lays the lengths out from the step's start.
    pub(super) fn lay_phases(&mut self, lengths: &[Length]) {
        let mut end = self.from;
        self.phases = lengths
            .iter()
            .map(|&length| {
                end += length;
                end
            })
            .collect();
    }
}
