//! What the driver asks of the desk around backups: their check, and making room for another file.
//!
//! Not in here: restoring one ([`crate::backups::go_back`]).

use store::Reason;
use words::MessageKey;

use crate::{
    backups::{act::read_backups, go_back::Chosen},
    bin::clock::begin_thirty_days_anew,
    clocks::watch::Reading,
    desk::Desk,
    live::opening::close_session,
    refusal::{Answer, Refusal},
    sentence::{Arg, Sentence},
};

impl Desk {
    /// A check of all backups has begun in the background.
    pub(crate) fn check_began(&mut self) {
        self.backups.set_checking(true);
        self.cx.version += 1;
    }

    /// It is over.
    pub(crate) fn check_ended(&mut self) {
        self.backups.set_checking(false);
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
        let told = told.with("time", Arg::time(self.cx.zone.time(chosen.at)));
        self.backups.tell(self.cx.visit, told);
        self.cx.version += 1;
    }
}
