//! The evaluation box of a meeting: sheets without member, time or order.
//!
//! Every new sheet rewrites all open boxes under new random ids, in the order of these ids, so neither the rows
//! nor the places of their bytes tell which came last; who has handed in is kept in a table of its own, rewritten
//! the same way, and emptied when the box is sealed. Both tables are emptied whole, because only then `SQLite`
//! overwrites every page of them. The write-ahead log, which would show one state after the other, is cut after
//! each step. A failure to cut it is reported although the sheet is in: handing it in again is then answered with
//! [`Receipt::HandedInBefore`].
//!
//! Not in here: what sheets say together (`meeting::evaluation`). A backup leaves out what open boxes hold
//! (`backup`), so putting one back empties them: they are open as they were, and everybody may answer again.

use std::collections::BTreeSet;

use meeting::{
    evaluation::{RATED, Sheet},
    people::{MeetingId, MemberId},
};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params, types::Type};

use crate::{Failure, FailureCode, Result, Store, one};

/// How far a box is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoxState {
    /// Never opened.
    None,
    /// Takes sheets.
    Open,
    /// Takes no more, and nobody knows any longer who handed in.
    Sealed,
}

/// What became of a sheet that was handed in.
#[must_use = "a sheet that was not taken is not in the box"]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// It is in the box.
    Taken,
    /// Not taken: this member's sheet is in the box already.
    HandedInBefore,
    /// Not taken: the box is not open.
    NotOpen,
}

/// A sheet as a row holds it: the questions' version, the ratings as JSON, the sentence.
type Folded = (u32, String, String);

/// Reads a sheet. Questions that are more or fewer than today's are cut or left out; the version tells.
fn unfold(row: &Row<'_>) -> rusqlite::Result<Sheet> {
    let (version, folded, sentence): Folded = row.try_into()?;
    let given: Vec<Option<u8>> = serde_json::from_str(&folded)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(1, Type::Text, Box::new(error)))?;
    let mut ratings = [None; RATED.len()];
    for (place, rating) in ratings.iter_mut().zip(given) {
        *place = rating;
    }
    Ok(Sheet { version, ratings, sentence })
}

fn fold(sheet: &Sheet) -> Result<Folded> {
    let ratings =
        serde_json::to_string(&sheet.ratings).map_err(|error| Failure::new(FailureCode::Other, error.to_string()))?;
    Ok((sheet.version, ratings, sheet.sentence.clone()))
}

// Whole tables, so that every page is overwritten: see the schema.
const EMPTY_SHEETS: &str = "DELETE FROM open_sheets";
const EMPTY_HANDED_IN: &str = "DELETE FROM handed_in";

const HANDED_IN: &str = "SELECT member_id FROM handed_in WHERE meeting_id = ?1 ORDER BY member_id";

fn state(db: &Connection, meeting: MeetingId) -> Result<BoxState> {
    let sealed: Option<bool> = db
        .prepare_cached("SELECT sealed FROM boxes WHERE meeting_id = ?1")?
        .query_row([meeting.0], |row| row.get(0))
        .optional()?;
    Ok(match sealed {
        None => BoxState::None,
        Some(false) => BoxState::Open,
        Some(true) => BoxState::Sealed,
    })
}

fn members(db: &Connection, meeting: MeetingId) -> Result<Vec<MemberId>> {
    let mut query = db.prepare_cached(HANDED_IN)?;
    Ok(query.query_map([meeting.0], |row| row.get(0).map(MemberId))?.collect::<rusqlite::Result<_>>()?)
}

/// Takes everything out of the open boxes, overwriting where it was.
fn take_out(tx: &Transaction<'_>) -> Result<Vec<(MeetingId, Folded)>> {
    let mut query = tx.prepare_cached("SELECT version, ratings, sentence, meeting_id FROM open_sheets")?;
    let sheets = query
        .query_map([], |row| Ok((MeetingId(row.get(3)?), (row.get(0)?, row.get(1)?, row.get(2)?))))?
        .collect::<rusqlite::Result<_>>()?;
    tx.execute(EMPTY_SHEETS, [])?;
    Ok(sheets)
}

/// Gives every sheet a new random id (128 bits of `SQLite`'s generator, which the system seeds) and writes them
/// in the order of these ids: into the table of sealed boxes those of `sealed`, into that of open boxes the rest.
fn deal(tx: &Transaction<'_>, sheets: Vec<(MeetingId, Folded)>, sealed: Option<MeetingId>) -> Result<()> {
    let mut random = tx.prepare_cached("SELECT randomblob(16)")?;
    let mut dealt = sheets
        .into_iter()
        .map(|(meeting, sheet)| Ok((meeting, random.query_row([], |row| row.get::<_, Vec<u8>>(0))?, sheet)))
        .collect::<Result<Vec<_>>>()?;
    dealt.sort();
    for (meeting, id, (version, ratings, sentence)) in dealt {
        let table = if sealed == Some(meeting) { "sheets" } else { "open_sheets" };
        tx.prepare_cached(&format!(
            "INSERT INTO {table} (meeting_id, id, version, ratings, sentence) VALUES (?1, ?2, ?3, ?4, ?5)"
        ))?
        .execute(params![meeting.0, id, version, ratings, sentence])?;
    }
    Ok(())
}

