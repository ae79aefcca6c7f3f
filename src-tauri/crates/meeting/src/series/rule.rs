//! Rhythms that groups meet in, and how a rhythm becomes days.
//!
//! Not in here: exceptions, numbers and times of day ([`super::Series`]).

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// A rhythm. Groups meet weekly (FIELD.md 2.26), every other week (FIELD.md 2.32), every four to five weeks (FIELD.md
/// 2.10), monthly (FIELD.md 1a.3), or every two to three months (FIELD.md 1a.22).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Every `months` months on this day of the month. If a month is too short, on its last day: a group that meets
    /// on the 31st meets on 30 April and on 28 February.
    MonthDay {
        /// 1 to 31.
        day: u8,
        /// 1 is every month.
        months: u8,
    },
    /// Every `months` months on this weekday, such as the third Thursday.
    MonthWeekday {
        /// The first to the fourth, or the last.
        nth: Nth,
        /// Which weekday.
        weekday: Weekday,
        /// 1 is every month.
        months: u8,
    },
    /// Every `weeks` weeks, on the weekday of the first date.
    Weeks {
        /// 1 is every week.
        weeks: u8,
    },
    /// No rhythm: the dates are put in by hand.
    Irregular,
}

/// The position of a weekday in a month. There is no fifth, because some months have none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nth {
    /// Day 1 to 7.
    First,
    /// Day 8 to 14.
    Second,
    /// Day 15 to 21.
    Third,
    /// Day 22 to 28.
    Fourth,
    /// The last one, be it the fourth or the fifth.
    Last,
}

impl Nth {
    /// Every one, in order.
    pub const ALL: [Self; 5] = [Self::First, Self::Second, Self::Third, Self::Fourth, Self::Last];

    /// Which one a day is: the fifth of its month is the last.
    pub fn of(date: NaiveDate) -> Self {
        match date.day0() / 7 {
            0 => Self::First,
            1 => Self::Second,
            2 => Self::Third,
            3 => Self::Fourth,
            _ => Self::Last,
        }
    }
}

impl Rule {
    /// The days of the rhythm from `first` on, in order and endless; empty for [`Rule::Irregular`].
    pub(super) fn days(self, first: NaiveDate) -> Box<dyn Iterator<Item = NaiveDate>> {
        match self {
            Self::Irregular => Box::new(std::iter::empty()),
            Self::Weeks { weeks } => {
                let step = Days::new(7 * u64::from(weeks.max(1)));
                Box::new(std::iter::successors(Some(first), move |day| day.checked_add_days(step)))
            }
            Self::MonthDay { months, .. } | Self::MonthWeekday { months, .. } => {
                // The rhythm of months begins in the first month that has its day left.
                let begins = month_of(first).filter(|month| self.in_month(*month).is_some_and(|day| day >= first));
                let begins = begins.or_else(|| month_of(first)?.checked_add_months(Months::new(1)));
                let step = Months::new(u32::from(months.max(1)));
                let every = std::iter::successors(begins, move |month| month.checked_add_months(step));
                Box::new(every.map_while(move |month| self.in_month(month)))
            }
        }
    }

    /// The rule's day in a month, given by its first day.
    fn in_month(self, month: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::MonthDay { day, .. } => month.with_day(u32::from(day.max(1)).min(days_in(month)?)),
            Self::MonthWeekday { nth, weekday, .. } => nth_weekday(month, nth, weekday),
            Self::Weeks { .. } | Self::Irregular => None,
        }
    }
}

/// The first day of a day's month.
fn month_of(day: NaiveDate) -> Option<NaiveDate> {
    day.with_day(1)
}

/// How many days a month has.
fn days_in(month: NaiveDate) -> Option<u32> {
    let next = month.with_day(1)?.checked_add_months(Months::new(1))?;
    next.pred_opt().map(|last| last.day())
}

/// A weekday of a month that is given by any of its days.
pub(super) fn nth_weekday(month: NaiveDate, nth: Nth, weekday: Weekday) -> Option<NaiveDate> {
    let of = |n: u8| NaiveDate::from_weekday_of_month_opt(month.year(), month.month(), weekday, n);
    match nth {
        Nth::First => of(1),
        Nth::Second => of(2),
        Nth::Third => of(3),
        Nth::Fourth => of(4),
        Nth::Last => of(5).or_else(|| of(4)),
    }
}
