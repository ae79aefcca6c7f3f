//! What went wrong: a code to branch on and a detail for the log.
//!
//! Not in here: sentences for people (the edge has the languages). A detail contains no name, no note and no path, so
//! it may be logged.

use std::io;

use rusqlite::{ErrorCode, ffi};

/// What every function of the store gives back.
pub type Result<T> = std::result::Result<T, Failure>;

/// Something that should not have happened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code:?}: {detail}")]
pub struct Failure {
    /// What to branch on.
    pub code: FailureCode,
    /// For the log: what the database or the system said, in English.
    pub detail: String,
}

/// The kinds of failure somebody acts upon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureCode {
    /// Another process (or another [`Store`](crate::Store) of this one) has the folder.
    InUse,
    /// The folder or the file cannot be written.
    ReadOnly,
    /// No space left. What was asked for was not done; what was there is there.
    DiskFull,
    /// A newer version of the program wrote the file. It was not touched.
    FromTheFuture {
        /// The file's version.
        found: u32,
        /// The newest version this program knows.
        known: u32,
    },
    /// A newer version of the program wrote something into the file that this one does not know. It was not touched.
    Newer,
    /// What is kept of one meeting is no text of ours. The rest of the file is none the worse for it.
    Unreadable,
    /// The file is no database, or another program's. It was not touched.
    NotADatabase,
    /// The folder or its file was moved, deleted or replaced while it was open.
    Moved,
    /// The file does not hold together, or holds what was never written into it.
    Damaged,
    /// The file is empty or missing, and a log or backups beside it tell that there was more. Nothing was touched.
    Emptied,
    /// The row that was asked for, or that something belongs to, is not there.
    Missing,
    /// Anything else.
    Other,
}

impl Failure {
    pub(crate) fn new(code: FailureCode, detail: impl Into<String>) -> Self {
        Self { code, detail: detail.into() }
    }

    pub(crate) fn missing(what: &str) -> Self {
        Self::new(FailureCode::Missing, format!("no such {what}"))
    }
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error as E;
        // A statement that does not fit the tables that are there: they are not those of the version the file says. The
        // library's own text repeats the statement.
        if let E::SqlInputError { msg, .. } = &error {
            return Self::new(FailureCode::Damaged, msg.clone());
        }
        let code = match &error {
            E::QueryReturnedNoRows => FailureCode::Missing,
            // A value of the wrong kind or out of range: not written by this program.
            E::FromSqlConversionFailure(..)
            | E::IntegralValueOutOfRange(..)
            | E::InvalidColumnType(..)
            | E::Utf8Error(..) => FailureCode::Damaged,
            _ => error.sqlite_error().map_or(FailureCode::Other, |said| code_of(said.code, said.extended_code)),
        };
        Self::new(code, error.to_string())
    }
}

/// Sorts `SQLite`'s own codes. Out of space while a file is written is `SQLITE_FULL`; while the index of the
/// write-ahead log is laid out it comes as an input/output error of its own.
fn code_of(code: ErrorCode, extended: i32) -> FailureCode {
    match code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => {
            FailureCode::InUse
        }
        ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => FailureCode::ReadOnly,
        ErrorCode::DiskFull => FailureCode::DiskFull,
        ErrorCode::NotADatabase => FailureCode::NotADatabase,
        ErrorCode::DatabaseCorrupt => FailureCode::Damaged,
        ErrorCode::SystemIoFailure => match extended {
            ffi::SQLITE_IOERR_SHMSIZE => FailureCode::DiskFull,
            ffi::SQLITE_IOERR_SHORT_READ | ffi::SQLITE_IOERR_CORRUPTFS | ffi::SQLITE_IOERR_DATA => FailureCode::Damaged,
            _ => FailureCode::Other,
        },
        ErrorCode::ConstraintViolation if extended == ffi::SQLITE_CONSTRAINT_FOREIGNKEY => FailureCode::Missing,
        _ => FailureCode::Other,
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as K;
        let code = match error.kind() {
            K::StorageFull | K::QuotaExceeded => FailureCode::DiskFull,
            // "Not a directory" and "already exists" come where a folder was to be and a file is.
            K::PermissionDenied | K::ReadOnlyFilesystem | K::NotADirectory | K::AlreadyExists => FailureCode::ReadOnly,
            K::NotFound => FailureCode::Missing,
            _ => FailureCode::Other,
        };
        Self::new(code, error.to_string())
    }
}

