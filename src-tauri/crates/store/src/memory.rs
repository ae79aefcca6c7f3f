//! A copy of the file in memory: everything is there and can be changed, and nothing of it is kept.
//!
//! A rehearsal plays on one. Not in here: what it is for.

use std::time::Duration;

use rusqlite::{Connection, backup::Backup};

use crate::{Result, Store, open::settle};

/// So many pages are copied at once; it is one step for any file people have.
const PAGES: i32 = 100_000;

impl Store {
    /// A copy of everything, in memory. It has no folder: it cannot be backed up, and it is gone when it is dropped.
    pub fn copied_into_memory(&self) -> Result<Self> {
        let mut db = Connection::open_in_memory()?;
        Backup::new(&self.db, &mut db)?.run_to_completion(PAGES, Duration::ZERO, None)?;
        settle(&db)?;
        Ok(Self { db, home: None })
    }

    /// Whether this is a copy in memory.
    pub fn is_in_memory(&self) -> bool {
        self.home.is_none()
    }
}
