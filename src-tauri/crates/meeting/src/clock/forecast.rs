//! Looks ahead: what comes when, if nothing else happens.
//!
//! A forecast is a copy of the clock on which *next* is pressed at every zero. This one mechanism serves the plan, the
//! timeline, the price of an extension and the effect of an answer. Not in here: what has already happened
//! ([`Clock::steps`]).

use std::collections::BTreeSet;

use super::{Clock, Presses, Step, StepKind};
use crate::time::{Length, Moment};

/// What is to come, as things stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// Every step of the meeting: those that are over, the one running, those to come. All have an end.
    pub steps: Vec<Step>,
    /// When the last of them ends.
    pub ends: Moment,
}

impl Clock {
    /// Every step from here to the end, as things stand at `now`: a step past its zero ends now, a hold ends now, and
    /// missing people are assumed to come.
    ///
    /// ```
    /// # use meeting::{agenda::{Agenda, Draft}, format::shipped, people::{MemberId, Person}, time::{Length, Moment}};
    /// # fn agenda() -> Option<Agenda> {
    /// #     let members = ["Ada", "Ben", "Cleo"].into_iter().zip(1..);
    /// #     Some(Agenda::of(Draft {
    /// #         format: shipped::named("peer-coaching-group")?.in_language("en"),
    /// #         members: members.map(|(name, id)| Person { id: MemberId(id), name: name.to_owned() }).collect(),
    /// #         absent: Vec::new(),
    /// #         order: Vec::new(),
    /// #         shares: Vec::new(),
    /// #         starts: Moment(0),
    /// #         ends: Moment(0) + Length::minutes(120),
    /// #     }))
    /// # }
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use meeting::clock::{Clock, Event, Presses};
    ///
    /// let mut clock = Clock::new(agenda().ok_or("not shipped")?, Presses::ByAdvance);
    /// clock.apply(&Event::Started { missing: Vec::new(), short: None }, Moment(0));
    /// assert_eq!(clock.forecast(Moment(0)).ends, Moment(0) + Length::minutes(120));
    /// # Ok(()) }
    /// ```
    pub fn forecast(&self, now: Moment) -> Forecast {
        let clock = self.run_out(now);
        let ends = clock.ended.unwrap_or(now);
        Forecast { steps: clock.steps, ends }
    }

    /// The clock of the forecast, at its end.
    pub(super) fn run_out(&self, now: Moment) -> Self {
        let mut clock = self.clone();
        clock.missing_will_come = true;
        if clock.held.is_some() {
            clock.release_hold(now);
        }
        clock.away = None;
        // Once nothing stands still, what ends by itself has ended: *next* is for the step behind it.
        clock.run_to(now);
        // A step past its zero ends now, not at its zero: only from here on is *next* pressed at every zero.
        if let Some(event) = clock.running().filter(|step| step.due <= now).and(clock.next()) {
            clock.apply(&event, now);
        } else if clock.started.is_some() && clock.ended.is_none() {
            clock.fit(now);
        }
        clock.presses = Presses::AtZero { but: BTreeSet::new() };
        clock.run_to(Moment(i64::MAX));
        clock
    }

    /// The timetable as planned: everybody comes, the start is on time, every step ends at zero. Turns that do
    /// not fit have their minimum and the end moves.
    pub fn timetable(&self) -> Forecast {
        self.as_planned().forecast(self.agenda.starts)
    }

    /// Spare time that can still be used: before the start the planned one, in the tail none, because the meeting
    /// then simply ends early. `forecast` is that of this moment (before the start, the timetable).
    pub fn usable_buffer(&self, forecast: &Forecast, now: Moment) -> Length {
        let of = |kind: StepKind| matches!(kind, StepKind::Turn(_) | StepKind::Buffer);
        match (self.started, self.running()) {
            (None, _) => {
                let planned = forecast.steps.iter().filter(|step| step.kind == StepKind::Buffer);
                planned.map(|step| step.length).sum()
            }
            (Some(_), Some(running)) if forecast.steps.iter().any(|step| step.no >= running.no && of(step.kind)) => {
                self.buffer(now)
            }
            (Some(_), _) => Length::ZERO,
        }
    }

    /// The length of the running phase (or of the step, if it has none) and how much of it is left at `now`; negative
    /// past zero. During a hold, as it was when the hold began.
    pub fn left(&self, now: Moment) -> Option<(Length, Length)> {
        let step = self.running()?;
        let now = self.held.or(self.away).unwrap_or(now);
        let (from, to) = match step.phase_at(now) {
            Some(phase) => (step.phase_from(phase), step.phase_to(phase)),
            None => (step.from, step.due),
        };
        Some((to - from, to - now))
    }

    /// The shortest of the turns to come, as things stand.
    pub fn shortest_to_come(&self) -> Option<Length> {
        self.queue.iter().map(|coming| coming.length).min()
    }

    /// The break to come, if there is one.
    pub fn break_ahead(&self) -> Option<Length> {
        self.break_to_come().map(|(_, length)| length)
    }
}
