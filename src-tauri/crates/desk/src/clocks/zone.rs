//! Conversions between moments and the calendar and wall clock of a zone.
//!
//! Not in here: the wording of dates (the page and the report, by language), which zone a group or a meeting has
//! (`home_zone`), and parsing (`meeting::typed`).

use chrono::{
    DateTime, Datelike, FixedOffset, Local, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone,
    Timelike,
};
use chrono_tz::Tz;
use meeting::{
    time::{Length, Moment},
    typed::{YEARS, read_time},
};

/// A zone that dates and times are read and shown in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// The zone of the machine, with its rules for summer time; asked anew each time.
    System,
    /// So many seconds east of Greenwich.
    Fixed(i32),
    /// A zone of the IANA database, with the rules it has there.
    Named(Tz),
}

impl Zone {
    /// The zone of this name, such as `Europe/Berlin`; none if the table does not have it.
    pub fn named(name: &str) -> Option<Self> {
        name.parse().ok().map(Self::Named)
    }

    /// The moment of a local date and time. In the hour that comes twice it is the first. A time that is skipped when
    /// the clocks go forward is read as if they had not: it is as much later as they go forward.
    pub fn moment(self, date: NaiveDate, time: NaiveTime) -> Moment {
        let local = date.and_time(time);
        match self {
            Self::System => moment_in(&Local, local),
            Self::Fixed(offset) => Moment(local.and_utc().timestamp() - i64::from(offset)),
            Self::Named(zone) => moment_in(&zone, local),
        }
    }

    /// The moment of the end of what starts at a local time. One that the clocks skip as a whole lasts as long as ever.
    pub fn end_of(self, starts: NaiveDateTime, ends: NaiveDateTime) -> Moment {
        let [from, to] = [starts, ends].map(|local| self.moment(local.date(), local.time()));
        if ends > starts && to <= from { from + Length((ends - starts).num_seconds()) } else { to }
    }

    /// Seconds east of Greenwich at a moment.
    pub fn offset(self, at: Moment) -> i32 {
        let utc = utc(at);
        match self {
            Self::System => Local.offset_from_utc_datetime(&utc).local_minus_utc(),
            Self::Fixed(offset) => offset,
            Self::Named(zone) => zone.offset_from_utc_datetime(&utc).fix().local_minus_utc(),
        }
    }

    /// The local date.
    pub fn date(self, at: Moment) -> NaiveDate {
        self.local(at).date_naive()
    }

    /// The local date as ISO text.
    pub fn date_text(self, at: Moment) -> String {
        self.date(at).to_string()
    }

    /// The local time of day.
    pub fn time_of_day(self, at: Moment) -> NaiveTime {
        self.local(at).time()
    }

    /// Seconds since midnight, by the clock on the wall.
    pub fn second_of_day(self, at: Moment) -> u32 {
        self.time_of_day(at).num_seconds_from_midnight()
    }

    /// `HH:MM`. Of a time within a minute the minute is said: what is agreed or foreseen is told in whole minutes.
    pub fn time(self, at: Moment) -> String {
        self.local(at).format("%H:%M").to_string()
    }

    /// The zone's name, such as `Europe/Berlin`; empty where it has none that the table knows.
    pub fn name(self) -> String {
        match self {
            Self::System => {
                name_of(std::env::var("TZ").ok().as_deref(), || iana_time_zone::get_timezone().unwrap_or_default())
            }
            Self::Fixed(_) => String::new(),
            Self::Named(zone) => zone.name().to_owned(),
        }
    }

    /// Whether both show the same time of day, now and for a year.
    pub fn agrees_with(self, other: Self, now: Moment) -> bool {
        const DAY: i64 = 24 * 60 * 60;
        self == other || (0..=366).map(|days| now + Length(days * DAY)).all(|at| self.offset(at) == other.offset(at))
    }

    fn local(self, at: Moment) -> DateTime<FixedOffset> {
        let zone = FixedOffset::east_opt(self.offset(at)).unwrap_or_else(|| chrono::Utc.fix());
        utc(at).and_utc().with_timezone(&zone)
    }
}

fn utc(at: Moment) -> NaiveDateTime {
    DateTime::from_timestamp(at.0, 0).unwrap_or_default().naive_utc()
}

fn moment_in(zone: &impl TimeZone, local: NaiveDateTime) -> Moment {
    let at = match zone.offset_from_local_datetime(&local) {
        MappedLocalTime::Single(offset) | MappedLocalTime::Ambiguous(offset, _) => local - offset.fix(),
        // A day before, the clocks had not gone forward yet.
        MappedLocalTime::None => local - zone.offset_from_utc_datetime(&(local - chrono::TimeDelta::days(1))).fix(),
    };
    Moment(at.and_utc().timestamp())
}

/// The name of the zone that times are shown in: who sets `TZ` for a program means that one. A rule in the place of a
/// name (`CET-1CEST`) is no name, and a wrong one would shift every date in a calendar.
fn name_of(tz: Option<&str>, system: impl FnOnce() -> String) -> String {
    let name = match tz.map(|tz| tz.trim_start_matches(':')).filter(|tz| !tz.is_empty()) {
        None => system(),
        Some(tz) => tz.to_owned(),
    };
    Zone::named(&name).map_or_else(String::new, |_| name)
}

/// A date as it is kept: ISO text, in a year that a date may be in. What people type is read by `meeting::typed`.
pub fn parse_date(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").ok().filter(|date| YEARS.contains(&date.year()))
}

/// A time of day as it is kept, or as it was typed.
pub fn parse_time(text: &str) -> Option<NaiveTime> {
    read_time(text).map(|typed| typed.time)
}

#[cfg(test)]
mod tests;
