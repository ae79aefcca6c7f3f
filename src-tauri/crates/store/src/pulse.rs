//! The last sign of life of a running meeting, to know after a crash how long the app was gone.
//!
//! Not in here: what follows from it.

use meeting::people::MeetingId;
use rusqlite::{OptionalExtension, params};

use crate::{Result, Store};

impl Store {
    /// Writes a sign of life over the one before. Wall clock and monotonic clock in milliseconds; `boot` names
    /// the run the latter counts in.
    pub fn pulse(&mut self, meeting: MeetingId, utc_ms: i64, mono_ms: i64, boot: &str) -> Result<()> {
        self.transact(|tx| {
            tx.prepare_cached(
                "INSERT INTO pulses (meeting_id, utc_ms, mono_ms, boot) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (meeting_id) DO UPDATE
                 SET utc_ms = excluded.utc_ms, mono_ms = excluded.mono_ms, boot = excluded.boot",
            )?
            .execute(params![meeting.0, utc_ms, mono_ms, boot])?;
            Ok(())
        })
    }

    /// The last sign of life, as it was written; `None` if there never was one.
    pub fn last_pulse(&self, meeting: MeetingId) -> Result<Option<(i64, i64, String)>> {
        let mut query = self.db.prepare_cached("SELECT utc_ms, mono_ms, boot FROM pulses WHERE meeting_id = ?1")?;
        Ok(query.query_row([meeting.0], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).optional()?)
    }
}
