//! Tables: days of a rule, exceptions, refusals.

use chrono::{NaiveDate, NaiveTime, Weekday};

use super::{proposal::usual_after, *};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

fn series(rule: Rule, first: &str, of: Option<u32>) -> Series {
    Series::new(rule, day(first), time("18:00"), 120, 1, of).unwrap()
}

const THIRD_THURSDAY: Rule = Rule::MonthWeekday { nth: Nth::Third, weekday: Weekday::Thu, months: 1 };

/// The coming dates as `number day`, `~` where skipped, `>` where moved.
fn told(series: &Series, from: &str, count: usize) -> Vec<String> {
    let mark = |slot: &Slot| {
        if slot.skipped {
            "~"
        } else if slot.moved {
            ">"
        } else {
            ""
        }
    };
    series.dates(day(from), count).iter().map(|slot| format!("{} {}{}", slot.number, mark(slot), slot.date)).collect()
}

#[test]
fn each_rhythm_has_its_days() {
    let month_day = |day, months| Rule::MonthDay { day, months };
    let weekday = |nth, weekday, months| Rule::MonthWeekday { nth, weekday, months };
    for (rule, first, dates, why) in [
        (month_day(15, 1), "2026-01-01", "2026-01-15 2026-02-15 2026-03-15", "a day of every month"),
        (month_day(15, 1), "2026-01-15", "2026-01-15 2026-02-15", "the first day itself counts"),
        (month_day(15, 1), "2026-01-16", "2026-02-15 2026-03-15", "no date before the first day"),
        (
            month_day(31, 1),
            "2026-01-31",
            "2026-01-31 2026-02-28 2026-03-31 2026-04-30",
            "the last day of shorter months",
        ),
        (month_day(29, 1), "2028-01-01", "2028-01-29 2028-02-29 2028-03-29", "a leap day is a day"),
        (month_day(30, 3), "2026-11-30", "2026-11-30 2027-02-28 2027-05-30", "every quarter, and short February"),
        (month_day(10, 2), "2026-01-11", "2026-02-10 2026-04-10", "the rhythm begins where its day is still to come"),
        (THIRD_THURSDAY, "2026-11-01", "2026-11-19 2026-12-17 2027-01-21", "the third Thursday, over the new year"),
        (THIRD_THURSDAY, "2026-11-20", "2026-12-17 2027-01-21", "this month's has passed"),
        (weekday(Nth::First, Weekday::Sun, 1), "2026-02-01", "2026-02-01 2026-03-01 2026-04-05", "the very first day"),
        (weekday(Nth::Fourth, Weekday::Sat, 1), "2026-02-01", "2026-02-28 2026-03-28", "the fourth is not the last"),
        (
            weekday(Nth::Last, Weekday::Sat, 1),
            "2026-01-01",
            "2026-01-31 2026-02-28 2026-03-28",
            "the last, fifth or fourth",
        ),
        (weekday(Nth::Second, Weekday::Tue, 3), "2026-01-01", "2026-01-13 2026-04-14 2026-07-14", "every quarter"),
        (
            Rule::Weeks { weeks: 1 },
            "2026-10-22",
            "2026-10-22 2026-10-29 2026-11-05",
            "every week, through the end of summer time",
        ),
        (Rule::Weeks { weeks: 5 }, "2026-12-03", "2026-12-03 2027-01-07 2027-02-11", "every five weeks"),
        (Rule::Irregular, "2026-12-03", "", "no rule, no days"),
    ] {
        let dates: Vec<_> = dates.split_whitespace().map(day).collect();
        let found: Vec<_> =
            series(rule, first, None).dates(day(first), dates.len().max(1)).iter().map(|slot| slot.date).collect();
        assert_eq!(found, dates, "{why}");
    }
}

