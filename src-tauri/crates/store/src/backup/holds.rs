//! What a backup contains, in a few figures, so that a person can pick the right one.
//!
//! Read from the backup itself, whatever its version; stored nowhere else. Not in here: whether the backup is intact.

use std::path::Path;

use meeting::{
    people::{GroupId, MeetingId},
    time::Moment,
};
use rusqlite::OptionalExtension;

use crate::{
    Result,
    accepted::{Access, open_known},
};

/// What a backup holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holds {
    /// The groups, by name.
    pub groups: Vec<(GroupId, String)>,
    /// How many meetings were held.
    pub held: u32,
    /// The meeting that ended last.
    pub last: Option<LastHeld>,
}

/// The meeting that ended last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastHeld {
    /// Which.
    pub meeting: MeetingId,
    /// Whose.
    pub group: String,
    /// Which of the group's meetings, from 1.
    pub number: u32,
    /// When it ended.
    pub ended: Moment,
}

/// Reads what a database file holds. Fails like [`crate::Store::open`] with a file that is not ours, too new or damaged.
pub fn holds(path: &Path) -> Result<Holds> {
    let db = open_known(path, Access::Reading)?;
    let mut query = db.prepare("SELECT id, name FROM groups ORDER BY name, id")?;
    let groups =
        query.query_map([], |row| Ok((GroupId(row.get(0)?), row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    let held = db.query_row("SELECT count(*) FROM meetings WHERE state = 'closed'", [], |row| row.get(0))?;
    let last = db
        .query_row(
            "SELECT this.id, groups.name, this.ended,
                    1 + (SELECT count(*) FROM meetings AS earlier
                         WHERE earlier.group_id = this.group_id
                           AND (earlier.starts, earlier.id) < (this.starts, this.id))
             FROM meetings AS this JOIN groups ON groups.id = this.group_id
             WHERE this.state = 'closed' AND this.ended IS NOT NULL
             ORDER BY this.ended DESC, this.id DESC LIMIT 1",
            [],
            |row| {
                Ok(LastHeld {
                    meeting: MeetingId(row.get(0)?),
                    group: row.get(1)?,
                    ended: Moment(row.get(2)?),
                    number: row.get(3)?,
                })
            },
        )
        .optional()?;
    Ok(Holds { groups, held, last })
}
