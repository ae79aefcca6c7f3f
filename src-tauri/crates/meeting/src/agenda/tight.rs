//! Lines that cannot hold what is in them: "12 × 3:00 = 36:00 does not fit into 20:00" (FIELD.md 2.25).
//!
//! A remark, never a block. Not in here: whether the whole meeting fits ([`super::Agenda::fit`]).

use super::Agenda;
use crate::{
    format::{Phase, Rule, Share},
    time::Length,
};

/// A line that is too short for its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tight {
    /// Its title.
    pub title: String,
    /// How many people its parts count.
    pub people: usize,
    /// What its parts need.
    pub need: Length,
    /// What it has.
    pub have: Length,
}

impl Agenda {
    /// The lines of a fixed length whose parts need more, with the people who are expected.
    pub fn tight(&self) -> Vec<Tight> {
        let (people, clients) = (self.expected().count(), self.clients().len());
        let items = self.format.items.iter().filter_map(|item| {
            let Some(Rule::Fixed(have)) = item.rule() else { return None };
            let people = item.counts(people, clients);
            let need = item.parts.iter().map(|part| needs(part, people)).sum();
            (need > have).then(|| Tight { title: item.title.clone(), people, need, have })
        });
        items.collect()
    }
}

fn needs(part: &Phase, people: usize) -> Length {
    match part.share {
        Share::Fixed(length) => length,
        Share::Each(length) => length.times(people),
        Share::Weight(_) => Length::ZERO,
    }
}
