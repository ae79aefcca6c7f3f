//! What a person may change about a series, and why not.
//!
//! Each act returns the changed series or says what is wrong ([`Slip`]). Not in here: undo ([`super::Kept`]), and plans
//! for a date (the desk).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, NaiveTime};

use super::{Exception, MOST_MEETINGS, MOST_MONTHS, MOST_WEEKS, Rule, Series};
use crate::span::is_usual_length;

/// The years a date of a series can lie in, as a date is typed.
const YEARS: std::ops::RangeInclusive<i32> = 1970..=9999;

/// Why something cannot be done to a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// The day of the month is none from 1 to 31.
    Day,
    /// Fewer weeks than one between two meetings, or too many ([`MOST_WEEKS`]).
    Weeks,
    /// Fewer months than one between two meetings, or too many ([`MOST_MONTHS`]).
    Months,
    /// The length is outside of [`USUAL_MINUTES`](crate::span::USUAL_MINUTES).
    Minutes,
    /// The first number is 0 or beyond [`MOST_MEETINGS`].
    Number,
    /// The last number is before the first, or beyond [`MOST_MEETINGS`].
    Of,
    /// The series has no date on that day (any more).
    NoDate,
    /// Another date of the series lies on that day.
    Taken(NaiveDate),
    /// The day has passed.
    Past,
    /// That is where the date is already.
    SamePlace,
    /// Dates are added and removed by hand only without a rule.
    HasRule,
    /// The programme has all its dates.
    Full(u32),
}

impl Series {
    /// A series without exceptions.
    ///
    /// ```
    /// use chrono::{NaiveDate, NaiveTime};
    /// use meeting::series::{Rule, Series};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let first: NaiveDate = "2026-03-05".parse()?;
    /// let starts: NaiveTime = "18:00:00".parse()?;
    /// let series = Series::new(Rule::Weeks { weeks: 2 }, first, starts, 120, 1, None);
    /// let series = series.map_err(|slip| format!("{slip:?}"))?;
    /// let second = series.dates(first, 2)[1];
    /// assert_eq!((second.date, second.number), ("2026-03-19".parse()?, 2));
    /// # Ok(()) }
    /// ```
    pub fn new(
        rule: Rule,
        first: NaiveDate,
        starts: NaiveTime,
        minutes: u32,
        number: u32,
        of: Option<u32>,
    ) -> Result<Self, Slip> {
        Self::check(rule, minutes, number, of)?;
        Ok(Self {
            rule,
            first,
            starts,
            minutes,
            number,
            of,
            exceptions: BTreeMap::new(),
            by_hand: BTreeMap::new(),
            given_out: BTreeSet::new(),
            revision: 0,
            revised: BTreeMap::new(),
            all_revised: 0,
        })
    }

    /// Whether one that was kept could have been made.
    pub(super) fn holds(&self) -> bool {
        let days = [&self.first].into_iter().chain(self.exceptions.keys()).chain(self.by_hand.keys());
        let moved = self.exceptions.values().filter_map(|what| match what {
            Exception::Moved { date, .. } => Some(date),
            Exception::Skipped => None,
        });
        let in_calendar = |day: &NaiveDate| YEARS.contains(&day.year());
        Self::check(self.rule, self.minutes, self.number, self.of).is_ok()
            && days.chain(moved).chain(&self.given_out).all(in_calendar)
    }

    fn check(rule: Rule, minutes: u32, number: u32, of: Option<u32>) -> Result<(), Slip> {
        let months = match rule {
            Rule::MonthDay { day, .. } if !(1..=31).contains(&day) => return Err(Slip::Day),
            Rule::Weeks { weeks } if !(1..=MOST_WEEKS).contains(&weeks) => return Err(Slip::Weeks),
            Rule::MonthDay { months, .. } | Rule::MonthWeekday { months, .. } => months,
            Rule::Weeks { .. } | Rule::Irregular => 1,
        };
        if !(1..=MOST_MONTHS).contains(&months) {
            return Err(Slip::Months);
        }
        if !is_usual_length(minutes) {
            return Err(Slip::Minutes);
        }
        if !(1..=MOST_MEETINGS).contains(&number) {
            return Err(Slip::Number);
        }
        if of.is_some_and(|of| !(number..=MOST_MEETINGS).contains(&of)) {
            return Err(Slip::Of);
        }
        Ok(())
    }

