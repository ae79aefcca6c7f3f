//! The data folder of an open store: locked by this process, and still the folder that was opened.
//!
//! On Unix an open folder or file can be moved, deleted or replaced. Later writes then go into a file that nobody finds
//! again, silently; so the store checks before each write. Not in here: locking a folder (`folder`).

use std::path::{Path, PathBuf};

use crate::{
    Failure, FailureCode, Result,
    folder::{FILE, Lock},
};

/// A data folder that is open.
#[derive(Debug)]
pub(crate) struct Home {
    /// Where it is.
    pub dir: PathBuf,
    opened: Option<Ids>,
    /// Given back last.
    _lock: Lock,
}

/// Which folder and which file: device and number of each.
type Ids = [(u64, u64); 2];

impl Home {
    /// The folder, once its file is there.
    pub fn new(dir: &Path, lock: Lock) -> Self {
        Self { dir: dir.to_owned(), opened: ids(dir), _lock: lock }
    }

    /// Fails with `Moved` where another folder or file, or none, is in the place of the one that was opened.
    pub fn check_in_place(&self) -> Result<()> {
        if ids(&self.dir) == self.opened {
            return Ok(());
        }
        Err(Failure::new(FailureCode::Moved, "the file is not where it was opened"))
    }
}

#[cfg(unix)]
fn ids(dir: &Path) -> Option<Ids> {
    use std::os::unix::fs::MetadataExt;

    let id = |path: &Path| std::fs::metadata(path).ok().map(|about| (about.dev(), about.ino()));
    Some([id(dir)?, id(&dir.join(FILE))?])
}

/// Other systems do not let an open file be moved.
#[cfg(not(unix))]
fn ids(_dir: &Path) -> Option<Ids> {
    None
}
