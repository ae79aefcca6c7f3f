//! Closing a desk, for good or for another file in its place, and what is said after that.
//!
//! Not in here: what closes the desk (the shell), and putting a backup in its place ([`crate::backups::go_back`]).

use store::Reason;
use words::MessageKey;

use crate::{
    backups::{act::read_backups, go_back::Chosen},
    bin::gone::begin_thirty_days_anew,
    clocks::watch::Reading,
    desk::Desk,
    live::{opening::close_session, saving::save_again},
    refusal::{Answer, Refusal},
    sentence::{Arg, Sentence},
};

impl Desk {
    /// A check of all backups has begun in the background.
    pub(crate) fn check_began(&mut self) {
        self.backups.check(true);
        self.cx.version += 1;
    }

    /// It is over.
    pub(crate) fn check_ended(&mut self) {
        self.backups.check(false);
        read_backups(&mut self.backups, &self.cx);
        self.cx.version += 1;
    }

    /// Makes the file ready to be closed for another: not while a meeting runs or is rehearsed, and not while something is
    /// in memory alone, as a response is that somebody has begun.
    pub(crate) fn prepare_to_close(&mut self, reading: Reading) -> Result<(), Answer> {
        self.cx.backups.leaving = true;
        let prepared = self.leave_everything(reading);
        self.cx.backups.leaving = prepared.is_ok();
        prepared
    }

    fn leave_everything(&mut self, reading: Reading) -> Result<(), Answer> {
        self.look(reading);
        if self.rehearsal.is_some() {
            return Err(Answer::Refused(Refusal::of(MessageKey::RefusalRehearsal)));
        }
        if let Some(session) = self.cx.session.as_ref().filter(|_| self.cx.is_live()) {
            return Err(Answer::Refused(
                Refusal::of(MessageKey::RefusalBackupWhileMeeting).named("group", &session.group),
            ));
        }
        close_session(&mut self.cx).map_err(|stop| stop.answer(&self.cx.folder))?;
        // Best effort: the file itself is set aside anyway.
        let _ = self.cx.keep_backup(Reason::Restore);
        Ok(())
    }

    /// What lies in the bin of a backup that was gone back to has its thirty days anew.
    pub(crate) fn begin_thirty_days_anew(&mut self) -> store::Result<()> {
        begin_thirty_days_anew(&mut self.bin, &mut self.cx)
    }

    /// Says on the home what it went back to.
    pub(crate) fn came_back(&mut self, chosen: &Chosen) {
        let anew = self.begin_thirty_days_anew();
        self.cx.note(anew);
        let told = Sentence::of(MessageKey::BackupsToldBack).with("date", Arg::day(self.cx.zone.date_text(chosen.at)));
        let told = told.with("time", self.cx.zone.time(chosen.at));
        self.backups.tell(self.cx.visit, told);
        self.cx.version += 1;
    }

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
