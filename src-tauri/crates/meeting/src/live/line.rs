//! Planned and real: every step of a meeting with its planned length.
//!
//! Not in here: printing (the report) and drawing (the desk).

use super::Meeting;
use crate::{
    clock::{Step, StepKind},
    time::{Length, Moment},
};

/// A step, planned and real.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub kind: StepKind,
    /// Its length as planned; `None` for what was not in the plan.
    pub planned: Option<Length>,
    /// When it began; `None` if it was not reached.
    pub from: Option<Moment>,
    /// Its length as it was; `None` if it was not reached.
    pub real: Option<Length>,
}

impl Meeting {
    /// Every step that took place, in order, then what was planned and not reached. Pauses and spare time that
    /// were planned and did not happen are nothing anybody missed.
    pub fn lines(&self, now: Moment) -> Vec<Line> {
        let clock = self.clock(now);
        let mut planned: Vec<Step> = self.timetable();
        let mut lines: Vec<Line> = clock
            .steps()
            .iter()
            .map(|step| (step, step.to.unwrap_or(now)))
            .filter(|(step, to)| *to > step.from)
            .map(|(step, to)| {
                let place = planned.iter().position(|planned| planned.kind == step.kind);
                let planned = place.map(|place| planned.remove(place).length);
                Line { kind: step.kind, planned, from: Some(step.from), real: Some(to - step.from) }
            })
            .collect();
        lines.extend(planned.into_iter().filter_map(|step| match step.kind {
            StepKind::Item(_) | StepKind::Turn(_) => {
                Some(Line { kind: step.kind, planned: Some(step.length), from: None, real: None })
            }
            StepKind::Gap | StepKind::Break(_) | StepKind::Added(_) | StepKind::CatchUp(_) | StepKind::Buffer => None,
        }));
        lines
    }

    /// The steps as they were planned.
    pub fn timetable(&self) -> Vec<Step> {
        self.clock.timetable().steps
    }
}
