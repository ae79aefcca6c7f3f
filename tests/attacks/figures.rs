//! What an attack found: how often it was tried, what was seen, and every broken promise with the seed of its case.
//!
//! Not in here: judging; a case says itself what is broken.

use std::{collections::BTreeMap, fmt::Write as _};

use crate::chance::Chances;

/// A promise that did not hold.
#[derive(Clone, Debug)]
pub struct Broken {
    /// The case.
    pub seed: u64,
    /// What was found.
    pub what: String,
}

/// The figures of one part.
#[derive(Debug, Default)]
pub struct Figures {
    tried: u64,
    seen: BTreeMap<&'static str, u64>,
    chances: Chances,
    broken: Vec<Broken>,
}

impl Figures {
    /// Another case was played.
    pub fn tried(&mut self) {
        self.tried += 1;
    }

    /// Something was seen; counted under its name.
    pub fn saw(&mut self, what: &'static str) {
        self.saw_many(what, 1);
    }

    /// Something was seen so many times.
    pub fn saw_many(&mut self, what: &'static str, times: u64) {
        *self.seen.entry(what).or_default() += times;
    }

    /// The largest of what was seen under this name.
    pub fn most(&mut self, what: &'static str, value: u64) {
        let most = self.seen.entry(what).or_default();
        *most = value.max(*most);
    }

    /// A promise did not hold.
    pub fn broken(&mut self, seed: u64, what: &str) {
        self.broken.push(Broken { seed, what: what.to_owned() });
    }

    /// What was guessed.
    pub fn chances(&mut self) -> &mut Chances {
        &mut self.chances
    }

    /// Holds all guesses against chance: none may be further from it than so many standard deviations.
    pub fn judge(&mut self, first_seed: u64, most: f64) {
        for judged in self.chances.judged() {
            if judged.z.abs() > most {
                let what = format!("{}: {} (z {:.2}), over the whole run", judged.what, judged.figures, judged.z);
                self.broken.push(Broken { seed: first_seed, what });
            }
        }
    }

    /// Every broken promise.
    pub fn all_broken(&self) -> &[Broken] {
        &self.broken
    }
}

/// The figures as a table in Markdown, a row for each part.
pub fn table(rows: &[(&str, Figures)]) -> String {
    let mut text = String::from("| part | cases | broken | seen |\n| --- | --- | --- | --- |\n");
    for (part, Figures { tried, seen, chances, broken }) in rows {
        let mut seen: Vec<String> = seen.iter().map(|(what, times)| format!("{what} {times}")).collect();
        let guessed = chances.judged();
        seen.extend(guessed.iter().map(|judged| format!("{}: {} (z {:.2})", judged.what, judged.figures, judged.z)));
        let _ = writeln!(text, "| {part} | {tried} | {} | {} |", broken.len(), seen.join(", "));
    }
    text
}
