//! Moments as dates and times at the place of the group, in the words of the catalogue.
//!
//! The names in a date and their order are messages, so that translating the product translates its dates, too, and the
//! binary needs no table of locales. Not in here: the rules of time zones; a record carries the clock on the wall of
//! that day.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike};
use meeting::{
    record::Record,
    time::{Length, Moment},
    wall::Wall,
};
use words::{Catalogue, DateOrder, MessageKey, Region};

/// The moment the record speaks of last, in seconds since 1970: what the file is dated with.
pub(crate) fn end_of(record: &Record) -> i64 {
    record.real.1.unwrap_or(record.real.0).0
}

/// A moment on the wall of the room; 1970 for one that no calendar has.
pub(crate) fn local(moment: Moment, wall: &Wall) -> NaiveDateTime {
    DateTime::from_timestamp(moment.0.saturating_add(i64::from(wall.offset(moment))), 0).unwrap_or_default().naive_utc()
}

/// `09:05`, as the region writes it. Of a time within a minute the minute is said.
pub(crate) fn clock(region: Region, moment: Moment, wall: &Wall) -> String {
    let local = local(moment, wall);
    region.time(local.hour(), local.minute())
}

/// How a message puts the parts of a date in order.
fn order(region: Region) -> &'static str {
    match region.ways().dates {
        DateOrder::DayFirst => "day",
        DateOrder::MonthFirst | DateOrder::Mixed => "month",
    }
}

/// `Thursday 5 March 2026`.
pub(crate) fn long(words: &Catalogue, region: Region, date: NaiveDate) -> String {
    words.say(
        MessageKey::ReportDateLong,
        &[
            ("order", order(region).into()),
            ("weekday", weekday(words, date).into()),
            ("day", date.day().to_string().into()),
            ("month", month(words, region, date).into()),
            ("year", date.year().to_string().into()),
        ],
    )
}

/// `Fri 13 March`, with the year where it is not the year of the meeting.
pub(crate) fn short(words: &Catalogue, region: Region, date: NaiveDate, year: i32) -> String {
    let weekday = weekday_short(words, date);
    let day = date.day().to_string();
    let (month, order) = (month(words, region, date), order(region));
    if date.year() == year {
        words.say(
            MessageKey::ReportDateShort,
            &[("order", order.into()), ("weekday", weekday.into()), ("day", day.into()), ("month", month.into())],
        )
    } else {
        let year = date.year().to_string();
        words.say(
            MessageKey::ReportDateShortYear,
            &[
                ("order", order.into()),
                ("weekday", weekday.into()),
                ("day", day.into()),
                ("month", month.into()),
                ("year", year.into()),
            ],
        )
    }
}

/// When something is due: an ISO date becomes a date of the language, everything else stays as it was written. So does
/// one in the year 26, which an older file may have: the page cannot tell it from 1926.
pub(crate) fn due(words: &Catalogue, region: Region, by: &str, year: i32) -> String {
    let date = NaiveDate::parse_from_str(by.trim(), "%Y-%m-%d").ok().filter(|date| date.year() >= 1000);
    date.map_or_else(|| by.to_owned(), |date| short(words, region, date, year))
}

/// `22 min`, `4½ min`: a length with its unit.
pub(crate) fn length(words: &Catalogue, length: Length) -> String {
    words.length(length.seconds())
}

/// `22 minutes` where it is whole minutes, else `21½ min`.
pub(crate) fn minutes(words: &Catalogue, length: Length) -> String {
    if length.seconds() % 60 == 0 {
        words.say(MessageKey::ReportMinutes, &[("minutes", (length.seconds() / 60).into())])
    } else {
        self::length(words, length)
    }
}

/// A difference in whole minutes, and in hours from an hour on: `4 minutes`, `2 h 31 min`.
pub(crate) fn span(words: &Catalogue, length: Length) -> String {
    let minutes = (length.seconds().abs() + 30) / 60;
    if minutes < 60 {
        words.say(MessageKey::ReportSpanMinutes, &[("minutes", minutes.into())])
    } else {
        words.say(MessageKey::ReportSpanHours, &[("hours", (minutes / 60).into()), ("minutes", (minutes % 60).into())])
    }
}

