//! Evenings on which the clocks change: screen and paper show the same time of a moment, before, during and after it.

use chrono::{DateTime, NaiveDate, NaiveTime};
use desk::{
    clocks::{watch::Reading, zone::Zone},
    errand::Errand,
    intent::{Intent, PaperSize, PlanningIntent, RunningIntent},
    running::views::step::StepWord,
    views::Screen,
};
use meeting::time::{Length, Moment};
use proptest::prelude::*;
use words::{Catalogue, Language, MessageKey};

use super::{Table, table::SIX};
use crate::paper::lines_of;

/// Zone, date, start, end, and how many minutes the meeting lasts.
const NIGHTS: [(&str, &str, &str, &str, i64); 7] = [
    ("Africa/Cairo", "2027-04-29", "22:30", "01:30", 120),
    ("Africa/Cairo", "2026-10-29", "22:30", "01:30", 240),
    ("Europe/Berlin", "2026-10-24", "23:00", "03:30", 330),
    ("Australia/Lord_Howe", "2026-10-04", "00:30", "03:30", 150),
    ("Australia/Lord_Howe", "2027-04-04", "00:30", "03:30", 210),
    ("Europe/Berlin", "2026-03-29", "02:30", "05:30", 120),
    ("Europe/Berlin", "2026-10-25", "02:30", "05:00", 210),
];

/// A table in a zone, on the day before a date.
fn before(zone: Zone, date: &str) -> Table {
    let mut table = Table::new();
    let noon = date.parse::<NaiveDate>().unwrap().and_hms_opt(12, 0, 0).unwrap() - chrono::TimeDelta::days(1);
    let clock = Reading { utc_ms: noon.and_utc().timestamp() * 1000, ..Reading::default() };
    table.restart_in_zone(zone, clock);
    table
}

fn planned(table: &mut Table, date: &str, starts: &str, ends: &str) -> u32 {
    let group = table.group("Linden", SIX);
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let meeting = table.plan_view().meeting;
    let (date, starts, ends) = (date.to_owned(), starts.to_owned(), ends.to_owned());
    table.does(Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends }));
    meeting
}

/// The words of a paper, line by line.
fn lines(table: &mut Table, errand: Errand) -> Vec<String> {
    let path = table.papers.path().join("paper.pdf");
    table.runs(errand, &path);
    lines_of(&path)
}

/// The turns of a plan: when each begins, and whose it is.
fn turns(table: &mut Table) -> Vec<(String, String)> {
    let items = table.plan_view().items;
    let turns = items.into_iter().flat_map(|item| item.turns).filter(|turn| turn.kind == StepWord::Turn);
    turns.map(|turn| (turn.from, turn.name)).collect()
}

/// The same, as the timeline of the live desk has them.
fn timeline(table: &mut Table) -> Vec<(String, String)> {
    let rows = table.live().timeline.into_iter();
    rows.filter_map(|row| Some((row.from, row.client?.name))).collect()
}

/// The clocks go on while somebody watches, with a look every ten seconds.
fn pass(table: &mut Table, length: Length) {
    let until = table.clock.after(length);
    while table.clock.utc_ms < until.utc_ms {
        let rest = Length((until.utc_ms - table.clock.utc_ms) / 1000);
        table.clock = table.clock.after(rest.min(Length(10)));
        let clock = table.clock;
        table.desk().look(clock);
    }
}

/// Holds the meeting as planned: it starts on time, and every step is ended at its zero.
fn hold(table: &mut Table, begins: Moment) {
    let now = Moment(table.clock.utc_ms / 1000);
    pass(table, begins - now);
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    while let Screen::Live(live) = table.screen() {
        let Some(now) = live.now else { break };
        pass(table, Length(i64::from(now.step_left)));
        table.does(Intent::Running(RunningIntent::Skip { step: now.step }));
    }
}

