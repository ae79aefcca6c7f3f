//! The future of every group: its series, if it has one, and the plan of the next meeting.
//!
//! Both are made through the desk, on the morning of the current day. Not in here: the past.

use std::path::Path;

use chrono::{Datelike, NaiveTime};
use desk::intent::{Intent, NavigationIntent, PlanningIntent, SeriesAsk, SeriesForm, SeriesKind};
use meeting::{
    people::{GroupId, MeetingId},
    series::{MOST_MEETINGS, Nth, Rule},
    time::Length,
};

use crate::{Failed, Wish, cast::Cast, seat::Seat};

/// The morning on which it is planned.
const MORNING: NaiveTime = NaiveTime::MIN;

/// Plans the next meeting of every group.
pub(crate) fn plan(folder: &Path, wish: &Wish, casts: &[Cast], groups: &[GroupId]) -> Result<Vec<MeetingId>, Failed> {
    let mut seat = Seat::open(folder, wish, wish.zone.moment(wish.until, MORNING) + Length::minutes(9 * 60))?;
    let mut planned = Vec::new();
    for (cast, group) in casts.iter().zip(groups) {
        let group = group.0;
        if cast.has_series {
            seat.does(Intent::Dates { group, ask: SeriesAsk::Set { form: form(cast, wish) } })?;
        }
        seat.does(Intent::Planning(PlanningIntent::PlanMeeting { group }))?;
        planned.push(MeetingId(seat.plan()?.meeting));
    }
    seat.does(Intent::Navigation(NavigationIntent::GoHome))?;
    Ok(planned)
}

/// The group's rhythm as somebody fills the form in.
fn form(cast: &Cast, wish: &Wish) -> SeriesForm {
    let series = &cast.series;
    // From the next date on: the years before were kept without one.
    let next = series.dates(wish.until, 1).first().map_or(series.first, |slot| slot.date);
    let usual = SeriesForm {
        kind: SeriesKind::Irregular,
        day: next.day(),
        nth: 1,
        weekday: next.weekday().num_days_from_monday(),
        every: 1,
        first: next.to_string(),
        starts: cast.starts.to_owned(),
        minutes: series.minutes,
        number: (series.passed(wish.until) + 1).min(MOST_MEETINGS),
        of: None,
    };
    match series.rule {
        Rule::Weeks { weeks } => SeriesForm { kind: SeriesKind::Weeks, every: u32::from(weeks), ..usual },
        Rule::MonthWeekday { nth, months, .. } => {
            let nth = Nth::ALL.iter().position(|other| *other == nth).unwrap_or_default() as u32 + 1;
            SeriesForm { kind: SeriesKind::MonthWeekday, nth, every: u32::from(months), ..usual }
        }
        Rule::MonthDay { day, months } => {
            SeriesForm { kind: SeriesKind::MonthDay, day: u32::from(day), every: u32::from(months), ..usual }
        }
        Rule::Irregular => usual,
    }
}
