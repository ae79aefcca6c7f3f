//! What an entry of the bin holds, and the entries taken together.
//!
//! Rows in the bin refer to each other as rows in tables do. A row whose parent lies in another entry belongs to that
//! entry and comes back with it. Not in here: the tables (`walk`, `back`).

use std::collections::BTreeMap;

use meeting::people::{GroupId, MeetingId};
use rusqlite::{Connection, Transaction, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{BinId, walk::Edge};
use crate::{Failure, FailureCode, Result};

/// A row with the table it is of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Kept {
    pub table: String,
    pub row: BTreeMap<String, Value>,
}

impl Kept {
    /// Whether this row refers to the other by this foreign key.
    pub fn refers_to(&self, other: &Self, edge: &Edge) -> bool {
        self.table == edge.child
            && other.table == edge.parent
            && self.row.get(&edge.from).is_some_and(|value| other.row.get(&edge.to) == Some(value))
    }
}

/// An outcome that was said at a deleted meeting, of a promise that was made at another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Said {
    pub promise: i64,
    pub outcome: String,
}

/// What an entry holds; the thing itself is the first row, and parents come before their children.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Body {
    pub rows: Vec<Kept>,
    #[serde(default)]
    pub outcomes: Vec<Said>,
}

impl Body {
    pub fn of_text(text: &str) -> Result<Self> {
        serde_json::from_str(text)
            .map_err(|_| Failure::new(FailureCode::Damaged, "an entry of the bin cannot be read".to_owned()))
    }

    pub fn to_text(&self) -> Result<String> {
        serde_json::to_string(self).map_err(|error| Failure::new(FailureCode::Other, error.to_string()))
    }
}

/// One entry among the others.
struct Entry {
    id: BinId,
    of: Option<u32>,
    body: Body,
    changed: bool,
}

/// All entries, or all but one.
pub(super) struct Entries(Vec<Entry>);

impl Entries {
    /// Reads every entry.
    pub fn read(db: &Connection) -> Result<Self> {
        let mut query = db.prepare_cached("SELECT id, of, body FROM bin ORDER BY id")?;
        let found = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?)))?;
        let mut entries = Vec::new();
        for entry in found {
            let (id, of, body) = entry?;
            entries.push(Entry { id: BinId(id), of, body: Body::of_text(&body)?, changed: false });
        }
        Ok(Self(entries))
    }

    /// Takes an entry out.
    pub fn take(&mut self, id: BinId) -> Option<Body> {
        let place = self.0.iter().position(|entry| entry.id == id)?;
        Some(self.0.remove(place).body)
    }

    /// Takes out the rows that refer to one of `body`. The things themselves stay where they are: they are put back, or
    /// go, by themselves.
    pub fn take_what_refers_to(&mut self, body: &Body, edges: &[Edge]) -> Vec<Kept> {
        let refers = |kept: &Kept| edges.iter().any(|edge| body.rows.iter().any(|row| kept.refers_to(row, edge)));
        let mut taken = Vec::new();
        for entry in &mut self.0 {
            let before = entry.body.rows.len();
            let mut first = true;
            entry.body.rows.retain(|kept| {
                let stays = std::mem::take(&mut first) || !refers(kept);
                if !stays {
                    taken.push(kept.clone());
                }
                stays
            });
            entry.changed |= entry.body.rows.len() != before;
        }
        taken
    }

    /// Opens the promises again whose outcome was said at this meeting, and gives what was said.
    pub fn take_outcomes(&mut self, meeting: MeetingId) -> Vec<Said> {
        let mut said = Vec::new();
        for entry in &mut self.0 {
            for kept in entry.body.rows.iter_mut().filter(|kept| kept.table == "promises") {
                if kept.row.get("closed_in") != Some(&meeting.0.into()) {
                    continue;
                }
                let promise = kept.row.get("id").and_then(Value::as_i64).unwrap_or_default();
                let outcome = kept.row.get("outcome").and_then(Value::as_str).unwrap_or_default().to_owned();
                said.push(Said { promise, outcome });
                kept.row.insert("outcome".to_owned(), Value::Null);
                kept.row.insert("closed_in".to_owned(), Value::Null);
                entry.changed = true;
            }
        }
        said
    }

    /// Gives a promise in the bin the outcome that was said at a meeting, unless it has one.
    pub fn put_outcome(&mut self, said: &Said, meeting: &Value) {
        for entry in &mut self.0 {
            for kept in entry.body.rows.iter_mut().filter(|kept| kept.table == "promises") {
                if kept.row.get("id") == Some(&said.promise.into()) && kept.row.get("outcome") == Some(&Value::Null) {
                    kept.row.insert("outcome".to_owned(), said.outcome.clone().into());
                    kept.row.insert("closed_in".to_owned(), meeting.clone());
                    entry.changed = true;
                }
            }
        }
    }

    /// Leaves a row with the entry that has its parent; `false` where none has it.
    pub fn hand_over(&mut self, kept: &Kept, edge: &Edge) -> bool {
        let Some(entry) = self.0.iter_mut().find(|entry| entry.body.rows.iter().any(|row| kept.refers_to(row, edge)))
        else {
            return false;
        };
        entry.body.rows.push(kept.clone());
        entry.changed = true;
        true
    }

    /// The plans of a group's meetings.
    pub fn plans(&self, group: GroupId) -> Vec<(MeetingId, String)> {
        let of_group = self.0.iter().filter(|entry| entry.of == Some(group.0));
        let meetings = of_group.flat_map(|entry| &entry.body.rows).filter(|kept| kept.table == "meetings");
        meetings
            .filter_map(|kept| {
                let id = kept.row.get("id").and_then(Value::as_u64)?;
                Some((MeetingId(u32::try_from(id).ok()?), kept.row.get("plan")?.as_str()?.to_owned()))
            })
            .collect()
    }

    /// Writes the plan of a meeting in the bin; `false` where it is not there.
    pub fn write_plan(&mut self, meeting: MeetingId, plan: &str) -> bool {
        for entry in &mut self.0 {
            let is_it = |kept: &&mut Kept| kept.table == "meetings" && kept.row.get("id") == Some(&meeting.0.into());
            if let Some(kept) = entry.body.rows.iter_mut().find(is_it) {
                kept.row.insert("plan".to_owned(), plan.into());
                entry.changed = true;
                return true;
            }
        }
        false
    }

    /// Takes out the entries whose thing belongs to something that is nowhere any more.
    pub fn take_orphans(
        &mut self,
        edges: &[Edge],
        is_there: impl Fn(&Kept, &Edge) -> Result<bool>,
    ) -> Result<Vec<BinId>> {
        let mut orphans = Vec::new();
        for entry in &self.0 {
            let Some(thing) = entry.body.rows.first() else { continue };
            for edge in edges.iter().filter(|edge| edge.child == thing.table) {
                let binned = self.0.iter().any(|other| other.body.rows.iter().any(|row| thing.refers_to(row, edge)));
                if !binned && !is_there(thing, edge)? {
                    orphans.push(entry.id);
                }
            }
        }
        self.0.retain(|entry| !orphans.contains(&entry.id));
        Ok(orphans)
    }

    /// Writes the entries that were changed.
    pub fn write(&self, tx: &Transaction<'_>) -> Result<()> {
        let mut update = tx.prepare_cached("UPDATE bin SET body = ?2 WHERE id = ?1")?;
        for entry in self.0.iter().filter(|entry| entry.changed) {
            update.execute(params![entry.id.0, entry.body.to_text()?])?;
        }
        Ok(())
    }
}
