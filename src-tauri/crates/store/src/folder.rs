//! The data folder: created, private to its owner, and locked for one process.
//!
//! Everything in it is readable by its owner only, from the moment it is created and whatever the umask is. Wider
//! permissions from an earlier version or another program are narrowed when the folder is opened. Not in here: the
//! contents of the files.

use std::{
    fs::{self, DirBuilder, File, OpenOptions, TryLockError},
    io::{self, Write},
    path::Path,
    process,
    sync::atomic::{AtomicU32, Ordering},
};

use crate::{Failure, FailureCode, Result};

/// The database in the folder.
pub(crate) const FILE: &str = "turnstone.db";

/// The folders inside the data folder whose files are ours.
const OURS: [&str; 2] = ["backups", "set-aside"];

/// How the name of a file ends that is not finished.
const UNFINISHED: &str = ".tmp";

/// Makes a folder for its owner alone, or narrows one that is there.
pub(crate) fn make(dir: &Path) -> Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)?;
    narrow(dir);
    Ok(())
}

/// Opens a file for writing, making it where it is missing: nobody else can read it at any moment.
pub(crate) fn private_file(path: &Path) -> Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    Ok(options.open(path)?)
}

/// Writes a whole file for its owner alone.
pub(crate) fn private_write(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut file = private_file(path)?;
    file.set_len(0)?;
    Ok(file.write_all(bytes)?)
}

/// Puts a whole file in the place of another, or where none is, in one step. Several may do so at a time: each writes
/// under a name of its own first. For its owner alone, as everything in the folder.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    static WRITTEN: AtomicU32 = AtomicU32::new(0);
    let mut unfinished = path.as_os_str().to_owned();
    unfinished.push(format!(".{}-{}{UNFINISHED}", process::id(), WRITTEN.fetch_add(1, Ordering::Relaxed)));
    let written = private_write(unfinished.as_ref(), bytes).and_then(|()| Ok(fs::rename(&unfinished, path)?));
    if written.is_err() {
        let _ = fs::remove_file(&unfinished); // it is in nobody's way
    }
    written
}

/// Removes a file that may not be there.
pub(crate) fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Removes what a crash left of files that were to be put in a place. What this process writes just now stays.
pub(crate) fn clear_unfinished(folder: &Path) {
    // A folder that cannot be listed has nothing that could be removed.
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_str().and_then(writer).is_some_and(|writer| writer != process::id()) {
            let _ = fs::remove_file(entry.path()); // it is in nobody's way
        }
    }
}

/// The process that wrote a file which is not finished, by its name.
fn writer(name: &str) -> Option<u32> {
    let (_, numbers) = name.strip_suffix(UNFINISHED)?.rsplit_once(".json.")?;
    let (writer, count) = numbers.split_once('-')?;
    count.parse::<u32>().ok()?;
    writer.parse().ok()
}

/// Copies a file for its owner alone, and brings it to the disk.
pub(crate) fn private_copy(from: &Path, to: &Path) -> Result<()> {
    let mut copy = private_file(to)?;
    copy.set_len(0)?;
    io::copy(&mut File::open(from)?, &mut copy)?;
    Ok(copy.sync_all()?)
}

/// Narrows every file of ours in a data folder.
pub(crate) fn narrow_files(dir: &Path) {
    let ours = |name: &str| name.starts_with("turnstone.") || name.starts_with("restoring");
    narrow_where(dir, ours);
    for folder in OURS {
        let folder = dir.join(folder);
        if folder.is_dir() {
            narrow(&folder);
            narrow_where(&folder, |_| true);
        }
    }
}

fn narrow_where(folder: &Path, ours: impl Fn(&str) -> bool) {
    // A folder that cannot be listed has nothing that could be narrowed.
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_file()) && entry.file_name().to_str().is_some_and(&ours) {
            narrow(&entry.path());
        }
    }
}

/// Takes everybody else's rights away, where we own the file or folder. A shared folder (one with the sticky bit, as
/// `/tmp` has) is nobody's to close. What cannot be narrowed is used all the same: it is as its owner made it.
#[cfg(unix)]
fn narrow(path: &Path) {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    const STICKY: u32 = 0o1000;
    let Ok(about) = fs::symlink_metadata(path) else { return };
    let mode = about.mode() & 0o7777;
    let ours = about.uid() == rustix::process::geteuid().as_raw();
    if ours && !about.is_symlink() && mode & 0o077 != 0 && mode & STICKY == 0 {
        let _ = fs::set_permissions(path, fs::Permissions::from_mode(mode & 0o700));
    }
}

#[cfg(not(unix))]
fn narrow(_path: &Path) {}

/// The folder, taken for this process; the system gives it back when the process ends, however it ends.
#[derive(Debug)]
pub(crate) struct Lock(File);

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing is not enough: a program that is being started from this process has the file open for a moment
        // too. A failure leaves just that.
        let _ = self.0.unlock();
    }
}

/// Takes the folder. On Unix the folder itself is locked: there is no file that could be deleted to get past the lock.
pub(crate) fn lock(dir: &Path) -> Result<Lock> {
    #[cfg(unix)]
    let file = File::open(dir)?;
    #[cfg(not(unix))]
    let file = private_file(&dir.join("turnstone.lock"))?;
    match file.try_lock() {
        Ok(()) => Ok(Lock(file)),
        Err(TryLockError::WouldBlock) => Err(Failure::new(FailureCode::InUse, "the folder is locked")),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}
