//! Limits of a scenario, checked before anything is computed from it.
//!
//! Not in here: the numbers ([`crate::bounds`]), and their meaning in a meeting (`agenda`, `event`).

use crate::{
    bounds::{MOST_EVENTS, MOST_ITEMS, MOST_PHASES},
    format::{MOST_TURNS, Role},
    people::{LONGEST_NAME, MOST_MEMBERS},
    scenario::{
        Refused,
        phrase::{ItemText, ScenarioText, TurnsText},
    },
};

pub(super) fn check(text: &ScenarioText) -> Result<(), Refused> {
    for (field, names) in [("members", &text.members), ("absent", &text.absent), ("order", &text.order)] {
        at_most(field, names.len(), MOST_MEMBERS)?;
    }
    for (index, name) in text.members.iter().enumerate() {
        if name.chars().count() > LONGEST_NAME {
            let why = format!("is too long; a name has at most {LONGEST_NAME} characters");
            return Err(Refused::new(format!("members[{index}]"), why));
        }
    }
    at_most("weights", text.weights.len(), MOST_MEMBERS)?;
    at_most("format.items", text.format.items.len(), MOST_ITEMS)?;
    at_most("events", text.events.len(), MOST_EVENTS)?;
    for (index, event) in text.events.iter().enumerate() {
        for (key, names) in [("missing", &event.missing), ("clients", &event.clients)] {
            at_most(format!("events[{index}].{key}"), names.as_ref().map_or(0, Vec::len), MOST_MEMBERS)?;
        }
    }
    text.format
        .items
        .iter()
        .enumerate()
        .try_for_each(|(index, item)| check_item(&format!("format.items[{index}]"), item))
}

fn check_item(field: &str, item: &ItemText) -> Result<(), Refused> {
    at_most(format!("{field}.phases"), item.phases.as_ref().map_or(0, Vec::len), MOST_PHASES)?;
    let roles = item.roles.as_deref().unwrap_or_default();
    at_most(format!("{field}.roles"), roles.len(), Role::ALL.len())?;
    for (index, role) in roles.iter().enumerate() {
        up_to(format!("{field}.roles[{index}].count"), role.count, MOST_MEMBERS)?;
    }
    if let Some(TurnsText::Number(turns)) = item.turns {
        up_to(format!("{field}.turns"), Some(turns), MOST_TURNS)?;
    }
    up_to(format!("{field}.break.after"), item.pause.as_ref().map(|pause| pause.after), MOST_TURNS)?;
    up_to(format!("{field}.rooms"), item.rooms, MOST_MEMBERS)
}

/// A list with a bound.
fn at_most(field: impl Into<String>, count: usize, most: usize) -> Result<(), Refused> {
    if count <= most { Ok(()) } else { Err(Refused::new(field, format!("has {count} entries; at most {most}"))) }
}

/// A number with a bound. What is below one is refused where it is read.
fn up_to(field: impl Into<String>, number: Option<i64>, most: usize) -> Result<(), Refused> {
    match number {
        Some(number) if number > most as i64 => Err(Refused::new(field, format!("is {number}; at most {most}"))),
        Some(_) | None => Ok(()),
    }
}
