//! A new group like another one, with its habits and, if wanted, its members.
//!
//! Not in here: what is taken along (`meeting::alike`).

use meeting::{
    alike::{Beginning, Habits},
    people::GroupId,
};
use store::GroupRow;

use crate::{
    ahead::{beginning, usual_format},
    clocks::zone::parse_time,
    context::{Context, Place},
    home_zone::{settle_home_zones, zone_of_group},
    people::present_members,
    plan::read_plan,
    series::series_kept,
    stop::Stop,
    stored::to_json,
};

/// Founds a group like another, under a name that it can have, and shows it.
pub(super) fn found_like(cx: &mut Context, like: GroupId, name: String, members: bool) -> Result<(), Stop> {
    let row = cx.store.group(like)?;
    let series = series_kept(cx, like)?.now;
    let begins = Beginning {
        format: format_of_group(cx, like)?,
        rule: series.as_ref().map(|series| series.rule).or_else(|| beginning(&row).rule),
    };
    let habits = Habits {
        weekday: row.usual_weekday,
        starts: parse_time(&row.usual_start).unwrap_or_default(),
        minutes: row.usual_minutes,
        pay: row.pay_habit,
        manners: row.manners,
        results: row.wall_results,
    };
    let habits = habits.taken_along(series.as_ref());
    let new = GroupRow {
        name,
        sample: false,
        usual_weekday: habits.weekday,
        usual_start: habits.starts.format("%H:%M").to_string(),
        usual_minutes: habits.minutes,
        pay_habit: habits.pay,
        manners: habits.manners,
        wall_results: habits.results,
        begins_with: Some(to_json(&begins)?),
        archived: None,
        ..row
    };
    let present = if members { present_members(&cx.store, like)? } else { Vec::new() };
    let names: Vec<String> = present.into_iter().map(|row| row.name).collect();
    let today = zone_of_group(&new, cx.zone).date_text(cx.now());
    let id = cx.store.found_group(&new, &names, &today)?;
    settle_home_zones(cx)?;
    cx.go(Place::Group(id))
}

/// The format a group meets in; before its first meeting, that of its plan.
fn format_of_group(cx: &Context, group: GroupId) -> store::Result<Option<String>> {
    if let Some(usual) = usual_format(cx, group)? {
        return Ok(Some(usual.key));
    }
    Ok(cx.store.meetings_of(group)?.last().and_then(read_plan).map(|plan| plan.format))
}
