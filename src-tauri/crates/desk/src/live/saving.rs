//! Writing the open meeting, and trying again what could not be written.
//!
//! Not in here: what is said meanwhile (`context::saving`).

use crate::{
    context::Context,
    live::over::{keep_record, next_with_end},
    stop::Stop,
};

/// Notes a failed write, or tries again what failed before.
pub(crate) fn keep_trying(cx: &mut Context, written: store::Result<()>) {
    match written {
        Ok(()) if cx.has_unsaved() => save_again(cx),
        written => cx.note(written),
    }
}

/// Tries again to write what could not be saved.
#[allow(clippy::unnecessary_wraps, reason = "it is the last line of an intent")]
pub(crate) fn try_again(cx: &mut Context) -> Result<(), Stop> {
    cx.tidy();
    let settings = cx.settings.write(&mut cx.store);
    match &cx.session {
        Some(_) => save_again(cx),
        None => cx.note(cx.store.groups().map(drop)),
    }
    if settings.is_err() {
        cx.note(settings);
    }
    Ok(())
}

/// Writes what the session holds and notes how it went.
pub(crate) fn save_session(cx: &mut Context) {
    let now = cx.now();
    // Before it is written, so that an end is in the file with its next date or not at all. Where the series cannot
    // be read, the end is written all the same.
    let next = next_with_end(cx, now);
    if let Some(session) = &mut cx.session {
        let written = session.write_unsaved(&mut cx.store, now, next.as_ref().copied().unwrap_or_default());
        cx.note(written.and(next.map(drop)));
    }
}

/// Writes what could not be written before, and then what follows from it.
pub(crate) fn save_again(cx: &mut Context) {
    if let Some(session) = &mut cx.session {
        session.try_homeless();
    }
    save_session(cx);
    if cx.session.as_ref().is_some_and(|session| session.to_be_kept && !session.has_unsaved()) {
        keep_record(cx);
    }
}
