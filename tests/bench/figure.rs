//! A figure with its target, and the table of all of them.
//!
//! Not in here: measuring.

use std::fmt::Write as _;

/// One line of the table.
pub struct Figure {
    what: String,
    target: Option<Target>,
    value: f64,
    measured: String,
    how: String,
}

struct Target {
    most: f64,
    words: &'static str,
}

impl Figure {
    /// A figure without a target: told for what it explains.
    pub fn told(what: &str, measured: String, how: String) -> Self {
        Self { what: what.to_owned(), target: None, value: 0.0, measured, how }
    }

    /// A figure that must not be above a value.
    pub fn of(what: &str, (words, most): (&'static str, f64), value: f64, measured: String, how: String) -> Self {
        Self { what: what.to_owned(), target: Some(Target { most, words }), value, measured, how }
    }

    /// Whether the target is missed.
    pub fn is_over(&self) -> bool {
        self.target.as_ref().is_some_and(|target| self.value > target.most)
    }
}

/// The table, in Markdown.
pub fn table(figures: &[Figure]) -> String {
    let mut text = String::from("| figure | target | measured | how |\n| --- | --- | --- | --- |\n");
    for figure in figures {
        let target = figure.target.as_ref().map_or("–", |target| target.words);
        let over = if figure.is_over() { " **over**" } else { "" };
        let _ = writeln!(text, "| {} | {target} | {}{over} | {} |", figure.what, figure.measured, figure.how);
    }
    text
}

/// Milliseconds in as many digits as say something.
pub fn ms(value: f64) -> String {
    match value {
        value if value < 0.1 => format!("{:.1} µs", value * 1000.0),
        value if value < 10.0 => format!("{value:.2} ms"),
        value => format!("{value:.0} ms"),
    }
}
