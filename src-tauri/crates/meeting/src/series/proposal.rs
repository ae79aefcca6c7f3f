//! When a group meets next: the next free date of its series, what it said itself, or what its last meeting suggests.
//!
//! Not in here: which days are taken and what time it is (the desk knows the meetings and the clock).

use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime, Weekday};

use super::{
    Series, Slot,
    rule::{Nth, nth_weekday},
};

/// So many dates are looked through for a free one: more than are ever planned ahead.
const LOOKED_THROUGH: usize = 60;

/// The same weekday of every month after a day: after the third Thursday the third Thursday. A fifth one counts as the
/// last. Which one it is says that day alone, so the last stays the last, though in a month of four it is the fourth too.
fn months_after(day: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let later = |month: NaiveDate| month.checked_add_months(Months::new(1));
    let months = std::iter::successors(day.with_day(1).and_then(later), move |month| later(*month));
    months.map_while(move |month| nth_weekday(month, Nth::of(day), day.weekday()))
}

/// The first day a group that meets monthly on that weekday meets after its last meeting, not before `today` and on no
/// day that is `taken`. A group that never met begins today or, if it has a usual weekday, on the next of these.
pub(crate) fn usual_after(
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

/// The day a group without a series meets next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextDay {
    /// The day it said at the end of its last meeting.
    Said(NaiveDate),
    /// A day its last meeting, or its usual weekday, suggests.
    Usual(NaiveDate),
}

/// What is known of a group without a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Habit {
    /// The day it said at the end of its last meeting.
    pub said: Option<NaiveDate>,
    /// The day of its last meeting.
    pub last: Option<NaiveDate>,
    /// Its usual weekday.
    pub usual: Option<Weekday>,
    /// Whether a usual meeting of today would be over by now.
    pub over_today: bool,
}

/// The day a group without a series meets next: what it said, unless that day has passed or is taken; else a month after
/// its last meeting. A meeting that would be over by now is not begun any more.
pub fn next_day(habit: Habit, today: NaiveDate, taken: impl Fn(NaiveDate) -> bool) -> NextDay {
    if let Some(said) = habit.said.filter(|said| *said >= today && !taken(*said)) {
        return NextDay::Said(said);
    }
    let from = today.succ_opt().filter(|_| habit.over_today).unwrap_or(today);
    NextDay::Usual(usual_after(habit.last, habit.usual, from, taken))
}

impl Series {
    /// The next date on `from` or later that is neither skipped nor `gone`: taken by a meeting, or over.
    pub fn next_free(&self, from: NaiveDate, gone: impl Fn(&Slot) -> bool) -> Option<Slot> {
        self.dates(from, LOOKED_THROUGH).into_iter().find(|slot| !slot.skipped && !gone(slot))
    }

    /// The date of a plan: the one that names it while the series has it, else the one that lies on its day by chance. One
    /// that is `taken` by another meeting is neither.
    pub fn date_of_plan(
        &self,
        named: Option<NaiveDate>,
        day: Option<NaiveDate>,
        taken: impl Fn(NaiveDate) -> bool,
    ) -> Option<Slot> {
        let free = |slot: &Slot| !taken(slot.day);
        named.and_then(|named| self.slot(named)).filter(free).or_else(|| self.on(day?).filter(free))
    }

    /// The group said at the end of a meeting that it meets next on this day: the date of the series it spoke of goes
    /// there. That is the one on the day it said `before`, as long as that is to come; else the next `free` one.
    pub fn said_for(
        &self,
        before: Option<NaiveDate>,
        free: Option<NaiveDate>,
        (date, starts): (NaiveDate, NaiveTime),
        today: NaiveDate,
    ) -> Option<(NaiveDate, Self)> {
        let said = before.and_then(|before| self.on(before)).filter(|slot| slot.date >= today);
        let (day, series) = self.planned_for(said.map(|slot| slot.day).or(free), date, starts, today, &[])?;
        Some((day?, series))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::series::Rule;

    fn day(text: &str) -> NaiveDate {
        format!("2026-{text}").parse().unwrap()
    }

    fn at(hour: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, 0, 0).unwrap()
    }

    /// Every Thursday from 5 March 2026 at 18:00.
    fn weekly() -> Series {
        Series::new(Rule::Weeks { weeks: 1 }, day("03-05"), at(18), 120, 1, None).unwrap()
    }

