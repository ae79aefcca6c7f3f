//! What was acknowledged and is not in the file any more, by the marker beside it.
//!
//! Not in here: the marker, and what is done about a loss.

use rusqlite::Connection;

use super::marker::{Said, UNKNOWN};
use crate::Result;

/// What was acknowledged and is not there any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// How many changes; `None` where that cannot be told.
    pub changes: Option<u64>,
}

impl Lost {
    pub(crate) fn of(changes: u64) -> Self {
        Self { changes: Some(changes).filter(|changes| *changes != UNKNOWN) }
    }
}

/// No file is ever written so often: a number beyond it was not counted. What is counted stays within it, so that
/// a number that somebody believed in spite of all cannot run over.
pub(crate) const MOST_WRITES: u64 = 1 << 53;

/// The file's name and how many writes it has seen.
pub(crate) fn counter(db: &Connection) -> Result<([u8; 16], u64)> {
    let (uid, writes): (_, i64) =
        db.query_row("SELECT uid, min(writes, ?1) FROM file", [MOST_WRITES as i64], |row| row.try_into())?;
    Ok((uid, writes.max(0) as u64))
}

/// How many acknowledged writes are gone, by a marker and the file; [`UNKNOWN`] where a damaged log is all that tells.
pub(crate) fn lost(said: Option<Said>, counted: Option<([u8; 16], u64)>, sound: bool) -> Option<u64> {
    let (uid, writes) = counted?;
    match said.filter(|said| said.uid == uid) {
        Some(said) => Some(said.lost.saturating_add(said.writes.min(MOST_WRITES).saturating_sub(writes))),
        None if sound => None,
        None => Some(UNKNOWN),
    }
}
