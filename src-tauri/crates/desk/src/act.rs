//! Which room an intent is for, and which screen is shown.
//!
//! Not in here: rules (`meeting` decides), and what a room does and shows (its own folder).

pub(crate) use crate::planning::act::to_json;

use meeting::people::{GroupId, MeetingId, MemberId};
use store::MeetingState;
use words::Language;

use crate::{
    desk::{Desk, Place},
    intent::Intent,
    refusal::Refusal,
    running::room::Room,
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
                self.store.set_setting("language", self.language.tag())?;
                // Whoever has no name any more is called in the new language.
                match self.room.as_ref().filter(|room| room.row.state == MeetingState::Closed).map(|room| room.row.id) {
                    Some(id) => self.enter(id),
                    None => Ok(()),
                }
            }
            Intent::Groups(intent) => self.act_on_groups(intent),
            Intent::Bin(intent) => self.act_on_bin(intent),
            Intent::Series { group, ask } => self.act_on_series(GroupId(group), ask),
            Intent::PlanMeeting { group } => self.plan_meeting(GroupId(group)),
            Intent::DiscardPlan { meeting } => self.discard_plan(MeetingId(meeting)),
            Intent::SetWhen { meeting, date, starts, ends } => self.set_when(meeting, date, starts, ends),
            Intent::SetFormat { meeting, format } => self.set_format(meeting, format),
            Intent::SetExpected { meeting, member, expected } => self.set_expected(meeting, MemberId(member), expected),
            Intent::SetOrder { meeting, members } => {
                self.set_order(meeting, members.into_iter().map(MemberId).collect())
            }
            Intent::ProposeOrder { meeting } => self.propose_order(meeting),
            Intent::SetLeaders { meeting, facilitator, deputy } => {
                self.set_leaders(meeting, facilitator.map(MemberId), deputy.map(MemberId))
            }
            Intent::ProposeLeaders { meeting } => self.propose_leaders(meeting),
            Intent::OpenMeeting { meeting } => self.open_meeting(MeetingId(meeting)),
            Intent::BackToPlan => self.back_to_plan(),
            Intent::Rehearse { meeting } => self.rehearse(MeetingId(meeting)),
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
            Intent::OpenBallot => self.open_ballot(),
            Intent::TakeBallot { member } => self.take_ballot(MemberId(member)),
            Intent::DraftSheet { member, at, ratings, sentence } => {
                self.draft(MemberId(member), at, &ratings, sentence)
            }
            Intent::HandIn { ratings, sentence } => self.hand_in(&ratings, &sentence),
            Intent::PutBack => self.put_back_sheet(),
            Intent::Reveal => self.reveal(),
            Intent::LeaveBallot => self.leave_ballot(),
            Intent::SetNext { meeting, date, starts } => self.set_next(MeetingId(meeting), &date, &starts),
            Intent::Errand(errand) => self.may_run(&errand),
            Intent::RehearsalSpeed { .. } | Intent::RehearsalStands { .. } => self.act_on_pace(&intent),
            // Where there is no rehearsal there is nothing to leave.
            Intent::LeaveRehearsal => Err(Stop::Ignored),
            // The shell opens windows, viewers and folders; here is only what the views show of it.
            Intent::OpenPrinted | Intent::ShowPrinted | Intent::ShowCalendar => Ok(()),
            Intent::Stage(intent) => self.act_on_stage(intent),
            Intent::Backups(intent) => self.act_on_backups(&intent),
            Intent::Damage(intent) => self.act_on_damage(intent),
            Intent::SaveAgain => {
                self.tidy();
                match &self.room {
                    Some(_) => self.save_again(),
                    None => self.note(self.store.groups().map(drop)),
                }
                Ok(())
            }
        }
    }

    /// Shows a screen. A meeting that is over, or was never started, leaves the room with its screen.
    #[allow(clippy::unnecessary_wraps, reason = "it is the last line of many intents")]
    pub(crate) fn go(&mut self, place: Place) -> Result<(), Stop> {
        let stays = self.room.as_ref().is_some_and(|room| place.shows(room.row.id));
        // A sheet that was begun is not lost with the screen it is on.
        let waits = |room: &Room| room.has_unsaved() || room.ballot.answering.is_some();
        if !stays && !self.is_live() && !self.room.as_ref().is_some_and(waits) {
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
        self.bin.forget_fresh();
        self.leave_backups();
        self.zone_search = None;
        self.place = place;
        Ok(())
    }

    /// The group whose ledger a screen shows.
    fn group_of(&self, place: Place) -> Option<GroupId> {
        match place {
            Place::Group(group) => Some(group),
            Place::Plan(id) => self.store.meeting(id).ok().map(|row| row.group),
            Place::Home
            | Place::Formats
            | Place::Format
            | Place::Bin
            | Place::Backups
            | Place::Live
            | Place::Ballot
            | Place::Record(_) => None,
        }
    }

    /// Shows a meeting in the screen that fits its state.
    pub(crate) fn go_meeting(&mut self, id: MeetingId) -> Result<(), Stop> {
        // What the room holds goes before the file, which may be behind.
        let ahead = |room: &&Room| room.row.id == id && (room.row.state == MeetingState::Live || room.has_unsaved());
        let state = match self.room.as_ref().filter(ahead) {
            Some(room) => room.row.state,
            None => self.store.meeting(id)?.state,
        };
        match state {
            MeetingState::Planned => self.go(Place::Plan(id)),
            MeetingState::Live => {
                self.only_one_runs(id)?;
                if !self.is_live() {
                    self.enter(id)?;
                }
                self.go(Place::Live)
            }
            MeetingState::Closed => {
                // Beside a meeting that cannot leave the room, a record is looked at.
                if !self.is_taken(id) {
                    self.enter(id)?;
                }
                self.go(Place::Record(id))
            }
        }
    }

    /// The meeting in the room.
    pub(crate) fn room(&mut self) -> Result<&mut Room, Stop> {
        self.room.as_mut().ok_or_else(|| Refusal::of("refusal-not-found").into())
    }
}
