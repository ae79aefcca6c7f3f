//! Deleting for good, and which backups still hold what is gone.
//!
//! Of a thing that is gone there is its kind and its number, without a word of it, for as long as some backup holds it.
//! Not in here: thinning of backups, by which the last of them goes (`thinning`).

use std::{collections::BTreeSet, path::PathBuf};

use meeting::{people::GroupId, time::Moment};
use rusqlite::{Connection, params};

use super::{
    BinId, BinKind,
    entries::HOME,
    lost::{remove, remove_lost},
    read_kind,
};
use crate::{Result, Store, backup::copy::open_copy, backups};

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
    /// Deletes entries of the bin for good, with everything that belongs to them in other entries, and leaves no trace in
    /// the file (see [`tidy`](Self::tidy)). Backups made before still hold them.
    pub fn delete_for_good(&mut self, ids: &[BinId], at: Moment) -> Result<()> {
        self.transact(|tx| {
            let mut homes = BTreeSet::new();
            let mut home = tx.prepare_cached(&format!("SELECT {HOME} FROM bin WHERE id = ?1"))?;
            for id in ids {
                homes.extend(home.query_row([id.0], |row| row.get::<_, Option<u32>>(0))?);
            }
            for id in ids {
                remove(tx, *id, Some(at))?;
            }
            homes.into_iter().try_for_each(|group| remove_lost(tx, GroupId(group), Some(at)))
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
