//! Setting a field from typed text.
//!
//! Text that cannot be parsed, or would make the format invalid, changes nothing. Not in here: keeping such text
//! ([`super::Draft`]).

use serde::de::DeserializeOwned;

use super::{
    EditRefused, Field, Path, Typed,
    apply::holds,
    field::FLAG,
    tree::{item, item_mut, phase, phase_mut},
};
use crate::{
    format::{
        Role, Turns, Warnings,
        file::{
            Fault, FormatFile, Text,
            leaf::Weight,
            shape::{BreakFile, GapFile, ItemFile, PhaseFile, RoleFile, ThresholdFile, WarningsFile},
        },
    },
    people::tidy_name,
    time::Length,
};

/// What a rule without a length of its own is given when it gets one.
const ONE_MINUTE: Length = Length::minutes(1);
/// The highest weight of the form.
const MOST_WEIGHT: f64 = 1000.0;

type Set = Result<(), Fault>;

/// Sets a field.
pub(super) fn set(file: &mut FormatFile, typed: &Typed, tag: &str) -> Result<(), EditRefused> {
    let mut next = file.clone();
    let text = typed.text.trim();
    match typed.at.0.len() {
        0 => set_format(&mut next, typed.field, text, tag),
        1 => {
            item(file, &typed.at).ok_or(EditRefused::Gone)?;
            item_mut(&mut next, &typed.at).map_or(Ok(()), |item| set_item(item, typed, text, tag))
        }
        _ => {
            phase(file, &typed.at).ok_or(EditRefused::Gone)?;
            let part = is_part_of_weighted(file, &typed.at);
            phase_mut(&mut next, &typed.at).map_or(Ok(()), |phase| set_phase(phase, typed.field, text, tag, part))
        }
    }
    .map_err(EditRefused::Fault)?;
    holds(&next)?;
    *file = next;
    Ok(())
}

fn is_part_of_weighted(file: &FormatFile, at: &Path) -> bool {
    at.split().and_then(|(around, _)| phase(file, &around)).is_some_and(|around| around.weight.is_some())
}

fn set_format(file: &mut FormatFile, field: Field, text: &str, tag: &str) -> Set {
    match field {
        Field::Title => file.title.say(tag, &tidy_name(text)),
        Field::About => file.about.say(tag, text),
        Field::Prepare => file.prepare.say(tag, text),
        Field::PeopleLeast => file.people.0 = number(text)?,
        Field::PeopleMost => file.people.1 = number(text)?,
        Field::MinutesLeast => file.minutes.0 = number(text)?,
        Field::MinutesMost => file.minutes.1 = number(text)?,
        Field::MinimumTurn => file.minimum_turn = some(text, length)?,
        Field::Quorum => file.quorum = some(text, number)?,
        Field::Notes => file.notes = word(text)?,
        Field::Grace => file.grace = some(text, length)?,
        Field::WarnFirst | Field::WarnLast => warn(&mut file.warnings, field, text)?,
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
        | Field::ForCoaches => {}
    }
    Ok(())
}

