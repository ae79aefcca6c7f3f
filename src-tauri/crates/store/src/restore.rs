//! Restoring a backup: it takes the place of the file.
//!
//! The previous file is set aside, never deleted: it may be all there is of last night. If it can be opened, it is set
//! aside like a backup, as one file and without the contents of open evaluation boxes. If not, it is moved as it is,
//! byte for byte, with its log. A box that was open when the backup was made is open and empty, and everybody may
//! answer again. Not in here: asking the person (the desk).

use std::{
    fs::{self, File},
    io::ErrorKind,
    path::{Path, PathBuf},
};

use crate::{
    Failure, FailureCode, Result,
    accepted::{Access, open_known, open_whole},
    backup::{
        FOLDER, backups,
        copy::{self, remove_leftover, writes_in},
        sync_folder,
    },
    bin::{GoneRow, gone_in, still_gone},
    database::{check_header, log_of, not_empty, settle},
    folder::{self, FILE, lock, remove},
    integrity::{
        check, keep, log_scan,
        lost::{MOST_WRITES, counter},
        marker, sums,
    },
    log,
    migrations::STEPS,
    upgrade::migrate,
};
use meeting::time::Moment;
use rusqlite::{Connection, params};

/// Where what was replaced is kept.
pub(crate) const ASIDE: &str = "set-aside";
/// The backup while it is being made ready. A crash leaves it for the next start to remove.
const UNREADY: &str = "restoring.tmp";
/// The backup once it is ready: from then on the next start finishes what a crash stopped.
const READY: &str = "restoring-";

/// A file that was set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// Where.
    pub path: PathBuf,
    /// When.
    pub at: Moment,
    /// Its size, with its log.
    pub bytes: u64,
    /// Whether it was in one piece; otherwise it is kept as it was found, with its log.
    pub whole: bool,
}

/// Puts a backup, or a file that was set aside, in the place of the file of a folder that no
/// [`Store`](crate::Store) has open. What was there goes to `set-aside/` under a name with the time `at`, which is given
/// back; `None` if there was nothing.
///
/// Fails before anything is changed when the backup cannot be used (`NotADatabase`, `Damaged`, `FromTheFuture`,
/// `Missing`), the folder is in use, or what is there can be opened and not be copied, for want of room or otherwise.
pub fn restore(dir: &Path, backup: &Path, at: Moment) -> Result<Option<PathBuf>> {
    let _lock = lock(dir)?;
    finish(dir)?;
    let name = free_name(dir, at)?;
    let unready = dir.join(UNREADY);
    let former = Former::read(&dir.join(FILE));
    let (uid, writes) = make_ready(backup, &unready, last_write(dir), &former)?;
    keep_clean(dir, &name).inspect_err(|_| {
        let _ = remove(&unready); // the next start would; where the disk is full its room is wanted now
    })?;
    // From here on it is decided. Whenever a crash comes, the next start goes on from here.
    fs::rename(&unready, dir.join(format!("{READY}{name}.db")))?;
    sync_folder(dir)?;
    let aside = finish(dir)?;
    if !log_scan::is_sound(&log_of(backup)) {
        // What the damaged log held is not in it: the next start says so.
        marker::Marker::set(dir, marker::Said { uid, writes, lost: marker::UNKNOWN })?;
    }
    Ok(aside)
}

/// The files that were set aside, the latest first.
pub fn set_aside(dir: &Path) -> Result<Vec<SetAside>> {
    let entries = match fs::read_dir(dir.join(ASIDE)) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let Some(at) = path.file_name().and_then(|name| read_name(name.to_str()?)) else { continue };
        let size = |path: &Path| fs::metadata(path).map_or(0, |about| about.len());
        let log = size(&beside(&path, "-wal"));
        let whole = log == 0 && check_header(&path, STEPS.len() as u32).and_then(|()| not_empty(&path)).is_ok();
        found.push(SetAside { at, bytes: size(&path) + log, whole, path });
    }
    found.sort_by(|one, other| (other.at, &other.path).cmp(&(one.at, &one.path)));
    Ok(found)
}

fn read_name(name: &str) -> Option<Moment> {
    let (at, _) = name.strip_prefix("turnstone-")?.strip_suffix(".db")?.rsplit_once('-')?;
    at.parse().ok().map(Moment)
}

