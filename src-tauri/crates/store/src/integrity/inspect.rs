//! A thorough check of a database file that no store has open: the file of a folder, or a backup.
//!
//! Nothing is written, and a file without a log gets no other file beside it. Not in here: what follows from a finding.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::{
    check,
    finding::Finding,
    log_scan,
    lost::{Lost, counter, lost},
    marker::Said,
    sums,
};
use crate::{
    Failure, FailureCode, Result,
    database::{check_header, log_of, recognise},
    folder::FILE,
    migrations::STEPS,
};

/// What a file is, and what was found in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspection {
    /// The version of its tables.
    pub version: u32,
    /// Names the file and its copies; `None` for one older than that.
    pub uid: Option<[u8; 16]>,
    /// How many writes it has seen; 0 for one older than the counting. Of two copies of one file the one with more has
    /// more in it.
    pub writes: u64,
    /// Everything that is not as it was written.
    pub findings: Vec<Finding>,
    /// What was acknowledged and is not there: only the file of a data folder can tell.
    pub lost: Option<Lost>,
}

/// Looks at a whole file, at its structure, its indexes and every sum.
///
/// Fails with `Missing`, `Emptied`, `NotADatabase` or `FromTheFuture` where there is nothing to look at, and as the disk
/// does. A damaged file is a finding.
pub fn inspect(file: &Path) -> Result<Inspection> {
    let empty = std::fs::metadata(file)?.len() == 0;
    if empty {
        return Err(Failure::new(FailureCode::Emptied, "the file is empty"));
    }
    let known = STEPS.len() as u32;
    let sound = log_scan::is_sound(&log_of(file));
    match check_header(file, known).and_then(|()| look(file, known, sound)) {
        Err(failure) if failure.code == FailureCode::Damaged => Ok(Inspection {
            version: 0,
            uid: None,
            writes: 0,
            findings: vec![Finding::Structure(failure.detail)],
            lost: None,
        }),
        seen => seen,
    }
}

fn look(file: &Path, known: u32, sound: bool) -> Result<Inspection> {
    let db = open(file)?;
    let version = recognise(&db, known)?;
    let findings = check::everything(&db)?;
    let counted = if check::has_sums(&db)? { Some(counter(&db)?) } else { None };
    let said = file.parent().filter(|_| file.file_name().is_some_and(|name| name == FILE)).and_then(Said::read);
    Ok(Inspection {
        version,
        uid: counted.map(|(uid, _)| uid),
        writes: counted.map_or(0, |(_, writes)| writes),
        findings,
        lost: lost(said, counted, sound).filter(|changes| *changes > 0).map(Lost::of),
    })
}

/// Opens a file to be looked at, and nothing else.
pub(crate) fn open(file: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(file, flags)?;
    sums::teach(&db)?;
    Ok(db)
}