fn set_item(item: &mut ItemFile, typed: &Typed, text: &str, tag: &str) -> Set {
    match typed.field {
        Field::Title => item.title.say(tag, &tidy_name(text)),
        Field::Purpose => item.purpose.say(tag, text),
        Field::Rule => {
            let measure = item.fixed.or(item.each).or(item.each_other).unwrap_or(ONE_MINUTE);
            (item.fixed, item.each, item.each_other) = (None, None, None);
            *rule_of(item, text)? = Some(measure);
        }
        Field::Length => {
            let measure = length(text)?;
            match (&mut item.fixed, &mut item.each, &mut item.each_other) {
                (Some(own), ..) | (None, Some(own), _) | (None, None, Some(own)) => *own = measure,
                (None, None, none) => *none = Some(measure),
            }
        }
        Field::Upto => item.upto = some(text, length)?,
        Field::Advance => item.advance = word(text)?,
        Field::FollowUp => item.follow_up = flag(text)?,
        Field::When => item.when = word(text)?,
        Field::ClientsSkip => item.clients_skip = flag(text)?,
        Field::InTurn => item.in_turn = flag(text)?,
        Field::Writes => say_some(&mut item.writes, tag, text),
        Field::Turns => {
            let turns: Option<usize> = some(text, number).map_err(|_| Fault::Turns)?;
            item.turns = turns.map(Turns::Some).filter(|turns| *turns != Turns::Some(0));
        }
        Field::Turn => item.turn = some(text, length)?,
        Field::TurnAtMost => item.turn_at_most = some(text, length)?,
        Field::GapTitle | Field::GapLength => set_gap(item, typed.field, text, tag)?,
        Field::BreakAfter | Field::BreakLength | Field::BreakTitle => set_break(item, typed, text, tag)?,
        Field::Choice => item.choice = word(text)?,
        Field::Helps => {
            let before = std::mem::take(&mut item.helps);
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            item.helps = lines.enumerate().map(|(nth, line)| said(before.get(nth), tag, line)).collect();
        }
        Field::Role => {
            let Some(&role) = Role::ALL.get(typed.nth) else { return Ok(()) };
            let count: Option<usize> = some(text, number)?;
            item.roles.retain(|wanted| wanted.role != role);
            item.roles.extend(count.filter(|count| *count > 0).map(|count| RoleFile { role, count }));
        }
        Field::FixedRoles => item.fixed_roles = flag(text)?,
        Field::Rooms => item.rooms = some(text, number)?,
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
        | Field::ForCoaches => {}
    }
    Ok(())
}

fn rule_of<'item>(item: &'item mut ItemFile, rule: &str) -> Result<&'item mut Option<Length>, Fault> {
    match rule {
        "fixed" => Ok(&mut item.fixed),
        "each" => Ok(&mut item.each),
        "each_other" => Ok(&mut item.each_other),
        other => Err(Fault::UnknownWord(other.to_owned())),
    }
}

/// A gap exists as soon as one of its two fields is set, and is removed with its length.
fn set_gap(item: &mut ItemFile, field: Field, text: &str, tag: &str) -> Set {
    if field == Field::GapLength && text.is_empty() {
        item.gap = None;
        return Ok(());
    }
    let gap = item.gap.get_or_insert_with(|| GapFile { title: Text::plain("–"), fixed: ONE_MINUTE });
    if field == Field::GapLength {
        gap.fixed = length(text)?;
    } else {
        gap.title.say(tag, &tidy_name(text));
    }
    Ok(())
}

/// A break exists as soon as one of its fields is set, and is removed with its length.
fn set_break(item: &mut ItemFile, typed: &Typed, text: &str, tag: &str) -> Set {
    let mut breaks: Vec<BreakFile> = item.pause.take().into_iter().chain(std::mem::take(&mut item.breaks)).collect();
    if text.is_empty() && typed.field != Field::BreakTitle {
        if typed.nth < breaks.len() {
            breaks.remove(typed.nth);
        }
    } else {
        if typed.nth >= breaks.len() {
            let after = breaks.iter().map(|pause| pause.after).max().unwrap_or(1) + 1;
            breaks.push(BreakFile { title: Text::plain("–"), after, fixed: Length::minutes(10) });
        }
        let last = breaks.len() - 1;
        if let Some(pause) = breaks.get_mut(typed.nth.min(last)) {
            if typed.field == Field::BreakAfter {
                pause.after = number(text)?;
            } else if typed.field == Field::BreakLength {
                pause.fixed = length(text)?;
            } else {
                pause.title.say(tag, &tidy_name(text));
            }
        }
    }
    item.breaks = breaks;
    Ok(())
}

