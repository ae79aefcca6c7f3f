//! How long an end can be undone.
//!
//! Not in here: taking it back, which is an undo like any other.

use crate::time::{Length, Moment};

/// How long the end of a meeting can be undone; after that the group has gone home.
const REOPEN: Length = Length::minutes(3 * 60);

/// Whether a meeting that ended at this time can still be reopened.
pub fn can_reopen(ended: Option<Moment>, now: Moment) -> bool {
    ended.is_some_and(|ended| now - ended <= REOPEN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_can_be_taken_back_as_long_as_the_group_may_be_in_the_room() {
        // Each row: when it ended, when it is asked, in minutes; the answer; why.
        for (ended, now, can, why) in [
            (None, 0, false, "what has not ended is not opened again"),
            (Some(120), 120, true, "at once"),
            (Some(120), 120 + 180, true, "to the last second of three hours"),
            (Some(120), 120 + 181, false, "and not the day after"),
            (Some(120), 119, true, "a clock set back since then changes nothing"),
        ] {
            let at = |minutes| Moment(0) + Length::minutes(minutes);
            assert_eq!(can_reopen(ended.map(at), at(now)), can, "{why}");
        }
        assert!(!can_reopen(Some(Moment(0)), Moment(3 * 60 * 60 + 1)), "a second later it is over");
    }
}
