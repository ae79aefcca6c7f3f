//! What each intent does, room by room.
//!
//! Not in here: rules (`meeting` decides), and what is shown afterwards ([`crate::show`]).

mod asks;
mod ballot;
mod calendar;
mod choices;
mod choosing;
mod format_files;
mod formats;
mod groups;
mod live;
mod planning;
mod records;
mod rota;
mod series;

pub(crate) use self::planning::to_json;

use meeting::people::{GroupId, MeetingId};
use store::MeetingState;
use words::Language;

use crate::{
    desk::{Desk, Place},
    intent::Intent,
    refusal::Refusal,
    room::Room,
    stop::Stop,
};

impl Desk {
    pub(crate) fn carry_out(&mut self, intent: Intent) -> Result<(), Stop> {
        match intent {
            Intent::GoHome => self.go(Place::Home),
            Intent::GoGroup { group } => {
                self.store.group(GroupId(group))?;
                self.go(Place::Group(GroupId(group)))
            }
            Intent::GoMeeting { meeting } => self.go_meeting(MeetingId(meeting)),
            Intent::SetLanguage { language } => {
                self.language = Language::of_tag(&language);
                Ok(self.store.set_setting("language", self.language.tag())?)
            }
            Intent::Groups(intent) => self.act_on_groups(intent),
            Intent::Series { group, ask } => self.act_on_series(GroupId(group), ask),
            Intent::SaveCalendar { group, day, path: Some(path) } => {
                self.save_calendar(GroupId(group), day.as_deref(), path.into())
            }
            Intent::PlanMeeting { .. }
            | Intent::DiscardPlan { .. }
            | Intent::SetWhen { .. }
            | Intent::SetFormat { .. }
            | Intent::SetExpected { .. }
            | Intent::SetOrder { .. }
            | Intent::OpenMeeting { .. }
            | Intent::BackToPlan
            | Intent::Rehearse { .. }
            | Intent::ProposeOrder { .. }
            | Intent::SetLeaders { .. }
            | Intent::ProposeLeaders { .. } => self.act_on_plan(intent),
            Intent::Choosing { meeting, ask } => self.act_on_choosing(MeetingId(meeting), ask),
            Intent::Format { act } => self.act_on_formats(act),
            Intent::SetHere { .. }
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
            | Intent::Redistribute
            | Intent::Backdate
            | Intent::Undo
            | Intent::Redo
            | Intent::End
            | Intent::AnswerAway { .. }
            | Intent::WriteNote { .. }
            | Intent::WritePromise { .. }
            | Intent::SettlePromise { .. } => self.act_live(intent),
            Intent::OpenBallot
            | Intent::TakeBallot { .. }
            | Intent::HandIn { .. }
            | Intent::PutBack
            | Intent::Reveal
            | Intent::LeaveBallot => self.act_on_ballot(intent),
            Intent::SetNext { .. } | Intent::Print { .. } | Intent::PrintPlan { .. } => self.act_on_record(intent),
            Intent::RehearsalSpeed { .. } | Intent::RehearsalStands { .. } => self.act_on_pace(&intent),
            // Where there is no rehearsal there is nothing to leave.
            Intent::LeaveRehearsal => Err(Stop::Ignored),
            // The shell opens windows, viewers and folders; here is only what the views show of it.
            Intent::SaveCalendar { path: None, .. }
            | Intent::OpenPrinted
            | Intent::ShowPrinted
            | Intent::ShowCalendar => Ok(()),
            Intent::ShowStage { open } => {
                self.stage.open = open;
                self.stage.blank = false;
                self.stage.lost = false;
                Ok(self.store.set_setting("stage", if open { "open" } else { "closed" })?)
            }
            Intent::StageLost { lost } => {
                self.stage.lost = lost && self.stage.open;
                Ok(())
            }
            Intent::BlankStage { blank } => {
                self.stage.blank = blank;
                Ok(())
            }
            Intent::StageMessage { text } => self.set_stage_message(text),
            Intent::StageDigits { shown } => {
                self.stage.digits = shown;
                Ok(self.store.set_setting("stage-digits", if shown { "shown" } else { "hidden" })?)
            }
            Intent::SaveAgain => {
                let now = self.now();
                let written = match &mut self.room {
                    Some(room) => room.write_unsaved(&mut self.store, now),
                    None => self.store.groups().map(drop),
                };
                self.note(written);
                Ok(())
            }
        }
    }

