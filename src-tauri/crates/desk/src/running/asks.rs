//! What each intent does to the open meeting: most stand for an ask of the meeting.
//!
//! Not in here: whether it is possible (the meeting decides).

use chrono::Days;
use meeting::{
    clock::{Meanwhile, Short},
    format::Role,
    live::Ask,
    people::{Leader, MemberId, PersonId, PromiseId, TurnOf},
    span::meant_within,
    time::{Length, Moment},
    typed::read_time,
};
use words::MessageKey;

use crate::{
    answers::ShortAnswer,
    context::Context,
    live::{act, off_time::ask_before_start, opening::back_to_plan, saving::try_again},
    people::outsider_called,
    refusal::Refusal,
    running::{
        act::{plan_says_who_leads, set_here, settle, write_note, write_promise},
        again::look_at_turn,
        intent::RunningIntent,
        people::not_here,
        views::people::AttenderVerb,
    },
    session::Typed,
    stop::Stop,
};

/// Carries out what is asked of the open meeting.
pub(crate) fn act_on_running(cx: &mut Context, intent: RunningIntent) -> Result<(), Stop> {
    let ask = match intent {
        RunningIntent::BackToPlan => return back_to_plan(cx),
        RunningIntent::SetHere { member, here } => return set_here(cx, MemberId(member), here),
        RunningIntent::WriteNote { member, text } => return write_note(cx, MemberId(member), text),
        RunningIntent::WritePromise { member, what, by } => {
            return write_promise(cx, MemberId(member), Typed { what, by });
        }
        RunningIntent::SettlePromise { promise, outcome } => return settle(cx, PromiseId(promise), outcome),
        RunningIntent::LookAtTurn { meeting, member } => return look_at_turn(cx, meeting, member),
        RunningIntent::SaveAgain => return try_again(cx),
        RunningIntent::KeepPlannedTimes => {
            cx.session()?.keeps_times = Some(cx.now());
            return Ok(());
        }
        RunningIntent::Start { short } => {
            ask_before_start(cx)?;
            let missing = not_here(cx.session()?);
            Ask::Start { missing, short: short.as_ref().map(decision) }
        }
        RunningIntent::AnswerAway { went_on } => {
            let Some(since) = cx.session()?.question else { return Err(Stop::Ignored) };
            Ask::Return { since, meanwhile: if went_on { Meanwhile::WentOn } else { Meanwhile::Halted } }
        }
        RunningIntent::Next { step, phase } => Ask::Next { step, phase: phase.map(|phase| phase as usize) },
        RunningIntent::Skip { step } => Ask::Skip { step },
        RunningIntent::Extend { by, pay } => Ask::Extend { by: Length(i64::from(by)), pay: pay.map(Into::into) },
        RunningIntent::AddLine { place, title, length, is_break, pay } => {
            Ask::AddLine { place: place.into(), title, length, is_break, pay: pay.map(Into::into) }
        }
        RunningIntent::Hold => Ask::Hold,
        RunningIntent::Resume => Ask::Resume,
        RunningIntent::Arrive { member } => Ask::Arrive(PersonId::of_number(member)),
        RunningIntent::Leave { member } => Ask::Leave(PersonId::of_number(member)),
        RunningIntent::NoShow { member } => Ask::NoShow(member_of(cx, member)?),
        RunningIntent::StepOut { member } => Ask::StepOut(PersonId::of_number(member)),
        RunningIntent::ComeBack { member } => Ask::ComeBack(PersonId::of_number(member)),
        RunningIntent::DropTurn { member } => Ask::Drop(member_of(cx, member)?),
        RunningIntent::BringBack { member } => Ask::BringBack(member_of(cx, member)?),
        RunningIntent::AddGuest { name } => Ask::Guest(name),
        RunningIntent::KeepTurns { member, verb } => Ask::KeepTurns(Box::new(said_of(cx, member, verb)?)),
        RunningIntent::AddGuestKeepTurns { name } => Ask::KeepTurns(Box::new(Ask::Guest(name))),
        RunningIntent::Place { member, remote } => Ask::Place { who: PersonId::of_number(member), remote },
        RunningIntent::LeaveAt { member, time } => {
            Ask::LeaveAt { who: PersonId::of_number(member), goes: time_meant(cx, &time)? }
        }
        RunningIntent::Lead { facilitator, deputy } => {
            let inside = |number| Leader::Inside(PersonId::of_number(number));
            Ask::Lead { facilitator: facilitator.map(inside), deputy: deputy.map(PersonId::of_number) }
        }
        RunningIntent::LeadFromOutside { name, deputy } => {
            let deputy = deputy.map(PersonId::of_number);
            // The same leader with another deputy: the name stays what it is, deleted or not.
            match led_from_outside(cx, &name)? {
                Some(leads) => Ask::Lead { facilitator: Some(leads), deputy },
                None => Ask::LeadFromOutside { name, deputy },
            }
        }
        RunningIntent::AskHelp { member, help } => Ask::Help { who: member_of(cx, member)?, help },
        RunningIntent::GiveRole { step, role, from, to } => {
            let role = Role::of_word(&role).ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound).about("role"))?;
            Ask::GiveRole { step, role, from: PersonId::of_number(from), to: PersonId::of_number(to) }
        }
        RunningIntent::OrderTurns { members } => Ask::Order(members.into_iter().map(TurnOf::of_number).collect()),
        RunningIntent::Redistribute => Ask::Redistribute,
        RunningIntent::Backdate => Ask::Backdate,
        RunningIntent::Undo => Ask::Undo,
        RunningIntent::Redo => Ask::Redo,
        RunningIntent::End => Ask::End,
    };
    act::ask(cx, &ask)?;
    plan_says_who_leads(cx);
    Ok(())
}

