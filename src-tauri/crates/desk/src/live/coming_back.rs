//! Coming back to a meeting that was running when the file was closed: it is open again, with the question what the
//! group did meanwhile.
//!
//! Not in here: the answer.

use meeting::{people::MeetingId, time::Moment};
use store::{FailureCode, Finding};

use crate::{
    context::{Context, Place},
    session::Session,
};

/// Opens the meeting that was running, if there is one. One that cannot be read is told and left: the other groups are none
/// the worse for it, may have begun a meeting since, and the backups are a key away.
pub(crate) fn come_back(cx: &mut Context) -> store::Result<()> {
    let live: Vec<MeetingId> = cx.store.live_meetings()?.iter().map(|row| row.id).collect();
    for id in live {
        match come_back_to(cx, id) {
            Ok(()) => return Ok(()),
            // It is told already, and the meeting comes back once somebody has said what to do about it.
            Err(_) if cx.store.findings().contains(&Finding::Facts(id)) => {}
            Err(failure) if matches!(failure.code, FailureCode::Unreadable | FailureCode::Newer) => {
                cx.tell_unreadable(&failure);
            }
            Err(failure) => return Err(failure),
        }
    }
    Ok(())
}

fn come_back_to(cx: &mut Context, id: MeetingId) -> store::Result<()> {
    let Some(session) = Session::read(&cx.store, id, cx.language)? else { return Ok(()) };
    cx.session = Some(after_time_away(cx, session)?);
    cx.place = Place::Live;
    // The wall was up when the light went out: it comes back with the meeting.
    cx.stage.open = cx.store.setting("stage")?.as_deref() == Some("open");
    Ok(())
}

/// A meeting that was running when it was last written, with the question what the group did meanwhile.
pub(crate) fn after_time_away(cx: &mut Context, mut session: Session) -> store::Result<Session> {
    let pulse = cx.store.last_pulse(session.row.id)?;
    if let Some((line_ms, mono_ms, boot)) = &pulse {
        cx.watch.resume(*line_ms, *mono_ms, u64::from_str_radix(boot, 16).unwrap_or_default());
    }
    let pulse = pulse.map(|(line_ms, ..)| Moment(line_ms.div_euclid(1000)));
    // A question that was open stays open, since when it was: what was taken back meanwhile is no sign of a group.
    let last = session.meeting.last_at();
    let since = pulse.max(session.meeting.last_happened_at()).unwrap_or(session.row.starts);
    let since = session.meeting.asks_again().unwrap_or(since);
    cx.watch.not_before(last.unwrap_or(since).max(since));
    session.question = Some(since);
    Ok(session)
}
