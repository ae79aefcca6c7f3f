//! The zone of the displayed times: a group has a home zone, and an opened meeting keeps the one it was opened in.
//!
//! Not in here: conversions (`clocks::zone`), and changing a group's zone (`zones::act`).

use meeting::people::{GroupId, MeetingId};
use store::{GroupRow, MeetingRow, MeetingState};

use crate::{
    clocks::zone::Zone,
    desk::{Desk, Place},
    planning::{opened::zone_opened_in, plan::read_plan},
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

impl Desk {
    /// The zone of a group's dates.
    pub(crate) fn zone_of(&self, group: GroupId) -> store::Result<Zone> {
        Ok(zone_of_group(&self.store.group(group)?, self.zone))
    }

    /// The zone of what is shown: that of its meeting or group, else the machine's.
    pub(crate) fn shown_zone(&self) -> Zone {
        let home = match (self.place, &self.room) {
            (Place::Live | Place::Ballot, Some(room)) => return room.opened.zone(),
            (Place::Group(group), _) => self.zone_of(group),
            (Place::Plan(meeting) | Place::Record(meeting), _) => self.zone_of_shown(meeting),
            (
                Place::Home
                | Place::Bin
                | Place::Backups
                | Place::Formats
                | Place::Format
                | Place::Live
                | Place::Ballot,
                _,
            ) => {
                return self.zone;
            }
        };
        // Where the group cannot be read, the screen says so.
        home.unwrap_or(self.zone)
    }

    fn zone_of_shown(&self, meeting: MeetingId) -> store::Result<Zone> {
        let row = self.store.meeting(meeting)?;
        Ok(zone_of_meeting(&row, self.zone_of(row.group)?))
    }

    /// Gives every group without a home zone the one its meetings were held in, else the machine's. A file from before
    /// there were home zones has none; nor has a group that was founded on a machine without a name for its zone.
    pub(crate) fn settle_home_zones(&mut self) -> store::Result<()> {
        for group in self.store.groups()?.into_iter().filter(|group| group.zone.is_empty()) {
            let meetings = self.store.meetings_of(group.id)?;
            let held = meetings.iter().rev().filter(|row| row.state != MeetingState::Planned);
            let held = held.filter_map(|row| row.zone.clone()).map(|zone| zone.name);
            let held = held.into_iter().find(|name| Zone::named(name).is_some());
            let name = held.unwrap_or_else(|| self.zone.name());
            let Some(zone) = Zone::named(&name) else { continue };
            // What is planned is kept as typed, so it is clear when it is; what was said at a meeting is a moment.
            let plans: Vec<MeetingRow> = meetings.iter().filter_map(|row| planned_in(zone, row)).collect();
            self.store.set_home_zone(group.id, &name, &plans, &[])?;
        }
        Ok(())
    }

    /// Keeps a group with its new home zone. What is planned stays at its time of day, so its moment moves; so does the
    /// date that was said at the last meeting.
    pub(crate) fn move_home(&mut self, group: &GroupRow) -> store::Result<()> {
        let before = self.zone_of(group.id)?;
        let after = zone_of_group(group, self.zone);
        let moved = |at| after.moment(before.date(at), before.time_of_day(at));
        let now = self.now();
        let (mut plans, mut said) = (Vec::new(), Vec::new());
        for row in self.store.meetings_of(group.id)? {
            match row.next {
                Some(next) if next > now => said.push((row.id, moved(next))),
                Some(_) | None => plans.extend(planned_in(after, &row)),
            }
        }
        self.store.set_home_zone(group.id, &group.zone, &plans, &said)
    }
}

/// A plan with its start in another zone; none for what is no plan, or one that cannot be read.
fn planned_in(zone: Zone, row: &MeetingRow) -> Option<MeetingRow> {
    let plan = read_plan(row).filter(|_| row.state == MeetingState::Planned)?;
    let starts = plan.sort_time(row.starts, zone);
    Some(MeetingRow { starts, ..row.clone() })
}
