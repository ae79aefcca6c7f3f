//! What people say in a demo, in one language; the texts are in `data/`.
//!
//! Not in here: who says it, and when.

use fastrand::Rng;
use serde::Deserialize;
use words::Language;

use crate::Failed;

const EN: &str = include_str!("../data/en.toml");
const DE: &str = include_str!("../data/de.toml");

/// Texts to draw from.
#[derive(Debug, Deserialize)]
pub(crate) struct Said {
    group_first: Vec<String>,
    group_second: Vec<String>,
    promises: Vec<String>,
    notes: Vec<String>,
    sentences: Vec<String>,
}

impl Said {
    pub fn read(language: Language) -> Result<Self, Failed> {
        Ok(toml::from_str(match language {
            Language::En => EN,
            Language::De => DE,
        })?)
    }

    /// The name of the group of this number: all different, however many there are.
    pub fn group(&self, no: u32) -> String {
        let (first, second) = (self.group_first.len(), self.group_second.len());
        let place = no as usize;
        // One step in both lists gives neighbours that share no word.
        let name =
            format!("{}{}", self.group_first[place % first], self.group_second[(place + place / first) % second]);
        match place / (first * second) {
            0 => name,
            again => format!("{name} {}", again + 1),
        }
    }

    pub fn promise(&self, rng: &mut Rng) -> &str {
        drawn(rng, &self.promises)
    }

    pub fn sentence(&self, rng: &mut Rng) -> &str {
        drawn(rng, &self.sentences)
    }

    /// One to three lines.
    pub fn note(&self, rng: &mut Rng) -> String {
        let mut lines: Vec<&str> = Vec::new();
        for _ in 0..rng.usize(1..=3) {
            let line = drawn(rng, &self.notes);
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        lines.join("\n")
    }
}

/// One of a list; empty for an empty list.
pub(crate) fn drawn<'a>(rng: &mut Rng, list: &'a [String]) -> &'a str {
    if list.is_empty() { "" } else { &list[rng.usize(..list.len())] }
}
