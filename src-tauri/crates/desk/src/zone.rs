//! Between moments and what a calendar and a wall clock in this zone show.
//!
//! Not in here: how dates are worded (the page and the report do that by language).

use chrono::{DateTime, Datelike, FixedOffset, Local, NaiveDate, NaiveTime, Offset, TimeZone};
use meeting::time::Moment;

/// Where this machine is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// The zone of the system, with its rules for summer time; asked anew each time.
    System,
    /// So many seconds east of Greenwich; for tests.
    Fixed(i32),
}

impl Zone {
    /// The moment of a local date and time. In the hour that summer time skips: an hour later, as clocks do. In
    /// the hour that comes twice: the first.
    pub fn moment(self, date: NaiveDate, time: NaiveTime) -> Moment {
        let local = date.and_time(time);
        let utc = match self {
            Self::System => {
                let skipped = || Local.from_local_datetime(&(local + chrono::TimeDelta::hours(1))).earliest();
                Local.from_local_datetime(&local).earliest().or_else(skipped).map(|at| at.to_utc())
            }
            Self::Fixed(offset) => FixedOffset::east_opt(offset)
                .and_then(|zone| zone.from_local_datetime(&local).single())
                .map(|at| at.to_utc()),
        };
        Moment(utc.unwrap_or_else(|| local.and_utc()).timestamp())
    }

    /// Seconds east of Greenwich at a moment.
    pub fn offset(self, at: Moment) -> i32 {
        match self {
            Self::System => Local.timestamp_opt(at.0, 0).earliest().map_or(0, |at| at.offset().fix().local_minus_utc()),
            Self::Fixed(offset) => offset,
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

    /// `HH:MM`.
    pub fn time(self, at: Moment) -> String {
        self.local(at).format("%H:%M").to_string()
    }

    /// `HH:MM`, and `:SS` where it is not on the minute.
    pub fn exact_time(self, at: Moment) -> String {
        let layout = if at.0.rem_euclid(60) == 0 { "%H:%M" } else { "%H:%M:%S" };
        self.local(at).format(layout).to_string()
    }

    /// `HH:MM:SS`.
    pub fn full_time(self, at: Moment) -> String {
        self.local(at).format("%H:%M:%S").to_string()
    }

    /// The zone's name, such as `Europe/Berlin`; empty where the system does not say.
    pub fn name(self) -> String {
        match self {
            Self::System => {
                name_of(std::env::var("TZ").ok().as_deref(), || iana_time_zone::get_timezone().unwrap_or_default())
            }
            Self::Fixed(_) => String::new(),
        }
    }

    fn local(self, at: Moment) -> DateTime<FixedOffset> {
        let zone = FixedOffset::east_opt(self.offset(at)).unwrap_or_else(|| chrono::Utc.fix());
        DateTime::from_timestamp(at.0, 0).unwrap_or_default().with_timezone(&zone)
    }
}

/// The name of the zone that times are shown in: who sets `TZ` for a program means that one. A rule in the place of a
/// name (`CET-1CEST`) is no name, and a wrong one would shift every date in a calendar.
fn name_of(tz: Option<&str>, system: impl FnOnce() -> String) -> String {
    match tz.map(|tz| tz.trim_start_matches(':')).filter(|tz| !tz.is_empty()) {
        None => system(),
        Some(tz) if tz == "UTC" || (tz.contains('/') && !tz.starts_with('/')) => tz.to_owned(),
        Some(_) => String::new(),
    }
}

/// A date as typed: ISO text.
pub fn parse_date(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").ok().filter(|date| (1970..=9999).contains(&date.year()))
}

/// A time as typed: `18:00`, and what people write instead: `18.00`, `1800`, `18`.
pub fn parse_time(text: &str) -> Option<NaiveTime> {
    let text = text.trim().replace(['.', 'h'], ":");
    let (hours, minutes) = match text.split_once(':') {
        Some((hours, minutes)) => (hours.to_owned(), minutes.get(..2).unwrap_or(minutes).to_owned()),
        None if text.len() == 4 => (text.get(..2)?.to_owned(), text.get(2..)?.to_owned()),
        None => (text, "00".to_owned()),
    };
    let minutes = if minutes.is_empty() { "00" } else { &minutes };
    NaiveTime::from_hms_opt(hours.parse().ok()?, minutes.parse().ok()?, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zone_is_called_what_the_times_are_shown_in() {
        for (tz, name) in [
            (None, "Europe/Vienna"),
            (Some(""), "Europe/Vienna"),
            (Some("Europe/Berlin"), "Europe/Berlin"),
            (Some(":America/New_York"), "America/New_York"),
            (Some("UTC"), "UTC"),
            (Some("CET-1CEST"), ""),
            (Some("/etc/localtime"), ""),
        ] {
            assert_eq!(name_of(tz, || "Europe/Vienna".to_owned()), name, "{tz:?}");
        }
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, read) in [
            ("18:00", Some((18, 0))),
            (" 9:05 ", Some((9, 5))),
            ("18.30", Some((18, 30))),
            ("1830", Some((18, 30))),
            ("9", Some((9, 0))),
            ("18:00:00", Some((18, 0))),
            ("25:00", None),
            ("half six", None),
            ("", None),
        ] {
            assert_eq!(parse_time(text), read.and_then(|(h, m)| NaiveTime::from_hms_opt(h, m, 0)), "{text:?}");
        }
        assert_eq!(parse_date("2026-02-30"), None, "no such day");
    }
}
