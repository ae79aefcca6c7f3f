//! Which backups may be deleted. Pure: names and times in, names out.
//!
//! No age is ever computed. Times only sort backups into days, weeks and months, and a fixed number of the latest of
//! each are kept; the order comes from what the backups contain. So a clock that jumped only adds a day, and an evening
//! in the year 2100 does not make everything before it old. Not in here: the order, the folder and the deleting (see
//! `backup`).

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike};
use meeting::time::Moment;

const DAY: i64 = 24 * 60 * 60;

/// How many of the newest are kept, whatever their times.
const ALWAYS: usize = 3;
/// Of so many of the latest days everything is kept.
const WHOLE_DAYS: usize = 2;
/// Of so many days, weeks and months the newest is kept.
const DAYS: usize = 14;
const WEEKS: usize = 8;
const MONTHS: usize = 24;
/// So many go at once, at most: whatever is wrong with the clock, it takes its time.
const AT_ONCE: usize = 5;
/// A newest backup that is later than the one before by more than this tells of a clock that jumped.
const LONGEST_PAUSE: i64 = 400 * DAY;

/// The names of the backups that may be deleted, oldest first. The list begins with the newest by what it contains.
///
/// Kept are: the newest three; all of the latest 2 days that have backups; and the newest of each of the latest 14 days,
/// 8 weeks (from Monday) and 24 months that have any. Days are those of UTC. At most 5 go at once, and none at all
/// when the time of the newest is before that of the one it follows, or more than 400 days after it.
pub fn to_delete(newest_first: &[(String, Moment)]) -> Vec<String> {
    if newest_first.len() <= ALWAYS || has_jumped(newest_first) {
        return Vec::new();
    }
    let (mut days, mut weeks, mut months) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut gone: Vec<String> = newest_first
        .iter()
        .enumerate()
        .filter(|(place, (_, at))| {
            // All three are asked, always: each must see every backup to know the newest of its span.
            let first_of_day = days.insert(day(*at));
            let first_of_week = weeks.insert(week(*at));
            let first_of_month = months.insert(month(*at));
            let kept = *place < ALWAYS
                || days.len() <= WHOLE_DAYS
                || (first_of_day && days.len() <= DAYS)
                || (first_of_week && weeks.len() <= WEEKS)
                || (first_of_month && months.len() <= MONTHS);
            !kept
        })
        .map(|(_, (name, _))| name.clone())
        .collect();
    gone.reverse();
    gone.truncate(AT_ONCE);
    gone
}

fn has_jumped(newest_first: &[(String, Moment)]) -> bool {
    let [(_, newest), (_, before), ..] = newest_first else { return false };
    let step = newest.0.saturating_sub(before.0);
    !(0..=LONGEST_PAUSE).contains(&step)
}

fn day(at: Moment) -> i64 {
    at.0.div_euclid(DAY)
}

/// Counts weeks that begin on Monday; 1970-01-01 was a Thursday.
fn week(at: Moment) -> i64 {
    (day(at) + 3).div_euclid(7)
}

