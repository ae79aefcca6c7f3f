//! What is kept of a sealed box: the counted answers to each question, and the sentences, sorted.
//!
//! The rows follow from the answers alone, so neither they nor their bytes reveal which answers came from one response, or
//! the order of the responses. Not in here: cutting the responses apart (`meeting::evaluation`), and open boxes
//! ([`crate::ballot_box`]).

use meeting::{
    evaluation::{Given, Opened, Question},
    people::MeetingId,
};
use rusqlite::{OptionalExtension, Transaction, params};

use crate::{Result, Store};

/// Writes what a box holds from now on.
pub(crate) fn write(tx: &Transaction<'_>, meeting: MeetingId, opened: &Opened) -> Result<()> {
    tx.execute(
        "UPDATE boxes SET sealed = 1, sheets = ?2 WHERE meeting_id = ?1",
        params![meeting.0, opened.responses as u32],
    )?;
    let mut answer = tx.prepare_cached(
        "INSERT INTO answers (meeting_id, version, question, rating, times) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for given in &opened.answers {
        answer.execute(params![meeting.0, given.version, given.question.id(), given.rating, given.times as u32])?;
    }
    let mut sentence = tx.prepare_cached("INSERT INTO sentences (meeting_id, place, text) VALUES (?1, ?2, ?3)")?;
    for (place, text) in opened.sentences.iter().enumerate() {
        sentence.execute(params![meeting.0, place as u32, text])?;
    }
    Ok(())
}

impl Store {
    /// What a sealed box holds; nothing while it is open. Questions that this version does not know are left out.
    pub fn opened(&self, meeting: MeetingId) -> Result<Opened> {
        let mut query = self.db.prepare_cached("SELECT sheets FROM boxes WHERE meeting_id = ?1 AND sealed = 1")?;
        let responses: Option<u32> = query.query_row([meeting.0], |row| row.get(0)).optional()?;
        let mut query =
            self.db.prepare_cached("SELECT version, question, rating, times FROM answers WHERE meeting_id = ?1")?;
        let given = query.query_map([meeting.0], |row| {
            let question = Question::of_id(row.get_ref(1)?.as_str()?);
            let (version, rating, times) = (row.get(0)?, row.get(2)?, row.get::<_, u32>(3)?);
            Ok(question.map(|question| Given { version, question, rating, times: times as usize }))
        })?;
        let mut answers: Vec<Given> = given.filter_map(rusqlite::Result::transpose).collect::<rusqlite::Result<_>>()?;
        answers.sort();
        let mut query = self.db.prepare_cached("SELECT text FROM sentences WHERE meeting_id = ?1 ORDER BY place")?;
        let sentences = query.query_map([meeting.0], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(Opened { responses: responses.unwrap_or(0) as usize, answers, sentences })
    }
}
