//! Looking into the box as somebody would who has the disk: the rows, their ids, and where their bytes lie.
//!
//! Not in here: what may be found.

use rusqlite::{Connection, OpenFlags};

use super::play::Voter;
use crate::{
    figures::Figures,
    files::{FILE, Files},
};

/// A response as it lies in the file.
pub struct Response {
    /// Its random name.
    pub id: Vec<u8>,
    /// What identifies it to us, and to nobody in the room.
    pub sentence: String,
    place: usize,
}

/// An open box.
pub struct OpenBox {
    /// The responses in it.
    pub responses: Vec<Response>,
}

impl OpenBox {
    /// Reads the open box of a folder.
    pub fn open(files: &Files) -> Self {
        let (_folder, db) = database(files);
        let mut query = db.prepare("SELECT id, sentence FROM open_sheets").unwrap();
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        let responses = rows.map(|row: rusqlite::Result<(Vec<u8>, String)>| {
            let (id, sentence) = row.unwrap();
            let place = find(files.bytes(FILE), sentence.as_bytes()).expect("a response lies in the file");
            Response { id, sentence, place }
        });
        Self { responses: responses.collect() }
    }

    /// The sentences in the order of the responses' ids.
    pub fn by_id(&self) -> Vec<String> {
        let mut responses: Vec<&Response> = self.responses.iter().collect();
        responses.sort_by(|one, other| one.id.cmp(&other.id));
        responses.iter().map(|response| response.sentence.clone()).collect()
    }

    /// The sentences in the order of their bytes.
    pub fn by_place(&self) -> Vec<String> {
        let mut responses: Vec<&Response> = self.responses.iter().collect();
        responses.sort_by_key(|response| response.place);
        responses.iter().map(|response| response.sentence.clone()).collect()
    }
}

/// How many are noted as having handed in.
pub fn handed_in(files: &Files) -> u32 {
    let (_folder, db) = database(files);
    db.query_row("SELECT count(*) FROM handed_in", [], |row| row.get(0)).unwrap()
}

/// Where these bytes lie first.
pub fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    memchr::memmem::find(bytes, wanted)
}

fn database(files: &Files) -> (tempfile::TempDir, Connection) {
    let folder = files.laid_out();
    let db = Connection::open_with_flags(folder.path().join(FILE), OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    (folder, db)
}

/// Which answers came from one person? An open response lies in the file as one run of bytes, ratings and sentence together;
/// once the box is sealed no such run may be left anywhere, and the sentences stand in no order that tells of people.
pub fn link_sealed(files: &Files, voters: &[Voter], figures: &mut Figures) -> Option<String> {
    for voter in voters {
        let response = format!("{ratings}{sentence}", ratings = voter.ratings(), sentence = voter.sentence);
        if files.0.values().any(|bytes| find(bytes, response.as_bytes()).is_some()) {
            return Some("a whole response is on the disk after the box was sealed".to_owned());
        }
    }
    let place = |voter: &Voter| find(files.bytes(FILE), voter.sentence.as_bytes());
    let mut places: Vec<(Option<usize>, usize)> = voters.iter().map(place).zip(0..).collect();
    if places.iter().any(|(place, _)| place.is_none()) {
        return Some("a sentence is not in the sealed box".to_owned());
    }
    places.sort_unstable();
    let order: Vec<usize> =
        (0..voters.len()).map(|who| places.iter().position(|(_, of)| *of == who)).map(Option::unwrap).collect();
    figures.chances().place("the last by its place, sealed", voters.len(), order[voters.len() - 1]);
    // The voters came in a random order; who came when must not show, nor whose number is whose.
    figures.chances().matched("who came when by places, sealed", &order);
    let mut by_number: Vec<(u32, usize)> = voters.iter().map(|voter| voter.member).zip(order).collect();
    by_number.sort_unstable();
    let places: Vec<usize> = by_number.iter().map(|(_, place)| *place).collect();
    figures.chances().matched("whose by places, sealed", &places);
    None
}
