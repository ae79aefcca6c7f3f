//! Opening the folder: whose file it is, whether it is intact, and migrating it.
//!
//! The order matters. Nothing is written before the file is known to be ours, of a known version, and intact; a refused
//! file keeps every byte. Not in here: what to do about a refusal (the desk offers a backup).

use std::{
    cell::Cell,
    fs,
    path::{Path, PathBuf},
};

use meeting::time::Moment;
use rusqlite::{Connection, MAIN_DB, OpenFlags, config::DbConfig};

use crate::{
    Failure, FailureCode, Result, Store, backup,
    database::{check_header, check_roughly, check_whole, log_of, recognise, settle},
    folder::{self, FILE},
    home::Home,
    integrity::{check, keep, log_scan, marker::Said, state::Integrity, sums},
    migrations::STEPS,
    recheck,
    restore::{self, ASIDE},
    upgrade::migrate,
};

/// Up to this size, in bytes, every sum is compared before a file is opened; a larger one is looked at behind the start.
const LOOKED_AT_FIRST: u64 = 32 << 20;

impl Store {
    /// Opens the folder, making it and the file in it where they are missing.
    ///
    /// Fails with `InUse`, `ReadOnly`, `DiskFull`, `FromTheFuture`, `NotADatabase`, `Damaged` or `Emptied`; after the
    /// last four every file is as it was. A file of an older version is backed up before it is brought up to date.
    pub fn open(dir: &Path) -> Result<Self> {
        open(dir, STEPS)
    }
}

fn open(dir: &Path, steps: &[&str]) -> Result<Store> {
    // A folder that cannot be made is one that cannot be written, whatever the system calls it.
    let lock = folder::make(dir).and_then(|()| folder::lock(dir)).map_err(|failure| match failure.code {
        FailureCode::Missing => Failure { code: FailureCode::ReadOnly, ..failure },
        _ => failure,
    })?;
    // What a crash stopped halfway is finished or removed first.
    restore::finish(dir)?;
    restore::clear(dir);
    folder::clear_unfinished(&dir.join(backup::FOLDER));
    let file = dir.join(FILE);
    let known = steps.len() as u32;
    check_not_emptied(dir, &file)?;
    check_header(&file, known)?;
    folder::narrow_files(dir);
    if !file.exists() {
        // SQLite would make it for everybody to read; its log follows the file in this.
        folder::private_file(&file)?;
    }
    let said = Said::read(dir);
    let sound = log_scan::is_sound(&log_of(&file));
    // SQLite drops what it cannot use of a damaged log.
    let mut log_kept = if sound { KeptLog(None) } else { keep_log(dir, &file)? };
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(&file, flags)?;
    // Until the file is accepted, closing it must not write into it either.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let found = recognise(&db, known)?;
    let large = fs::metadata(&file)?.len() > LOOKED_AT_FIRST;
    if large {
        check_roughly(&db)?;
    } else {
        check_whole(&db)?;
    }
    if db.is_readonly(MAIN_DB)? {
        return Err(Failure::new(FailureCode::ReadOnly, "the database file cannot be written"));
    }
    settle(&db)?;
    sums::teach(&db)?;
    let findings = if large && found == known { Vec::new() } else { check::contents(&db)? };
    let integrity = Integrity { findings, log_kept: log_kept.0.take(), ..Integrity::default() };
    let mut store = Store { db, home: Some(Home::new(dir, lock)), log_grew: Cell::new(true), integrity };
    if found < known {
        if found > 0 {
            backup::copy::keep(&store, last_written(&file), backup::Reason::Migration)?;
        }
        migrate(&mut store.db, steps, &store.integrity.findings)?;
    }
    keep::triggers(&store.db)?;
    store.db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    if 0 < found && found < known {
        // What a migration took out of its tables may still lie between the rows.
        store.db.execute_batch("VACUUM")?;
    }
    store.mark(dir, said, sound)?;
    store.forget_projections_that_do_not_match();
    // After a crash the log may show which response came last: it goes at once.
    store.cut_log()?;
    recheck::clear(dir);
    if large {
        store.integrity.look_later(&file);
    }
    Ok(store)
}

/// Keeps a damaged log, and the file it belongs to, as they are: a person with time may get more out of them. They are
/// among what was set aside, since they hold what is deleted later.
fn keep_log(dir: &Path, file: &Path) -> Result<KeptLog> {
    let folder = dir.join(ASIDE);
    folder::make(&folder)?;
    let aside = folder.join(format!("{}.db", restore::free_name(dir, last_written(file))?));
    let kept = KeptLog(Some(aside.clone()));
    folder::private_copy(file, &aside)?;
    folder::private_copy(&log_of(file), &log_of(&aside))?;
    Ok(kept)
}

/// A damaged log that was kept, with its file. Both copies go again where the file is refused: there they lie in their
/// places, and every new try would make more.
struct KeptLog(Option<PathBuf>);

impl Drop for KeptLog {
    fn drop(&mut self) {
        if let Some(kept) = &self.0 {
            // What is left is listed with what was set aside.
            let _ = fs::remove_file(log_of(kept));
            let _ = fs::remove_file(kept);
        }
    }
}

