//! The text of a field: the format's value as it would be typed.
//!
//! Not in here: input that could not be parsed ([`super::Typed`]).

use serde::Serialize;

use super::{
    Field, LineKind, Path,
    field::FLAG,
    tree::{item, phase},
};
use crate::{
    format::{
        GRACE, MINIMUM_TURN, Role, Turns, Warnings,
        file::{
            FormatFile, Text,
            shape::{ItemFile, PhaseFile, WarningsFile},
        },
    },
    time::Length,
};

/// The text of a field; empty if it is not set.
pub(super) fn text(file: &FormatFile, at: &Path, field: Field, nth: usize, tag: &str) -> String {
    match at.0.len() {
        0 => of_format(file, field, tag),
        1 => item(file, at).map(|item| of_item(item, field, nth, tag)).unwrap_or_default(),
        _ => phase(file, at).map(|phase| of_phase(phase, field, tag)).unwrap_or_default(),
    }
}

/// The same field where a file says nothing of it.
pub(super) fn unsaid(at: &Path, field: Field, nth: usize, tag: &str) -> String {
    match at.0.len() {
        0 => of_format(&FormatFile::default(), field, tag),
        1 => of_item(&ItemFile::default(), field, nth, tag),
        _ => of_phase(&PhaseFile::default(), field, tag),
    }
}

fn of_format(file: &FormatFile, field: Field, tag: &str) -> String {
    let usual = Warnings::default();
    let warned = |of: fn(&WarningsFile) -> Length, usual: Length| file.warnings.as_ref().map_or(usual, of).to_string();
    match field {
        Field::Title => words(&file.title, tag),
        Field::About => words(&file.about, tag),
        Field::Prepare => words(&file.prepare, tag),
        Field::PeopleLeast => file.people.0.to_string(),
        Field::PeopleMost => file.people.1.to_string(),
        Field::MinutesLeast => file.minutes.0.to_string(),
        Field::MinutesMost => file.minutes.1.to_string(),
        Field::MinimumTurn => file.minimum_turn.unwrap_or(MINIMUM_TURN).to_string(),
        Field::Quorum => file.quorum.map(|least| least.to_string()).unwrap_or_default(),
        Field::Notes => word(&file.notes),
        Field::Grace => file.grace.unwrap_or(GRACE).to_string(),
        Field::WarnFirst => warned(|own| own.first.left, usual.first.left),
        Field::WarnLast => warned(|own| own.last.left, usual.last.left),
        Field::Purpose
        | Field::Rule
        | Field::Length
        | Field::Upto
        | Field::Advance
        | Field::FollowUp
        | Field::When
        | Field::ClientsSkip
        | Field::InTurn
        | Field::Writes
        | Field::Turns
        | Field::Turn
        | Field::TurnAtMost
        | Field::GapTitle
        | Field::GapLength
        | Field::BreakAfter
        | Field::BreakLength
        | Field::BreakTitle
        | Field::Choice
        | Field::Helps
        | Field::Role
        | Field::FixedRoles
        | Field::Rooms
        | Field::Speaks
        | Field::Prompt
        | Field::ForClient
        | Field::ForCoaches => String::new(),
    }
}

fn of_item(item: &ItemFile, field: Field, nth: usize, tag: &str) -> String {
    let pause = || item.pause.iter().chain(&item.breaks).nth(nth);
    match field {
        Field::Title => words(&item.title, tag),
        Field::Purpose => words(&item.purpose, tag),
        Field::Rule => match (item.fixed, item.each) {
            (Some(_), _) => "fixed",
            (None, Some(_)) => "each",
            (None, None) => "each_other",
        }
        .to_owned(),
        Field::Length => length(item.fixed.or(item.each).or(item.each_other)),
        Field::Upto => length(item.upto),
        Field::Advance => word(&item.advance),
        Field::FollowUp => flag(item.follow_up),
        Field::When => word(&item.when),
        Field::ClientsSkip => flag(item.clients_skip),
        Field::InTurn => flag(item.in_turn),
        Field::Writes => item.writes.as_ref().map(|writes| words(writes, tag)).unwrap_or_default(),
        Field::Turns => match item.turns {
            Some(Turns::Some(turns)) => turns.to_string(),
            Some(Turns::All) | None => String::new(),
        },
        Field::Turn => length(item.turn),
        Field::TurnAtMost => length(item.turn_at_most),
        Field::GapTitle => item.gap.as_ref().map(|gap| words(&gap.title, tag)).unwrap_or_default(),
        Field::GapLength => length(item.gap.as_ref().map(|gap| gap.fixed)),
        Field::BreakAfter => pause().map(|pause| pause.after.to_string()).unwrap_or_default(),
        Field::BreakLength => length(pause().map(|pause| pause.fixed)),
        Field::BreakTitle => pause().map(|pause| words(&pause.title, tag)).unwrap_or_default(),
        Field::Choice => word(&item.choice),
        Field::Helps => item.helps.iter().map(|help| help.in_language(tag)).collect::<Vec<_>>().join("\n"),
        Field::Role => {
            let wanted = Role::ALL.get(nth).and_then(|role| item.roles.iter().find(|wanted| wanted.role == *role));
            wanted.map(|wanted| wanted.count.to_string()).unwrap_or_default()
        }
        Field::FixedRoles => flag(item.fixed_roles),
        Field::Rooms => item.rooms.map(|people| people.to_string()).unwrap_or_default(),
        Field::About
        | Field::Prepare
        | Field::PeopleLeast
        | Field::PeopleMost
        | Field::MinutesLeast
        | Field::MinutesMost
        | Field::MinimumTurn
        | Field::Quorum
        | Field::Notes
        | Field::Grace
        | Field::WarnFirst
        | Field::WarnLast
        | Field::Speaks
        | Field::Prompt
        | Field::ForClient
        | Field::ForCoaches => String::new(),
    }
}

