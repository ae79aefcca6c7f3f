//! A folder is carried away: the one file is copied after a close, or file and log after a kill, and opened elsewhere.
//!
//! Not in here: what happens to the file between the two (see `damage`).

use crate::{
    evening::Evening,
    figures::Figures,
    files::{FILE, Files, folder},
    part::Case,
    shown::Shown,
};

/// Plays a random evening to a random place, closes or kills there, and opens a copy.
pub fn case(case: &Case<'_>, figures: &mut Figures) {
    let mut random = case.random();
    let home = folder();
    let mut evening = Evening::begin(home.path(), case.seed);
    evening.play(random.usize(5..220));
    let clock = evening.next_start();
    let killed = Files::of(home.path());
    let before = Shown::by(&killed, clock);
    figures.saw_many("screens compared", before.screens.len() as u64);
    if let Some(said) = before.refused.as_ref().or(before.troubles.first()) {
        figures.broken(case.seed, &format!("after a kill, with its log: {said}"));
        return;
    }
    let Evening { desk, .. } = evening;
    close(desk);
    let alone = Files::of(home.path()).only(FILE);
    let after = Shown::by(&alone, clock);
    if let Some(difference) = before.difference(&after) {
        figures.broken(case.seed, &format!("killed and closed differ on {difference}"));
    }
    if !after.troubles.is_empty() {
        figures.broken(case.seed, &format!("the file alone is opened with trouble: {:?}", after.troubles));
    }
    let here = Shown::of(home.path(), clock);
    if let Some(difference) = here.difference(&after) {
        figures.broken(case.seed, &format!("the folder and the file carried away differ on {difference}"));
    }
}

/// A normal close.
pub fn close(desk: desk::Desk) {
    drop(desk);
}