/// The zone by its city, or by its distance from Greenwich where it has no name.
pub(crate) fn zone(words: &Catalogue, name: &str, offset: i32) -> String {
    if !name.trim().is_empty() {
        return words.city(name);
    }
    let sign = if offset < 0 { '\u{2212}' } else { '+' };
    let minutes = offset.unsigned_abs() / 60;
    format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

fn month(words: &Catalogue, region: Region, date: NaiveDate) -> String {
    match date.month() {
        1 => words.say(MessageKey::ReportMonth1, &[("region", region.code().into())]),
        2 => words.say(MessageKey::ReportMonth2, &[]),
        3 => words.say(MessageKey::ReportMonth3, &[]),
        4 => words.say(MessageKey::ReportMonth4, &[]),
        5 => words.say(MessageKey::ReportMonth5, &[]),
        6 => words.say(MessageKey::ReportMonth6, &[]),
        7 => words.say(MessageKey::ReportMonth7, &[]),
        8 => words.say(MessageKey::ReportMonth8, &[]),
        9 => words.say(MessageKey::ReportMonth9, &[]),
        10 => words.say(MessageKey::ReportMonth10, &[]),
        11 => words.say(MessageKey::ReportMonth11, &[]),
        _ => words.say(MessageKey::ReportMonth12, &[]),
    }
}

fn weekday(words: &Catalogue, date: NaiveDate) -> String {
    match date.weekday() {
        chrono::Weekday::Mon => words.say(MessageKey::ReportWeekdayMon, &[]),
        chrono::Weekday::Tue => words.say(MessageKey::ReportWeekdayTue, &[]),
        chrono::Weekday::Wed => words.say(MessageKey::ReportWeekdayWed, &[]),
        chrono::Weekday::Thu => words.say(MessageKey::ReportWeekdayThu, &[]),
        chrono::Weekday::Fri => words.say(MessageKey::ReportWeekdayFri, &[]),
        chrono::Weekday::Sat => words.say(MessageKey::ReportWeekdaySat, &[]),
        chrono::Weekday::Sun => words.say(MessageKey::ReportWeekdaySun, &[]),
    }
}

fn weekday_short(words: &Catalogue, date: NaiveDate) -> String {
    match date.weekday() {
        chrono::Weekday::Mon => words.say(MessageKey::ReportWeekdayShortMon, &[]),
        chrono::Weekday::Tue => words.say(MessageKey::ReportWeekdayShortTue, &[]),
        chrono::Weekday::Wed => words.say(MessageKey::ReportWeekdayShortWed, &[]),
        chrono::Weekday::Thu => words.say(MessageKey::ReportWeekdayShortThu, &[]),
        chrono::Weekday::Fri => words.say(MessageKey::ReportWeekdayShortFri, &[]),
        chrono::Weekday::Sat => words.say(MessageKey::ReportWeekdayShortSat, &[]),
        chrono::Weekday::Sun => words.say(MessageKey::ReportWeekdayShortSun, &[]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use words::Language;

    #[test]
    fn dates_follow_the_language() {
        let date = NaiveDate::from_ymd_opt(2026, 3, 13).unwrap();
        let (english, german) = (Catalogue::of(Language::En), Catalogue::of(Language::De));
        assert_eq!(long(english, Region::UnitedKingdom, date), "Friday 13 March 2026");
        assert_eq!(long(german, Region::Germany, date), "Freitag, 13. März 2026");
        assert_eq!(short(english, Region::UnitedKingdom, date, 2026), "Fri 13 March");
        assert_eq!(short(german, Region::Germany, date, 2025), "Fr, 13. März 2026", "another year is said");
    }

    #[test]
    fn dates_and_times_follow_the_region() {
        let (english, german) = (Catalogue::of(Language::En), Catalogue::of(Language::De));
        let [march, january] = [(3, 5), (1, 9)].map(|(month, day)| NaiveDate::from_ymd_opt(2026, month, day).unwrap());
        let evening = Moment(1_772_739_900);
        // Each row: the region, a long date, a short one, one of another year, and a quarter to eight in the evening.
        for (region, told) in [
            (Region::Australia, ["Thursday 5 March 2026", "Thu 5 March", "Thu 5 March 2026", "7:45\u{a0}pm"]),
            (Region::UnitedStates, ["Thursday, March 5, 2026", "Thu, March 5", "Thu, March 5, 2026", "7:45\u{a0}PM"]),
            (Region::Canada, ["Thursday, March 5, 2026", "Thu, March 5", "Thu, March 5, 2026", "7:45\u{a0}pm"]),
        ] {
            let said = [
                long(english, region, march),
                short(english, region, march, 2026),
                short(english, region, march, 2025),
            ];
            assert_eq!([said.as_slice(), &[clock(region, evening, &Wall::fixed(0))]].concat(), told, "{region:?}");
        }
        assert_eq!(long(german, Region::Austria, january), "Freitag, 9. Jänner 2026");
        assert_eq!(long(german, Region::Switzerland, january), "Freitag, 9. Januar 2026");
    }

    #[test]
    fn only_an_iso_date_is_rewritten() {
        let english = Catalogue::of(Language::En);
        for (by, printed) in [
            ("2026-03-13", "Fri 13 March"),
            (" 2026-03-13 ", "Fri 13 March"),
            ("2026-02-30", "2026-02-30"),
            ("0026-01-06", "0026-01-06"),
            ("after Easter", "after Easter"),
            ("", ""),
        ] {
            assert_eq!(due(english, Region::UnitedKingdom, by, 2026), printed, "{by:?}");
        }
    }

    #[test]
    fn a_difference_is_told_in_hours_from_an_hour_on() {
        let (english, german) = (Catalogue::of(Language::En), Catalogue::of(Language::De));
        for (seconds, told) in
            [(60, "1 minute"), (-240, "4 minutes"), (3569, "59 minutes"), (3570, "1 h 0 min"), (-57_180, "15 h 53 min")]
        {
            assert_eq!(span(english, Length(seconds)), told);
        }
        assert_eq!(span(german, Length(57_180)), "15 Std. 53 Min.");
    }

    #[test]
    fn a_moment_is_told_at_the_place_it_happened() {
        assert_eq!(
            clock(Region::Germany, Moment(1_772_697_600), &Wall::fixed(3600)),
            "09:00",
            "08:00 UTC is nine in Berlin in March"
        );
        assert_eq!(
            clock(Region::Germany, Moment(0), &Wall::fixed(-5 * 3600)),
            "19:00",
            "the day before, west of Greenwich"
        );
        assert_eq!(local(Moment(i64::MAX), &Wall::fixed(0)).year(), 1970, "no calendar has it, and nothing falls over");
    }
}
