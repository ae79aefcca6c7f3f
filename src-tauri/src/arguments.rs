//! The arguments of the command line.
//!
//! Not in here: what they do ([`crate::console`]).

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use desk::{Setup, clocks::zone::Zone};
use words::{Language, Region};

use crate::demo::Wanted;

/// Turnstone runs peer coaching group meetings. Without a command it opens its window.
#[derive(Parser)]
#[command(name = "turnstone", version, after_help = AFTER)]
pub struct Arguments {
    /// What to do without a window.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Keep the data in this folder instead of the usual one.
    #[arg(long, value_name = "DIR", global = true)]
    data_dir: Option<PathBuf>,
    /// The language, `en` or `de`, unless one was chosen in the app.
    #[arg(long, value_name = "TAG", global = true)]
    language: Option<String>,
    /// Run the desk's clock N times as fast, for rehearsal and tests (debug builds only).
    #[cfg(debug_assertions)]
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=3600))]
    clock_rate: u32,
}

const AFTER: &str = "\
Exit status: 0 done; 1 it could not be done, with the reason on standard error, or check found something; 2 the arguments or the scenario
file are not valid, with one line on standard error that names the field.";

/// What to do without a window.
#[derive(Subcommand)]
pub enum Command {
    /// Play a scenario file and print the resulting timetable as JSON.
    Replay {
        /// A meeting in TOML; touches no data.
        file: PathBuf,
    },
    /// Write the summary of a meeting as a PDF.
    Report {
        /// The meeting's number, as `turnstone meetings` lists it.
        meeting: u32,
        /// Where to write it; `-` is standard output.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Replace the file if it exists.
        #[arg(long)]
        force: bool,
        /// The paper size.
        #[arg(long, value_enum, default_value_t = PaperName::A4)]
        paper: PaperName,
    },
    /// List the meetings in the file.
    Meetings,
    /// Make a backup and print its path.
    Backup,
    /// Restore a backup, or list them all. The current file is set aside.
    Restore {
        /// The name of a backup or of a file that was set aside, or the path of another copy. Without it, all are listed.
        file: Option<PathBuf>,
        /// Restore the newest backup that is intact.
        #[arg(long, conflicts_with = "file")]
        latest: bool,
    },
    /// Check the data file and every backup; print one line for each finding, with status 1.
    ///
    /// The status is also 1 if there is no data or Turnstone is open. Nothing is written, except that a log left by a
    /// killed Turnstone is moved into the file. Files that were set aside are not checked.
    Check,
    /// Write made-up data into an empty folder, named with --data-dir: groups with years of meetings.
    Demo(Wanted),
}

/// A paper.
#[derive(Clone, Copy, ValueEnum)]
pub enum PaperName {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 in.
    Letter,
}

impl Arguments {
    /// Whether the data folder is one that was named, and not the usual one.
    pub fn names_folder(&self) -> bool {
        self.data_dir.is_some()
    }

    /// The data folder.
    pub fn folder(&self) -> Option<PathBuf> {
        self.data_dir.clone().or_else(|| Some(dirs::data_dir()?.join("turnstone")))
    }

    /// How the desk is set up.
    pub fn setup(&self) -> Setup {
        let language = self.language.as_deref().map_or_else(usual_language, Language::of_tag);
        Setup { zone: Zone::System, rate: self.rate(), language, region: usual_region() }
    }

    #[cfg(debug_assertions)]
    fn rate(&self) -> u32 {
        self.clock_rate
    }

    #[cfg(not(debug_assertions))]
    #[allow(clippy::unused_self, reason = "the same call in both builds")]
    fn rate(&self) -> u32 {
        1
    }
}

/// The language of the system.
pub fn usual_language() -> Language {
    Language::of_tag(&sys_locale::get_locale().unwrap_or_default())
}

/// The region of the system: what it says about times goes before its language.
fn usual_region() -> Option<Region> {
    let told = |name| std::env::var(name).ok().filter(|tag| !tag.is_empty());
    let tag = ["LC_ALL", "LC_TIME", "LANG"].into_iter().find_map(told).or_else(sys_locale::get_locale);
    Region::of_tag(&tag.unwrap_or_default())
}
