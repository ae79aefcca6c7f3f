//! What an open store knows about its own integrity, and what can be done about it.
//!
//! A small file is checked as a whole before it is opened. A large one is checked afterwards, on its own connection, so
//! that the start need not wait. Not in here: the check ([`super::check`]).

use std::{
    fs,
    path::{Path, PathBuf},
};

use meeting::{people::MeetingId, time::Moment};
use rusqlite::{Transaction, params};

use super::{
    check::{self, MADE_AGAIN},
    finding::Finding,
    inspect, keep,
    looking::Looking,
    lost::{self, Lost, MOST_WRITES},
    marker::{Marker, Said},
};
use crate::{Failure, FailureCode, Result, Store, database::log_of};

/// What is known about a store's soundness.
#[derive(Debug, Default)]
pub(crate) struct Integrity {
    pub marker: Option<Marker>,
    pub findings: Vec<Finding>,
    /// A look at a large file, while it goes on.
    pub looking: Option<Looking>,
    /// A damaged log and its file, as they were found.
    pub log_kept: Option<PathBuf>,
}

impl Integrity {
    /// So many writes are in the file and acknowledged.
    pub fn acknowledge(&mut self, writes: u64) {
        if let Some(marker) = &mut self.marker {
            marker.acknowledge(writes);
        }
    }

    /// Has a large file looked at in the background.
    pub fn look_later(&mut self, file: &Path) {
        // Where that cannot be begun nobody looks this time; the next start tries again.
        self.looking = inspect::open(file).ok().and_then(|db| Looking::begin(db, check::everything).ok());
    }

    /// Stops looking, because the log has to be cut.
    pub fn stop_looking(&mut self) {
        self.looking = None;
    }
}

/// Counts a write, inside its own transaction.
pub(crate) fn count(tx: &Transaction<'_>) -> Result<u64> {
    let writes: i64 = tx
        .prepare_cached("UPDATE file SET writes = min(writes + 1, ?1) RETURNING writes")?
        .query_row([MOST_WRITES as i64], |row| row.get(0))?;
    Ok(writes.max(0) as u64)
}

impl Store {
    /// How many writes the file has seen. Of two copies of one file the one with more has more in it.
    pub fn writes(&self) -> Result<u64> {
        Ok(lost::counter(&self.db)?.1)
    }

    /// Compares the file with its marker, and has the marker follow it from now on. A damaged log was kept for somebody to
    /// look at; where a box is open it is not, because it tells whose response came when.
    pub(crate) fn mark(&mut self, dir: &Path, said: Option<Said>, sound: bool) -> Result<()> {
        let (uid, writes) = lost::counter(&self.db)?;
        let lost = lost::lost(said, Some((uid, writes)), sound).unwrap_or(0);
        self.integrity.marker = Some(Marker::set(dir, Said { uid, writes, lost })?);
        let open: bool =
            self.db.query_row("SELECT EXISTS (SELECT 1 FROM boxes WHERE NOT sealed)", [], |row| row.get(0))?;
        if let Some(kept) = self.integrity.log_kept.take_if(|_| open) {
            fs::remove_file(log_of(&kept))?;
            fs::remove_file(kept)?;
        }
        Ok(())
    }

    /// What was acknowledged and is not there any more, until [`told_of_loss`](Self::told_of_loss).
    pub fn lost(&self) -> Option<Lost> {
        let lost = self.integrity.marker.as_ref().map_or(0, |marker| marker.said().lost);
        (lost > 0).then(|| Lost::of(lost))
    }

    /// A damaged log that was found when the store was opened, kept in `set-aside/` with its file.
    pub fn log_kept(&self) -> Option<&Path> {
        self.integrity.log_kept.as_deref()
    }

    /// Somebody knows what is lost: it is not told again.
    pub fn told_of_loss(&mut self) {
        if let Some(marker) = &mut self.integrity.marker {
            marker.told();
        }
    }

    /// Everything in the file that is not as it was written, as far as it has been looked at.
    pub fn findings(&self) -> &[Finding] {
        &self.integrity.findings
    }

    /// Whether it has been looked at as a whole and nothing was found.
    pub(crate) fn is_known_sound(&self) -> bool {
        self.integrity.findings.is_empty() && self.integrity.looking.is_none()
    }

    /// Takes in what was found in a large file meanwhile; whether that is news.
    pub fn take_findings(&mut self) -> bool {
        let Some(found) = self.integrity.looking.as_ref().and_then(Looking::found) else { return false };
        self.integrity.looking = None;
        match found {
            Ok(found) => self.integrity.findings = found,
            Err(failure) if failure.code == FailureCode::Damaged => {
                self.integrity.findings = vec![Finding::Structure(failure.detail)];
            }
            // It could not be looked at; that says nothing about it.
            Err(_) => {}
        }
        self.forget_projections_that_do_not_match();
        !self.integrity.findings.is_empty()
    }

    /// Takes everything that was found for what it is from now on, and records that. What does not hold together stays so.
    pub fn keep_as_is(&mut self, at: Moment) -> Result<()> {
        let what: Vec<String> = self.integrity.findings.iter().map(|finding| format!("{finding:?}")).collect();
        self.transact(|tx| {
            tx.execute("INSERT INTO kept_as_is (at, what) VALUES (?1, ?2)", params![at.0, what.join("\n")])?;
            keep::renew(tx)
        })?;
        self.integrity.findings.clear();
        Ok(())
    }

    /// What is kept of finished meetings is made from their facts: what does not match is made again, and nobody has to
    /// be asked.
    pub(crate) fn forget_projections_that_do_not_match(&mut self) {
        let made = |finding: &Finding| matches!(finding, Finding::Row(row) if MADE_AGAIN.contains(&row.table.as_str()));
        if !self.integrity.findings.iter().any(made) {
            return;
        }
        let forgotten = self.transact(|tx| {
            tx.execute("DELETE FROM projections", [])?;
            // A row that matched no sum may have left one without a row.
            tx.execute("DELETE FROM sums WHERE what IN (?1, ?2)", MADE_AGAIN)?;
            Ok(())
        });
        // Where that cannot be written the finding stays, and is told.
        if forgotten.is_ok() {
            self.integrity.findings.retain(|finding| !made(finding));
        }
    }

    /// Fails with `Damaged` where the facts of a meeting are not those that were appended: what they say would be wrong,
    /// and nobody could see it.
    pub(crate) fn facts_hold(&self, meeting: MeetingId) -> Result<()> {
        if self.integrity.findings.contains(&Finding::Facts(meeting)) {
            return Err(Failure::new(FailureCode::Damaged, "what happened in a meeting is not as it was written"));
        }
        Ok(())
    }
}
