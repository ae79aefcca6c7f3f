//! Deleting for good, and whether a file still contains what was deleted.
//!
//! Only the kind and the id of a deleted thing are kept, without a word of it, as long as some backup or set-aside file
//! contains it. Not in here: which files there are (`holders`), and thinning of backups, which removes the last of them
//! (`thinning`).

use std::{collections::BTreeSet, path::Path};

use meeting::{people::GroupId, time::Moment};
use rusqlite::{Connection, params};
use serde_json::Value;

use super::{
    BinId, BinKind,
    body::{Body, Kept},
    edges::{self, Edge},
    entries::HOME,
    lost::{remove, remove_lost},
    read_kind,
};
use crate::{Result, Store, backup::copy::open_copy};

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

    /// What is gone for good and may still be in another file, last first.
    pub fn gone(&self) -> Result<Vec<GoneRow>> {
        gone_in(&self.db)
    }

    /// No file holds it any more.
    pub fn forget_gone(&mut self, gone: &GoneRow) -> Result<()> {
        self.transact(|tx| {
            tx.execute("DELETE FROM gone WHERE kind = ?1 AND key = ?2", params![gone.kind.word(), gone.key])?;
            Ok(())
        })
    }
}

/// What a file knows to be gone for good, last first.
pub(crate) fn gone_in(db: &Connection) -> Result<Vec<GoneRow>> {
    let mut query = db.prepare_cached("SELECT kind, key, deleted FROM gone ORDER BY deleted DESC, kind, key")?;
    let rows = query.query_map([], |row| {
        Ok(GoneRow { kind: read_kind(row, 0)?, key: row.get(1)?, deleted: Moment(row.get(2)?) })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Has a backup that is put back know what has gone since it was made, so that it is still said which others hold it.
/// What the backup holds itself is there again, and not gone. `file` is where the database is.
pub(crate) fn still_gone(db: &Connection, file: &Path, gone: &[GoneRow]) -> Result<()> {
    if gone.is_empty() {
        return Ok(());
    }
    let copy = Copy::open(file)?;
    for row in gone {
        if !copy.holds(row)? {
            db.execute(
                "INSERT OR IGNORE INTO gone (kind, key, deleted) VALUES (?1, ?2, ?3)",
                params![row.kind.word(), row.key, row.deleted.0],
            )?;
        }
    }
    Ok(())
}

/// A file beside this one, with what lies in its bin.
pub(crate) struct Copy {
    db: Connection,
    edges: Vec<Edge>,
    binned: Vec<Kept>,
}

impl Copy {
    /// Opens a file to look into it.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let db = open_copy(path)?;
        let edges = edges::edges(&db)?;
        let mut binned = Vec::new();
        // A file of before there was a bin has none.
        if has(&db, "bin")? {
            let mut query = db.prepare("SELECT body FROM bin")?;
            for body in query.query_map([], |row| row.get::<_, String>(0))? {
                binned.extend(Body::of_text(&body?)?.rows);
            }
        }
        Ok(Self { db, edges, binned })
    }

    /// Whether it has a thing, or something of it in the bin entry of another thing.
    pub(crate) fn holds(&self, gone: &GoneRow) -> Result<bool> {
        let (table, by_key) = (gone.kind.table(), gone.kind.by_key());
        if self.binned.iter().any(|kept| kept.is_of(gone, &self.edges)) {
            return Ok(true);
        }
        if has(&self.db, table)? {
            let sql = format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE {by_key})");
            return Ok(self.db.query_row(&sql, [&gone.key], |row| row.get(0))?);
        }
        match gone.kind {
            // In an older file the names of guests are in the facts.
            BinKind::Guest => {
                let meeting = gone.key.split('/').next().unwrap_or_default();
                let sql = "SELECT EXISTS (SELECT 1 FROM meetings WHERE id = CAST(?1 AS INTEGER))";
                Ok(self.db.query_row(sql, [meeting], |row| row.get(0))?)
            }
            BinKind::Group | BinKind::Member | BinKind::Meeting | BinKind::Format => Ok(false),
        }
    }
}

fn has(db: &Connection, table: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1)";
    Ok(db.query_row(sql, [table], |row| row.get(0))?)
}

impl Kept {
    /// Whether this is the row of a thing, or one that refers to it.
    fn is_of(&self, gone: &GoneRow, edges: &[Edge]) -> bool {
        let text = |column: &str| match self.row.get(column) {
            Some(Value::String(text)) => text.clone(),
            value => value.map(ToString::to_string).unwrap_or_default(),
        };
        let is_it = self.table == gone.kind.table()
            && gone.key
                == match gone.kind {
                    BinKind::Group | BinKind::Member | BinKind::Meeting => text("id"),
                    BinKind::Guest => format!("{}/{}", text("meeting_id"), text("guest")),
                    BinKind::Format => text("key"),
                };
        let refers =
            |edge: &Edge| edge.child == self.table && edge.parent == gone.kind.table() && text(&edge.from) == gone.key;
        is_it || edges.iter().any(refers)
    }
}
