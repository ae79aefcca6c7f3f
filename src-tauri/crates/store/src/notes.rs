//! The notes of a client's turn. Compartment: *client*.
//!
//! They are written in place as they are typed and are not events, so that deleting one really deletes it. Older
//! backups still contain it. Not in here: who may see a note.

use meeting::people::{MeetingId, MemberId};
use rusqlite::params;

use crate::{Result, Store};

impl Store {
    /// The notes of a meeting by member.
    pub fn notes(&self, meeting: MeetingId) -> Result<Vec<(MemberId, String)>> {
        let mut query =
            self.db.prepare_cached("SELECT member_id, text FROM notes WHERE meeting_id = ?1 ORDER BY member_id")?;
        let rows = query.query_map([meeting.0], |row| Ok((MemberId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The meetings at which there is a note of a member, whenever they were.
    pub fn meetings_noted_by(&self, member: MemberId) -> Result<Vec<MeetingId>> {
        let mut query =
            self.db.prepare_cached("SELECT meeting_id FROM notes WHERE member_id = ?1 ORDER BY meeting_id")?;
        Ok(query.query_map([member.0], |row| Ok(MeetingId(row.get(0)?)))?.collect::<rusqlite::Result<_>>()?)
    }

    /// Writes a member's note over what it was. An empty text deletes it, from the write-ahead log too.
    pub fn write_note(&mut self, meeting: MeetingId, member: MemberId, text: &str) -> Result<()> {
        if text.is_empty() {
            let deleted = self.transact(|tx| {
                Ok(tx.execute(
                    "DELETE FROM notes WHERE meeting_id = ?1 AND member_id = ?2",
                    params![meeting.0, member.0],
                )?)
            })?;
            return if deleted == 0 { Ok(()) } else { self.forget() };
        }
        self.transact(|tx| {
            tx.prepare_cached(
                "INSERT INTO notes (meeting_id, member_id, text) VALUES (?1, ?2, ?3)
                 ON CONFLICT (meeting_id, member_id) DO UPDATE SET text = excluded.text",
            )?
            .execute(params![meeting.0, member.0, text])?;
            Ok(())
        })
    }
}
