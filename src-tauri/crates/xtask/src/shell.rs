//! Starting other programs, and reporting clearly when one of them fails.
//!
//! There are two ways: [`loud`] shows the output of the program, [`quiet`] shows it only on failure.

use std::{
    ffi::OsStr,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::tree;

/// A program started at the root of the repository, with no keyboard: nothing here may wait for an answer.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(tree::root()).stdin(Stdio::null());
    command
}

/// The cargo that runs us, so that a `cargo +toolchain xtask` stays with its toolchain.
pub fn cargo() -> Command {
    let mut command = program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // What cargo told us about our own crate must not reach the crates built below us.
    for (name, _) in std::env::vars_os() {
        let ours = name.to_str().is_some_and(|n| n.starts_with("CARGO_PKG_") || n.starts_with("CARGO_MANIFEST_"));
        if ours {
            command.env_remove(name);
        }
    }
    command
}

/// npm in the page's folder. On Windows npm is a script with its own ending.
pub fn npm() -> Command {
    let mut command = program(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(tree::ui());
    command
}

/// A tool from the page's packages, started by node itself: the same on every system.
pub fn node_tool(script: &str) -> Result<Command> {
    let script = tree::ui().join("node_modules").join(script);
    anyhow::ensure!(script.is_file(), "{} is missing; run `cargo xtask setup` first.", script.display());
    let mut command = program("node");
    command.arg(script);
    Ok(command)
}

/// Runs a program that speaks on the terminal.
pub fn loud(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {}", words(command)))?;
    anyhow::ensure!(status.success(), "`{}` failed ({status})", words(command));
    Ok(())
}

/// Runs a program in silence and returns what it printed; on failure everything it said is in the error.
pub fn quiet(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("cannot start {}", words(command)))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        let complained = String::from_utf8_lossy(&output.stderr);
        bail!("`{}` failed ({}):\n{printed}{complained}", words(command), output.status);
    }
    Ok(printed)
}

/// Whether a program runs and succeeds. A program that is not there does not.
pub fn succeeds(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// The command as a person would have typed it, without the folders before the program.
fn words(command: &Command) -> String {
    let name = std::path::Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy();
    let mut text = name.into_owned();
    for argument in command.get_args() {
        text.push(' ');
        text.push_str(&argument.to_string_lossy());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_names_the_command_and_what_it_said() {
        let error = quiet(cargo().args(["no-such-command"])).unwrap_err().to_string();
        assert!(error.contains("cargo") && error.contains("no-such-command"), "{error}");
        assert!(!succeeds(&mut program("no-such-program-anywhere")));
    }
}
