//! Settings, by key.
//!
//! Not in here: which keys exist and the defaults (the desk).

use rusqlite::OptionalExtension;

use crate::{Result, Store};

impl Store {
    /// A setting, if it was ever set.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        let mut query = self.db.prepare_cached("SELECT value FROM settings WHERE key = ?1")?;
        Ok(query.query_row([key], |row| row.get(0)).optional()?)
    }

    /// Writes a setting over what it was.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<()> {
        self.transact(|tx| {
            tx.prepare_cached(
                "INSERT INTO settings (key, value) VALUES (?1, ?2)
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            )?
            .execute([key, value])?;
            Ok(())
        })
    }
}
