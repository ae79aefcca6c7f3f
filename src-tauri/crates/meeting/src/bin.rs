//! How long deleted things can be put back, and when they are deleted for good.
//!
//! The bin counts its thirty days by its own clock. It follows the system clock, never goes back, and advances by ten
//! days at most from one look to the next, so a clock that is wrong for one evening does not empty the bin. A clock
//! that jumps by more than a year, or that is behind the last look, counts nothing until it still says so a day later.
//! Not in here: the contents of the bin (the store).

use crate::time::{Length, Moment};

/// How many days something can be put back.
pub const DAYS: u32 = 30;

const DAY: Length = Length::minutes(24 * 60);

/// The most that one look counts. After a longer absence, deleted things stay in the bin a little longer.
const MOST: Length = Length(DAY.0 * 10);

/// A longer time between two looks is more likely a wrong clock than a long absence.
const LEAP: Length = Length(DAY.0 * 400);

/// Until when something deleted now can be put back, by the bin's clock.
pub fn until(deleted: Moment) -> Moment {
    deleted + Length(DAY.0 * i64::from(DAYS))
}

/// How many days are left by the bin's clock, rounded up; 0 once it may be deleted for good.
pub fn days_left(until: Moment, now: Moment) -> u32 {
    let left = (until - now).or_zero();
    ((left.0 + DAY.0 - 1) / DAY.0) as u32
}

/// The bin's clock, and what it knows of the machine's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BinClock {
    /// What it shows.
    pub now: Moment,
    /// The machine's time at the last look at which it was believed.
    pub last: Moment,
    /// The machine's time since when it is doubted.
    pub doubted: Option<Moment>,
}

impl BinClock {
    /// A clock that begins with the machine's time: the bin is empty, so there is nothing to lose by it.
    pub fn begun(machine: Moment) -> Self {
        Self { now: machine, last: machine, doubted: None }
    }

    /// A clock for things whose clock is unknown: the last deleted gets its thirty days again.
    pub fn begun_anew(latest_until: Moment, machine: Moment) -> Self {
        Self { now: latest_until - Length(DAY.0 * i64::from(DAYS)), last: machine, doubted: None }
    }

    /// Whether it is time to look again: once a day, and when the machine's clock was set back by a day.
    pub fn is_due(self, machine: Moment) -> bool {
        let since = self.doubted.unwrap_or(self.last);
        machine - since <= -DAY || machine - since >= DAY
    }

    /// Looks at the machine's clock.
    #[must_use]
    pub fn look(self, machine: Moment) -> Self {
        let follows = |since: Moment| machine - since <= LEAP;
        let counted = |passed: Length| self.now + passed.or_zero().min(MOST);
        // An hour back, as when the machine asks for the time, is nothing.
        if machine - self.last >= -DAY && follows(self.last) {
            return Self { now: counted(machine - self.last), last: self.last.max(machine), doubted: None };
        }
        match self.doubted {
            Some(since) if machine - since >= DAY && follows(since) => {
                Self { now: counted(machine - since), last: machine, doubted: None }
            }
            Some(since) if machine >= since && follows(since) => self,
            Some(_) | None => Self { doubted: Some(machine), ..self },
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NOON: Moment = Moment(1_773_835_200);

    fn days(count: i64) -> Length {
        Length(DAY.0 * count)
    }

    /// What the bin's clock counts when the machine's shows these days, one look each.
    fn counted(shown: &[i64]) -> i64 {
        let mut clock = BinClock::begun(NOON);
        for day in shown {
            clock = clock.look(NOON + days(*day));
        }
        (clock.now - NOON).0 / DAY.0
    }

    #[test]
    fn thirty_days_are_counted_down_to_none() {
        let until = until(NOON);
        for (passed, left, why) in [
            (Length::ZERO, 30, "just now"),
            (Length(1), 30, "a second later"),
            (days(1), 29, "a day later"),
            (days(29) + Length(1), 1, "less than a day"),
            (days(30), 0, "over"),
            (days(400), 0, "long over"),
        ] {
            assert_eq!(days_left(until, NOON + passed), left, "{why}");
        }
    }

    #[test]
    fn a_wrong_clock_costs_what_was_deleted_ten_days_at_most() {
        for (shown, counts, why) in [
            (&[1, 2, 3][..], 3, "every day"),
            (&[7, 14, 21, 28, 35], 35, "every week"),
            (&[60], 10, "after two months of holidays"),
            (&[60, 120], 20, "nothing goes before the third look"),
            (&[-59, 1], 1, "one evening two months behind"),
            (&[-59, -58, -57, 2], 12, "three evenings two months behind: two are counted, and the way back"),
            (&[-20_000, 1], 1, "one evening in 1970"),
            (&[-20_000, -19_999, 3], 1, "two evenings in 1970, and right again: doubted"),
            (&[-20_000, -19_999, 3, 4], 2, "and a day later believed"),
            (&[27_000, 1], 1, "one evening in 2100"),
            (&[27_000, 27_001, 27_002, 3, 4], 3, "three evenings in 2100"),
            (&[100, 2, 3], 11, "one evening three months ahead"),
        ] {
            assert_eq!(counted(shown), counts, "{why}");
        }
    }

    #[test]
    fn it_is_looked_at_once_a_day() {
        let clock = BinClock::begun(NOON);
        assert!(!clock.is_due(NOON + Length(60)) && clock.is_due(NOON + days(1)));
        assert!(clock.is_due(NOON - days(2)) && !clock.is_due(NOON - Length(3600)), "an hour back is no other day");
        let doubting = clock.look(NOON + days(27_000));
        assert!(!doubting.is_due(NOON + days(27_000) + Length(60)) && doubting.is_due(NOON + days(27_001)));
        assert_eq!(doubting.look(NOON + days(27_000) + Length(60)), doubting, "started again on the same evening");
    }

    #[test]
    fn an_hour_back_and_forth_counts_nothing() {
        let mut clock = BinClock::begun(NOON);
        for _ in 0..1000 {
            clock = clock.look(NOON - Length(3600)).look(NOON);
        }
        assert_eq!(clock.now, NOON);
    }

    proptest! {
        /// Evenings on which the clock is behind, whenever they come and by however much, take nothing off thirty days.
        #[test]
        fn single_evenings_behind_cost_nothing(behind in prop::collection::vec(prop::option::of(2_i64..20_000), 1..30)) {
            let mut shown = Vec::new();
            for (day, behind) in behind.iter().enumerate() {
                shown.extend(behind.map(|by| day as i64 - by));
                shown.push(day as i64 + 1);
            }
            prop_assert!(counted(&shown) <= behind.len() as i64);
        }
    }
}
