//! Checkpoints: everything is moved into the one file, and the write-ahead log is emptied.
//!
//! This happens at the end of every step and every meeting, and at least once a minute while something is written, so
//! that neither a copy of the one file nor a damaged log loses more than that. Not in here: truncating a log (`store`).

use meeting::{
    people::MeetingId,
    time::{Length, Moment},
};
use store::MeetingState;

use crate::context::Context;

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

impl Context {
    /// Cuts the log where that is due. A program that reads the file may be in the way: it is tried again at every look,
    /// and nothing is lost meanwhile.
    pub(crate) fn care_for_log(&mut self) {
        let now = self.now();
        let live = self.session.as_ref().filter(|session| session.row.state == MeetingState::Live);
        let step = live.map(|session| (session.row.id, session.clock(now).running().map(|step| step.no)));
        let last = *self.log.last.get_or_insert(now);
        if step != self.log.step || now - last >= LONGEST_IN_LOG {
            self.log = LogCare { step, last: Some(now), due: true };
        }
        if self.log.due && (!self.store.log_grew() || self.store.cut_log_if_free().is_ok()) {
            self.log.due = false;
        }
    }
}