#[test]
fn plan_run_sheet_desk_record_and_paper_show_the_same_times() {
    for (name, date, starts, ends, _) in NIGHTS {
        let zone = Zone::named(name).unwrap();
        let mut table = before(zone, date);
        let meeting = planned(&mut table, date, starts, ends);
        let plan = turns(&mut table);
        assert_eq!(plan.len(), 6, "{name} {date}: {:?}", table.plan_view().problems);
        let sheet = lines(&mut table, Errand::PrintPlan { meeting, paper: PaperSize::A4 });
        for (from, who) in &plan {
            let found = sheet.iter().any(|line| line.starts_with(from.as_str()) && line.contains(who.as_str()));
            assert!(found, "{name} {date}: {from} {who} on the run sheet\n{sheet:#?}");
        }
        table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
        let exact = |rows: &[(String, String)]| -> Vec<(String, String)> {
            rows.iter().map(|(from, who)| (from[..5].to_owned(), who.clone())).collect()
        };
        assert_eq!(timeline(&mut table), exact(&plan), "{name} {date}: the live desk before the start");
        let begins = zone.moment(date.parse().unwrap(), starts.parse::<NaiveTime>().unwrap());
        let view = table.live();
        assert_eq!(view.planned_start, zone.time(begins), "{name} {date}");
        hold(&mut table, begins);
        let record = table.record();
        let held: Vec<(String, String)> =
            record.steps.iter().filter_map(|step| Some((step.from.clone(), step.client.clone()?.name))).collect();
        assert_eq!(held, exact(&plan), "{name} {date}: the record");
        assert_eq!(
            (&record.planned_start, &record.planned_end),
            (&zone.time(begins), &ends.to_owned()),
            "{name} {date}"
        );
        let paper = lines(&mut table, Errand::Print { meeting, paper: PaperSize::A4 });
        for (from, who) in &held {
            let found = paper.iter().any(|line| line.contains(from.as_str()) && line.contains(who.as_str()));
            assert!(found, "{name} {date}: {from} {who} on the summary\n{paper:#?}");
        }
        let text = paper.join("\n");
        let city = name.rsplit('/').next().unwrap().replace('_', " ");
        assert!(text.contains(&format!("All times are local to {city}.")), "{text}");
    }
}

#[test]
fn a_time_that_the_clocks_skip_is_remarked_with_the_one_it_counts_as() {
    let mut table = before(Zone::named("Europe/Berlin").unwrap(), "2026-03-28");
    let meeting = planned(&mut table, "2026-03-29", "02:30", "05:00");
    let plan = table.plan_view();
    let skipped = plan.remarks.iter().find(|remark| remark.sentence.key == MessageKey::RemarkTimeSkipped).unwrap();
    let said = skipped.sentence.said(Catalogue::of(Language::En));
    assert_eq!(said, "The clocks go forward that night, and 02:30 is skipped. It counts as 03:30.");
    let [date, starts, ends] = ["2026-03-29", "01:30", "05:00"].map(str::to_owned);
    table.does(Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends }));
    let plan = table.plan_view();
    assert!(plan.remarks.iter().all(|remark| remark.sentence.key != MessageKey::RemarkTimeSkipped));
}

#[test]
fn an_evening_lasts_from_its_start_to_its_end_by_the_clock_on_the_wall() {
    for (name, date, starts, ends, minutes) in NIGHTS {
        let zone = Zone::named(name).unwrap();
        let mut table = before(zone, date);
        planned(&mut table, date, starts, ends);
        let items = table.plan_view().items;
        let all: i32 = items.iter().map(|item| item.length).sum();
        assert_eq!(i64::from(all), minutes * 60, "{name} {date} from {starts} to {ends}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever the zone and the evening: what the plan says of a turn, the desk says, and it is what the zone says.
    #[test]
    fn every_screen_shows_what_the_clock_on_the_wall_shows(
        which in any::<prop::sample::Index>(),
        day in 0..4383_i64,
        start in 0..96_u32,
        quarters in 6..16_u32,
    ) {
        let zones = chrono_tz::TZ_VARIANTS;
        let name = zones[which.index(zones.len())].name();
        let zone = Zone::named(name).unwrap();
        // From 2024 to 2035.
        let date = DateTime::from_timestamp(1_704_067_200 + day * 86_400, 0).unwrap().date_naive();
        let time = |quarter: u32| format!("{:02}:{:02}", quarter / 4 % 24, quarter % 4 * 15);
        let (starts, ends) = (time(start), time(start + quarters));
        let mut table = before(zone, &date.to_string());
        let meeting = planned(&mut table, &date.to_string(), &starts, &ends);
        let plan = turns(&mut table);
        prop_assume!(!plan.is_empty());
        let begins = zone.moment(date, starts.parse().unwrap());
        let first = table.plan_view().items[0].from.clone();
        prop_assert_eq!(first, zone.time(begins), "{} {}", name, date);
        table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
        let live = table.live();
        prop_assert_eq!(&live.planned_start, &zone.time(begins));
        prop_assert_eq!(&live.planned_end, &ends, "the wall's end is kept: {} {} {}", name, date, starts);
        let shown: Vec<String> = timeline(&mut table).into_iter().map(|(from, _)| from).collect();
        let said: Vec<String> = plan.into_iter().map(|(from, _)| from).collect();
        prop_assert_eq!(shown, said);
    }
}
