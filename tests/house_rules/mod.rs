//! The house rules: what every file of this project keeps to, as tests.
//!
//! A rule that a reviewer has to remember is forgotten; one that fails a build is not. Each rule has its own test, reads the
//! tree as text, lists *all* offenders with file and line, and says why it exists. Deliberately not in here: anything
//! that rustfmt, clippy or prettier already say, and anything about how the program behaves.

mod borders;
mod catalogue;
mod circles;
mod documents;
mod fluent;
mod imports;
mod keys;
mod licences;
mod literals;
mod marks;
mod menu;
mod origins;
mod packages;
mod papers;
mod pure;
mod shape;
mod tree;

/// Fails with every offender and the reason of the rule.
fn hold(rule: &str, why: &str, offenders: &[String]) {
    assert!(
        offenders.is_empty(),
        "\n\nHouse rule: {rule}.\nWhy: {why}.\n{} to put right:\n  {}\n",
        offenders.len(),
        offenders.join("\n  "),
    );
}
