//! Reads imported files up to a limit.
//!
//! What a file says about its own length is not trusted: a device has none and never ends, and a pipe waits for a
//! writer. Not in here: the contents.

use std::{fs::File, io::Read, path::Path};

/// Why a file was not read.
#[derive(Debug)]
pub enum Unread {
    /// It goes on beyond the bound.
    TooLarge,
    /// A folder, a device or a pipe.
    NoFile,
    /// The system refused.
    Failed(std::io::Error),
}

/// Everything in a file of at most so many bytes.
///
/// # Errors
/// It is larger, no plain file, or cannot be read.
pub fn read_file(path: &Path, most: usize) -> Result<Vec<u8>, Unread> {
    // Asked before it is opened: to open a pipe is to wait for its other end.
    if !std::fs::metadata(path).map_err(Unread::Failed)?.is_file() {
        return Err(Unread::NoFile);
    }
    read_to_end(File::open(path).map_err(Unread::Failed)?, most)
}

/// Everything somebody has to say, up to so many bytes.
///
/// # Errors
/// There is more, or it cannot be read.
pub fn read_to_end(from: impl Read, most: usize) -> Result<Vec<u8>, Unread> {
    let mut bytes = Vec::new();
    from.take(most as u64 + 1).read_to_end(&mut bytes).map_err(Unread::Failed)?;
    if bytes.len() > most { Err(Unread::TooLarge) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_up_to_its_bound_and_nothing_else_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::write(&path, "12345").unwrap();
        assert_eq!(read_file(&path, 5).unwrap(), b"12345");
        assert!(matches!(read_file(&path, 4), Err(Unread::TooLarge)));
        assert!(matches!(read_file(folder.path(), 5), Err(Unread::NoFile)));
        assert!(matches!(read_file(&folder.path().join("none"), 5), Err(Unread::Failed(_))));
        #[cfg(unix)]
        assert!(matches!(read_file(Path::new("/dev/zero"), 5), Err(Unread::NoFile)), "it never ends");
    }
}