/// Writes anew who has handed in, by number: the places of the bytes then tell no order either.
fn tick_off(tx: &Transaction<'_>, change: impl FnOnce(&mut BTreeSet<(u32, u32)>)) -> Result<()> {
    let mut query = tx.prepare_cached("SELECT meeting_id, member_id FROM handed_in")?;
    let mut all = query.query_map([], |row| row.try_into())?.collect::<rusqlite::Result<_>>()?;
    change(&mut all);
    tx.execute(EMPTY_HANDED_IN, [])?;
    let mut insert = tx.prepare_cached("INSERT INTO handed_in (meeting_id, member_id) VALUES (?1, ?2)")?;
    for row in all {
        insert.execute(row)?;
    }
    Ok(())
}

impl Store {
    /// How far the box of a meeting is.
    pub fn sealed(&self, meeting: MeetingId) -> Result<BoxState> {
        state(&self.db, meeting)
    }

    /// The sheets in the box, in no order (and in another one after each new sheet).
    pub fn sheets(&self, meeting: MeetingId) -> Result<Vec<Sheet>> {
        let mut query = self.db.prepare_cached(
            "SELECT version, ratings, sentence FROM
                 (SELECT id, version, ratings, sentence FROM sheets WHERE meeting_id = ?1
                  UNION ALL SELECT id, version, ratings, sentence FROM open_sheets WHERE meeting_id = ?1)
             ORDER BY id",
        )?;
        Ok(query.query_map([meeting.0], unfold)?.collect::<rusqlite::Result<_>>()?)
    }

    /// Who has handed in, by number; nobody once the box is sealed.
    pub fn handed_in(&self, meeting: MeetingId) -> Result<Vec<MemberId>> {
        members(&self.db, meeting)
    }

    /// Opens the box of a meeting. One that is open or sealed stays as it is.
    pub fn open_box(&mut self, meeting: MeetingId) -> Result<()> {
        self.transact(|tx| {
            tx.execute("INSERT INTO boxes (meeting_id) VALUES (?1) ON CONFLICT DO NOTHING", [meeting.0])?;
            Ok(())
        })
    }

    /// Puts a member's sheet into the open box and shuffles it.
    pub fn put_sheet(&mut self, meeting: MeetingId, member: MemberId, sheet: &Sheet) -> Result<Receipt> {
        let new = fold(sheet)?;
        let receipt = self.transact(|tx| {
            if state(tx, meeting)? != BoxState::Open {
                return Ok(Receipt::NotOpen);
            }
            if members(tx, meeting)?.contains(&member) {
                return Ok(Receipt::HandedInBefore);
            }
            tx.query_row("SELECT 1 FROM members WHERE id = ?1", [member.0], |_| Ok(()))?;
            let mut sheets = take_out(tx)?;
            sheets.push((meeting, new));
            deal(tx, sheets, None)?;
            tick_off(tx, |handed_in| {
                handed_in.insert((meeting.0, member.0));
            })?;
            Ok(Receipt::Taken)
        })?;
        if receipt == Receipt::Taken {
            self.cut_log()?;
        }
        Ok(receipt)
    }

    /// Seals the box: it takes no more sheets, and who handed in is forgotten. Sealing twice changes nothing.
    pub fn seal(&mut self, meeting: MeetingId) -> Result<()> {
        self.transact(|tx| {
            one(tx.execute("UPDATE boxes SET sealed = 1 WHERE meeting_id = ?1", [meeting.0])?, "box")?;
            deal(tx, take_out(tx)?, Some(meeting))?;
            tick_off(tx, |handed_in| handed_in.retain(|row| row.0 != meeting.0))
        })?;
        self.cut_log()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_open_box_is_emptied_page_by_page() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        for sql in [EMPTY_SHEETS, EMPTY_HANDED_IN] {
            let mut query = store.db.prepare(&format!("EXPLAIN {sql}")).unwrap();
            let steps: Vec<String> =
                query.query_map([], |row| row.get("opcode")).unwrap().collect::<rusqlite::Result<_>>().unwrap();
            assert!(
                steps.iter().any(|step| step == "Clear") && !steps.iter().any(|step| step == "Delete"),
                "{sql}: a reference, a trigger or a condition would make SQLite delete row by row: {steps:?}"
            );
        }
    }
}
