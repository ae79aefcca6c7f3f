//! A copy of a backup in a place that a person chose: on a stick, say, in case this computer is lost.
//!
//! What was set aside is not copied: it may lie there with its log, and may hold sheets of a box that is still open. Not in
//! here: how a file is written ([`crate::files`]).

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::go_back::{backup_named, check};
use crate::{desk::Desk, files, refusal::Refusal, stop::Stop};

impl Desk {
    /// Whether there is such a backup and it is sound: a damaged one is not handed on.
    pub(crate) fn may_copy_backup(&self, name: &str) -> Result<(), Stop> {
        self.sound_backup(name).map(drop)
    }

    /// Copies a backup. It holds everything, so only the owner may read the copy.
    pub(crate) fn copy_backup(&mut self, name: &str, path: &Path) -> Result<(), Stop> {
        let backup = self.sound_backup(name)?;
        let bytes = fs::read(&backup).map_err(|why| Refusal::of("refusal-backup-unread").with("why", why))?;
        files::write_private(path, &bytes, &self.folder)?;
        self.backups.told = Some(Refusal::of("backups-told-copied").with("file", path.display()));
        Ok(())
    }

    fn sound_backup(&self, name: &str) -> Result<PathBuf, Stop> {
        let path = backup_named(&self.folder, name)?.path;
        check(&self.folder, &path)?;
        Ok(path)
    }
}
