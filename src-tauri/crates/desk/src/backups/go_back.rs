//! Restoring a backup: the file is closed and set aside, and the backup takes its place.
//!
//! The driver does it, because it opens and closes the file; so it also works when the file cannot be opened. Not in
//! here: moving files (`store::restore`).

use std::path::{Path, PathBuf};

use meeting::time::Moment;
use store::{Backup, Failure, FailureCode};
use words::MessageKey;

use crate::{refusal::Refusal, trouble::trouble_of};

/// A backup that can be gone back to.
#[derive(Debug)]
pub(crate) struct Chosen {
    /// Where.
    pub path: PathBuf,
    /// When it was made, or set aside.
    pub at: Moment,
}

/// Finds a backup, or a file that was set aside, by its name.
pub(crate) fn choose(folder: &Path, name: &str) -> Result<Chosen, Refusal> {
    if let Ok(backup) = backup_named(folder, name) {
        return Ok(Chosen { path: backup.path, at: backup.at });
    }
    let aside = store::set_aside(folder).unwrap_or_default();
    let aside = aside.into_iter().find(|aside| aside.path.file_name().is_some_and(|file| file == name));
    aside
        .map(|aside| Chosen { path: aside.path, at: aside.at })
        .ok_or_else(|| Refusal::of(MessageKey::RefusalBackupGone))
}

/// Finds a backup by its name.
pub(super) fn backup_named(folder: &Path, name: &str) -> Result<Backup, Refusal> {
    let backups = store::backups(folder).unwrap_or_default();
    let backup = backups.into_iter().find(|backup| backup.name().as_deref() == Some(name));
    backup.ok_or_else(|| Refusal::of(MessageKey::RefusalBackupGone))
}

/// Whether a backup can be used. It is asked before the file is closed.
pub(crate) fn check(folder: &Path, backup: &Path) -> Result<(), Refusal> {
    store::check(backup).map_err(|failure| refusal_of(&failure, folder))
}

/// Puts the backup in the place of the file, which nobody has open. `now` names what is set aside; gives where that is.
pub(crate) fn put_back(folder: &Path, backup: &Path, now: Moment) -> Result<Option<PathBuf>, Refusal> {
    store::restore(folder, backup, now).map_err(|failure| refusal_of(&failure, folder))
}

/// Why a backup cannot be used. What is wrong with the backup is another sentence than what is wrong with the file.
fn refusal_of(failure: &Failure, folder: &Path) -> Refusal {
    match failure.code {
        FailureCode::Damaged | FailureCode::Unreadable | FailureCode::NotADatabase | FailureCode::Emptied => {
            Refusal::of(MessageKey::RefusalBackupDamaged)
        }
        FailureCode::FromTheFuture { .. } | FailureCode::Newer => Refusal::of(MessageKey::RefusalBackupNewer),
        FailureCode::Missing => Refusal::of(MessageKey::RefusalBackupGone),
        FailureCode::InUse
        | FailureCode::ReadOnly
        | FailureCode::DiskFull
        | FailureCode::Moved
        | FailureCode::Other => trouble_of(failure, folder).into(),
    }
}
