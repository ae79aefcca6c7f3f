//! The open ballot box of a meeting: responses without member, time or order.
//!
//! Every new response rewrites all open boxes under new random ids, in the order of these ids, so neither the rows nor the
//! positions of their bytes reveal which came last. A separate table holds who has handed in; it is rewritten in the
//! same way and emptied when the box is sealed. So is the list of who could answer. These tables are emptied as a
//! whole, because only then `SQLite` overwrites all their pages. The write-ahead log, which would show one state after
//! the other, is truncated after each step. If that fails, the failure is reported although the response is in; handing it
//! in again then returns [`Receipt::HandedInBefore`].
//!
//! Not in here: the results (`meeting::evaluation`), and what is kept of a sealed box ([`crate::sealed_box`]). Backups
//! leave the contents of open boxes out (`backup`), so a restore empties them: they stay open, and everybody may answer
//! again.

use std::collections::BTreeSet;

use meeting::{
    evaluation::{RATED, Response, cut},
    people::{MeetingId, MemberId},
};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::{Failure, FailureCode, Result, Store, integrity::open_box, sealed_box};

/// How far a box is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoxState {
    /// Never opened.
    None,
    /// Takes responses.
    Open,
    /// Takes no more, and nobody knows any longer who handed in.
    Sealed,
}

/// What became of a response that was handed in.
#[must_use = "a response that was not taken is not in the box"]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// It is in the box.
    Taken,
    /// Not taken: this member's response is in the box already.
    HandedInBefore,
    /// Not taken: the box is not open.
    NotOpen,
    /// Not taken: another program holds the file, so the log could not be cut afterwards, and two states of the box in
    /// it would tell whose response this is.
    Held,
}

/// A response as a row holds it: the questions' version, the ratings as JSON, the sentence.
type Folded = (u32, String, String);

/// Reads a response. Questions that are more or fewer than today's are cut or left out; the version tells.
fn unfold((version, folded, sentence): Folded) -> Result<Response> {
    let given: Vec<Option<u8>> = serde_json::from_str(&folded)
        .map_err(|_| Failure::new(FailureCode::Damaged, "a response of an open box cannot be read"))?;
    let mut ratings = [None; RATED.len()];
    for (place, rating) in ratings.iter_mut().zip(given) {
        *place = rating;
    }
    Ok(Response { version, ratings, sentence })
}

fn fold(response: &Response) -> Result<Folded> {
    let ratings = serde_json::to_string(&response.ratings)
        .map_err(|error| Failure::new(FailureCode::Other, error.to_string()))?;
    Ok((response.version, ratings, response.sentence.clone()))
}

// Whole tables, so that every page is overwritten: see the schema.
const EMPTY_SHEETS: &str = "DELETE FROM open_sheets";

/// The lists of members that an open box has.
#[derive(Clone, Copy)]
enum List {
    /// Who has handed in.
    HandedIn,
    /// Who could answer at any time since the box was opened.
    Voters,
}

impl List {
    const ALL: [Self; 2] = [Self::HandedIn, Self::Voters];

    const fn table(self) -> &'static str {
        match self {
            Self::HandedIn => "handed_in",
            Self::Voters => "voters",
        }
    }

    fn empty(self) -> String {
        format!("DELETE FROM {}", self.table())
    }
}

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

fn members(db: &Connection, list: List, meeting: MeetingId) -> Result<Vec<MemberId>> {
    let sql = format!("SELECT member_id FROM {} WHERE meeting_id = ?1 ORDER BY member_id", list.table());
    let mut query = db.prepare_cached(&sql)?;
    Ok(query.query_map([meeting.0], |row| row.get(0).map(MemberId))?.collect::<rusqlite::Result<_>>()?)
}

/// Takes everything out of the open boxes, overwriting where it was.
fn take_out(tx: &Transaction<'_>) -> Result<Vec<(MeetingId, Folded)>> {
    let mut query = tx.prepare_cached("SELECT version, ratings, sentence, meeting_id FROM open_sheets")?;
    let responses = query
        .query_map([], |row| Ok((MeetingId(row.get(3)?), (row.get(0)?, row.get(1)?, row.get(2)?))))?
        .collect::<rusqlite::Result<_>>()?;
    tx.execute(EMPTY_SHEETS, [])?;
    Ok(responses)
}

/// Gives every response a new random id (128 bits of `SQLite`'s generator, which the system seeds) and writes them in the
/// order of these ids.
fn deal(tx: &Transaction<'_>, responses: Vec<(MeetingId, Folded)>) -> Result<()> {
    let mut random = tx.prepare_cached("SELECT randomblob(16)")?;
    let mut dealt = responses
        .into_iter()
        .map(|(meeting, response)| Ok((meeting, random.query_row([], |row| row.get::<_, Vec<u8>>(0))?, response)))
        .collect::<Result<Vec<_>>>()?;
    dealt.sort();
    let mut insert = tx.prepare_cached(
        "INSERT INTO open_sheets (meeting_id, id, version, ratings, sentence) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (meeting, id, (version, ratings, sentence)) in dealt {
        insert.execute(params![meeting.0, id, version, ratings, sentence])?;
    }
    Ok(())
}

