//! A date: `2026-06-01`, `1.6.26`, `1 June`, `June 1st, 2026`, `tomorrow`, `Friday`.
//!
//! Two digits are a year of this century. Without a year the date is the nearest one in the direction that the field
//! prefers; so is a day of the week, today excluded: who means today says so. Names of months and days are read in every
//! language of the product, whichever is in use.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, TimeDelta};

/// The years that a date may be in.
pub const YEARS: RangeInclusive<i32> = 2000..=2100;

/// What the first of two figures means, in the region in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The day, as in Europe.
    DayFirst,
    /// The month, as in the United States; not where a full stop is between them, which nobody writes there.
    MonthFirst,
    /// The day or the month.
    Either,
}

/// Which year a date without one is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leans {
    /// The next such date, today included.
    Ahead,
    /// The last such date, today included.
    Back,
}

/// Why a text is not taken for a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateSlip {
    /// It is not a date, or there is no such day.
    Unreadable,
    /// It is one of two.
    Ambiguous(NaiveDate, NaiveDate),
    /// It is in a year outside of [`YEARS`].
    Year,
}

const MONTHS: [&[&str]; 12] = [
    &["january", "jan", "januar", "jänner"],
    &["february", "feb", "februar", "feber"],
    &["march", "mar", "märz", "mär", "maerz", "mrz"],
    &["april", "apr"],
    &["may", "mai"],
    &["june", "jun", "juni"],
    &["july", "jul", "juli"],
    &["august", "aug"],
    &["september", "sep", "sept"],
    &["october", "oct", "oktober", "okt"],
    &["november", "nov"],
    &["december", "dec", "dezember", "dez"],
];

/// Monday first.
const WEEKDAYS: [&[&str]; 7] = [
    &["monday", "mon", "montag", "mo"],
    &["tuesday", "tues", "tue", "dienstag", "di"],
    &["wednesday", "wed", "mittwoch", "mi"],
    &["thursday", "thurs", "thu", "donnerstag", "do"],
    &["friday", "fri", "freitag", "fr"],
    &["saturday", "sat", "samstag", "sonnabend", "sa"],
    &["sunday", "sun", "sonntag", "so"],
];

/// So many days from today.
const NEAR: [(i64, &[&str]); 5] = [
    (-2, &["day before yesterday", "vorgestern"]),
    (-1, &["yesterday", "gestern"]),
    (0, &["today", "tonight", "heute", "heute abend"]),
    (1, &["tomorrow", "morgen"]),
    (2, &["day after tomorrow", "übermorgen"]),
];

/// What stands behind a figure and says nothing.
const ENDINGS: [&str; 4] = ["st", "nd", "rd", "th"];

/// The date a text stands for.
pub fn read_date(text: &str, order: Order, today: NaiveDate, leans: Leans) -> Result<NaiveDate, DateSlip> {
    let text = text.trim().to_lowercase();
    if let Some((days, _)) = NEAR.iter().find(|(_, names)| names.contains(&text.as_str())) {
        return in_years(today + TimeDelta::days(*days));
    }
    let parts = parts(&text)?;
    let order = if parts.stops && order == Order::MonthFirst { Order::Either } else { order };
    let nearest = |day: u32, month: u32| nearest(day, month, today, leans);
    match (parts.month, parts.figures.as_slice()) {
        (Some(month), [day]) => nearest(day.value, month),
        (Some(month), [day, year]) if day.digits <= 2 => dated(year.year()?, month, day.value),
        (None, [year, month, day]) if year.digits >= 3 => dated(year.year()?, month.value, day.value),
        // `26-06-01` is somebody's year first and somebody's day first.
        (None, [_, _, _]) if parts.hyphens => Err(DateSlip::Unreadable),
        (None, [one, other, year]) => {
            let year = year.year()?;
            either(order, dated(year, other.value, one.value), dated(year, one.value, other.value))
        }
        (None, [one, other]) if one.digits <= 2 && other.digits <= 2 => {
            either(order, nearest(one.value, other.value), nearest(other.value, one.value))
        }
        (None, []) => parts.weekday.map_or(Err(DateSlip::Unreadable), |day| in_years(next_weekday(day, today, leans))),
        _ => Err(DateSlip::Unreadable),
    }
}

/// The nearest such day of the week (0 is Monday) that is not today.
fn next_weekday(weekday: u32, today: NaiveDate, leans: Leans) -> NaiveDate {
    let behind = (weekday + 7 - today.weekday().num_days_from_monday()) % 7;
    let days = if behind == 0 { 7 } else { i64::from(behind) };
    match leans {
        Leans::Ahead => today + TimeDelta::days(days),
        Leans::Back => today + TimeDelta::days(if behind == 0 { -7 } else { days - 7 }),
    }
}

