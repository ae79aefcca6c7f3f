//! Putting a thing back in its place.
//!
//! Not in here: whether it may come back, for example if its name has been taken meanwhile (the desk).

use meeting::people::{GroupId, MeetingId};
use rusqlite::{Transaction, params};
use serde_json::Value;

use super::{
    BinId,
    body::{Body, Kept},
    edges::{self, Edge},
    entries::{Entries, HOME},
    walk::{quoted, sql_value},
};
use crate::{Failure, PlanTexts, Result, Store, one};

impl Store {
    /// Puts a thing back with the numbers it had, in one transaction with the plans that speak of it again. What belongs
    /// to something that lies in the bin itself waits there; what belongs to something that is gone for good is gone.
    ///
    /// Fails with `Missing` when the entry is not there, or when the group or the meeting it belongs to is not.
    pub fn put_back(&mut self, id: BinId, plans: &[(MeetingId, PlanTexts)]) -> Result<()> {
        self.transact(|tx| {
            let edges = edges::edges(tx)?;
            let (home, text) = tx
                .prepare_cached(&format!("SELECT {HOME}, body FROM bin WHERE id = ?1"))?
                .query_row([id.0], |row| Ok((row.get::<_, Option<u32>>(0)?, row.get::<_, String>(1)?)))?;
            let Body { rows, outcomes } = Body::of_text(&text)?;
            let mut others = Entries::of_group(tx, home.map(GroupId))?;
            others.drop(id);
            one(tx.execute("DELETE FROM bin WHERE id = ?1", [id.0])?, "entry")?;
            let loose = edges::loose_edges(tx)?;
            for (place, kept) in rows.iter().enumerate() {
                match missing_parent(tx, kept, &edges)? {
                    None => insert(tx, &untied(tx, kept, &loose)?)?,
                    Some(edge) if place == 0 => return Err(Failure::missing(&edge.parent)),
                    Some(edge) => {
                        others.hand_over(kept, edge);
                    }
                }
            }
            let thing = rows.first().and_then(|kept| kept.row.get("id"));
            for said in &outcomes {
                if let Some(meeting) = thing {
                    let changed = tx.execute(
                        "UPDATE promises SET outcome = ?2, closed_in = ?3 WHERE id = ?1 AND outcome IS NULL",
                        params![said.promise, said.outcome, sql_value(meeting)],
                    )?;
                    if changed == 0 {
                        others.put_outcome(said, meeting);
                    }
                }
            }
            others.write_plans(tx, plans)?;
            others.write(tx)
        })
    }
}

/// The first of a row's parents that is in no table.
fn missing_parent<'a>(tx: &Transaction<'_>, kept: &Kept, edges: &'a [Edge]) -> Result<Option<&'a Edge>> {
    for edge in edges.iter().filter(|edge| edge.child == kept.table) {
        if !is_there(tx, kept, edge)? {
            return Ok(Some(edge));
        }
    }
    Ok(None)
}

/// Whether the parent that a row names by this key is in its table.
pub(super) fn is_there(db: &rusqlite::Connection, kept: &Kept, edge: &Edge) -> Result<bool> {
    let Some(value) = kept.row.get(&edge.from).filter(|value| !value.is_null()) else { return Ok(true) };
    let sql = format!("SELECT EXISTS (SELECT 1 FROM {} WHERE {} = ?1)", quoted(&edge.parent), quoted(&edge.to));
    Ok(db.prepare_cached(&sql)?.query_row([sql_value(value)], |row| row.get(0))?)
}

/// The row with those keys empty that would have been emptied, had it been in its table when their parent went.
fn untied(tx: &Transaction<'_>, kept: &Kept, loose: &[Edge]) -> Result<Kept> {
    let mut kept = kept.clone();
    while let Some(edge) = missing_parent(tx, &kept, loose)? {
        kept.row.insert(edge.from.clone(), Value::Null);
    }
    Ok(kept)
}

fn insert(tx: &Transaction<'_>, kept: &Kept) -> Result<()> {
    let columns: Vec<String> = kept.row.keys().map(|column| quoted(column)).collect();
    let places: Vec<String> = (1..=columns.len()).map(|place| format!("?{place}")).collect();
    let sql = format!("INSERT INTO {} ({}) VALUES ({})", quoted(&kept.table), columns.join(", "), places.join(", "));
    tx.prepare_cached(&sql)?.execute(rusqlite::params_from_iter(kept.row.values().map(sql_value)))?;
    Ok(())
}
