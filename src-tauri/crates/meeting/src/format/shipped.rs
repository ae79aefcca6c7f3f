//! The shipped formats: data files in `formats/`, one per format, with words in every language.
//!
//! Not in here: the shape of the files ([`super::file`]) and formats of the user's own.

use std::sync::LazyLock;

pub use super::file::Text;
use super::file::{self, FormatFile};

/// The data files, in the order they are offered.
const FILES: [&str; 21] = [
    include_str!("../../formats/peer-coaching-group.toml"),
    include_str!("../../formats/leader-circle.toml"),
    include_str!("../../formats/wise-crowds.toml"),
    include_str!("../../formats/five-step-ask.toml"),
    include_str!("../../formats/writing-group.toml"),
    include_str!("../../formats/pairs.toml"),
    include_str!("../../formats/coaching-triads.toml"),
    include_str!("../../formats/troika.toml"),
    include_str!("../../formats/forum-two-presenters.toml"),
    include_str!("../../formats/action-learning-set.toml"),
    include_str!("../../formats/solution-focused-team.toml"),
    include_str!("../../formats/learning-circle.toml"),
    include_str!("../../formats/mastermind-call.toml"),
    include_str!("../../formats/one-explorer-a.toml"),
    include_str!("../../formats/one-explorer-b.toml"),
    include_str!("../../formats/case-clinic.toml"),
    include_str!("../../formats/kollegiale-beratung.toml"),
    include_str!("../../formats/intervision-incident.toml"),
    include_str!("../../formats/codeveloppement.toml"),
    include_str!("../../formats/consultancy.toml"),
    include_str!("../../formats/mastermind-hot-seat.toml"),
];

/// A shipped format, in every language.
pub type Shipped = FormatFile;

/// Read once. A file that cannot be read is left out; a test reads them all.
static ALL: LazyLock<Vec<Shipped>> = LazyLock::new(|| FILES.iter().filter_map(|text| file::read(text).ok()).collect());

/// Every shipped format, in the order they are offered.
pub fn all() -> Vec<Shipped> {
    ALL.clone()
}

/// The shipped format of this key.
///
/// ```
/// use meeting::format::shipped;
///
/// let format = shipped::named("peer-coaching-group").map(|format| format.in_language("en"));
/// assert!(format.is_some_and(|format| format.round().is_some()));
/// assert!(shipped::named("no-such-format").is_none());
/// ```
pub fn named(key: &str) -> Option<Shipped> {
    ALL.iter().find(|format| format.key == key).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_read_whole_and_written_back() {
        for text in FILES {
            let title = text.lines().find(|line| line.starts_with("key")).unwrap_or_default();
            let shipped = file::read(text).map_err(|refused| format!("{title}: {refused}")).unwrap();
            assert_eq!(file::read(&shipped.written().unwrap()).as_ref(), Ok(&shipped), "{title}");
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
