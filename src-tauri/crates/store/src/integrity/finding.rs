//! The findings of a check.
//!
//! Not in here: checking, and the words for people.

use meeting::people::{GroupId, MeetingId};

/// Something in a file that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// The database does not hold together, or an index does not agree with its table; in `SQLite`'s words.
    Structure(String),
    /// A row of this table refers to one that is not there.
    Reference(String),
    /// What the tables are allowed to hold is not as it was.
    Schema,
    /// The facts of this meeting are not those that were appended.
    Facts(MeetingId),
    /// A row is not as it was written.
    Row(Row),
}

/// A row that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    /// The table.
    pub table: String,
    /// Its key, as text; parts of it are divided by `/`.
    pub key: String,
    /// What is wrong with it.
    pub how: How,
    /// The meeting it belongs to, where it does.
    pub meeting: Option<MeetingId>,
    /// The group it belongs to, where it says so itself.
    pub group: Option<GroupId>,
}

/// What is wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// It says something else.
    Changed,
    /// It is gone.
    Missing,
    /// It was never written by this program.
    Added,
}
