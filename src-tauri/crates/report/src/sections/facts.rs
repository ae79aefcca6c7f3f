//! The facts of a meeting at a glance: when, who, how many turns, promises, and the next date.
//!
//! Not in here: their arrangement.

use chrono::Timelike as _;
use meeting::{
    clock::StepName,
    record::{Outcome, Presence, Record, StepRecord},
    time::Length,
};
use words::MessageKey;

use super::Setting;
use crate::dates;

/// The longest name that is said in the facts themselves; longer ones get a line of their own.
const SHORT_NAME: usize = 14;

/// A fact: the figure, and what it says.
pub(super) struct Fact {
    /// What is set large.
    pub figure: String,
    /// What stands under it, in one line or two.
    pub says: String,
}

/// The facts, in the order they are read.
pub(super) fn facts(setting: &Setting<'_>) -> Vec<Fact> {
    let (record, words) = (setting.record, setting.words);
    let mut facts = vec![planned(setting), real(setting), people(setting)];
    facts.extend(turns(setting));
    if !record.follow_up.is_empty() {
        let kept = record.follow_up.iter().filter(|former| former.outcome == Some(Outcome::Kept)).count();
        let figure = words.say(MessageKey::ReportOf, &[("part", kept.into()), ("all", record.follow_up.len().into())]);
        facts.push(Fact { figure, says: words.say(MessageKey::ReportPromisesKept, &[]) });
    }
    if let Some(next) = record.next {
        let figure = dates::short(words, setting.region, next.date(), setting.year);
        let time = setting.region.time(next.hour(), next.minute());
        facts.push(Fact { figure, says: words.say(MessageKey::ReportNextMeeting, &[("time", time.into())]) });
    }
    facts
}

/// The time that was agreed; with its day where the meeting was held on another.
fn planned(setting: &Setting<'_>) -> Fact {
    let (record, words) = (setting.record, setting.words);
    let (from, to) = (
        dates::clock(setting.region, record.planned.0, &record.wall),
        dates::clock(setting.region, record.planned.1, &record.wall),
    );
    let figure = words.say(MessageKey::ReportSpan, &[("from", from.into()), ("to", to.into())]);
    let [planned, real] = [record.planned.0, record.real.0].map(|at| dates::local(at, &record.wall).date());
    let says = if planned == real {
        words.say(MessageKey::ReportPlanned, &[])
    } else {
        words.say(
            MessageKey::ReportPlannedFor,
            &[("date", dates::short(words, setting.region, planned, setting.year).into())],
        )
    };
    Fact { figure, says }
}

/// The time it really took, and how it kept to the plan.
fn real(setting: &Setting<'_>) -> Fact {
    let (record, words) = (setting.record, setting.words);
    let from = dates::clock(setting.region, record.real.0, &record.wall);
    let figure = match record.real.1 {
        Some(to) => words.say(
            MessageKey::ReportSpan,
            &[("from", from.into()), ("to", dates::clock(setting.region, to, &record.wall).into())],
        ),
        None => words.say(MessageKey::ReportSpanOpen, &[("from", from.into())]),
    };
    let mut says = vec![words.say(MessageKey::ReportReal, &[])];
    says.extend(late_by(record.real.0 - record.planned.0).map(|(length, later)| {
        let span = dates::span(words, length);
        if later {
            words.say(MessageKey::ReportBeganLater, &[("span", span.into())])
        } else {
            words.say(MessageKey::ReportBeganEarlier, &[("span", span.into())])
        }
    }));
    says.push(match record.real.1.map(|end| late_by(end - record.planned.1)) {
        None => words.say(MessageKey::ReportStillRunning, &[]),
        Some(None) => words.say(MessageKey::ReportEndedAsPlanned, &[]),
        Some(Some((length, true))) => {
            words.say(MessageKey::ReportEndedLater, &[("span", dates::span(words, length).into())])
        }
        Some(Some((length, false))) => {
            words.say(MessageKey::ReportEndedEarlier, &[("span", dates::span(words, length).into())])
        }
    });
    Fact { figure, says: says.join("\n") }
}