#[test]
fn a_skipped_date_keeps_its_number_and_a_moved_one_too() {
    let series = series(THIRD_THURSDAY, "2026-11-01", Some(4));
    let all = |series: &Series| told(series, "2026-11-01", 9);
    assert_eq!(all(&series), ["1 2026-11-19", "2 2026-12-17", "3 2027-01-21", "4 2027-02-18"], "a programme ends");
    let today = day("2026-11-01");
    let skipped = series.skip(day("2026-12-17")).unwrap();
    assert_eq!(all(&skipped), ["1 2026-11-19", "2 ~2026-12-17", "3 2027-01-21", "4 2027-02-18"]);
    let moved = skipped.move_to(day("2027-01-21"), day("2027-01-14"), time("17:30"), today).unwrap();
    assert_eq!(all(&moved), ["1 2026-11-19", "2 ~2026-12-17", "3 >2027-01-14", "4 2027-02-18"]);
    let behind = moved.move_to(day("2026-11-19"), day("2027-03-01"), time("18:00"), today).unwrap();
    assert_eq!(
        all(&behind),
        ["2 ~2026-12-17", "3 >2027-01-14", "4 2027-02-18", "1 >2027-03-01"],
        "listed where it is, with the number it had"
    );
    assert_eq!(told(&behind, "2027-02-19", 9), ["1 >2027-03-01"], "also when its own day has long passed");
    let back = behind.move_back(day("2026-11-19")).unwrap().unskip(day("2026-12-17")).unwrap();
    assert_eq!(all(&back.move_back(day("2027-01-21")).unwrap()), all(&series), "and all of it back");
    assert_eq!(moved.passed(day("2027-02-01")), 2, "a skipped date was no meeting");
    assert_eq!(behind.passed(day("2027-02-01")), 1, "nor is one that is still to come");
}

#[test]
fn what_would_fall_on_another_date_is_refused() {
    let today = day("2026-11-01");
    let series = series(THIRD_THURSDAY, "2026-11-01", None);
    let (november, december) = (day("2026-11-19"), day("2026-12-17"));
    let moved = |series: &Series, from, to: &str| series.move_to(from, day(to), time("18:00"), today);
    let away = moved(&series, november, "2026-12-10").unwrap();
    for (done, slip, why) in [
        (moved(&series, november, "2026-12-17"), Slip::Taken(december), "another date is there"),
        (moved(&away, december, "2026-12-10"), Slip::Taken(day("2026-12-10")), "one that was moved is there"),
        (
            moved(&away, december, "2026-11-19").and_then(|there| there.move_back(november)),
            Slip::Taken(november),
            "its own day was given to another",
        ),
        (
            series
                .skip(december)
                .and_then(|free| moved(&free, november, "2026-12-17"))
                .and_then(|there| there.unskip(december)),
            Slip::Taken(december),
            "a skipped day may be used, and is not free then",
        ),
        (moved(&series, november, "2026-10-31"), Slip::Past, "yesterday is over"),
        (moved(&series, november, "2026-11-19"), Slip::SamePlace, "that moves nothing"),
        (moved(&series, day("2026-11-20"), "2026-11-21"), Slip::NoDate, "no date of the series"),
        (series.skip(day("2026-11-20")), Slip::NoDate, "nor can it be skipped"),
        (series.unskip(november), Slip::NoDate, "what is not skipped cannot be had back"),
        (away.unskip(november), Slip::NoDate, "nor is a moved date had back by that"),
        (
            series.skip(december).and_then(|skipped| skipped.move_back(december)),
            Slip::NoDate,
            "nor a skipped one by moving it back",
        ),
        (series.add(day("2026-11-20"), time("18:00"), today), Slip::HasRule, "dates by hand need no rule"),
        (series.remove(november), Slip::HasRule, "nor are they taken out by hand"),
    ] {
        assert_eq!(done.err(), Some(slip), "{why}");
    }
    let later = series.move_to(november, november, time("19:00"), today).unwrap();
    assert!(later.dates(november, 1).iter().all(|slot| slot.moved), "another hour is a move too");
    assert_eq!(
        told(&later.move_to(november, november, time("18:00"), today).unwrap(), "2026-11-01", 1),
        ["1 2026-11-19"],
        "put back by hand it is not moved any more"
    );
}

#[test]
fn dates_without_a_rule_are_put_in_and_taken_out() {
    let today = day("2026-11-01");
    let add = |series: &Series, date: &str| series.add(day(date), time("09:30"), today);
    let series = series(Rule::Irregular, "2026-11-01", Some(2));
    let one = add(&series, "2026-12-01").unwrap();
    let two = add(&one, "2026-11-20").unwrap();
    assert_eq!(told(&two, "2026-11-01", 9), ["1 2026-11-20", "2 2026-12-01"], "in the order of days");
    assert_eq!(two.dates(today, 1)[0].starts, time("09:30"), "each has its own start");
    assert_eq!(add(&two, "2026-11-25").err(), Some(Slip::Full(2)), "the programme is full");
    assert_eq!(add(&one, "2026-12-01").err(), Some(Slip::Taken(day("2026-12-01"))), "twice on one day");
    assert_eq!(add(&one, "2026-10-01").err(), Some(Slip::Past), "a day that has passed");
    assert_eq!(told(&two.remove(day("2026-11-20")).unwrap(), "2026-11-01", 9), ["1 2026-12-01"]);
}