/// Writes a list anew, by number: the places of the bytes then tell no order either.
fn write_anew(tx: &Transaction<'_>, list: List, change: impl FnOnce(&mut BTreeSet<(u32, u32)>)) -> Result<()> {
    let table = list.table();
    let mut query = tx.prepare_cached(&format!("SELECT meeting_id, member_id FROM {table}"))?;
    let mut all = query.query_map([], |row| row.try_into())?.collect::<rusqlite::Result<_>>()?;
    change(&mut all);
    tx.execute(&list.empty(), [])?;
    let mut insert = tx.prepare_cached(&format!("INSERT INTO {table} (meeting_id, member_id) VALUES (?1, ?2)"))?;
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

    /// How many responses are in the box, or were when it was sealed.
    pub fn responses_in(&self, meeting: MeetingId) -> Result<usize> {
        let mut query = self.db.prepare_cached(
            "SELECT (SELECT count(*) FROM open_sheets WHERE meeting_id = ?1)
                  + coalesce((SELECT sheets FROM boxes WHERE meeting_id = ?1), 0)",
        )?;
        Ok(query.query_row([meeting.0], |row| row.get::<_, u32>(0))? as usize)
    }

    /// The boxes that are not opened yet and have responses in them, with how many. No copy of the file has these responses.
    pub fn unopened(&self) -> Result<Vec<(MeetingId, u32)>> {
        let mut query = self.db.prepare_cached("SELECT meeting_id, count(*) FROM open_sheets GROUP BY meeting_id")?;
        let rows = query.query_map([], |row| Ok((MeetingId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Who has handed in, by number; nobody once the box is sealed.
    pub fn handed_in(&self, meeting: MeetingId) -> Result<Vec<MemberId>> {
        members(&self.db, List::HandedIn, meeting)
    }

    /// Who could answer at any time since the box was opened, by number; nobody once it is sealed.
    pub fn voters(&self, meeting: MeetingId) -> Result<Vec<MemberId>> {
        members(&self.db, List::Voters, meeting)
    }

    /// Adds to those who could answer. A box that is not open has none.
    pub fn add_voters(&mut self, meeting: MeetingId, who: &[MemberId]) -> Result<()> {
        self.transact(|tx| {
            if state(tx, meeting)? != BoxState::Open {
                return Ok(());
            }
            write_anew(tx, List::Voters, |voters| voters.extend(who.iter().map(|who| (meeting.0, who.0))))?;
            open_box::note(tx, meeting)
        })
    }

    /// Opens the box of a meeting. One that is open or sealed stays as it is.
    pub fn open_box(&mut self, meeting: MeetingId) -> Result<()> {
        self.transact(|tx| {
            tx.execute("INSERT INTO boxes (meeting_id) VALUES (?1) ON CONFLICT DO NOTHING", [meeting.0])?;
            Ok(())
        })
    }

    /// Puts a member's response into the open box and shuffles it. Before anything of the response is written the log is cut
    /// on trial, after a write that says nothing: while that fails the response stays with its writer.
    pub fn put_response(&mut self, meeting: MeetingId, member: MemberId, response: &Response) -> Result<Receipt> {
        let new = fold(response)?;
        self.integrity.stop_looking();
        let trial = self.add_voters(meeting, &[member]).and_then(|()| self.cut_log());
        match trial {
            Err(failure) if failure.code == FailureCode::InUse => return Ok(Receipt::Held),
            trial => trial?,
        }
        let receipt = self.transact(|tx| {
            if state(tx, meeting)? != BoxState::Open {
                return Ok(Receipt::NotOpen);
            }
            if members(tx, List::HandedIn, meeting)?.contains(&member) {
                return Ok(Receipt::HandedInBefore);
            }
            tx.query_row("SELECT 1 FROM members WHERE id = ?1", [member.0], |_| Ok(()))?;
            let mut responses = take_out(tx)?;
            responses.push((meeting, new));
            deal(tx, responses)?;
            write_anew(tx, List::HandedIn, |handed_in| {
                handed_in.insert((meeting.0, member.0));
            })?;
            open_box::note(tx, meeting)?;
            Ok(Receipt::Taken)
        })?;
        if receipt == Receipt::Taken {
            self.cut_log()?;
        }
        Ok(receipt)
    }

    /// Seals the box: it takes no more responses, those in it are cut into single answers, and who handed in is forgotten.
    /// Sealing twice changes nothing.
    pub fn seal(&mut self, meeting: MeetingId) -> Result<()> {
        self.integrity.stop_looking();
        self.transact(|tx| {
            match state(tx, meeting)? {
                BoxState::None => return Err(Failure::missing("box")),
                BoxState::Open => {}
                BoxState::Sealed => return Ok(()),
            }
            let (sealed, open): (Vec<_>, Vec<_>) = take_out(tx)?.into_iter().partition(|(of, _)| *of == meeting);
            let responses = sealed.into_iter().map(|(_, response)| unfold(response)).collect::<Result<Vec<_>>>()?;
            sealed_box::write(tx, meeting, &cut(&responses))?;
            deal(tx, open)?;
            List::ALL
                .into_iter()
                .try_for_each(|list| write_anew(tx, list, |all| all.retain(|row| row.0 != meeting.0)))?;
            open_box::note(tx, meeting)
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
        for sql in List::ALL.map(List::empty).into_iter().chain([EMPTY_SHEETS.to_owned()]) {
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
