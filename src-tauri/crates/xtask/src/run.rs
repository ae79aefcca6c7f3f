//! `cargo xtask run`: from a clone to the running program.

use anyhow::Result;

use crate::{
    arguments::{expect_only, split},
    progress::Steps,
    setup,
    shell::{cargo, loud},
    system::Need,
};

/// `cargo xtask run [--release] [-- ARGUMENTS]`
pub fn start(arguments: &[String]) -> Result<()> {
    let (ours, theirs) = split(arguments);
    expect_only(ours, &["--release"])?;
    let mut steps = Steps::new(setup::STEPS + 1);
    setup::prepare(&mut steps, Need::Build)?;
    steps.loud("building the program", || loud(cargo().args(["build", "--package", "turnstone"]).args(ours)))?;
    loud(cargo().args(["run", "--quiet", "--package", "turnstone"]).args(ours).arg("--").args(theirs))
}