fn month(at: Moment) -> i64 {
    DateTime::from_timestamp(at.0, 0).map_or(0, |date| i64::from(date.year()) * 12 + i64::from(date.month0()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// 2026-03-18, a Wednesday, 12:00 UTC.
    const NOW: i64 = 1_773_835_200;
    const HOUR: i64 = 60 * 60;
    const CENTURY: i64 = 75 * 366 * DAY;

    /// Backups so many hours old, newest first; gives the ages of those that go.
    fn check(ages: &[i64], gone: &[i64], why: &str) {
        let backups: Vec<_> = ages.iter().map(|age| (age.to_string(), Moment(NOW - age * HOUR))).collect();
        let found: Vec<i64> = to_delete(&backups).iter().map(|name| name.parse().unwrap()).collect();
        assert_eq!(found, gone, "{why}");
    }

    #[test]
    fn each_span_keeps_its_share() {
        check(&[], &[], "nothing to do");
        check(&[1, 2, 3], &[], "the newest three stay, however old");
        check(&[0, 1, 2, 5, 6, 20, 21], &[], "everything of the latest two days stays");
        check(&[1, 2, 3, 24, 25, 26, 48, 49, 50], &[50, 49], "of the day before them the newest stays");
        let days: Vec<i64> = (0..14).map(|day| day * 24).collect();
        check(&days, &[], "one a day for fourteen days of use");
        let rare: Vec<i64> = (0..14).map(|day| day * 24 * 9).collect();
        check(&rare, &[], "and these need not follow one another");
        let months: Vec<i64> = (0..30).map(|month| month * 24 * 31).collect();
        check(&months, &[29 * 744, 28 * 744, 27 * 744, 26 * 744, 25 * 744], "of 30 months the latest 24 stay");
    }

    #[test]
    fn a_clock_that_jumped_deletes_nothing() {
        let daily: Vec<(String, Moment)> = (0..60).map(|day| (day.to_string(), Moment(NOW - day * DAY))).collect();
        assert!(!to_delete(&daily).is_empty(), "there is something that could go");
        for (jumped, when) in [(NOW + CENTURY, "2100"), (0, "1970"), (NOW - DAY * 3, "three days back")] {
            let evening = std::iter::once(("jumped".to_owned(), Moment(jumped))).chain(daily.clone());
            assert_eq!(to_delete(&evening.collect::<Vec<_>>()), Vec::<String>::new(), "an evening in {when}");
        }
        // The evening after it the clock is right again.
        let right = [("right".to_owned(), Moment(NOW + DAY)), ("jumped".to_owned(), Moment(NOW + CENTURY))];
        let then: Vec<_> = right.into_iter().chain(daily).collect();
        assert_eq!(to_delete(&then), Vec::<String>::new(), "nothing goes while the newest follows the one that jumped");
    }

    #[test]
    fn years_of_daily_thinning_leave_no_gap_and_no_heap() {
        let mut kept: Vec<(String, Moment)> = Vec::new();
        for hours in (0..3 * 365 * 24).step_by(6) {
            kept.insert(0, (hours.to_string(), Moment(NOW + hours * HOUR)));
            let gone = to_delete(&kept);
            kept.retain(|(name, _)| !gone.contains(name));
        }
        let now = kept[0].1;
        let ages: Vec<i64> = kept.iter().map(|(_, at)| (now.0 - at.0) / DAY).collect();
        for days in 0..13 {
            assert!(ages.contains(&days), "a backup of {days} days ago is there: {ages:?}");
        }
        for weeks in 0..7 {
            let span = weeks * 7..(weeks + 2) * 7;
            assert!(ages.iter().any(|age| span.contains(age)), "one of {weeks} weeks ago is there: {ages:?}");
        }
        for months in 0..23 {
            let span = months * 30..(months + 2) * 31;
            assert!(ages.iter().any(|age| span.contains(age)), "one of {months} months ago is there: {ages:?}");
        }
        assert!(kept.len() < 60, "three years of four a day come down to {}", kept.len());
    }

    /// How the clock goes from one backup to the next: mostly on, by hours or weeks; now and then anywhere.
    fn steps() -> impl Strategy<Value = Vec<i64>> {
        let step = prop_oneof![
            8 => 0..12 * HOUR,
            4 => DAY..40 * DAY,
            1 => -CENTURY..CENTURY,
        ];
        prop::collection::vec(step, 1..150)
    }

    proptest! {
        #[test]
        fn whatever_the_clock_does_the_newest_stay_and_few_go_at_once(steps in steps()) {
            let mut kept: Vec<(String, Moment)> = Vec::new();
            let mut at = NOW;
            for (made, step) in steps.iter().enumerate() {
                at += step;
                kept.insert(0, (made.to_string(), Moment(at)));
                let gone = to_delete(&kept);
                prop_assert!(gone.len() <= AT_ONCE);
                let before = kept.clone();
                kept.retain(|(name, _)| !gone.contains(name));
                prop_assert_eq!(&kept[..kept.len().min(ALWAYS)], &before[..before.len().min(ALWAYS)]);
                // The newest of each of the latest days is among what is left.
                let mut days = BTreeSet::new();
                for (name, at) in &before {
                    if days.len() < DAYS && days.insert(day(*at)) {
                        prop_assert!(!gone.contains(name), "{} was the newest of its day", name);
                    }
                }
            }
        }
    }
}