/// What a verb asks for. When somebody will leave is not among them: it is asked for with its time, and costs nothing.
fn said_of(cx: &mut Context, member: u32, verb: AttenderVerb) -> Result<Ask, Stop> {
    let who = PersonId::of_number(member);
    Ok(match verb {
        AttenderVerb::Arrive => Ask::Arrive(who),
        AttenderVerb::ComeBack => Ask::ComeBack(who),
        AttenderVerb::StepOut => Ask::StepOut(who),
        AttenderVerb::Leave => Ask::Leave(who),
        AttenderVerb::NoShow => Ask::NoShow(member_of(cx, member)?),
        AttenderVerb::Drop => Ask::Drop(member_of(cx, member)?),
        AttenderVerb::BringBack => Ask::BringBack(member_of(cx, member)?),
        AttenderVerb::Place | AttenderVerb::LeaveAt => return Err(Stop::Ignored),
    })
}

/// Who leads from outside, if they are called so.
fn led_from_outside(cx: &mut Context, name: &str) -> Result<Option<Leader<PersonId>>, Stop> {
    let (now, language) = (cx.now(), cx.language);
    let leads = cx.session()?.clock(now).led_by().0;
    let called = |leads: &Leader<PersonId>| leads.outside().is_some_and(|who| outsider_called(who, language) == name);
    Ok(leads.filter(called))
}

/// The member with a number: a guest has no turn.
fn member_of(cx: &mut Context, number: u32) -> Result<MemberId, Stop> {
    let now = cx.now();
    match PersonId::of_number(number) {
        PersonId::Member(who) => Ok(who),
        PersonId::Guest(who) => {
            let name = cx.session()?.clock(now).name_of(who).to_owned();
            Err(Refusal::of(MessageKey::RefusalGuest).named("name", name).into())
        }
    }
}

/// The moment of this evening that a time of day stands for; none for an empty text.
fn time_meant(cx: &mut Context, text: &str) -> Result<Option<Moment>, Stop> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let unreadable = || Refusal::of(MessageKey::RefusalTimeUnreadable).about("leaves");
    let typed = read_time(text).ok_or_else(unreadable)?;
    let now = cx.now();
    let session = cx.session()?;
    let (zone, starts) = (session.opened.zone(), session.meeting.agenda().starts);
    let date = zone.date(starts);
    let times = [Some(typed.time), typed.other_half].into_iter().flatten();
    let can_be: Vec<Moment> =
        times.flat_map(|time| [zone.moment(date, time), zone.moment(date + Days::new(1), time)]).collect();
    Ok(Some(meant_within(starts, session.clock(now).end(), &can_be).ok_or_else(unreadable)?))
}

fn decision(answer: &ShortAnswer) -> Short {
    match answer {
        ShortAnswer::Drop { member } => Short::Drop(TurnOf::of_number(*member)),
        ShortAnswer::Extend => Short::Extend,
        ShortAnswer::Accept => Short::Accept,
        ShortAnswer::KeepTurns => Short::KeepTurns,
    }
}