#[test]
fn figures_that_make_no_series_are_refused() {
    let good = (THIRD_THURSDAY, 120, 1, Some(9));
    for ((rule, minutes, number, of), slip) in [
        ((Rule::MonthDay { day: 32, months: 1 }, 120, 1, None), Slip::Day),
        ((Rule::MonthDay { day: 0, months: 1 }, 120, 1, None), Slip::Day),
        ((Rule::MonthDay { day: 1, months: 13 }, 120, 1, None), Slip::Months),
        ((Rule::MonthWeekday { nth: Nth::Last, weekday: Weekday::Mon, months: 0 }, 120, 1, None), Slip::Months),
        ((Rule::Weeks { weeks: 0 }, 120, 1, None), Slip::Weeks),
        ((Rule::Weeks { weeks: 27 }, 120, 1, None), Slip::Weeks),
        ((good.0, 14, 1, None), Slip::Minutes),
        ((good.0, 721, 1, None), Slip::Minutes),
        ((good.0, 120, 0, None), Slip::Number),
        ((good.0, 120, 4, Some(3)), Slip::Of),
        ((good.0, 120, 1, Some(121)), Slip::Of),
    ] {
        let made = Series::new(rule, day("2026-11-01"), time("18:00"), minutes, number, of);
        assert_eq!(made.err(), Some(slip), "{rule:?} {minutes} {number} {of:?}");
    }
    assert!(Series::new(good.0, day("2026-11-01"), time("18:00"), good.1, good.2, good.3).is_ok());
}

#[test]
fn another_rule_keeps_what_it_can_and_tells_calendars_the_rest() {
    let today = day("2026-11-01");
    let old = series(Rule::Weeks { weeks: 2 }, "2026-11-05", Some(4)).skip(day("2026-11-19")).unwrap();
    let moved = old.move_to(day("2026-12-03"), day("2026-12-10"), time("18:00"), today).unwrap();
    // The same days, an hour later: what was agreed about single days stays.
    let later = Series { starts: time("19:00"), ..series(Rule::Weeks { weeks: 2 }, "2026-11-05", Some(4)) };
    let next = moved.by_rule(later).unwrap();
    assert_eq!(told(&next, "2026-11-01", 9), ["1 2026-11-05", "2 ~2026-11-19", "3 >2026-12-10", "4 2026-12-17"]);
    assert_eq!(next.withdrawn(today).count(), 0);
    assert_eq!(next.slot(day("2026-12-03")).unwrap().starts, time("19:00"), "a date put on another day follows");
    let early = old.move_to(day("2026-12-03"), day("2026-12-10"), time("17:00"), today).unwrap();
    let later = Series { starts: time("19:00"), ..series(Rule::Weeks { weeks: 2 }, "2026-11-05", Some(4)) };
    let next = early.by_rule(later).unwrap();
    assert_eq!(next.slot(day("2026-12-03")).unwrap().starts, time("17:00"), "one with a time of its own does not");
    // Every week: the moved one would meet another date.
    let weekly = series(Rule::Weeks { weeks: 1 }, "2026-11-05", None);
    assert_eq!(moved.by_rule(weekly).err(), Some(Slip::Taken(day("2026-12-10"))));
    // Other days: the old ones are withdrawn, and come back with undo.
    let friday = series(Rule::Weeks { weeks: 2 }, "2026-11-06", None);
    assert_eq!(old.by_rule(friday.clone()).unwrap().withdrawn(today).count(), 0, "no calendar has them");
    let given = old.given_out(old.dates(today, 9).iter().map(|slot| slot.day));
    let fridays = given.by_rule(friday).unwrap().given_out([day("2026-11-06")]);
    let gone: Vec<String> = fridays.withdrawn(today).map(|(day, _)| day.to_string()).collect();
    assert_eq!(gone, ["2026-11-05", "2026-11-19", "2026-12-03", "2026-12-17"]);
    let mut kept = Kept::default();
    kept.change(Act::Set, Some(given));
    kept.change(Act::Set, Some(fridays));
    assert_eq!(kept.last(), Some(Act::Set));
    assert!(kept.undo());
    let back = kept.now.clone().unwrap();
    assert_eq!(told(&back, "2026-11-01", 9), told(&old, "2026-11-01", 9));
    assert_eq!(back.withdrawn(today).next().map(|(day, _)| day), Some(day("2026-11-06")), "the Fridays are withdrawn");
    assert!(back.withdrawn(today).all(|(day, _)| back.slot(day).is_none()), "no date is withdrawn");
    assert!(kept.undo() && kept.now.is_none() && !kept.undo(), "each change is taken back once");
}

