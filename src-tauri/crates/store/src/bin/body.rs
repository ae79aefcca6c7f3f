//! The contents of one entry of the bin.
//!
//! Not in here: relations between entries (`entries`), and the tables (`walk`, `back`).

use std::collections::{BTreeMap, HashSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::edges::Edge;
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

/// The values by which rows can be referred to.
#[derive(Default)]
pub(super) struct Parents<'a>(HashSet<(&'a str, &'a str, String)>);

impl<'a> Parents<'a> {
    pub fn of(rows: impl IntoIterator<Item = &'a Kept>, edges: &'a [Edge]) -> Self {
        let mut all = HashSet::new();
        for kept in rows {
            for edge in edges.iter().filter(|edge| edge.parent == kept.table) {
                if let Some(value) = kept.row.get(&edge.to) {
                    all.insert((edge.parent.as_str(), edge.to.as_str(), value.to_string()));
                }
            }
        }
        Self(all)
    }

    /// Whether the parent that a row names by this key is among them.
    pub fn has(&self, kept: &Kept, edge: &Edge) -> bool {
        let value = kept.row.get(&edge.from).map(ToString::to_string).unwrap_or_default();
        self.0.contains(&(edge.parent.as_str(), edge.to.as_str(), value))
    }
}
