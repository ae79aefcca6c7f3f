//! A rehearsal: the meeting of a plan on a desk of its own, on a fast clock; nothing is kept.
//!
//! The desk of a rehearsal has an in-memory copy of the file, and a pace in place of the machine's line of time; it is
//! made here and nowhere else. While it exists, all intents go to it, so that a real meeting cannot start in a
//! rehearsal; and while a real meeting runs, no rehearsal can be made. Leaving drops it: the desk behind it is
//! unchanged, and after a crash there is nothing to leave. Not in here: the pace ([`crate::clocks::pace`]) and what a
//! rehearsed intent does (the same as ever).

use words::MessageKey;

mod allowed;
pub mod intent;

use meeting::people::MeetingId;
use store::MeetingState;

use crate::{
    clocks::{
        line::Line,
        pace::{Pace, SPEEDS},
        watch::Reading,
    },
    desk::{Desk, Place},
    intent::{Intent, RehearsalIntent, RunningIntent},
    refusal::{Answer, Refusal},
    stop::Stop,
    views::RehearsalView,
};

impl Desk {
    /// Begins a rehearsal of a plan, at its planned start, with the clock standing until somebody presses *start*.
    pub(crate) fn rehearse(&mut self, id: MeetingId) -> Result<(), Stop> {
        if let Some(room) = self.room.as_ref().filter(|_| self.is_live()) {
            let group = self.store.group(room.row.group)?.name;
            return Err(Refusal::of(MessageKey::RefusalRehearsalWhileMeeting).named("group", group).into());
        }
        let row = self.store.meeting(id)?;
        if row.state != MeetingState::Planned {
            return Err(Refusal::of(MessageKey::RefusalAlreadyStarted).into());
        }
        let pace = Pace::new(self.watch.reading(), row.starts.0 * 1000);
        let copy = self.store.copied_into_memory()?;
        let watch = Line::Rehearsal(pace);
        let mut desk = Self::around(copy, &self.folder, watch, self.zone, self.language, "rehearsal".to_owned());
        desk.place = Place::Plan(id);
        desk.stage = self.stage.clone();
        desk.settings = self.settings;
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
        // Settings are of the person, not of the meeting: what is set in a rehearsal stays.
        if let Intent::Settings(settings) = intent {
            rehearsal.act(intent.clone(), reading);
            let outcome = self.act_on_settings(settings);
            return Some(self.answered(outcome));
        }
        let leaves = matches!(
            intent,
            Intent::Rehearsal(RehearsalIntent::LeaveRehearsal) | Intent::Running(RunningIntent::BackToPlan)
        );
        let answer = if leaves {
            self.rehearsal = None;
            Answer::Done
        } else if intent.in_rehearsal() {
            rehearsal.act(intent.clone(), reading)
        } else {
            Answer::Refused(Refusal::of(MessageKey::RefusalRehearsal))
        };
        self.version += 1;
        Some(answer)
    }

    pub(crate) fn act_on_rehearsal(&mut self, intent: &RehearsalIntent) -> Result<(), Stop> {
        match intent {
            RehearsalIntent::Rehearse { meeting } => self.rehearse(MeetingId(*meeting)),
            // Where there is no rehearsal there is nothing to leave.
            RehearsalIntent::LeaveRehearsal => Err(Stop::Ignored),
            RehearsalIntent::RehearsalSpeed { speed } => {
                let pace = self.watch.pace_mut().ok_or(Stop::Ignored)?;
                if !SPEEDS.contains(speed) {
                    return Err(Refusal::of(MessageKey::RefusalNotFound).about("speed").into());
                }
                pace.set_speed(*speed);
                Ok(())
            }
            RehearsalIntent::RehearsalStands { stands } => {
                self.watch.pace_mut().ok_or(Stop::Ignored)?.halt(*stands);
                Ok(())
            }
        }
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
