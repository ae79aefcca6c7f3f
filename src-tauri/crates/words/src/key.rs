//! The keys of the catalogue as a type: a key that is not in it does not compile, neither here nor in the page.
//!
//! The list is made from the English catalogue (`build.rs`), and the page's union from this type by `cargo xtask types`.
//! The values a message needs are listed for the page, too. Not in here: what a key says.
#![allow(
    clippy::large_stack_arrays,
    reason = "what `TS` derives holds every key, and only the test that exports it runs it"
)]

use std::fmt;

use serde::Serialize;
use ts_rs::TS;

/// Defines [`MessageKey`] from the list that `build.rs` makes.
macro_rules! keys {
    ($($variant:ident = $key:literal,)*) => {
        /// A key of the catalogue. `refusal-not-found` in `ui/locales` is `RefusalNotFound` here.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
        #[ts(export)]
        #[expect(missing_docs, reason = "the catalogue says what each of them means")]
        pub enum MessageKey {
            $(
                #[serde(rename = $key)]
                $variant,
            )*
        }

        impl MessageKey {
            /// Every key, in the order of the catalogue.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The key as the catalogue writes it.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $key,)*
                }
            }
        }
    };
}

include!(concat!(env!("OUT_DIR"), "/keys.rs"));

/// Defines what the page's compiler has to know of the values, from the list that `build.rs` makes.
#[cfg(test)]
macro_rules! values {
    ($($field:ident = $key:literal: $names:literal,)*) => {
        /// The names of the values that the message of a key needs. A key that is not in it needs none.
        #[derive(TS)]
        #[ts(export)]
        #[expect(dead_code, reason = "it is written for the page, and not used here")]
        struct MessageValues {
            $(
                #[ts(rename = $key, type = $names)]
                $field: (),
            )*
        }
    };
}

#[cfg(test)]
include!(concat!(env!("OUT_DIR"), "/values.rs"));

impl fmt::Display for MessageKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// As the catalogue writes it, so that a failed test names what one can search for.
impl fmt::Debug for MessageKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Catalogue, Language};

    #[test]
    fn every_key_has_a_sentence_in_every_language() {
        assert!(MessageKey::ALL.len() > 1000, "the catalogue was not read");
        for language in Language::ALL {
            let words = Catalogue::of(language);
            for key in MessageKey::ALL {
                assert!(words.has(*key), "{language:?} has no {key:?}");
            }
        }
    }
}