fn set_phase(phase: &mut PhaseFile, field: Field, text: &str, tag: &str, in_weighted: bool) -> Set {
    match field {
        Field::Title => phase.title.say(tag, &tidy_name(text)),
        Field::Rule => set_share(phase, text, in_weighted)?,
        Field::Length => match (&mut phase.weight, &mut phase.fixed, &mut phase.each) {
            (Some(own), ..) => *own = weight(text)?,
            (None, Some(own), _) | (None, None, Some(own)) => *own = length(text)?,
            (none, None, None) => *none = Some(weight(text)?),
        },
        Field::Upto => phase.upto = some(text, length)?,
        Field::Speaks => phase.speaks = Some(word(text)?),
        Field::Prompt => phase.prompt.say(tag, text),
        Field::ForClient => phase.for_client.say(tag, text),
        Field::ForCoaches => phase.for_coaches.say(tag, text),
        Field::InTurn => phase.in_turn = flag(text)?,
        Field::Writes => say_some(&mut phase.writes, tag, text),
        Field::WarnFirst | Field::WarnLast => warn(&mut phase.warnings, field, text)?,
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
        | Field::Rooms => {}
    }
    Ok(())
}

fn set_share(phase: &mut PhaseFile, rule: &str, in_weighted: bool) -> Set {
    let measure = phase.fixed.or(phase.each).unwrap_or(ONE_MINUTE);
    match rule {
        "weight" => {
            phase.weigh();
            // Parts of a share have shares.
            phase.parts.iter_mut().for_each(PhaseFile::weigh);
        }
        _ if in_weighted => return Err(Fault::PartNotWeighted),
        "fixed" => {
            (phase.weight, phase.each) = (None, None);
            phase.fixed = Some(measure);
        }
        "each" => {
            (phase.weight, phase.fixed) = (None, None);
            phase.each = Some(measure);
        }
        other => return Err(Fault::UnknownWord(other.to_owned())),
    }
    Ok(())
}

/// Sets one of two warnings; an empty text is "as usual" for both.
fn warn(warnings: &mut Option<WarningsFile>, field: Field, text: &str) -> Set {
    if text.is_empty() {
        *warnings = None;
        return Ok(());
    }
    let left = length(text)?;
    let usual = Warnings::default();
    let own = warnings.get_or_insert_with(|| WarningsFile {
        first: ThresholdFile { left: usual.first.left, percent: usual.first.percent },
        last: ThresholdFile { left: usual.last.left, percent: usual.last.percent },
    });
    if field == Field::WarnFirst {
        own.first.left = left;
    } else {
        own.last.left = left;
    }
    Ok(())
}

/// A length as people type it: whole minutes, or minutes and seconds. The check of the file limits it.
pub(crate) fn length(text: &str) -> Result<Length, Fault> {
    let minutes = || text.parse::<u16>().ok();
    Length::parse(text)
        .or_else(|| minutes().map(|minutes| Length::minutes(i64::from(minutes))))
        .ok_or_else(|| Fault::Length(text.to_owned()))
}

fn weight(text: &str) -> Result<Weight, Fault> {
    let weight = text.replace(',', ".").parse::<f64>().map_err(|_| Fault::Weight)?;
    let thousandths = (weight * 1000.0).round();
    if (1.0..=MOST_WEIGHT * 1000.0).contains(&thousandths) {
        Ok(Weight(thousandths as u32))
    } else {
        Err(Fault::Weight)
    }
}

fn number<T: TryFrom<u16>>(text: &str) -> Result<T, Fault> {
    text.parse::<u16>().ok().and_then(|number| T::try_from(number).ok()).ok_or(Fault::FromOne)
}

fn some<T>(text: &str, read: impl FnOnce(&str) -> Result<T, Fault>) -> Result<Option<T>, Fault> {
    if text.is_empty() { Ok(None) } else { read(text).map(Some) }
}

fn flag(text: &str) -> Result<bool, Fault> {
    let [no, yes] = FLAG;
    match text {
        _ if text == yes => Ok(true),
        _ if text == no => Ok(false),
        other => Err(Fault::UnknownWord(other.to_owned())),
    }
}

fn word<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    serde_json::from_value(text.into()).map_err(|_| Fault::UnknownWord(text.to_owned()))
}

/// A text that may be missing.
fn say_some(text: &mut Option<Text>, tag: &str, words: &str) {
    *text = (!words.is_empty()).then(|| said(text.as_ref(), tag, words));
}

fn said(before: Option<&Text>, tag: &str, words: &str) -> Text {
    let mut text = before.cloned().unwrap_or_default();
    text.say(tag, words);
    text
}
