//! A plan written by itself, whatever else is kept of its meeting.
//!
//! Not in here: meetings and their other columns (`meetings`), and plans that lie in the bin (`bin`).

use meeting::people::MeetingId;
use rusqlite::{Transaction, params};

use crate::Result;

/// Writes the plan alone inside somebody's transaction; `false` where there is no such meeting.
pub(crate) fn write_plan_alone(tx: &Transaction<'_>, id: MeetingId, plan: &str) -> Result<bool> {
    let changed = tx.prepare_cached("UPDATE meetings SET plan = ?2 WHERE id = ?1")?.execute(params![id.0, plan])?;
    Ok(changed == 1)
}
