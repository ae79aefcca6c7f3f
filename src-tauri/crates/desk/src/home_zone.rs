//! The zone of the displayed times: a group has a home zone, and an opened meeting keeps the one it was opened in.
//!
//! Not in here: conversions (`clocks::zone`), and changing a group's zone (`zones::act`).

use meeting::people::{GroupId, MeetingId};
use store::{GroupRow, MeetingRow, MeetingState};

use crate::{
    clocks::zone::Zone,
    context::{Context, Place},
    plan::{opened::zone_opened_in, read_plan},
};

/// The zone of a group's dates. The machine's where none is kept, or one that is not known here; the group's page says so.
pub(crate) fn zone_of_group(group: &GroupRow, machine: Zone) -> Zone {
    Zone::named(&group.zone).unwrap_or(machine)
}

/// The zone of a meeting: its own once it has begun, its group's before.
pub(crate) fn zone_of_meeting(row: &MeetingRow, group: Zone) -> Zone {
    match row.state {
        MeetingState::Planned => group,
        MeetingState::Live | MeetingState::Closed => row.zone.as_ref().map_or(group, zone_opened_in),
    }
}

/// The zone of a group's dates.
pub(crate) fn zone_of(cx: &Context, group: GroupId) -> store::Result<Zone> {
    Ok(zone_of_group(&cx.store.group(group)?, cx.zone))
}

/// The zone of what is shown: that of its meeting or group, else the machine's.
pub(crate) fn shown_zone(cx: &Context) -> Zone {
    let home = match (cx.place, &cx.session) {
        (Place::Live | Place::Ballot, Some(session)) => return session.opened.zone(),
        (Place::Group(group), _) => zone_of(cx, group),
        (Place::Member(member), _) => cx.store.member(member).and_then(|row| zone_of(cx, row.group)),
        (Place::Plan(meeting) | Place::Record(meeting), _) => zone_of_shown(cx, meeting),
        (
            Place::Home
            | Place::Bin
            | Place::Backups
            | Place::Settings
            | Place::Formats
            | Place::Format
            | Place::Live
            | Place::Ballot,
            _,
        ) => {
            return cx.zone;
        }
    };
    // Where the group cannot be read, the screen says so.
    home.unwrap_or(cx.zone)
}

fn zone_of_shown(cx: &Context, meeting: MeetingId) -> store::Result<Zone> {
    let row = cx.store.meeting(meeting)?;
    Ok(zone_of_meeting(&row, zone_of(cx, row.group)?))
}

/// Gives every group without a home zone the one its meetings were held in, else the machine's. A file from before
/// there were home zones has none; nor has a group that was founded on a machine without a name for its zone.
pub(crate) fn settle_home_zones(cx: &mut Context) -> store::Result<()> {
    for group in cx.store.groups()?.into_iter().filter(|group| group.zone.is_empty()) {
        let meetings = cx.store.meetings_of(group.id)?;
        let held = meetings.iter().rev().filter(|row| row.state != MeetingState::Planned);
        let held = held.filter_map(|row| row.zone.clone()).map(|zone| zone.name);
        let held = held.into_iter().find(|name| Zone::named(name).is_some());
        let name = held.unwrap_or_else(|| cx.zone.name());
        let Some(zone) = Zone::named(&name) else { continue };
        // What is planned is kept as typed, so it is clear when it is; what was said at a meeting is a moment.
        let plans: Vec<MeetingRow> = meetings.iter().filter_map(|row| planned_in(zone, row)).collect();
        cx.store.set_home_zone(group.id, &name, &plans, &[])?;
    }
    Ok(())
}

/// Keeps a group with its new home zone. What is planned stays at its time of day, so its moment moves; so does the
/// date that was said at the last meeting.
pub(crate) fn move_home(cx: &mut Context, group: &GroupRow) -> store::Result<()> {
    let before = zone_of(cx, group.id)?;
    let after = zone_of_group(group, cx.zone);
    let moved = |at| after.moment(before.date(at), before.time_of_day(at));
    let now = cx.now();
    let (mut plans, mut said) = (Vec::new(), Vec::new());
    for row in cx.store.meetings_of(group.id)? {
        match row.next {
            Some(next) if next > now => said.push((row.id, moved(next))),
            Some(_) | None => plans.extend(planned_in(after, &row)),
        }
    }
    cx.store.set_home_zone(group.id, &group.zone, &plans, &said)
}

/// A plan with its start in another zone; none for what is no plan, or one that cannot be read.
fn planned_in(zone: Zone, row: &MeetingRow) -> Option<MeetingRow> {
    let plan = read_plan(row).filter(|_| row.state == MeetingState::Planned)?;
    let starts = plan.sort_time(row.starts, zone);
    Some(MeetingRow { starts, ..row.clone() })
}