fn of_phase(phase: &PhaseFile, field: Field, tag: &str) -> String {
    let warned = |of: fn(&WarningsFile) -> Length| length(phase.warnings.as_ref().map(of));
    match field {
        Field::Title => words(&phase.title, tag),
        Field::Rule => match (phase.fixed, phase.each) {
            (Some(_), _) => "fixed",
            (None, Some(_)) => "each",
            (None, None) => "weight",
        }
        .to_owned(),
        Field::Length => match phase.weight {
            Some(weight) => weight_text(weight.0),
            None => length(phase.fixed.or(phase.each)),
        },
        Field::Upto => length(phase.upto),
        Field::Speaks => word(&phase.speaks_word()),
        Field::Prompt => words(&phase.prompt, tag),
        Field::ForClient => words(&phase.for_client, tag),
        Field::ForCoaches => words(&phase.for_coaches, tag),
        Field::InTurn => flag(phase.in_turn),
        Field::Writes => phase.writes.as_ref().map(|writes| words(writes, tag)).unwrap_or_default(),
        Field::WarnFirst => warned(|own| own.first.left),
        Field::WarnLast => warned(|own| own.last.left),
        Field::About
        | Field::Prepare
        | Field::PeopleLeast
        | Field::PeopleMost
        | Field::MinutesLeast
        | Field::MinutesMost
        | Field::MinimumTurn
        | Field::Quorum
        | Field::Notes
        | Field::Grace
        | Field::Purpose
        | Field::Advance
        | Field::FollowUp
        | Field::When
        | Field::ClientsSkip
        | Field::Turns
        | Field::Turn
        | Field::TurnAtMost
        | Field::GapTitle
        | Field::GapLength
        | Field::BreakAfter
        | Field::BreakLength
        | Field::BreakTitle
        | Field::Choice
        | Field::Helps
        | Field::Role
        | Field::FixedRoles
        | Field::Rooms => String::new(),
    }
}

fn words(text: &Text, tag: &str) -> String {
    text.in_language(tag).to_owned()
}

fn length(length: Option<Length>) -> String {
    length.map(|length| length.to_string()).unwrap_or_default()
}

fn flag(yes: bool) -> String {
    let [no, word] = FLAG;
    if yes { word } else { no }.to_owned()
}

/// The word a value is written with in a file.
fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

/// A weight as a person writes it: `4`, `1.5`.
pub(super) fn weight_text(thousandths: u32) -> String {
    let (whole, rest) = (thousandths / 1000, thousandths % 1000);
    if rest == 0 { whole.to_string() } else { format!("{whole}.{rest:03}").trim_end_matches('0').to_owned() }
}

/// How many rows a repeated field has; for breaks, one empty row more.
pub(super) fn rows(file: &FormatFile, at: &Path, field: Field) -> usize {
    if matches!(field, Field::BreakAfter | Field::BreakLength | Field::BreakTitle) {
        item(file, at).map_or(0, |item| item.pause.iter().chain(&item.breaks).count() + 1)
    } else if field == Field::Role {
        Role::ALL.len()
    } else {
        1
    }
}

/// What a line is; `None` where there is none.
pub(super) fn kind(file: &FormatFile, at: &Path) -> Option<LineKind> {
    match at.0.len() {
        1 => item(file, at).map(ItemFile::line_kind),
        _ => phase(file, at).map(|_| LineKind::Phase),
    }
}