    /// Shows a screen. A meeting that is over, or was never started, leaves the room with its screen.
    #[allow(clippy::unnecessary_wraps, reason = "it is the last line of many intents")]
    pub(crate) fn go(&mut self, place: Place) -> Result<(), Stop> {
        let stays = match place {
            Place::Live | Place::Ballot => true,
            Place::Record(id) => self.room.as_ref().is_some_and(|room| room.row.id == id),
            Place::Home | Place::Group(_) | Place::Plan(_) | Place::Formats | Place::Format => false,
        };
        if !stays && !self.is_live() && self.room.as_ref().is_none_or(|room| !room.has_unsaved()) {
            self.room = None;
            self.stage.message = None;
        }
        if let Some(group) = self.group_of(place) {
            // What is not kept is made again each time: slow, and nothing is lost.
            let _ = self.keep_sittings(group);
        }
        // What was answered or put away once is not asked again on coming back.
        if place != Place::Formats {
            self.incoming = None;
            self.removed_format = None;
        }
        if place != Place::Format {
            self.editing = None;
        }
        self.place = place;
        Ok(())
    }

    /// The group whose ledger a screen shows.
    fn group_of(&self, place: Place) -> Option<GroupId> {
        match place {
            Place::Group(group) => Some(group),
            Place::Plan(id) => self.store.meeting(id).ok().map(|row| row.group),
            Place::Home | Place::Formats | Place::Format | Place::Live | Place::Ballot | Place::Record(_) => None,
        }
    }

    /// Shows a meeting in the screen that fits its state.
    pub(crate) fn go_meeting(&mut self, id: MeetingId) -> Result<(), Stop> {
        if self.room.as_ref().is_some_and(|room| room.row.id == id && room.row.state == MeetingState::Live) {
            let over = self.room.as_ref().is_some_and(|room| room.meeting.clock(self.now()).ended().is_some());
            return self.go(if over { Place::Record(id) } else { Place::Live });
        }
        match self.store.meeting(id)?.state {
            MeetingState::Planned => self.go(Place::Plan(id)),
            MeetingState::Live => {
                self.only_one_runs(id)?;
                self.room = Room::read(&self.store, id)?;
                self.go(Place::Live)
            }
            MeetingState::Closed => {
                if self.is_live() {
                    return self.go(Place::Record(id));
                }
                self.room = Room::read(&self.store, id)?;
                self.go(Place::Record(id))
            }
        }
    }

    /// One meeting runs at a time: the desk has one clock, one stage and one facilitator.
    pub(crate) fn only_one_runs(&self, id: MeetingId) -> Result<(), Stop> {
        match self.room.as_ref().filter(|room| room.row.state == MeetingState::Live && room.row.id != id) {
            Some(room) => {
                let group = self.store.group(room.row.group)?.name;
                Err(Refusal::of("refusal-another-meeting-runs").with("group", group).into())
            }
            None => Ok(()),
        }
    }

    /// The meeting in the room, if it is the one on the screen: words typed into an old record while another
    /// meeting runs must not end up in that one.
    pub(crate) fn room_shown(&mut self) -> Result<&mut Room, Stop> {
        if let Place::Record(id) = self.place {
            self.only_one_runs(id)?;
        }
        self.room()
    }

    /// The meeting in the room.
    pub(crate) fn room(&mut self) -> Result<&mut Room, Stop> {
        self.room.as_mut().ok_or_else(|| Refusal::of("refusal-not-found").into())
    }
}