/// A difference, and whether it is later; nothing if it is less than a minute.
fn late_by(difference: Length) -> Option<(Length, bool)> {
    (difference.seconds().abs() >= 60).then_some((difference, difference.is_some_time()))
}

/// Those who came late: name and minutes.
fn late(record: &Record) -> Vec<(&str, u32)> {
    let late = |presence| if let Presence::Late(minutes) = presence { Some(minutes) } else { None };
    record.attendance.iter().filter_map(|one| Some((one.name.as_str(), late(one.was)?))).collect()
}

/// Whether whoever came late fits into the facts.
fn only_one_late(record: &Record) -> Option<(&str, u32)> {
    match late(record).as_slice() {
        [(name, minutes)] if name.chars().count() <= SHORT_NAME => Some((name, *minutes)),
        _ => None,
    }
}

fn people(setting: &Setting<'_>) -> Fact {
    let (record, words) = (setting.record, setting.words);
    let count = |is: fn(Presence) -> bool| record.attendance.iter().filter(|one| is(one.was)).count();
    let (there, expected) = (count(Presence::came), count(Presence::was_expected));
    let figure = words.say(MessageKey::ReportOf, &[("part", there.into()), ("all", expected.into())]);
    let says = match (only_one_late(record), late(record).len()) {
        (Some((name, minutes)), _) => {
            words.say(MessageKey::ReportNameLate, &[("name", name.into()), ("minutes", minutes.into())])
        }
        (None, 0) => words.say(MessageKey::ReportWereThere, &[]),
        (None, count) => words.say(MessageKey::ReportWereLate, &[("count", count.into())]),
    };
    Fact { figure, says }
}

/// The names that did not fit into the facts.
pub(super) fn late_names(setting: &Setting<'_>) -> Option<String> {
    let (record, words) = (setting.record, setting.words);
    let late = late(record);
    if late.is_empty() || only_one_late(record).is_some() {
        return None;
    }
    let names: Vec<String> = late
        .iter()
        .map(|&(name, minutes)| {
            words.say(MessageKey::ReportLateEntry, &[("name", name.into()), ("minutes", minutes.into())])
        })
        .collect();
    Some(words.say(MessageKey::ReportLateList, &[("names", names.join(", ").into())]))
}

fn is_turn(step: &StepRecord) -> bool {
    (step.client.is_some() || step.set.is_some()) && matches!(step.name, StepName::Title(_))
}

/// How many turns there were, and how long they were meant to be.
fn turns(setting: &Setting<'_>) -> Option<Fact> {
    let (record, words) = (setting.record, setting.words);
    let all = record.steps.iter().filter(|step| is_turn(step)).count();
    let held: Vec<_> = record.steps.iter().filter(|step| is_turn(step)).filter(|step| step.real.is_some()).collect();
    let planned = || record.steps.iter().filter(|step| is_turn(step)).filter_map(|step| step.planned);
    let (shortest, longest) = (planned().min()?, planned().max()?);
    let (count, held_of) = ([("count", all.into())], [("held", held.len().into()), ("count", all.into())]);
    let figure = match (held.len() == all, record.sets.is_empty()) {
        (true, true) => words.say(MessageKey::ReportTurns, &count),
        (false, true) => words.say(MessageKey::ReportTurnsOf, &held_of),
        (true, false) => words.say(MessageKey::ReportSets, &count),
        (false, false) => words.say(MessageKey::ReportSetsOf, &held_of),
    };
    let says = if shortest == longest {
        words.say(MessageKey::ReportTurnsEach, &[("length", dates::minutes(words, shortest).into())])
    } else {
        let [shortest, longest] = [shortest, longest].map(|length| dates::length(words, length));
        words.say(MessageKey::ReportTurnsRange, &[("shortest", shortest.into()), ("longest", longest.into())])
    };
    Some(Fact { figure, says })
}
