//! Cutting the log that a killed process left behind.
//!
//! Killed inside a hand-in, a process leaves a log from which, beside the file, that one sheet and its writer can be
//! read. The next start cuts it ([`crate::Store::open`]); this does the same for a folder that nobody opens. Not in
//! here: bringing an older file up to date, which is left as it is.

use std::{fs, path::Path};

use rusqlite::{Connection, OpenFlags, config::DbConfig};

use crate::{
    Failure, FailureCode, Result,
    folder::{FILE, lock},
    integrity::log_scan,
    log::cut,
    migrations::STEPS,
    open::{check_header, check_whole, recognise, settle},
};

/// Moves what is in the log into the file and cuts the log. Gives whether there was one to cut.
///
/// Fails with `InUse` while a [`Store`](crate::Store) has the folder, and as opening does when the file is not ours, is
/// newer, or is damaged; file and log are then as they were.
pub fn cut_leftover_log(dir: &Path) -> Result<bool> {
    let log = dir.join(format!("{FILE}-wal"));
    let left = |path: &Path| fs::metadata(path).is_ok_and(|about| about.len() > 0);
    if !left(&log) || !left(&dir.join(FILE)) {
        return Ok(false);
    }
    let _lock = lock(dir)?;
    if !log_scan::is_sound(&log) {
        // Cutting it would drop what is behind the damage; opening keeps a copy of it.
        return Err(Failure::new(FailureCode::Damaged, "the log is damaged"));
    }
    let (file, known) = (dir.join(FILE), STEPS.len() as u32);
    check_header(&file, known)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(&file, flags)?;
    // Until the file is accepted, closing it must not write into it either.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    recognise(&db, known)?;
    check_whole(&db)?;
    settle(&db)?;
    cut(&db)?;
    Ok(true)
}