/// Fails with `Emptied` where there is no file, or an empty one, and something beside it tells that there was more:
/// `SQLite` would take it for a new one and delete the log, which may be all there is.
fn check_not_emptied(dir: &Path, file: &Path) -> Result<()> {
    let size = |path: &Path| fs::metadata(path).map_or(0, |about| about.len());
    if file.is_dir() || size(file) > 0 {
        return Ok(());
    }
    let written = Said::read(dir).is_some_and(|said| said.writes > 0);
    if written || size(&log_of(file)) > 0 || !backup::backups(dir)?.is_empty() {
        return Err(Failure::new(FailureCode::Emptied, "the file is empty or missing, and what lies beside it is not"));
    }
    Ok(())
}

/// Whether a folder has, or had, data in it. Looking makes nothing.
pub fn is_there(dir: &Path) -> bool {
    let file = dir.join(FILE);
    fs::metadata(&file).is_ok_and(|about| about.len() > 0) || check_not_emptied(dir, &file).is_err()
}

/// When the file was last written, by its own date: names the backup before a migration without asking what
/// time it is.
fn last_written(file: &Path) -> Moment {
    fs::metadata(file)
        .and_then(|about| about.modified())
        .ok()
        .and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok())
        .map_or(Moment(0), |since| Moment(since.as_secs() as i64))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backups;

    #[test]
    fn a_connection_is_set_for_safety() {
        let folder = tempfile::tempdir().unwrap();
        let store = open(folder.path(), STEPS).unwrap();
        for (pragma, value, why) in [
            ("journal_mode", "wal", "it writes ahead"),
            ("synchronous", "2", "FULL: what is committed is on the disk"),
            ("foreign_keys", "1", "no row without what it belongs to"),
            ("trusted_schema", "0", "a file from elsewhere runs nothing"),
            ("secure_delete", "1", "what is deleted is overwritten"),
            ("temp_store", "2", "MEMORY: no response is sorted on the disk"),
            ("cache_size", "-16384", "a home of many groups stays in memory"),
            ("application_id", "1416983150", "the first migration and the constant agree"),
        ] {
            let found: String = store
                .db
                .query_row(&format!("SELECT CAST({pragma} AS TEXT) FROM pragma_{pragma}"), [], |row| row.get(0))
                .unwrap();
            assert_eq!(found, value, "{pragma}: {why}");
        }
    }

    #[test]
    fn an_older_file_is_backed_up_before_it_is_brought_up_to_date() {
        let folder = tempfile::tempdir().unwrap();
        open(folder.path(), STEPS).unwrap().create_group("Kept", false).unwrap();
        let newer: Vec<&str> = STEPS.iter().copied().chain(["CREATE TABLE later (x INTEGER) STRICT;"]).collect();
        let store = open(folder.path(), &newer).unwrap();
        assert_eq!(store.groups().unwrap().len(), 1, "a migration keeps what is there");
        let found = backups(folder.path()).unwrap();
        assert_eq!(found.len(), 1, "one backup, and none when the file was new");
        let copy = Connection::open(&found[0].path).unwrap();
        assert_eq!(recognise(&copy, u32::MAX).unwrap(), STEPS.len() as u32, "the copy is of the version before");
        drop(store);
        assert_eq!(
            open(folder.path(), STEPS).unwrap_err().code,
            FailureCode::FromTheFuture { found: newer.len() as u32, known: STEPS.len() as u32 },
            "the older program then refuses the newer file"
        );
    }

    #[test]
    fn what_was_found_before_an_upgrade_is_found_after_it() {
        let folder = tempfile::tempdir().unwrap();
        open(folder.path(), STEPS).unwrap().create_group("Written", false).unwrap();
        let past_us = Connection::open(folder.path().join(FILE)).unwrap();
        past_us.execute_batch("UPDATE groups SET name = 'Changed'; INSERT INTO settings VALUES ('a', 'b')").unwrap();
        drop(past_us);
        let newer: Vec<&str> = STEPS.iter().copied().chain(["ALTER TABLE groups ADD COLUMN more TEXT;"]).collect();
        let found = open(folder.path(), &newer).unwrap().findings().to_vec();
        assert_eq!(found.len(), 2, "{found:?}");
        assert_eq!(open(folder.path(), &newer).unwrap().findings(), found, "and at the next start as well");
        let mut store = open(folder.path(), &newer).unwrap();
        store.keep_as_is(Moment(0)).unwrap();
        store.create_group("Another", false).unwrap();
        drop(store);
        assert_eq!(open(folder.path(), &newer).unwrap().findings(), []);
    }

    #[test]
    fn a_failed_migration_leaves_the_older_file_usable() {
        let folder = tempfile::tempdir().unwrap();
        open(folder.path(), STEPS).unwrap().create_group("Kept", false).unwrap();
        let bad: Vec<&str> = STEPS.iter().copied().chain(["CREATE TABLE groups (x);"]).collect();
        open(folder.path(), &bad).expect_err("the step cannot run");
        assert_eq!(open(folder.path(), STEPS).unwrap().groups().unwrap().len(), 1, "nothing is lost");
    }

    #[test]
    fn a_version_that_is_only_in_the_log_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        drop(open(folder.path(), STEPS).unwrap());
        let file = folder.path().join(FILE);
        let db = Connection::open(&file).unwrap();
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).unwrap();
        db.execute_batch("PRAGMA user_version = 77;").unwrap();
        drop(db);
        let before = fs::read(&file).unwrap();
        let code = open(folder.path(), STEPS).unwrap_err().code;
        assert_eq!(
            code,
            FailureCode::FromTheFuture { found: 77, known: STEPS.len() as u32 },
            "the log counts as the file does"
        );
        assert_eq!(fs::read(&file).unwrap(), before, "and looking wrote nothing");
    }
}
