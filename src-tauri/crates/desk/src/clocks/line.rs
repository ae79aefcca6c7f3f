//! A desk's line of time: the machine's own for real meetings, a pace for a rehearsal.
//!
//! A desk is made with one of them and keeps it. Only a pace has a speed, and a desk with a pace has no file
//! ([`crate::rehearsal`]): a real meeting cannot run at another speed, because there is nothing to set.

use meeting::time::{Length, Moment};

use crate::clocks::{
    pace::Pace,
    watch::{Reading, Told, Watch},
};

/// A desk's line of time.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Line {
    /// Goes by the machine's clocks.
    Machine(Watch),
    /// A rehearsal's.
    Rehearsal(Pace),
}

impl Line {
    /// Takes a reading in. Nobody is away from a rehearsal.
    pub fn tell(&mut self, reading: Reading) -> Told {
        match self {
            Self::Machine(watch) => watch.tell(reading),
            Self::Rehearsal(pace) => {
                pace.tell(reading);
                Told { now: self.now(), away_since: None }
            }
        }
    }

    /// What there is to measure has begun or is over. Without it a real line goes by the wall clock, and a
    /// rehearsal's stands.
    pub fn measure(&mut self, measures: bool) {
        match self {
            Self::Machine(watch) if !measures => watch.follow_wall(),
            Self::Machine(_) => {}
            Self::Rehearsal(pace) => pace.measure(measures),
        }
    }

    /// How much faster than real time it goes right now; 0 while a rehearsal stands.
    pub fn rate(&self) -> u32 {
        match self {
            Self::Machine(watch) => watch.rate(),
            Self::Rehearsal(pace) => pace.rate(),
        }
    }

    /// The moment it is.
    pub fn now(&self) -> Moment {
        Moment(self.now_ms().div_euclid(1000))
    }

    /// The same in milliseconds.
    pub fn now_ms(&self) -> i64 {
        match self {
            Self::Machine(watch) => watch.now_ms(),
            Self::Rehearsal(pace) => pace.now_ms(),
        }
    }

    /// The last reading, as the machine gave it.
    pub fn reading(&self) -> Reading {
        match self {
            Self::Machine(watch) => watch.reading(),
            Self::Rehearsal(pace) => pace.reading(),
        }
    }

    /// Goes on from an earlier run; a rehearsal has none.
    pub fn resume(&mut self, line_ms: i64, mono_ms: i64, boot: u64) {
        if let Self::Machine(watch) = self {
            watch.resume(line_ms, mono_ms, boot);
        }
    }

    /// By how much the wall clock was set; a rehearsal does not go by it.
    pub fn clock_set(&self) -> Option<Length> {
        match self {
            Self::Machine(watch) => watch.clock_set(),
            Self::Rehearsal(_) => None,
        }
    }

    /// Never goes before a moment that is already in the log.
    pub fn not_before(&mut self, moment: Moment) {
        match self {
            Self::Machine(watch) => watch.not_before(moment),
            Self::Rehearsal(pace) => pace.not_before(moment.0 * 1000),
        }
    }

    /// The pace, in a rehearsal.
    pub fn pace(&self) -> Option<&Pace> {
        match self {
            Self::Machine(_) => None,
            Self::Rehearsal(pace) => Some(pace),
        }
    }

    /// The pace, in a rehearsal: the only way to a speed.
    pub fn pace_mut(&mut self) -> Option<&mut Pace> {
        match self {
            Self::Machine(_) => None,
            Self::Rehearsal(pace) => Some(pace),
        }
    }
}
