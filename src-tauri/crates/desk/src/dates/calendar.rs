//! The calendar file of a group: which dates, in which words, and where it is saved.
//!
//! Not in here: the shape of the file (the crate `calendar`). It contains the group's name and no other.

use std::{collections::BTreeMap, path::PathBuf};

use calendar::Entry;
use chrono::NaiveDate;
use meeting::{
    people::GroupId,
    series::{Series, Slot, Told},
    time::Moment,
};
use store::MeetingRow;
use words::{Catalogue, MessageKey};

use crate::{
    clocks::zone::parse_date,
    context::Context,
    dates::{SavedCalendar, show::COMING},
    files,
    home_zone::{zone_of, zone_of_group, zone_of_meeting},
    plan::read_plan,
    refusal::Refusal,
    series::{meetings_since, series_kept, span},
    stop::Stop,
    stored::to_json,
};

/// What a file tells of a date: the day that names it, when it is, and the sequence.
type GivenOut = (NaiveDate, Told, u32);

/// Saves the calendar file and notes what calendars have now.
pub(crate) fn save_calendar(
    saved: &mut SavedCalendar,
    cx: &mut Context,
    group: GroupId,
    day: Option<&str>,
    path: PathBuf,
) -> Result<(), Stop> {
    let (text, given) = calendar_of(cx, group, day)?;
    files::write(&path, text.as_bytes(), &cx.folder)?;
    *saved = Some((group, path));
    // Calendars have these dates now, and must be told should one be no date any more.
    let mut all = series_kept(cx, group)?;
    for (day, told, sequence) in given {
        all.give_out(day, told, sequence);
    }
    Ok(cx.store.set_series(group, &to_json(&all)?, &[])?)
}

/// The calendar file of all coming dates of a group, or of one, and what it tells of each.
pub(crate) fn calendar_of(cx: &Context, group: GroupId, day: Option<&str>) -> Result<(String, Vec<GivenOut>), Stop> {
    let row = cx.store.group(group)?;
    let none = || Stop::from(Refusal::of(MessageKey::RefusalSeriesNone));
    let all = series_kept(cx, group)?;
    let series = all.ended().or_else(|| all.now.clone()).ok_or_else(none)?;
    let name = cx.store.series(group)?.ok_or_else(none)?.name;
    let one = day.map(|day| parse_date(day).ok_or_else(|| Refusal::of(MessageKey::RefusalSeriesNoDate))).transpose()?;
    let zone = zone_of_group(&row, cx.zone);
    let today = zone.date(cx.now());
    // A programme is given out whole.
    let count = series.of.map_or(COMING, |of| (of as usize).max(COMING));
    let mut slots: Vec<(Slot, bool)> = match one {
        Some(day) => series.slot(day).into_iter().map(|slot| (slot, slot.skipped)).collect(),
        None => series.dates(today, count).into_iter().map(|slot| (slot, slot.skipped)).collect(),
    };
    if one.is_none() {
        let gone = series.withdrawn(today).map(|(day, revision)| (withdrawn(&series, day, revision), true));
        slots.extend(gone.collect::<Vec<_>>());
    }
    if slots.is_empty() {
        return Err(Refusal::of(MessageKey::RefusalSeriesNoDate).into());
    }
    let words = Catalogue::of(cx.language);
    let planned = planned_from(cx, group, today)?;
    let given: Vec<GivenOut> = slots
        .iter()
        .map(|(slot, cancelled)| {
            let by_plan = planned.get(&slot.day).filter(|_| !cancelled);
            let (starts, ends) = by_plan.copied().unwrap_or_else(|| span(zone, &series, slot));
            let told = Told { starts, ends, cancelled: *cancelled };
            (slot.day, told, all.sequence(slot, told))
        })
        .collect();
    let entries: Vec<Entry> = slots
        .iter()
        .zip(&given)
        .map(|((slot, _), (_, told, sequence))| {
            let number = words::Value::from(slot.number);
            let group = words::Value::from(row.name.as_str());
            let title = match series.of.filter(|_| slot.number > 0) {
                Some(of) => {
                    words.say(MessageKey::CalendarTitleOf, &[("group", group), ("number", number), ("of", of.into())])
                }
                None => words.say(MessageKey::CalendarTitle, &[("group", group)]),
            };
            let uid = format!("{name}-{}@turnstone", slot.day.format("%Y%m%d"));
            Entry { uid, title, starts: told.starts, ends: told.ends, sequence: *sequence, cancelled: told.cancelled }
        })
        .collect();
    Ok((calendar::file(&entries, cx.now()), given))
}

/// When the meetings of a day and later are by their plans, which can end at another time than the series does.
fn planned_from(cx: &Context, group: GroupId, day: NaiveDate) -> Result<BTreeMap<NaiveDate, (Moment, Moment)>, Stop> {
    let home = zone_of(cx, group)?;
    let planned = |row: &MeetingRow| {
        let plan = read_plan(row)?;
        Some((plan.slot?.day, plan.times(zone_of_meeting(row, home)).ok()?))
    };
    Ok(meetings_since(cx, group, day)?.iter().filter_map(|(_, row)| planned(row)).collect())
}

/// A name for the file: the group, and the date where it is one alone.
pub(crate) fn calendar_name(cx: &Context, group: GroupId, day: Option<&str>) -> Option<String> {
    let row = cx.store.group(group).ok()?;
    let all = series_kept(cx, group).ok()?;
    let series = all.ended().or(all.now)?;
    let date = match day {
        Some(day) => series.slot(parse_date(day)?).map(|slot| format!(" {}", slot.date)),
        None => None,
    };
    Some(files::name(&format!("{}{}", files::begun(&row.name), date.unwrap_or_default()), "ics"))
}

/// A day that was a date once.
fn withdrawn(series: &Series, day: NaiveDate, revision: u32) -> Slot {
    Slot { day, date: day, starts: series.starts, number: 0, skipped: true, moved: false, revision }
}