/// A name for what is set aside that nothing else there has.
pub(crate) fn free_name(dir: &Path, at: Moment) -> Result<String> {
    let taken = |name: &String| {
        let path = dir.join(ASIDE).join(format!("{name}.db"));
        path.exists() || beside(&path, "-wal").exists()
    };
    (0..10_000)
        .map(|more| format!("turnstone-{}-{more}", at.0))
        .find(|name| !taken(name))
        .ok_or_else(|| Failure::new(FailureCode::Other, "no free name"))
}

/// Copies a backup, brings it up to date and counts its writes on from `last`: what comes after is newer than everything
/// that was there before, the backup's own future included. Gives the file's name and that count.
fn make_ready(backup: &Path, ready: &Path, last: u64, former: &Former) -> Result<([u8; 16], u64)> {
    for part in ["", "-wal", "-shm"] {
        remove_leftover(&beside(ready, part))?;
    }
    if !backup.exists() {
        return Err(Failure::missing("backup"));
    }
    for part in ["", "-wal"] {
        if beside(backup, part).exists() {
            folder::private_copy(&beside(backup, part), &beside(ready, part))?;
        }
    }
    // Both are looked at together: one that was set aside as it was found may need its log to be in one piece.
    let mut db = open_whole(ready, Access::Writing)?;
    settle(&db)?;
    sums::teach(&db)?;
    let found = check::contents(&db)?;
    migrate(&mut db, STEPS, &found)?;
    keep::triggers(&db)?;
    still_gone(&db, ready, &former.gone)?;
    former.numbers.iter().try_for_each(|(table, number)| never_again(&db, table, *number))?;
    let (last, most) = (last.min(MOST_WRITES) as i64, MOST_WRITES as i64);
    db.execute("UPDATE file SET writes = min(max(writes, ?1) + 1, ?2)", [last, most])?;
    let counted = counter(&db)?;
    close_whole(db, ready)?;
    Ok(counted)
}

/// Closes a file so that everything is in it alone, and brings it to the disk. Fails with `InUse` where another program
/// reads it, and keeps its log.
fn close_whole(db: Connection, file: &Path) -> Result<()> {
    log::cut(&db)?;
    db.close().map_err(|(_, error)| error)?;
    for part in ["-wal", "-shm"] {
        remove(&beside(file, part))?;
    }
    Ok(File::options().write(true).open(file)?.sync_all()?)
}

/// What a backup that is put back has to know of the file it replaces, as far as that can be read.
#[derive(Debug, Default)]
struct Former {
    /// What is gone for good.
    gone: Vec<GoneRow>,
    /// The last number that each table gave.
    numbers: Vec<(String, u32)>,
}

impl Former {
    fn read(file: &Path) -> Self {
        let Ok(db) = open_known(file, Access::Writing) else { return Self::default() };
        Self { gone: gone_in(&db).unwrap_or_default(), numbers: numbers_in(&db).unwrap_or_default() }
    }
}

/// The last number that each table gave. One that no group ever gets to is damage, and would leave no room for more.
fn numbers_in(db: &Connection) -> Result<Vec<(String, u32)>> {
    let sql = "SELECT name, seq FROM sqlite_sequence WHERE typeof(seq) = 'integer' AND seq BETWEEN 1 AND ?1";
    let mut query = db.prepare(sql)?;
    Ok(query.query_map([u32::MAX / 2], |row| row.try_into())?.collect::<rusqlite::Result<_>>()?)
}

/// Has a table give no number again up to this one: what is gone for good, and files elsewhere, speak of it.
fn never_again(db: &Connection, table: &str, number: u32) -> Result<()> {
    let raised = db.execute("UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1", params![table, number])?;
    if raised == 0 {
        db.execute(
            "INSERT INTO sqlite_sequence (name, seq) SELECT name, ?2 FROM sqlite_schema
             WHERE type = 'table' AND name = ?1 AND sql LIKE '%AUTOINCREMENT%'",
            params![table, number],
        )?;
    }
    Ok(())
}

/// The number of the last write that anything in the folder knows of.
fn last_write(dir: &Path) -> u64 {
    let copies = backups(dir).unwrap_or_default().into_iter().map(|backup| backup.writes);
    let file = writes_in(&dir.join(FILE)).unwrap_or_default();
    copies.max().unwrap_or_default().max(file)
}

