//! Choosing a group's home zone.
//!
//! Not in here: what moves with it (`home_zone`).

use meeting::people::GroupId;
use store::{GroupRow, MeetingState};
use words::MessageKey;

use crate::{
    clocks::zone::Zone, context::Context, home_zone::move_home, refusal::Refusal, session::Session, stop::Stop,
    zones::ZoneSearch,
};

/// Whether a group can have this home zone. A meeting of it that is about to begin, with its times on the wall, holds
/// the one it has.
pub(crate) fn check_zone(cx: &Context, group: GroupId, zone: &str) -> Result<(), Stop> {
    if Zone::named(zone).is_none() {
        return Err(Refusal::of(MessageKey::RefusalZoneUnknown).about("zone").with("zone", zone).into());
    }
    let about_to_begin = |session: &Session| session.row.state == MeetingState::Planned;
    if cx.session.as_ref().is_some_and(|session| session.row.group == group && about_to_begin(session)) {
        return Err(Refusal::of(MessageKey::RefusalZoneMeetingOpen).about("zone").into());
    }
    Ok(())
}

/// A group has another home zone.
pub(crate) fn set_zone(search: &mut ZoneSearch, cx: &mut Context, row: GroupRow, zone: String) -> Result<(), Stop> {
    *search = ZoneSearch::default();
    Ok(move_home(cx, &GroupRow { zone, ..row })?)
}
