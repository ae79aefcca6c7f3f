//! Putting a backup in the place of the file.
//!
//! What was there is set aside, never deleted: it may be all there is of last night. A file that can be opened is set
//! aside like a backup, in one piece and without what is in an open evaluation box; one that cannot is moved as it is, byte
//! for byte, with its log. A box that had not been opened when the backup was made is open and empty: everybody may answer
//! again. Not in here: the asking (the desk).

use std::{
    fs::{self, File},
    io::ErrorKind,
    path::{Path, PathBuf},
};

use meeting::time::Moment;
use rusqlite::{Connection, OpenFlags, config::DbConfig};

use crate::{
    Failure, FailureCode, Result,
    backup::{
        FOLDER, backups,
        copy::{self, not_empty, open_copy, writes_in},
        sync_folder,
    },
    folder::{self, FILE, lock},
    integrity::{check, inspect::counter, log_scan, marker, sums},
    migrations::{STEPS, migrate},
    open::{check_header, check_whole, log_of, recognise, settle},
};

const ASIDE: &str = "set-aside";
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
/// `Missing`), the folder is in use, or there is no room for a copy.
pub fn restore(dir: &Path, backup: &Path, at: Moment) -> Result<Option<PathBuf>> {
    let _lock = lock(dir)?;
    finish(dir)?;
    if beside(backup, "-wal").exists() {
        // One that was set aside as it was found: its log belongs to it, and what both hold is seen below.
        check_header(backup, STEPS.len() as u32)?;
    } else {
        usable(backup)?;
    }
    let name = free_name(dir, at)?;
    let unready = dir.join(UNREADY);
    let (uid, writes) = make_ready(backup, &unready, last_write(dir))?;
    keep_clean(dir, &name)?;
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

/// Fails unless a backup can be put back.
pub(crate) fn usable(backup: &Path) -> Result<()> {
    if !backup.exists() {
        return Err(Failure::missing("backup"));
    }
    let known = STEPS.len() as u32;
    check_header(backup, known)?;
    let copy = open_copy(backup)?;
    check_whole(&copy)?;
    if recognise(&copy, known)? == 0 {
        return Err(Failure::new(FailureCode::NotADatabase, "the backup is empty"));
    }
    Ok(())
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

fn free_name(dir: &Path, at: Moment) -> Result<String> {
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
fn make_ready(backup: &Path, ready: &Path, last: u64) -> Result<([u8; 16], u64)> {
    for part in ["", "-wal", "-shm"] {
        remove(&beside(ready, part))?;
    }
    for part in ["", "-wal"] {
        if beside(backup, part).exists() {
            folder::private_copy(&beside(backup, part), &beside(ready, part))?;
        }
    }
    let mut db =
        Connection::open_with_flags(ready, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    recognise(&db, STEPS.len() as u32)?;
    check_whole(&db)?;
    settle(&db)?;
    sums::teach(&db)?;
    let found = check::contents(&db)?;
    migrate(&mut db, STEPS, &found)?;
    sums::keep(&db)?;
    let last = i64::try_from(last).unwrap_or(i64::MAX - 1);
    db.execute("UPDATE file SET writes = max(writes, ?1) + 1", [last])?;
    let counted = counter(&db)?;
    db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    db.close().map_err(|(_, error)| error)?;
    for part in ["-wal", "-shm"] {
        remove(&beside(ready, part))?;
    }
    File::options().write(true).open(ready)?.sync_all()?;
    Ok(counted)
}

/// The number of the last write that anything in the folder knows of.
fn last_write(dir: &Path) -> u64 {
    let copies = backups(dir).unwrap_or_default().into_iter().map(|backup| backup.writes);
    let file = writes_in(&dir.join(FILE)).unwrap_or_default();
    copies.max().unwrap_or_default().max(file)
}

/// Sets a file that can be opened aside like a backup: in one piece, and without what is in an open evaluation box. One
/// that cannot be opened is left for [`finish`], which moves it as it is.
fn keep_clean(dir: &Path, name: &str) -> Result<()> {
    let file = dir.join(FILE);
    // Of a damaged log SQLite takes only what comes before the damage.
    if !log_scan::is_sound(&log_of(&file)) {
        return Ok(());
    }
    let Ok(db) = open_whole(&file) else { return Ok(()) };
    let folder = dir.join(ASIDE);
    folder::make(&folder)?;
    copy::write(&db, &folder, &folder.join(format!("{name}.db")))
}

fn open_whole(file: &Path) -> Result<Connection> {
    let known = STEPS.len() as u32;
    check_header(file, known)?;
    not_empty(file)?;
    let db = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // It is only looked at: closing it must not write into it.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    check_whole(&db)?;
    if recognise(&db, known)? == 0 {
        return Err(Failure::new(FailureCode::NotADatabase, "the file is empty"));
    }
    Ok(db)
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

/// Removes what a crash left of copies that were not finished.
pub(crate) fn clear(dir: &Path) -> Result<()> {
    for part in ["", "-wal", "-shm", "-journal"] {
        remove(&beside(&dir.join(UNREADY), part))?;
        for folder in [FOLDER, ASIDE] {
            remove(&beside(&dir.join(folder).join(copy::UNFINISHED), part))?;
        }
    }
    Ok(())
}

fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// A file of the same name with more at its end.
fn beside(path: &Path, more: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(more);
    PathBuf::from(name)
}
