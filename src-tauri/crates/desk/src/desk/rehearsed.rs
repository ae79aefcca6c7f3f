//! The desk of a rehearsal, and what goes to it.
//!
//! It has an in-memory copy of the file, and a pace in place of the machine's line of time; it is made here and nowhere
//! else. While it exists, all intents go to it, so that a real meeting cannot start in a rehearsal; and while a real
//! meeting runs, no rehearsal can be made. Leaving drops it: the desk behind it is unchanged, and after a crash there is
//! nothing to leave. Not in here: the pace ([`crate::clocks::pace`]), which intents a rehearsal knows ([`crate::intent`])
//! and what they do (the same as ever).

use meeting::people::MeetingId;
use store::MeetingState;
use words::MessageKey;

use crate::{
    clocks::{line::Line, pace::Pace, watch::Reading},
    context::{Context, Place},
    desk::{Desk, act::act_on_settings},
    intent::Intent,
    planning::act::{Times, open_meeting},
    refusal::{Answer, Refusal},
    rehearsal::intent::RehearsalIntent,
    running::intent::RunningIntent,
    stop::Stop,
};

impl Desk {
    /// Begins a rehearsal of a plan, at its planned start, with the clock standing until somebody presses *start*.
    pub(crate) fn rehearse(&mut self, id: MeetingId) -> Result<(), Stop> {
        if let Some(session) = self.cx.session.as_ref().filter(|_| self.cx.is_live()) {
            let group = self.cx.store.group(session.row.group)?.name;
            return Err(Refusal::of(MessageKey::RefusalRehearsalWhileMeeting).named("group", group).into());
        }
        let row = self.cx.store.meeting(id)?;
        if row.state != MeetingState::Planned {
            return Err(Refusal::of(MessageKey::RefusalAlreadyStarted).into());
        }
        let pace = Pace::new(self.cx.watch.reading(), row.starts.0 * 1000);
        let copy = self.cx.store.copied_into_memory()?;
        let watch = Line::Rehearsal(pace);
        let boot = "rehearsal".to_owned();
        let mut cx = Context::new(copy, &self.cx.folder, watch, self.cx.zone, self.cx.language, boot);
        cx.place = Place::Plan(id);
        cx.stage = self.cx.stage.clone();
        cx.settings = self.cx.settings;
        cx.system_region = self.cx.system_region;
        open_meeting(&mut cx, id, Times::AsPlanned)?;
        self.rehearsal = Some(Box::new(Self::around(cx)));
        Ok(())
    }

    /// The desk that is shown: the rehearsal's, while there is one.
    pub fn front(&self) -> &Self {
        self.rehearsal.as_deref().unwrap_or(self)
    }

    /// Carries an intent out in the rehearsal, or ends it; `None` while there is none.
    pub(crate) fn act_in_rehearsal(&mut self, intent: &Intent, reading: Reading) -> Option<Answer> {
        let rehearsal = self.rehearsal.as_mut()?;
        // Settings are of the person, not of the meeting: what is set in a rehearsal stays.
        if let Intent::Settings(settings) = intent {
            rehearsal.act(intent.clone(), reading);
            let outcome = act_on_settings(&mut self.cx, settings);
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
        self.cx.version += 1;
        Some(answer)
    }
}