/// Sets a file that can be opened aside like a backup: in one piece, and without what is in an open evaluation box. One
/// that cannot be opened, or whose log is damaged, is left for [`finish`], which moves it as it is.
///
/// Fails where there is such a file and it cannot be copied: moved as it is, it would take the box along.
fn keep_clean(dir: &Path, name: &str) -> Result<()> {
    let file = dir.join(FILE);
    // Of a damaged log SQLite takes only what comes before the damage.
    if !log_scan::is_sound(&log_of(&file)) {
        return Ok(());
    }
    let db = match open_whole(&file, Access::Writing) {
        // The file may be sound: another time it can be opened.
        Err(failure) if matches!(failure.code, FailureCode::InUse | FailureCode::DiskFull) => return Err(failure),
        // Whatever is wrong with the file must not keep anybody from going back to a good one.
        Err(_) => return Ok(()),
        Ok(db) => db,
    };
    let folder = dir.join(ASIDE);
    folder::make(&folder)?;
    copy::write(&db, &folder, &folder.join(format!("{name}.db")))
}

/// Finishes a restore that was decided: what is in the way is set aside, and the backup takes its place. Does nothing
/// when none was. Gives where the former file is.
pub(crate) fn finish(dir: &Path) -> Result<Option<PathBuf>> {
    let Some((ready, name)) = decided(dir)? else { return Ok(None) };
    let (file, folder) = (dir.join(FILE), dir.join(ASIDE));
    let aside = folder.join(format!("{name}.db"));
    folder::make(&folder)?;
    if aside.exists() {
        // It is there in one piece already, so its log has nothing more to say.
        remove(&beside(&file, "-wal"))?;
        remove(&beside(&file, "-shm"))?;
    } else {
        // The file itself goes last: where it is not there yet, neither is all of its log.
        for part in ["-wal", "-shm", ""] {
            if beside(&file, part).exists() {
                fs::rename(beside(&file, part), beside(&aside, part))?;
            }
        }
    }
    sync_folder(&folder)?;
    // What the former file had acknowledged is no measure for this one.
    marker::remove(dir)?;
    fs::rename(&ready, &file)?;
    sync_folder(dir)?;
    Ok(aside.exists().then_some(aside))
}

/// The backup that was decided on, and the name for what it replaces.
fn decided(dir: &Path) -> Result<Option<(PathBuf, String)>> {
    let entries = match fs::read_dir(dir) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        entries => entries?,
    };
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()?.strip_prefix(READY)?.strip_suffix(".db"));
        if let Some(name) = name.filter(|name| read_name(&format!("{name}.db")).is_some()) {
            let name = name.to_owned();
            return Ok(Some((path, name)));
        }
    }
    Ok(None)
}

/// Removes what a crash left of copies that were not finished. What cannot be removed now stands in nobody's way.
pub(crate) fn clear(dir: &Path) {
    for part in ["", "-wal", "-shm", "-journal"] {
        let _ = remove_leftover(&beside(&dir.join(UNREADY), part));
        for folder in [FOLDER, ASIDE] {
            let _ = remove_leftover(&beside(&dir.join(folder).join(copy::UNFINISHED), part));
        }
    }
}

/// A file of the same name with more at its end.
fn beside(path: &Path, more: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(more);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_that_somebody_reads_is_not_deleted() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file.db");
        let db = Connection::open(&file).unwrap();
        settle(&db).unwrap();
        db.execute_batch("CREATE TABLE written (x INTEGER) STRICT").unwrap();
        let mut reader = Connection::open(&file).unwrap();
        let reads = reader.transaction().unwrap();
        let count = |db: &Connection| db.query_row("SELECT count(*) FROM written", [], |row| row.get::<_, u32>(0));
        assert_eq!(count(&reads).unwrap(), 0);
        db.execute("INSERT INTO written VALUES (1)", []).unwrap();
        assert_eq!(close_whole(db, &file).unwrap_err().code, FailureCode::InUse);
        assert!(log_of(&file).exists(), "what was written is in the log alone");
        drop(reads);
        assert_eq!(count(&reader).unwrap(), 1);
    }
}
