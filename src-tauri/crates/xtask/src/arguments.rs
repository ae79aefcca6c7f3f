//! The arguments of a command: which of them are ours, and which are for a program we start.

use anyhow::Result;

/// Refuses arguments a command does not know, so that a typing error is not silently ignored.
pub fn expect_only(arguments: &[String], known: &[&str]) -> Result<()> {
    for argument in arguments {
        anyhow::ensure!(known.contains(&argument.as_str()), "I don't know the option `{argument}`; see --help.");
    }
    Ok(())
}

/// Splits at `--`: what is before is ours, what is after is for the program we start.
pub fn split(arguments: &[String]) -> (&[String], &[String]) {
    match arguments.iter().position(|argument| argument == "--") {
        Some(at) => (&arguments[..at], &arguments[at + 1..]),
        None => (arguments, &[]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_after_two_dashes_are_for_the_other_program() {
        let arguments = ["--release", "--", "--data", "x"].map(str::to_owned);
        let (ours, theirs) = split(&arguments);
        assert_eq!((ours.len(), theirs), (1, &arguments[2..]));
        assert_eq!(split(&arguments[2..]).1.len(), 0, "without `--` nothing is passed on");
    }
}
