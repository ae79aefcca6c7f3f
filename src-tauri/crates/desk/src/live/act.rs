//! The road of every live act, and what it leads to.
//!
//! Not in here: what is possible (the meeting decides), and which intents lead here (the rooms).

use meeting::{
    clock::Refusal as ClockRefusal,
    live::{Ask, Entry},
    time::Moment,
};
use store::{EventRow, MeetingState};
use words::MessageKey;

use crate::{
    clocks::watch::Reading,
    context::{Context, Place},
    live::{
        choices::explain,
        opening::{may_meet, session_shown},
        over::meeting_over,
        saving::save_session,
    },
    people,
    refusal::Refusal,
    session::Session,
    stop::Stop,
    stored::to_json,
};

/// The road of every live act: decide, apply in memory, append in one transaction.
pub(crate) fn ask(cx: &mut Context, ask: &Ask) -> Result<(), Stop> {
    // On an old record nothing is asked of the meeting that runs elsewhere.
    // Nothing happens before what has happened, wherever the wall clock was set to meanwhile.
    if let Some(last) = session_shown(cx)?.meeting.last_at() {
        cx.watch.not_before(last);
    }
    // A start, or an end that is taken back.
    if let Some(session) = cx.session.as_ref().filter(|session| session.row.state != MeetingState::Live) {
        may_meet(cx, session.row.group)?;
    }
    let now = cx.now();
    let session = cx.session()?;
    if !session.may(ask) {
        return Err(Refusal::of(MessageKey::RefusalBallotKeepsStart).into());
    }
    if *ask == Ask::Undo && session.undoable().is_none() {
        return Err(Refusal::of(MessageKey::RefusalNothingToUndo).into());
    }
    let returns = matches!(ask, Ask::Return { .. });
    if session.question.is_some() && !returns && !matches!(ask, Ask::Undo | Ask::Redo) {
        return Err(Refusal::of(MessageKey::RefusalAwayOpen).into());
    }
    // Who pays is asked until something has happened, or is asked for, instead.
    session.more = None;
    let facts = match session.meeting.decide(ask, now) {
        Ok(facts) => facts,
        Err(refusal) => {
            session.more = more_asked(session, ask, &refusal, now);
            return Err(explain(cx, ask, &refusal, now));
        }
    };
    let (boot, Reading { utc_ms, mono_ms, .. }) = (cx.boot.clone(), cx.watch.reading());
    let session = cx.session()?;
    let act = session.meeting.next_act();
    // All or none of it happens: what cannot be put in writing is refused as a whole.
    let kept: Vec<_> = facts.iter().map(|(fact, _)| people::kept(fact)).collect();
    let bodies = kept.iter().map(|(fact, _)| to_json(fact)).collect::<store::Result<Vec<String>>>()?;
    session.unsaved.guests.extend(kept.into_iter().filter_map(|(_, guest)| guest.map(|guest| (guest.id, guest.name))));
    for ((fact, at), body) in facts.into_iter().zip(bodies) {
        session.unsaved.events.push(EventRow { act, at, utc_ms, mono_ms, boot: boot.clone(), body });
        session.meeting.apply(Entry { act, at, fact });
    }
    session.question = session.meeting.still_asked(session.question);
    // What the session knows does not wait for the file.
    let clock = session.meeting.clock(now);
    session.row.state = Session::state(&clock);
    (session.row.began, session.row.ended) = (clock.started(), clock.ended());
    if matches!(ask, Ask::Undo | Ask::Redo) {
        // Who leads from outside may be another again than the file has.
        session.unsaved.guests.extend(people::outside_of(&clock));
    }
    session.keep_voters(now);
    session.reveal.follow(clock.running().map(|step| step.no));
    // A live write that fails is loud (trouble) and the meeting goes on in memory; it is tried again.
    save_session(cx);
    after_act(cx, now);
    Ok(())
}

/// What an act leads to besides: a meeting that is over is backed up, one that was taken back is planned.
fn after_act(cx: &mut Context, now: Moment) {
    let Some(session) = &mut cx.session else { return };
    let clock = session.meeting.clock(now);
    match Session::state(&clock) {
        MeetingState::Closed => meeting_over(cx),
        MeetingState::Planned | MeetingState::Live => {
            session.to_be_kept = false;
            if matches!(cx.place, Place::Record(_)) {
                cx.place = Place::Live;
            }
        }
    }
}

/// The step and what was asked for in it, if the refusal is the question who pays for it.
fn more_asked(session: &Session, ask: &Ask, refusal: &ClockRefusal, now: Moment) -> Option<(u32, Ask)> {
    if *refusal != ClockRefusal::WhoPays {
        return None;
    }
    session.meeting.clock(now).running().map(|step| (step.no, ask.clone()))
}

/// The last step of a format may end by itself, and the meeting with it. The log needs no event for that: the clock
/// says so whenever it is asked; to take it back is to take the last act back.
pub(crate) fn over_by_itself(cx: &mut Context, now: Moment) {
    let Some(session) = &mut cx.session else { return };
    let clock = session.meeting.clock(now);
    session.row.state = Session::state(&clock);
    (session.row.began, session.row.ended) = (clock.started(), clock.ended());
    session.reveal.follow(None);
    session.unsaved.state = true;
    save_session(cx);
    meeting_over(cx);
    cx.version += 1;
}
