//! How long what was deleted can be put back, and when it goes for good.
//!
//! A clock that has jumped deletes nothing: after a leap of more than a year the bin is left alone until a day later the
//! clock still says so. Not in here: what lies in the bin (the store).

use crate::time::{Length, Moment};

/// So many days something can be put back.
pub const DAYS: i64 = 30;

const DAY: Length = Length::minutes(24 * 60);

/// A longer time between two looks is more likely a wrong clock than a long break.
const LEAP: Length = Length::minutes(400 * 24 * 60);

/// Until when something can be put back that is deleted now.
pub fn until(deleted: Moment) -> Moment {
    deleted + Length(DAY.0 * DAYS)
}

/// How many days are left, begun ones counted; 0 once it may go.
pub fn days_left(until: Moment, now: Moment) -> u32 {
    let left = (until - now).or_zero();
    ((left.0 + DAY.0 - 1) / DAY.0) as u32
}

/// When the bin was looked at, and since when the clock is doubted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Looks {
    /// The last look at a time that was believed.
    pub last: Option<Moment>,
    /// The first look after a leap.
    pub doubted: Option<Moment>,
}

impl Looks {
    /// Whether it is time to look again: once a day, and after every change of the clock for the earlier.
    pub fn is_due(self, now: Moment) -> bool {
        let passed = |since: Moment| now < since || now - since >= DAY;
        self.doubted.or(self.last).is_none_or(passed)
    }

    /// Looks at the clock; `true` where its time is believed.
    pub fn look(self, now: Moment) -> (Self, bool) {
        let leaps = |since: Moment| now - since > LEAP;
        let believed = Self { last: Some(now), doubted: None };
        match (self.last, self.doubted) {
            (Some(last), _) if !leaps(last) => (believed, true),
            (None, _) => (believed, true),
            (Some(_), Some(since)) if now - since >= DAY && !leaps(since) => (believed, true),
            (Some(_), Some(since)) if now >= since && !leaps(since) => (self, false),
            (Some(_), _) => (Self { doubted: Some(now), ..self }, false),
        }
    }
}

/// The time until which an entry can be put back, where it has to be put right: one further ahead than any can be was
/// made by a clock that was wrong.
pub fn put_right(until_kept: Moment, now: Moment) -> Option<Moment> {
    let latest = until(now);
    (until_kept > latest).then_some(latest)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Moment = Moment(1_773_835_200);

    fn days(count: i64) -> Length {
        Length(DAY.0 * count)
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
            (days(-1), 31, "a clock that was set back"),
        ] {
            assert_eq!(days_left(until, NOON + passed), left, "{why}");
        }
    }

    #[test]
    fn a_leap_is_believed_a_day_later() {
        let (looks, believed) = Looks::default().look(NOON);
        assert!(believed, "the first look of all");
        for (after, believed, why) in [
            (days(1), true, "the next day"),
            (days(60), true, "after two months of holidays"),
            (days(400), true, "after a year"),
            (days(401), false, "a leap"),
            (days(-20_000), true, "a clock at 1970 makes nothing due"),
        ] {
            assert_eq!(looks.look(NOON + after).1, believed, "{why}");
        }
        let far = NOON + days(27_000);
        let (doubting, _) = looks.look(far);
        assert_eq!(doubting.look(far + Length(60)), (doubting, false), "started again on the same evening");
        assert!(!doubting.is_due(far + Length(60)) && doubting.is_due(far + days(1)), "looked at once a day");
        assert!(doubting.look(far + days(1)).1, "a day later it still says so");
        let (back, believed) = doubting.look(NOON + days(1));
        assert_eq!((back, believed), (Looks { last: Some(NOON + days(1)), doubted: None }, true), "put right again");
    }

    #[test]
    fn an_entry_of_a_wrong_clock_has_thirty_days_from_now() {
        assert_eq!(put_right(until(NOON), NOON), None);
        assert_eq!(put_right(until(NOON + days(27_000)), NOON), Some(until(NOON)));
    }
}
