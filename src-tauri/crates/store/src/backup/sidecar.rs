//! What is remembered beside a backup: the hash of its bytes, how many writes it contains, and the result of the last
//! check.
//!
//! It contains no word of any group, so it reveals nothing and needs no forgetting. Without it a backup is still a
//! backup, only unchecked. Not in here: the checking (`recheck`).

use std::{
    fmt::Write as _,
    fs::{self, File},
    io::Read as _,
    path::{Path, PathBuf},
};

use meeting::time::Moment;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::copy::writes_in;
use crate::{Result, folder, integrity::lost::MOST_WRITES};

/// Beside a backup, under its name with another ending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sidecar {
    /// SHA-256 of the backup's bytes when it was made, in hexadecimal.
    pub sha256: String,
    /// Its size then.
    pub bytes: u64,
    /// How many writes the file had seen.
    pub writes: u64,
    /// When it was last checked, in seconds since 1970.
    pub checked: i64,
    /// Whether it was then as it was made, and whole.
    pub sound: bool,
    /// Whether nobody has asked its own sums yet although something was found in the file it was made from, or that file
    /// was still being looked at. Until then it is not sound.
    #[serde(default)]
    pub doubtful: bool,
}

impl Sidecar {
    /// What was noted about a backup. What cannot be read, or cannot be true, was not noted.
    pub fn read(backup: &Path) -> Option<Self> {
        let noted: Self = serde_json::from_slice(&fs::read(path_of(backup)).ok()?).ok()?;
        (noted.writes <= MOST_WRITES).then_some(noted)
    }

    /// Notes a backup that has just been made or found whole.
    pub(crate) fn note(backup: &Path, at: Moment, doubtful: bool) -> Result<()> {
        let (sha256, bytes) = hash(backup)?;
        Self { sha256, bytes, writes: writes_in(backup)?, checked: at.0, sound: !doubtful, doubtful }.write(backup)
    }

    /// Writes it beside, in one step.
    pub(crate) fn write(&self, backup: &Path) -> Result<()> {
        let text = serde_json::to_vec(self)
            .map_err(|error| crate::Failure::new(crate::FailureCode::Other, error.to_string()))?;
        folder::replace(&path_of(backup), &text)
    }
}

/// Where the sidecar of a backup is.
pub(crate) fn path_of(backup: &Path) -> PathBuf {
    backup.with_extension("json")
}

/// The hash of a file, and its size.
pub(crate) fn hash(path: &Path) -> Result<(String, u64)> {
    let mut file = File::open(path)?;
    let (mut hash, mut size, mut part) = (Sha256::new(), 0, vec![0; 1 << 16]);
    loop {
        let read = file.read(&mut part)?;
        if read == 0 {
            break;
        }
        hash.update(&part[..read]);
        size += read as u64;
    }
    let mut text = String::with_capacity(64);
    for byte in hash.finalize() {
        let _ = write!(text, "{byte:02x}"); // writing into a text cannot fail
    }
    Ok((text, size))
}
