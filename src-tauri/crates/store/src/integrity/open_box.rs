//! Checksums of open boxes: one for each, over its responses, who has handed in and who could.
//!
//! Their tables are emptied page by page and cannot have triggers, so their writers report changes through [`note`].
//! Responses count by their contents, not by their random ids: shuffling changes nothing. Not in here: the box.

use std::collections::BTreeSet;

use meeting::people::MeetingId;
use rusqlite::{Connection, OptionalExtension, params, types::ValueRef};

use super::{
    finding::{Finding, How, Row},
    sums::{Sum, sum_of},
};
use crate::Result;

/// What stands in the place of a table's name.
pub(crate) const WHAT: &str = "open_box";

/// The box of a meeting was written.
pub(crate) fn note(db: &Connection, meeting: MeetingId) -> Result<()> {
    let key = meeting.0.to_string();
    match sum(db, meeting.0)? {
        Some(sum) => db
            .prepare_cached(
                "INSERT INTO sums (what, key, sum) VALUES (?1, ?2, ?3)
                 ON CONFLICT (what, key) DO UPDATE SET sum = excluded.sum",
            )?
            .execute(params![WHAT, key, sum])?,
        None => db.execute("DELETE FROM sums WHERE what = ?1 AND key = ?2", [WHAT, &key])?,
    };
    Ok(())
}

/// The sum of what a box holds; `None` for an empty one.
fn sum(db: &Connection, meeting: u32) -> Result<Option<Sum>> {
    let mut so_far: Option<Sum> = None;
    for sql in [
        "SELECT version, ratings, sentence FROM open_sheets WHERE meeting_id = ?1 ORDER BY 1, 2, 3",
        "SELECT 'handed in', member_id FROM handed_in WHERE meeting_id = ?1 ORDER BY 2",
        "SELECT 'could answer', member_id FROM voters WHERE meeting_id = ?1 ORDER BY 2",
    ] {
        let mut query = db.prepare_cached(sql)?;
        let columns = query.column_count();
        let mut rows = query.query([meeting])?;
        while let Some(row) = rows.next()? {
            let before = so_far;
            let before = before.as_ref().map_or(ValueRef::Null, |sum| ValueRef::Blob(sum));
            let values = (0..columns).map(|place| row.get_ref(place)).collect::<rusqlite::Result<Vec<_>>>()?;
            so_far = Some(sum_of(std::iter::once(before).chain(values)));
        }
    }
    Ok(so_far)
}

/// Every meeting that has something in an open box, or a sum that says so.
fn boxes(db: &Connection) -> Result<BTreeSet<u32>> {
    let mut query = db.prepare(
        "SELECT meeting_id FROM open_sheets UNION SELECT meeting_id FROM handed_in UNION SELECT meeting_id FROM voters
         UNION SELECT CAST(key AS INTEGER) FROM sums WHERE what = ?1",
    )?;
    Ok(query.query_map([WHAT], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// The open boxes that are not as they were left.
pub(crate) fn check(db: &Connection, found: &mut Vec<Finding>) -> Result<()> {
    let moment = db.unchecked_transaction()?;
    for meeting in boxes(&moment)? {
        let kept: Option<Sum> = moment
            .query_row("SELECT sum FROM sums WHERE what = ?1 AND key = ?2", params![WHAT, meeting.to_string()], |row| {
                row.get(0)
            })
            .optional()?;
        if sum(&moment, meeting)? != kept {
            let (table, key, how) = (WHAT.to_owned(), meeting.to_string(), How::Changed);
            found.push(Finding::Row(Row { table, key, how, meeting: Some(MeetingId(meeting)), group: None }));
        }
    }
    Ok(())
}

/// Makes the sums of all open boxes anew.
pub(crate) fn renew(db: &Connection) -> Result<()> {
    boxes(db)?.into_iter().try_for_each(|meeting| note(db, MeetingId(meeting)))
}

/// A box that goes takes its sum along.
pub(crate) const TRIGGER: &str = "CREATE TEMP TRIGGER sum_open_box_DELETE AFTER DELETE ON main.boxes BEGIN
    DELETE FROM sums WHERE what = 'open_box' AND key = CAST(OLD.meeting_id AS TEXT); END;\n";
