//! The ask of the meeting that an intent stands for.
//!
//! Not in here: whether it is possible (the meeting decides).

use chrono::Days;
use meeting::{
    clock::{Meanwhile, Short},
    format::Role,
    live::Ask,
    people::MemberId,
    span::meant_within,
    time::{Length, Moment},
    typed::read_time,
};

use crate::{
    desk::Desk,
    intent::{Intent, ShortAnswer, TurnIntent},
    refusal::Refusal,
    stop::Stop,
};

impl Desk {
    /// The ask; `None` for an intent that is none of the live desk's.
    pub(crate) fn ask_of(&mut self, intent: Intent) -> Result<Option<Ask>, Stop> {
        Ok(Some(match intent {
            Intent::Start { short } => {
                let room = self.room()?;
                let expected = room.meeting.agenda().expected().map(|person| person.id);
                let missing = expected.filter(|who| !room.here.contains(who)).collect();
                Ask::Start { missing, short: short.as_ref().map(decision) }
            }
            Intent::AnswerAway { went_on } => {
                let Some(since) = self.room()?.question else { return Err(Stop::Ignored) };
                Ask::Return { since, meanwhile: if went_on { Meanwhile::WentOn } else { Meanwhile::Halted } }
            }
            Intent::Next { step, phase } => Ask::Next { step, phase: phase.map(|phase| phase as usize) },
            Intent::Skip { step } => Ask::Skip { step },
            Intent::Extend { by, pay } => Ask::Extend { by: Length(i64::from(by)), pay: pay.map(Into::into) },
            Intent::Hold => Ask::Hold,
            Intent::Resume => Ask::Resume,
            Intent::Arrive { member } => Ask::Arrive(MemberId(member)),
            Intent::Leave { member } => Ask::Leave(MemberId(member)),
            Intent::NoShow { member } => Ask::NoShow(MemberId(member)),
            Intent::StepOut { member } => Ask::StepOut(MemberId(member)),
            Intent::ComeBack { member } => Ask::ComeBack(MemberId(member)),
            Intent::DropTurn { member } => Ask::Drop(MemberId(member)),
            Intent::BringBack { member } => Ask::BringBack(MemberId(member)),
            Intent::AddGuest { name } => Ask::Guest(name),
            Intent::Place { member, remote } => Ask::Place { who: MemberId(member), remote },
            Intent::LeaveAt { member, time } => Ask::LeaveAt { who: MemberId(member), goes: self.time_meant(&time)? },
            Intent::Lead { facilitator, deputy } => {
                Ask::Lead { facilitator: facilitator.map(MemberId), deputy: deputy.map(MemberId) }
            }
            Intent::Turn(intent) => said_of_turn(intent)?,
            Intent::OrderTurns { members } => Ask::Order(members.into_iter().map(MemberId).collect()),
            Intent::Redistribute => Ask::Redistribute,
            Intent::Backdate => Ask::Backdate,
            Intent::Undo => Ask::Undo,
            Intent::Redo => Ask::Redo,
            Intent::End => Ask::End,
            _ => return Ok(None),
        }))
    }

    /// The moment of this evening that a time of day stands for; none for an empty text.
    fn time_meant(&mut self, text: &str) -> Result<Option<Moment>, Stop> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        let unreadable = || Refusal::of("refusal-time-unreadable").about("leaves");
        let typed = read_time(text).ok_or_else(unreadable)?;
        let now = self.now();
        let room = self.room()?;
        let (zone, starts) = (room.plan.opened_in(), room.meeting.agenda().starts);
        let date = zone.date(starts);
        let times = [Some(typed.time), typed.other_half].into_iter().flatten();
        let can_be: Vec<Moment> =
            times.flat_map(|time| [zone.moment(date, time), zone.moment(date + Days::new(1), time)]).collect();
        Ok(Some(meant_within(starts, room.clock(now).end(), &can_be).ok_or_else(unreadable)?))
    }
}

/// What is said about the running turn.
fn said_of_turn(intent: TurnIntent) -> Result<Ask, Stop> {
    Ok(match intent {
        TurnIntent::AskHelp { member, help } => Ask::Help { who: MemberId(member), help },
        TurnIntent::GiveRole { step, role, from, to } => {
            let role = Role::of_word(&role).ok_or_else(|| Refusal::of("refusal-not-found").about("role"))?;
            Ask::GiveRole { step, role, from: MemberId(from), to: MemberId(to) }
        }
    })
}

fn decision(answer: &ShortAnswer) -> Short {
    match answer {
        ShortAnswer::Drop { member } => Short::Drop(MemberId(*member)),
        ShortAnswer::Extend => Short::Extend,
        ShortAnswer::Accept => Short::Accept,
    }
}
