//! `cargo xtask setup`: prepares a fresh machine for building, and with `--tests` for testing.
//!
//! The other commands call the same steps, so nobody has to run this one first. Each step checks before it acts: a
//! second run changes nothing and takes a second.

use anyhow::{Context, Result, ensure};

use crate::{
    arguments::expect_only,
    page,
    progress::Steps,
    shell::{program, quiet},
    system::{self, Need},
};

/// The oldest Node that Vite 8 runs on.
const NODE: (u32, u32) = (20, 19);

/// `cargo xtask setup [--tests]`
pub fn start(arguments: &[String]) -> Result<()> {
    expect_only(arguments, &["--tests"])?;
    let mut steps = Steps::new(STEPS);
    prepare(&mut steps, if arguments.is_empty() { Need::Build } else { Need::Tests })?;
    steps.finish("setup")
}

/// How many steps [`prepare`] takes.
pub const STEPS: usize = 3;

/// Everything that must be there before cargo can build the program.
pub fn prepare(steps: &mut Steps, need: Need) -> Result<()> {
    steps.quiet("system packages", || system::ensure(need))?;
    steps.quiet("the page's packages", || node().and_then(|()| page::packages()))?;
    steps.quiet("the page", page::build)
}

/// Node and npm, new enough.
fn node() -> Result<()> {
    let (major, minor) = NODE;
    let ask = format!("please install Node {major}.{minor} or newer, with npm: https://nodejs.org");
    let version = quiet(program("node").arg("--version")).with_context(|| format!("Node is missing; {ask}"))?;
    ensure!(new_enough(&version), "Node {} is too old; {ask}", version.trim());
    ensure!(page::npm_is_there(), "Node is here but npm is not; {ask}");
    Ok(())
}

/// Whether `v20.20.2` and its like reach [`NODE`].
fn new_enough(version: &str) -> bool {
    let mut numbers = version.trim().trim_start_matches('v').split('.').map_while(|part| part.parse().ok());
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) >= NODE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_is_new_enough_from_20_19_on() {
        for (version, enough) in [
            ("v20.20.2\n", true),
            ("v20.19.0", true),
            ("v22.0.0", true),
            ("v20.18.3", false),
            ("v9.99.0", false),
            ("", false),
        ] {
            assert_eq!(new_enough(version), enough, "{version:?}");
        }
    }
}
