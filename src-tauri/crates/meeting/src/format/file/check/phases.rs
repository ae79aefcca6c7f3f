//! Consistency of a phase and its parts.
//!
//! Not in here: whether they fit into a turn ([`super`]).

use super::{
    Checked, Fault, LONGEST_LINE, LONGEST_TITLE, above, ensure, lasts, may_be_said, not_too_many, said, warned,
};
use crate::{bounds::MOST_PHASES, format::file::shape::PhaseFile, time::Length};

/// Checks the phases of a round or the parts of an item; `whole` is the length they have to get on with, if it is
/// known.
pub(super) fn check(phases: &[PhaseFile], field: &str, whole: Option<Length>) -> Checked {
    not_too_many(phases, field, MOST_PHASES)?;
    for (at, phase) in phases.iter().enumerate() {
        let field = format!("{field}[{at}]");
        check_phase(phase, &field)?;
        let parts = format!("{field}.parts");
        not_too_many(&phase.parts, &*parts, MOST_PHASES)?;
        for (at, part) in phase.parts.iter().enumerate() {
            let field = format!("{parts}[{at}]");
            check_phase(part, &field)?;
            ensure(part.parts.is_empty(), format!("{field}.parts"), Fault::TooDeep)?;
            ensure(phase.weight.is_none() || part.weight.is_some(), field, Fault::PartNotWeighted)?;
        }
        fits(&phase.parts, &parts, phase.fixed)?;
    }
    fits(phases, field, whole)
}

fn check_phase(phase: &PhaseFile, field: &str) -> Checked {
    said(&phase.title, format!("{field}.title"), LONGEST_TITLE)?;
    let lines = [("prompt", &phase.prompt), ("for_client", &phase.for_client), ("for_coaches", &phase.for_coaches)];
    for (key, text) in lines {
        may_be_said(text, format!("{field}.{key}"))?;
    }
    if let Some(writes) = &phase.writes {
        said(writes, format!("{field}.writes"), LONGEST_LINE)?;
    }
    let weight = phase.weight.map(|_| "weight");
    let mut keys = [phase.fixed.map(|_| "fixed"), phase.each.map(|_| "each"), weight].into_iter().flatten();
    match (keys.next(), keys.next()) {
        (None, _) => return Err((field.to_owned(), Fault::NoRule)),
        (Some(first), Some(second)) => return Err((format!("{field}.{second}"), Fault::TwoRules(first, second))),
        (Some(_), None) => {}
    }
    let ranged_weight = weight.is_some() && phase.upto.is_some();
    ensure(!ranged_weight, format!("{field}.upto"), Fault::TwoRules("weight", "upto"))?;
    lasts(phase.fixed, format!("{field}.fixed"))?;
    lasts(phase.each, format!("{field}.each"))?;
    warned(phase.warnings.as_ref(), &format!("{field}.warnings"))?;
    above(phase.upto, phase.fixed.or(phase.each).unwrap_or_default(), field)
}

fn fits(parts: &[PhaseFile], field: &str, whole: Option<Length>) -> Checked {
    let need: Length = parts.iter().filter_map(|part| part.fixed).sum();
    match whole {
        Some(have) if need > have => Err((field.to_owned(), Fault::PartsTooLong { need, have })),
        Some(_) | None => Ok(()),
    }
}
