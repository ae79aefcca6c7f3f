//! The figures Turnstone must reach, measured: `cargo xtask bench` builds the programs and starts this.
//!
//! Where the machine sets the floor (a window, a web view) the same is measured of an empty window in the same
//! run, turn about, and the ratio counts. Figures over their target are told, and fail nothing: a busy machine is
//! no broken program. With `--quick` everything is done less often, to try the measuring itself. Not in here: any
//! hook in the product; windows are watched from outside, and the desk by the doors everybody uses.

mod figure;
mod history;
mod installer;
mod intents;
mod seed;
mod series;
mod sums;
#[cfg(target_os = "linux")]
mod window;

use std::{error::Error, path::PathBuf, process::ExitCode};

use figure::Figure;

/// What a measurement comes to, or why it could not be taken.
type Outcome<T> = Result<T, Box<dyn Error>>;

/// How often things are done.
#[derive(Clone, Copy)]
struct Effort {
    /// Starts of each program.
    starts: usize,
    /// Long looks at each program with a running clock.
    looks: usize,
    /// Seconds of a look.
    seconds: u64,
    /// Groups and years of the history.
    history: (u32, u32),
    /// Repetitions of what takes milliseconds.
    repeats: usize,
}

const FULL: Effort = Effort { starts: 9, looks: 5, seconds: 20, history: (200, 10), repeats: 50 };
const QUICK: Effort = Effort { starts: 3, looks: 1, seconds: 5, history: (20, 2), repeats: 5 };

fn main() -> ExitCode {
    let effort = if std::env::args().any(|argument| argument == "--quick") { QUICK } else { FULL };
    let mut figures = Vec::new();
    let mut failed = false;
    for (name, measure) in MEASUREMENTS {
        eprintln!("measuring {name} …");
        match measure(effort) {
            Ok(more) => figures.extend(more),
            Err(why) => {
                eprintln!("bench: {name}: {why}");
                failed = true;
            }
        }
    }
    println!("{}", figure::table(&figures));
    let over = figures.iter().filter(|figure| figure.is_over()).count();
    println!("{over} of {} figures are over their target.", figures.len());
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

type Measurement = (&'static str, fn(Effort) -> Outcome<Vec<Figure>>);

const MEASUREMENTS: &[Measurement] = &[
    #[cfg(target_os = "linux")]
    ("starts", window::starts),
    #[cfg(target_os = "linux")]
    ("the running window", window::running),
    ("intents", intents::measure),
    ("replay and agenda", sums::measure),
    ("the history", history::measure),
    ("the report", sums::report),
    ("the installer", installer::measure),
];

/// A folder of its own beside the built programs: on a real disk, so that a durable write costs what it costs.
fn folder() -> Outcome<tempfile::TempDir> {
    let beside: PathBuf = std::env::current_exe()?.parent().ok_or("the program lies in no folder")?.into();
    Ok(tempfile::tempdir_in(beside)?)
}