#[test]
fn a_plan_put_on_another_day_takes_its_date_along() {
    let today = day("2026-11-01");
    let (november, december) = (day("2026-11-19"), day("2026-12-17"));
    let plain = series(THIRD_THURSDAY, "2026-11-01", None);
    let put = |series: &Series, was, date: &str, taken: &[NaiveDate]| {
        series.planned_for(was, day(date), time("18:00"), today, taken)
    };
    let planned =
        |series: &Series, was, date: &str| put(series, was, date, &[]).map(|(day, series)| (day.unwrap(), series));
    let (found, same) = planned(&plain, None, "2026-11-19").unwrap();
    assert_eq!((found, &same), (november, &plain), "a plan on a day of the series is that date");
    assert_eq!(planned(&plain, None, "2026-11-20"), None, "any other day is none");
    let (found, moved) = planned(&plain, Some(november), "2026-11-20").unwrap();
    assert_eq!((found, told(&moved, "2026-11-01", 1)), (november, vec!["1 >2026-11-20".to_owned()]));
    let (found, back) = planned(&moved, Some(november), "2026-11-19").unwrap();
    assert_eq!((found, told(&back, "2026-11-01", 1)), (november, told(&plain, "2026-11-01", 1)), "and back");
    let (found, other) = planned(&moved, Some(november), "2026-12-17").unwrap();
    assert_eq!((found, told(&other, "2026-11-01", 2)), (december, told(&plain, "2026-11-01", 2)), "now it is another");
    assert_eq!(planned(&plain, Some(november), "2026-10-01"), None, "a day that has passed moves nothing");
    let taken = [november];
    assert_eq!(
        put(&plain, Some(december), "2026-11-19", &taken),
        Some((None, plain.clone())),
        "that is another meeting"
    );
    let away = planned(&plain, Some(december), "2026-12-18").unwrap().1;
    let (none, back) = put(&away, Some(december), "2026-11-19", &taken).unwrap();
    assert_eq!((none, told(&back, "2026-11-01", 2)), (None, told(&plain, "2026-11-01", 2)), "its date goes back");
    assert_eq!(put(&plain, Some(november), "2026-11-20", &taken), None, "its date is another meeting: it leaves alone");
    assert_eq!(put(&plain, Some(november), "2026-11-20", &[]).unwrap().0, Some(november));
    let mut kept = Kept::default();
    kept.change(Act::Set, Some(plain.clone()));
    kept.follow(november, plain.clone());
    assert_eq!(kept.last(), Some(Act::Set), "nothing moved, nothing to take back");
    kept.follow(november, moved);
    kept.follow(november, planned(&plain, Some(november), "2026-11-21").unwrap().1);
    assert!(kept.last() == Some(Act::Follow) && kept.undo() && kept.last() == Some(Act::Set), "typed in two parts");
}

#[test]
fn a_change_is_redone_until_there_is_another_and_is_newer_for_calendars() {
    let today = day("2026-11-01");
    let plain = series(THIRD_THURSDAY, "2026-11-01", None);
    let skipped = plain.skip(day("2026-12-17")).unwrap();
    let mut kept = Kept::default();
    kept.change(Act::Set, Some(plain.clone()));
    kept.change(Act::Skip, Some(skipped.clone()));
    assert_eq!((kept.next(), kept.redo()), (None, false));
    assert!(kept.undo() && kept.undo());
    assert_eq!((kept.last(), kept.next(), kept.now.is_none()), (None, Some(Act::Set), true));
    // It is kept with the file.
    let mut kept = Kept::read(&serde_json::to_string(&kept).unwrap()).unwrap();
    assert!(kept.redo());
    assert_eq!(told(kept.now.as_ref().unwrap(), "2026-11-01", 3), told(&plain, "2026-11-01", 3));
    let revision = |kept: &Kept| kept.now.as_ref().unwrap().dates(today, 1)[0].revision;
    let before = revision(&kept);
    assert!(kept.redo() && !kept.redo());
    assert_eq!(told(kept.now.as_ref().unwrap(), "2026-11-01", 3), told(&skipped, "2026-11-01", 3));
    assert!(revision(&kept) > before, "newer than what calendars were given meanwhile");
    assert_eq!((kept.last(), kept.next()), (Some(Act::Skip), None));
    // Another change: what was undone is gone.
    assert!(kept.undo());
    kept.change(Act::Skip, Some(plain.skip(day("2026-11-19")).unwrap()));
    assert_eq!((kept.next(), kept.redo()), (None, false));
}

