//! The page's sample views, made by the real desk: snapshots in `ui/src/lib/samples`, compared and written by a test.
//!
//! Not in here: which samples there are (`tests/meetings/samples`).

use anyhow::{Result, ensure};

use crate::shell::{cargo, quiet};

/// Writes every sample anew.
pub fn write() -> Result<()> {
    compare(Some("1"))
}

/// Whether the committed samples are what the desk shows now.
pub fn check() -> Result<()> {
    compare(None)
}

/// Runs the snapshot test, which writes the samples instead if it is told to update them.
fn compare(update: Option<&str>) -> Result<()> {
    let mut tests = cargo();
    // Of the whole workspace, so that cargo uses what `cargo xtask test` compiled.
    tests.args(["test", "--workspace", "--test", "tests", "meetings::samples"]).env_remove("UPDATE_EXPECT");
    let told = quiet(tests.envs(update.map(|update| ("UPDATE_EXPECT", update))))?;
    ensure!(!told.contains("running 0 tests"), "no sample was made: is the module still part of the tests?");
    Ok(())
}
