//! Attendance before the start, and words typed during the meeting.
//!
//! Not in here: the road of every live act ([`crate::live::act`]), and the ask an intent stands for ([`crate::running::asks`]).

use meeting::{
    format::Notes,
    people::{Leader, MemberId, PersonId, PromiseId},
    record::Outcome,
    texts::{LONGEST_NOTE, LONGEST_PROMISE},
    typed::Leans,
};
use store::MeetingState;
use words::MessageKey;

use crate::{
    answers::OutcomeWord,
    clocks::typed::date_in,
    context::Context,
    live::{opening::session_shown, saving::save_session},
    plans::keep_plan,
    refusal::Refusal,
    session::{Session, Typed},
    stop::Stop,
};

/// Who leads is part of the plan until the meeting begins: what is said in the waiting room is not proposed otherwise
/// when the meeting is opened again.
pub(crate) fn plan_says_who_leads(cx: &mut Context) {
    let now = cx.now();
    let Some(session) = cx.session.as_mut().filter(|session| session.row.state == MeetingState::Planned) else {
        return;
    };
    let (leads, stands_in) = session.clock(now).led_by();
    let nobody = leads.is_none();
    let facilitator = leads.and_then(|leads| match leads {
        Leader::Inside(who) => who.member().map(Leader::Inside),
        Leader::Outside(who) => Some(Leader::Outside(who)),
    });
    let deputy = stands_in.and_then(PersonId::member);
    if (&session.plan.facilitator, session.plan.deputy) != (&facilitator, deputy) {
        // A guest who leads is known to this opening alone: for the next, who leads is proposed anew.
        let by_hand = nobody || facilitator.is_some();
        (session.plan.facilitator, session.plan.deputy, session.plan.led_by_hand) = (facilitator, deputy, by_hand);
        keep_plan(cx);
    }
}

/// Says who is here before the start.
pub(crate) fn set_here(cx: &mut Context, who: MemberId, here: bool) -> Result<(), Stop> {
    let session = cx.session()?;
    if session.row.state != MeetingState::Planned {
        return Err(Refusal::of(MessageKey::RefusalAlreadyStarted).into());
    }
    if session.meeting.agenda().expected().all(|person| person.id != who) {
        return Err(Refusal::of(MessageKey::RefusalNotFound).into());
    }
    if here {
        session.here.insert(who);
    } else {
        session.here.remove(&who);
    }
    Ok(())
}

/// Keeps a note as it is typed.
pub(crate) fn write_note(cx: &mut Context, who: MemberId, text: String) -> Result<(), Stop> {
    if text.chars().count() > LONGEST_NOTE {
        return Err(Refusal::of(MessageKey::RefusalNoteTooLong).about("note").with("most", LONGEST_NOTE).into());
    }
    let session = session_to_write_in(cx, who)?;
    session.notes.insert(who, text);
    session.unsaved.notes.insert(who);
    save_session(cx);
    Ok(())
}

/// The meeting shown, if something may be written in it for this person: its format keeps notes, and the person is
/// a member of its group. Words of anybody else could never be saved.
fn session_to_write_in(cx: &mut Context, who: MemberId) -> Result<&mut Session, Stop> {
    let session = session_shown(cx)?;
    let agenda = session.meeting.agenda();
    if agenda.format.notes == Notes::None {
        return Err(Refusal::of(MessageKey::RefusalUnwritten).into());
    }
    if !agenda.knows(who) {
        return Err(Refusal::of(MessageKey::RefusalNotAMember).into());
    }
    Ok(session)
}

/// Keeps a promise as it is typed.
pub(crate) fn write_promise(cx: &mut Context, who: MemberId, typed: Typed) -> Result<(), Stop> {
    if typed.what.chars().count() > LONGEST_PROMISE || typed.by.chars().count() > LONGEST_PROMISE {
        let refusal = Refusal::of(MessageKey::RefusalPromiseTooLong).about("promise");
        return Err(refusal.with("most", LONGEST_PROMISE).into());
    }
    let typed = with_a_date(cx, who, typed)?;
    let session = session_to_write_in(cx, who)?;
    session.promises.insert(who, typed);
    session.unsaved.promises.insert(who);
    save_session(cx);
    Ok(())
}

/// A promise with its date as ISO text. Words that stand in its place in an older file stay while nobody changes them.
fn with_a_date(cx: &mut Context, who: MemberId, typed: Typed) -> Result<Typed, Stop> {
    let (now, order) = (cx.now(), cx.date_order());
    let session = session_shown(cx)?;
    let as_it_was = session.promises.get(&who).is_some_and(|former| former.by == typed.by);
    if typed.by.trim().is_empty() || as_it_was {
        return Ok(typed);
    }
    let today = session.opened.zone().date(now);
    let by = date_in("by", &typed.by, order, today, Leans::Ahead)?.to_string();
    Ok(Typed { by, ..typed })
}

/// Says what became of a promise.
pub(crate) fn settle(cx: &mut Context, promise: PromiseId, outcome: Option<OutcomeWord>) -> Result<(), Stop> {
    let outcome = outcome.map(|word| match word {
        OutcomeWord::Kept => Outcome::Kept,
        OutcomeWord::Changed => Outcome::Changed,
        OutcomeWord::LetGo => Outcome::LetGo,
    });
    let session = session_shown(cx)?;
    let id = session.row.id;
    // Only what this meeting looks back on: its group's, made before.
    if session.follow_up.iter().all(|row| row.id != promise) {
        return Err(Refusal::of(MessageKey::RefusalNotFound).into());
    }
    cx.store.set_outcome(promise, id, outcome)?;
    if let Some(row) = cx.session()?.follow_up.iter_mut().find(|row| row.id == promise) {
        row.outcome = outcome;
    }
    Ok(())
}
