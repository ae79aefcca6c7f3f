//! The starting point of an own format: a small one, an empty one, or a copy.
//!
//! It has words in one language; an imported file keeps the words it has. Not in here: editing.

use crate::format::{
    Format,
    file::{self, FormatFile, Text},
};

const SMALL: &str = include_str!("../../../formats/small.toml");

impl FormatFile {
    /// A small valid format with this key, or an empty one.
    pub fn new_own(key: &str, empty: bool, tag: &str) -> Self {
        let small = file::read(SMALL).unwrap_or_default();
        let mut own = small.copied(key, small.title.in_language(tag), tag);
        if empty {
            own.items.clear();
        }
        own
    }

    /// Renames it in every language, if the name is not too long for a title.
    pub fn rename(&mut self, title: &str) {
        let before = std::mem::replace(&mut self.title, Text::plain(title));
        if self.checked().is_err() {
            self.title = before;
        }
    }

    /// A copy under another key and name, in the words of one language.
    #[must_use]
    pub fn copied(&self, key: &str, title: &str, tag: &str) -> Self {
        let format: Format = self.in_language(tag);
        let mut copy = Self::of_format(self, &format);
        key.clone_into(&mut copy.key);
        copy.version = 1;
        copy.about = Text::plain(self.about.in_language(tag));
        copy.title = Text::plain(self.title.in_language(tag));
        copy.rename(title);
        copy
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::shipped;

    #[test]
    fn a_new_format_holds_and_an_empty_one_has_no_line() {
        for tag in ["en", "de"] {
            let own = FormatFile::new_own("ours", false, tag);
            assert_eq!((own.checked(), own.key.as_str()), (Ok(()), "ours"));
            assert!(FormatFile::new_own("ours", true, tag).in_language(tag).items.is_empty());
        }
        assert_eq!(FormatFile::new_own("ours", false, "de").title.in_language("en"), "Unser eigenes Format");
    }

    #[test]
    fn a_copy_is_the_same_meeting_under_another_name() {
        for shipped in shipped::all() {
            let copy = shipped.copied("ours", "Copy", "de");
            assert_eq!(copy.checked(), Ok(()), "{}", shipped.key);
            assert_eq!(copy.in_language("en"), shipped.in_language("de"), "{}", shipped.key);
            let long = shipped.copied("ours", &"x".repeat(99), "de");
            assert_eq!(long.title.in_language("de"), shipped.title.in_language("de"));
        }
    }
}
