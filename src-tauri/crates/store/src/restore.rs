//! Putting a backup in the place of the file.
//!
//! What was there is set aside, never overwritten: it may be all there is of last night. An evaluation box that had
//! not been opened when the backup was made is open and empty: everybody may answer again. Not in here: the asking (the
//! desk).

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

use meeting::time::Moment;

use crate::{
    Failure, FailureCode, Result,
    backup::{open_copy, sync_folder},
    migrations::STEPS,
    open::{FILE, check_header, check_whole, lock, recognise},
};

/// Puts a backup in the place of the file of a folder that no [`Store`](crate::Store) has open. What was there
/// is copied to `set-aside/` under a name with the time `at`, which is given back; `None` if there was nothing.
///
/// Fails before anything is changed when the backup cannot be used (`NotADatabase`, `Damaged`, `FromTheFuture`,
/// `Missing`), the folder is in use, or there is no room for a copy.
pub fn restore(dir: &Path, backup: &Path, at: Moment) -> Result<Option<PathBuf>> {
    let _lock = lock(dir)?;
    check(backup)?;
    let file = dir.join(FILE);
    let ready = dir.join("restoring.tmp");
    fs::copy(backup, &ready)?;
    File::options().write(true).open(&ready)?.sync_all()?;
    let aside = set_aside(dir, &file, at)?;
    // One step: whenever a crash comes, either the former file or the backup is there.
    fs::rename(&ready, &file)?;
    sync_folder(dir)?;
    Ok(aside)
}

fn check(backup: &Path) -> Result<()> {
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

/// Copies the file, so that one is there all the time, and moves its write-ahead log, which belongs to it and
/// would damage another.
fn set_aside(dir: &Path, file: &Path, at: Moment) -> Result<Option<PathBuf>> {
    if !file.exists() {
        return Ok(None);
    }
    let folder = dir.join("set-aside");
    fs::create_dir_all(&folder)?;
    let aside = (0..10_000)
        .map(|more| folder.join(format!("turnstone-{}-{more}.db", at.0)))
        .find(|path| !path.exists())
        .ok_or_else(|| Failure::new(FailureCode::Other, "no free name"))?;
    fs::copy(file, &aside)?;
    for part in ["-wal", "-shm"] {
        let beside = |path: &Path| {
            let mut name = path.as_os_str().to_owned();
            name.push(part);
            PathBuf::from(name)
        };
        if beside(file).exists() {
            fs::rename(beside(file), beside(&aside))?;
        }
    }
    sync_folder(&folder)?;
    Ok(Some(aside))
}
