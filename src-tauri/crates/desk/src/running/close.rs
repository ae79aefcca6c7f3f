//! The close, and the day a promise is usually due: the next meeting.
//!
//! Not in here: when that is ([`crate::live::over`]), and what the record says of it ([`crate::records`]).

use meeting::{
    clock::Clock,
    format::Notes,
    record::{is_promise, without_promise},
};

use crate::{
    context::Context,
    home_zone::zone_of,
    live::over::{is_by_series, next_meeting},
    running::views::{CloseView, NextMeeting},
    session::Session,
};

/// What there is to say in the close; none while anything else runs.
pub(crate) fn close_view(cx: &Context, session: &Session, clock: &Clock) -> Option<CloseView> {
    clock.running().filter(|step| clock.is_close(step.kind))?;
    let promised = |who| session.promises.get(&who).is_some_and(|promise| is_promise(&promise.what));
    // Where nothing is put in writing, nobody has forgotten to.
    let unwritten = session.meeting.agenda().format.notes == Notes::None;
    let without = if unwritten { Vec::new() } else { without_promise(clock, promised) };
    Some(CloseView {
        next_by_series: is_by_series(session, next_meeting(cx, session)),
        next: meets_next(cx, session),
        without_promise: without.into_iter().map(|who| session.named(who)).collect(),
    })
}

/// How many promises were made so far: the number alone, for the wall in the close.
pub(crate) fn promises_made(session: &Session) -> u32 {
    session.promises.values().filter(|promise| is_promise(&promise.what)).count() as u32
}

/// When the group meets next, in its zone.
pub(crate) fn meets_next(cx: &Context, session: &Session) -> Option<NextMeeting> {
    let next = next_meeting(cx, session)?;
    let zone = zone_of(cx, session.row.group).unwrap_or_else(|_| session.opened.zone());
    Some(NextMeeting { date: zone.date_text(next), starts: zone.time(next) })
}
