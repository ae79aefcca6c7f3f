//! What calendars were given about the dates, so that a changed date is newer than what they have.
//!
//! A calendar keeps the entry with the higher sequence number. A date can change without the series: if the group's
//! home zone changes, 18:00 is another instant. So each published instant is kept with its sequence number. Undo takes
//! nothing of this back: calendars do not forget. Not in here: the file.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Kept, Slot};
use crate::time::Moment;

/// How many dates are remembered, the latest ones: nobody changes dates that passed years ago.
const REMEMBERED: usize = 400;

/// When a date takes place, as published to calendars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The start.
    pub starts: Moment,
    /// The end.
    pub ends: Moment,
    /// Whether it does not take place.
    pub cancelled: bool,
}

/// What was told last, and with which sequence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    told: Told,
    sequence: u32,
}

impl Kept {
    /// The sequence number of a date in a file with these facts: greater than for any other facts published before.
    pub fn sequence(&self, slot: &Slot, told: Told) -> u32 {
        match self.given.get(&slot.day) {
            Some(given) if given.told == told => given.sequence.max(slot.revision),
            Some(given) => slot.revision.max(given.sequence + 1),
            // It was given out before instants were kept: whatever calendars have of it, this is newer.
            None if self.was_given_out(slot.day) => slot.revision + 1,
            None => slot.revision,
        }
    }

    /// Notes what calendars have of a date now, so that it can be withdrawn later.
    pub fn give_out(&mut self, day: NaiveDate, told: Told, sequence: u32) {
        self.given.insert(day, Given { told, sequence });
        while self.given.len() > REMEMBERED {
            self.given.pop_first();
        }
        if let Some(series) = &mut self.now {
            series.given_out.insert(day);
        }
    }

    fn was_given_out(&self, day: NaiveDate) -> bool {
        self.now.clone().or_else(|| self.ended()).is_some_and(|series| series.given_out.contains(&day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        series::{Act, Rule, Series},
        time::Length,
    };

    fn kept() -> (Kept, Slot) {
        let day = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap();
        let at = chrono::NaiveTime::from_hms_opt(18, 0, 0).unwrap();
        let series = Series::new(Rule::Weeks { weeks: 1 }, day, at, 120, 1, None).unwrap();
        let slot = series.slot(day).unwrap();
        let mut kept = Kept::default();
        kept.change(Act::Set, Some(series));
        (kept, slot)
    }

    fn told(starts: i64) -> Told {
        Told { starts: Moment(starts), ends: Moment(starts) + Length::minutes(120), cancelled: false }
    }

    #[test]
    fn another_instant_is_newer_and_the_same_is_not() {
        let (mut kept, slot) = kept();
        let first = kept.sequence(&slot, told(0));
        kept.give_out(slot.day, told(0), first);
        assert_eq!(kept.sequence(&slot, told(0)), first);
        let shorter = Told { ends: Moment(60), ..told(0) };
        let off = Told { cancelled: true, ..told(0) };
        for other in [told(3600), shorter, off] {
            assert_eq!(kept.sequence(&slot, other), first + 1, "{other:?}");
        }
        kept.give_out(slot.day, told(3600), first + 1);
        assert_eq!(kept.sequence(&slot, told(0)), first + 2, "back where it was is one more change");
        kept.undo();
        assert_eq!(kept.sequence(&slot, told(0)), first + 2, "and undo forgets nothing of it");
    }

    #[test]
    fn what_was_given_out_before_instants_were_kept_is_newer() {
        let (mut kept, slot) = kept();
        kept.give_out(slot.day, told(0), 0);
        kept.given.clear();
        assert_eq!(kept.sequence(&slot, told(0)), slot.revision + 1);
    }
}
