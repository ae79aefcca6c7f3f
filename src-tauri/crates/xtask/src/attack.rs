//! `cargo xtask attack`: tries at length to break the promises about the file and the ballot box.
//!
//! The attacks are a program of the tests crate, and a few cases of each are ordinary tests. This command builds the
//! program with optimisation, but so that a panic does not end it, and runs it.

use anyhow::Result;

use crate::{
    arguments::{expect_only, split},
    progress::Steps,
    setup,
    shell::{cargo, loud},
    system::Need,
};

/// `cargo xtask attack [-- PART … --count N --seed S]`
pub fn start(arguments: &[String]) -> Result<()> {
    let (ours, theirs) = split(arguments);
    expect_only(ours, &[])?;
    let mut steps = Steps::new(setup::STEPS + 2);
    setup::prepare(&mut steps, Need::Build)?;
    let program = ["--profile", "attack", "--package", "turnstone-tests", "--bin", "attack"];
    steps.loud("building the attacks", || loud(cargo().arg("build").args(program)))?;
    steps.loud("attacking", || loud(cargo().args(["run", "--quiet"]).args(program).arg("--").args(theirs)))?;
    steps.finish("attack")
}
