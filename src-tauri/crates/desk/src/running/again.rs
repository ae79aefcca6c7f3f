//! A turn that is over, looked at again: whose, how long it was, its notes and its promise.
//!
//! The view holds the words of one person alone, and only after somebody asked for them. Not in here: writing them
//! ([`super::act`]).

use meeting::{
    clock::Clock,
    format::Notes,
    people::{MeetingId, MemberId},
};
use words::MessageKey;

use crate::{
    context::{Context, OfVisit, Place},
    live::opening::session_shown,
    parts::seconds,
    refusal::Refusal,
    running::{close::meets_next, notes::notes_of, views::PastTurn},
    session::Session,
    stop::Stop,
};

/// Looks at a turn again, or puts it away. A press for a meeting that is not on the screen any more is nothing to say.
pub(crate) fn look_at_turn(cx: &mut Context, meeting: u32, member: Option<u32>) -> Result<(), Stop> {
    let Some(who) = member.map(MemberId) else {
        cx.looked_at = OfVisit::default();
        return Ok(());
    };
    if cx.place == Place::Record(MeetingId(meeting)) {
        // Beside a meeting that runs, a record is not open: that is said.
        session_shown(cx)?;
    }
    let shown = cx.session.as_ref().filter(|session| session.row.id.0 == meeting && cx.place.shows(session.row.id));
    let session = shown.ok_or(Stop::Ignored)?;
    if !session.meeting.agenda().knows(who) {
        return Err(Refusal::of(MessageKey::RefusalNotFound).into());
    }
    let step = session.clock(cx.now()).running().map(|step| step.no);
    cx.looked_at = OfVisit::new(cx.visit, (who, step));
    Ok(())
}

/// The turn that is looked at again. With the next step it is put away by itself, and so it is behind the question about a
/// time away.
pub(crate) fn past_turn(cx: &Context, session: &Session, clock: &Clock) -> Option<PastTurn> {
    let (who, step) = *cx.looked_at.get(cx.visit)?;
    let open = cx.session.as_ref().is_some_and(|open| open.row.id == session.row.id);
    let same_step = clock.running().map(|step| step.no) == step && session.question.is_none();
    // The turn that runs has its words in the column.
    let runs = clock.clients_now().contains(&who);
    (open && same_step && !runs).then(|| PastTurn {
        words: notes_of(session, who, meets_next(cx, session).as_ref()),
        unwritten: session.meeting.agenda().format.notes == Notes::None,
        length: seconds(clock.length_of_turn(who)),
    })
}
