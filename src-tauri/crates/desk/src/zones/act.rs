//! A group's home zone: searching for it by city, and choosing it.
//!
//! Not in here: what moves with it (`home_zone`).

use meeting::people::GroupId;
use store::{GroupRow, MeetingState};
use words::MessageKey;

use crate::{clocks::zone::Zone, desk::Desk, refusal::Refusal, stop::Stop};

impl Desk {
    /// Whether a group can have this home zone. A meeting of it that is about to begin, with its times on the wall, holds
    /// the one it has.
    pub(crate) fn check_zone(&self, group: GroupId, zone: &str) -> Result<(), Stop> {
        if Zone::named(zone).is_none() {
            return Err(Refusal::of(MessageKey::RefusalZoneUnknown).about("zone").with("zone", zone).into());
        }
        let about_to_begin = |room: &crate::running::room::Room| room.row.state == MeetingState::Planned;
        if self.room.as_ref().is_some_and(|room| room.row.group == group && about_to_begin(room)) {
            return Err(Refusal::of(MessageKey::RefusalZoneMeetingOpen).about("zone").into());
        }
        Ok(())
    }

    /// A group has another home zone.
    pub(crate) fn set_zone(&mut self, row: GroupRow, zone: String) -> Result<(), Stop> {
        self.zone_search = None;
        Ok(self.move_home(&GroupRow { zone, ..row })?)
    }
}
