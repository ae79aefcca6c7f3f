//! An evening in one zone, planned and held on machines in others.
//!
//! Not in here: what is judged besides times.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Timelike};
use chrono_tz::{TZ_VARIANTS, Tz};
use desk::{
    Desk, Setup,
    clocks::{watch::Reading, zone::Zone},
    errand::Errand,
    intent::{
        GroupIntent, GroupWall, Intent, NavigationIntent, PlanningIntent, RunningIntent, SeriesAsk, SeriesForm,
        SeriesKind,
    },
    refusal::Answer,
    views::Screen,
};
use fastrand::Rng;
use meeting::time::Length;
use tempfile::TempDir;

use crate::{
    evening::BEGINNING,
    files::{Files, folder},
    shown::{Shown, setup},
};

/// What a screen says of the machine it is on: its own date, and whose times are shown where they are not its own.
const OF_THE_MACHINE: [&str; 3] = ["today", "elsewhere", "city"];

/// A planned evening of a group.
pub struct Away {
    folder: TempDir,
    desk: Option<Desk>,
    clock: Reading,
    group: u32,
    meeting: u32,
    starts: DateTime<Tz>,
    ends: DateTime<Tz>,
}

fn some_zone(random: &mut Rng) -> Tz {
    TZ_VARIANTS[random.usize(..TZ_VARIANTS.len())]
}

/// The next change of the clocks of a zone within a year.
fn change_after(zone: Tz, from: DateTime<Tz>) -> Option<DateTime<Tz>> {
    let differs = |at: &DateTime<Tz>, step: TimeDelta| {
        let before = zone.offset_from_utc_datetime(&(*at - step).naive_utc()).fix();
        zone.offset_from_utc_datetime(&at.naive_utc()).fix() != before
    };
    let (day, hour) = (TimeDelta::days(1), TimeDelta::hours(1));
    let after = (1..366).map(|days| from + TimeDelta::days(days)).find(|at| differs(at, day))?;
    (0..24).map(|hours| after - TimeDelta::hours(hours)).find(|at| differs(at, hour))
}

/// Where a group is at home, and from when to when it meets, as people type it: between 2026 and 2036, and every other
/// time about when the clocks change.
fn some_evening(random: &mut Rng) -> (Tz, NaiveDateTime, u32) {
    let minutes = 5 * random.u32(18..48);
    let near = random.bool();
    loop {
        let zone = some_zone(random);
        let five = TimeDelta::minutes(5);
        let after = TimeDelta::days(random.i64(0..3500)) + five * random.i32(0..288);
        let at =
            zone.from_utc_datetime(&(NaiveDate::from_ymd_opt(2026, 4, 5).unwrap().and_time(NaiveTime::MIN) + after));
        if !near {
            return (zone, at.naive_local(), minutes);
        }
        // Many zones have no change: another one is tried.
        if let Some(change) = change_after(zone, at) {
            let before = five * random.i32(0..minutes as i32 / 5);
            let start = (change - before).naive_local();
            return (zone, start.with_minute(start.minute() / 5 * 5).unwrap_or(start), minutes);
        }
    }
}

fn on(machine: Tz) -> Setup {
    Setup { zone: Zone::Named(machine), ..setup() }
}

impl Away {
    /// Plans the evening; none where its start or end is skipped by the clocks, or little time is left between them.
    pub fn plan(random: &mut Rng) -> Option<Self> {
        let (home, from, minutes) = some_evening(random);
        let day = from.date();
        let to = from + TimeDelta::minutes(minutes.into());
        let moment = |local: NaiveDateTime| home.from_local_datetime(&local).earliest();
        let (starts, ends) = (moment(from)?, moment(to)?);
        if ends - starts < TimeDelta::minutes(90) {
            return None;
        }
        let folder = folder();
        let clock = Reading { utc_ms: (starts.timestamp() - 86_400 * 3).max(BEGINNING) * 1000, ..Reading::default() };
        let desk = Desk::open(folder.path(), on(some_zone(random)), clock).unwrap();
        let mut away = Self { folder, desk: Some(desk), clock, group: 0, meeting: 0, starts, ends };
        away.does(Intent::Groups(GroupIntent::CreateGroup { name: "Linden".to_owned() }));
        let Screen::Group(view) = away.screen() else { panic!("the new group is shown") };
        let group = view.id;
        away.group = group;
        away.does(Intent::Groups(GroupIntent::AddMembers { group, names: "Ada\nBen\nCleo\nDan".to_owned() }));
        away.does(Intent::Groups(GroupIntent::EditGroup {
            group,
            name: view.name,
            usual_minutes: view.usual_minutes,
            usual_weekday: view.usual_weekday,
            usual_start: view.usual_start,
            pay_habit: view.pay_habit,
            wall: GroupWall::default(),
            zone: Some(home.name().to_owned()),
        }));
        let form = SeriesForm {
            kind: SeriesKind::Weeks,
            day: 1,
            nth: 1,
            weekday: day.weekday().num_days_from_monday(),
            every: 1,
            first: day.to_string(),
            starts: from.format("%H:%M").to_string(),
            minutes,
            number: 1,
            of: None,
        };
        away.does(Intent::Dates { group, ask: SeriesAsk::Set { form } });
        away.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
        let Screen::Plan(plan) = away.screen() else { panic!("the new plan is shown") };
        away.meeting = plan.meeting;
        Some(away)
    }

