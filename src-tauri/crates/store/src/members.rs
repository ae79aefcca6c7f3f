//! The members of a group. A person in two groups is two members.
//!
//! Not in here: who is expected on a day (the plan), and what a name may look like (`meeting::people`).

use std::collections::BTreeMap;

use meeting::people::{GroupId, MeetingId, MemberId};
use rusqlite::{Row, Transaction, params};

use crate::{Result, Store, one, plans::write_agenda};

/// A member, as they are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberRow {
    /// Who.
    pub id: MemberId,
    /// Of which group.
    pub group: GroupId,
    /// The name as the group writes it.
    pub name: String,
    /// The place in the roster, from 0.
    pub position: u32,
    /// Since when, an ISO date; may be empty.
    pub joined: String,
    /// Until when, an ISO date; `None` is "still a member".
    pub left: Option<String>,
}

fn read(row: &Row<'_>) -> rusqlite::Result<MemberRow> {
    Ok(MemberRow {
        id: MemberId(row.get(0)?),
        group: GroupId(row.get(1)?),
        name: row.get(2)?,
        position: row.get(3)?,
        joined: row.get(4)?,
        left: row.get(5)?,
    })
}

/// Writes members at the end of the roster.
pub(crate) fn write_members(
    tx: &Transaction<'_>,
    group: GroupId,
    names: &[String],
    joined: &str,
) -> Result<Vec<MemberId>> {
    let mut insert = tx.prepare_cached(
        "INSERT INTO members (group_id, name, position, joined)
         SELECT ?1, ?2, coalesce(max(position) + 1, 0), ?3 FROM members WHERE group_id = ?1
         RETURNING id",
    )?;
    names
        .iter()
        .map(|name| Ok(insert.query_row(params![group.0, name, joined], |row| row.get(0).map(MemberId))?))
        .collect()
}

impl Store {
    /// The members of a group in the order of its roster, those who left included.
    pub fn members(&self, group: GroupId) -> Result<Vec<MemberRow>> {
        let mut query = self.db.prepare_cached(
            "SELECT id, group_id, name, position, joined, left_on FROM members
             WHERE group_id = ?1 ORDER BY position, id",
        )?;
        Ok(query.query_map([group.0], read)?.collect::<rusqlite::Result<_>>()?)
    }

    /// The members of every group, as [`Store::members`] gives those of one.
    pub fn members_of_all(&self) -> Result<BTreeMap<GroupId, Vec<MemberRow>>> {
        let mut query = self.db.prepare_cached(
            "SELECT id, group_id, name, position, joined, left_on FROM members ORDER BY group_id, position, id",
        )?;
        let mut all: BTreeMap<GroupId, Vec<MemberRow>> = BTreeMap::new();
        for row in query.query_map([], read)? {
            let row = row?;
            all.entry(row.group).or_default().push(row);
        }
        Ok(all)
    }

    /// Adds members at the end of the roster, all or none. `joined` is an ISO date.
    pub fn add_members(&mut self, group: GroupId, names: &[String], joined: &str) -> Result<Vec<MemberId>> {
        self.transact(|tx| write_members(tx, group, names, joined))
    }

    /// One member.
    pub fn member(&self, id: MemberId) -> Result<MemberRow> {
        let sql = "SELECT id, group_id, name, position, joined, left_on FROM members WHERE id = ?1";
        Ok(self.db.prepare_cached(sql)?.query_row([id.0], read)?)
    }

    /// Gives a member another name, in one transaction with the agendas that carry it.
    pub fn rename_member(&mut self, id: MemberId, name: &str, agendas: &[(MeetingId, String)]) -> Result<()> {
        self.transact(|tx| {
            one(tx.execute("UPDATE members SET name = ?2 WHERE id = ?1", params![id.0, name])?, "member")?;
            for (meeting, agenda) in agendas {
                write_agenda(tx, *meeting, agenda)?;
            }
            Ok(())
        })
    }

    /// Says when a member left (an ISO date), or that they are still there.
    pub fn set_left(&mut self, id: MemberId, left: Option<&str>) -> Result<()> {
        self.transact(|tx| {
            let changed = tx.execute("UPDATE members SET left_on = ?2 WHERE id = ?1", params![id.0, left])?;
            one(changed, "member")
        })
    }

    /// Puts the roster in this order; members who are not named follow in the order they had.
    pub fn reorder(&mut self, group: GroupId, order: &[MemberId]) -> Result<()> {
        let rest: Vec<MemberId> =
            self.members(group)?.iter().map(|member| member.id).filter(|id| !order.contains(id)).collect();
        self.transact(|tx| {
            let mut update = tx.prepare_cached("UPDATE members SET position = ?3 WHERE id = ?1 AND group_id = ?2")?;
            for (position, id) in order.iter().chain(&rest).enumerate() {
                one(update.execute(params![id.0, group.0, position as u32])?, "member of the group")?;
            }
            Ok(())
        })
    }
}
