//! What the home shows of each group, queried so that ten years of meetings cost no more than one.
//!
//! Not in here: the lists themselves (groups, meetings and promises have their own files).

use std::collections::BTreeMap;

use meeting::people::GroupId;
use rusqlite::OptionalExtension;

use crate::{MeetingRow, Result, Store, meetings};

impl Store {
    /// The latest meeting of a group that is over, by its planned start.
    pub fn last_closed(&self, group: GroupId) -> Result<Option<MeetingRow>> {
        self.first_meeting("WHERE group_id = ?1 AND state = 'closed' ORDER BY starts DESC, id DESC", group)
    }

    /// The meeting of a group that runs, else the next one planned.
    pub fn next_open(&self, group: GroupId) -> Result<Option<MeetingRow>> {
        let order = "WHERE group_id = ?1 AND state <> 'closed' ORDER BY state = 'live' DESC, starts, id";
        self.first_meeting(order, group)
    }

    /// How many promises of each group are open; a group without any is not in it. Asked for all groups together, from
    /// the open promises to their meetings: from each group's meetings it would be ten years of them.
    pub fn count_open_promises(&self) -> Result<BTreeMap<GroupId, u32>> {
        let mut count = self.db.prepare_cached(
            "SELECT meetings.group_id, count(*)
             FROM promises INDEXED BY promises_open CROSS JOIN meetings ON meetings.id = promises.meeting_id
             WHERE promises.outcome IS NULL AND trim(promises.what) <> '' AND meetings.state <> 'planned'
             GROUP BY meetings.group_id",
        )?;
        let rows = count.query_map([], |row| Ok((GroupId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn first_meeting(&self, which: &str, group: GroupId) -> Result<Option<MeetingRow>> {
        let sql = format!("{} {which} LIMIT 1", meetings::SELECT);
        Ok(self.db.prepare_cached(&sql)?.query_row([group.0], meetings::read).optional()?)
    }
}
