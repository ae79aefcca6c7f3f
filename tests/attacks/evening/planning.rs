//! What people do with a plan and with the dates of a group.
//!
//! Not in here: opening a meeting's live desk again once it runs.

use chrono::{DateTime, TimeDelta};
use desk::{
    clocks::watch::Reading,
    groups::views::GroupView,
    intent::{ChoosingAsk, Intent, PlanningIntent, SeriesAsk, SeriesForm, SeriesKind},
    planning::{
        intent::{LineAsk, PlanLine},
        views::PlanView,
    },
};
use fastrand::Rng;

/// The next intent on the screen of a plan.
pub fn next(view: &PlanView, today: &str, clock: Reading, random: &mut Rng) -> Intent {
    let meeting = view.meeting;
    if view.date != today || !view.problems.is_empty() {
        return tonight(meeting, clock, random);
    }
    let person = &view.people[random.usize(..view.people.len())];
    match random.u8(..) {
        0..20 => {
            Intent::Planning(PlanningIntent::SetExpected { meeting, member: person.id, expected: !person.expected })
        }
        20..40 => {
            let mut members: Vec<u32> = view.people.iter().map(|person| person.id).collect();
            random.shuffle(&mut members);
            Intent::Planning(PlanningIntent::SetOrder { meeting, members, moved: None })
        }
        40..60 => {
            let format = view.formats[random.usize(..view.formats.len())].key.clone();
            Intent::Planning(PlanningIntent::SetFormat { meeting, format })
        }
        60..67 => Intent::Planning(PlanningIntent::SetLeaders { meeting, facilitator: Some(person.id), deputy: None }),
        67..70 => {
            let (name, deputy) = ("Ruth Berger".to_owned(), Some(person.id));
            Intent::Planning(PlanningIntent::LeadFromOutside { meeting, name, deputy })
        }
        70..76 => {
            let (percent, reason) = (random.u8(50..200).to_string(), "A long week".to_owned());
            Intent::Choosing { meeting, ask: ChoosingAsk::Share { member: person.id, percent, reason } }
        }
        76..80 => Intent::Planning(PlanningIntent::ChangeLine { meeting, ask: line(view, random) }),
        80..86 => Intent::Planning(PlanningIntent::DiscardPlan { meeting }),
        86..88 => Intent::Planning(PlanningIntent::DrawOrder { meeting }),
        88..90 => Intent::Planning(PlanningIntent::ProposeOrder { meeting }),
        90..95 => Intent::Planning(PlanningIntent::Undo { meeting }),
        95..100 => Intent::Planning(PlanningIntent::Redo { meeting }),
        100..115 => Intent::Planning(PlanningIntent::HoldNow { meeting, asked: None }),
        115..160 => Intent::Planning(PlanningIntent::OpenAsPlanned { meeting }),
        _ => Intent::Planning(PlanningIntent::OpenMeeting { meeting }),
    }
}

/// Something about a line of the agenda for tonight.
fn line(view: &PlanView, random: &mut Rng) -> LineAsk {
    let lines: Vec<PlanLine> = view.items.iter().filter_map(|item| item.plan_line).collect();
    if lines.is_empty() {
        return LineAsk::PutAllBack;
    }
    let line = lines[random.usize(..lines.len())];
    let (title, length) = ("Tea".to_owned(), random.u8(..40).to_string());
    match random.u8(..5) {
        0 => LineAsk::Set { line, title, length },
        1 => LineAsk::Add { line, behind: random.bool(), title, length, is_break: random.bool() },
        2 => LineAsk::LeaveOut { line },
        3 => LineAsk::PutBack { line },
        _ => LineAsk::PutAllBack,
    }
}

/// A meeting that begins within the hour.
fn tonight(meeting: u32, clock: Reading, random: &mut Rng) -> Intent {
    let now = DateTime::from_timestamp_millis(clock.utc_ms).unwrap();
    let starts = now + TimeDelta::minutes(random.i64(0..20));
    let ends = starts + TimeDelta::minutes(random.i64(60..180));
    Intent::Planning(PlanningIntent::SetWhen {
        meeting,
        date: now.format("%Y-%m-%d").to_string(),
        starts: starts.format("%H:%M").to_string(),
        ends: ends.format("%H:%M").to_string(),
    })
}

/// Something about the dates of a group.
pub fn series_ask(view: &GroupView, today: &str, random: &mut Rng) -> SeriesAsk {
    let day = view.dates.coming.first().map(|date| date.day.clone());
    match (random.u8(..3), day) {
        (0, Some(day)) => SeriesAsk::Skip { day },
        (1, Some(day)) => SeriesAsk::Move { day, date: "2026-06-11".to_owned(), starts: "19:00".to_owned() },
        _ => SeriesAsk::Set {
            form: SeriesForm {
                kind: if random.bool() { SeriesKind::Weeks } else { SeriesKind::MonthWeekday },
                day: 5,
                nth: random.u32(1..=5),
                weekday: random.u32(..7),
                every: random.u32(1..4),
                first: today.to_owned(),
                starts: "18:00".to_owned(),
                minutes: 120,
                number: 1,
                of: None,
            },
        },
    }
}