    /// Where the group is at home, and when it meets.
    pub fn name(&self) -> String {
        format!("{} from {} to {}", self.starts.timezone().name(), self.starts, self.ends)
    }

    /// Whether the clocks change during the meeting.
    pub fn changes(&self) -> bool {
        self.starts.offset().fix() != self.ends.offset().fix()
    }

    /// A time on the plan that is not the zone's.
    pub fn wrong_on_the_plan(&mut self) -> Option<String> {
        let Screen::Plan(plan) = self.screen() else { return Some("no plan is shown".to_owned()) };
        let mut from = self.starts;
        for item in &plan.items {
            let right = exact(from);
            if item.from != right {
                return Some(format!("the plan says {} where it is {right}: {}", item.from, item.title));
            }
            from += TimeDelta::seconds(i64::from(item.length));
        }
        (from != self.ends).then(|| format!("the parts of the plan end at {from}; {:?}", plan.problems))
    }

    /// An event in the calendar that does not begin or end when the meeting does.
    pub fn wrong_in_the_calendar(&mut self) -> Option<String> {
        let elsewhere = folder();
        let path = elsewhere.path().join("dates.ics");
        let (errand, clock) = (Errand::SaveCalendar { group: self.group, day: None }, self.clock);
        assert_eq!(self.desk().run(errand, path.clone(), clock), Answer::Done, "{}", self.name());
        let text = std::fs::read_to_string(path).unwrap();
        let utc = |at: DateTime<Tz>| at.to_utc().format("%Y%m%dT%H%M%SZ").to_string();
        let (starts, ends) = (format!("DTSTART:{}", utc(self.starts)), format!("DTEND:{}", utc(self.ends)));
        let lines: Vec<&str> =
            text.lines().filter(|line| line.starts_with("DTSTART") || line.starts_with("DTEND")).collect();
        let right = lines.iter().take(2).all(|line| *line == starts || *line == ends);
        (!right || lines.len() < 2).then(|| format!("the calendar says {lines:?}, not {starts} and {ends}"))
    }

    /// A screen that is another one on a machine elsewhere.
    pub fn wrong_on_other_machines(&mut self, random: &mut Rng) -> Option<String> {
        let files = Files::of(self.folder.path());
        let clock = self.clock;
        let mut shown = (0..3).map(|_| {
            let machine = some_zone(random);
            let folder = files.laid_out();
            let mut desk = Desk::open(folder.path(), on(machine), clock).unwrap();
            (machine, Shown::on(&mut desk, clock).without(&OF_THE_MACHINE))
        });
        let (one, first) = shown.next()?;
        shown.find_map(|(other, shown)| {
            let difference = first.difference(&shown)?;
            Some(format!("on machines in {one} and {other} it differs: {difference}"))
        })
    }

    /// A time on the record that is not the zone's, once the meeting has been held on a machine elsewhere.
    pub fn wrong_on_the_record(&mut self, random: &mut Rng) -> Option<String> {
        let meeting = self.meeting;
        self.clock = Reading { utc_ms: self.starts.timestamp() * 1000, ..Reading::default() };
        drop(self.desk.take());
        self.desk = Some(Desk::open(self.folder.path(), on(some_zone(random)), self.clock).unwrap());
        self.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
        self.does(Intent::Planning(PlanningIntent::OpenAsPlanned { meeting }));
        self.does(Intent::Running(RunningIntent::KeepPlannedTimes));
        self.does(Intent::Running(RunningIntent::Start { short: None }));
        // Ten seconds at a time, as on a machine that nobody puts to sleep.
        let looks = ((self.ends - self.starts).num_seconds() - 60) / 10;
        for _ in 0..looks {
            self.clock = self.clock.after(Length(10));
            let clock = self.clock;
            self.desk().look(clock);
        }
        self.does(Intent::Running(RunningIntent::End));
        let Screen::Record(record) = self.screen() else { return Some("no record is shown".to_owned()) };
        let ended = self.starts + TimeDelta::seconds(looks * 10);
        let short = |at: DateTime<Tz>| at.format("%H:%M").to_string();
        let told = [
            ("the date", &record.date, self.starts.date_naive().to_string()),
            ("the planned start", &record.planned_start, short(self.starts)),
            ("the planned end", &record.planned_end, short(self.ends)),
            ("the start", &record.began, short(self.starts)),
            ("the end", &record.ended, short(ended)),
        ];
        told.into_iter()
            .find(|(_, found, right)| *found != right)
            .map(|(what, found, right)| format!("the record says {found} for {what}, where it is {right}"))
    }

    fn desk(&mut self) -> &mut Desk {
        self.desk.as_mut().unwrap()
    }

    fn screen(&mut self) -> Screen {
        self.desk().view().screen
    }

    fn does(&mut self, intent: Intent) {
        let said = format!("{intent:?} {}", self.name());
        let clock = self.clock;
        assert_eq!(self.desk().act(intent, clock), Answer::Done, "{said}");
    }
}

/// As a plan has it: with seconds where it is not on the minute.
fn exact(at: DateTime<Tz>) -> String {
    let seconds = at.timestamp().rem_euclid(60) != 0;
    at.format(if seconds { "%H:%M:%S" } else { "%H:%M" }).to_string()
}
