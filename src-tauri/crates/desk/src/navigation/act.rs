//! Going to a screen, and leaving the one before in order.
//!
//! Not in here: what a screen shows (its own room).

use meeting::people::{GroupId, MeetingId};
use store::MeetingState;

use crate::{
    desk::{Desk, Place},
    intent::NavigationIntent,
    running::room::Room,
    stop::Stop,
};

impl Desk {
    pub(crate) fn act_on_navigation(&mut self, intent: &NavigationIntent) -> Result<(), Stop> {
        match *intent {
            NavigationIntent::GoHome => self.go(Place::Home),
            NavigationIntent::GoGroup { group } => {
                self.store.group(GroupId(group))?;
                self.go(Place::Group(GroupId(group)))
            }
            NavigationIntent::GoMeeting { meeting } => self.go_meeting(MeetingId(meeting)),
        }
    }

    /// Shows a screen. A meeting that is over, or was never started, leaves the room with its screen.
    #[allow(clippy::unnecessary_wraps, reason = "it is the last line of many intents")]
    pub(crate) fn go(&mut self, place: Place) -> Result<(), Stop> {
        let stays = self.room.as_ref().is_some_and(|room| place.shows(room.row.id));
        // A response that was begun is not lost with the screen it is on.
        let waits = |room: &Room| room.has_unsaved() || room.ballot.answering.is_some();
        if !stays && !self.is_live() && !self.room.as_ref().is_some_and(waits) {
            self.room = None;
            self.stage.message = None;
        }
        if let Some(group) = self.group_of(place) {
            // What is not kept is made again each time: slow, and nothing is lost.
            let _ = self.keep_projections(group);
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
}
