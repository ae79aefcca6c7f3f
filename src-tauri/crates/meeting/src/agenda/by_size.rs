//! The timetable of a format for every group size at once: what each line gets, and what does not fit.
//!
//! Not in here: solving an agenda ([`super`]) and remedies ([`crate::remedy`]).

use std::collections::BTreeMap;

use super::{Agenda, Draft, Fit, Tight};
use crate::{
    format::{Format, ItemKind, Phase, WhichMeeting, edit::Path},
    people::{MemberId, Person},
    phases,
    time::{Length, Moment},
};

/// The smallest group the table tells of.
const FEWEST: usize = 3;
/// The largest group the table tells of.
const MOST: usize = 12;

/// An ordinary evening: neither the first nor the last of a programme.
const ORDINARY: WhichMeeting = WhichMeeting { first: false, last: false, very_first: false };

/// The timetable of a format for this number of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// How many people.
    pub people: usize,
    /// Whether it fits.
    pub fit: Fit,
    /// What is missing, in whole minutes; nothing where it fits.
    pub missing: Length,
    /// How long the meeting would have to be, if it does not fit and a meeting may be that long.
    pub fits_in: Option<Length>,
    /// The lines whose parts need more than they have.
    pub tight: Vec<Tight>,
    /// The length of each line, by position; for a round, the length of a turn. A line that does not belong to an
    /// ordinary meeting, and a turn that does not fit, have none.
    pub lines: BTreeMap<Path, Length>,
}

/// A format in a meeting of this length, for groups of three to twelve people.
pub fn by_size(format: &Format, length: Length) -> Vec<Column> {
    (FEWEST..=MOST).map(|people| column(format, length, people)).collect()
}

fn column(format: &Format, length: Length, people: usize) -> Column {
    let agenda = ordinary(format.clone(), length, people);
    let fit = agenda.fit();
    let clients = agenda.clients().len();
    let turn = match &fit {
        Fit::Fits { turns, .. } => turns.iter().map(|(_, turn)| *turn).min(),
        Fit::Short { .. } => None,
    };
    let mut lines = BTreeMap::new();
    for (index, item) in format.items.iter().enumerate().filter(|(_, item)| item.when.applies(ORDINARY)) {
        let at = Path(vec![index]);
        let (length, parts, speakers) = match &item.kind {
            ItemKind::Round(round) => (turn, &round.phases, round.people_in_a_turn(people).saturating_sub(1)),
            ItemKind::Talk(_) | ItemKind::Break(_) | ItemKind::Evaluation(_) => {
                (Some(item.length(people, clients)), &item.parts, item.counts(people, clients))
            }
        };
        if let Some(length) = length {
            lay(&mut lines, &at, length, parts, format.grain, speakers);
            lines.insert(at, length);
        }
    }
    let fits_in = agenda.fitting_end().filter(|_| !agenda.fits()).map(|end| end - agenda.starts);
    Column { people, missing: agenda.missing(), fits_in, tight: agenda.tight(), fit, lines }
}

/// Shares a length out among phases and their parts.
fn lay(
    lines: &mut BTreeMap<Path, Length>,
    around: &Path,
    whole: Length,
    parts: &[Phase],
    grain: Length,
    coaches: usize,
) {
    let mut lengths = phases::split(whole, parts, grain, coaches).into_iter();
    for (top, phase) in parts.iter().enumerate() {
        let at = around.inside(top);
        let count = phase.parts.len();
        let own: Vec<Length> = lengths.by_ref().take(count.max(1)).collect();
        lines.insert(at.clone(), own.iter().copied().sum());
        lines.extend(own.into_iter().take(count).enumerate().map(|(part, length)| (at.inside(part), length)));
    }
}

/// A format on an ordinary evening of this length, for a group of this size with nobody in particular.
pub fn ordinary(format: Format, length: Length, people: usize) -> Agenda {
    let members: Vec<Person> = (1..=people as u32).map(|no| Person { id: MemberId(no), name: String::new() }).collect();
    Agenda::of(Draft {
        format: format.on(ORDINARY),
        members,
        absent: Vec::new(),
        order: Vec::new(),
        shares: Vec::new(),
        starts: Moment(0),
        ends: Moment(0) + length,
    })
}
