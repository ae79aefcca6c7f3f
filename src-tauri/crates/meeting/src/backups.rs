//! When a backup is due, and when all backups are checked.
//!
//! Not in here: making, thinning and checking them (the store).

use crate::time::{Length, Moment};

/// A deletion this soon after another needs no backup of its own, unless something else was written.
const IN_A_ROW: Length = Length(60);

/// How long after one check the next is due.
const WEEK: Length = Length(7 * 24 * 60 * 60);

/// Whether a deletion belongs to a series of deletions that began with a backup.
pub fn is_in_a_row(backed_up: Moment, now: Moment) -> bool {
    (Length::ZERO..IN_A_ROW).contains(&(now - backed_up))
}

/// Whether a check is due after the last one or, if there was none, after the oldest backup. A time in the future
/// comes from a wrong clock.
pub fn check_is_due(last: Moment, now: Moment) -> bool {
    !(Length::ZERO..WEEK).contains(&(now - last))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Moment = Moment(1_773_835_200);

    #[test]
    fn deletions_are_in_a_row_for_a_minute() {
        for (after, in_a_row, why) in [
            (0, true, "at once"),
            (59, true, "within a minute"),
            (60, false, "a minute later"),
            (-1, false, "the clock was put back"),
        ] {
            assert_eq!(is_in_a_row(NOON, NOON + Length(after)), in_a_row, "{why}");
        }
    }

    #[test]
    fn a_check_is_due_once_a_week() {
        let day = 24 * 60 * 60;
        for (after, due, why) in [
            (0, false, "just now"),
            (7 * day - 1, false, "in less than a week"),
            (7 * day, true, "after a week"),
            (400 * day, true, "after a long break"),
            (-day, true, "the last was made by a clock that was ahead"),
        ] {
            assert_eq!(check_is_due(NOON, NOON + Length(after)), due, "{why}");
        }
    }
}
