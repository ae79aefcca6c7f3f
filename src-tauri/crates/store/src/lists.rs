//! The meetings that lists show, queried so that ten years of them and two hundred groups cost a handful of statements.
//!
//! Not in here: the lists themselves (groups, meetings and promises have their own files).

use std::collections::BTreeMap;

use meeting::{
    people::{GroupId, MeetingId},
    record::{Figures, is_promise},
    time::Moment,
};
use rusqlite::{OptionalExtension, Params, Row};

use crate::{MeetingRow, MeetingState, Result, Store, meetings};

/// A meeting on a list, with what the list says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedMeeting {
    /// The meeting.
    pub row: MeetingRow,
    /// Which meeting of its group it is by planned start, counting from 1.
    pub number: u32,
    /// Who came and had a turn, of one that is over; `None` is: to be made.
    pub figures: Option<Figures>,
    /// How many promises were made at it. They change without an event, so they are counted.
    pub promises: u32,
}

/// What the home shows of a group's meetings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AtHand {
    /// The latest that is over, by its planned start.
    pub last: Option<ListedMeeting>,
    /// The one that runs, else the next one planned, else the last that nobody held.
    pub next: Option<ListedMeeting>,
}

/// The last that is over, and the one that runs or comes next, of the group `of_group`. Plans from before `from_moment` come
/// last: nobody held them.
const LAST: &str = "(SELECT id FROM meetings WHERE group_id = of_group AND state = 'closed'
                     ORDER BY starts DESC, id DESC LIMIT 1)";
const NEXT: &str = "(SELECT id FROM meetings INDEXED BY meetings_open WHERE group_id = of_group AND state <> 'closed'
                     ORDER BY state = 'live' DESC, starts < from_moment,
                              iif(starts < from_moment, -starts, starts), id LIMIT 1)";

impl Store {
    /// The latest meeting of a group that is over, by its planned start.
    pub fn last_closed(&self, group: GroupId) -> Result<Option<MeetingRow>> {
        self.meeting_at_hand(LAST, group, Moment(0))
    }

    /// The meeting of a group that runs, else the next one planned from a moment on, else the last one before.
    pub fn next_open(&self, group: GroupId, from: Moment) -> Result<Option<MeetingRow>> {
        self.meeting_at_hand(NEXT, group, from)
    }

    fn meeting_at_hand(&self, which: &str, group: GroupId, from: Moment) -> Result<Option<MeetingRow>> {
        let sql = format!(
            "SELECT {} FROM (SELECT ?1 AS of_group, ?2 AS from_moment) CROSS JOIN meetings ON id = {which}",
            meetings::COLUMNS
        );
        Ok(self.db.prepare_cached(&sql)?.query_row([i64::from(group.0), from.0], meetings::read).optional()?)
    }

    /// The last and the next meeting of every group that has one, the next as [`Store::next_open`] has it.
    pub fn meetings_at_hand(&self, from: Moment) -> Result<BTreeMap<GroupId, AtHand>> {
        let totals = self.count_meetings()?;
        let promises = self.count_promises(
            &format!("SELECT meeting_id, what FROM ({GROUPS}) CROSS JOIN promises ON meeting_id = {LAST}"),
            [from.0],
        )?;
        // Those at hand are the last ones, so the later ones are counted: a group's earlier ones are ten years of them.
        let sql = format!(
            "SELECT {}, came, expected, turns,
                    (SELECT count(*) FROM meetings AS later
                     WHERE later.group_id = meetings.group_id AND later.starts >= meetings.starts
                       AND (later.starts > meetings.starts OR later.id > meetings.id))
             FROM ({GROUPS}) CROSS JOIN meetings ON id IN ({LAST}, {NEXT})
             LEFT JOIN projections ON meeting_id = id",
            meetings::COLUMNS
        );
        let mut query = self.db.prepare_cached(&sql)?;
        let mut rows = query.query([from.0])?;
        let mut at_hand: BTreeMap<GroupId, AtHand> = BTreeMap::new();
        while let Some(found) = rows.next()? {
            let row = meetings::read(found)?;
            let later: u32 = found.get(meetings::COUNT + 3)?;
            let number = totals.get(&row.group).copied().unwrap_or_default().saturating_sub(later);
            let group = at_hand.entry(row.group).or_default();
            let place = if row.state == MeetingState::Closed { &mut group.last } else { &mut group.next };
            *place = Some(listed(row, number, found, &promises)?);
        }
        Ok(at_hand)
    }

    /// Every meeting of a group by its planned start, earliest first.
    pub fn listed_meetings(&self, group: GroupId) -> Result<Vec<ListedMeeting>> {
        let promises = self.count_promises(
            "SELECT meeting_id, what FROM meetings CROSS JOIN promises ON meeting_id = meetings.id WHERE group_id = ?1",
            [group.0],
        )?;
        let sql = format!(
            "SELECT {}, came, expected, turns
             FROM meetings LEFT JOIN projections ON meeting_id = id
             WHERE group_id = ?1 ORDER BY starts, id",
            meetings::COLUMNS
        );
        let mut query = self.db.prepare_cached(&sql)?;
        let mut rows = query.query([group.0])?;
        let mut all = Vec::new();
        while let Some(found) = rows.next()? {
            let number = all.len() as u32 + 1;
            all.push(listed(meetings::read(found)?, number, found, &promises)?);
        }
        Ok(all)
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

    /// How many meetings each group has.
    fn count_meetings(&self) -> Result<BTreeMap<GroupId, u32>> {
        let mut count = self.db.prepare_cached("SELECT group_id, count(*) FROM meetings GROUP BY group_id")?;
        let rows = count.query_map([], |row| Ok((GroupId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How many promises each of these meetings has, of rows of a meeting and what was promised.
    fn count_promises(&self, sql: &str, by: impl Params) -> Result<BTreeMap<MeetingId, u32>> {
        let mut query = self.db.prepare_cached(sql)?;
        let mut rows = query.query(by)?;
        let mut counts = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let count = counts.entry(MeetingId(row.get(0)?)).or_default();
            *count += u32::from(row.get_ref(1)?.as_str().map_or(true, is_promise));
        }
        Ok(counts)
    }
}

/// Every group, under the name by which [`LAST`] and [`NEXT`] ask.
const GROUPS: &str = "SELECT id AS of_group, ?1 AS from_moment FROM groups";

/// Reads the figures behind the columns of the meeting.
fn listed(
    row: MeetingRow,
    number: u32,
    found: &Row<'_>,
    promises: &BTreeMap<MeetingId, u32>,
) -> rusqlite::Result<ListedMeeting> {
    let first = meetings::COUNT;
    let figures = match found.get(first)? {
        Some(came) => Some(Figures { came, expected: found.get(first + 1)?, turns: found.get(first + 2)? }),
        None => None,
    };
    let promises = promises.get(&row.id).copied().unwrap_or_default();
    Ok(ListedMeeting { row, number, figures, promises })
}
