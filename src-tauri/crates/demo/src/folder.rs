//! The folder of a demo: checked first, written beside, and put in place in one step.
//!
//! A demo is written in memory if the system has a folder for that, since a quarter of a million durable writes would
//! take many minutes. Not in here: what is written.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use tempfile::TempDir;

use crate::Failed;

/// A folder in memory, on Linux.
const IN_MEMORY: &str = "/dev/shm";
/// The database of a data folder.
const DATABASE: &str = "turnstone.db";

/// Refuses a folder with something in it, and a file.
pub(crate) fn check_empty(folder: &Path) -> Result<(), Failed> {
    match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().map_or(Ok(()), |_| Err(Failed::Occupied(folder.to_owned()))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// A folder to write in; it goes when it is dropped.
pub(crate) fn workshop() -> io::Result<TempDir> {
    let memory = Path::new(IN_MEMORY);
    let place = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    named(&place)
}

fn named(place: &Path) -> io::Result<TempDir> {
    tempfile::Builder::new().prefix(".turnstone-demo-").tempdir_in(place)
}

/// Copies what is in the workshop beside the folder and renames it: the folder has all of it or nothing. Gives the size
/// of the database.
pub(crate) fn put_in_place(workshop: &Path, folder: &Path) -> Result<u64, Failed> {
    let parent =
        folder.parent().filter(|parent| !parent.as_os_str().is_empty()).map_or(PathBuf::from("."), Path::to_owned);
    fs::create_dir_all(&parent)?;
    let beside = named(&parent)?;
    copy_all(workshop, beside.path())?;
    // Somebody may have put something there meanwhile.
    check_empty(folder)?;
    if folder.exists() {
        fs::remove_dir(folder)?;
    }
    fs::rename(beside.path(), folder)?;
    // Its folder has another name now: there is nothing left to remove.
    let _ = beside.keep();
    Ok(fs::metadata(folder.join(DATABASE))?.len())
}

fn copy_all(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            fs::create_dir(&target)?;
            fs::set_permissions(&target, entry.metadata()?.permissions())?;
            copy_all(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
            File::open(&target)?.sync_all()?;
        }
    }
    Ok(())
}
