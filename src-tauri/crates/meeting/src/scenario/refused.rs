//! Why a file is not a valid scenario: one line that names the field.

use crate::texts::one_line;

/// Why a file is not a valid scenario.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", in_one_line(field, why))]
pub struct Refused {
    /// The field, such as `events[2].who`; empty for the file as a whole.
    pub field: String,
    /// What is wrong with it, and what would be right.
    pub why: String,
}

impl Refused {
    pub(super) fn new(field: impl Into<String>, why: impl Into<String>) -> Self {
        Self { field: field.into(), why: why.into() }
    }
}

/// The line, without a field where the file is wrong as a whole. What a file says is in it, so it is kept to one line.
fn in_one_line(field: &str, why: &str) -> String {
    if field.is_empty() { one_line(why) } else { format!("{}: {}", one_line(field), one_line(why)) }
}
