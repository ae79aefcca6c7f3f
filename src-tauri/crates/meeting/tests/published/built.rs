//! Published formats that are not shipped, in the form of the files: name and items.

use super::{built_first::FIRST, built_second::SECOND};

/// Each with its name and everything but the head.
pub fn built() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    FIRST.iter().chain(SECOND)
}
