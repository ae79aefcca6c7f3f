//! `cargo xtask attack`: tries for a long time to break what the product promises of the file and the box.
//!
//! The attacks are a program of the tests crate, and a few cases of each are ordinary tests; this builds the program
//! optimised, but so that a panic does not end it, and starts it.

use anyhow::Result;

use crate::{
    commands::{expect_only, split},
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
