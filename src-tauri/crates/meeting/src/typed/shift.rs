//! So much later or earlier than what a field has: `+30`, `-7`.
//!
//! Minutes for a time of day, days for a date.

use chrono::{NaiveDate, NaiveTime, TimeDelta};

use crate::typed::{DateSlip, date::in_years};

/// How far a text moves what a field has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift(i64);

/// The shift a text stands for: a sign and up to four figures.
///
/// ```
/// use chrono::NaiveTime;
/// use meeting::typed::read_shift;
///
/// let half_past = NaiveTime::from_hms_opt(19, 30, 0);
/// let later = read_shift("+45").zip(half_past).map(|(shift, from)| shift.time(from).to_string());
/// assert_eq!(later.as_deref(), Some("20:15:00"));
/// assert!(read_shift("45").is_none());
/// ```
pub fn read_shift(text: &str) -> Option<Shift> {
    let mut signs = text.trim().chars();
    let way = match signs.next()? {
        '+' => 1,
        '-' | '\u{2212}' => -1,
        _ => return None,
    };
    let figures = signs.as_str().trim_start();
    if !(1..=4).contains(&figures.len()) || !figures.bytes().all(|sign| sign.is_ascii_digit()) {
        return None;
    }
    figures.parse::<i64>().ok().map(|count| Shift(way * count))
}

impl Shift {
    /// So many days from a date.
    pub fn date(self, from: NaiveDate) -> Result<NaiveDate, DateSlip> {
        from.checked_add_signed(TimeDelta::days(self.0)).map_or(Err(DateSlip::Year), in_years)
    }

    /// So many minutes from a time of day, over midnight if need be.
    pub fn time(self, from: NaiveTime) -> NaiveTime {
        from.overflowing_add_signed(TimeDelta::minutes(self.0)).0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shift_is_a_sign_and_a_few_figures() {
        for (text, shift) in [("+30", 30), (" + 7 ", 7), ("-15", -15), ("\u{2212}1", -1), ("+0", 0), ("+9999", 9999)] {
            assert_eq!(read_shift(text), Some(Shift(shift)), "{text:?}");
        }
        for text in ["", "+", "30", "+30 min", "+-3", "+12345", "-2026-06-01", "+1.5", "18:00"] {
            assert_eq!(read_shift(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_date_moves_by_days_and_a_time_by_minutes() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(Shift(7).date(day("2026-12-28")), Ok(day("2027-01-04")));
        assert_eq!(Shift(-60).date(day("2026-03-01")), Ok(day("2025-12-31")));
        assert_eq!(Shift(1).date(day("2100-12-31")), Err(DateSlip::Year));
        let at = |hours, minutes| NaiveTime::from_hms_opt(hours, minutes, 0).unwrap();
        assert_eq!(Shift(30).time(at(19, 45)), at(20, 15));
        assert_eq!(Shift(30).time(at(23, 45)), at(0, 15));
        assert_eq!(Shift(-45).time(at(0, 15)), at(23, 30));
    }
}
