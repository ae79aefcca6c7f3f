//! The people, the format and the rhythm of one invented group.
//!
//! Not in here: its history ([`crate::history`]).

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use fastrand::Rng;
use meeting::{
    agenda::{Agenda, Fit, Past},
    format::{file::FormatFile, shipped},
    people::{MemberId, Person},
    series::{Nth, Rule, Series},
    time::{Length, Moment},
};
use serde::Deserialize;

use crate::{Failed, Wish, said::Said};

const NAMES: &str = include_str!("../data/names.toml");

/// The names there are.
#[derive(Debug, Deserialize)]
pub(crate) struct Troupe {
    mixed: Vec<String>,
    scripts: Vec<Vec<String>>,
}

impl Troupe {
    pub fn read() -> Result<Self, Failed> {
        Ok(toml::from_str(NAMES)?)
    }
}

/// One group.
#[derive(Debug)]
pub(crate) struct Cast {
    pub name: String,
    /// Everybody who is ever in it, in the order in which they join; the first `founders` found it.
    pub people: Vec<String>,
    pub founders: usize,
    /// Who visits.
    pub guests: Vec<String>,
    pub format: FormatFile,
    pub minutes: u32,
    pub starts: &'static str,
    /// When it meets: with a series, as its rule; without, as its habit.
    pub series: Series,
    pub has_series: bool,
    /// How much later than its zero a step usually ends, in seconds.
    pub drift: i64,
    /// Of a hundred promises, so many are kept.
    pub keeps: u32,
    /// The numbers of this group's life.
    pub rng: Rng,
}

const STARTS: [&str; 6] = ["08:30", "12:15", "17:30", "18:00", "18:30", "19:00"];
const WEEKDAYS: [Weekday; 5] = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri];
/// An evening is not made longer than this.
const LONGEST_MINUTES: u32 = 240;
/// The common format, which every third group has.
const COMMON: &str = "peer-coaching-group";

impl Cast {
    /// The group of this number. It is the same however many groups are wished for.
    pub fn invent(no: u32, wish: &Wish, troupe: &Troupe, said: &Said) -> Result<Self, Failed> {
        let mut rng = Rng::with_seed(wish.seed.wrapping_mul(1_000_003).wrapping_add(u64::from(no)));
        let format = format(no, &mut rng);
        let (fewest, most) = (format.people.0 as usize, format.people.1.min(12) as usize);
        // One more than the fewest, where it can be: somebody is always away.
        let founders = rng.usize((fewest + 1).min(most)..=most.min(fewest + 4));
        let mut people = names(no, founders, troupe, &mut rng);
        let guests = people.split_off(people.len().saturating_sub(6));
        let minutes = minutes(&format, founders, &mut rng);
        let starts = STARTS[rng.usize(..STARTS.len())];
        let (first, rule) = rhythm(wish, &mut rng);
        let time = desk::clocks::zone::parse_time(starts).unwrap_or_default();
        let series = Series::new(rule, first, time, minutes, 1, None);
        Ok(Self {
            name: said.group(no),
            people,
            founders,
            guests,
            format,
            minutes,
            starts,
            series: series.map_err(|slip| Failed::Wrong(format!("a rhythm: {slip:?}")))?,
            has_series: rng.u32(..3) > 0,
            drift: rng.i64(-10..40),
            keeps: rng.u32(45..75),
            rng,
        })
    }
}

/// The formats take turns, so that a few groups show several; every third group has the common one.
fn format(no: u32, rng: &mut Rng) -> FormatFile {
    let all = shipped::all();
    let common = all.iter().find(|format| no.is_multiple_of(3) && format.key == COMMON);
    common.cloned().unwrap_or_else(|| all[rng.usize(..all.len())].clone())
}

/// Everybody who will ever be in the group, and six who visit; each name once.
fn names(no: u32, founders: usize, troupe: &Troupe, rng: &mut Rng) -> Vec<String> {
    let mut mixed = troupe.mixed.clone();
    rng.shuffle(&mut mixed);
    // Of the first eight groups two write their names in another script, so that a small demo shows it.
    let home = match no % 4 {
        2 => troupe.scripts.get(rng.usize(..troupe.scripts.len())),
        _ => None,
    };
    let mut names: Vec<String> = home.cloned().unwrap_or_default();
    rng.shuffle(&mut names);
    names.truncate(founders.saturating_sub(1));
    names.extend(mixed);
    names
}

/// A length the format is made for, in steps of five minutes; longer where so many people need more.
fn minutes(format: &FormatFile, people: usize, rng: &mut Rng) -> u32 {
    let (least, most) = format.minutes;
    let steps = most.saturating_sub(least) / 5;
    // The upper half: whoever plans knows that somebody talks on.
    let wanted = (least + 5 * rng.u32(steps / 2..=steps)).max(15);
    let longer = (wanted..=LONGEST_MINUTES).step_by(5).find(|minutes| fits(format, people, *minutes));
    longer.unwrap_or(wanted)
}

/// Whether nobody has to be asked for less than the shortest turn.
fn fits(format: &FormatFile, people: usize, minutes: u32) -> bool {
    let members: Vec<Person> = (1..=people as u32).map(|id| Person { id: MemberId(id), name: String::new() }).collect();
    let agenda = Agenda {
        format: format.in_language("en"),
        order: members.iter().map(|person| person.id).collect(),
        members,
        absent: Vec::new(),
        weights: BTreeMap::new(),
        reasons: BTreeMap::new(),
        starts: Moment(0),
        ends: Moment(0) + Length::minutes(i64::from(minutes)),
        past: Past::default(),
    };
    matches!(agenda.fit(), Fit::Fits { .. })
}

/// When it meets, and from when on: about so many years before the day that is today.
fn rhythm(wish: &Wish, rng: &mut Rng) -> (NaiveDate, Rule) {
    let weekday = WEEKDAYS[rng.usize(..WEEKDAYS.len())];
    let first = wish.until.checked_sub_months(Months::new(wish.years * 12)).unwrap_or(wish.until);
    let first = first.checked_add_days(Days::new(rng.u64(..28))).unwrap_or(first);
    let ahead = (7 + weekday.num_days_from_monday() - first.weekday().num_days_from_monday()) % 7;
    let first = first.checked_add_days(Days::new(u64::from(ahead))).unwrap_or(first);
    let rule = match rng.u32(..10) {
        0 => Rule::Weeks { weeks: 2 },
        1 | 2 => Rule::Weeks { weeks: 4 },
        3 => Rule::MonthWeekday { nth: Nth::ALL[rng.usize(..4)], weekday, months: 2 },
        _ => Rule::MonthWeekday { nth: Nth::ALL[rng.usize(..4)], weekday, months: 1 },
    };
    (first, rule)
}
