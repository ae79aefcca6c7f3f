//! The foreign keys, by which rows belong to each other.
//!
//! Not in here: following them from a thing to its rows (`walk`).

use rusqlite::Connection;

use crate::Result;

/// What is made from other rows, or is of no use later: it is made again, and not kept.
const NOT_KEPT: [&str; 2] = ["projections", "pulses"];

/// A foreign key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edge {
    pub child: String,
    pub from: String,
    pub parent: String,
    pub to: String,
    /// Whether the child goes with its parent by itself.
    pub cascades: bool,
}

/// The foreign keys by which a row belongs to another.
pub(super) fn edges(db: &Connection) -> Result<Vec<Edge>> {
    keys(db, "key.on_delete <> 'SET NULL'")
}

/// The foreign keys that are emptied when their parent goes.
pub(super) fn loose_edges(db: &Connection) -> Result<Vec<Edge>> {
    keys(db, "key.on_delete = 'SET NULL'")
}

fn keys(db: &Connection, which: &str) -> Result<Vec<Edge>> {
    let mut query = db.prepare_cached(&format!(
        "SELECT child.name, key.\"from\", key.\"table\", key.\"to\", key.on_delete
         FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS key
         WHERE child.type = 'table' AND {which} ORDER BY child.name, key.id",
    ))?;
    let edges = query.query_map([], |row| {
        Ok(Edge {
            child: row.get(0)?,
            from: row.get(1)?,
            parent: row.get(2)?,
            to: row.get(3)?,
            cascades: row.get::<_, String>(4)? == "CASCADE",
        })
    })?;
    let edges: Vec<Edge> = edges.collect::<rusqlite::Result<_>>()?;
    Ok(edges.into_iter().filter(|edge| !NOT_KEPT.contains(&edge.child.as_str())).collect())
}
