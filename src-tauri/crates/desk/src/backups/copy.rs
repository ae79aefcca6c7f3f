//! A copy of a backup in a place of the person's choice, such as a memory stick, in case this computer is lost.
//!
//! Files set aside are not copied: they may have a log, and may contain responses of an open box. Not in here: writing a
//! file ([`crate::files`]).

use std::{
    fs,
    path::{Path, PathBuf},
};

use words::MessageKey;

use crate::{
    backups::go_back::{backup_named, check},
    files,
    refusal::Refusal,
    sentence::Sentence,
};

/// Where a backup is, if it is sound: a damaged one is not handed on.
pub(crate) fn sound_backup(folder: &Path, name: &str) -> Result<PathBuf, Refusal> {
    let path = backup_named(folder, name)?.path;
    check(folder, &path)?;
    Ok(path)
}

/// Copies a backup and gives what to say of it. It holds everything, so only the owner may read the copy.
pub(crate) fn copy_backup(folder: &Path, name: &str, path: &Path) -> Result<Sentence, Refusal> {
    let backup = sound_backup(folder, name)?;
    let bytes =
        fs::read(&backup).map_err(|why| Refusal::of(MessageKey::RefusalBackupUnread).with("why", why.to_string()))?;
    files::write_private(path, &bytes, folder)?;
    Ok(Sentence::of(MessageKey::BackupsToldCopied).with("file", path.display().to_string()))
}
