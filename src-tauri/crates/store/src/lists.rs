//! What the home shows of each group, asked so that ten years of meetings cost no more than one.
//!
//! Not in here: the lists themselves (groups, meetings and promises have their own files).

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

    /// How many promises of a group are open.
    pub fn count_open_promises(&self, group: GroupId) -> Result<u32> {
        let mut count = self.db.prepare_cached(
            "SELECT count(*) FROM promises JOIN meetings ON meetings.id = promises.meeting_id
             WHERE meetings.group_id = ?1 AND meetings.state <> 'planned' AND promises.outcome IS NULL
               AND trim(promises.what) <> ''",
        )?;
        Ok(count.query_row([group.0], |row| row.get(0))?)
    }

    fn first_meeting(&self, which: &str, group: GroupId) -> Result<Option<MeetingRow>> {
        let sql = format!("{} {which} LIMIT 1", meetings::SELECT);
        Ok(self.db.prepare_cached(&sql)?.query_row([group.0], meetings::read).optional()?)
    }
}