#[test]
fn a_series_after_one_that_ended_withdraws_its_days() {
    let mut kept = Kept::default();
    let first = series(THIRD_THURSDAY, "2026-11-01", Some(2));
    kept.change(Act::Set, Some(first.given_out([day("2026-11-19"), day("2026-12-17")])));
    kept.change(Act::End, None);
    kept.change(Act::Set, Some(series(Rule::Weeks { weeks: 3 }, "2026-11-19", None)));
    let now = kept.now.clone().unwrap();
    let gone: Vec<String> = now.withdrawn(day("2026-11-01")).map(|(day, _)| day.to_string()).collect();
    assert_eq!(told(&now, "2026-11-01", 2), ["1 2026-11-19", "2 2026-12-10"]);
    assert_eq!(gone, ["2026-12-17"], "calendars still have it");
    assert!(now.dates(day("2026-11-01"), 2).iter().all(|slot| slot.revision > 0), "newer than what calendars have");
    assert!(kept.undo());
    let ended = kept.ended().unwrap();
    let gone: Vec<(NaiveDate, u32)> = ended.withdrawn(day("2026-11-20")).collect();
    assert_eq!(
        gone.iter().map(|(day, _)| day.to_string()).collect::<Vec<_>>(),
        ["2026-12-17"],
        "what is still to come"
    );
    assert!(ended.dates(day("2026-11-01"), 9).is_empty());
    assert!(kept.undo());
    assert_eq!(told(kept.now.as_ref().unwrap(), "2026-11-01", 9), ["1 2026-11-19", "2 2026-12-17"]);
    let back = kept.now.as_ref().unwrap().slot(day("2026-12-17")).unwrap();
    assert!(back.revision > gone[0].1, "newer than its withdrawal");
    assert_eq!(kept.ended(), None);
}

#[test]
fn a_group_without_a_series_meets_a_month_after_it_met() {
    for (last, today, taken, next, why) in [
        ("2026-11-19", "2026-11-19", "", "2026-12-17", "planned after tonight: not tonight again"),
        ("2026-11-19", "2026-11-21", "", "2026-12-17", "the third Thursday stays the third"),
        ("2026-11-19", "2026-11-21", "2026-12-17", "2027-01-21", "that one is planned already"),
        ("2026-07-30", "2026-07-30", "", "2026-08-27", "a fifth Thursday counts as the last"),
        ("2026-07-30", "2026-10-01", "", "2026-10-29", "and stays the last in the months after"),
        ("2026-07-30", "2026-07-30", "2026-08-27", "2026-09-24", "also where the next one is planned already"),
        ("2026-01-31", "2026-05-01", "", "2026-05-30", "the last Saturday, through months of four"),
        ("2026-04-23", "2026-07-01", "", "2026-07-23", "a fourth Thursday stays the fourth"),
        ("2026-01-15", "2026-11-21", "", "2026-12-17", "after a long pause, the next of its kind"),
        ("1990-01-18", "2026-11-21", "", "2026-11-26", "after decades, the usual day"),
    ] {
        let found = usual_after(Some(day(last)), Some(Weekday::Thu), day(today), |day| day.to_string() == taken);
        assert_eq!(found, day(next), "{why}");
    }
    assert_eq!(usual_after(None, Some(Weekday::Thu), day("2026-11-21"), |_| false), day("2026-11-26"));
    assert_eq!(usual_after(None, None, day("2026-11-21"), |_| false), day("2026-11-21"), "no usual day: today");
}

impl Series {
    /// With these dates in people's calendars, as files of before instants were kept have it.
    fn given_out(&self, days: impl IntoIterator<Item = NaiveDate>) -> Self {
        let mut next = self.clone();
        next.given_out.extend(days);
        next
    }
}
