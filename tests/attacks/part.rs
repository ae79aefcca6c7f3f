//! A part of the attack: what it promises to find, how many cases it has, and running them one by one.
//!
//! Not in here: what the cases do.

use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
};

use fastrand::Rng;

use crate::{boxes, canaries, carried, damage, figures::Figures, fuzz, intents, kills, restored, zones};

/// So far from chance, in standard deviations, a run of guesses may be.
const FURTHEST: f64 = 3.0;
/// In a test it is more: a test that fails once in a hundred times for no reason is not believed when it has one.
const FURTHEST_IN_A_TEST: f64 = 5.5;

/// One case of an attack.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// The same seed plays the same case.
    pub seed: u64,
    /// The program that plays an evening in a process of its own, to be killed.
    pub program: &'a Path,
    /// Whether time is measured: never in a test, which runs on a busy machine.
    pub timed: bool,
}

impl Case<'_> {
    /// The random numbers of this case. Each part of the attack draws its own.
    pub fn random(&self) -> Rng {
        Rng::with_seed(self.seed)
    }
}

/// A part of the attack.
pub struct Part {
    /// What it is called on the command line.
    pub name: &'static str,
    /// The promise that it tries to break.
    pub promise: &'static str,
    /// How many cases a test plays.
    pub short: u64,
    /// How many cases `cargo xtask attack` plays.
    pub long: u64,
    case: fn(&Case<'_>, &mut Figures),
}

/// Every part, the quick ones first.
pub const PARTS: &[Part] = &[
    Part {
        name: "formats",
        promise: "a format file is read or refused in a sentence, and what was read is written as it was",
        short: 2_000,
        long: 700_000,
        case: fuzz::format,
    },
    Part {
        name: "scenarios",
        promise: "a scenario is played or refused in a sentence",
        short: 500,
        long: 300_000,
        case: fuzz::scenario,
    },
    Part {
        name: "carried",
        promise: "the one file, copied after a close (after a kill: with its log), shows everything in another folder",
        short: 12,
        long: 1_000,
        case: carried::case,
    },
    Part {
        name: "boxes",
        promise: "nothing in the box says who wrote what, who came last, or which answers came from one person",
        short: 12,
        long: 1_000,
        case: boxes::case,
    },
    Part {
        name: "canaries",
        promise: "words that were replaced or deleted are nowhere on the disk after a close",
        short: 12,
        long: 1_000,
        case: canaries::case,
    },
    Part {
        name: "intents",
        promise: "whatever is asked, the desk answers; a refusal changes nothing, nothing private is on the wall",
        short: 12,
        long: 2_000,
        case: intents::case,
    },
    Part {
        name: "damage",
        promise: "damage is refused, or told, or without effect: content never changes untold",
        short: 12,
        long: 3_000,
        case: damage::case,
    },
    Part {
        name: "restored",
        promise: "going back shows the backup, nothing else and nothing mixed, whatever happened to the file",
        short: 12,
        long: 1_000,
        case: restored::case,
    },
    Part {
        name: "zones",
        promise: "every time shown is that of the group's zone, on every machine, and so is the calendar's",
        short: 12,
        long: 1_000,
        case: zones::case,
    },
    Part {
        name: "kills",
        promise: "a killed process has lost nothing that it acknowledged, and left nothing half done",
        short: 12,
        long: 1_000,
        case: kills::case,
    },
];

impl Part {
    /// Plays so many cases, with consecutive seeds. A panic, of the product or of a check, is a broken promise.
    pub fn attack(&self, count: u64, first: Case<'_>) -> Figures {
        let mut figures = Figures::default();
        for seed in (first.seed..).take(count as usize) {
            let case = Case { seed, ..first };
            let played = catch_unwind(AssertUnwindSafe(|| (self.case)(&case, &mut figures)));
            figures.tried();
            if let Err(panic) = played {
                figures.broken(seed, &said(panic.as_ref()));
            }
        }
        figures.judge(first.seed, if first.timed { FURTHEST } else { FURTHEST_IN_A_TEST });
        figures
    }
}

/// What a panic said.
fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    text.unwrap_or("a panic without words").to_owned()
}
