//! Why a file is not a valid scenario: one line that names the field.

use std::fmt;

use crate::texts::one_line;

/// Why a file is not a valid scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
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

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.field.is_empty() {
            write!(f, "{}", one_line(&self.why))
        } else {
            write!(f, "{}: {}", one_line(&self.field), one_line(&self.why))
        }
    }
}

impl std::error::Error for Refused {}
