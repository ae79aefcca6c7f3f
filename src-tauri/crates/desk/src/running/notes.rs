//! The notes and the promise of one client, on the wire.
//!
//! Not in here: writing them ([`super::act`]).

use meeting::{clock::Clock, people::MemberId};

use crate::{
    context::Context,
    running::{close::meets_next, views::NotesView},
    session::Session,
};

/// Whose note and promise the fields on the right can be: the running client's, or the last one's; in rooms, every room's.
pub(crate) fn notes_shown(cx: &Context, session: &Session, clock: &Clock) -> Vec<NotesView> {
    clock.last_clients().into_iter().map(|who| notes_of(cx, session, who)).collect()
}

/// The notes and the promise of one client.
pub(crate) fn notes_of(cx: &Context, session: &Session, who: MemberId) -> NotesView {
    let promise = session.promises.get(&who).cloned().unwrap_or_default();
    NotesView {
        member: session.named(who),
        note: session.notes.get(&who).cloned().unwrap_or_default(),
        what: promise.what,
        by: promise.by,
        next_meeting: meets_next(cx, session).map(|next| next.date),
    }
}
