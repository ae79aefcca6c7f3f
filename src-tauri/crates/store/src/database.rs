//! One database file: whose it is, whether it is whole, where its log lies, and the settings of a connection.
//!
//! Everybody who opens a file looks here: the data folder's own, a backup, one that was set aside. Not in here: opening
//! the data folder (`open`), and files that are not new ones (`accepted`).

use std::{
    fs::{self, File},
    io::{ErrorKind, Read},
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, config::DbConfig};

use crate::{Failure, FailureCode, Result};

/// "Turn". Never changes; the first migration writes it.
const APPLICATION_ID: u32 = 0x5475_726e;

/// How long a write waits for another program that reads the file (a backup tool, say). Longer would freeze the
/// desk; a failed write has to be loud within a second.
pub(crate) const PATIENCE: Duration = Duration::from_millis(800);

/// Looks at the first bytes without `SQLite`, which might write while it looks.
pub(crate) fn check_header(file: &Path, known: u32) -> Result<()> {
    let mut header = Vec::with_capacity(100);
    match fs::metadata(file) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error.into()),
        Ok(about) if !about.is_file() => return Err(not_a_database("it is no file")),
        Ok(_) => File::open(file)?.take(100).read_to_end(&mut header)?,
    };
    if header.is_empty() {
        return Ok(()); // to SQLite an empty file is a new database
    }
    if !header.starts_with(b"SQLite format 3\0") {
        return Err(not_a_database("it does not begin as a database does"));
    }
    let number =
        |from: usize| header.get(from..from + 4).and_then(|bytes| bytes.try_into().ok()).map(u32::from_be_bytes);
    let (Some(version), Some(application)) = (number(60), number(68)) else {
        return Err(Failure::new(FailureCode::Damaged, "the file ends inside its header"));
    };
    check_marks(application, version, known)
}

/// Asks `SQLite`, which also knows what is in the write-ahead log and not yet in the file. Gives the version.
pub(crate) fn recognise(db: &Connection, known: u32) -> Result<u32> {
    let number = |sql| db.query_row(sql, [], |row| row.get::<_, i32>(0));
    let application = number("PRAGMA application_id")?.cast_unsigned();
    let version = number("PRAGMA user_version")?.cast_unsigned();
    check_marks(application, version, known)?;
    let tables: u32 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if application == 0 && (tables > 0 || version > 0) {
        return Err(not_a_database("it carries no mark of this program"));
    }
    Ok(version)
}

fn check_marks(application: u32, version: u32, known: u32) -> Result<()> {
    match application {
        0 => Ok(()), // new, or made by nobody we know: the tables tell
        APPLICATION_ID if version > known => Err(Failure::new(
            FailureCode::FromTheFuture { found: version, known },
            format!("the file is of version {version}, this program knows {known}"),
        )),
        APPLICATION_ID => Ok(()),
        _ => Err(not_a_database("it is another program's")),
    }
}

fn not_a_database(why: &str) -> Failure {
    Failure::new(FailureCode::NotADatabase, why)
}

/// Fails with `Damaged` unless the file holds together, its indexes included.
pub(crate) fn check_whole(db: &Connection) -> Result<()> {
    must_be_ok(db, "PRAGMA integrity_check(1)")
}

/// The same but for the indexes, which takes a fraction of the time.
pub(crate) fn check_roughly(db: &Connection) -> Result<()> {
    must_be_ok(db, "PRAGMA quick_check(1)")
}

fn must_be_ok(db: &Connection, look: &str) -> Result<()> {
    let said: String = db.query_row(look, [], |row| row.get(0))?;
    if said == "ok" { Ok(()) } else { Err(Failure::new(FailureCode::Damaged, said)) }
}

/// Fails for an empty file. `SQLite` takes it for a new database and deletes the log beside it, even when it only reads.
pub(crate) fn not_empty(path: &Path) -> Result<()> {
    if fs::metadata(path)?.len() == 0 {
        return Err(Failure::new(FailureCode::NotADatabase, "the file is empty"));
    }
    Ok(())
}

/// The write-ahead log of a database file.
pub(crate) fn log_of(file: &Path) -> PathBuf {
    let mut log = file.as_os_str().to_owned();
    log.push("-wal");
    log.into()
}

/// As many prepared statements are kept as the store has, so that no page of many rows prepares one twice.
const STATEMENTS: usize = 128;

/// The settings of a connection; each is for safety, but for the number of statements it keeps.
pub(crate) fn settle(db: &Connection) -> Result<()> {
    db.busy_timeout(PATIENCE)?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    Ok(db.execute_batch(include_str!("settle.sql"))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_of_the_program_never_changes() {
        assert_eq!(APPLICATION_ID, 1_416_983_150);
    }
}
