//! A group at home in one zone, on machines in others: random zones, random evenings, half of them when the clocks
//! change.
//!
//! Each time on a screen is worked out again from the moment and the tables of the zone, and calendar files are read
//! back. The same folder is opened on machines in three zones and must show the same. Not in here: how dates are typed.

mod evening;

use self::evening::Away;
use crate::{figures::Figures, part::Case};

/// Plans and holds one evening of a group in some zone.
pub fn case(case: &Case<'_>, figures: &mut Figures) {
    let mut random = case.random();
    let Some(mut away) = Away::plan(&mut random) else {
        figures.saw("a time that the clocks skip, or too short an evening");
        return;
    };
    figures.saw(if away.changes() { "over a change of the clocks" } else { "without a change" });
    let name = away.name();
    let mut wrong: Vec<String> = away.wrong_on_the_plan().into_iter().collect();
    wrong.extend(away.wrong_in_the_calendar());
    wrong.extend(away.wrong_on_other_machines(&mut random));
    wrong.extend(away.wrong_on_the_record(&mut random));
    for what in wrong {
        figures.broken(case.seed, &format!("{name}: {what}"));
    }
}
