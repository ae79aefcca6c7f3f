//! `cargo xtask test`: all tests.
//!
//! The end-to-end tests drive the same program a person would start. It is built here and passed to them in
//! `TURNSTONE_BIN`.

use std::process::Command;

use anyhow::Result;

use crate::{
    arguments::{expect_only, split},
    progress::Steps,
    session::Session,
    setup,
    shell::{cargo, loud, npm},
    system::Need,
    tree,
};

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
    steps.attempt("the tests", || {
        let session = Session::begin()?;
        loud(&mut session.command(&tests(theirs))?)
    });
    steps.finish("test")
}

fn tests(arguments: &[String]) -> Command {
    let mut command = cargo();
    command.args(["test", "--workspace", "--no-fail-fast"]).args(arguments);
    command.env("TURNSTONE_BIN", tree::program("debug"));
    // Some of the tests write TypeScript types; only `cargo xtask types` may put them among the sources.
    command.env("TS_RS_EXPORT_DIR", tree::target().join("test-types"));
    command
}
