//! What an event costs the turns to come: told before it happens, because nobody's time is taken unsaid; and the later end
//! with which it costs them nothing.
//!
//! Not in here: the price of more time ([`crate::live`]'s plans) and of a late start ([`super::late_start`]).

use super::{Clock, Coming, Event, Refusal};
use crate::{
    bounds::LONGEST_EXTENSION,
    time::{Length, Moment},
};

/// What an event costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// The shortest and the longest of the turns that get shorter, as they are.
    pub before: (Length, Length),
    /// The same turns after the event.
    pub after: (Length, Length),
    /// When the meeting ends after the event, if that is later than now.
    pub ends: Option<Moment>,
    /// The way out, where turns get shorter: they stay as they are, and the meeting ends later.
    pub kept: Option<KeptTurns>,
}

/// A later end with which an event shortens no turn: the next whole minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptTurns {
    /// How much later than agreed.
    pub by: Length,
    /// When the meeting ends then.
    pub until: Moment,
}

impl Clock {
    /// What an event costs the turns that are to come before and after it; none if no turn gets shorter and the end stays.
    /// Where only the end moves, both pairs are zero. What a step that runs over has cost already is not part of it.
    pub fn cost(&self, event: &Event, now: Moment) -> Option<Cost> {
        self.started?;
        self.check(event, now).ok()?;
        let mut before = self.clone();
        before.fit(now);
        let mut then = self.clone();
        then.apply(event, now);
        let shorter: Vec<(Length, Length)> = before
            .queue
            .iter()
            .filter_map(|coming| Some((coming.length, then.length_of(coming)?)))
            .filter(|(before, after)| after < before)
            .collect();
        let ends = Some(then.end).filter(|ends| *ends > before.end);
        if ends.is_none() && shorter.is_empty() {
            return None;
        }
        let range = |of: fn(&(Length, Length)) -> Length| {
            let lengths = || shorter.iter().map(of);
            Some((lengths().min()?, lengths().max()?))
        };
        Some(Cost {
            before: range(|pair| pair.0).unwrap_or_default(),
            after: range(|pair| pair.1).unwrap_or_default(),
            ends,
            kept: if shorter.is_empty() { None } else { self.kept_turns(&before, &then, (event, now)) },
        })
    }

    /// The later end with which the turns stay as they are before an event, if they would be as they are then.
    fn kept_turns(&self, before: &Self, then: &Self, (event, now): (&Event, Moment)) -> Option<KeptTurns> {
        let wanted: Length = then
            .queue
            .iter()
            .map(|coming| before.length_of(coming).map_or(coming.length, |length| length.max(coming.length)))
            .sum();
        let missing = wanted - then.available(now);
        // Shared out anew while a step runs over, the turns may lose up to a grain each by rounding.
        let grain = self.agenda.format.grain;
        (0..=then.queue.len()).find_map(|grains| {
            // People agree on whole minutes.
            let end = (self.chosen_end + missing + grain.times(grains)).0;
            let by = Length(end + (-end).rem_euclid(60) - self.chosen_end.0);
            self.kept_by(by, before, (event, now))
        })
    }

    /// The end that is later by so much, if every turn is as long as before then.
    fn kept_by(&self, by: Length, before: &Self, (event, now): (&Event, Moment)) -> Option<KeptTurns> {
        let mut kept = self.clone();
        for event in [&Event::EndMoved { by }, event] {
            kept.check(event, now).ok()?;
            kept.apply(event, now);
        }
        let as_long = |coming: &Coming| kept.length_of(coming).is_none_or(|length| length >= coming.length);
        before.queue.iter().all(as_long).then(|| KeptTurns { by, until: kept.forecast(now).ends })
    }

    /// The length that a turn to come has here.
    fn length_of(&self, coming: &Coming) -> Option<Length> {
        self.queue.iter().find(|other| other.of == coming.of).map(|other| other.length)
    }

    /// Whether the agreed end can move by so much.
    pub(super) fn check_move_end(by: Length) -> Result<(), Refusal> {
        let possible = by.is_some_time() && by <= LONGEST_EXTENSION;
        possible.then_some(()).ok_or(Refusal::ExtensionTooLong)
    }
}
