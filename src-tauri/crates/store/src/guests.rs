//! The names of a meeting's guests, and of whoever leads it from outside. Compartment: *room*.
//!
//! Facts refer to a guest by number. The name is here, so that it can be deleted while the facts stay as they are. Not
//! in here: who is a guest (the clock).

use meeting::people::{GuestId, MeetingId};
use rusqlite::{Transaction, params};

use crate::{Result, Store};

/// Writes a name inside somebody's transaction.
pub(crate) fn write_name(tx: &Transaction<'_>, meeting: MeetingId, guest: GuestId, name: &str) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO guests (meeting_id, guest, name) VALUES (?1, ?2, ?3)
         ON CONFLICT (meeting_id, guest) DO UPDATE SET name = excluded.name",
    )?
    .execute(params![meeting.0, guest.number(), name])?;
    Ok(())
}

impl Store {
    /// The guests of a meeting by number.
    pub fn guests(&self, meeting: MeetingId) -> Result<Vec<(GuestId, String)>> {
        let mut query =
            self.db.prepare_cached("SELECT guest, name FROM guests WHERE meeting_id = ?1 ORDER BY guest DESC")?;
        let rows = query.query_map([meeting.0], |row| {
            let number: u32 = row.get(0)?;
            let guest = GuestId::of_number(number).ok_or(rusqlite::Error::IntegralValueOutOfRange(0, number.into()))?;
            Ok((guest, row.get(1)?))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Says how a guest is called; a number that was taken back may name somebody else now.
    pub fn name_guest(&mut self, meeting: MeetingId, guest: GuestId, name: &str) -> Result<()> {
        self.transact(|tx| write_name(tx, meeting, guest, name))
    }

    /// Forgets the names of everybody else: of guests who were named by mistake and taken back.
    pub fn keep_guests(&mut self, meeting: MeetingId, guests: &[GuestId]) -> Result<()> {
        let others: Vec<GuestId> =
            self.guests(meeting)?.into_iter().map(|(who, _)| who).filter(|who| !guests.contains(who)).collect();
        if others.is_empty() {
            return Ok(());
        }
        self.transact(|tx| {
            for who in &others {
                tx.execute(
                    "DELETE FROM guests WHERE meeting_id = ?1 AND guest = ?2",
                    params![meeting.0, who.number()],
                )?;
            }
            Ok(())
        })?;
        self.forget()
    }
}
