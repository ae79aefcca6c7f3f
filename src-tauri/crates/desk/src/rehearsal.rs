//! A rehearsal: the meeting of a plan on a desk of its own, on a fast clock; nothing is kept.
//!
//! The desk of a rehearsal has an in-memory copy of the file, and a pace in place of the machine's line of time; it is
//! made here and nowhere else. While it exists, all intents go to it, so that a real meeting cannot start in a
//! rehearsal; and while a real meeting runs, no rehearsal can be made. Leaving drops it: the desk behind it is
//! unchanged, and after a crash there is nothing to leave. Not in here: the pace ([`crate::clocks::pace`]) and what a
//! rehearsed intent does (the same as ever).

use meeting::people::MeetingId;
use store::MeetingState;

use crate::{
    clocks::{
        line::Line,
        pace::{Pace, SPEEDS},
        watch::Reading,
    },
    desk::{Desk, Place},
    intent::Intent,
    refusal::{Answer, Refusal},
    stop::Stop,
    views::RehearsalView,
};

impl Desk {
    /// Begins a rehearsal of a plan, at its planned start, with the clock standing until somebody presses *start*.
    pub(crate) fn rehearse(&mut self, id: MeetingId) -> Result<(), Stop> {
        if let Some(room) = self.room.as_ref().filter(|_| self.is_live()) {
            let group = self.store.group(room.row.group)?.name;
            return Err(Refusal::of("refusal-rehearsal-while-meeting").with("group", group).into());
        }
        let row = self.store.meeting(id)?;
        if row.state != MeetingState::Planned {
            return Err(Refusal::of("refusal-already-started").into());
        }
        let pace = Pace::new(self.watch.reading(), row.starts.0 * 1000);
        let copy = self.store.copied_into_memory()?;
        let watch = Line::Rehearsal(pace);
        let mut desk = Self::around(copy, &self.folder, watch, self.zone, self.language, "rehearsal".to_owned());
        desk.place = Place::Plan(id);
        desk.stage = self.stage.clone();
        desk.open_meeting(id)?;
        self.rehearsal = Some(Box::new(desk));
        Ok(())
    }

    /// The desk that is shown: the rehearsal's, while there is one.
    pub fn front(&self) -> &Self {
        self.rehearsal.as_deref().unwrap_or(self)
    }

    /// How much faster than real time the line goes right now; 0 while a rehearsal stands.
    pub fn rate(&self) -> u32 {
        self.watch.rate()
    }

    /// Carries an intent out in the rehearsal, or ends it; `None` while there is none.
    pub(crate) fn act_in_rehearsal(&mut self, intent: &Intent, reading: Reading) -> Option<Answer> {
        let rehearsal = self.rehearsal.as_mut()?;
        let answer = match intent {
            Intent::LeaveRehearsal | Intent::BackToPlan => {
                self.rehearsal = None;
                Answer::Done
            }
            intent if belongs(intent) => rehearsal.act(intent.clone(), reading),
            _ => Answer::Refused(Refusal::of("refusal-rehearsal")),
        };
        self.version += 1;
        Some(answer)
    }

    /// The speed of the line, in a rehearsal.
    pub(crate) fn act_on_pace(&mut self, intent: &Intent) -> Result<(), Stop> {
        let pace = self.watch.pace_mut().ok_or(Stop::Ignored)?;
        match intent {
            Intent::RehearsalSpeed { speed } if SPEEDS.contains(speed) => pace.set_speed(*speed),
            Intent::RehearsalSpeed { .. } => return Err(Refusal::of("refusal-not-found").about("speed").into()),
            Intent::RehearsalStands { stands } => pace.halt(*stands),
            _ => {}
        }
        Ok(())
    }

    /// What the windows say of it.
    pub(crate) fn rehearsal_view(&self) -> Option<RehearsalView> {
        self.watch.pace().map(|pace| RehearsalView {
            speed: pace.speed(),
            stands: pace.halted(),
            speeds: SPEEDS.to_vec(),
        })
    }
}

/// Whether an intent can be rehearsed: what is done in the room, with the stage and at the end. Plans, groups, paper and
/// other meetings are not reached from a rehearsal.
fn belongs(intent: &Intent) -> bool {
    match intent {
        Intent::SetLanguage { .. }
        | Intent::RehearsalSpeed { .. }
        | Intent::RehearsalStands { .. }
        | Intent::SetHere { .. }
        | Intent::Start { .. }
        | Intent::Next { .. }
        | Intent::Skip { .. }
        | Intent::Extend { .. }
        | Intent::Hold
        | Intent::Resume
        | Intent::Arrive { .. }
        | Intent::Leave { .. }
        | Intent::NoShow { .. }
        | Intent::StepOut { .. }
        | Intent::ComeBack { .. }
        | Intent::DropTurn { .. }
        | Intent::BringBack { .. }
        | Intent::AddGuest { .. }
        | Intent::Place { .. }
        | Intent::LeaveAt { .. }
        | Intent::Lead { .. }
        | Intent::Turn(_)
        | Intent::OrderTurns { .. }
        | Intent::Choosing { .. }
        | Intent::Redistribute
        | Intent::Backdate
        | Intent::Undo
        | Intent::Redo
        | Intent::End
        | Intent::AnswerAway { .. }
        | Intent::WriteNote { .. }
        | Intent::WritePromise { .. }
        | Intent::SettlePromise { .. }
        | Intent::Stage(_)
        | Intent::OpenBallot
        | Intent::TakeBallot { .. }
        | Intent::DraftSheet { .. }
        | Intent::HandIn { .. }
        | Intent::PutBack
        | Intent::Reveal
        | Intent::LeaveBallot
        | Intent::SetNext { .. }
        | Intent::SaveAgain => true,
        Intent::GoHome
        | Intent::GoGroup { .. }
        | Intent::Groups(_)
        | Intent::Bin(_)
        | Intent::Damage(_)
        | Intent::Backups(_)
        | Intent::Format { .. }
        | Intent::Series { .. }
        | Intent::ShowCalendar
        | Intent::GoMeeting { .. }
        | Intent::PlanMeeting { .. }
        | Intent::DiscardPlan { .. }
        | Intent::SetWhen { .. }
        | Intent::SetFormat { .. }
        | Intent::SetExpected { .. }
        | Intent::SetOrder { .. }
        | Intent::OpenMeeting { .. }
        | Intent::BackToPlan
        | Intent::ProposeOrder { .. }
        | Intent::SetLeaders { .. }
        | Intent::ProposeLeaders { .. }
        | Intent::Rehearse { .. }
        | Intent::LeaveRehearsal
        | Intent::Errand(_)
        | Intent::OpenPrinted
        | Intent::ShowPrinted => false,
    }
}
