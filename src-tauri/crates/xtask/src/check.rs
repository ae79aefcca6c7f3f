//! `cargo xtask check`: everything a change must pass besides the tests, and `cargo xtask format`.
//!
//! Every step runs even if an earlier one failed: a person wants the whole list at once.

use anyhow::{Result, ensure};

use crate::{
    arguments::expect_only,
    edges,
    progress::Steps,
    samples, setup,
    shell::{cargo, loud, node_tool, npm, quiet},
    system::Need,
    types,
};

/// `cargo xtask check`
pub fn start(arguments: &[String]) -> Result<()> {
    expect_only(arguments, &[])?;
    let mut steps = Steps::new(setup::STEPS + 9);
    setup::prepare(&mut steps, Need::Build)?;

    steps.attempt("Rust is formatted", || loud(cargo().args(["fmt", "--all", "--check"])));
    steps.attempt("the page is formatted", || prettier("--check"));
    steps.attempt("the page's types are sound", || loud(npm().args(["run", "check"])));
    steps.attempt("no crate reaches what it must not", edges::check);
    steps.attempt("clippy has nothing to say", || {
        loud(cargo().args(["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]))
    });
    steps.attempt("the documentation builds", || {
        loud(cargo().args(["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "--deny warnings"))
    });
    steps.attempt("the page's types of the wire are fresh", types::check);
    steps.attempt("the page's samples are fresh", samples::check);
    steps.attempt("the house rules hold", house_rules);
    steps.finish("check")
}

/// `cargo xtask format`
pub fn format(arguments: &[String]) -> Result<()> {
    expect_only(arguments, &[])?;
    let mut steps = Steps::new(2);
    steps.attempt("Rust", || loud(cargo().args(["fmt", "--all"])));
    steps.attempt("the page", || prettier("--write"));
    steps.finish("format")
}

/// Prettier over the page; what it must leave alone is in .prettierignore.
fn prettier(how: &str) -> Result<()> {
    loud(node_tool("prettier/bin/prettier.cjs")?.args([how, "--log-level", "warn", "ui"]))
}

/// The house rules are tests like any other; here they run alone, with the features `cargo xtask test` compiled.
fn house_rules() -> Result<()> {
    let told = quiet(cargo().args(["test", "--workspace", "--test", "*", "house_rules"]))?;
    let passed = passed(&told);
    ensure!(passed > 0, "no house rule ran: is the module still part of the tests?");
    println!("{passed} passed");
    Ok(())
}

/// Adds up the `N passed` of cargo's closing lines.
fn passed(told: &str) -> usize {
    let closing = told.lines().filter(|line| line.starts_with("test result:"));
    let words = closing.filter_map(|line| line.split(" passed").next()?.rsplit(' ').next()?.parse::<usize>().ok());
    words.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passed_tests_are_added_up_over_all_binaries() {
        let told =
            "test a ... ok\ntest result: ok. 12 passed; 0 failed; 3 ignored\n\ntest result: ok. 0 passed; 0 failed\n";
        assert_eq!(passed(told), 12);
        assert_eq!(passed("running 0 tests\n"), 0);
    }
}
