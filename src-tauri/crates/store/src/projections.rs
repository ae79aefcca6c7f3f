//! What is made of a meeting that is over: the figures on lists, and what the ledger knows.
//!
//! It is made from the plan and the events of its meeting, and dropped when another event is appended. Not in here: making
//! it (the desk), reading the figures (`lists`), and the rules of whose turn it is (`meeting::ledger`).

use meeting::{
    people::{GroupId, MeetingId},
    record::Figures,
};
use rusqlite::params;

use crate::{Result, Store};

/// What is kept of a meeting that is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectionRow {
    /// The meeting.
    pub meeting: MeetingId,
    /// What lists show.
    pub figures: Figures,
    /// What the ledger knows, JSON.
    pub sitting: String,
}

impl Store {
    /// The meetings of a group that are over, earliest first, with what the ledger knows of each; `None` is: to be made.
    pub fn sittings(&self, group: GroupId) -> Result<Vec<(MeetingId, Option<String>)>> {
        let mut query = self.db.prepare_cached(
            "SELECT meetings.id, projections.sitting
             FROM meetings LEFT JOIN projections ON projections.meeting_id = meetings.id
             WHERE meetings.group_id = ?1 AND meetings.state = 'closed' ORDER BY meetings.starts, meetings.id",
        )?;
        let rows = query.query_map([group.0], |row| Ok((MeetingId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Keeps what was made of meetings, all or none.
    pub fn keep_projections(&mut self, made: &[ProjectionRow]) -> Result<()> {
        self.transact(|tx| {
            let mut write = tx.prepare_cached(
                "INSERT INTO projections (meeting_id, came, expected, turns, sitting) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (meeting_id) DO UPDATE SET came = excluded.came, expected = excluded.expected,
                        turns = excluded.turns, sitting = excluded.sitting",
            )?;
            for ProjectionRow { meeting, figures, sitting } in made {
                write.execute(params![meeting.0, figures.came, figures.expected, figures.turns, sitting])?;
            }
            Ok(())
        })
    }
}
