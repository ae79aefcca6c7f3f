//! What a rhythm would give: its next dates, looked at before anybody decides on it.
//!
//! Not in here: whether its figures are possible (`acts`), and what time it is (the desk knows the clock).

use chrono::NaiveDate;

use super::{Rule, Series, Slot};

/// What a series gives from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outlook {
    /// Its next dates, soonest first; never none.
    Next(Vec<Slot>),
    /// It has no date left; this was its last day.
    Over(NaiveDate),
    /// There is no rhythm, and no date was put in by hand that is still to come.
    ByHand,
}

impl Series {
    /// The next dates on `from` or later that are neither skipped nor `gone`, at most `count`.
    pub fn outlook(&self, from: NaiveDate, count: usize, gone: impl Fn(&Slot) -> bool) -> Outlook {
        // However many are skipped or gone today, so many others are looked at.
        let looked_at = self.dates(from, self.exceptions.len() + count + 1);
        let next: Vec<Slot> = looked_at.into_iter().filter(|slot| !slot.skipped && !gone(slot)).take(count).collect();
        if !next.is_empty() {
            return Outlook::Next(next);
        }
        match self.rule {
            Rule::Irregular => Outlook::ByHand,
            Rule::MonthDay { .. } | Rule::MonthWeekday { .. } | Rule::Weeks { .. } => {
                // Without an end a rhythm has dates, so this one counts to its last.
                let last = self.of.and_then(|_| self.slots().map(|slot| slot.date).max());
                Outlook::Over(last.unwrap_or(self.first))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveTime, Weekday};

    use super::*;
    use crate::series::Nth;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn at(hour: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, 0, 0).unwrap()
    }

    fn series(rule: Rule, first: &str, of: Option<u32>) -> Series {
        Series::new(rule, day(first), at(18), 120, 1, of).unwrap()
    }

    /// The days, or in words why there are none.
    fn said(outlook: &Outlook) -> String {
        match outlook {
            Outlook::Next(slots) => slots.iter().map(|slot| slot.date.to_string()).collect::<Vec<_>>().join(" "),
            Outlook::Over(last) => format!("over since {last}"),
            Outlook::ByHand => "by hand".to_owned(),
        }
    }

    #[test]
    fn a_rhythm_gives_its_next_dates() {
        let fortnight = Rule::Weeks { weeks: 2 };
        let mondays = Rule::MonthWeekday { nth: Nth::First, weekday: Weekday::Mon, months: 1 };
        // Each row: the rule, its first day, its end, the day it is asked on, what it gives, why.
        for (rule, first, of, from, gives, why) in [
            (fortnight, "2026-12-08", None, "2026-12-01", "2026-12-08 2026-12-22 2027-01-05", "every second Tuesday"),
            (fortnight, "2026-12-08", None, "2026-12-09", "2026-12-22 2027-01-05 2027-01-19", "from today on"),
            (mondays, "2026-12-01", None, "2026-12-01", "2026-12-07 2027-01-04 2027-02-01", "the first Monday"),
            (
                Rule::MonthDay { day: 31, months: 1 },
                "2026-12-31",
                None,
                "2026-12-31",
                "2026-12-31 2027-01-31 2027-02-28",
                "the last day of a short month",
            ),
            (fortnight, "2026-12-08", Some(2), "2026-12-01", "2026-12-08 2026-12-22", "a programme has no more"),
            (fortnight, "2026-12-08", Some(2), "2026-12-23", "over since 2026-12-22", "and is over one day"),
            (fortnight, "0999-12-08", Some(1), "2026-12-23", "over since 0999-12-08", "however long ago"),
            (Rule::Irregular, "2026-12-08", None, "2026-12-01", "by hand", "no rhythm, no dates"),
        ] {
            assert_eq!(said(&series(rule, first, of).outlook(day(from), 3, |_| false)), gives, "{why}");
        }
    }

    #[test]
    fn what_is_skipped_or_gone_is_no_next_date() {
        let weekly = series(Rule::Weeks { weeks: 1 }, "2026-12-01", None);
        let skipped = weekly.skip(day("2026-12-08")).unwrap().skip(day("2026-12-15")).unwrap();
        let today = |slot: &Slot| slot.date == day("2026-12-01");
        assert_eq!(said(&skipped.outlook(day("2026-12-01"), 2, |_| false)), "2026-12-01 2026-12-22");
        assert_eq!(said(&skipped.outlook(day("2026-12-01"), 2, today)), "2026-12-22 2026-12-29", "today's is over");
        let moved = weekly.move_to(day("2026-12-08"), day("2026-12-10"), at(18), day("2026-12-01")).unwrap();
        assert_eq!(said(&moved.outlook(day("2026-12-02"), 2, |_| false)), "2026-12-10 2026-12-15", "where it was put");
        let two = series(Rule::Weeks { weeks: 1 }, "2026-12-01", Some(2)).skip(day("2026-12-08")).unwrap();
        assert_eq!(said(&two.outlook(day("2026-12-02"), 3, |_| false)), "over since 2026-12-08", "its last is skipped");
        let by_hand = series(Rule::Irregular, "2026-12-01", None).add(day("2026-12-09"), at(18), day("2026-12-01"));
        assert_eq!(said(&by_hand.unwrap().outlook(day("2026-12-02"), 3, |_| false)), "2026-12-09", "put in by hand");
    }
}
