//! What could not be written: it is shown as trouble until it is in the file.
//!
//! Not in here: the sentences ([`crate::trouble`]), and trying again (`live::saving`).

use store::FailureCode;

use crate::{
    context::Context,
    refusal::Trouble,
    session::Session,
    stop::Stop,
    trouble::{cannot_keep, not_saved, traces_left, trouble_of},
};

impl Context {
    /// Shows a failed write as trouble, and takes the trouble away when writing works again.
    pub(crate) fn note(&mut self, written: store::Result<()>) {
        let before = self.trouble.clone();
        match written {
            Err(failure) => self.trouble = Some(not_saved(&failure, &self.folder)),
            Ok(()) if !self.has_unsaved() && !self.traces => {
                self.trouble = self.homeless_words().or_else(|| self.unreadable.clone());
            }
            Ok(()) => {}
        }
        if before != self.trouble {
            self.version += 1;
        }
    }

    /// Shows why something could not be done. That words are not saved yet is worse, and stays until they are.
    pub(crate) fn tell_trouble(&mut self, failure: &store::Failure) {
        self.trouble =
            Some(if self.has_unsaved() { not_saved(failure, &self.folder) } else { trouble_of(failure, &self.folder) });
    }

    /// Shows that a running meeting cannot be read, for as long as the file is open: saving anything else does not mend it.
    pub(crate) fn tell_unreadable(&mut self, failure: &store::Failure) {
        self.unreadable = Some(trouble_of(failure, &self.folder));
        self.trouble = self.unreadable.clone();
    }

    /// What to say while words of the open meeting can never be saved: everything else is.
    fn homeless_words(&self) -> Option<Trouble> {
        let session = self.session.as_ref()?;
        let who = session.homeless.first()?;
        Some(cannot_keep(session.meeting.agenda().name(*who)))
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

    /// A deletion that failed in tidying up alone is done all the same.
    pub(crate) fn is_gone(&mut self, deleted: store::Result<()>, still_there: bool) -> Result<(), Stop> {
        match deleted {
            Err(failure) if still_there || failure.code == FailureCode::Missing => Err(failure.into()),
            tidied => {
                self.note_traces(tidied);
                Ok(())
            }
        }
    }

    /// Whether something is in memory that is not in the file: it would be lost with the process.
    pub(crate) fn has_unsaved(&self) -> bool {
        self.session.as_ref().is_some_and(Session::has_unsaved)
    }
}
