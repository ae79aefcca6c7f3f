//! What is kept of a plan: what was typed, and the agenda it became when the meeting was opened.
//!
//! Not in here: the meaning of either (JSON to this crate), meetings and their other columns (`meetings`), and plans that
//! lie in the bin (`bin`).

use meeting::{
    people::{GuestId, MeetingId},
    time::Moment,
};
use rusqlite::{OptionalExtension, Row, Transaction, params};

use crate::{Result, Store, guests::write_name, one};

/// What was typed for a meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanRow {
    /// JSON, without what is said below.
    pub body: String,
    /// The date as typed; an ISO date where it can be read.
    pub date: String,
    /// Which date of the group's series it is, if it is one.
    pub slot: Option<SlotRow>,
    /// The name of whoever leads from outside. It lies among those of the meeting's guests.
    pub outside: Option<String>,
}

/// A date of a series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotRow {
    /// The day that names it, an ISO date.
    pub day: String,
    /// Its number, from 1.
    pub number: u32,
    /// Of how many, in a programme.
    pub of: Option<u32>,
}

/// The zone a meeting was opened in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ZoneRow {
    /// Its IANA name; empty where it has none.
    pub name: String,
    /// Seconds east of Greenwich then.
    pub offset: i32,
}

/// What a plan became when its meeting was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AgendaRow {
    /// What the meeting is run with, JSON.
    pub body: String,
    /// The name of its format then.
    pub format_title: String,
    /// The zone then.
    pub zone: ZoneRow,
}

/// The texts in which a plan and its agenda speak of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanTexts {
    /// [`PlanRow::body`].
    pub plan: String,
    /// [`AgendaRow::body`], once the meeting was opened.
    pub agenda: Option<String>,
}

/// Reads a plan from a row with these columns, in this order, from `first` on: plan, date, `slot_day`, `slot_number`,
/// `slot_of`, and the name of whoever leads from outside.
pub(crate) fn read(row: &Row<'_>, first: usize) -> rusqlite::Result<PlanRow> {
    let slot = match row.get(first + 2)? {
        Some(day) => Some(SlotRow { day, number: row.get(first + 3)?, of: row.get(first + 4)? }),
        None => None,
    };
    Ok(PlanRow { body: row.get(first)?, date: row.get(first + 1)?, slot, outside: row.get(first + 5)? })
}

/// Reads the zone of a meeting from the columns zone and `utc_offset`.
pub(crate) fn read_zone(row: &Row<'_>, first: usize) -> rusqlite::Result<Option<ZoneRow>> {
    Ok(match row.get(first)? {
        Some(name) => Some(ZoneRow { name, offset: row.get(first + 1)? }),
        None => None,
    })
}

/// Writes what was typed inside somebody's transaction.
pub(crate) fn write_typed(tx: &Transaction<'_>, id: MeetingId, plan: &PlanRow) -> Result<()> {
    let slot = plan.slot.as_ref();
    let changed = tx
        .prepare_cached(
            "UPDATE meetings SET plan = ?2, date = ?3, slot_day = ?4, slot_number = ?5, slot_of = ?6 WHERE id = ?1",
        )?
        .execute(params![
            id.0,
            plan.body,
            plan.date,
            slot.map(|slot| &slot.day),
            slot.map(|slot| slot.number),
            slot.and_then(|slot| slot.of)
        ])?;
    one(changed, "meeting")
}

/// Writes a plan, its planned start and the agenda it became inside somebody's transaction. Where it became none, a former
/// agenda goes: it was one of another plan. So does a former name of whoever led from outside.
pub(crate) fn write_plan(
    tx: &Transaction<'_>,
    id: MeetingId,
    plan: &PlanRow,
    agenda: Option<&AgendaRow>,
    starts: Moment,
) -> Result<()> {
    write_typed(tx, id, plan)?;
    let changed = tx
        .prepare_cached(
            "UPDATE meetings SET starts = ?2, agenda = ?3, format_title = ?4, zone = ?5, utc_offset = ?6 WHERE id = ?1",
        )?
        .execute(params![
            id.0,
            starts.0,
            agenda.map(|agenda| &agenda.body),
            agenda.map_or("", |agenda| &agenda.format_title),
            agenda.map(|agenda| &agenda.zone.name),
            agenda.map(|agenda| agenda.zone.offset)
        ])?;
    one(changed, "meeting")?;
    write_outside(tx, id, plan.outside.as_deref())
}

/// Writes the name of whoever leads from outside, or removes it.
fn write_outside(tx: &Transaction<'_>, id: MeetingId, name: Option<&str>) -> Result<()> {
    if let Some(name) = name {
        return write_name(tx, id, GuestId::OUTSIDE, name);
    }
    tx.prepare_cached("DELETE FROM guests WHERE meeting_id = ?1 AND guest = ?2")?
        .execute(params![id.0, GuestId::OUTSIDE.number()])?;
    Ok(())
}

/// Writes the texts of a plan alone inside somebody's transaction; `false` where there is no such meeting.
pub(crate) fn write_texts(tx: &Transaction<'_>, id: MeetingId, texts: &PlanTexts) -> Result<bool> {
    let changed = tx.prepare_cached("UPDATE meetings SET plan = ?2, agenda = ?3 WHERE id = ?1")?.execute(params![
        id.0,
        texts.plan,
        texts.agenda
    ])?;
    Ok(changed == 1)
}

/// Writes an agenda alone inside somebody's transaction.
pub(crate) fn write_agenda(tx: &Transaction<'_>, id: MeetingId, agenda: &str) -> Result<()> {
    let changed = tx.prepare_cached("UPDATE meetings SET agenda = ?2 WHERE id = ?1")?.execute(params![id.0, agenda])?;
    one(changed, "meeting")
}

impl Store {
    /// The agenda a plan became; none for a meeting that was not opened since the plan was changed.
    pub fn agenda(&self, id: MeetingId) -> Result<Option<AgendaRow>> {
        let sql = "SELECT agenda, format_title, zone, utc_offset FROM meetings WHERE id = ?1 AND agenda IS NOT NULL";
        let read = |row: &Row<'_>| {
            let zone = read_zone(row, 2)?.unwrap_or_default();
            Ok(AgendaRow { body: row.get(0)?, format_title: row.get(1)?, zone })
        };
        Ok(self.db.prepare_cached(sql)?.query_row([id.0], read).optional()?)
    }

    /// Writes a plan and the planned start. A former agenda goes: it was one of another plan.
    pub fn save_plan(&mut self, id: MeetingId, plan: &PlanRow, starts: Moment) -> Result<()> {
        self.transact(|tx| write_plan(tx, id, plan, None, starts))
    }

    /// Writes a plan and the planned start with the agenda the plan becomes.
    pub fn open_plan(&mut self, id: MeetingId, plan: &PlanRow, agenda: &AgendaRow, starts: Moment) -> Result<()> {
        self.transact(|tx| write_plan(tx, id, plan, Some(agenda), starts))
    }

    /// Writes what was typed for a meeting that is open: its agenda stays, and the names of those at it.
    pub fn save_typed(&mut self, id: MeetingId, plan: &PlanRow) -> Result<()> {
        self.transact(|tx| write_typed(tx, id, plan))
    }
}
