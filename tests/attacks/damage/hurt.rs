//! What can happen to a file.
//!
//! Not in here: what follows from it.

use std::path::{Path, PathBuf};

use fastrand::Rng;

use crate::files::{FILE, Files, LOG};

/// A sector of a disk.
const SECTOR: usize = 512;

/// A kind of damage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hurt {
    /// One bit is another.
    Flip,
    /// One byte is another.
    Byte,
    /// A sector is zeroes.
    Zeroes,
    /// Eight sectors, a page of most systems, are zeroes.
    Page,
    /// The file ends early.
    Cut,
    /// It is there and empty.
    Emptied,
    /// It is gone.
    Gone,
    /// It is as it was earlier that evening.
    Older,
    /// Something else follows it.
    Longer,
}

impl Hurt {
    /// A kind and the file that it happens to: most often the database or its log.
    pub fn random(files: &Files, random: &mut Rng) -> (Self, PathBuf) {
        let kinds = [
            Self::Flip,
            Self::Flip,
            Self::Flip,
            Self::Byte,
            Self::Zeroes,
            Self::Page,
            Self::Cut,
            Self::Emptied,
            Self::Gone,
            Self::Older,
            Self::Longer,
        ];
        let kind = random.choice(kinds).unwrap_or(Self::Flip);
        let wanted = match random.u8(..10) {
            0..4 => Some(FILE),
            4..7 => Some(LOG),
            _ => None,
        };
        let there: Vec<&PathBuf> =
            files.0.iter().filter(|(_, bytes)| !bytes.is_empty()).map(|(path, _)| path).collect();
        let named = wanted.map(PathBuf::from).filter(|path| there.contains(&path));
        let name = named.or_else(|| random.choice(there).cloned()).unwrap_or_else(|| PathBuf::from(FILE));
        (kind, name)
    }

    /// Does it.
    pub fn apply(self, files: &mut Files, name: &Path, earlier: &Files, random: &mut Rng) {
        match self {
            Self::Gone => drop(files.0.remove(name)),
            Self::Older => match earlier.0.get(name) {
                Some(bytes) => drop(files.0.insert(name.to_owned(), bytes.clone())),
                None => drop(files.0.remove(name)),
            },
            Self::Flip | Self::Byte | Self::Zeroes | Self::Page | Self::Cut | Self::Emptied | Self::Longer => {
                if let Some(bytes) = files.0.get_mut(name) {
                    self.change(bytes, random);
                }
            }
        }
    }

    fn change(self, bytes: &mut Vec<u8>, random: &mut Rng) {
        let at = random.usize(..bytes.len().max(1));
        let zero = |bytes: &mut Vec<u8>, size: usize| {
            let from = at - at % size;
            let to = (from + size).min(bytes.len());
            bytes[from..to].fill(0);
        };
        match self {
            Self::Flip => bytes[at] ^= 1 << random.u8(..8),
            Self::Byte => bytes[at] = random.u8(..),
            Self::Zeroes => zero(bytes, SECTOR),
            Self::Page => zero(bytes, 8 * SECTOR),
            Self::Cut => bytes.truncate(at),
            Self::Emptied => bytes.clear(),
            Self::Longer => bytes.extend((0..random.usize(1..5000)).map(|_| random.u8(..))),
            Self::Gone | Self::Older => {}
        }
    }
}
