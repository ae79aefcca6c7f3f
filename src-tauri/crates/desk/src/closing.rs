//! Closing a desk, and checkpoints before that: everything is moved into the one file, and the write-ahead log is
//! emptied.
//!
//! This happens at the end of every step and every meeting, and at least once a minute while something is written, so
//! that neither a copy of the one file nor a damaged log loses more than that. Not in here: truncating a log (`store`),
//! and what closes the desk (the shell).

use meeting::{
    people::MeetingId,
    time::{Length, Moment},
};
use store::MeetingState;

use crate::desk::Desk;

/// The longest something written stays in the log alone.
const LONGEST_IN_LOG: Length = Length(60);

/// When the log was cut, and whether that is due.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct LogCare {
    /// The step that runs, of which meeting; `None` while none does.
    step: Option<(MeetingId, Option<u32>)>,
    last: Option<Moment>,
    due: bool,
}

impl Desk {
    /// Writes what is not in the file yet and closes it. A rehearsal is left.
    ///
    /// Fails where something could not be written, or where another program keeps the log from being cut; the file is
    /// closed all the same.
    pub fn close(mut self) -> store::Result<()> {
        self.rehearsal = None;
        if self.has_unsaved() {
            self.save_again();
        }
        self.tidy();
        // First, and tried again at the end: whoever waits may lose patience with a backup of a large file, and the one
        // file is to hold everything by then.
        let _ = self.store.cut_log_if_free();
        // A day that ends without one has its backup; that it could not be made is said at the next start.
        self.back_up_changes();
        self.store.close()
    }

    /// Cuts the log where that is due. A program that reads the file may be in the way: it is tried again at every look,
    /// and nothing is lost meanwhile.
    pub(crate) fn care_for_log(&mut self) {
        let now = self.now();
        let live = self.room.as_ref().filter(|room| room.row.state == MeetingState::Live);
        let step = live.map(|room| (room.row.id, room.clock(now).running().map(|step| step.no)));
        let last = *self.log.last.get_or_insert(now);
        if step != self.log.step || now - last >= LONGEST_IN_LOG {
            self.log = LogCare { step, last: Some(now), due: true };
        }
        if self.log.due && (!self.store.log_grew() || self.store.cut_log_if_free().is_ok()) {
            self.log.due = false;
        }
    }
}
