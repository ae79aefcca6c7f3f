//! Whether guesses do better than chance, over a whole run.
//!
//! A guess is right or wrong; a place is one of several, all equally likely; a match says which of one list stands
//! beside which of another, every order equally likely. Each comes to a z: how many standard deviations the run is from
//! chance. Not in here: guessing.

use std::collections::BTreeMap;

/// Guesses, places and matches of one run.
#[derive(Debug, Default)]
pub struct Chances {
    guesses: BTreeMap<&'static str, Guesses>,
    places: BTreeMap<&'static str, BTreeMap<usize, Vec<u64>>>,
    matches: BTreeMap<&'static str, BTreeMap<usize, Vec<u64>>>,
}

#[derive(Debug, Default)]
struct Guesses {
    right: f64,
    expected: f64,
    variance: f64,
}

/// How far a run is from chance.
pub struct Judged {
    /// What was guessed.
    pub what: &'static str,
    /// Standard deviations.
    pub z: f64,
    /// In figures.
    pub figures: String,
}

impl Chances {
    /// So many right ones, where chance would have so many with this variance.
    pub fn guess(&mut self, what: &'static str, right: f64, expected: f64, variance: f64) {
        let guesses = self.guesses.entry(what).or_default();
        guesses.right += right;
        guesses.expected += expected;
        guesses.variance += variance;
    }

    /// The one that counts had this place among so many.
    pub fn place(&mut self, what: &'static str, among: usize, place: usize) {
        let cells = self.places.entry(what).or_default().entry(among).or_insert_with(|| vec![0; among]);
        cells[place] += 1;
    }

    /// The first of one list stands beside the first of these places in the other, and so on.
    pub fn matched(&mut self, what: &'static str, places: &[usize]) {
        let size = places.len();
        let cells = self.matches.entry(what).or_default().entry(size).or_insert_with(|| vec![0; size * size]);
        for (row, place) in places.iter().enumerate() {
            cells[row * size + place] += 1;
        }
    }

    /// Every figure.
    pub fn judged(&self) -> Vec<Judged> {
        let guesses = self.guesses.iter().map(|(what, guesses)| {
            let z = (guesses.right - guesses.expected) / guesses.variance.sqrt().max(f64::MIN_POSITIVE);
            let figures = format!("{:.0} right, by chance {:.1}", guesses.right, guesses.expected);
            Judged { what, z, figures }
        });
        let spread = |(what, sizes): (&&'static str, &BTreeMap<usize, Vec<u64>>), orders: bool| {
            let (mut square, mut freedom, mut count) = (0.0, 0.0, 0);
            for (&size, cells) in sizes {
                let rows = if orders { size } else { 1 };
                let total: u64 = cells.iter().sum();
                let even = total as f64 / (rows * size) as f64;
                let chi: f64 = cells.iter().map(|&cell| (cell as f64 - even).powi(2) / even).sum();
                let free = (size - 1) as f64;
                // The rows and columns of orders are bound to each other, which takes a little off.
                square += if orders { chi * free / size as f64 } else { chi };
                freedom += if orders { free * free } else { free };
                count += total / rows as u64;
            }
            let z = (square - freedom) / (2.0_f64 * freedom).sqrt();
            Judged { what, z, figures: format!("χ² {square:.1} of {count}, by chance {freedom:.0}") }
        };
        let places = self.places.iter().map(|sizes| spread(sizes, false));
        let matches = self.matches.iter().map(|sizes| spread(sizes, true));
        guesses.chain(places).chain(matches).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_is_told_from_knowing() {
        let mut random = fastrand::Rng::with_seed(7);
        let mut chances = Chances::default();
        for _ in 0..2_000 {
            let mut order: Vec<usize> = (0..5).collect();
            random.shuffle(&mut order);
            chances.place("a place by chance", 5, random.usize(..5));
            chances.matched("an order by chance", &order);
            chances.guess("a guess by chance", f64::from(u8::from(order[0] == 0)), 0.2, 0.16);
            chances.place("a known place", 5, if random.u8(..20) == 0 { 4 } else { random.usize(..5) });
            order.sort_by_key(|&place| place != 0 || random.u8(..10) > 0);
            chances.matched("a known order", &order);
        }
        for judged in chances.judged() {
            let known = judged.what.contains("known");
            assert_eq!(judged.z.abs() > 3.0, known, "{}: {} {}", judged.what, judged.z, judged.figures);
        }
    }
}
