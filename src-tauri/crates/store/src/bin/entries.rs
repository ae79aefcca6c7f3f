//! The entries of one group, taken together.
//!
//! Rows in the bin refer to each other like rows in tables. A row whose parent is in another entry belongs to that
//! entry and comes back with it. Nothing refers across groups, so only one group's entries are read. An entry that
//! cannot be read stays as it is and blocks nothing. Not in here: the tables (`walk`, `back`), and remains of things
//! that are gone (`lost`).

use meeting::people::{GroupId, MeetingId};
use rusqlite::{Connection, Transaction, params};
use serde_json::Value;

use super::{
    BinId,
    body::{Body, Kept, Parents, Said},
    edges::Edge,
};
use crate::{PlanTexts, Result};

/// The group an entry is of: its own number, for a group.
pub(super) const HOME: &str = "coalesce(of, CASE kind WHEN 'group' THEN CAST(key AS INTEGER) END)";

/// One entry among the others.
pub(super) struct Entry {
    pub id: BinId,
    /// None where it cannot be read.
    pub body: Option<Body>,
    pub changed: bool,
}

impl Entry {
    /// Its rows, as far as they can be read.
    pub fn rows(&self) -> &[Kept] {
        self.body.as_ref().map_or(&[], |body| &body.rows)
    }
}

/// All entries of a group, or all but one.
pub(super) struct Entries(pub Vec<Entry>);

impl Entries {
    /// Reads the entries of a group; what belongs to none stands alone.
    pub fn of_group(db: &Connection, group: Option<GroupId>) -> Result<Self> {
        let mut query = db.prepare_cached(&format!("SELECT id, body FROM bin WHERE {HOME} = ?1 ORDER BY id"))?;
        let found = query.query_map([group.map(|group| group.0)], |row| {
            Ok(Entry { id: BinId(row.get(0)?), body: Body::of_text(row.get_ref(1)?.as_str()?).ok(), changed: false })
        })?;
        Ok(Self(found.collect::<rusqlite::Result<_>>()?))
    }

    /// Takes an entry out, for it is put back.
    pub fn drop(&mut self, id: BinId) {
        self.0.retain(|entry| entry.id != id);
    }

    /// Takes out the rows that refer to one of `body`. The things themselves stay where they are: they are put back, or
    /// go, by themselves.
    pub fn take_what_refers_to(&mut self, body: &Body, edges: &[Edge]) -> Vec<Kept> {
        let parents = Parents::of(&body.rows, edges);
        let refers = |kept: &Kept| edges.iter().any(|edge| edge.child == kept.table && parents.has(kept, edge));
        let mut taken = Vec::new();
        for (changed, body) in self.readable() {
            let before = body.rows.len();
            let mut first = true;
            body.rows.retain(|kept| {
                let stays = std::mem::take(&mut first) || !refers(kept);
                if !stays {
                    taken.push(kept.clone());
                }
                stays
            });
            *changed |= body.rows.len() != before;
        }
        taken
    }

    /// Opens the promises again whose outcome was said at this meeting, and gives what was said.
    pub fn take_outcomes(&mut self, meeting: MeetingId) -> Vec<Said> {
        let mut said = Vec::new();
        for (changed, body) in self.readable() {
            for kept in body.rows.iter_mut().filter(|kept| kept.table == "promises") {
                if kept.row.get("closed_in") != Some(&meeting.0.into()) {
                    continue;
                }
                let promise = kept.row.get("id").and_then(Value::as_i64).unwrap_or_default();
                let outcome = kept.row.get("outcome").and_then(Value::as_str).unwrap_or_default().to_owned();
                said.push(Said { promise, outcome });
                kept.row.insert("outcome".to_owned(), Value::Null);
                kept.row.insert("closed_in".to_owned(), Value::Null);
                *changed = true;
            }
        }
        said
    }

    /// Gives a promise in the bin the outcome that was said at a meeting, unless it has one.
    pub fn put_outcome(&mut self, said: &Said, meeting: &Value) {
        for (changed, body) in self.readable() {
            for kept in body.rows.iter_mut().filter(|kept| kept.table == "promises") {
                if kept.row.get("id") == Some(&said.promise.into()) && kept.row.get("outcome") == Some(&Value::Null) {
                    kept.row.insert("outcome".to_owned(), said.outcome.clone().into());
                    kept.row.insert("closed_in".to_owned(), meeting.clone());
                    *changed = true;
                }
            }
        }
    }

    /// Leaves a row with the entry that has its parent. Where none has it, the row is gone.
    pub fn hand_over(&mut self, kept: &Kept, edge: &Edge) {
        for (changed, body) in self.readable() {
            if body.rows.iter().any(|row| kept.refers_to(row, edge)) {
                body.rows.push(kept.clone());
                *changed = true;
                return;
            }
        }
    }

    /// The plans of the meetings.
    pub fn plans(&self) -> Vec<(MeetingId, PlanTexts)> {
        let rows = self.0.iter().flat_map(Entry::rows);
        let meetings = rows.filter(|kept| kept.table == "meetings");
        meetings
            .filter_map(|kept| {
                let id = kept.row.get("id").and_then(Value::as_u64)?;
                let text = |column: &str| kept.row.get(column).and_then(Value::as_str).map(str::to_owned);
                Some((MeetingId(u32::try_from(id).ok()?), PlanTexts { plan: text("plan")?, agenda: text("agenda") }))
            })
            .collect()
    }

    /// Writes the texts of the plan of a meeting in the bin; `false` where it is not there.
    pub fn write_texts(&mut self, meeting: MeetingId, texts: &PlanTexts) -> bool {
        for (changed, body) in self.readable() {
            let is_it = |kept: &&mut Kept| kept.table == "meetings" && kept.row.get("id") == Some(&meeting.0.into());
            if let Some(kept) = body.rows.iter_mut().find(is_it) {
                kept.row.insert("plan".to_owned(), texts.plan.clone().into());
                kept.row.insert("agenda".to_owned(), texts.agenda.clone().into());
                *changed = true;
                return true;
            }
        }
        false
    }

    /// Writes the entries that were changed.
    pub fn write(&self, tx: &Transaction<'_>) -> Result<()> {
        let mut update = tx.prepare_cached("UPDATE bin SET body = ?2 WHERE id = ?1")?;
        for entry in self.0.iter().filter(|entry| entry.changed) {
            if let Some(body) = &entry.body {
                update.execute(params![entry.id.0, body.to_text()?])?;
            }
        }
        Ok(())
    }

    fn readable(&mut self) -> impl Iterator<Item = (&mut bool, &mut Body)> {
        self.0.iter_mut().filter_map(|entry| Some((&mut entry.changed, entry.body.as_mut()?)))
    }
}
