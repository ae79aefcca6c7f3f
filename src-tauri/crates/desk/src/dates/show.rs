//! The dates of a group on its screen, and the next one on the home.

use chrono::Datelike;
use meeting::{
    people::GroupId,
    series::{Nth, Rule, Series, Slot},
    span::STILL_NEXT,
};
use store::{GroupRow, MeetingRow, MeetingState};

use crate::{
    ahead::beginning,
    clocks::zone::parse_time,
    context::Context,
    dates::{
        SavedCalendar,
        act::{Way, can_go},
        intent::{SeriesForm, SeriesKind},
        views::{DateRow, DateState, DatesView, NextDate},
    },
    home_zone::{zone_of_group, zone_of_meeting},
    parts::Programme,
    series::{coming, next_free, next_plan, series_kept},
};

/// So many coming dates are shown, and stand in a calendar file of a series without an end: two years of months.
pub(crate) const COMING: usize = 24;

/// A group's dates, on its page.
pub(crate) fn dates_view(saved: &SavedCalendar, cx: &Context, group: &GroupRow, held: u32) -> store::Result<DatesView> {
    let all = series_kept(cx, group.id)?;
    let zone = zone_of_group(group, cx.zone);
    let today = zone.date(cx.now());
    let saved = saved.as_ref().filter(|(id, _)| *id == group.id);
    let mut view = DatesView {
        proposed: proposed_series(cx, group, held, all.now.as_ref())?,
        series: None,
        next: None,
        coming: Vec::new(),
        passed: 0,
        called_off: all.ended().map_or(0, |series| series.withdrawn(today).count() as u32),
        undo: can_go(cx, group.id, &all, Way::Undo)?.map(Into::into),
        redo: can_go(cx, group.id, &all, Way::Redo)?.map(Into::into),
        saved: saved.map(|(_, path)| path.display().to_string()),
    };
    if let Some(series) = &all.now {
        let coming = coming(cx, group.id, series, COMING)?;
        let next = coming.iter().find(|(slot, row)| !slot.skipped && !row.as_ref().is_some_and(was_held));
        view.next = next.map(|(slot, _)| next_date_view(series, slot));
        view.coming = coming.iter().map(|(slot, row)| date_row(slot, row.as_ref())).collect();
        view.passed = series.number - 1 + series.passed(today);
        view.series = Some(form_of(series));
    }
    Ok(view)
}

/// The next date of a group that nothing is planned for, for the home.
pub(crate) fn next_date(cx: &Context, group: GroupId) -> store::Result<Option<NextDate>> {
    let Some(series) = series_kept(cx, group)?.now else { return Ok(None) };
    Ok(next_free(cx, group, &series)?.map(|slot| next_date_view(&series, &slot)))
}

/// What a form begins with: monthly, as the next plan would be; for another rhythm than the one there is, from the
/// next date on with its number.
fn proposed_series(cx: &Context, group: &GroupRow, held: u32, series: Option<&Series>) -> store::Result<SeriesForm> {
    if let Some(series) = series {
        let coming = coming(cx, group.id, series, COMING)?;
        let next = coming.iter().find(|(_, row)| !row.as_ref().is_some_and(was_held)).map(|(slot, _)| slot);
        let form = form_of(series);
        return Ok(match next {
            Some(slot) => SeriesForm { first: slot.date.to_string(), number: slot.number, ..form },
            None => form,
        });
    }
    let (next, starts, minutes, _) = next_plan(cx, group)?;
    // A plan that is there already is the first date.
    let zone = zone_of_group(group, cx.zone);
    let open =
        cx.store.next_open(group.id, cx.now() - STILL_NEXT)?.map(|row| zone_of_meeting(&row, zone).date(row.starts));
    let first = open.unwrap_or(next);
    // In the rhythm of the group it was made like.
    let start = parse_time(&starts).unwrap_or_default();
    if held == 0
        && let Some((rule, first)) = beginning(group).rhythm(first, start, minutes)
        && let Ok(series) = Series::new(rule, first, start, minutes, held + 1, None)
    {
        return Ok(form_of(&series));
    }
    Ok(SeriesForm {
        kind: SeriesKind::MonthWeekday,
        day: first.day(),
        nth: Nth::of(first) as u32 + 1,
        weekday: first.weekday().num_days_from_monday(),
        every: 1,
        first: first.to_string(),
        starts,
        minutes,
        number: held + 1,
        of: None,
    })
}

fn form_of(series: &Series) -> SeriesForm {
    let first = series.first;
    let form = SeriesForm {
        kind: SeriesKind::Irregular,
        day: first.day(),
        nth: Nth::of(first) as u32 + 1,
        weekday: first.weekday().num_days_from_monday(),
        every: 1,
        first: first.to_string(),
        starts: series.starts.format("%H:%M").to_string(),
        minutes: series.minutes,
        number: series.number,
        of: series.of,
    };
    match series.rule {
        Rule::MonthDay { day, months } => {
            SeriesForm { kind: SeriesKind::MonthDay, day: day.into(), every: months.into(), ..form }
        }
        Rule::MonthWeekday { nth, weekday, months } => SeriesForm {
            kind: SeriesKind::MonthWeekday,
            nth: nth as u32 + 1,
            weekday: weekday.num_days_from_monday(),
            every: months.into(),
            ..form
        },
        Rule::Weeks { weeks } => SeriesForm { kind: SeriesKind::Weeks, every: weeks.into(), ..form },
        Rule::Irregular => form,
    }
}

fn next_date_view(series: &Series, slot: &Slot) -> NextDate {
    NextDate {
        date: slot.date.to_string(),
        starts: slot.starts.format("%H:%M").to_string(),
        programme: series.of.map(|of| Programme { number: slot.number, of }),
    }
}

fn was_held(row: &MeetingRow) -> bool {
    row.state == MeetingState::Closed
}

fn date_row(slot: &Slot, row: Option<&MeetingRow>) -> DateRow {
    let state = match (slot.skipped, slot.moved) {
        _ if row.is_some_and(was_held) => DateState::Held,
        (true, _) => DateState::Skipped,
        (false, true) => DateState::Moved,
        (false, false) => DateState::Coming,
    };
    DateRow {
        day: slot.day.to_string(),
        date: slot.date.to_string(),
        starts: slot.starts.format("%H:%M").to_string(),
        number: slot.number,
        state,
        meeting: row.map(|row| row.id.0),
    }
}
