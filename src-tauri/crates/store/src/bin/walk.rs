//! From a thing to its rows, along the foreign keys.
//!
//! Not in here: what happens to them.

use std::collections::{BTreeMap, BTreeSet};

use meeting::people::MeetingId;
use rusqlite::{Transaction, types::ValueRef};
use serde_json::{Value, json};

use super::{
    Thing,
    body::{Kept, Said},
    edges::Edge,
};
use crate::{Failure, FailureCode, Result, one};

/// A name as SQL reads it, whatever is in it.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// The rows of a thing: itself first, then everything that belongs to it, parents before children.
pub(super) fn rows_of(tx: &Transaction<'_>, edges: &[Edge], thing: &Thing) -> Result<Vec<Kept>> {
    let kind = thing.kind();
    let mut rows = select(tx, kind.table(), kind.by_key(), &[json!(thing.key())])?;
    if rows.len() != 1 {
        return Err(Failure::missing(kind.word()));
    }
    let mut seen: BTreeSet<(String, String)> = BTreeSet::new();
    let mut next = 0;
    while let Some(parent) = rows.get(next).cloned() {
        next += 1;
        for edge in edges.iter().filter(|edge| edge.parent == parent.table) {
            let Some(value) = parent.row.get(&edge.to) else { continue };
            let children =
                select(tx, &edge.child, &format!("{} = ?1", quoted(&edge.from)), std::slice::from_ref(value))?;
            for child in children {
                // A note belongs to its meeting and to its member: it is kept once.
                let name = serde_json::to_string(&child.row).unwrap_or_default();
                if seen.insert((child.table.clone(), name)) {
                    rows.push(child);
                }
            }
        }
    }
    Ok(in_order(rows, edges))
}

/// Parents before children: a table stands behind every table it refers to.
fn in_order(rows: Vec<Kept>, edges: &[Edge]) -> Vec<Kept> {
    let mut depths: BTreeMap<&str, usize> = BTreeMap::new();
    // There is no ring among the tables, so that as many rounds as there are keys are enough.
    for _ in 0..edges.len() {
        for edge in edges {
            let above = depths.get(edge.parent.as_str()).copied().unwrap_or_default();
            let depth = depths.entry(&edge.child).or_default();
            *depth = (*depth).max(above + 1);
        }
    }
    let mut rows = rows;
    rows.sort_by_key(|kept| depths.get(kept.table.as_str()).copied().unwrap_or_default());
    rows
}

/// The rows of a table under a condition, in the order of its key.
fn select(tx: &Transaction<'_>, table: &str, condition: &str, by: &[Value]) -> Result<Vec<Kept>> {
    let mut key = tx.prepare_cached("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk")?;
    let key = key.query_map([table], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
    let key: Vec<String> = key.iter().map(|name| quoted(name)).collect();
    let sql = format!("SELECT * FROM {} WHERE {condition} ORDER BY {}", quoted(table), key.join(", "));
    let mut query = tx.prepare_cached(&sql)?;
    let columns: Vec<String> = query.column_names().into_iter().map(str::to_owned).collect();
    let mut found = query.query(rusqlite::params_from_iter(by.iter().map(sql_value)))?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let mut kept = BTreeMap::new();
        for (place, column) in columns.iter().enumerate() {
            kept.insert(column.clone(), json_value(row.get_ref(place)?)?);
        }
        rows.push(Kept { table: table.to_owned(), row: kept });
    }
    Ok(rows)
}

/// A value of a row in JSON; bytes are an object of their own, since JSON has none.
fn json_value(value: ValueRef<'_>) -> Result<Value> {
    Ok(match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => json!(number),
        ValueRef::Real(number) => json!(number),
        ValueRef::Text(text) => {
            json!(std::str::from_utf8(text).map_err(|_| Failure::new(FailureCode::Damaged, "a text is none"))?)
        }
        ValueRef::Blob(bytes) => json!({ "bytes": bytes }),
    })
}

/// The value of a row that [`json_value`] put in JSON.
pub(super) fn sql_value(value: &Value) -> rusqlite::types::Value {
    use rusqlite::types::Value as Sql;
    match value {
        Value::Null | Value::Array(_) => Sql::Null,
        Value::Bool(yes) => Sql::Integer(i64::from(*yes)),
        Value::Number(number) => {
            number.as_i64().map_or_else(|| Sql::Real(number.as_f64().unwrap_or_default()), Sql::Integer)
        }
        Value::String(text) => Sql::Text(text.clone()),
        Value::Object(object) => {
            let bytes = object.get("bytes").and_then(Value::as_array);
            let byte = |byte: &Value| byte.as_u64().and_then(|byte| u8::try_from(byte).ok()).unwrap_or_default();
            bytes.map_or(Sql::Null, |bytes| Sql::Blob(bytes.iter().map(byte).collect()))
        }
    }
}

/// Takes a thing out of its tables. What belongs to it and does not go by itself goes first.
pub(super) fn delete(tx: &Transaction<'_>, edges: &[Edge], thing: &Thing) -> Result<()> {
    let (kind, key) = (thing.kind(), thing.key());
    match thing {
        Thing::Member(_) => {
            for edge in edges.iter().filter(|edge| edge.parent == kind.table() && !edge.cascades) {
                let (child, from) = (quoted(&edge.child), quoted(&edge.from));
                tx.execute(&format!("DELETE FROM {child} WHERE {from} = CAST(?1 AS INTEGER)"), [&key])?;
            }
        }
        // Whatever refers to a member of a group refers to one of its meetings, too, and goes with that.
        Thing::Group(_) | Thing::Meeting(_) | Thing::Guest(..) | Thing::Format(_) => {}
    }
    one(tx.execute(&format!("DELETE FROM {} WHERE {}", kind.table(), kind.by_key()), [&key])?, kind.word())
}

/// Opens the promises again that other meetings made and this one closed, and gives what was said.
pub(super) fn take_outcomes(tx: &Transaction<'_>, meeting: MeetingId) -> Result<Vec<Said>> {
    let mut said = tx.prepare_cached(
        "SELECT id, outcome FROM promises WHERE closed_in = ?1 AND meeting_id <> ?1 AND outcome IS NOT NULL ORDER BY id",
    )?;
    let said = said.query_map([meeting.0], |row| Ok(Said { promise: row.get(0)?, outcome: row.get(1)? }))?;
    let said = said.collect::<rusqlite::Result<Vec<Said>>>()?;
    tx.execute(
        "UPDATE promises SET outcome = NULL, closed_in = NULL WHERE closed_in = ?1 AND meeting_id <> ?1",
        [meeting.0],
    )?;
    Ok(said)
}
