//! A copy of the whole file, opened and checked before it counts.
//!
//! It is made under a temporary name, checked, synced and only then renamed, so nothing with a backup's name is ever
//! incomplete. A copy contains what is deleted later, but never the contents of an unopened evaluation box: two copies
//! would differ by the responses put in between, and one tells who has handed in. Not in here: which copies are kept.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    path::{Path, PathBuf},
};

use meeting::time::{Length, Moment};
use rusqlite::{
    Connection, OpenFlags,
    types::{ToSqlOutput, ValueRef},
};

use super::{FOLDER, Reason, Sidecar, name, sync_folder};
use crate::{
    Failure, FailureCode, Result, Store,
    database::{check_whole, not_empty, recognise},
    folder,
    integrity::{check, lost::counter, open_box},
};

/// What a copy is called until it is whole.
pub(crate) const UNFINISHED: &str = "unfinished.tmp";

/// What boxes hold that are not opened yet. No copy has any of it.
const OPEN_BOX: [&str; 3] = ["open_sheets", "handed_in", "voters"];

/// Makes a backup and deletes no other.
pub(crate) fn keep(store: &Store, at: Moment, reason: Reason) -> Result<PathBuf> {
    let folder = store.dir()?.join(FOLDER);
    folder::make(&folder)?;
    let path = free_name(&folder, at, reason)?;
    write(&store.db, &folder, &path)?;
    // Without its note a backup is one that nobody has checked yet: it is there, and so it has not failed.
    let _ = Sidecar::note(&path, at, !store.is_known_sound());
    Ok(path)
}

/// Copies the database to `path`, by way of an unfinished file in `folder`.
pub(crate) fn write(db: &Connection, folder: &Path, path: &Path) -> Result<()> {
    let unfinished = Unfinished(folder.join(UNFINISHED));
    remove_leftover(&unfinished.0)?;
    // As bytes: a path need not be Unicode.
    let target = ToSqlOutput::Borrowed(ValueRef::Text(unfinished.0.as_os_str().as_encoded_bytes()));
    // SQLite writes into an empty file as it would into none, and makes none that everybody can read.
    folder::private_file(&unfinished.0)?;
    if box_is_empty(db)? {
        db.execute("VACUUM INTO ?1", [&target])?;
    } else {
        // Emptied in memory: what is in a box is not in a file of the folder for a moment either.
        let without = crate::memory::copied(db)?;
        for table in tables_of_open_boxes(&without)? {
            without.execute(&format!("DELETE FROM {table}"), [])?;
        }
        if check::has_sums(&without)? {
            without.execute("DELETE FROM sums WHERE what = ?1", [open_box::WHAT])?;
        }
        without.execute("VACUUM INTO ?1", [&target])?;
    }
    check_copy(&unfinished.0, db)?;
    File::options().write(true).open(&unfinished.0)?.sync_all()?;
    fs::rename(&unfinished.0, path)?;
    sync_folder(folder)
}

/// Removes what a crash, or anything else, left under the name of an unfinished copy: the name is ours, folder or file.
pub(crate) fn remove_leftover(path: &Path) -> Result<()> {
    if fs::symlink_metadata(path).is_ok_and(|about| about.is_dir()) {
        return Ok(fs::remove_dir_all(path)?);
    }
    folder::remove(path)
}

/// A name that no other backup has: two within a second, or an hour that comes twice, overwrite nothing.
fn free_name(folder: &Path, at: Moment, reason: Reason) -> Result<PathBuf> {
    for later in 0..3600 {
        let path = folder.join(name(at + Length(later), reason)?);
        if !path.exists() {
            return Ok(path);
        }
    }
    Err(Failure::new(FailureCode::Other, "no free name for a backup"))
}

/// Removes the unfinished copy when something fails on the way.
struct Unfinished(PathBuf);

impl Drop for Unfinished {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0); // after the renaming it is not there, which is well
    }
}

/// Opens a copy for reading only; it makes no files beside it.
pub(crate) fn open_copy(path: &Path) -> Result<Connection> {
    not_empty(path)?;
    Ok(Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?)
}

/// What names the file of a copy, and how many writes it had seen; none and 0 for one of a version that did not count.
pub(crate) fn counted_in(path: &Path) -> Result<(Option<[u8; 16]>, u64)> {
    let db = open_copy(path)?;
    if !counts_writes(&db)? {
        return Ok((None, 0));
    }
    let (uid, writes) = counter(&db)?;
    Ok((Some(uid), writes))
}

/// How many writes the file of a copy had seen; 0 for one of a version that did not count.
pub(crate) fn writes_in(path: &Path) -> Result<u64> {
    Ok(counted_in(path)?.1)
}

/// The same of an open database.
pub(crate) fn writes_of(db: &Connection) -> Result<u64> {
    if counts_writes(db)? { Ok(counter(db)?.1) } else { Ok(0) }
}

/// Whether a file counts its writes.
fn counts_writes(db: &Connection) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'file')";
    Ok(db.query_row(sql, [], |row| row.get(0))?)
}

/// The tables of open boxes that a file has: one of an older shape has fewer.
fn tables_of_open_boxes(db: &Connection) -> Result<Vec<&'static str>> {
    let mut query = db.prepare("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1)")?;
    let mut there = Vec::new();
    for table in OPEN_BOX {
        if query.query_row([table], |row| row.get(0))? {
            there.push(table);
        }
    }
    Ok(there)
}

fn box_is_empty(db: &Connection) -> Result<bool> {
    for table in tables_of_open_boxes(db)? {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {table})");
        if db.query_row(&sql, [], |row| row.get::<_, bool>(0))? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn check_copy(path: &Path, source: &Connection) -> Result<()> {
    let copy = open_copy(path)?;
    check_whole(&copy)?;
    let same = recognise(&copy, u32::MAX)? == recognise(source, u32::MAX)? && counts(&copy)? == counts(source)?;
    if same && box_is_empty(&copy)? {
        Ok(())
    } else {
        Err(Failure::new(FailureCode::Damaged, "the copy differs from the file"))
    }
}

/// How many rows each table has, but for those of open boxes and for the sums.
pub(crate) fn counts(db: &Connection) -> Result<BTreeMap<String, i64>> {
    let mut query = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")?;
    let tables = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
    tables
        .into_iter()
        .filter(|table| !OPEN_BOX.contains(&table.as_str()) && table != "sums")
        .map(|table| {
            let quoted = table.replace('"', "\"\"");
            let count = db.query_row(&format!("SELECT count(*) FROM \"{quoted}\""), [], |row| row.get(0))?;
            Ok((table, count))
        })
        .collect()
}
