//! The promises that members made at the end of their turn, and their outcomes. Compartment: *group*.
//!
//! Not in here: when a promise is due (its date may be words), and which outcomes a meeting offers.

use meeting::{
    people::{GroupId, MeetingId, MemberId, PromiseId},
    record::Outcome,
};
use rusqlite::{OptionalExtension, Params, Row, params, types::FromSqlError};

use crate::{Result, Store, one};

/// A promise, as it is kept. A member makes at most one in a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseRow {
    /// Which.
    pub id: PromiseId,
    /// Where it was made.
    pub meeting: MeetingId,
    /// Who promised.
    pub member: MemberId,
    /// What, in their words.
    pub what: String,
    /// By when, in their words or an ISO date; may be empty.
    pub by: String,
    /// What became of it; `None` is "still open".
    pub outcome: Option<Outcome>,
    /// The meeting where that was said; also `None` when that meeting was removed.
    pub closed_in: Option<MeetingId>,
}

fn read(row: &Row<'_>) -> rusqlite::Result<PromiseRow> {
    let outcome = match row.get_ref(5)?.as_str_or_null()? {
        None => None,
        Some(word) => Some(Outcome::of_word(word).ok_or(FromSqlError::InvalidType)?),
    };
    Ok(PromiseRow {
        id: PromiseId(row.get(0)?),
        meeting: MeetingId(row.get(1)?),
        member: MemberId(row.get(2)?),
        what: row.get(3)?,
        by: row.get(4)?,
        outcome,
        closed_in: row.get::<_, Option<u32>>(6)?.map(MeetingId),
    })
}

impl Store {
    fn promises(&self, sql: &str, by: impl Params) -> Result<Vec<PromiseRow>> {
        Ok(self.db.prepare_cached(sql)?.query_map(by, read)?.collect::<rusqlite::Result<_>>()?)
    }

    /// The promises made in a meeting, in the order they were first written.
    pub fn promises_made_in(&self, meeting: MeetingId) -> Result<Vec<PromiseRow>> {
        self.promises(
            "SELECT id, meeting_id, member_id, what, due, outcome, closed_in FROM promises
             WHERE meeting_id = ?1 ORDER BY id",
            [meeting.0],
        )
    }

    /// Every promise of a member, open or settled, in the order they were first written.
    pub fn promises_of(&self, member: MemberId) -> Result<Vec<PromiseRow>> {
        self.promises(
            "SELECT id, meeting_id, member_id, what, due, outcome, closed_in FROM promises
             WHERE member_id = ?1 ORDER BY id",
            [member.0],
        )
    }

    /// What a meeting looks back on: promises of the group's earlier meetings (by planned start) that are open
    /// or were closed in this very meeting; oldest first, then in the roster's order. Members who left are in it.
    pub fn open_promises(&self, group: GroupId, before: MeetingId) -> Result<Vec<PromiseRow>> {
        self.promises(include_str!("open_promises_before.sql"), [group.0, before.0])
    }

    /// Every open promise of a group; oldest first, then in the roster's order. Members who left are in it.
    pub fn open_promises_of_group(&self, group: GroupId) -> Result<Vec<PromiseRow>> {
        self.promises(include_str!("open_promises_of_group.sql"), [group.0])
    }

    /// Writes what a member promises in a meeting over what it was. With both texts empty an open promise is
    /// removed (and `None` given back); one with an outcome stays, since another meeting speaks of it.
    pub fn write_promise(
        &mut self,
        meeting: MeetingId,
        member: MemberId,
        what: &str,
        by: &str,
    ) -> Result<Option<PromiseId>> {
        let empty = what.is_empty() && by.is_empty();
        let (removed, id) = self.transact(|tx| {
            if empty {
                let removed = tx
                    .prepare_cached(
                        "DELETE FROM promises WHERE meeting_id = ?1 AND member_id = ?2 AND outcome IS NULL",
                    )?
                    .execute(params![meeting.0, member.0])?;
                let closed = tx
                    .prepare_cached(
                        "UPDATE promises SET what = '', due = '' WHERE meeting_id = ?1 AND member_id = ?2
                         RETURNING id",
                    )?
                    .query_row(params![meeting.0, member.0], |row| row.get(0).map(PromiseId))
                    .optional()?;
                return Ok((removed > 0, closed));
            }
            let id = tx
                .prepare_cached(
                    "INSERT INTO promises (meeting_id, member_id, what, due) VALUES (?1, ?2, ?3, ?4)
                     ON CONFLICT (meeting_id, member_id) DO UPDATE SET what = excluded.what, due = excluded.due
                     RETURNING id",
                )?
                .query_row(params![meeting.0, member.0, what, by], |row| row.get(0).map(PromiseId))?;
            Ok((false, Some(id)))
        })?;
        if removed {
            self.forget()?;
        }
        Ok(id)
    }

    /// Says what became of a promise, and in which meeting it was said; `None` opens it again.
    pub fn set_outcome(&mut self, id: PromiseId, in_meeting: MeetingId, outcome: Option<Outcome>) -> Result<()> {
        self.transact(|tx| {
            let changed = tx
                .prepare_cached("UPDATE promises SET outcome = ?2, closed_in = ?3 WHERE id = ?1")?
                .execute(params![id.0, outcome.map(Outcome::word), outcome.map(|_| in_meeting.0)])?;
            one(changed, "promise")
        })
    }
}
