//! The number of lines of a format: items, phases and parts together.
//!
//! Not in here: the limits of single lists ([`super`]).

use super::{Checked, Fault};
use crate::{
    bounds::MOST_LINES,
    format::file::{FormatFile, shape::PhaseFile},
};

/// Refuses the first item that goes beyond.
pub(super) fn not_too_many(file: &FormatFile) -> Checked {
    let mut lines = 0;
    for (index, item) in file.items.iter().enumerate() {
        lines += 1 + phases(&item.phases) + phases(&item.parts);
        if lines > MOST_LINES {
            return Err((format!("items[{index}]"), Fault::TooManyLines));
        }
    }
    Ok(())
}

fn phases(phases: &[PhaseFile]) -> usize {
    phases.iter().map(|phase| 1 + phase.parts.len()).sum()
}
