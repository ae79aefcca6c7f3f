//! The events of a meeting, fact by fact. They are appended and never changed; the database itself refuses anything
//! else.
//!
//! Not in here: the meaning of an event (JSON to this crate), and anything that must be deletable: notes, promises and
//! evaluation responses have their own tables.

use meeting::{people::MeetingId, time::Moment};
use rusqlite::{Row, Transaction, params};

use crate::{
    MeetingState, Result, Store,
    meetings::{write_next, write_state},
};

/// One fact, as it is kept. Its number is its place in the list, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventRow {
    /// What was done by one act is undone together.
    pub act: u32,
    /// From when it holds.
    pub at: Moment,
    /// The wall clock when it was written, milliseconds since 1970-01-01T00:00:00Z.
    pub utc_ms: i64,
    /// The monotonic clock when it was written, milliseconds.
    pub mono_ms: i64,
    /// Names the run `mono_ms` counts in.
    pub boot: String,
    /// What happened, JSON.
    pub body: String,
}

fn read(row: &Row<'_>) -> rusqlite::Result<EventRow> {
    Ok(EventRow {
        act: row.get(0)?,
        at: Moment(row.get(1)?),
        utc_ms: row.get(2)?,
        mono_ms: row.get(3)?,
        boot: row.get(4)?,
        body: row.get(5)?,
    })
}

/// Appends inside somebody's transaction; gives the number of the last event there is.
fn write(tx: &Transaction<'_>, meeting: MeetingId, events: &[EventRow]) -> Result<u32> {
    let mut seq: u32 = tx
        .prepare_cached("SELECT coalesce(max(seq), 0) FROM events WHERE meeting_id = ?1")?
        .query_row([meeting.0], |row| row.get(0))?;
    let mut insert = tx.prepare_cached(
        "INSERT INTO events (meeting_id, seq, act, at, utc_ms, mono_ms, boot, body)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for event in events {
        seq += 1;
        insert.execute(params![
            meeting.0,
            seq,
            event.act,
            event.at.0,
            event.utc_ms,
            event.mono_ms,
            event.boot,
            event.body
        ])?;
    }
    Ok(seq)
}

impl Store {
    /// The events of a meeting in the order they were appended. Fails with `Damaged` where they are not those.
    pub fn events(&self, meeting: MeetingId) -> Result<Vec<EventRow>> {
        self.facts_hold(meeting)?;
        let mut query = self.db.prepare_cached(
            "SELECT act, at, utc_ms, mono_ms, boot, body FROM events WHERE meeting_id = ?1 ORDER BY seq",
        )?;
        Ok(query.query_map([meeting.0], read)?.collect::<rusqlite::Result<_>>()?)
    }

    /// Appends events, all or none; gives the number of the last, counting from 1 in each meeting.
    pub fn append(&mut self, meeting: MeetingId, events: &[EventRow]) -> Result<u32> {
        self.transact(|tx| write(tx, meeting, events))
    }

    /// Appends events and writes the state of the meeting, all or none, so that the two never disagree. So does `next`,
    /// when the group meets again; none leaves what is there.
    pub fn append_with_state(
        &mut self,
        meeting: MeetingId,
        events: &[EventRow],
        state: MeetingState,
        began: Option<Moment>,
        ended: Option<Moment>,
        next: Option<Moment>,
    ) -> Result<u32> {
        self.transact(|tx| {
            write_state(tx, meeting, state, began, ended)?;
            if next.is_some() {
                write_next(tx, meeting, next)?;
            }
            write(tx, meeting, events)
        })
    }
}
