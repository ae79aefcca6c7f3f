//! The next day of a group without a series, suggested by its last meeting.
//!
//! Not in here: series, and which days are taken (the desk knows the meetings).

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::rule::{Nth, nth_weekday};

/// The same weekday of every month after a day: after the third Thursday the third Thursday. A fifth one counts as the
/// last. Which one it is says that day alone, so the last stays the last, though in a month of four it is the fourth too.
fn months_after(day: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let later = |month: NaiveDate| month.checked_add_months(Months::new(1));
    let months = std::iter::successors(day.with_day(1).and_then(later), move |month| later(*month));
    months.map_while(move |month| nth_weekday(month, Nth::of(day), day.weekday()))
}

/// The first day a group that meets monthly on that weekday meets after its last meeting, not before `today` and on no
/// day that is `taken`. A group that never met begins today or, if it has a usual weekday, on the next of these.
pub fn usual_after(
    last: Option<NaiveDate>,
    usual: Option<Weekday>,
    today: NaiveDate,
    taken: impl Fn(NaiveDate) -> bool,
) -> NaiveDate {
    let begin = || match usual {
        Some(weekday) => {
            let ahead = (7 + weekday.num_days_from_monday() - today.weekday().num_days_from_monday()) % 7;
            today.checked_add_days(Days::new(u64::from(ahead))).unwrap_or(today)
        }
        None => today,
    };
    let first = last.is_none().then(&begin);
    let monthly = first.into_iter().chain(months_after(last.unwrap_or_else(&begin)));
    // A group that has not met for ten years begins again from today.
    monthly.take(120).find(|day| *day >= today && !taken(*day)).unwrap_or_else(begin)
}
