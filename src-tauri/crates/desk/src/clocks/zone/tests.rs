//! Names, and what happens when the clocks change.

use crate::clocks::zone::*;

fn moment(zone: &str, date: &str, time: &str) -> Moment {
    Zone::named(zone).unwrap().moment(parse_date(date).unwrap(), parse_time(time).unwrap())
}

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
        (Some("Middle/Earth"), ""),
    ] {
        assert_eq!(name_of(tz, || "Europe/Vienna".to_owned()), name, "{tz:?}");
    }
}

#[test]
fn a_time_that_is_skipped_is_later_by_as_much_as_the_clocks_go_forward() {
    for (zone, date, typed, shown) in [
        ("Europe/Berlin", "2026-03-29", "02:30", "03:30"),
        ("Africa/Cairo", "2027-04-30", "00:15", "01:15"),
        ("Australia/Lord_Howe", "2026-10-04", "02:10", "02:40"),
        ("Europe/Berlin", "2026-03-29", "01:59", "01:59"),
    ] {
        let zone_there = Zone::named(zone).unwrap();
        assert_eq!(zone_there.time(moment(zone, date, typed)), shown, "{zone} {date} {typed}");
    }
}

#[test]
fn a_time_that_comes_twice_is_the_first() {
    let first = moment("Europe/Berlin", "2026-10-25", "02:30");
    let berlin = Zone::named("Europe/Berlin").unwrap();
    assert_eq!(berlin.offset(first), 7200, "still summer time");
    assert_eq!(berlin.time(first + Length::minutes(60)), "02:30", "an hour later it is half past two again");
}

#[test]
fn zones_that_always_show_the_same_agree() {
    let named = |name| Zone::named(name).unwrap();
    let now = moment("Europe/Berlin", "2026-06-01", "12:00");
    assert!(named("Europe/Berlin").agrees_with(named("Europe/Vienna"), now));
    assert!(!named("Europe/Berlin").agrees_with(named("Africa/Johannesburg"), now), "the same in summer alone");
    assert!(!named("Europe/Berlin").agrees_with(Zone::Fixed(3600), now));
}
