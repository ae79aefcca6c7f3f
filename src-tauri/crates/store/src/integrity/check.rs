//! Checking a whole file: is it intact, and is every row as it was written?
//!
//! Not in here: when to check, and what follows.

use std::collections::BTreeMap;

use meeting::people::{GroupId, MeetingId};
use rusqlite::{Connection, OptionalExtension, params, types::ValueRef};

use super::{
    finding::{Finding, How, Row},
    open_box,
    sums::{CHAINED, Sum, Summed, sum_of},
};
use crate::Result;

/// The key of the sum of what `sqlite_schema` says.
const SCHEMA: &str = "sqlite_schema";

/// The table of what is made from other rows; before the migration that made it one, it was the other.
pub(crate) const MADE_AGAIN: [&str; 2] = ["projections", "sittings"];

/// So many rows are told; a file with more is damaged all over.
const MOST: usize = 200;

/// Every finding in a file: structure, references and sums. The connection has been taught sums.
pub(crate) fn everything(db: &Connection) -> Result<Vec<Finding>> {
    let mut found = structure(db)?;
    if found.is_empty() {
        found = contents(db)?;
    }
    Ok(found)
}

/// Whether the database holds together, its indexes included.
pub(crate) fn structure(db: &Connection) -> Result<Vec<Finding>> {
    let mut query = db.prepare("PRAGMA integrity_check(10)")?;
    let said = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
    Ok(said.into_iter().filter(|said| said != "ok").map(Finding::Structure).collect())
}

/// Whether every row is as it was written and has what it refers to. A file older than the sums has none to compare.
pub(crate) fn contents(db: &Connection) -> Result<Vec<Finding>> {
    let mut found = references(db)?;
    if has_sums(db)? {
        if schema(db)? != schema_sum_kept(db)? {
            found.push(Finding::Schema);
        }
        let (chained, mut others): (Vec<_>, Vec<_>) = Summed::all(db)?.into_iter().partition(Summed::is_chained);
        // What happened in a meeting is not read where it does not match: all of these, however many.
        chained.iter().try_for_each(|table| facts(db, table, &mut found))?;
        // Nor is what was made of it, so that it has to be found before there is no room for more.
        others.sort_by_key(|table| !MADE_AGAIN.contains(&table.name.as_str()));
        let mut room = MOST;
        others.iter().try_for_each(|table| rows(db, table, &mut room, &mut found))?;
        open_box::check(db, &mut found)?;
        tables_gone(db, room, &mut found)?;
    }
    Ok(found)
}

/// Whether the file is of a version that has sums.
pub(crate) fn has_sums(db: &Connection) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'sums')";
    Ok(db.query_row(sql, [], |row| row.get(0))?)
}

fn references(db: &Connection) -> Result<Vec<Finding>> {
    let mut query = db.prepare("SELECT DISTINCT \"table\" FROM pragma_foreign_key_check")?;
    Ok(query.query_map([], |row| row.get(0).map(Finding::Reference))?.collect::<rusqlite::Result<_>>()?)
}

fn rows(db: &Connection, table: &Summed, room: &mut usize, found: &mut Vec<Finding>) -> Result<()> {
    let mut query = db.prepare(&table.changed())?;
    let wrong = query.query_map([], |row| row.try_into())?.collect::<rusqlite::Result<Vec<(String, bool)>>>()?;
    let mut query = db.prepare(&table.missing())?;
    let gone = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
    let wrong = wrong.into_iter().map(|(key, added)| (key, if added { How::Added } else { How::Changed }));
    for (key, how) in wrong.chain(gone.into_iter().map(|key| (key, How::Missing))).take(*room) {
        *room -= 1;
        let (meeting, group) = belongs(db, table, &key)?;
        found.push(Finding::Row(Row { table: table.name.clone(), key, how, meeting, group }));
    }
    Ok(())
}

