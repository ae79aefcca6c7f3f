//! Opening an existing database file: ours, of a version this program knows, and intact.
//!
//! Whether a file can be opened is decided here and only here, before a restore, before a copy is set aside, and before
//! its log is truncated. Not in here: the file of a data folder, which may be new or older (`open`).

use std::path::Path;

use rusqlite::{Connection, OpenFlags, config::DbConfig};

use crate::{
    Failure, FailureCode, Result,
    database::{check_header, check_whole, not_empty, recognise},
    migrations::STEPS,
};

/// What a file is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// Nothing is written, and no file is made beside it.
    Reading,
    /// Closing it writes nothing into it either, until that is allowed again.
    Writing,
}

/// Opens a file after everything was asked of it. Fails with `Missing`, `NotADatabase`, `FromTheFuture` or `Damaged`.
pub(crate) fn open_whole(file: &Path, access: Access) -> Result<Connection> {
    let db = open_known(file, access)?;
    check_whole(&db)?;
    Ok(db)
}

/// The same without looking through the whole file: what is asked of each of many files that are only listed.
pub(crate) fn open_known(file: &Path, access: Access) -> Result<Connection> {
    if !file.exists() {
        return Err(Failure::missing("file"));
    }
    let known = STEPS.len() as u32;
    check_header(file, known)?;
    not_empty(file)?;
    let flags = match access {
        Access::Reading => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Access::Writing => OpenFlags::SQLITE_OPEN_READ_WRITE,
    };
    let db = Connection::open_with_flags(file, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, access == Access::Writing)?;
    if recognise(&db, known)? == 0 {
        return Err(Failure::new(FailureCode::NotADatabase, "nothing was ever written into it"));
    }
    Ok(db)
}
