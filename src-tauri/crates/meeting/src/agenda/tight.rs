//! Lines that are too short for their parts: "12 × 3:00 = 36:00 does not fit into 20:00" (FIELD.md 2.25).
//!
//! Checks items, the turns of a round, and the phases of both with their parts, at their planned length. The result is
//! a remark and blocks nothing. Not in here: whether the whole meeting fits ([`super::Agenda::fit`]).

use super::{Agenda, Fit};
use crate::{
    format::{ItemKind, Phase, Share},
    phases,
    time::Length,
};

/// A line that is too short for its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tight {
    /// Its title.
    pub title: String,
    /// How many people its parts count; in a turn, everybody but the client.
    pub people: usize,
    /// What its parts need.
    pub need: Length,
    /// What it has.
    pub have: Length,
}

impl Agenda {
    /// The lines that are shorter than their parts, with the people who are expected.
    pub fn tight(&self) -> Vec<Tight> {
        let (people, clients) = (self.expected().count(), self.clients().len());
        let mut tight = Vec::new();
        for item in &self.format.items {
            let (have, parts, speakers) = match &item.kind {
                ItemKind::Round(round) => {
                    (self.shortest_turn(), &round.phases, round.people_in_a_turn(people).saturating_sub(1))
                }
                ItemKind::Talk(_) | ItemKind::Break(_) | ItemKind::Evaluation(_) => {
                    (item.length(people, clients), &item.parts, item.counts(people, clients))
                }
            };
            let line = Line { title: &item.title, have, parts };
            line.look(speakers, self.format.grain, &mut tight);
        }
        tight
    }

    /// The shortest turn of the plan, capped by the format's longest turn: phases that need more would lengthen it.
    fn shortest_turn(&self) -> Length {
        let planned = match self.fit() {
            Fit::Fits { turns, .. } => turns.into_iter().map(|(_, length)| length).min().unwrap_or_default(),
            Fit::Short { turns: 0, .. } => Length::ZERO,
            Fit::Short { minimum, .. } => minimum,
        };
        self.format.turn_at_most().map_or(planned, |most| planned.min(most))
    }
}

/// A line with parts.
struct Line<'format> {
    title: &'format str,
    have: Length,
    parts: &'format [Phase],
}

impl Line<'_> {
    /// Adds the line if it is too short, or else its parts that are.
    fn look(&self, people: usize, grain: Length, tight: &mut Vec<Tight>) {
        let (title, have) = (self.title.to_owned(), self.have);
        let need = self.parts.iter().map(|part| needs(part, people)).sum();
        if !have.is_some_time() {
            return; // it does not take place
        }
        if need > have {
            tight.push(Tight { title, people, need, have });
            return;
        }
        let mut lengths = phases::split(have, self.parts, grain, people).into_iter();
        for part in self.parts {
            let have = lengths.by_ref().take(part.parts.len().max(1)).sum();
            Line { title: &part.title, have, parts: &part.parts }.look(people, grain, tight);
        }
    }
}

fn needs(part: &Phase, people: usize) -> Length {
    match part.share {
        Share::Fixed(length) => length,
        Share::Each(length) => length.times(people),
        Share::Weight(_) => Length::ZERO,
    }
}