    /// The same series with another rule. Skips and moves stay on days that are still dates; dates added by hand stay
    /// if there is still no rule.
    pub fn by_rule(&self, rule: Self) -> Result<Self, Slip> {
        let mut next = Self { by_hand: self.by_hand.clone(), given_out: self.given_out.clone(), ..rule };
        next.exceptions = self
            .exceptions
            .iter()
            .filter(|(day, _)| next.slot(**day).is_some())
            .map(|(day, what)| (*day, *what))
            .collect();
        let moved: Vec<NaiveDate> = next.exceptions.keys().copied().collect();
        for day in moved {
            if let Some(slot) = next.slot(day).filter(|slot| !slot.skipped) {
                next.free(slot.date, day)?;
            }
        }
        // A date put in by hand has its own start; all follow where the usual one changed.
        if next.starts != self.starts {
            for starts in next.by_hand.values_mut().filter(|starts| **starts == self.starts) {
                *starts = next.starts;
            }
        }
        // So does a date that was only put on another day.
        let usual: Vec<(NaiveDate, NaiveTime)> =
            next.exceptions.keys().map(|day| (*day, next.usual_start(*day))).collect();
        for (day, now) in usual {
            if let Some(Exception::Moved { starts, .. }) = next.exceptions.get_mut(&day)
                && *starts == self.usual_start(day)
            {
                *starts = now;
            }
        }
        next.revised.clone_from(&self.revised);
        next.revision = self.revision + 1;
        next.all_revised = next.revision;
        Ok(next)
    }

