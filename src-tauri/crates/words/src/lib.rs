//! The words of the product, for Rust: Fluent catalogues, English and German.
//!
//! The windows read the same `ui/locales/*/*.ftl` files; here they are part of the binary, so that a report or a menu never
//! waits for a file. Deliberately not in here: the language the user wants (the desk knows), and formatting of dates and
//! numbers (each edge has its own; how a region wants them is here).
//!
//! ```
//! use words::{Catalogue, Language, MessageKey};
//!
//! let words = Catalogue::of(Language::of_tag("de-AT"));
//! assert_eq!(words.say(MessageKey::ReportPage, &[("page", 1.into()), ("pages", 2.into())]), "Seite 1 von 2");
//! ```
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod catalogue;
mod key;
mod language;
mod region;
mod sources;

pub use catalogue::Catalogue;
/// A value that stands in a sentence: a text or a number (numbers choose the plural).
pub use fluent_bundle::FluentValue as Value;
pub use key::MessageKey;
pub use language::Language;
pub use region::{DateOrder, Hours, Locale, Region, Ways};
