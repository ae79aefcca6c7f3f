//! What a group does next: on the home and on its own page.
//!
//! Not in here: the rule (`meeting::due`), and which meeting or date comes next (the file and the series know it).

use meeting::{
    due::{self, Next},
    people::GroupId,
    span::STILL_NEXT,
};
use serde::Serialize;
use store::{GroupRow, MeetingRow, MeetingState};
use ts_rs::TS;

use crate::{
    clocks::zone::{Zone, parse_date, parse_time},
    context::Context,
    dates::{show::next_date, views::NextDate},
    twin::twin,
};

twin! {
    /// The one act a group's page offers most prominently.
    NextAct of due::NextAct {
        /// Nobody is in the group yet.
        AddMembers,
        /// Go back to the meeting that runs.
        Resume,
        /// Open the meeting that is planned for now.
        Open,
        /// Look at the plan that is there.
        SeePlan,
        /// Plan a meeting.
        Plan,
        /// Bring the group back from the archive.
        BringBack,
    }
}

/// What a group does next, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NextStep {
    /// What.
    pub act: NextAct,
    /// The meeting that runs or is planned.
    pub meeting: Option<u32>,
    /// Its day, or the date of the series.
    pub date: Option<String>,
    /// Its start.
    pub starts: Option<String>,
}

/// What comes next in a group of which `open` runs or is planned next: that, or a date of its series. A plan that nobody held
/// is not next where the series has a date to come.
pub(crate) fn coming_next<'a>(
    cx: &Context,
    group: GroupId,
    open: Option<&'a MeetingRow>,
) -> store::Result<(Option<&'a MeetingRow>, Option<NextDate>)> {
    let missed = |row: &MeetingRow| row.state == MeetingState::Planned && due::is_missed(row.starts, cx.now());
    let date = if open.is_none_or(missed) { next_date(cx, group)? } else { None };
    Ok((open.filter(|row| date.is_none() || !missed(row)), date))
}

/// What is next for a group in this home zone: the meeting that runs or is planned, else a date without a plan.
pub(crate) fn next(cx: &Context, home: Zone, open: Option<&MeetingRow>, date: Option<&NextDate>) -> Next {
    match (open, date) {
        (Some(row), _) if row.state == MeetingState::Live => Next::Runs,
        (Some(row), _) => {
            let today = home.date(row.starts) == home.date(cx.now());
            Next::Planned { starts: row.starts, today }
        }
        (None, Some(date)) => match (parse_date(&date.date), parse_time(&date.starts)) {
            (Some(day), Some(time)) => Next::Date { starts: home.moment(day, time) },
            (None, _) | (_, None) => Next::Nothing,
        },
        (None, None) => Next::Nothing,
    }
}

/// What the group does next, on its own page.
pub(crate) fn step_of_group(cx: &Context, group: &GroupRow, home: Zone, members: usize) -> store::Result<NextStep> {
    if group.archived.is_some() {
        let act = due::next_act(members, Next::Archived, cx.now()).into();
        return Ok(NextStep { act, meeting: None, date: None, starts: None });
    }
    let open = cx.store.next_open(group.id, cx.now() - STILL_NEXT)?;
    let (open, date) = coming_next(cx, group.id, open.as_ref())?;
    Ok(next_step(cx, home, members, open, date.as_ref()))
}

/// What a group of so many members does next.
pub(crate) fn next_step(
    cx: &Context,
    home: Zone,
    members: usize,
    open: Option<&MeetingRow>,
    date: Option<&NextDate>,
) -> NextStep {
    let act = due::next_act(members, next(cx, home, open, date), cx.now()).into();
    let (day, starts) = match (open, date) {
        (Some(row), _) => (Some(home.date_text(row.starts)), Some(home.time(row.starts))),
        (None, Some(date)) => (Some(date.date.clone()), Some(date.starts.clone())),
        (None, None) => (None, None),
    };
    NextStep { act, meeting: open.map(|row| row.id.0), date: day, starts }
}
