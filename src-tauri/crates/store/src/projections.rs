//! What is made of a meeting that is over: the figures on lists, and what the ledger knows.
//!
//! It is made from the plan and the events of its meeting, and dropped when another event is appended. How many promises
//! were made is counted, since they change without an event. Not in here: making it (the desk), and the rules of whose
//! turn it is (`meeting::ledger`).

use meeting::{
    people::{GroupId, MeetingId},
    record::{Figures, is_promise},
};
use rusqlite::{OptionalExtension, params};

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

    /// The figures of a meeting that is over; `None` is: to be made.
    pub fn figures(&self, meeting: MeetingId) -> Result<Option<Figures>> {
        let sql = "SELECT came, expected, turns FROM projections WHERE meeting_id = ?1";
        let read =
            |row: &rusqlite::Row<'_>| Ok(Figures { came: row.get(0)?, expected: row.get(1)?, turns: row.get(2)? });
        Ok(self.db.prepare_cached(sql)?.query_row([meeting.0], read).optional()?)
    }

    /// How many promises were made at a meeting.
    pub fn count_promises(&self, meeting: MeetingId) -> Result<u32> {
        let mut query = self.db.prepare_cached("SELECT what FROM promises WHERE meeting_id = ?1")?;
        let mut rows = query.query([meeting.0])?;
        let mut count = 0;
        while let Some(row) = rows.next()? {
            count += u32::from(row.get_ref(0)?.as_str().map_or(true, is_promise));
        }
        Ok(count)
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