/// To which meeting and group a row belongs, by its own columns or by its key.
fn belongs(db: &Connection, table: &Summed, key: &str) -> Result<(Option<MeetingId>, Option<GroupId>)> {
    let first: Option<u32> = key.split('/').next().and_then(|part| part.parse().ok());
    let of = |column: &str| -> Result<Option<u32>> {
        let Some(column) = table.column(column) else { return Ok(None) };
        let sql = format!("SELECT \"{column}\" FROM \"{}\" AS t WHERE {} = ?1", table.name, table.key("t."));
        // A value of another kind belongs to nothing that could be named.
        let read = |row: &rusqlite::Row<'_>| Ok(row.get_ref(0)?.as_i64().ok().and_then(|id| u32::try_from(id).ok()));
        Ok(db.query_row(&sql, [key], read).optional()?.flatten())
    };
    let meeting = match table.name.as_str() {
        "meetings" => first,
        _ if table.begins_with("meeting_id") => first,
        _ => of("meeting_id")?,
    };
    let group = match table.name.as_str() {
        "groups" => first,
        _ if table.begins_with("group_id") => first,
        _ => of("group_id")?,
    };
    Ok((meeting.map(MeetingId), group.map(GroupId)))
}

fn facts(db: &Connection, table: &Summed, found: &mut Vec<Finding>) -> Result<()> {
    // Both are read as of one moment: the file may be written to meanwhile.
    let moment = db.unchecked_transaction()?;
    let mut query = moment.prepare("SELECT key, sum FROM sums WHERE what = ?1")?;
    let kept = query.query_map([CHAINED], |row| row.try_into())?.collect::<rusqlite::Result<BTreeMap<String, Sum>>>();
    let mut kept = kept?;
    let mut wrong = Vec::new();
    table.chains(&moment, None, |meeting, sum| {
        if kept.remove(&meeting.to_string()) != Some(sum) {
            wrong.push(meeting.to_string());
        }
        Ok(())
    })?;
    // What is left over has lost every fact.
    wrong.extend(kept.into_keys());
    found.extend(wrong.iter().filter_map(|key| key.parse().ok()).map(|id| Finding::Facts(MeetingId(id))));
    Ok(())
}

/// Sums of tables that are not there.
fn tables_gone(db: &Connection, room: usize, found: &mut Vec<Finding>) -> Result<()> {
    let mut query = db.prepare(
        "SELECT DISTINCT what, key FROM sums
         WHERE what NOT IN (?1, ?2) AND what NOT IN (SELECT name FROM sqlite_schema WHERE type = 'table')",
    )?;
    let gone = query
        .query_map([SCHEMA, open_box::WHAT], |row| row.try_into())?
        .collect::<rusqlite::Result<Vec<(String, String)>>>()?;
    found.extend(
        gone.into_iter()
            .take(room)
            .map(|(table, key)| Finding::Row(Row { table, key, how: How::Missing, meeting: None, group: None })),
    );
    Ok(())
}

fn schema(db: &Connection) -> Result<Option<Sum>> {
    let mut query = db.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")?;
    let mut rows = query.query([])?;
    let mut so_far: Option<Sum> = None;
    while let Some(row) = rows.next()? {
        let before = so_far;
        let before = before.as_ref().map_or(ValueRef::Null, |sum| ValueRef::Blob(sum));
        so_far = Some(sum_of([before, row.get_ref(0)?, row.get_ref(1)?, row.get_ref(2)?, row.get_ref(3)?]));
    }
    Ok(so_far)
}

fn schema_sum_kept(db: &Connection) -> Result<Option<Sum>> {
    let sql = "SELECT sum FROM sums WHERE what = ?1 AND key = ''";
    Ok(db.query_row(sql, [SCHEMA], |row| row.get(0)).optional()?)
}

/// Makes the sum of the schema anew; goes with [`super::keep::renew`].
pub(crate) fn renew_schema(db: &Connection) -> Result<()> {
    let sql = "INSERT INTO sums (what, key, sum) VALUES (?1, '', ?2) ON CONFLICT DO UPDATE SET sum = excluded.sum";
    db.execute(sql, params![SCHEMA, schema(db)?])?;
    Ok(())
}