    /// Whether the dates and what was published about them are the same, regardless of how often either changed.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let plain = |series: &Self| Self { revision: 0, revised: BTreeMap::new(), all_revised: 0, ..series.clone() };
        plain(self) == plain(other)
    }

    /// Skips this day of the rule. It keeps its number.
    pub fn skip(&self, day: NaiveDate) -> Result<Self, Slip> {
        self.slot(day).ok_or(Slip::NoDate)?;
        Ok(self.with(day, Some(Exception::Skipped)))
    }

    /// With a meeting after all.
    pub fn unskip(&self, day: NaiveDate) -> Result<Self, Slip> {
        self.slot(day).filter(|slot| slot.skipped).ok_or(Slip::NoDate)?;
        self.back(day)
    }

    /// On its own day and time again.
    pub fn move_back(&self, day: NaiveDate) -> Result<Self, Slip> {
        self.slot(day).filter(|slot| slot.moved).ok_or(Slip::NoDate)?;
        self.back(day)
    }

    /// Moves a date to another day or time of day; it keeps its number. A skipped date takes place there.
    pub fn move_to(&self, day: NaiveDate, date: NaiveDate, starts: NaiveTime, today: NaiveDate) -> Result<Self, Slip> {
        let slot = self.slot(day).ok_or(Slip::NoDate)?;
        if !slot.skipped && (slot.date, slot.starts) == (date, starts) {
            return Err(Slip::SamePlace);
        }
        if date < today {
            return Err(Slip::Past);
        }
        self.free(date, day)?;
        let next = self.with(day, None);
        // Put where the rule has it, it is moved no longer.
        let by_rule = next.slot(day).is_some_and(|slot| (slot.date, slot.starts) == (date, starts));
        Ok(if by_rule { next } else { self.with(day, Some(Exception::Moved { date, starts })) })
    }

    /// The date that a meeting planned for this day and time belongs to, and the resulting series: the date on that
    /// day, or else the one it `was` before, which moves there. A date left behind returns to its own day. On the day of a
    /// date that is `taken` by another meeting it belongs to none: a series has one date on a day, and a date is one
    /// meeting. `None` if that is impossible: a plan may be on any day.
    pub fn planned_for(
        &self,
        was: Option<NaiveDate>,
        date: NaiveDate,
        starts: NaiveTime,
        today: NaiveDate,
        taken: &[NaiveDate],
    ) -> Option<(Option<NaiveDate>, Self)> {
        // In older files two plans may have one date: the other one keeps it.
        let was = was.filter(|was| !taken.contains(was));
        let left = was.filter(|was| self.slot(*was).is_some_and(|slot| slot.moved && slot.date != date));
        let others = left.and_then(|was| self.back(was).ok()).unwrap_or_else(|| self.clone());
        let day = match others.on(date) {
            Some(there) if taken.contains(&there.day) => return Some((None, others)),
            Some(there) => there.day,
            None => was.filter(|was| others.slot(*was).is_some())?,
        };
        let from = if Some(day) == was { self } else { &others };
        match from.move_to(day, date, starts, today) {
            Ok(next) => Some((Some(day), next)),
            Err(Slip::SamePlace) => Some((Some(day), from.clone())),
            Err(_) => None,
        }
    }

    /// Adds a date, if there is no rule.
    pub fn add(&self, date: NaiveDate, starts: NaiveTime, today: NaiveDate) -> Result<Self, Slip> {
        if self.rule != Rule::Irregular {
            return Err(Slip::HasRule);
        }
        if date < today {
            return Err(Slip::Past);
        }
        // Its day is its name, so it must be free too where that date was moved away or skipped.
        if self.by_hand.contains_key(&date) {
            return Err(Slip::Taken(date));
        }
        self.free(date, date)?;
        let most = self.of.unwrap_or(MOST_MEETINGS);
        if self.number + self.by_hand.len() as u32 > most {
            return Err(Slip::Full(most));
        }
        let mut next = self.with(date, None);
        next.by_hand.insert(date, starts);
        // The dates behind it count on by one.
        next.all_revised = next.revision;
        Ok(next)
    }

    /// Removes a date, if there is no rule.
    pub fn remove(&self, day: NaiveDate) -> Result<Self, Slip> {
        if self.rule != Rule::Irregular {
            return Err(Slip::HasRule);
        }
        let mut next = self.with(day, None);
        next.by_hand.remove(&day).ok_or(Slip::NoDate)?;
        next.all_revised = next.revision;
        Ok(next)
    }

    /// The series after its end: no date is left, and that is newer than every former date.
    pub(super) fn without_dates(&self) -> Self {
        let revision = self.revision + 1;
        Self {
            rule: Rule::Irregular,
            exceptions: BTreeMap::new(),
            by_hand: BTreeMap::new(),
            revision,
            revised: BTreeMap::new(),
            all_revised: revision,
            ..self.clone()
        }
    }

    /// The series after `former` was undone: newer in every date.
    pub(super) fn comes_after(&mut self, former: &Self) {
        self.given_out.extend(former.given_out.iter().copied());
        self.revision = former.revision + 1;
        self.all_revised = self.revision;
    }

    fn back(&self, day: NaiveDate) -> Result<Self, Slip> {
        self.exceptions.get(&day).ok_or(Slip::NoDate)?;
        self.free(day, day)?;
        Ok(self.with(day, None))
    }

    /// Whether no date but that of `but` lies on a day.
    fn free(&self, date: NaiveDate, but: NaiveDate) -> Result<(), Slip> {
        let there = self.slot(date).filter(|slot| slot.date == date && !slot.skipped && slot.day != but);
        let there = there.or_else(|| self.moved().find(|slot| slot.date == date && slot.day != but));
        there.map_or(Ok(()), |_| Err(Slip::Taken(date)))
    }

    fn with(&self, day: NaiveDate, exception: Option<Exception>) -> Self {
        let mut next = self.clone();
        match exception {
            Some(exception) => next.exceptions.insert(day, exception),
            None => next.exceptions.remove(&day),
        };
        next.revision += 1;
        next.revised.insert(day, next.revision);
        next
    }
}
