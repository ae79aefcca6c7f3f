//! The meetings of a group: planned, running and held.
//!
//! Not in here: plans and agendas (`plans`), and when a meeting may change its state (the desk).

use meeting::{
    people::{GroupId, MeetingId},
    time::Moment,
};
use rusqlite::{
    Row, ToSql, Transaction, params,
    types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef},
};
use strum::{EnumString, IntoStaticStr};

use crate::{
    AgendaRow, Failure, FailureCode, PlanRow, Result, Store, ZoneRow,
    bin::remove_lost,
    one,
    plans::{self, write_plan},
};

/// A meeting, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingRow {
    /// Which.
    pub id: MeetingId,
    /// Of which group.
    pub group: GroupId,
    /// How far it is.
    pub state: MeetingState,
    /// What was typed for it.
    pub plan: PlanRow,
    /// The zone it was opened in, once it was.
    pub zone: Option<ZoneRow>,
    /// The start as planned.
    pub starts: Moment,
    /// The start as it was.
    pub began: Option<Moment>,
    /// The end as it was.
    pub ended: Option<Moment>,
    /// When the group meets next, as said at this meeting.
    pub next: Option<Moment>,
}

/// How far a meeting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum MeetingState {
    /// Not begun.
    Planned,
    /// Begun and not ended, even if the app was closed meanwhile.
    Live,
    /// Ended.
    Closed,
}

impl ToSql for MeetingState {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(<&'static str>::from(self)))
    }
}

impl FromSql for MeetingState {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map_err(|_| FromSqlError::InvalidType)
    }
}

/// What [`read`] reads, from the first column on.
pub(crate) const COLUMNS: &str =
    "id, group_id, state, starts, began, ended, next, plan, date, slot_day, slot_number, slot_of,
     (SELECT name FROM guests WHERE guests.meeting_id = meetings.id AND guest = 2147583648), zone, utc_offset";

/// How many columns these are.
pub(crate) const COUNT: usize = 15;

/// What reads the meetings of a `WHERE`.
pub(crate) fn select(which: &str) -> String {
    format!("SELECT {COLUMNS} FROM meetings {which}")
}

pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<MeetingRow> {
    let moment = |column: usize| row.get::<_, Option<i64>>(column).map(|at| at.map(Moment));
    Ok(MeetingRow {
        id: MeetingId(row.get(0)?),
        group: GroupId(row.get(1)?),
        state: row.get(2)?,
        plan: plans::read(row, 7)?,
        zone: plans::read_zone(row, 13)?,
        starts: Moment(row.get(3)?),
        began: moment(4)?,
        ended: moment(5)?,
        next: moment(6)?,
    })
}

fn seconds(at: Option<Moment>) -> Option<i64> {
    at.map(|at| at.0)
}

/// Writes the state inside somebody's transaction.
pub(crate) fn write_state(
    tx: &Transaction<'_>,
    id: MeetingId,
    state: MeetingState,
    began: Option<Moment>,
    ended: Option<Moment>,
) -> Result<()> {
    let changed = tx
        .prepare_cached("UPDATE meetings SET state = ?2, began = ?3, ended = ?4 WHERE id = ?1")?
        .execute(params![id.0, state, seconds(began), seconds(ended)])?;
    one(changed, "meeting")
}

/// Writes when the group meets next inside somebody's transaction.
pub(crate) fn write_next(tx: &Transaction<'_>, id: MeetingId, next: Option<Moment>) -> Result<()> {
    let changed = tx.execute("UPDATE meetings SET next = ?2 WHERE id = ?1", params![id.0, seconds(next)])?;
    one(changed, "meeting")
}

/// Adds a meeting inside somebody's transaction.
fn insert(
    tx: &Transaction<'_>,
    group: GroupId,
    plan: &PlanRow,
    agenda: Option<&AgendaRow>,
    starts: Moment,
) -> Result<MeetingId> {
    let id = tx
        .prepare_cached("INSERT INTO meetings (group_id, starts) VALUES (?1, ?2) RETURNING id")?
        .query_row(params![group.0, starts.0], |row| row.get(0).map(MeetingId))?;
    write_plan(tx, id, plan, agenda, starts)?;
    Ok(id)
}

