//! What former meetings say about tonight's rooms and roles, read from their logs.
//!
//! Not in here: what follows from it (`meeting::rooms`, `meeting::clock`).

use meeting::agenda::Agenda;
use store::{MeetingRow, MeetingState};

use crate::{desk::Desk, room::Room};

/// So many meetings back: two years of a group that meets every month. What is older is as good as never.
const LOOKS_BACK: usize = 24;

impl Desk {
    /// The agenda with what former meetings say, where its format asks for it. A meeting that cannot be read says nothing.
    pub(crate) fn with_past(&self, mut agenda: Agenda, row: &MeetingRow) -> Agenda {
        let asks = agenda.format.round().is_some_and(|(_, round)| round.rooms.is_some() || !round.roles.is_empty());
        if !asks {
            return agenda;
        }
        let all = self.store.meetings_of(row.group).unwrap_or_default();
        let past = all.iter().rev().filter(|past| past.state == MeetingState::Closed && past.id != row.id);
        for past in past.take(LOOKS_BACK) {
            if let Ok(Some(room)) = Room::read(&self.store, past.id) {
                agenda.past.add(&room.meeting.clock(self.now()));
            }
        }
        agenda
    }
}
