//! The write-ahead log: kept short, and empty whenever a store is closed.
//!
//! The log shows what was overwritten and in which order, and a file without its log lacks what only the log has. So it
//! is truncated at every opportunity. Not in here: when that is (the desk), and reading a log without `SQLite`.

use std::time::Duration;

use rusqlite::Connection;

use crate::{Failure, FailureCode, Result, Store, database::PATIENCE};

/// Moves everything into the file and empties the write-ahead log.
pub(crate) fn cut(db: &Connection) -> Result<()> {
    let busy: bool = db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy {
        return Err(Failure::new(FailureCode::InUse, "a reader keeps the write-ahead log from being cut"));
    }
    Ok(())
}

impl Store {
    /// Moves everything into the file and empties the write-ahead log.
    pub(crate) fn cut_log(&self) -> Result<()> {
        cut(&self.db)?;
        self.log_grew.set(false);
        Ok(())
    }

    /// Cuts the log if that can be done without waiting for another program. Nothing is lost where it cannot: what was
    /// written is in the log, and the next cut moves it.
    pub fn cut_log_if_free(&self) -> Result<()> {
        self.db.busy_timeout(Duration::ZERO)?;
        let cut = self.cut_log();
        self.db.busy_timeout(PATIENCE)?;
        cut
    }

    /// Whether something was written since the log was cut.
    pub fn log_grew(&self) -> bool {
        self.log_grew.get()
    }

    /// Closes the file: everything is in `turnstone.db` alone, and the log is gone.
    ///
    /// Fails with `InUse` when another program reads the file and keeps the log from being cut: then what was written
    /// is in both files together. Dropping a store does the same as far as that goes.
    pub fn close(mut self) -> Result<()> {
        self.integrity.stop_looking();
        let cut = self.cut_log();
        let Self { db, home, .. } = self;
        let closed = db.close().map_err(|(_, error)| Failure::from(error));
        // The folder is given back last.
        drop(home);
        cut.and(closed)
    }
}
