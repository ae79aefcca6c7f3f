//! The notes and the promise of one client, on the wire.
//!
//! Not in here: writing them ([`super::act`]).

use meeting::{clock::Clock, people::MemberId, record::is_due_before};

use crate::{
    clocks::zone::parse_date,
    context::Context,
    running::{
        close::meets_next,
        views::{NextMeeting, NotesView},
    },
    session::Session,
};

/// Whose note and promise the fields on the right can be: the running client's, or the last one's; in rooms, every room's.
pub(crate) fn notes_shown(cx: &Context, session: &Session, clock: &Clock) -> Vec<NotesView> {
    let clients = clock.last_clients();
    // Asked of the file once for all of them, and not where nobody has had a turn.
    let next = if clients.is_empty() { None } else { meets_next(cx, session) };
    clients.into_iter().map(|who| notes_of(session, who, next.as_ref())).collect()
}

/// The notes and the promise of one client; `next` is the next meeting.
pub(crate) fn notes_of(session: &Session, who: MemberId, next: Option<&NextMeeting>) -> NotesView {
    let promise = session.promises.get(&who).cloned().unwrap_or_default();
    let zone = session.opened.zone();
    let made = zone.date(session.row.began.unwrap_or(session.row.starts));
    NotesView {
        member: session.named(who),
        note: session.notes.get(&who).cloned().unwrap_or_default(),
        what: promise.what,
        due_before: parse_date(&promise.by).is_some_and(|due| is_due_before(due, made)),
        by: promise.by,
        next_meeting: next.map(|next| next.date.clone()),
    }
}
