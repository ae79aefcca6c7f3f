//! `cargo xtask bench`: the figures the program must reach, measured on its release build.
//!
//! The measuring is a program of the tests crate. This command builds it, the product and the empty window for
//! comparison, and gives them the private display.

use anyhow::Result;

use crate::{
    arguments::{expect_only, split},
    progress::Steps,
    session::Session,
    setup,
    shell::{cargo, loud},
    system::Need,
    tree,
};

/// `cargo xtask bench [-- ARGUMENTS]`
pub fn start(arguments: &[String]) -> Result<()> {
    let (ours, theirs) = split(arguments);
    expect_only(ours, &[])?;
    let mut steps = Steps::new(setup::STEPS + 3);
    setup::prepare(&mut steps, Need::Tests)?;
    // Alone, as it is shipped: together with the tests it would be compiled with their features too.
    let programs = ["--release", "--package", "turnstone", "--bin", "turnstone", "--example", "empty"];
    steps.loud("building the program as it is shipped, and an empty window", || {
        loud(cargo().arg("build").args(programs))
    })?;
    let bench = ["--release", "--package", "turnstone-tests", "--bin", "bench"];
    steps.loud("building the measurements", || loud(cargo().arg("build").args(bench)))?;
    steps.loud("measuring", || {
        let session = Session::begin()?;
        let mut command = cargo();
        command.args(["run", "--quiet"]).args(bench).arg("--").args(theirs);
        command.env("TURNSTONE_BIN", tree::program("release"));
        let empty = format!("release/examples/empty{}", std::env::consts::EXE_SUFFIX);
        command.env("TURNSTONE_EMPTY", tree::target().join(empty));
        loud(&mut session.command(&command)?)
    })?;
    steps.finish("bench")
}
