//! The meeting that is open: one at a time, and none is closed before it is in the file.
//!
//! Not in here: what is done in the meeting.

use meeting::people::MeetingId;
use store::MeetingState;
use words::MessageKey;

use crate::{
    desk::{Desk, Place},
    refusal::Refusal,
    running::room::Room,
    stop::Stop,
};

impl Desk {
    /// One meeting runs at a time: the desk has one clock, one stage and one facilitator.
    pub(crate) fn only_one_runs(&self, id: MeetingId) -> Result<(), Stop> {
        match self.room.as_ref().filter(|room| room.row.state == MeetingState::Live && room.row.id != id) {
            Some(room) => {
                let group = self.store.group(room.row.group)?.name;
                Err(Refusal::of(MessageKey::RefusalAnotherMeetingRuns).named("group", group).into())
            }
            None => Ok(()),
        }
    }

    /// Whether the room belongs to another meeting that cannot leave it now: one that runs, or that is not in the file, or
    /// of which somebody has begun a response.
    pub(crate) fn is_taken(&self, id: MeetingId) -> bool {
        let stays =
            |room: &Room| room.row.state == MeetingState::Live || room.has_unsaved() || room.has_begun_response();
        self.room.as_ref().is_some_and(|room| room.row.id != id && stays(room))
    }

    /// Whether something is in memory that is not in the file: it would be lost with the process.
    pub fn has_unsaved(&self) -> bool {
        self.room.as_ref().is_some_and(Room::has_unsaved)
    }

    /// The meeting in the room, if it is the one on the screen: what is typed into an old record, or taken back there,
    /// while another meeting runs must not end up in that one.
    pub(crate) fn room_shown(&mut self) -> Result<&mut Room, Stop> {
        if let Place::Record(id) = self.place {
            self.only_one_runs(id)?;
            if self.room.as_ref().is_none_or(|room| room.row.id != id) {
                self.enter(id)?;
            }
        }
        self.room()
    }

    /// Puts a meeting in the room as the file has it. One that is there and ahead of the file stays as it is.
    pub(crate) fn enter(&mut self, id: MeetingId) -> Result<(), Stop> {
        let ahead = |room: &Room| room.has_unsaved() || room.ballot.answering.is_some();
        if self.room.as_ref().is_some_and(|room| room.row.id == id && ahead(room)) {
            return Ok(());
        }
        self.clear_room()?;
        self.room =
            Some(Room::read(&self.store, id, self.language)?.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?);
        Ok(())
    }

    /// Empties the room. What could not be written is written first; while that fails, the meeting stays. So it does while
    /// somebody has begun a response.
    pub(crate) fn clear_room(&mut self) -> Result<(), Stop> {
        if self.has_unsaved() {
            self.save_again();
        }
        match &self.room {
            Some(room) if room.has_unsaved() => {
                Err(Refusal::of(MessageKey::RefusalUnsaved).named("group", &room.group).into())
            }
            Some(room) if room.has_begun_response() => {
                Err(Refusal::of(MessageKey::RefusalSheetBegun).named("group", &room.group).into())
            }
            Some(_) | None => {
                self.room = None;
                Ok(())
            }
        }
    }
}