impl Store {
    /// One meeting.
    pub fn meeting(&self, id: MeetingId) -> Result<MeetingRow> {
        Ok(self.db.prepare_cached(&select("WHERE id = ?1"))?.query_row([id.0], read)?)
    }

    /// The meetings of a group by their planned start, earliest first.
    pub fn meetings_of(&self, group: GroupId) -> Result<Vec<MeetingRow>> {
        let mut query = self.db.prepare_cached(&select("WHERE group_id = ?1 ORDER BY starts, id"))?;
        Ok(query.query_map([group.0], read)?.collect::<rusqlite::Result<_>>()?)
    }

    /// The meetings of any group that have begun and not ended.
    pub fn live_meetings(&self) -> Result<Vec<MeetingRow>> {
        let mut query = self.db.prepare_cached(&select("WHERE state = 'live' ORDER BY starts, id"))?;
        Ok(query.query_map([], read)?.collect::<rusqlite::Result<_>>()?)
    }

    /// Which meeting of its group it is by planned start, counting from 1.
    pub fn number_of(&self, id: MeetingId) -> Result<u32> {
        let mut query = self.db.prepare_cached(
            // Two counts: SQLite compares `(starts, id)` row by row and takes three times as long for it.
            "SELECT 1 + (SELECT count(*) FROM meetings AS earlier
                         WHERE earlier.group_id = this.group_id AND earlier.starts < this.starts)
                      + (SELECT count(*) FROM meetings AS same
                         WHERE same.group_id = this.group_id AND same.starts = this.starts AND same.id < this.id)
             FROM meetings AS this WHERE this.id = ?1",
        )?;
        Ok(query.query_row([id.0], |row| row.get(0))?)
    }

    /// Adds a planned meeting.
    pub fn create_meeting(&mut self, group: GroupId, plan: &PlanRow, starts: Moment) -> Result<MeetingId> {
        self.transact(|tx| insert(tx, group, plan, None, starts))
    }

    /// Adds a meeting that is opened already.
    pub fn create_opened(
        &mut self,
        group: GroupId,
        plan: &PlanRow,
        agenda: &AgendaRow,
        starts: Moment,
    ) -> Result<MeetingId> {
        self.transact(|tx| insert(tx, group, plan, Some(agenda), starts))
    }

    /// Writes how far the meeting is and its real start and end (all three, `None` included).
    pub fn set_state(
        &mut self,
        id: MeetingId,
        state: MeetingState,
        began: Option<Moment>,
        ended: Option<Moment>,
    ) -> Result<()> {
        self.transact(|tx| write_state(tx, id, state, began, ended))
    }

    /// Writes when the group meets next.
    pub fn set_next(&mut self, id: MeetingId, next: Option<Moment>) -> Result<()> {
        self.transact(|tx| write_next(tx, id, next))
    }

    /// Removes a meeting with everything in it, and overwrites where it was. Only one that is planned, or a
    /// sample group's: one that began goes to the bin first (`Other`).
    pub fn delete_meeting(&mut self, id: MeetingId) -> Result<()> {
        self.transact(|tx| {
            let (group, history) = tx.query_row(
                "SELECT groups.id, meetings.state <> 'planned' AND NOT groups.sample
                 FROM meetings JOIN groups ON groups.id = meetings.group_id WHERE meetings.id = ?1",
                [id.0],
                |row| Ok((row.get(0).map(GroupId)?, row.get(1)?)),
            )?;
            if history {
                return Err(Failure::new(FailureCode::Other, "a meeting that began goes to the bin first"));
            }
            one(tx.execute("DELETE FROM meetings WHERE id = ?1", [id.0])?, "meeting")?;
            remove_lost(tx, group, None)
        })?;
        self.forget()
    }
}

#[cfg(test)]
mod tests {
    use meeting::people::GuestId;

    use super::COLUMNS;

    #[test]
    fn who_leads_from_outside_is_read_under_their_number() {
        assert!(COLUMNS.contains(&format!("guest = {})", GuestId::OUTSIDE.number())), "{COLUMNS}");
    }
}
