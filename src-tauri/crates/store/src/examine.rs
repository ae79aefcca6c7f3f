//! Checking everything in a data folder that nobody has open: the file and every backup.
//!
//! Nothing is written, except that a log left by a killed process is truncated first. Files set aside are not checked:
//! they may be kept just because they are damaged. Not in here: checking one file (`integrity`).

use std::path::{Path, PathBuf};

use crate::{
    Failure, FailureCode, Finding, Inspection, Result,
    backup::backups,
    folder::{FILE, lock},
    inspect,
    leftover_log::cut_leftover_log,
    recheck::check,
};

/// A file that was looked at.
#[derive(Debug)]
pub struct Examined {
    /// Which.
    pub path: PathBuf,
    /// What was found in it, or why it could not be looked at.
    pub seen: Result<Inspection>,
}

/// Looks at the file, and then at every backup, the newest by content first.
///
/// Fails with `InUse` while a [`Store`](crate::Store) has the folder, and as the disk does.
pub fn examine(dir: &Path) -> Result<Vec<Examined>> {
    let _lock = lock(dir)?;
    let cut = cut_leftover_log(dir);
    if let Err(failure) = &cut
        && matches!(failure.code, FailureCode::InUse | FailureCode::ReadOnly | FailureCode::DiskFull)
    {
        return Err(failure.clone());
    }
    let file = dir.join(FILE);
    let mut seen = inspect(&file).map_err(|failure| match failure.code {
        FailureCode::Missing => Failure { code: FailureCode::Emptied, ..failure },
        _ => failure,
    });
    if let (Ok(seen), Err(failure)) = (&mut seen, cut)
        && seen.findings.is_empty()
    {
        // The file is sound, its log is not.
        seen.findings.push(Finding::Structure(failure.detail));
    }
    let mut examined = vec![Examined { path: file, seen }];
    for backup in backups(dir)? {
        let seen = check(&backup.path).and_then(|()| inspect(&backup.path));
        examined.push(Examined { path: backup.path, seen });
    }
    Ok(examined)
}
