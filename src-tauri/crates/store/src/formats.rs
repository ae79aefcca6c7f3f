//! Formats of the user's own, with their versions and drafts.
//!
//! Not in here: the contents of a format (a file's text to this crate), and when a version is used (the desk).

use rusqlite::{OptionalExtension, Row, params};

use crate::{Result, Store, one};

/// A format of the user's own, with its newest version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatRow {
    /// Its name here and on other laptops.
    pub key: String,
    /// Whether it is no longer offered.
    pub removed: bool,
    /// What is being typed, as JSON; empty where it is as the newest version.
    pub draft: String,
    /// The number of the newest version; 0 before the first.
    pub version: u32,
    /// The newest version's file; empty before the first.
    pub text: String,
    /// Whether a plan or a file has the newest version.
    pub taken: bool,
}

const SELECT: &str = "SELECT formats.key, removed, draft, coalesce(version, 0), coalesce(text, ''), coalesce(taken, 0)
     FROM formats LEFT JOIN format_versions AS newest ON newest.key = formats.key
      AND version = (SELECT max(version) FROM format_versions WHERE key = formats.key)";

fn read(row: &Row<'_>) -> rusqlite::Result<FormatRow> {
    Ok(FormatRow {
        key: row.get(0)?,
        removed: row.get(1)?,
        draft: row.get(2)?,
        version: row.get(3)?,
        text: row.get(4)?,
        taken: row.get(5)?,
    })
}

impl Store {
    /// A key for a new format: its uid, 128 random bits, so that formats made on two laptops never share one.
    pub fn new_format_key(&self) -> Result<String> {
        Ok(self.db.query_row("SELECT 'own-' || lower(hex(randomblob(16)))", [], |row| row.get(0))?)
    }

    /// Every format, those that are no longer offered too, by key.
    pub fn formats(&self) -> Result<Vec<FormatRow>> {
        let mut query = self.db.prepare_cached(&format!("{SELECT} ORDER BY formats.key"))?;
        Ok(query.query_map([], read)?.collect::<rusqlite::Result<_>>()?)
    }

    /// One format, if it is there.
    pub fn format(&self, key: &str) -> Result<Option<FormatRow>> {
        let mut query = self.db.prepare_cached(&format!("{SELECT} WHERE formats.key = ?1"))?;
        Ok(query.query_row([key], read).optional()?)
    }

    /// The file of one version, if it is there.
    pub fn format_version(&self, key: &str, version: u32) -> Result<Option<String>> {
        let mut query = self.db.prepare_cached("SELECT text FROM format_versions WHERE key = ?1 AND version = ?2")?;
        Ok(query.query_row(params![key, version], |row| row.get(0)).optional()?)
    }

    /// Writes what is being typed and, where it can be read, the version it makes; a format that is not there yet is
    /// added. All of it or nothing. A version that was taken is never changed (`Other`).
    pub fn save_format(&mut self, key: &str, draft: &str, version: Option<(u32, &str)>) -> Result<()> {
        self.transact(|tx| {
            tx.prepare_cached(
                "INSERT INTO formats (key, draft) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET draft = excluded.draft",
            )?
            .execute([key, draft])?;
            if let Some((number, text)) = version {
                tx.prepare_cached(
                    "INSERT INTO format_versions (key, version, text) VALUES (?1, ?2, ?3)
                     ON CONFLICT (key, version) DO UPDATE SET text = excluded.text",
                )?
                .execute(params![key, number, text])?;
            }
            Ok(())
        })
    }

    /// A plan or a file has this version: it is never changed any more.
    pub fn take_format(&mut self, key: &str, version: u32) -> Result<()> {
        self.transact(|tx| {
            let changed = tx
                .prepare_cached("UPDATE format_versions SET taken = 1 WHERE key = ?1 AND version = ?2")?
                .execute(params![key, version])?;
            one(changed, "format")
        })
    }

    /// Offers a format no longer, or again. Its versions stay for the plans that were made with them.
    pub fn remove_format(&mut self, key: &str, removed: bool) -> Result<()> {
        self.transact(|tx| {
            let changed = tx.execute("UPDATE formats SET removed = ?2 WHERE key = ?1", params![key, removed])?;
            one(changed, "format")
        })
    }
}