    #[test]
    fn what_the_group_said_goes_before_its_habit() {
        use NextDay::{Said, Usual};
        let habit = Habit { said: None, last: Some(day("03-05")), usual: None, over_today: false };
        let said = |text| Habit { said: Some(day(text)), ..habit };
        let new = Habit { last: None, usual: Some(Weekday::Fri), ..habit };
        // Each row: what is known; the day taken by a meeting; the answer, asked on 10 March; why.
        for (habit, taken, answer, why) in [
            (said("03-24"), None, Said(day("03-24")), "as it was said"),
            (said("03-10"), None, Said(day("03-10")), "today is not too late"),
            (said("03-09"), None, Usual(day("04-02")), "that day has passed: the first Thursday again"),
            (said("03-24"), Some("03-24"), Usual(day("04-02")), "that day is taken"),
            (habit, None, Usual(day("04-02")), "nothing was said"),
            (habit, Some("04-02"), Usual(day("05-07")), "the habit's day is taken, too"),
            (new, None, Usual(day("03-13")), "a new group begins on its weekday"),
            (Habit { usual: Some(Weekday::Tue), ..new }, None, Usual(day("03-10")), "today, if it is that"),
            (
                Habit { usual: Some(Weekday::Tue), over_today: true, ..new },
                None,
                Usual(day("03-17")),
                "unless it would be over by now",
            ),
        ] {
            let taken = |date: NaiveDate| taken.map(day) == Some(date);
            assert_eq!(next_day(habit, day("03-10"), taken), answer, "{why}");
        }
    }

    #[test]
    fn the_next_free_date_is_neither_skipped_nor_gone() {
        let series = weekly().skip(day("03-12")).unwrap();
        for (from, gone, free, why) in [
            ("03-05", vec![], Some("03-05"), "today counts"),
            ("03-06", vec![], Some("03-19"), "the 12th is skipped"),
            ("03-05", vec!["03-05", "03-19"], Some("03-26"), "what is gone is passed over"),
        ] {
            let slot = series.next_free(day(from), |slot| gone.iter().any(|text| day(text) == slot.date));
            assert_eq!(slot.map(|slot| slot.date), free.map(day), "{why}");
        }
        let programme = Series::new(Rule::Weeks { weeks: 1 }, day("03-05"), at(18), 120, 1, Some(2)).unwrap();
        assert_eq!(programme.next_free(day("03-13"), |_| false), None, "a programme that is over has no date left");
    }

    #[test]
    fn a_plan_is_the_date_that_names_it_or_the_one_on_its_day() {
        let series = weekly().move_to(day("03-12"), day("03-14"), at(18), day("03-01")).unwrap();
        for (named, on, taken, date, why) in [
            (Some("03-12"), Some("03-12"), None, Some("03-14"), "it goes where its date went"),
            (Some("03-12"), Some("03-19"), None, Some("03-14"), "its own date goes before the one on its day"),
            (Some("03-13"), Some("03-19"), None, Some("03-19"), "its date is none any more: the one on its day"),
            (None, Some("03-14"), None, Some("03-14"), "by chance"),
            (None, Some("03-14"), Some("03-12"), None, "that date is another meeting"),
            (Some("03-12"), Some("03-19"), Some("03-12"), Some("03-19"), "so is its own: the one on its day"),
            (None, Some("03-13"), None, None, "on a day of its own"),
            (None, None, None, None, "a day that cannot be read"),
        ] {
            let taken = taken.map(day);
            let slot = series.date_of_plan(named.map(day), on.map(day), |day| taken == Some(day));
            assert_eq!(slot.map(|slot| slot.date), date.map(day), "{why}");
        }
    }

    #[test]
    fn what_the_group_says_moves_the_date_it_spoke_of() {
        let today = day("03-05");
        // Each row: said before, the next free date, said now; which date that is, by its own day; why.
        for (before, free, now, moved, why) in [
            (None, Some("03-12"), "03-14", Some("03-12"), "the next free one"),
            (Some("03-19"), Some("03-12"), "03-20", Some("03-19"), "the one spoken of before"),
            (Some("03-18"), Some("03-12"), "03-20", Some("03-12"), "what was said before is no date of the series"),
            (None, Some("03-12"), "03-26", Some("03-26"), "a day on which there is a date is that date"),
            (None, None, "03-14", None, "no date is free: the series stays"),
            (None, Some("03-12"), "03-04", None, "nobody meets in the past"),
        ] {
            let told = weekly().said_for(before.map(day), free.map(day), (day(now), at(18)), today);
            assert_eq!(told.as_ref().map(|(named, _)| *named), moved.map(day), "{why}");
            if let Some((named, series)) = told {
                assert_eq!(series.slot(named).map(|slot| slot.date), Some(day(now)), "{why}");
            }
        }
        let later = weekly().said_for(Some(day("03-05")), Some(day("03-12")), (day("03-14"), at(18)), day("03-10"));
        assert_eq!(later.map(|(named, _)| named), Some(day("03-12")), "what was said before has passed");
    }
}
