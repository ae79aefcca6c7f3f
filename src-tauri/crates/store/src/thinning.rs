//! Which backups may go. Pure: names and times in, names out.
//!
//! Not in here: the folder and the deleting (see `backup`).

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike};
use meeting::time::Moment;

const DAY: i64 = 24 * 60 * 60;

/// How many of the newest are kept, whatever their age.
const ALWAYS: usize = 3;

/// The names of the backups that may be deleted, oldest first.
///
/// Kept are: the newest three; all of the last 2 days (and what a clock set back makes lie in the future); the
/// newest of each day for 14 days, of each week (from Monday) for 8 weeks, and of each month for 24 months. Days
/// are those of UTC.
pub fn to_delete(backups: &[(String, Moment)], now: Moment) -> Vec<String> {
    let mut newest_first: Vec<&(String, Moment)> = backups.iter().collect();
    newest_first.sort_by_key(|(name, at)| (std::cmp::Reverse(*at), name));
    let (mut days, mut weeks, mut months) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut gone: Vec<String> = newest_first
        .iter()
        .enumerate()
        .filter(|(place, (_, at))| {
            let age = now.0.saturating_sub(at.0);
            // All three are asked, always: each must see every backup to know the newest of its span.
            let first_of_day = days.insert(day(*at));
            let first_of_week = weeks.insert(week(*at));
            let first_of_month = months.insert(month(*at));
            let kept = *place < ALWAYS
                || age <= 2 * DAY
                || (first_of_day && age <= 14 * DAY)
                || (first_of_week && age <= 8 * 7 * DAY)
                || (first_of_month && month(now) - month(*at) < 24);
            !kept
        })
        .map(|(_, (name, _))| name.clone())
        .collect();
    gone.reverse();
    gone
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
    use super::*;

    /// 2026-03-18, a Wednesday, 12:00 UTC.
    const NOW: i64 = 1_773_835_200;
    const HOUR: i64 = 60 * 60;

    /// Backups so many hours old; gives the ages of those that go.
    fn check(ages: &[i64], gone: &[i64], why: &str) {
        let backups: Vec<_> = ages.iter().map(|age| (age.to_string(), Moment(NOW - age * HOUR))).collect();
        let found: Vec<i64> = to_delete(&backups, Moment(NOW)).iter().map(|name| name.parse().unwrap()).collect();
        assert_eq!(found, gone, "{why}");
    }

    #[test]
    fn each_span_keeps_its_share() {
        check(&[], &[], "nothing to do");
        check(&[90_000, 91_000, 92_000], &[], "the newest three stay, however old");
        check(&[1, 2, 3, 90_000], &[90_000], "a fourth of ten years ago goes");
        check(&[0, 1, 2, 20, 40, 47, 48], &[], "everything of the last two days stays");
        check(&[1, 2, 3, 49, 50, 51], &[51, 50], "of an older day the newest stays");
        check(&[1, 2, 3, 73, 97, 121, 145], &[], "one a day for a fortnight");
        check(
            &[1, 2, 3, 24 * 15, 24 * 16, 24 * 17, 24 * 18, 24 * 19, 24 * 25],
            &[24 * 19, 24 * 16],
            "of Mon 2 and Tue 3 March the Tuesday stays; of the week before Sun 1 March, and Sat 28 February too, \
             as the newest of its month",
        );
        check(&[1, 2, 3, 24 * 80, 24 * 81], &[24 * 81], "older than eight weeks: the newest of a month");
        check(&[1, 2, 3, 24 * 700, 24 * 740], &[24 * 740], "older than 24 months: nothing");
        check(&[-500, -499, -498, -497, -496], &[], "a clock that was set back deletes nothing");
    }

    #[test]
    fn years_of_daily_thinning_leave_no_gap_and_no_heap() {
        let mut kept: Vec<(String, Moment)> = Vec::new();
        let start = Moment(NOW);
        for hours in (0..3 * 365 * 24).step_by(6) {
            let now = Moment(start.0 + hours * HOUR);
            kept.push((hours.to_string(), now));
            let gone = to_delete(&kept, now);
            kept.retain(|(name, _)| !gone.contains(name));
        }
        let now = kept.last().unwrap().1;
        let ages: Vec<i64> = kept.iter().map(|(_, at)| (now.0 - at.0) / DAY).collect();
        for days in 0..14 {
            assert!(ages.contains(&days), "a backup of {days} days ago is there: {ages:?}");
        }
        for weeks in 0..8 {
            let span = weeks * 7..(weeks + 2) * 7;
            assert!(ages.iter().any(|age| span.contains(age)), "one of {weeks} weeks ago is there: {ages:?}");
        }
        for months in 0..23 {
            let span = months * 30..(months + 2) * 31;
            assert!(ages.iter().any(|age| span.contains(age)), "one of {months} months ago is there: {ages:?}");
        }
        assert!(kept.len() < 60, "three years of four a day come down to {}", kept.len());
    }
}
