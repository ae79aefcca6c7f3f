//! `cargo xtask test`: all tests.
//!
//! The end-to-end tests drive the very program a person would start, built here and named to them in `TURNSTONE_BIN`. A
//! plain `cargo test` ignores and counts them; here they run, and fail if they cannot. The tests that need a small disk of
//! their own run where one can be mounted; elsewhere they are left out, and the last line says how many.

use std::process::Command;

use anyhow::Result;

use crate::{
    arguments::{expect_only, split},
    progress::Steps,
    session::Session,
    setup,
    shell::{cargo, loud, npm, program, quiet, succeeds},
    system::Need,
    tree,
};

/// What the tests that need a small disk of their own have in their names.
const SMALL_DISK: &str = "small_disk";

/// `cargo xtask test [-- CARGO TEST ARGUMENTS]`
pub fn start(arguments: &[String]) -> Result<()> {
    let (ours, theirs) = split(arguments);
    expect_only(ours, &[])?;
    let mut steps = Steps::new(setup::STEPS + 3);
    setup::prepare(&mut steps, Need::Tests)?;
    // The program and its tests in one go: asked for separately, cargo would compile shared crates twice,
    // once for each set of features.
    steps
        .loud("building the program and its tests", || loud(cargo().args(["build", "--workspace", "--all-targets"])))?;
    steps.attempt("the page's tests", || loud(npm().args(["run", "test", "--if-present"])));
    let left_out: &[&str] = if can_mount()? { &[] } else { &[SMALL_DISK] };
    steps.attempt("the tests", || {
        let session = Session::begin()?;
        loud(&mut session.command(&tests(theirs, left_out))?)
    });
    for name in left_out {
        let listed = quiet(cargo().args(["test", "--workspace", "--", "--list", "--ignored", name]))?;
        println!("{} tests of a {name} were left out: only root on Linux can mount one.", count(&listed));
    }
    steps.finish("test")
}

/// `cargo test`, with the ignored tests and without those whose names hold a word of `left_out`.
fn tests(arguments: &[String], left_out: &[&str]) -> Command {
    let (for_cargo, for_the_tests) = split(arguments);
    let mut command = cargo();
    command.args(["test", "--workspace", "--no-fail-fast"]).args(for_cargo).args(["--", "--include-ignored"]);
    for name in left_out {
        command.args(["--skip", name]);
    }
    command.args(for_the_tests);
    command.env("TURNSTONE_BIN", tree::program("debug"));
    // Some of the tests write TypeScript types; only `cargo xtask types` may put them among the sources.
    command.env("TS_RS_EXPORT_DIR", tree::target().join("test-types"));
    command
}

/// Whether a small disk can be mounted here; one is, and goes again.
fn can_mount() -> Result<bool> {
    let place = tree::fresh("test-disk")?;
    let mounted = succeeds(program("mount").args(["-t", "tmpfs", "-o", "size=64k", "none"]).arg(&place));
    Ok(mounted && succeeds(program("umount").arg(&place)))
}

/// How many tests a `--list` names.
fn count(listed: &str) -> usize {
    listed.lines().filter(|line| line.ends_with(": test")).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(arguments: &[&str], left_out: &[&str]) -> Vec<String> {
        let arguments: Vec<String> = arguments.iter().map(|word| (*word).to_owned()).collect();
        tests(&arguments, left_out).get_args().map(|word| word.to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn the_ignored_tests_run_whatever_else_is_asked() {
        let all = ["test", "--workspace", "--no-fail-fast"];
        assert_eq!(asked(&[], &[]), [&all[..], &["--", "--include-ignored"]].concat());
        let some = asked(&["meetings", "--", "--nocapture"], &["small_disk"]);
        let then = ["meetings", "--", "--include-ignored", "--skip", "small_disk", "--nocapture"];
        assert_eq!(some, [&all[..], &then].concat());
    }

    #[test]
    fn listed_tests_are_counted() {
        assert_eq!(count("small_disk::a: test\nsmall_disk::b: test\n\n2 tests, 0 benchmarks\n"), 2);
    }
}
