//! What the ledger knows of finished meetings.
//!
//! Text to this crate: derived from the events of its meeting, and dropped when another event is appended. Not in here:
//! deriving it, and the rules of whose turn it is (`meeting::ledger`).

use meeting::people::{GroupId, MeetingId};
use rusqlite::params;

use crate::{Result, Store};

impl Store {
    /// The meetings of a group that are over, earliest first, with what is kept of each; `None` is: to be made.
    pub fn sittings(&self, group: GroupId) -> Result<Vec<(MeetingId, Option<String>)>> {
        let mut query = self.db.prepare_cached(
            "SELECT meetings.id, sittings.body
             FROM meetings LEFT JOIN sittings ON sittings.meeting_id = meetings.id
             WHERE meetings.group_id = ?1 AND meetings.state = 'closed' ORDER BY meetings.starts, meetings.id",
        )?;
        let rows = query.query_map([group.0], |row| Ok((MeetingId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Keeps sittings, all or none.
    pub fn keep_sittings(&mut self, sittings: &[(MeetingId, String)]) -> Result<()> {
        self.transact(|tx| {
            let mut write = tx.prepare_cached(
                "INSERT INTO sittings (meeting_id, body) VALUES (?1, ?2)
                 ON CONFLICT (meeting_id) DO UPDATE SET body = excluded.body",
            )?;
            for (meeting, body) in sittings {
                write.execute(params![meeting.0, body])?;
            }
            Ok(())
        })
    }
}
