//! The screen of one group.

use std::collections::BTreeMap;

use meeting::{ledger::Ledger, people::GroupId};
use store::MeetingState;

use crate::{
    answers::GroupWall,
    archive::archived_since,
    cards::card,
    context::Context,
    dates::{SavedCalendar, show::dates_view},
    groups::{
        lines::lines,
        told::{Titles, told},
        views::{GroupView, MemberRow},
    },
    home_zone::zone_of_group,
    ledger::show::ledger_view,
    next::step_of_group,
    parts::MeetingCard,
    projection::sittings,
    promises::promise_views,
    rota::show::rota_view,
    zones::{ZoneSearch, show::zone_view},
};

/// The page of a group.
pub(crate) fn group_view(
    search: &ZoneSearch,
    saved: &SavedCalendar,
    cx: &Context,
    id: GroupId,
) -> store::Result<GroupView> {
    let group = cx.store.group(id)?;
    let (mut members, mut former) = (Vec::new(), Vec::new());
    let everybody = cx.store.members(id)?;
    for row in everybody.clone() {
        let list = if row.left.is_none() { &mut members } else { &mut former };
        list.push(MemberRow { id: row.id.0, name: row.name, joined: row.joined, left: row.left });
    }
    former.sort_by(|one, other| other.left.cmp(&one.left));
    let unopened = cx.store.unopened()?;
    let mut responses = 0;
    let (mut planned, mut past): (Vec<MeetingCard>, Vec<MeetingCard>) = (Vec::new(), Vec::new());
    let home = zone_of_group(&group, cx.zone);
    let sittings = sittings(cx, id)?;
    let (mut told_of, mut titles) = (BTreeMap::new(), Titles::new());
    for listed in cx.store.listed_meetings(id)? {
        let row = &listed.row;
        let list = if row.state == MeetingState::Closed { &mut past } else { &mut planned };
        let sitting = sittings.iter().find(|(id, _)| *id == row.id).map(|(_, sitting)| sitting);
        told_of.insert(row.id.0, told(cx, row, sitting, &everybody, &mut titles)?);
        list.push(card(cx, &listed, home, &everybody)?);
        responses += unopened.iter().filter(|(id, _)| *id == row.id).map(|(_, responses)| responses).sum::<u32>();
    }
    let ledger = Ledger::of(sittings.iter().map(|(_, sitting)| sitting));
    let dates = dates_view(saved, cx, &group, past.len() as u32)?;
    let rota = rota_view(cx, id, &ledger)?;
    let of = dates.series.as_ref().and_then(|series| series.of);
    let listed = lines(&past, &planned, &dates.coming, &rota.rows, of, |meeting| {
        told_of.get(&meeting).cloned().unwrap_or_default()
    });
    let next_step = step_of_group(cx, &group, home, members.len())?;
    past.reverse();
    let zone = zone_view(search, cx, &group)?;
    Ok(GroupView {
        id: id.0,
        archived: archived_since(cx, &group),
        name: group.name,
        sample: group.sample,
        usual_minutes: group.usual_minutes,
        usual_weekday: group.usual_weekday,
        usual_start: group.usual_start,
        pay_habit: group.pay_habit.into(),
        wall: GroupWall { manners: group.manners.into(), results: group.wall_results.into() },
        zone,
        members,
        former,
        next_step,
        listed,
        planned,
        past,
        promises: promise_views(cx, id, &cx.store.open_promises_of_group(id)?)?,
        unopened: responses,
        dates,
        rota,
        ledger: ledger_view(cx, id, &sittings, &ledger)?,
    })
}
