//! The marker: a small file beside the database that says how many writes were acknowledged.
//!
//! It is overwritten in place after each commit and not synced: it survives the process, and a power cut can only make
//! it older than the file, never newer. A marker ahead of its file means that something acknowledged is missing. Not in
//! here: what to do about it.

use std::{
    fs::{self, File},
    io::{Seek, SeekFrom, Write},
    path::Path,
};

use rusqlite::types::ValueRef;

use super::sums::sum_of;
use crate::{Result, folder};

/// Its name in the folder.
pub(crate) const NAME: &str = "turnstone.mark";

const MAGIC: &[u8; 8] = b"turnmark";
const LENGTH: usize = 56;

/// That it is not known how much is gone.
pub(crate) const UNKNOWN: u64 = u64::MAX;

/// What a marker says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    /// The file it belongs to.
    pub uid: [u8; 16],
    /// How many writes were acknowledged.
    pub writes: u64,
    /// How many of them are gone, as long as nobody has been told.
    pub lost: u64,
}

impl Said {
    /// What the folder's marker says; `None` where there is none that can be read.
    pub fn read(dir: &Path) -> Option<Self> {
        let bytes: [u8; LENGTH] = fs::read(dir.join(NAME)).ok()?.try_into().ok()?;
        let (body, sum) = bytes.split_at(LENGTH - 16);
        let number = |from: usize| Some(u64::from_le_bytes(body.get(from..from + 8)?.try_into().ok()?));
        let said = Self { uid: body.get(8..24)?.try_into().ok()?, writes: number(24)?, lost: number(32)? };
        (body.starts_with(MAGIC) && sum == sum_of([ValueRef::Blob(body)])).then_some(said)
    }

    fn bytes(self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend(self.uid);
        bytes.extend(self.writes.to_le_bytes());
        bytes.extend(self.lost.to_le_bytes());
        let sum = sum_of([ValueRef::Blob(&bytes)]);
        bytes.extend(sum);
        bytes
    }
}

/// The marker of an open folder.
#[derive(Debug)]
pub(crate) struct Marker {
    file: File,
    said: Said,
}

impl Marker {
    /// Opens the folder's marker to say this.
    pub fn set(dir: &Path, said: Said) -> Result<Self> {
        let mut marker = Self { file: folder::private_file(&dir.join(NAME))?, said };
        marker.file.set_len(LENGTH as u64)?;
        marker.write();
        Ok(marker)
    }

    pub fn said(&self) -> Said {
        self.said
    }

    /// So many writes are in the file and acknowledged.
    pub fn acknowledge(&mut self, writes: u64) {
        self.said.writes = writes;
        self.write();
    }

    /// Somebody has been told what is gone.
    pub fn told(&mut self) {
        self.said.lost = 0;
        self.write();
    }

    fn write(&mut self) {
        // A marker that stays behind says less than it could and nothing that is wrong; the write itself was a success.
        let _ = self.file.seek(SeekFrom::Start(0)).and_then(|_| self.file.write_all(&self.said.bytes()));
    }
}

/// Takes the marker away: another file comes into its place.
pub(crate) fn remove(dir: &Path) -> Result<()> {
    folder::remove(&dir.join(NAME))
}
