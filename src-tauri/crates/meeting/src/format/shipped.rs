//! The formats that come with the product: data files in `formats/`, one a format, words in every language.
//!
//! Not in here: the form of the files ([`super::file`]) and formats of the user's own.

pub use super::file::Text;
use super::file::{self, FormatFile};

/// The data files, in the order they are offered.
const FILES: [&str; 2] =
    [include_str!("../../formats/peer-coaching-group.toml"), include_str!("../../formats/leader-circle.toml")];

/// A shipped format, in every language.
pub type Shipped = FormatFile;

/// Every shipped format, in the order they are offered. A file that cannot be read is left out; a test reads
/// them all.
pub fn all() -> Vec<Shipped> {
    FILES.iter().filter_map(|text| file::read(text).ok()).collect()
}

/// The shipped format of this key.
pub fn named(key: &str) -> Option<Shipped> {
    all().into_iter().find(|format| format.key == key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_read_whole_and_written_back() {
        for text in FILES {
            let title = text.lines().find(|line| line.starts_with("key")).unwrap_or_default();
            let shipped = file::read(text).map_err(|refused| format!("{title}: {refused}")).unwrap();
            assert_eq!(file::read(&shipped.written()).as_ref(), Ok(&shipped), "{title}");
        }
    }

    #[test]
    fn no_two_have_the_same_key() {
        let mut keys: Vec<String> = all().into_iter().map(|shipped| shipped.key).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), FILES.len());
    }
}
