//! Rows of things that no longer exist anywhere and so can never be put back.
//!
//! Deleting a thing for good deletes everything of it: a note of a deleted member may be in the entry of the meeting at
//! which it was written, and would outlive the member there. Not in here: the callers (`gone`, and the tables of groups
//! and meetings).

use std::collections::HashMap;

use meeting::{people::GroupId, time::Moment};
use rusqlite::{Connection, Transaction, params};

use super::{
    BinId,
    back::is_there,
    body::{Kept, Parents},
    edges::{self, Edge},
    entries::{Entries, Entry, HOME},
};
use crate::{Result, one};

/// Removes an entry. Its kind and its number are noted among what is gone, with the time it went; where that is not
/// known, with the time it was deleted.
pub(super) fn remove(tx: &Transaction<'_>, id: BinId, at: Option<Moment>) -> Result<()> {
    tx.prepare_cached(
        "INSERT OR REPLACE INTO gone (kind, key, deleted) SELECT kind, key, coalesce(?2, deleted) FROM bin WHERE id = ?1",
    )?
    .execute(params![id.0, at.map(|at| at.0)])?;
    one(tx.execute("DELETE FROM bin WHERE id = ?1", [id.0])?, "entry")
}

/// Removes whatever in a group's part of the bin belongs to something that is in no table and in no entry.
pub(crate) fn remove_lost(tx: &Transaction<'_>, group: GroupId, at: Option<Moment>) -> Result<()> {
    let there = "SELECT EXISTS (SELECT 1 FROM groups WHERE id = ?1)
                     OR EXISTS (SELECT 1 FROM bin WHERE kind = 'group' AND CAST(key AS INTEGER) = ?1)";
    let lost = if tx.prepare_cached(there)?.query_row([group.0], |row| row.get(0))? {
        let mut entries = Entries::of_group(tx, Some(group))?;
        let lost = entries.take_lost(tx, &edges::edges(tx)?)?;
        entries.write(tx)?;
        lost
    } else {
        let mut all = tx.prepare_cached(&format!("SELECT id FROM bin WHERE {HOME} = ?1"))?;
        let all = all.query_map([group.0], |row| row.get(0).map(BinId))?;
        all.collect::<rusqlite::Result<Vec<_>>>()?
    };
    lost.into_iter().try_for_each(|id| remove(tx, id, at))
}

impl Entries {
    /// Takes out the rows that have lost a parent, and the entries whose thing has, and gives the numbers of these.
    ///
    /// Where an entry cannot be read nothing counts as lost: the parent may be in that one.
    fn take_lost(&mut self, db: &Connection, edges: &[Edge]) -> Result<Vec<BinId>> {
        let (mut lost, mut tables) = (Vec::new(), Tables::default());
        while self.0.iter().all(|entry| entry.body.is_some()) {
            let stays = self.with_parents(db, edges, &mut tables)?;
            if stays.iter().flatten().all(|stays| *stays) {
                break;
            }
            for (entry, stays) in self.0.iter_mut().zip(stays) {
                if stays.first() == Some(&false) {
                    lost.push(entry.id);
                }
                if let Some(body) = &mut entry.body {
                    entry.changed |= stays.contains(&false);
                    let mut stays = stays.into_iter();
                    body.rows.retain(|_| stays.next().unwrap_or(true));
                }
            }
            self.0.retain(|entry| !lost.contains(&entry.id));
        }
        Ok(lost)
    }

    /// Of each row of each entry, whether all its parents are somewhere.
    fn with_parents(&self, db: &Connection, edges: &[Edge], tables: &mut Tables) -> Result<Vec<Vec<bool>>> {
        let binned = Parents::of(self.0.iter().flat_map(Entry::rows), edges);
        let mut somewhere = |kept: &Kept| -> Result<bool> {
            for edge in edges.iter().filter(|edge| edge.child == kept.table) {
                if !binned.has(kept, edge) && !tables.have(db, kept, edge)? {
                    return Ok(false);
                }
            }
            Ok(true)
        };
        self.0.iter().map(|entry| entry.rows().iter().map(&mut somewhere).collect()).collect()
    }
}

/// What was found in tables: thousands of facts belong to one meeting.
#[derive(Default)]
struct Tables(HashMap<(String, String, String), bool>);

impl Tables {
    fn have(&mut self, db: &Connection, kept: &Kept, edge: &Edge) -> Result<bool> {
        let value = kept.row.get(&edge.from).map(ToString::to_string).unwrap_or_default();
        let key = (edge.parent.clone(), edge.to.clone(), value);
        if let Some(there) = self.0.get(&key) {
            return Ok(*there);
        }
        let there = is_there(db, kept, edge)?;
        self.0.insert(key, there);
        Ok(there)
    }
}
