//! A group like another: what it takes along, and what it begins with.
//!
//! It takes habits, and nothing that anybody did or agreed to: no meeting, no date, no promise, no note, and no consent. Not in
//! here: who is in it, and its name (the desk).

use chrono::{Datelike, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::{
    evaluation::WallChoice,
    live::PayHabit,
    manners::Manners,
    series::{Rule, Series},
};

/// What is usual in a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Habits {
    /// The day it usually meets on: 0 is Monday.
    pub weekday: Option<u8>,
    /// When a meeting usually starts.
    pub starts: NaiveTime,
    /// How long it usually lasts.
    pub minutes: u32,
    /// Who usually pays when a turn needs more time.
    pub pay: PayHabit,
    /// How the wall tells it that a time is up.
    pub manners: Manners,
    /// Whether the wall shows what an opened box says.
    pub results: WallChoice,
}

impl Habits {
    /// The habits of a group like this one, which meets by that series, if by any: its series says more than what is usual
    /// without one. Whether results may be on the wall is asked anew: a group consents for itself.
    #[must_use]
    pub fn taken_along(self, series: Option<&Series>) -> Self {
        let asked_anew = Self { results: WallChoice::Undecided, ..self };
        let Some(series) = series else { return asked_anew };
        let weekday = match series.rule {
            Rule::MonthWeekday { weekday, .. } => Some(weekday),
            Rule::Weeks { .. } => Some(series.first.weekday()),
            Rule::MonthDay { .. } | Rule::Irregular => None,
        };
        let weekday = weekday.map_or(self.weekday, |day| Some(day.num_days_from_monday() as u8));
        Self { weekday, starts: series.starts, minutes: series.minutes, ..asked_anew }
    }
}

/// What a group like another begins with, until it has met and has dates of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beginning {
    /// The format of its first plan, by its key.
    #[serde(default)]
    pub format: Option<String>,
    /// The rhythm that is proposed for its dates.
    #[serde(default)]
    pub rule: Option<Rule>,
}

impl Beginning {
    /// The rhythm that is proposed, and its first day on this one or later; none for a rhythm that no group can have.
    pub fn rhythm(&self, from: NaiveDate, starts: NaiveTime, minutes: u32) -> Option<(Rule, NaiveDate)> {
        let rule = self.rule?;
        let series = Series::new(rule, from, starts, minutes, 1, None).ok()?;
        // One whose dates are put in by hand has none of its own.
        Some((rule, series.dates(from, 1).first().map_or(from, |slot| slot.date)))
    }
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::*;
    use crate::series::Nth;

    /// A Thursday.
    const THURSDAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap();
    const SIX: NaiveTime = NaiveTime::from_hms_opt(18, 0, 0).unwrap();
    const SEVEN: NaiveTime = NaiveTime::from_hms_opt(19, 0, 0).unwrap();
    const THIRD_TUESDAYS: Rule = Rule::MonthWeekday { nth: Nth::Third, weekday: Weekday::Tue, months: 2 };

    #[test]
    fn a_series_says_more_than_what_is_usual_and_no_consent_is_taken_along() {
        let habits = Habits {
            weekday: Some(0),
            starts: SIX,
            minutes: 120,
            pay: PayHabit::Strict,
            manners: Manners::Gentle,
            results: WallChoice::Wall,
        };
        for (rule, weekday, starts, minutes, why) in [
            (None, Some(0), SIX, 120, "without a series"),
            (Some(THIRD_TUESDAYS), Some(1), SEVEN, 90, "on a weekday of the month"),
            (Some(Rule::Weeks { weeks: 2 }), Some(3), SEVEN, 90, "on the weekday of the first date"),
            (Some(Rule::MonthDay { day: 31, months: 1 }), Some(0), SEVEN, 90, "a day of the month has no weekday"),
            (Some(Rule::Irregular), Some(0), SEVEN, 90, "nor have dates put in by hand"),
        ] {
            let series = rule.map(|rule| Series::new(rule, THURSDAY, SEVEN, 90, 4, Some(9)).unwrap());
            let wanted = Habits { weekday, starts, minutes, results: WallChoice::Undecided, ..habits };
            assert_eq!(habits.taken_along(series.as_ref()), wanted, "{why}");
        }
    }

    #[test]
    fn a_rhythm_is_proposed_from_its_next_day_on() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        for (rule, first, why) in [
            (THIRD_TUESDAYS, Some(day(3, 17)), "the third Tuesday to come"),
            (Rule::MonthDay { day: 31, months: 1 }, Some(day(3, 31)), "the day of the month to come"),
            (Rule::Weeks { weeks: 2 }, Some(THURSDAY), "weeks are counted from the first day"),
            (Rule::Irregular, Some(THURSDAY), "by hand there is none before it is put in"),
            (Rule::Weeks { weeks: 200 }, None, "no group meets every four years"),
        ] {
            let begins = Beginning { format: None, rule: Some(rule) };
            let wanted = first.map(|first| (rule, first));
            assert_eq!(begins.rhythm(THURSDAY, SIX, 120), wanted, "{why}");
        }
        assert_eq!(Beginning::default().rhythm(THURSDAY, SIX, 120), None);
    }
}
