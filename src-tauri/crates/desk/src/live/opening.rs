//! The meeting that is open: one at a time, and none is closed before it is in the file.
//!
//! Not in here: what is done in the meeting.

use meeting::{
    archive::Standing,
    people::{GroupId, MeetingId},
};
use store::MeetingState;
use words::MessageKey;

use crate::{
    context::{Context, Place},
    live::{coming_back::after_time_away, saving::save_again},
    numbers::number_of,
    refusal::Refusal,
    session::Session,
    stop::Stop,
};

/// Whether a group meets right now.
pub(crate) fn meets(cx: &Context, group: GroupId) -> store::Result<bool> {
    Ok(cx.store.live_meetings()?.iter().any(|row| row.group == group))
}

/// An archived group is brought back before it meets.
pub(crate) fn may_meet(cx: &Context, group: GroupId) -> Result<(), Stop> {
    let row = cx.store.group(group)?;
    let standing = Standing::of(row.archived, meets(cx, group)?);
    Ok(standing.may_meet().map_err(|_| Refusal::of(MessageKey::RefusalArchived).named("group", row.name))?)
}

/// One meeting runs at a time: the desk has one clock, one stage and one facilitator.
pub(crate) fn only_one_runs(cx: &Context, id: MeetingId) -> Result<(), Stop> {
    match cx.session.as_ref().filter(|session| session.row.state == MeetingState::Live && session.row.id != id) {
        Some(session) => {
            let group = cx.store.group(session.row.group)?.name;
            Err(Refusal::of(MessageKey::RefusalAnotherMeetingRuns).named("group", group).into())
        }
        None => Ok(()),
    }
}

/// Whether another meeting is open that cannot be closed now: one that runs, or that is not in the file, or of which
/// somebody has begun a response.
pub(crate) fn is_taken(cx: &Context, id: MeetingId) -> bool {
    let stays = |session: &Session| {
        session.row.state == MeetingState::Live || session.has_unsaved() || session.has_begun_response()
    };
    cx.session.as_ref().is_some_and(|session| session.row.id != id && stays(session))
}

/// The open meeting, if it is the one on the screen: what is typed into an old record, or taken back there,
/// while another meeting runs must not end up in that one.
pub(crate) fn session_shown(cx: &mut Context) -> Result<&mut Session, Stop> {
    if let Place::Record(id) = cx.place {
        only_one_runs(cx, id)?;
        if cx.session.as_ref().is_none_or(|session| session.row.id != id) {
            enter(cx, id)?;
        }
    }
    cx.session()
}

/// Opens a meeting as the file has it; one that runs, with the question what the group did meanwhile. One that is open and ahead of the file stays as it is.
pub(crate) fn enter(cx: &mut Context, id: MeetingId) -> Result<(), Stop> {
    let ahead = |session: &Session| session.has_unsaved() || session.ballot.answering.is_some();
    if cx.session.as_ref().is_some_and(|session| session.row.id == id && ahead(session)) {
        return Ok(());
    }
    close_session(cx)?;
    let mut session =
        Session::read(&cx.store, id, cx.language)?.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
    if session.row.state == MeetingState::Planned {
        // Free dates before it count until it has begun.
        session.numbered = number_of(cx, &session.row)?;
    }
    let runs = session.row.state == MeetingState::Live;
    cx.session = Some(if runs { after_time_away(cx, session)? } else { session });
    Ok(())
}

/// Closes the open meeting. What could not be written is written first; while that fails, the meeting stays. So it does while
/// somebody has begun a response.
pub(crate) fn close_session(cx: &mut Context) -> Result<(), Stop> {
    if cx.has_unsaved() {
        save_again(cx);
    }
    match &cx.session {
        Some(session) if session.has_unsaved() => {
            Err(Refusal::of(MessageKey::RefusalUnsaved).named("group", &session.group).into())
        }
        Some(session) if session.has_begun_response() => {
            Err(Refusal::of(MessageKey::RefusalSheetBegun).named("group", &session.group).into())
        }
        Some(_) | None => {
            cx.session = None;
            Ok(())
        }
    }
}

/// Shows a meeting in the screen that fits its state.
pub(crate) fn go_meeting(cx: &mut Context, id: MeetingId) -> Result<(), Stop> {
    // What the session holds goes before the file, which may be behind.
    let ahead =
        |session: &&Session| session.row.id == id && (session.row.state == MeetingState::Live || session.has_unsaved());
    let state = match cx.session.as_ref().filter(ahead) {
        Some(session) => session.row.state,
        None => cx.store.meeting(id)?.state,
    };
    match state {
        MeetingState::Planned => cx.go(Place::Plan(id)),
        MeetingState::Live => {
            only_one_runs(cx, id)?;
            if !cx.is_live() {
                enter(cx, id)?;
            }
            cx.go(Place::Live)
        }
        MeetingState::Closed => {
            // Beside a meeting that cannot be closed, a record is looked at.
            if !is_taken(cx, id) {
                enter(cx, id)?;
            }
            cx.go(Place::Record(id))
        }
    }
}

/// Goes back from a meeting that is open, but has not begun, to its plan.
pub(crate) fn back_to_plan(cx: &mut Context) -> Result<(), Stop> {
    let session = cx.session()?;
    if session.row.state != MeetingState::Planned {
        return Err(Refusal::of(MessageKey::RefusalAlreadyStarted).into());
    }
    let id = session.row.id;
    close_session(cx)?;
    cx.go(Place::Plan(id))
}
