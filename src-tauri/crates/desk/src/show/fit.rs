//! Whether a plan fits, what would help if it does not, and what would change if.
//!
//! Every answer is a changed copy of the agenda, solved again. Not in here: how an agenda is solved (`meeting`).

use meeting::{
    agenda::{Agenda, Fit},
    format::shipped,
    phases,
    time::{Length, Moment},
};

use super::seconds;
use crate::{
    desk::Desk,
    views::plan::{FitView, PhaseLength, WhatIf},
};

/// No end later than this is proposed.
const LONGEST_HOURS: i64 = 12;

impl Desk {
    /// Whether it fits; if not, how much is missing and what would help.
    pub(super) fn fit_view(&self, agenda: &Agenda, format: &str) -> FitView {
        match agenda.fit() {
            Fit::Fits { turns, spare } => {
                let lengths = turns.iter().map(|(_, length)| *length);
                let shortest = lengths.clone().min().unwrap_or_default();
                let round = agenda.format.round();
                let split = round.map(|(_, round)| phases::split(shortest, &round.phases, agenda.format.grain));
                let titles = round.map(|(_, round)| round.phases.iter()).into_iter().flatten();
                FitView::Fits {
                    turns: turns.len() as u32,
                    shortest: seconds(shortest),
                    longest: seconds(lengths.max().unwrap_or_default()),
                    spare: seconds(spare),
                    phases: titles
                        .zip(split.unwrap_or_default())
                        .map(|(phase, length)| PhaseLength { title: phase.title.clone(), length: seconds(length) })
                        .collect(),
                }
            }
            Fit::Short { turns, minimum, room } => FitView::Short {
                turns: turns as u32,
                minimum: seconds(minimum),
                needed: seconds(minimum.times(turns)),
                room: seconds(room),
                missing: seconds(missing(minimum.times(turns), room)),
                fits_until: later_end(agenda, missing(minimum.times(turns), room)).map(|end| self.zone.time(end)),
                fits_with: fewer_people(agenda),
                fits_as: self.other_formats(agenda, format),
            },
        }
    }

    /// The other formats this meeting would fit into, with as many people as they are meant for.
    fn other_formats(&self, agenda: &Agenda, format: &str) -> Vec<String> {
        let people = agenda.expected().count() as u32;
        shipped::all()
            .into_iter()
            .filter(|other| other.key != format && (other.people.0..=other.people.1).contains(&people))
            .filter(|other| {
                let format = other.in_language(self.language.tag());
                fits(&Agenda { format, ..agenda.clone() })
            })
            .map(|other| other.title.in_language(self.language.tag()).to_owned())
            .collect()
    }
}

fn fits(agenda: &Agenda) -> bool {
    matches!(agenda.fit(), Fit::Fits { .. })
}

/// What is missing, in whole minutes, as people set an end.
fn missing(needed: Length, room: Length) -> Length {
    (needed - room).up_to(Length::minutes(1))
}

/// The end with which it would fit, if that is still a meeting of a length people hold.
fn later_end(agenda: &Agenda, missing: Length) -> Option<Moment> {
    let mut later = agenda.clone();
    later.ends += missing;
    (later.ends - later.starts <= Length::minutes(LONGEST_HOURS * 60) && fits(&later)).then_some(later.ends)
}

/// With how many people it would fit; two are the fewest that can meet.
fn fewer_people(agenda: &Agenda) -> Option<u32> {
    let mut fewer = agenda.clone();
    while fewer.expected().count() > 2 {
        fewer.absent.push(*fewer.clients().last()?);
        if fits(&fewer) {
            return Some(fewer.expected().count() as u32);
        }
    }
    None
}

/// The same meeting with one person less, one more, and begun ten minutes late. What does not fit is not made worse:
/// then only what would help is looked at.
pub(super) fn what_if(agenda: &Agenda) -> Vec<WhatIf> {
    let look = |case: &str, name: Option<String>, changed: &Agenda| {
        let (turn, spare) = match changed.fit() {
            Fit::Fits { turns, spare } => (turns.iter().map(|(_, length)| *length).min(), spare),
            Fit::Short { .. } => (None, Length::ZERO),
        };
        WhatIf { case: case.to_owned(), name, turn: turn.map(seconds), spare: seconds(spare) }
    };
    let mut looks = Vec::new();
    let short = !fits(agenda);
    if let Some(&who) = agenda.absent.first()
        && !short
    {
        let mut more = agenda.clone();
        more.absent.retain(|absent| *absent != who);
        looks.push(look("one_more", Some(agenda.name(who).to_owned()), &more));
    }
    if agenda.expected().count() > 2
        && let Some(&who) = agenda.clients().last()
    {
        let mut fewer = agenda.clone();
        fewer.absent.push(who);
        looks.push(look("one_missing", None, &fewer));
    }
    let mut late = agenda.clone();
    late.starts += Length::minutes(10);
    if late.starts < late.ends && !short {
        looks.push(look("ten_late", None, &late));
    }
    looks
}
