//! The list of commands: their names, their usage and their purpose.
//!
//! The house rules read the `name:` lines of this file as text, to prove that the commands named in the README exist.

use std::fmt::Write as _;

use anyhow::Result;

use crate::{attack, bench, check, icons, package, pictures, run, setup, test, types};

/// One thing `cargo xtask` can do.
pub struct Command {
    /// The word typed after `cargo xtask`.
    pub name: &'static str,
    /// The word with its options.
    pub usage: &'static str,
    /// What it does, in one sentence.
    pub what: &'static str,
    /// Does it. The arguments are those after the name.
    pub start: fn(&[String]) -> Result<()>,
}

/// Every command, in the order in which people meet them.
pub const COMMANDS: &[Command] = &[
    Command {
        name: "setup",
        usage: "setup [--tests]",
        what: "Installs what the build needs (with --tests, what the tests need too); a second run changes nothing.",
        start: setup::start,
    },
    Command {
        name: "run",
        usage: "run [--release] [-- ARGUMENTS]",
        what: "Builds the page and the program, and starts Turnstone.",
        start: run::start,
    },
    Command {
        name: "test",
        usage: "test [-- CARGO TEST ARGUMENTS]",
        what: "Runs every test, the end-to-end ones in a real window on a private display.",
        start: test::start,
    },
    Command {
        name: "check",
        usage: "check",
        what: "Formatting, lints, docs, types, house rules and dependency edges: what a change must pass.",
        start: check::start,
    },
    Command {
        name: "format",
        usage: "format",
        what: "Formats the Rust sources and everything in ui.",
        start: check::format,
    },
    Command {
        name: "types",
        usage: "types [--check]",
        what: "Writes the TypeScript types of what crosses the wire, and sample views (with --check, only compares them).",
        start: types::start,
    },
    Command {
        name: "bench",
        usage: "bench [-- ARGUMENTS]",
        what: "Measures the release build against the figures it must reach.",
        start: bench::start,
    },
    Command {
        name: "attack",
        usage: "attack [-- PART … --count N --seed S]",
        what: "Tries for a long time to break what is promised of the file and the box, and prints the figures.",
        start: attack::start,
    },
    Command {
        name: "package",
        usage: "package [--debug]",
        what: "Builds the installer for this system and says where it is (--debug: quicker, to try the packaging).",
        start: package::start,
    },
    Command {
        name: "icons",
        usage: "icons",
        what: "Makes the icon sizes from icons/turnstone.svg.",
        start: icons::start,
    },
    Command {
        name: "pictures",
        usage: "pictures",
        what: "Makes the manual's pictures from the real window, in every language.",
        start: pictures::start,
    },
];

/// Finds a command by its name.
pub fn find(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.name == name)
}

/// What `cargo xtask --help` prints.
pub fn help() -> String {
    let mut text = String::from("The commands of this project:\n\n");
    for Command { usage, what, .. } in COMMANDS {
        let _ = writeln!(text, "  cargo xtask {usage}\n      {what}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_start_their_usage() {
        for (at, command) in COMMANDS.iter().enumerate() {
            assert!(command.usage.starts_with(command.name), "the usage of {} shows another word", command.name);
            let first = COMMANDS.iter().position(|other| other.name == command.name);
            assert_eq!(first, Some(at), "{} would never be found", command.name);
        }
    }
}
