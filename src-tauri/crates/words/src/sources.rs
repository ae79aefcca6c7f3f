//! The catalogue files themselves, part of the binary.
//!
//! Not in here: their meaning. A new file is found by itself (`build.rs`).

use crate::Language;

/// A catalogue file: its name, for messages, and its text.
pub(crate) type Source = (&'static str, &'static str);

const EN: &[Source] = include!(concat!(env!("OUT_DIR"), "/en.rs"));
const DE: &[Source] = include!(concat!(env!("OUT_DIR"), "/de.rs"));

/// The files of one language.
pub(crate) const fn of(language: Language) -> &'static [Source] {
    match language {
        Language::En => EN,
        Language::De => DE,
    }
}
