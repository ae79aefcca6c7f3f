//! The timetable of a format in few lines: each with its start, counted from the beginning, and the turns as one.
//!
//! Every time comes from the timetable of the clock. Not in here: times of day and names, which a plan has.

use std::collections::BTreeSet;

use crate::{
    agenda::ordinary,
    clock::{Clock, Presses, Step, StepKind, StepName},
    format::Format,
    time::Length,
};

/// A line of the timetable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// How long after the beginning it begins.
    pub from: Length,
    /// How long it is.
    pub length: Length,
    /// What it is.
    pub what: What,
}

/// What a line of the timetable is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// An item of the format.
    Item {
        /// What it is called.
        title: String,
        /// What it is for; may be empty.
        purpose: String,
    },
    /// The round.
    Turns {
        /// What it is called.
        title: String,
        /// How many turns.
        turns: usize,
        /// How long each is.
        each: Length,
        /// The gaps and breaks between them, together.
        pauses: Length,
    },
    /// What nothing needs, before the tail or at the end.
    Spare,
}

/// The timetable of a format on an ordinary evening. Empty where it does not fit into that length.
pub fn outline(format: &Format, length: Length, people: usize) -> Vec<Row> {
    let agenda = ordinary(format.clone(), length, people);
    if !agenda.fits() {
        return Vec::new();
    }
    let (starts, early) = (agenda.starts, agenda.ends_early());
    let clock = Clock::new(agenda, Presses::AtZero { but: BTreeSet::new() });
    let table = clock.timetable();
    let (mut rows, mut inside): (Vec<Row>, Vec<&Step>) = (Vec::new(), Vec::new());
    for step in table.steps.iter().filter(|step| step.length.is_some_time()) {
        let row = |what| Row { from: step.from - starts, length: step.length, what };
        match step.kind {
            StepKind::Turn(_) | StepKind::Gap | StepKind::Break(_) => inside.push(step),
            StepKind::Item(index) => {
                rows.extend(round(&clock, &mut inside));
                let purpose = clock.agenda().format.items.get(index).map(|item| item.purpose.clone());
                rows.push(row(What::Item { title: title(&clock, step.kind), purpose: purpose.unwrap_or_default() }));
            }
            StepKind::Buffer => {
                rows.extend(round(&clock, &mut inside));
                rows.push(row(What::Spare));
            }
            // Only a meeting that runs has these.
            StepKind::CatchUp(_) | StepKind::Added(_) => {}
        }
    }
    rows.extend(round(&clock, &mut inside));
    if early.is_some_time() {
        rows.push(Row { from: length - early, length: early, what: What::Spare });
    }
    rows
}

/// The steps of the round as one line; nothing if there are none.
fn round(clock: &Clock, inside: &mut Vec<&Step>) -> Option<Row> {
    let steps = std::mem::take(inside);
    let is_turn = |step: &&&Step| matches!(step.kind, StepKind::Turn(_));
    let each = steps.iter().filter(is_turn).map(|step| step.length).min()?;
    let (first, last) = (steps.first()?, steps.last()?);
    let pauses = steps.iter().filter(|step| !is_turn(step)).map(|step| step.length).sum();
    let turns = steps.iter().filter(is_turn).count();
    Some(Row {
        from: first.from - clock.agenda().starts,
        length: last.due - first.from,
        what: What::Turns { title: title(clock, steps.iter().find(is_turn)?.kind), turns, each, pauses },
    })
}

fn title(clock: &Clock, kind: StepKind) -> String {
    match clock.name(kind) {
        StepName::Title(title) => title,
        StepName::CatchUp | StepName::Buffer => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        format::shipped,
        suits::{Wanted, suiting},
    };

    /// A line in short: its start and its length in minutes, and what it is.
    fn short(row: &Row) -> (i64, i64, String) {
        let what = match &row.what {
            What::Item { title, .. } => title.clone(),
            What::Turns { turns, each, pauses, .. } => format!("{turns} × {}, {}", each.0 / 60, pauses.0 / 60),
            What::Spare => "spare".to_owned(),
        };
        (row.from.0 / 60, row.length.0 / 60, what)
    }

    #[test]
    fn the_turns_are_one_line_among_the_others() {
        let format = shipped::named("peer-coaching-group").unwrap().in_language("en");
        let rows: Vec<_> = outline(&format, Length::minutes(120), 6).iter().map(short).collect();
        let expected = [
            (0, 5, "Welcome and agreement"),
            (5, 6, "Check-in"),
            (11, 12, "Follow-up on promises"),
            (23, 82, "6 × 12, 10"),
            (105, 10, "Evaluation"),
            (115, 5, "Close"),
        ];
        let rows: Vec<_> = rows.iter().map(|(from, length, what)| (*from, *length, what.as_str())).collect();
        assert_eq!(rows, expected);
        assert_eq!(outline(&format, Length::minutes(95), 6), [], "a minute is missing");
    }

    #[test]
    fn the_lines_of_every_format_follow_each_other_and_fill_the_meeting() {
        for file in shipped::all() {
            let format = file.in_language("en");
            let tried = suiting(&file, &format, Wanted::default());
            let mut at = Length::ZERO;
            for row in outline(&format, tried.length, tried.people) {
                assert_eq!(row.from, at, "{}: {row:?}", file.key);
                at += row.length;
            }
            assert_eq!(at, tried.length, "{}", file.key);
        }
    }
}