/// A date whose first figure is the day, or else the month.
fn either(
    order: Order,
    day_first: Result<NaiveDate, DateSlip>,
    month_first: Result<NaiveDate, DateSlip>,
) -> Result<NaiveDate, DateSlip> {
    match (order, day_first, month_first) {
        (Order::DayFirst, date, _) | (Order::MonthFirst, _, date) => date,
        (Order::Either, Ok(one), Ok(other)) if one != other => Err(DateSlip::Ambiguous(one, other)),
        (Order::Either, Ok(date), _) | (Order::Either, Err(_), Ok(date)) => Ok(date),
        (Order::Either, Err(slip), Err(_)) => Err(slip),
    }
}

fn dated(year: i32, month: u32, day: u32) -> Result<NaiveDate, DateSlip> {
    in_years(NaiveDate::from_ymd_opt(year, month, day).ok_or(DateSlip::Unreadable)?)
}

/// A date, if it is in one of the [`YEARS`].
pub(super) fn in_years(date: NaiveDate) -> Result<NaiveDate, DateSlip> {
    if YEARS.contains(&date.year()) { Ok(date) } else { Err(DateSlip::Year) }
}

fn nearest(day: u32, month: u32, today: NaiveDate, leans: Leans) -> Result<NaiveDate, DateSlip> {
    // The 29th of February comes after eight years at the latest.
    let date = (0..=8).find_map(|years| {
        let year = today.year() + if leans == Leans::Ahead { years } else { -years };
        NaiveDate::from_ymd_opt(year, month, day).filter(|date| match leans {
            Leans::Ahead => *date >= today,
            Leans::Back => *date <= today,
        })
    });
    date.map_or(Err(DateSlip::Unreadable), |date| dated(date.year(), month, day))
}

/// The figures of a text, and the month and the day of the week it names.
#[derive(Default)]
struct Parts {
    figures: Vec<Figure>,
    month: Option<u32>,
    /// 0 is Monday.
    weekday: Option<u32>,
    hyphens: bool,
    /// Whether a full stop is behind a figure.
    stops: bool,
}

struct Figure {
    value: u32,
    digits: usize,
}

impl Figure {
    fn year(&self) -> Result<i32, DateSlip> {
        match self.digits {
            2 => Ok(2000 + self.value as i32),
            1 => Err(DateSlip::Year),
            _ => i32::try_from(self.value).map_err(|_| DateSlip::Year),
        }
    }
}

