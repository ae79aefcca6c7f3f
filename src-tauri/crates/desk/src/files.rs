//! Files for people: PDFs, calendars, formats, copies.
//!
//! A file is written next to its destination and renamed, so that readers see the old file or the new one, and a full
//! disk tears neither. Nothing is written into the data folder, which belongs to the store. Not in here: where a file
//! goes (the shell asks), what it is called (`names`) and its contents.

use std::{
    fs::{self, File},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};

use same_file::is_same_file;
use words::MessageKey;

use crate::refusal::Refusal;

mod names;

pub use names::free;
pub(crate) use names::{begun, name};

#[cfg(test)]
mod tests;

/// As many links as a system follows before it gives up.
const MOST_LINKS: usize = 40;

/// Writes a file for people. On a refusal the old file is untouched.
pub fn write(path: &Path, bytes: &[u8], data_folder: &Path) -> Result<(), Refusal> {
    write_for(Readers::AsDocuments, path, bytes, data_folder)
}

/// Writes a file that only its owner may read, whoever could read the one it replaces.
pub fn write_private(path: &Path, bytes: &[u8], data_folder: &Path) -> Result<(), Refusal> {
    write_for(Readers::Owner, path, bytes, data_folder)
}

/// Who may read a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Readers {
    /// Those who may read the file it replaces; for a new one, what the system gives to documents.
    AsDocuments,
    /// Its owner.
    Owner,
}

fn write_for(readers: Readers, path: &Path, bytes: &[u8], data_folder: &Path) -> Result<(), Refusal> {
    let place = Place::of(path, data_folder)?;
    place.write(bytes, readers).map_err(|why| could_not(&why, path))
}

/// Where a file really goes, once links are followed.
struct Place {
    folder: PathBuf,
    file: PathBuf,
}

impl Place {
    fn of(path: &Path, data_folder: &Path) -> Result<Self, Refusal> {
        let target = followed(path).map_err(|why| could_not(&why, path))?;
        let name = target.file_name().ok_or_else(|| Refusal::of(MessageKey::RefusalFileNoName))?;
        // The folder of a bare name is the current one.
        let folder = match target.parent() {
            Some(folder) if folder != Path::new("") => folder,
            Some(_) | None => Path::new("."),
        };
        let folder = fs::canonicalize(folder).map_err(|why| {
            if why.kind() == ErrorKind::NotFound {
                Refusal::of(MessageKey::RefusalFileNoFolder).with("folder", shown(folder))
            } else {
                could_not(&why, path)
            }
        })?;
        let place = Self { file: folder.join(name), folder };
        if place.file.is_dir() {
            return Err(Refusal::of(MessageKey::RefusalFileIsFolder).with("file", shown(path)));
        }
        if place.file.exists() && !place.file.is_file() {
            return Err(Refusal::of(MessageKey::RefusalFileNoFile).with("file", shown(path)));
        }
        if place.is_ours(data_folder) {
            return Err(Refusal::of(MessageKey::RefusalFileInDataFolder).with("folder", shown(data_folder)));
        }
        Ok(place)
    }

    /// Whether the store keeps its data here. Folders are compared by what they are, not by how they are written: a link,
    /// another case or a second mount is still the same folder.
    fn is_ours(&self, data_folder: &Path) -> bool {
        let inside = self.folder.ancestors().any(|folder| is_same_file(folder, data_folder).unwrap_or(false));
        inside || (self.file.exists() && holds(data_folder, &self.file))
    }

    fn write(&self, bytes: &[u8], readers: Readers) -> io::Result<()> {
        let mut beside = beside(&self.folder, readers)?;
        beside.write_all(bytes)?;
        // Whoever restricted the old file wants the new one restricted, too.
        if readers == Readers::AsDocuments
            && let Ok(old) = fs::metadata(&self.file)
        {
            beside.as_file().set_permissions(old.permissions())?;
        }
        beside.as_file().sync_all()?;
        beside.persist(&self.file).map_err(|failed| failed.error)?;
        // The new name is certain once the folder is on the disk. Not every system can be asked for that.
        if let Ok(folder) = File::open(&self.folder) {
            let _ = folder.sync_all();
        }
        Ok(())
    }
}

/// Follows links, also one that leads to a file that is not there yet.
fn followed(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        if !path.is_symlink() {
            return Ok(path);
        }
        let next = fs::read_link(&path)?;
        path = path.parent().map_or_else(|| next.clone(), |folder| folder.join(&next));
    }
    Err(io::Error::other("too many links"))
}

/// Whether the file is one of those below the folder under a second name.
fn holds(folder: &Path, file: &Path) -> bool {
    let Ok(entries) = fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| match entry.file_type() {
        Ok(kind) if kind.is_dir() => holds(&entry.path(), file),
        Ok(_) => is_same_file(entry.path(), file).unwrap_or(false),
        Err(_) => false,
    })
}

/// A new file in the folder. A temporary file is its owner's alone, so documents are given the mode of documents.
fn beside(folder: &Path, readers: Readers) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".turnstone-").suffix(".tmp");
    #[cfg(unix)]
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o666);
    #[cfg(unix)]
    if readers == Readers::AsDocuments {
        builder.permissions(mode);
    }
    #[cfg(not(unix))]
    let _ = readers;
    builder.tempfile_in(folder)
}

#[allow(clippy::wildcard_enum_match_arm, reason = "the system's kinds are many, and more may come")]
fn could_not(why: &io::Error, path: &Path) -> Refusal {
    let key = match why.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => MessageKey::RefusalFileDiskFull,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => MessageKey::RefusalFileNotPermitted,
        _ => MessageKey::RefusalFileNotWritten,
    };
    Refusal::of(key).with("file", shown(path)).with("why", why.to_string())
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
