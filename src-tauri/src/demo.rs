//! `turnstone demo`: made-up data in a new folder, to try the product on.
//!
//! Not in here: what is made up (the crate `demo`).

use std::{
    io::{IsTerminal, stderr},
    ops::ControlFlow,
    path::Path,
    process::ExitCode,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use chrono::NaiveDate;
use clap::Args;
use demo::{MOST_GROUPS, MOST_YEARS, Progress, Wish};
use desk::{Setup, clocks::zone::parse_date};
use meeting::texts::one_line;

use crate::terminal;

/// What is wanted of a demo.
#[derive(Args)]
pub struct Wanted {
    /// How many groups.
    #[arg(long, value_name = "N", default_value_t = 6, value_parser = clap::value_parser!(u32).range(1..=i64::from(MOST_GROUPS)))]
    groups: u32,
    /// For how many years they have met.
    #[arg(long, value_name = "Y", default_value_t = 2, value_parser = clap::value_parser!(u32).range(1..=i64::from(MOST_YEARS)))]
    years: u32,
    /// The same seed gives the same content.
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// The day up to which they have met, instead of today: 2026-11-30.
    #[arg(long, value_name = "DATE", value_parser = date)]
    until: Option<NaiveDate>,
}

fn date(text: &str) -> Result<NaiveDate, String> {
    parse_date(text).ok_or_else(|| "no date; write it as 2026-11-30".to_owned())
}

/// Writes the demo. Nobody's own data lies in a folder they had to name.
pub fn write(wanted: &Wanted, folder: Option<&Path>, setup: Setup) -> ExitCode {
    let Some(folder) = folder else {
        terminal::complain("a demo needs a folder of its own; name an empty or a new one with --data-dir DIR");
        return ExitCode::from(2);
    };
    let until = wanted.until.unwrap_or_else(|| chrono::Local::now().date_naive());
    let wish = Wish {
        groups: wanted.groups,
        years: wanted.years,
        seed: wanted.seed,
        until,
        zone: setup.zone,
        language: setup.language,
    };
    let stopped = stop_on_interrupt();
    let shown = stderr().is_terminal();
    let written = demo::write(folder, &wish, &mut |progress: Progress| {
        if shown {
            terminal::remark(&format!(
                "\r{} of {} groups, {} meetings ",
                progress.groups, wish.groups, progress.meetings
            ));
        }
        if stopped.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    if shown {
        terminal::remark("\n");
    }
    match written {
        Ok(written) => {
            terminal::remark(&format!(
                "{}: {} groups, {} meetings held, {} planned, {:.1} MB\n",
                one_line(&folder.display().to_string()),
                written.groups.len(),
                written.held.len(),
                written.planned.len(),
                written.bytes as f64 / 1e6
            ));
            ExitCode::SUCCESS
        }
        Err(why) => {
            terminal::complain(&why.to_string());
            ExitCode::FAILURE
        }
    }
}

/// Becomes true when somebody presses Ctrl C: what was begun is taken away again before the program ends.
fn stop_on_interrupt() -> Arc<AtomicBool> {
    let stopped = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&stopped);
    std::thread::spawn(move || {
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_io().build() else { return };
        if runtime.block_on(tokio::signal::ctrl_c()).is_ok() {
            told.store(true, Ordering::Relaxed);
        }
    });
    stopped
}
