//! The backups that acts make.
//!
//! One is made after each meeting, before anything is deleted, and otherwise for each day with changes: on closing, or,
//! if a day ended without one, at the first look on the next. Not in here: making and thinning them (`store`), which
//! deletions share one (`meeting`), and their page ([`crate::backups`]).

use chrono::NaiveDate;
use meeting::{backups::is_in_a_row, time::Moment};
use store::Reason;

use crate::{context::Context, stop::Stop};

/// What is known of the backups.
#[derive(Debug, Default)]
pub(crate) struct Backups {
    /// The newest by content, read when it is first needed.
    newest: Newest,
    /// The day of the last look.
    day: Option<NaiveDate>,
    /// The last deletion that made sure of a backup.
    deletion: Option<Deletion>,
    /// Whether the file is about to be closed for another: until then no backup is deleted, least of all the chosen one.
    pub leaving: bool,
    /// Whether the day's backup could not be made.
    failed: bool,
}

impl Backups {
    /// Whether the day's backup could not be made.
    pub(crate) fn failed(&self) -> bool {
        self.failed
    }

    /// The newest by content, as far as it is known.
    pub(crate) fn newest(&self) -> Newest {
        self.newest
    }
}

/// A deletion that made sure of a backup, or one of several in a row.
#[derive(Clone, Copy, Debug)]
struct Deletion {
    /// When the first in the row made sure of it.
    at: Moment,
    /// How many writes the file had seen once the latest was done; none until it is.
    writes_after: Option<u64>,
}

/// The newest backup by content: when it was made and how many writes it holds.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum Newest {
    /// Nobody has looked yet.
    #[default]
    Unread,
    /// There is none.
    Missing,
    /// This one.
    Made(Moment, u64),
}

impl Context {
    /// A backup of the whole file, best effort: a meeting that is over is not lost for want of a copy. What is in a box
    /// that is not opened yet is left out of it.
    pub(crate) fn back_up(&mut self) {
        // Of a rehearsal nothing is kept.
        if !self.store.is_in_memory() {
            let backup = self.keep_backup(Reason::Meeting);
            self.note(backup);
        }
    }

    /// A backup before something is deleted. Where none can be made, nothing is deleted.
    ///
    /// Nothing is lost by leaving it out where the newest holds all there is, or where nothing but deletions came after
    /// one that was made a moment ago.
    pub(crate) fn back_up_before_deleting(&mut self) -> Result<(), Stop> {
        if self.store.is_in_memory() {
            return Ok(());
        }
        let (now, writes) = (self.now(), self.store.writes()?);
        let latest = self
            .backups
            .deletion
            .filter(|latest| writes > 0 && is_in_a_row(latest.at, now) && latest.writes_after == Some(writes));
        if latest.is_none()
            // Exactly: a file that somebody put there by hand may be older than the newest.
            && self.newest_backup().is_none_or(|(_, held)| writes == 0 || held != writes)
        {
            self.keep_backup(Reason::Deletion)?;
        }
        self.backups.deletion = Some(Deletion { at: latest.map_or(now, |latest| latest.at), writes_after: None });
        Ok(())
    }

    /// Notes what a deletion left, if there was one: that is what the next one finds, unless something else is written.
    pub(crate) fn note_deletion(&mut self) {
        if let Some(Deletion { writes_after: writes @ None, .. }) = &mut self.backups.deletion {
            *writes = self.store.writes().ok();
        }
    }

    /// The day's backup, where a day has begun: of what was written since the newest, if that is of another day.
    /// Gives whether backups may have come and gone.
    pub(crate) fn back_up_on_new_day(&mut self) -> bool {
        let today = self.zone.date(self.now());
        // A meeting is not held up: its end makes a backup. Going back makes one, too.
        if self.backups.leaving || self.backups.day == Some(today) || self.is_live() || self.store.is_in_memory() {
            return false;
        }
        self.backups.day = Some(today);
        let newest = self.newest_backup();
        let due = newest.is_none_or(|(at, _)| self.zone.date(at) != today);
        if due {
            self.back_up_changes();
        }
        due
    }

    /// A backup, if there is something in the file that the newest does not hold.
    pub(crate) fn back_up_changes(&mut self) {
        if self.store.is_in_memory() {
            return;
        }
        let made = self.store.writes().and_then(|writes| match self.newest_backup() {
            Some((_, held)) if writes > 0 && held >= writes => Ok(()),
            // A file in which nobody has written anything needs none.
            None if self.store.groups()?.is_empty() => Ok(()),
            Some(_) | None => self.keep_backup(Reason::Daily),
        });
        self.backups.failed = made.is_err();
    }

    /// Makes a backup and notes it as the newest.
    pub(crate) fn keep_backup(&mut self, reason: Reason) -> store::Result<()> {
        let (at, writes) = (self.now(), self.store.writes()?);
        self.store.backup(at, reason)?;
        self.backups.newest = Newest::Made(at, writes);
        self.backups.failed = false;
        Ok(())
    }

    /// When the newest backup by content was made, and how many writes it holds.
    fn newest_backup(&mut self) -> Option<(Moment, u64)> {
        if matches!(self.backups.newest, Newest::Unread) {
            let newest = store::backups(&self.folder).ok().and_then(|all| all.into_iter().next());
            self.backups.newest = newest.map_or(Newest::Missing, |backup| Newest::Made(backup.at, backup.writes));
        }
        match self.backups.newest {
            Newest::Made(at, writes) => Some((at, writes)),
            Newest::Unread | Newest::Missing => None,
        }
    }
}