impl From<rusqlite_migration::Error> for Failure {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            // The library's own text repeats the whole migration.
            rusqlite_migration::Error::RusqliteError { err, .. } => Self::from(err),
            other => Self::new(FailureCode::Other, other.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sqlite(extended: i32) -> FailureCode {
        Failure::from(rusqlite::Error::SqliteFailure(ffi::Error::new(extended), None)).code
    }

    #[test]
    fn what_sqlite_says_is_sorted_into_codes() {
        for (extended, code) in [
            (ffi::SQLITE_FULL, FailureCode::DiskFull),
            (ffi::SQLITE_IOERR_SHMSIZE, FailureCode::DiskFull),
            (ffi::SQLITE_READONLY, FailureCode::ReadOnly),
            (ffi::SQLITE_READONLY_DBMOVED, FailureCode::ReadOnly),
            (ffi::SQLITE_CANTOPEN, FailureCode::ReadOnly),
            (ffi::SQLITE_PERM, FailureCode::ReadOnly),
            (ffi::SQLITE_NOTADB, FailureCode::NotADatabase),
            (ffi::SQLITE_CORRUPT, FailureCode::Damaged),
            (ffi::SQLITE_CORRUPT_INDEX, FailureCode::Damaged),
            (ffi::SQLITE_IOERR_SHORT_READ, FailureCode::Damaged),
            (ffi::SQLITE_IOERR_FSYNC, FailureCode::Other),
            (ffi::SQLITE_BUSY, FailureCode::InUse),
            (ffi::SQLITE_BUSY_SNAPSHOT, FailureCode::InUse),
            (ffi::SQLITE_CONSTRAINT_FOREIGNKEY, FailureCode::Missing),
            (ffi::SQLITE_CONSTRAINT_CHECK, FailureCode::Other),
        ] {
            assert_eq!(sqlite(extended), code, "SQLite code {extended}");
        }
    }

    #[test]
    fn no_statement_is_repeated_in_what_people_read() {
        let db = rusqlite::Connection::open_in_memory().unwrap();
        for statement in ["SELECT text FROM nowhere", "SELEKT 1", "CREATE TABLE a (b); INSERT INTO a VALUES (1, 2)"] {
            let failure = Failure::from(db.execute_batch(statement).unwrap_err());
            for word in ["SELECT", "SELEKT 1", "CREATE", "INSERT", "VALUES"] {
                assert!(!failure.detail.contains(word), "{}", failure.detail);
            }
        }
        let broken =
            rusqlite_migration::Migrations::new(vec![rusqlite_migration::M::up("CREATE TABLE a (b) NONSENSE")]);
        let mut db = db;
        let failure = Failure::from(broken.to_latest(&mut db).unwrap_err());
        assert!(!failure.detail.contains("CREATE"), "{}", failure.detail);
    }

    #[test]
    fn what_the_system_says_is_sorted_into_codes() {
        for (kind, code) in [
            (io::ErrorKind::StorageFull, FailureCode::DiskFull),
            (io::ErrorKind::PermissionDenied, FailureCode::ReadOnly),
            (io::ErrorKind::ReadOnlyFilesystem, FailureCode::ReadOnly),
            (io::ErrorKind::NotADirectory, FailureCode::ReadOnly),
            (io::ErrorKind::Interrupted, FailureCode::Other),
        ] {
            assert_eq!(Failure::from(io::Error::from(kind)).code, code, "{kind:?}");
        }
    }
}