fn parts(text: &str) -> Result<Parts, DateSlip> {
    let mut parts = Parts::default();
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        let same = |other: char| match sign {
            _ if sign.is_ascii_digit() => other.is_ascii_digit(),
            _ => sign.is_alphabetic() && other.is_alphabetic(),
        };
        let end = rest.find(|other| !same(other)).unwrap_or(rest.len()).max(sign.len_utf8());
        let (part, behind) = rest.split_at(end);
        rest = behind;
        if sign.is_ascii_digit() {
            let value = part.get(..9.min(part.len())).and_then(|digits| digits.parse().ok());
            parts.figures.push(Figure { value: value.ok_or(DateSlip::Unreadable)?, digits: part.len() });
            if let Some(ending) = ENDINGS.iter().find_map(|ending| rest.strip_prefix(ending)) {
                rest = ending;
            }
        } else if sign.is_alphabetic() {
            let month = MONTHS.iter().position(|names| names.contains(&part));
            let weekday = WEEKDAYS.iter().position(|names| names.contains(&part));
            match (month, weekday) {
                (Some(month), _) if parts.month.is_none() => parts.month = Some(month as u32 + 1),
                (None, Some(weekday)) if parts.weekday.is_none() => parts.weekday = Some(weekday as u32),
                _ => return Err(DateSlip::Unreadable),
            }
        } else if sign == '-' && !parts.figures.is_empty() {
            parts.hyphens = true;
        } else if sign == '.' && !parts.figures.is_empty() {
            parts.stops = true;
        } else if !sign.is_whitespace() && !"./,".contains(sign) {
            return Err(DateSlip::Unreadable);
        }
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn read(text: &str, order: Order) -> Result<NaiveDate, DateSlip> {
        read_date(text, order, day("2026-03-05"), Leans::Ahead)
    }

    #[test]
    fn a_date_is_read_as_people_write_it() {
        // Each row: what is typed, what it means where the day is first, what where nobody can tell.
        let either = |one, other| Err(DateSlip::Ambiguous(day(one), day(other)));
        for (text, german, english) in [
            ("2026-06-01", Ok("2026-06-01"), Ok("2026-06-01")),
            (" 2026-6-1 ", Ok("2026-06-01"), Ok("2026-06-01")),
            ("2026/06/01", Ok("2026-06-01"), Ok("2026-06-01")),
            ("13.6.26", Ok("2026-06-13"), Ok("2026-06-13")),
            ("6/13/2026", Err(DateSlip::Unreadable), Ok("2026-06-13")),
            ("6.6.2026", Ok("2026-06-06"), Ok("2026-06-06")),
            ("1 June", Ok("2026-06-01"), Ok("2026-06-01")),
            ("June 1", Ok("2026-06-01"), Ok("2026-06-01")),
            ("June 1st, 2027", Ok("2027-06-01"), Ok("2027-06-01")),
            ("1. Juni 27", Ok("2027-06-01"), Ok("2027-06-01")),
            ("Do, 5. März 2026", Ok("2026-03-05"), Ok("2026-03-05")),
            ("Thu 5 March 2026", Ok("2026-03-05"), Ok("2026-03-05")),
            ("4 March", Ok("2027-03-04"), Ok("2027-03-04")),
            ("5 march", Ok("2026-03-05"), Ok("2026-03-05")),
            ("29 Feb", Ok("2028-02-29"), Ok("2028-02-29")),
            ("31.12.", Ok("2026-12-31"), Ok("2026-12-31")),
            ("today", Ok("2026-03-05"), Ok("2026-03-05")),
            (" Tomorrow ", Ok("2026-03-06"), Ok("2026-03-06")),
            ("übermorgen", Ok("2026-03-07"), Ok("2026-03-07")),
            ("gestern", Ok("2026-03-04"), Ok("2026-03-04")),
            ("Friday", Ok("2026-03-06"), Ok("2026-03-06")),
            ("Do.", Ok("2026-03-12"), Ok("2026-03-12")),
            ("wed", Ok("2026-03-11"), Ok("2026-03-11")),
        ] {
            assert_eq!(read(text, Order::DayFirst), german.map(day), "{text:?} with the day first");
            assert_eq!(read(text, Order::Either), english.map(day), "{text:?} where either is usual");
        }
        for text in ["6.1.26", "6/1/2026", "6, 1, 26", "6. 1. 2026"] {
            assert_eq!(read(text, Order::DayFirst), Ok(day("2026-01-06")), "{text:?}");
            assert_eq!(read(text, Order::Either), either("2026-01-06", "2026-06-01"), "{text:?}");
        }
        // Where the month is first, a full stop still says that somebody may have meant the day.
        for (text, american) in [
            ("12/10", Ok(day("2026-12-10"))),
            ("1/6/26", Ok(day("2026-01-06"))),
            ("6/13/2026", Ok(day("2026-06-13"))),
            ("13/6/2026", Err(DateSlip::Unreadable)),
            ("12.12.", Ok(day("2026-12-12"))),
            ("6.1.26", either("2026-01-06", "2026-06-01")),
            ("13.6.26", Ok(day("2026-06-13"))),
            ("Dec. 10", Ok(day("2026-12-10"))),
            ("Dec 10, 2026", Ok(day("2026-12-10"))),
            ("2026-06-01", Ok(day("2026-06-01"))),
        ] {
            assert_eq!(read(text, Order::MonthFirst), american, "{text:?} in the United States");
        }
        let back = |text| read_date(text, Order::DayFirst, day("2026-03-05"), Leans::Back);
        assert_eq!((back("6.3."), back("5.3.")), (Ok(day("2025-03-06")), Ok(day("2026-03-05"))));
        let weekdays = ["Do", "Mi", "Fr"].map(back);
        assert_eq!(weekdays, ["2026-02-26", "2026-03-04", "2026-02-27"].map(|text| Ok(day(text))), "a Thursday");
    }

    #[test]
    fn what_a_field_shows_is_read_as_the_same_date() {
        // The short months of British English and the figures of German, as the page writes them.
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"];
        for (month, name) in (1..).zip(months) {
            let date = NaiveDate::from_ymd_opt(2027, month, 9).unwrap();
            assert_eq!(read(&format!("9 {name} 2027"), Order::Either), Ok(date));
            assert_eq!(read(&format!("09.{month:02}.2027"), Order::DayFirst), Ok(date));
        }
    }

    #[test]
    fn what_is_no_date_or_in_no_year_of_ours_is_refused() {
        for text in
            ["0026-06-01", "0000-01-01", "9999-12-31", "10000-01-01", "1999-12-31", "2101-01-01", "1.6.1", "1.6.026"]
        {
            assert_eq!(read(text, Order::DayFirst), Err(DateSlip::Year), "{text:?}");
        }
        for text in [
            "",
            "garbage",
            "soon",
            "2026-02-30",
            "30 February",
            "26-06-01",
            "1",
            "2026",
            "June",
            "1 2 3 4",
            "32.1.26",
            "-2026-06-01",
            "1 June July",
            "1 June or so",
            "Friday Saturday",
            "tomorrow 5",
            "99999999999999999999-01-01x",
            "when the report is out",
        ] {
            assert_eq!(read(text, Order::DayFirst), Err(DateSlip::Unreadable), "{text:?}");
        }
        assert_eq!(read("2000-01-01", Order::Either), Ok(day("2000-01-01")));
        assert_eq!(read("2100-12-31", Order::Either), Ok(day("2100-12-31")));
    }
}
