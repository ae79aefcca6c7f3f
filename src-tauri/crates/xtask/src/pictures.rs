//! `cargo xtask pictures`: the pictures of the manual, made from the real window.
//!
//! A test of the window makes them (`tests/window/pictures.rs`); here it is told to keep what it sees. They are committed, so
//! nobody needs this command until the product looks different. Not in here: what is on them.

use anyhow::Result;

use crate::{
    arguments::expect_only,
    progress::Steps,
    session::Session,
    setup,
    shell::{cargo, loud},
    system::Need,
    tree,
};

/// `cargo xtask pictures`
pub fn start(arguments: &[String]) -> Result<()> {
    expect_only(arguments, &[])?;
    let mut steps = Steps::new(setup::STEPS + 2);
    setup::prepare(&mut steps, Need::Tests)?;
    steps
        .loud("building the program and its tests", || loud(cargo().args(["build", "--workspace", "--all-targets"])))?;
    steps.loud("making the pictures", || {
        let session = Session::begin()?;
        let mut test = cargo();
        test.args(["test", "--workspace", "--test", "tests", "--", "--include-ignored", "window::pictures"]);
        test.env("TURNSTONE_BIN", tree::program("debug")).env("TURNSTONE_PICTURES", "kept");
        loud(&mut session.command(&test)?)
    })?;
    steps.finish("pictures")
}
