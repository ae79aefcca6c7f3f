//! Closing a desk for good.
//!
//! Not in here: what closes it (the shell).

use crate::{desk::Desk, live::saving::save_again};

impl Desk {
    /// Writes what is not in the file yet and closes it. A rehearsal is left.
    ///
    /// Fails where something could not be written, or where another program keeps the log from being cut; the file is
    /// closed all the same.
    pub fn close(mut self) -> store::Result<()> {
        self.rehearsal = None;
        if self.cx.has_unsaved() {
            save_again(&mut self.cx);
        }
        self.cx.tidy();
        // First, and tried again at the end: whoever waits may lose patience with a backup of a large file, and the one
        // file is to hold everything by then.
        let _ = self.cx.store.cut_log_if_free();
        // A day that ends without one has its backup; that it could not be made is said at the next start.
        self.cx.back_up_changes();
        self.cx.store.close()
    }
}
