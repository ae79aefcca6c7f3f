//! Deleting for good, and which backups still hold what is gone.
//!
//! Of a thing that is gone there is its kind and its number, without a word of it, for as long as some backup holds it.
//! Not in here: thinning of backups, by which the last of them goes (`thinning`).

use std::path::PathBuf;

use meeting::time::Moment;
use rusqlite::{Connection, params};

use super::{BinId, BinKind, back::is_there, body::Entries, read_kind, walk};
use crate::{Failure, Result, Store, backup::copy::open_copy, backups, one};

/// A thing that is gone for good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoneRow {
    /// Of what kind.
    pub kind: BinKind,
    /// What named it among those of its kind.
    pub key: String,
    /// When it went.
    pub deleted: Moment,
}

impl Store {
    /// Deletes entries of the bin for good, with the entries that belong to them, and leaves no trace in the file (see
    /// [`tidy`](Self::tidy)). Backups made before still hold them.
    pub fn delete_for_good(&mut self, ids: &[BinId], at: Moment) -> Result<()> {
        self.transact(|tx| {
            let edges = walk::edges(tx)?;
            let mut others = Entries::read(tx)?;
            let mut all = ids.to_vec();
            for id in ids {
                others.take(*id).ok_or_else(|| Failure::missing("entry"))?;
            }
            // A group takes what was deleted from it along, and a meeting its guests.
            loop {
                let orphans = others.take_orphans(&edges, |kept, edge| is_there(tx, kept, edge))?;
                if orphans.is_empty() {
                    break;
                }
                all.extend(orphans);
            }
            for id in all {
                tx.execute(
                    "INSERT OR REPLACE INTO gone (kind, key, deleted) SELECT kind, key, ?2 FROM bin WHERE id = ?1",
                    params![id.0, at.0],
                )?;
                one(tx.execute("DELETE FROM bin WHERE id = ?1", [id.0])?, "entry")?;
            }
            Ok(())
        })?;
        self.tidy()
    }

    /// What is gone for good and may still be in a backup, last first.
    pub fn gone(&self) -> Result<Vec<GoneRow>> {
        let mut query =
            self.db.prepare_cached("SELECT kind, key, deleted FROM gone ORDER BY deleted DESC, kind, key")?;
        let rows = query.query_map([], |row| {
            Ok(GoneRow { kind: read_kind(row, 0)?, key: row.get(1)?, deleted: Moment(row.get(2)?) })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// No backup holds it any more.
    pub fn forget_gone(&mut self, gone: &GoneRow) -> Result<()> {
        self.transact(|tx| {
            tx.execute("DELETE FROM gone WHERE kind = ?1 AND key = ?2", params![gone.kind.word(), gone.key])?;
            Ok(())
        })
    }

    /// The backups that hold each of these things, in their places or in their bins. One that cannot be read counts as
    /// holding everything.
    pub fn backups_with(&self, gone: &[GoneRow]) -> Result<Vec<Vec<PathBuf>>> {
        let mut holding = vec![Vec::new(); gone.len()];
        if gone.is_empty() {
            return Ok(holding);
        }
        for backup in backups(self.dir()?)? {
            let copy = open_copy(&backup.path);
            for (place, gone) in gone.iter().enumerate() {
                if copy.as_ref().map_or(true, |copy| holds(copy, gone).unwrap_or(true)) {
                    holding[place].push(backup.path.clone());
                }
            }
        }
        Ok(holding)
    }
}

/// Whether a file has a thing, in its place or in its bin. An older file has no bin, and its guests are in its facts.
fn holds(db: &Connection, gone: &GoneRow) -> Result<bool> {
    let has = |table: &str| -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1)";
        Ok(db.query_row(sql, [table], |row| row.get(0))?)
    };
    let binned = has("bin")?
        && db.query_row(
            "SELECT EXISTS (SELECT 1 FROM bin WHERE kind = ?1 AND key = ?2)",
            params![gone.kind.word(), gone.key],
            |row| row.get(0),
        )?;
    if binned {
        return Ok(true);
    }
    let (table, by_key) = (gone.kind.table(), gone.kind.by_key());
    if has(table)? {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE {by_key})");
        return Ok(db.query_row(&sql, [&gone.key], |row| row.get(0))?);
    }
    match gone.kind {
        BinKind::Guest => {
            let meeting = gone.key.split('/').next().unwrap_or_default();
            let sql = "SELECT EXISTS (SELECT 1 FROM meetings WHERE id = CAST(?1 AS INTEGER))";
            Ok(db.query_row(sql, [meeting], |row| row.get(0))?)
        }
        BinKind::Group | BinKind::Member | BinKind::Meeting | BinKind::Format => Ok(false),
    }
}
