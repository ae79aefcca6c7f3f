//! Why a demo was not written.
//!
//! Not in here: what to do about it; the folder is unchanged.

use std::{fmt, io, path::PathBuf};

/// Why a demo was not written.
#[derive(Debug)]
pub enum Failed {
    /// There is something in the folder.
    Occupied(PathBuf),
    /// Somebody stopped it.
    Stopped,
    /// A file could not be written.
    Disk(io::Error),
    /// The database could not be written.
    Store(store::Failure),
    /// Something that was to happen in a meeting was refused, or the demo's own data cannot be read.
    Wrong(String),
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Occupied(folder) => {
                write!(f, "there is something in {} already; name an empty or a new folder", folder.display())
            }
            Self::Stopped => f.write_str("stopped; nothing was written"),
            Self::Disk(error) => error.fmt(f),
            Self::Store(failure) => failure.fmt(f),
            Self::Wrong(what) => write!(f, "the demo does not work out: {what}"),
        }
    }
}

impl std::error::Error for Failed {}

impl From<io::Error> for Failed {
    fn from(error: io::Error) -> Self {
        Self::Disk(error)
    }
}

impl From<store::Failure> for Failed {
    fn from(failure: store::Failure) -> Self {
        Self::Store(failure)
    }
}

impl From<serde_json::Error> for Failed {
    fn from(error: serde_json::Error) -> Self {
        Self::Wrong(error.to_string())
    }
}

impl From<toml::de::Error> for Failed {
    fn from(error: toml::de::Error) -> Self {
        Self::Wrong(error.to_string())
    }
}
