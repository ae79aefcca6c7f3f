//! Copies of the whole file, each opened and checked before it counts.
//!
//! A copy is made under a temporary name, checked, brought to the disk and only then named, so nothing that
//! bears a backup's name is ever half of one. Names carry a time and a reason and nothing of the group. A backup holds
//! what is deleted later, but never what is in an evaluation box that has not been opened together: two copies would
//! differ by the sheets put in between them, and one tells who has handed in. Not in here: which old ones may go
//! (`thinning`), putting one back (`restore`), when to make one (the desk).

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::ErrorKind,
    path::{Path, PathBuf},
};

use chrono::{DateTime, NaiveDateTime};
use meeting::time::Moment;
use rusqlite::{Connection, OpenFlags};

use crate::{
    Failure, FailureCode, Result, Store,
    open::{check_whole, recognise},
    to_delete,
};

const FOLDER: &str = "backups";
const UNFINISHED: &str = "unfinished.tmp";
const TIME: &str = "%Y%m%d-%H%M%S";

/// Why a backup was made. A closed list, because it becomes part of a file's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A meeting ended.
    Meeting,
    /// The file was about to be brought to a newer version.
    Migration,
    /// Somebody asked for it.
    Asked,
}

impl Reason {
    const ALL: [Self; 3] = [Self::Meeting, Self::Migration, Self::Asked];

    /// As it stands in the file's name.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Meeting => "meeting",
            Self::Migration => "migration",
            Self::Asked => "asked",
        }
    }
}

/// A backup in the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where.
    pub path: PathBuf,
    /// When it was made, by its name. One made before a migration: when the file had last been written.
    pub at: Moment,
    /// Why.
    pub reason: Reason,
}

impl Store {
    /// Makes a backup, `at` in its name, and deletes those that [`to_delete`] lets go. Gives where it is.
    ///
    /// When it fails nothing has changed in the folder.
    pub fn backup(&self, at: Moment, reason: Reason) -> Result<PathBuf> {
        let made = copy(self, at, reason)?;
        let there: Vec<(String, Moment)> = backups(self.dir()?)?
            .into_iter()
            .filter_map(|backup| Some((backup.path.file_name()?.to_str()?.to_owned(), backup.at)))
            .collect();
        for name in to_delete(&there, at) {
            let path = self.dir()?.join(FOLDER).join(name);
            if path != made {
                // One that cannot be deleted now is tried again next time; the new backup is good all the same.
                let _ = fs::remove_file(path);
            }
        }
        Ok(made)
    }
}

/// The backups of a data folder, newest first. Works when the folder itself cannot be opened.
pub fn backups(dir: &Path) -> Result<Vec<Backup>> {
    let entries = match fs::read_dir(dir.join(FOLDER)) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if let Some((at, reason)) = path.file_name().and_then(|name| read_name(name.to_str()?)) {
            found.push(Backup { path, at, reason });
        }
    }
    found.sort_by(|one, other| (other.at, &other.path).cmp(&(one.at, &one.path)));
    Ok(found)
}

fn name(at: Moment, reason: Reason) -> Result<String> {
    let time = DateTime::from_timestamp(at.0, 0)
        .ok_or_else(|| Failure::new(FailureCode::Other, "a backup's time is out of range"))?;
    Ok(format!("turnstone-{}-{}.db", time.format(TIME), reason.word()))
}

fn read_name(name: &str) -> Option<(Moment, Reason)> {
    let (time, word) = name.strip_prefix("turnstone-")?.strip_suffix(".db")?.rsplit_once('-')?;
    let at = NaiveDateTime::parse_from_str(time, TIME).ok()?.and_utc().timestamp();
    let reason = Reason::ALL.into_iter().find(|reason| reason.word() == word)?;
    Some((Moment(at), reason))
}

/// What boxes hold that are not opened yet. No backup has any of it.
const OPEN_BOX: [&str; 3] = ["open_sheets", "handed_in", "voters"];

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

/// Removes the unfinished copy when something fails on the way.
struct Unfinished(PathBuf);

impl Drop for Unfinished {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0); // after the renaming it is not there, which is well
    }
}

/// Makes a checked copy and deletes no other.
pub(crate) fn copy(store: &Store, at: Moment, reason: Reason) -> Result<PathBuf> {
    let folder = store.dir()?.join(FOLDER);
    let path = folder.join(name(at, reason)?);
    fs::create_dir_all(&folder)?;
    let unfinished = Unfinished(folder.join(UNFINISHED));
    match fs::remove_file(&unfinished.0) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
        _ => {} // one a crash left behind is gone now
    }
    let target =
        unfinished.0.to_str().ok_or_else(|| Failure::new(FailureCode::Other, "the folder's path is not Unicode"))?;
    if box_is_empty(&store.db)? {
        store.db.execute("VACUUM INTO ?1", [target])?;
    } else {
        // Emptied in memory: what is in a box is not in a file of the backups' folder for a moment either.
        let without = store.copied_into_memory()?;
        for table in tables_of_open_boxes(&without.db)? {
            without.db.execute(&format!("DELETE FROM {table}"), [])?;
        }
        without.db.execute("VACUUM INTO ?1", [target])?;
    }
    check_copy(&unfinished.0, &store.db)?;
    File::options().write(true).open(&unfinished.0)?.sync_all()?;
    fs::rename(&unfinished.0, &path)?;
    sync_folder(&folder)?;
    Ok(path)
}

/// Opens a copy for reading only; it makes no files beside it.
pub(crate) fn open_copy(path: &Path) -> Result<Connection> {
    Ok(Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?)
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

/// How many rows each table has, but for those of open boxes.
fn counts(db: &Connection) -> Result<BTreeMap<String, i64>> {
    let mut query = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")?;
    let tables = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
    tables
        .into_iter()
        .filter(|table| !OPEN_BOX.contains(&table.as_str()))
        .map(|table| {
            let count = db.query_row(&format!("SELECT count(*) FROM \"{table}\""), [], |row| row.get(0))?;
            Ok((table, count))
        })
        .collect()
}

/// Makes a renaming last. Only Unix needs it, and only there a folder can be opened as a file.
pub(crate) fn sync_folder(folder: &Path) -> Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_time_and_reason_and_nothing_else_is_taken_for_one() {
        let at = Moment(1_773_835_200);
        for reason in Reason::ALL {
            let name = name(at, reason).unwrap();
            assert_eq!(read_name(&name), Some((at, reason)), "{name} is read as it was written");
        }
        assert_eq!(name(at, Reason::Meeting).unwrap(), "turnstone-20260318-120000-meeting.db");
        for other in ["unfinished.tmp", "turnstone-20260318-120000-mine.db", "turnstone-20260318-meeting.db", "a.db"] {
            assert_eq!(read_name(other), None, "{other} is the user's own: never listed, never deleted");
        }
    }
}
