//! When a group meets, as text.
//!
//! Not in here: the meaning of the text (the rules of a series are in `meeting`).

use meeting::{
    people::{GroupId, MeetingId},
    time::Moment,
};
use rusqlite::{OptionalExtension, Transaction, params};

use crate::{MeetingRow, Result, Store, meetings, plans::write_plan};

/// A group's series, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeriesRow {
    /// What names it in calendar files: made by chance when it is first written, and never changed.
    pub name: String,
    /// JSON.
    pub body: String,
}

fn write(tx: &Transaction<'_>, group: GroupId, body: &str, plans: &[MeetingRow]) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO series (group_id, body) VALUES (?1, ?2)
         ON CONFLICT (group_id) DO UPDATE SET body = excluded.body",
    )?
    .execute(params![group.0, body])?;
    for plan in plans {
        write_plan(tx, plan.id, &plan.plan, None, plan.starts)?;
    }
    Ok(())
}

impl Store {
    /// The series of a group, if it ever had one.
    pub fn series(&self, group: GroupId) -> Result<Option<SeriesRow>> {
        let mut query = self.db.prepare_cached("SELECT name, body FROM series WHERE group_id = ?1")?;
        let read = |row: &rusqlite::Row<'_>| Ok(SeriesRow { name: row.get(0)?, body: row.get(1)? });
        Ok(query.query_row([group.0], read).optional()?)
    }

    /// Writes the series of a group together with the plans that go with it: the plan and the planned start of each.
    pub fn set_series(&mut self, group: GroupId, body: &str, plans: &[MeetingRow]) -> Result<()> {
        self.transact(|tx| write(tx, group, body, plans))
    }

    /// As [`set_series`](Self::set_series), together with what was said at a meeting: when the group meets next.
    pub fn set_series_and_next(
        &mut self,
        group: GroupId,
        body: &str,
        plans: &[MeetingRow],
        said: (MeetingId, Option<Moment>),
    ) -> Result<()> {
        self.transact(|tx| {
            write(tx, group, body, plans)?;
            meetings::write_next(tx, said.0, said.1)
        })
    }

    /// The meetings of a group that are planned for this moment or later, earliest first.
    pub fn meetings_from(&self, group: GroupId, from: Moment) -> Result<Vec<MeetingRow>> {
        let sql = meetings::select("WHERE group_id = ?1 AND starts >= ?2 ORDER BY starts, id");
        let mut query = self.db.prepare_cached(&sql)?;
        Ok(query.query_map(params![group.0, from.0], meetings::read)?.collect::<rusqlite::Result<_>>()?)
    }
}
