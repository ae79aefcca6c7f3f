//! What each intent does to the meeting in the room: most stand for an ask of the meeting.
//!
//! Not in here: whether it is possible (the meeting decides).

use chrono::Days;
use meeting::{
    clock::{Meanwhile, Short},
    format::Role,
    live::Ask,
    people::{MemberId, PromiseId},
    span::meant_within,
    time::{Length, Moment},
    typed::read_time,
};
use words::MessageKey;

use crate::{
    desk::Desk,
    intent::{RunningIntent, ShortAnswer},
    refusal::Refusal,
    running::room::Typed,
    stop::Stop,
};

impl Desk {
    /// Carries out what is asked of the meeting in the room.
    pub(crate) fn act_on_running(&mut self, intent: RunningIntent) -> Result<(), Stop> {
        let ask = match intent {
            RunningIntent::BackToPlan => return self.back_to_plan(),
            RunningIntent::SetHere { member, here } => return self.set_here(MemberId(member), here),
            RunningIntent::WriteNote { member, text } => return self.write_note(MemberId(member), text),
            RunningIntent::WritePromise { member, what, by } => {
                return self.write_promise(MemberId(member), Typed { what, by });
            }
            RunningIntent::SettlePromise { promise, outcome } => return self.settle(PromiseId(promise), outcome),
            RunningIntent::SaveAgain => return self.try_again(),
            RunningIntent::Start { short } => {
                let room = self.room()?;
                let expected = room.meeting.agenda().expected().map(|person| person.id);
                let missing = expected.filter(|who| !room.here.contains(who)).collect();
                Ask::Start { missing, short: short.as_ref().map(decision) }
            }
            RunningIntent::AnswerAway { went_on } => {
                let Some(since) = self.room()?.question else { return Err(Stop::Ignored) };
                Ask::Return { since, meanwhile: if went_on { Meanwhile::WentOn } else { Meanwhile::Halted } }
            }
            RunningIntent::Next { step, phase } => Ask::Next { step, phase: phase.map(|phase| phase as usize) },
            RunningIntent::Skip { step } => Ask::Skip { step },
            RunningIntent::Extend { by, pay } => Ask::Extend { by: Length(i64::from(by)), pay: pay.map(Into::into) },
            RunningIntent::Hold => Ask::Hold,
            RunningIntent::Resume => Ask::Resume,
            RunningIntent::Arrive { member } => Ask::Arrive(MemberId(member)),
            RunningIntent::Leave { member } => Ask::Leave(MemberId(member)),
            RunningIntent::NoShow { member } => Ask::NoShow(MemberId(member)),
            RunningIntent::StepOut { member } => Ask::StepOut(MemberId(member)),
            RunningIntent::ComeBack { member } => Ask::ComeBack(MemberId(member)),
            RunningIntent::DropTurn { member } => Ask::Drop(MemberId(member)),
            RunningIntent::BringBack { member } => Ask::BringBack(MemberId(member)),
            RunningIntent::AddGuest { name } => Ask::Guest(name),
            RunningIntent::Place { member, remote } => Ask::Place { who: MemberId(member), remote },
            RunningIntent::LeaveAt { member, time } => {
                Ask::LeaveAt { who: MemberId(member), goes: self.time_meant(&time)? }
            }
            RunningIntent::Lead { facilitator, deputy } => {
                Ask::Lead { facilitator: facilitator.map(MemberId), deputy: deputy.map(MemberId) }
            }
            RunningIntent::AskHelp { member, help } => Ask::Help { who: MemberId(member), help },
            RunningIntent::GiveRole { step, role, from, to } => {
                let role =
                    Role::of_word(&role).ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound).about("role"))?;
                Ask::GiveRole { step, role, from: MemberId(from), to: MemberId(to) }
            }
            RunningIntent::OrderTurns { members } => Ask::Order(members.into_iter().map(MemberId).collect()),
            RunningIntent::Redistribute => Ask::Redistribute,
            RunningIntent::Backdate => Ask::Backdate,
            RunningIntent::Undo => Ask::Undo,
            RunningIntent::Redo => Ask::Redo,
            RunningIntent::End => Ask::End,
        };
        self.ask(&ask)?;
        self.plan_says_who_leads();
        Ok(())
    }

    /// The moment of this evening that a time of day stands for; none for an empty text.
    fn time_meant(&mut self, text: &str) -> Result<Option<Moment>, Stop> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        let unreadable = || Refusal::of(MessageKey::RefusalTimeUnreadable).about("leaves");
        let typed = read_time(text).ok_or_else(unreadable)?;
        let now = self.now();
        let room = self.room()?;
        let (zone, starts) = (room.opened.zone(), room.meeting.agenda().starts);
        let date = zone.date(starts);
        let times = [Some(typed.time), typed.other_half].into_iter().flatten();
        let can_be: Vec<Moment> =
            times.flat_map(|time| [zone.moment(date, time), zone.moment(date + Days::new(1), time)]).collect();
        Ok(Some(meant_within(starts, room.clock(now).end(), &can_be).ok_or_else(unreadable)?))
    }
}

fn decision(answer: &ShortAnswer) -> Short {
    match answer {
        ShortAnswer::Drop { member } => Short::Drop(MemberId(*member)),
        ShortAnswer::Extend => Short::Extend,
        ShortAnswer::Accept => Short::Accept,
    }
}
