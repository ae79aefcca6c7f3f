//! A group's series beside its meetings: which date a plan belongs to, which dates are free, and what moves with a
//! change.
//!
//! Not in here: the rules of a series (`meeting::series`) and its intents (`dates::act`).

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use meeting::{
    people::{GroupId, MeetingId},
    series::{Habit, Kept, NextDay, Series, Slot, next_day},
    time::{Length, Moment},
};
use store::{Failure, FailureCode, GroupRow, MeetingRow, MeetingState};

use crate::{
    clocks::zone::{Zone, parse_date, parse_time},
    context::Context,
    home_zone::{zone_of, zone_of_group, zone_of_meeting},
    plan::{Plan, read_plan, slot::PlanSlot},
    stored::to_json,
};

/// When a date begins and ends: by the clock on the wall, as a plan of it does.
pub(crate) fn span(zone: Zone, series: &Series, slot: &Slot) -> (Moment, Moment) {
    let starts = zone.moment(slot.date, slot.starts);
    let local = slot.date.and_time(slot.starts);
    (starts, zone.end_of(local, local + TimeDelta::minutes(i64::from(series.minutes))))
}

/// A group's series with what it was. What cannot be read is not taken for none: it would be written over.
pub(crate) fn series_kept(cx: &Context, group: GroupId) -> store::Result<Kept> {
    let Some(row) = cx.store.series(group)? else { return Ok(Kept::default()) };
    Kept::read(&row.body)
        .ok_or_else(|| Failure { code: FailureCode::Damaged, detail: "a series cannot be read".to_owned() })
}

/// The coming dates, with the meetings that are on these days already. One that is over is not coming.
pub(crate) fn coming(
    cx: &Context,
    group: GroupId,
    series: &Series,
    count: usize,
) -> store::Result<Vec<(Slot, Option<MeetingRow>)>> {
    let (now, zone) = (cx.now(), zone_of(cx, group)?);
    let today = zone.date(now);
    let meetings = meetings_since(cx, group, today)?;
    let on = |slot: &Slot| {
        let there = meetings.iter().filter(|(day, _)| *day == slot.date && !slot.skipped);
        // Of two on one day the date is the one that was planned for it.
        there.map(|(_, row)| row).min_by_key(|row| slot_of(row) != Some(slot.day))
    };
    let dates = series.dates(today, count).into_iter().map(|slot| (slot, on(&slot).cloned()));
    Ok(dates.filter(|(slot, held)| held.is_some() || span(zone, series, slot).1 > now).collect())
}

/// The group's meetings of a day and later, each with the day it is on: that of its own zone once it has begun.
pub(crate) fn meetings_since(
    cx: &Context,
    group: GroupId,
    day: NaiveDate,
) -> store::Result<Vec<(NaiveDate, MeetingRow)>> {
    let zone = zone_of(cx, group)?;
    // No two zones are more than a day apart.
    let from = zone.moment(day, NaiveTime::MIN) - Length::minutes(26 * 60);
    let rows = cx.store.meetings_from(group, from)?.into_iter();
    let rows = rows.map(|row| (zone_of_meeting(&row, zone).date(row.starts), row));
    Ok(rows.filter(|(date, _)| *date >= day).collect())
}

/// The next date that is neither skipped nor planned nor held.
pub(crate) fn next_free(cx: &Context, group: GroupId, series: &Series) -> store::Result<Option<Slot>> {
    let (now, zone) = (cx.now(), zone_of(cx, group)?);
    let today = zone.date(now);
    let meetings = meetings_since(cx, group, today)?;
    let taken = |slot: &Slot| meetings.iter().any(|(day, _)| *day == slot.date);
    Ok(series.next_free(today, |slot| taken(slot) || span(zone, series, slot).1 <= now))
}

/// Where a new plan of a group is put: the next free date of its series; else what the group said at its last
/// meeting; else a month after its last meeting.
pub(crate) fn next_plan(cx: &Context, group: &GroupRow) -> store::Result<(NaiveDate, String, u32, Option<PlanSlot>)> {
    if let Some(series) = series_kept(cx, group.id)?.now
        && let Some(slot) = next_free(cx, group.id, &series)?
    {
        let starts = slot.starts.format("%H:%M").to_string();
        return Ok((slot.date, starts, series.minutes, Some(slot_kept(&series, &slot))));
    }
    let meetings = cx.store.meetings_of(group.id)?;
    let zone = zone_of_group(group, cx.zone);
    let today = zone.date(cx.now());
    let taken = |date| meetings.iter().any(|row| zone.date(row.starts) == date);
    let said = meetings.iter().rfind(|row| row.state == MeetingState::Closed).and_then(|last| last.next);
    let start = parse_time(&group.usual_start).unwrap_or_default();
    let ends = zone.moment(today, start) + Length::minutes(i64::from(group.usual_minutes));
    let habit = Habit {
        said: said.map(|said| zone.date(said)),
        last: meetings.last().map(|row| zone.date(row.starts)),
        usual: group.usual_weekday.and_then(|day| day.try_into().ok()),
        over_today: ends <= cx.now(),
    };
    let (date, starts) = match next_day(habit, today, taken) {
        NextDay::Said(date) => (date, said.map(|said| zone.time(said)).unwrap_or_default()),
        NextDay::Usual(date) => (date, group.usual_start.clone()),
    };
    Ok((date, starts, group.usual_minutes, None))
}

