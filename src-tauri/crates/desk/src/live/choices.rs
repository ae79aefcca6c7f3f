//! A refusal of the clock that leaves a choice: each option with its price.
//!
//! Not in here: which options there are (the meeting).

use meeting::{
    clock::{Clock, Event, Refusal as ClockRefusal, Short},
    live::Ask,
    people::MemberId,
    time::{Length, Moment},
};
use words::MessageKey;

use crate::{
    context::Context,
    parts::{Named, seconds},
    refusal::{ExtendChoice, Refusal, ShortChoice, TurnPrice},
    sentence::Arg,
    session::Session,
    stop::{Stop, of_clock},
};

/// A refusal of the clock, with the choices it leaves.
pub(crate) fn explain(cx: &Context, ask: &Ask, refusal: &ClockRefusal, now: Moment) -> Stop {
    let Some(session) = &cx.session else { return Stop::Ignored };
    match (refusal, ask) {
        (ClockRefusal::Short { turns, minimum, available: share }, Ask::Start { missing, .. }) => {
            Stop::Short(short_choice(session, missing, (*turns, *minimum, *share), now))
        }
        (ClockRefusal::WhoPays, _) => match extend_choices(cx, session, ask, now) {
            Ok(choices) => Stop::WhoPays(choices),
            Err(failure) => failure.into(),
        },
        (ClockRefusal::NotEarly { to, .. }, Ask::LeaveAt { goes: Some(goes), .. }) if goes >= to => {
            let zone = session.opened.zone();
            let late = Refusal::of(MessageKey::RefusalLeavesAfterEnd).about("leaves");
            Stop::Refused(late.with("time", Arg::time(zone.time(*goes))).with("end", Arg::time(zone.time(*to))))
        }
        _ => of_clock(refusal, |who| session.meeting.clock(now).name_of(who).to_owned()),
    }
}

/// The prices of the time, or of the line, that was asked for last, priced anew.
pub(crate) fn open_prices(cx: &Context, session: &Session, clock: &Clock, now: Moment) -> Vec<ExtendChoice> {
    let Some((step, ask)) = &session.more else { return Vec::new() };
    if session.question.is_some() || clock.running().is_none_or(|running| running.no != *step) {
        return Vec::new();
    }
    // A habit that cannot be read now marks nothing; the prices that were told before stand until it can.
    extend_choices(cx, session, ask, now).unwrap_or_default()
}

fn extend_choices(cx: &Context, session: &Session, ask: &Ask, now: Moment) -> store::Result<Vec<ExtendChoice>> {
    let habit = cx.store.group(session.row.group)?.pay_habit;
    let plans = session.meeting.plans(ask, habit, now);
    let agenda = session.meeting.agenda();
    Ok(plans
        .into_iter()
        .map(|plan| ExtendChoice {
            pay: plan.payer.into(),
            by: seconds(ask.takes()),
            ends: session.opened.zone().time(plan.ends),
            turns: plan
                .turns
                .iter()
                .map(|turn| TurnPrice {
                    client: turn.of.client().map(|who| agenda.name(who).to_owned()).unwrap_or_default(),
                    set: turn.of.set(),
                    before: turn.before.0 as i32,
                    after: turn.after.map(|after| after.0 as i32),
                })
                .collect(),
            pause: plan.pause.map(|length| length.0 as i32),
            marked: plan.marked,
        })
        .collect())
}

/// What can be done where the turns have become too short.
fn short_choice(
    session: &Session,
    missing: &[MemberId],
    (turns, minimum, share): (usize, Length, Length),
    now: Moment,
) -> ShortChoice {
    let started = |short| {
        let event = Event::Started { missing: missing.to_vec(), short: Some(short) };
        let mut clock = session.meeting.clock(now);
        clock.check(&event, now).ok()?;
        clock.apply(&event, now);
        Some(clock)
    };
    let extended = started(Short::Extend).map_or(session.meeting.agenda().ends, |clock| clock.forecast(now).ends);
    let kept = started(Short::KeepTurns).map(|clock| clock.forecast(now).ends).filter(|kept| *kept > extended);
    let agenda = session.meeting.agenda();
    ShortChoice {
        clients: turns as u32,
        minimum: minimum.0 as i32,
        available: share.0 as i32,
        extended_end: session.opened.zone().time(extended),
        kept_end: kept.map(|kept| session.opened.zone().time(kept)),
        accepted_turn: started(Short::Accept).and_then(|clock| clock.shortest_to_come()).map(|length| length.0 as i32),
        droppable: agenda
            .clients()
            .into_iter()
            .rev()
            .filter(|who| started(Short::Drop((*who).into())).is_some())
            .map(|who| Named { id: who.0, name: agenda.name(who).to_owned() })
            .collect(),
    }
}
