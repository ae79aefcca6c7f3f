//! Random evenings: what people do, one step after another, decided by a seed and by what the screen shows.
//!
//! The same seed plays the same evening. A step is either a look at the clock or one intent, so that whoever stops
//! between two steps knows what has been acknowledged. Not in here: checking anything.

mod ballot;
mod choice;
mod live;
mod planning;

use std::path::{Path, PathBuf};

use desk::{Desk, clocks::watch::Reading, errand::Errand, intent::Intent, refusal::Answer};
use fastrand::Rng;
use meeting::time::Length;

use crate::shown::setup;

/// Thursday 5 March 2026, 17:50 UTC.
pub const BEGINNING: i64 = 1_772_733_000;

/// Something that happens.
#[derive(Clone, Debug)]
pub enum Step {
    /// The desk looks at the clocks.
    Look(Reading),
    /// Somebody asks for something.
    Act(Box<Intent>),
    /// Somebody asks whether an errand can be run.
    Allow(Errand),
}

/// An evening that goes on.
pub struct Evening {
    /// The desk it is played on.
    pub desk: Desk,
    /// The clocks.
    pub clock: Reading,
    random: Rng,
    folder: PathBuf,
}

impl Evening {
    /// Begins on a folder.
    pub fn begin(folder: &Path, seed: u64) -> Self {
        let clock = Reading { utc_ms: BEGINNING * 1000, ..Reading::default() };
        let desk = Desk::open(folder, setup(), clock).unwrap();
        Self { desk, clock, random: Rng::with_seed(seed ^ 0x0e7e), folder: folder.to_owned() }
    }

    /// Where it is played.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What happens next.
    pub fn next(&mut self) -> Step {
        match self.random.u8(..) {
            0..100 => {
                self.clock = self.clock.after(Length(self.random.i64(1..=20)));
                Step::Look(self.clock)
            }
            100..102 => {
                self.clock = self.clock.after_sleep(Length(self.random.i64(40..=4000)));
                Step::Look(self.clock)
            }
            _ => Step::Act(Box::new(choice::next(&self.desk, self.clock, &mut self.random))),
        }
    }

    /// Does it.
    pub fn take(&mut self, step: Step) -> Option<Answer> {
        match step {
            Step::Look(clock) => {
                self.desk.look(clock);
                None
            }
            Step::Act(intent) => Some(self.desk.act(*intent, self.clock)),
            Step::Allow(errand) => Some(self.desk.allows(&errand, self.clock)),
        }
    }

    /// Plays so many steps.
    pub fn play(&mut self, steps: usize) {
        for _ in 0..steps {
            let step = self.next();
            self.take(step);
        }
    }

    /// The clocks of the next start, on another boot of the machine.
    pub fn next_start(&self) -> Reading {
        next_start(self.clock)
    }
}

/// The clocks a little later, on another boot of the machine.
pub fn next_start(clock: Reading) -> Reading {
    Reading { utc_ms: clock.utc_ms + 60_000, ..Reading::default() }
}
