//! The dates of a series: the rule's days with their numbers and exceptions.
//!
//! Not in here: what may be changed about them (`acts`).

use chrono::{NaiveDate, NaiveTime};

use super::{Exception, Rule, Series};

/// One date of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The day by the rule; it names the date, also after a move.
    pub day: NaiveDate,
    /// The day it is on.
    pub date: NaiveDate,
    /// The start, by the clock on the wall.
    pub starts: NaiveTime,
    /// Its number in the programme. A skipped date keeps its number.
    pub number: u32,
    /// Whether the date is skipped.
    pub skipped: bool,
    /// Whether it is on another day, or at another time, than the rule says.
    pub moved: bool,
    /// How often it was changed, for a calendar: it grows with every change of this date.
    pub revision: u32,
}

impl Series {
    /// The first `count` dates on `from` or later, by the day they are on; skipped ones are among them.
    pub fn dates(&self, from: NaiveDate, count: usize) -> Vec<Slot> {
        let last_moved = self.exceptions.keys().next_back().copied();
        let mut dates: Vec<Slot> = Vec::new();
        let mut by_rule = 0;
        for slot in self.slots() {
            // A date may have been moved here from far behind: all that differ are looked at.
            if by_rule >= count && last_moved.is_none_or(|last| slot.day > last) {
                break;
            }
            by_rule += usize::from(!slot.moved && slot.date >= from);
            if slot.date >= from {
                dates.push(slot);
            }
        }
        dates.sort_by_key(|slot| (slot.date, slot.starts, slot.number));
        dates.truncate(count);
        dates
    }

    /// How many dates are before a day; skipped ones do not count, because nobody met.
    pub fn passed(&self, today: NaiveDate) -> u32 {
        let last_moved = self.exceptions.keys().next_back().copied();
        let near = |slot: &Slot| slot.day < today || last_moved.is_some_and(|last| slot.day <= last);
        self.slots().take_while(near).filter(|slot| slot.date < today && !slot.skipped).count() as u32
    }

    /// The date that the rule has on this day; none if the rule has none.
    pub fn slot(&self, day: NaiveDate) -> Option<Slot> {
        self.slots().take_while(|slot| slot.day <= day).find(|slot| slot.day == day)
    }

    /// The date that lies on this day, by the rule or moved there; skipped ones do not.
    pub fn on(&self, date: NaiveDate) -> Option<Slot> {
        let by_rule = self.slot(date).filter(|slot| slot.date == date && !slot.skipped);
        by_rule.or_else(|| self.moved().find(|slot| slot.date == date))
    }

    /// Days from a day on that calendars have as dates but that no longer are, with the revision that withdraws them.
    pub fn withdrawn(&self, from: NaiveDate) -> impl Iterator<Item = (NaiveDate, u32)> {
        let gone = self.given_out.range(from..).filter(|day| self.slot(**day).is_none());
        gone.map(|day| (*day, self.revision_of(*day)))
    }

    /// The dates that were moved.
    pub(super) fn moved(&self) -> impl Iterator<Item = Slot> {
        let moved = self.exceptions.iter().filter(|(_, what)| matches!(what, Exception::Moved { .. }));
        moved.filter_map(|(day, _)| self.slot(*day))
    }

    /// Every date in the rule's order, with its number; endless unless the series has an end.
    pub(super) fn slots(&self) -> impl Iterator<Item = Slot> {
        let days: Box<dyn Iterator<Item = NaiveDate>> = match self.rule {
            Rule::Irregular => Box::new(self.by_hand.keys().copied()),
            rule @ (Rule::MonthDay { .. } | Rule::MonthWeekday { .. } | Rule::Weeks { .. }) => rule.days(self.first),
        };
        let numbers = self.number..=self.of.unwrap_or(u32::MAX);
        days.zip(numbers).map(|(day, number)| {
            let usual = self.usual_start(day);
            let (date, starts, skipped) = match self.exceptions.get(&day) {
                Some(Exception::Skipped) => (day, usual, true),
                Some(Exception::Moved { date, starts }) => (*date, *starts, false),
                None => (day, usual, false),
            };
            let moved = (date, starts) != (day, usual);
            Slot { day, date, starts, number, skipped, moved, revision: self.revision_of(day) }
        })
    }

    /// When the date of this day begins unless it is moved.
    pub(super) fn usual_start(&self, day: NaiveDate) -> NaiveTime {
        let by_hand = self.by_hand.get(&day).copied().filter(|_| self.rule == Rule::Irregular);
        by_hand.unwrap_or(self.starts)
    }

    fn revision_of(&self, day: NaiveDate) -> u32 {
        self.revised.get(&day).copied().unwrap_or_default().max(self.all_revised)
    }
}
