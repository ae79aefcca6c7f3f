//! What an event costs the turns to come: told before it happens, because nobody's time is taken unsaid.
//!
//! Not in here: the price of more time ([`crate::live`]'s plans) and of a late start ([`super::late_start`]).

use super::{Clock, Event};
use crate::time::{Length, Moment};

/// What an event costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// The shortest and the longest of the turns that get shorter, as they are.
    pub before: (Length, Length),
    /// The same turns after the event.
    pub after: (Length, Length),
    /// When the meeting ends after the event, if that is later than now.
    pub ends: Option<Moment>,
}

impl Clock {
    /// What an event costs the turns that are to come before and after it; none if no turn gets shorter and the end stays.
    /// Where only the end moves, both pairs are zero.
    pub fn cost(&self, event: &Event, now: Moment) -> Option<Cost> {
        self.started?;
        self.check(event, now).ok()?;
        let mut then = self.clone();
        then.apply(event, now);
        let both =
            |coming: &super::Coming| then.queue.iter().find(|other| other.of == coming.of).map(|other| other.length);
        let shorter: Vec<(Length, Length)> = self
            .queue
            .iter()
            .filter_map(|coming| Some((coming.length, both(coming)?)))
            .filter(|(before, after)| after < before)
            .collect();
        let ends = Some(then.end).filter(|ends| *ends > self.end);
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
        })
    }
}
