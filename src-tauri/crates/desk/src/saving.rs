//! What could not be written: it is shown as trouble until it is in the file, and tried again.
//!
//! Not in here: the sentences ([`crate::trouble`]).

use crate::{
    desk::Desk,
    refusal::Trouble,
    stop::Stop,
    trouble::{cannot_keep, not_saved, traces_left},
};

impl Desk {
    /// Notes a failed write, or tries again what failed before.
    pub(crate) fn keep_trying(&mut self, written: store::Result<()>) {
        match written {
            Ok(()) if self.has_unsaved() => self.save_again(),
            written => self.note(written),
        }
    }

    /// Shows a failed write as trouble, and takes the trouble away when writing works again.
    pub(crate) fn note(&mut self, written: store::Result<()>) {
        let before = self.trouble.clone();
        match written {
            Err(failure) => self.trouble = Some(not_saved(&failure, &self.folder)),
            Ok(()) if !self.has_unsaved() && !self.traces => self.trouble = self.homeless_words(),
            Ok(()) => {}
        }
        if before != self.trouble {
            self.version += 1;
        }
    }

    /// What to say while words in the room can never be saved: everything else is.
    fn homeless_words(&self) -> Option<Trouble> {
        let room = self.room.as_ref()?;
        let who = room.homeless.first()?;
        Some(cannot_keep(room.meeting.agenda().name(*who)))
    }

    /// What was done is done; where it was may still be seen in the file. That is told until the file is tidied.
    pub(crate) fn note_traces(&mut self, tidied: store::Result<()>) {
        if let Err(failure) = tidied {
            self.traces = true;
            self.trouble = Some(traces_left(&failure, &self.folder));
            self.version += 1;
        }
    }

    /// Tidies the file, if something left traces.
    pub(crate) fn tidy(&mut self) {
        if self.traces {
            let tidied = self.store.tidy();
            self.traces = false;
            self.note_traces(tidied);
        }
    }

    /// Tries again to write what could not be saved.
    #[allow(clippy::unnecessary_wraps, reason = "it is the last line of an intent")]
    pub(crate) fn try_again(&mut self) -> Result<(), Stop> {
        self.tidy();
        let settings = self.settings.write(&mut self.store);
        match &self.room {
            Some(_) => self.save_again(),
            None => self.note(self.store.groups().map(drop)),
        }
        if settings.is_err() {
            self.note(settings);
        }
        Ok(())
    }
}
