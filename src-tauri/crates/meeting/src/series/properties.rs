//! Properties that hold for every series.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};
use proptest::prelude::*;

use super::*;

fn rules() -> impl Strategy<Value = Rule> {
    let weekday = (0u8..7).prop_map(|day| Weekday::try_from(day).unwrap());
    prop_oneof![
        (1u8..=31, 1u8..=12).prop_map(|(day, months)| Rule::MonthDay { day, months }),
        (0usize..5, weekday, 1u8..=12).prop_map(|(nth, weekday, months)| Rule::MonthWeekday {
            nth: Nth::ALL[nth],
            weekday,
            months
        }),
        (1u8..=26).prop_map(|weeks| Rule::Weeks { weeks }),
    ]
}

fn days() -> impl Strategy<Value = NaiveDate> {
    (0u64..20_000).prop_map(|days| NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + Days::new(days))
}

fn series() -> impl Strategy<Value = Series> {
    (rules(), days(), proptest::option::of(1u32..=60)).prop_map(|(rule, first, of)| {
        Series::new(rule, first, NaiveTime::from_hms_opt(18, 0, 0).unwrap(), 120, 1, of).unwrap()
    })
}

/// Whether a day is one of the rule's.
fn obeys(rule: Rule, first: NaiveDate, day: NaiveDate) -> bool {
    let last_of_month = (day + Days::new(1)).day() == 1;
    match rule {
        Rule::MonthDay { day: wanted, .. } => {
            day.day() == u32::from(wanted) || (last_of_month && day.day() < u32::from(wanted))
        }
        Rule::MonthWeekday { nth: Nth::Last, weekday, .. } => {
            day.weekday() == weekday && (day + Days::new(7)).month() != day.month()
        }
        Rule::MonthWeekday { nth, weekday, .. } => {
            day.weekday() == weekday && (day.day0() / 7) as usize == nth as usize
        }
        Rule::Weeks { weeks } => (day - first).num_days() % (7 * i64::from(weeks)) == 0,
        Rule::Irregular => false,
    }
}

proptest! {
    #[test]
    fn every_date_obeys_the_rule(series in series()) {
        let dates = series.dates(series.first, 40);
        prop_assert_eq!(dates.len() as u32, series.of.unwrap_or(40).min(40));
        for (index, slot) in dates.iter().enumerate() {
            prop_assert!(obeys(series.rule, series.first, slot.date), "{:?} on {}", series.rule, slot.date);
            prop_assert!(slot.date >= series.first);
            prop_assert_eq!(slot.number as usize, index + 1);
            prop_assert_eq!(slot.starts, series.starts, "summer time never shifts the hour");
        }
        prop_assert!(dates.windows(2).all(|pair| pair[0].date < pair[1].date));
        let months = |day: NaiveDate| day.year() * 12 + day.month0() as i32;
        if let Rule::MonthDay { months: every, .. } | Rule::MonthWeekday { months: every, .. } = series.rule {
            prop_assert!(dates.windows(2).all(|pair| months(pair[1].date) - months(pair[0].date) == i32::from(every)));
            prop_assert!(dates.iter().take(1).all(|slot| months(slot.date) - months(series.first) <= 1), "it begins at once");
        }
    }

    #[test]
    fn a_later_look_sees_the_same_dates(series in series(), ahead in 0usize..20) {
        let all = series.dates(series.first, 40);
        if let Some(slot) = all.get(ahead) {
            prop_assert_eq!(series.dates(slot.date, 40 - ahead), &all[ahead..]);
            prop_assert_eq!(series.passed(slot.date) as usize, ahead);
        }
    }

    #[test]
    fn skipping_and_moving_leave_the_others_alone(
        series in series(), which in 0usize..20, to in 0u64..900, skip: bool,
    ) {
        let all = series.dates(series.first, 30);
        let Some(slot) = all.get(which).copied() else { return Ok(()) };
        let date = series.first + Days::new(to);
        let done = if skip { series.skip(slot.day) } else { series.move_to(slot.day, date, series.starts, series.first) };
        match done {
            Ok(next) => {
                for other in all.iter().filter(|other| other.day != slot.day) {
                    prop_assert_eq!(next.slot(other.day), Some(*other));
                }
                let now = next.slot(slot.day).unwrap();
                prop_assert_eq!(now.number, slot.number);
                prop_assert!(now.revision > slot.revision, "a calendar learns of it");
                let coming = next.dates(series.first, 30);
                let mut meets: Vec<_> = coming.iter().filter(|slot| !slot.skipped).map(|slot| slot.date).collect();
                let count = meets.len();
                meets.dedup();
                prop_assert_eq!(meets.len(), count, "never two dates on one day");
                let back = if skip { next.unskip(slot.day) } else { next.move_back(slot.day) }.unwrap();
                let plain = |series: &Series| {
                    let told = |slot: &Slot| (slot.day, slot.date, slot.starts, slot.number, slot.skipped, slot.moved);
                    series.dates(series.first, 30).iter().map(told).collect::<Vec<_>>()
                };
                prop_assert_eq!(plain(&back), plain(&series));
                prop_assert!(back.slot(slot.day).unwrap().revision > now.revision, "and of the way back");
            }
            Err(Slip::Taken(day)) => prop_assert!(series.on(day).is_some_and(|other| other.day != slot.day)),
            Err(slip) => prop_assert!(slip == Slip::SamePlace && date == slot.date, "{:?}", slip),
        }
    }

    #[test]
    fn what_is_kept_is_read_again(series in series(), which in 0usize..5) {
        let Some(slot) = series.dates(series.first, 5).get(which).copied() else { return Ok(()) };
        let mut kept = Kept::default();
        kept.change(Act::Set, Some(series.clone()));
        kept.change(Act::Skip, Some(series.skip(slot.day).unwrap()));
        let text = serde_json::to_string(&kept).unwrap();
        prop_assert_eq!(serde_json::from_str::<Kept>(&text).unwrap(), kept);
    }
}
