//! The end of a meeting, and what follows from it once it is in the file.
//!
//! Not in here: the record on the screen ([`crate::records`]).

use meeting::{people::GuestId, time::Moment};

use crate::{
    context::{Context, OfVisit, Place},
    home_zone::zone_of,
    projection::keep_projection,
    series::{coming, series_kept},
    session::Session,
};

/// The meeting is over: it is shown as a record, and the file is copied.
pub(crate) fn meeting_over(cx: &mut Context) {
    let Some(session) = &mut cx.session else { return };
    session.to_be_kept = true;
    let (id, saved) = (session.row.id, !session.has_unsaved());
    // What was said to the room during the meeting is over with it.
    cx.stage.message = None;
    cx.looked_at = OfVisit::default();
    if matches!(cx.place, Place::Live) {
        cx.place = Place::Record(id);
    }
    // A backup without the end, and a ledger beside a log it is not made of, would be worse than none.
    if saved {
        keep_record(cx);
    }
}

/// What follows from the end of a meeting once that is in the file.
pub(crate) fn keep_record(cx: &mut Context) {
    let Some(session) = &mut cx.session else { return };
    session.to_be_kept = false;
    keep_projection(cx);
    keep_guests(cx);
    cx.back_up();
}

/// Where a series knows when the group meets next, nobody has to say it: the date that goes into the file with an end
/// that is not in it yet.
pub(crate) fn next_with_end(cx: &Context, now: Moment) -> store::Result<Option<Moment>> {
    match &cx.session {
        Some(session) if session.row.next.is_none() && session.has_unwritten_end(now) => {
            next_by_series(cx, session, now)
        }
        Some(_) | None => Ok(None),
    }
}

/// When the group meets next: as somebody has said, else by its series. None where neither is known, or the file cannot be
/// read now: then it is shown later.
pub(crate) fn next_meeting(cx: &Context, session: &Session) -> Option<Moment> {
    session.row.next.or_else(|| next_by_series(cx, session, cx.now()).ok().flatten())
}

/// Whether it is the series alone that says when the group meets next.
pub(crate) fn is_by_series(session: &Session, next: Option<Moment>) -> bool {
    next.is_some() && session.row.next.is_none()
}

/// The first date of the series after today.
fn next_by_series(cx: &Context, session: &Session, now: Moment) -> store::Result<Option<Moment>> {
    let Some(series) = series_kept(cx, session.row.group)?.now else { return Ok(None) };
    let zone = zone_of(cx, session.row.group)?;
    let today = zone.date(now);
    let coming = coming(cx, session.row.group, &series, 12)?;
    // A meeting that was held before its date is that date all the same.
    let own = session.plan.slot.map(|slot| slot.day);
    let next = coming.iter().find(|(slot, _)| !slot.skipped && slot.date > today && Some(slot.day) != own);
    Ok(next.map(|(slot, _)| zone.moment(slot.date, slot.starts)))
}

/// Forgets the names of guests who were named by mistake and taken back, and of who was to lead from outside and did not.
fn keep_guests(cx: &mut Context) {
    let Some(session) = &cx.session else { return };
    let clock = session.clock(cx.now());
    let outside = clock.led_by().0.filter(|leads| leads.outside().is_some()).map(|_| GuestId::OUTSIDE);
    let guests: Vec<_> = clock.guests().iter().map(|guest| guest.id).chain(outside).collect();
    let kept = cx.store.keep_guests(session.row.id, &guests);
    cx.note(kept);
}
