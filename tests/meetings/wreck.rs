//! What a killed process leaves behind: the file and its write-ahead log as they stood between two writes.
//!
//! A film holds the two files before and after something was written; the wrecks are every state between. `SQLite`
//! writes to the log first (its header, then for each page a small header and the page) and to the file only from a
//! whole log, so that is the order here. Not in here: what has to be in a wreck.

use std::{fs, path::Path};

use tempfile::TempDir;

const FILE: &str = "turnstone.db";
const LOG: &str = "turnstone.db-wal";
/// The log's own header, and the one before each page in it.
const LOG_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// The two files at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Film {
    file: Vec<u8>,
    pub log: Vec<u8>,
}

impl Film {
    pub fn of(folder: &Path) -> Self {
        let read = |name: &str| fs::read(folder.join(name)).unwrap_or_default();
        Self { file: read(FILE), log: read(LOG) }
    }

    /// A folder with these files, as the next start finds it; in memory where the system has such a disk, because
    /// there are many of them.
    pub fn laid_out(&self) -> TempDir {
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
        fs::write(folder.path().join(FILE), &self.file).unwrap();
        fs::write(folder.path().join(LOG), &self.log).unwrap();
        folder
    }

    /// Every state between this one and a later one, with the log cut at the given places too, in thousandths of what
    /// was written. Of a step that ended by cutting the log only the end is known; [`super::between_writes`] holds
    /// the log with a reader where it wants to see that too.
    pub fn wrecks_until(&self, later: &Self, torn: &[usize]) -> Vec<Self> {
        let mut wrecks = Vec::new();
        if later.log.len() >= self.log.len() && !later.log.is_empty() {
            for cut in cuts(&self.log, &later.log, torn) {
                let log = [&later.log[..cut], self.log.get(cut..).unwrap_or_default()].concat();
                wrecks.push(Self { file: self.file.clone(), log });
            }
            wrecks.extend(self.moved_into_the_file(later));
        }
        wrecks.push(later.clone());
        wrecks.dedup();
        wrecks
    }

    /// The states while the later file is made from a log that is whole: page by page, and a page by halves.
    fn moved_into_the_file(&self, later: &Self) -> Vec<Self> {
        let page = page_size(&later.log);
        let changed = differing(&self.file, &later.file, page / 2);
        let state = |cut: usize| {
            let file = [&later.file[..cut], self.file.get(cut..).unwrap_or_default()].concat();
            Self { file, log: later.log.clone() }
        };
        changed.into_iter().map(state).collect()
    }
}

fn page_size(log: &[u8]) -> usize {
    u32::from_be_bytes(log[8..12].try_into().unwrap()) as usize
}

/// Where the second begins to differ from the first, in pieces of a size, and where it ends.
fn differing(one: &[u8], other: &[u8], piece: usize) -> Vec<usize> {
    let mut places: Vec<usize> = (0..other.len())
        .step_by(piece)
        .filter(|&from| {
            let to = (from + piece).min(other.len());
            one.get(from..to) != Some(&other[from..to])
        })
        .flat_map(|from| [from, (from + piece).min(other.len())])
        .collect();
    places.dedup();
    places
}

/// The borders of the writes that made the second log of the first, and torn places between them.
fn cuts(before: &[u8], after: &[u8], torn: &[usize]) -> Vec<usize> {
    let frame = FRAME_HEADER + page_size(after);
    let same = before.iter().zip(after).take_while(|(one, other)| one == other).count();
    let mut cuts = vec![same];
    let frames = (LOG_HEADER..=after.len()).step_by(frame).flat_map(|from| [from, from + FRAME_HEADER]);
    cuts.extend(frames.filter(|&cut| cut > same && cut <= after.len()));
    cuts.extend(torn.iter().map(|share| same + (after.len() - same) * share / 1000));
    cuts.sort_unstable();
    cuts.dedup();
    cuts
}