/// A plan was put on another day or time: it is that date of the series now, or takes its own along. On a date that is
/// another meeting it is on its own. The series as it is then, to be kept together with the plan; none if it stays as it is.
pub(crate) fn date_follows(
    cx: &Context,
    (group, id): (GroupId, MeetingId),
    plan: &mut Plan,
) -> store::Result<Option<Kept>> {
    let (Some(date), Some(starts)) = (parse_date(&plan.date), parse_time(&plan.starts)) else { return Ok(None) };
    let mut all = series_kept(cx, group)?;
    let Some(series) = &all.now else { return Ok(None) };
    let today = zone_of(cx, group)?.date(cx.now());
    let was = plan.slot.map(|slot| slot.day);
    let others = cx.store.meetings_of(group)?.into_iter().filter(|row| row.id != id);
    let taken: Vec<NaiveDate> = others.filter_map(|row| slot_of(&row)).collect();
    let Some((day, next)) = series.planned_for(was, date, starts, today, &taken) else { return Ok(None) };
    plan.slot = day.and_then(|day| next.slot(day)).map(|slot| slot_kept(&next, &slot));
    if let Some(day) = day.or(was) {
        all.follow(day, next);
    }
    Ok(Some(all))
}

/// Keeps a series and puts the plans that hang on its dates where these are now.
pub(crate) fn keep_series(cx: &mut Context, group: GroupId, all: &Kept) -> store::Result<()> {
    let plans = plans_moved(cx, group, all)?;
    cx.store.set_series(group, &to_json(all)?, &plans)
}

/// The plans that go with a series, where they are then.
pub(crate) fn plans_moved(cx: &Context, group: GroupId, all: &Kept) -> store::Result<Vec<MeetingRow>> {
    let (mut plans, zone) = (Vec::new(), zone_of(cx, group)?);
    let mut rows = cx.store.meetings_of(group)?;
    // What began has its date; of two plans with one date, as older files may have them, the earlier.
    rows.sort_by_key(|row| row.state == MeetingState::Planned);
    let mut owners = BTreeMap::new();
    for row in &rows {
        slot_of(row).map(|day| *owners.entry(day).or_insert(row.id));
    }
    for row in rows.into_iter().filter(|row| row.state == MeetingState::Planned) {
        let Some(mut plan) = read_plan(&row) else { continue };
        let before = plan.clone();
        put(&mut plan, all.now.as_ref(), zone, |day| owners.get(&day).is_some_and(|owner| *owner != row.id));
        if let Some(slot) = plan.slot {
            owners.entry(slot.day).or_insert(row.id);
        }
        if plan != before {
            let starts = plan.sort_time(row.starts, zone);
            plans.push(MeetingRow { plan: plan.kept()?, starts, ..row });
        }
    }
    Ok(plans)
}

/// The group said at the end of a meeting when it meets next: the date of the series it spoke of goes there. The
/// series as it is then, to be kept together with what was said. `before` is when it was to be until then.
pub(crate) fn said_next(
    cx: &Context,
    group: GroupId,
    before: Option<Moment>,
    next: Moment,
) -> store::Result<Option<Kept>> {
    let mut all = series_kept(cx, group)?;
    let Some(series) = &all.now else { return Ok(None) };
    let zone = zone_of(cx, group)?;
    let today = zone.date(cx.now());
    let before = before.map(|was| zone.date(was));
    let free = next_free(cx, group, series)?.map(|slot| slot.day);
    let said = (zone.date(next), zone.time_of_day(next));
    let Some((day, series)) = series.said_for(before, free, said, today) else { return Ok(None) };
    all.follow(day, series);
    Ok(Some(all))
}

/// Puts a plan where its date is. A plan whose date is none any more stays where it is, and is on its own; one that
/// lies on a date by chance is that date.
fn put(plan: &mut Plan, series: Option<&Series>, zone: Zone, taken: impl Fn(NaiveDate) -> bool) {
    let named = plan.slot.map(|slot| slot.day);
    let slot = series.and_then(|series| series.date_of_plan(named, parse_date(&plan.date), taken));
    plan.slot = series.zip(slot).map(|(series, slot)| slot_kept(series, &slot));
    let Some(slot) = slot.filter(|slot| !slot.skipped) else { return };
    let there = (slot.date.to_string(), slot.starts.format("%H:%M").to_string());
    if (plan.date.as_str(), plan.starts.as_str()) != (there.0.as_str(), there.1.as_str()) {
        let length = plan.times(zone).ok().map(|(starts, ends)| ends - starts);
        let minutes = length.map_or(series.map_or(120, |series| series.minutes), |length| (length.0 / 60) as u32);
        plan.ends = Plan::end_after(&there.1, minutes);
        (plan.date, plan.starts) = there;
    }
}

/// The day that names the date of a meeting.
fn slot_of(row: &MeetingRow) -> Option<NaiveDate> {
    row.plan.slot.as_ref().and_then(PlanSlot::read).map(|slot| slot.day)
}

/// The date of a series as a plan keeps it.
fn slot_kept(series: &Series, slot: &Slot) -> PlanSlot {
    PlanSlot { day: slot.day, number: slot.number, of: series.of }
}
