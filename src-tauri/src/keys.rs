//! A key that was pressed while the stage's window had the focus: the desk's page takes it as if it had been pressed there.
//!
//! The stage's page may not act, so it only says which key it was; what the key means, and whether it means anything now,
//! the desk decides. Not in here: the keys themselves (`ui/src/desk/keys.ts`).

use serde::{Deserialize, Serialize};

/// The longest name of a key or of its place: `MediaTrackPrevious` and its like.
const LONGEST: usize = 32;

/// A pressed key, as the page tells it.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools, reason = "what is held with a key")]
pub struct Key {
    /// The sign it makes, or its name.
    #[serde(rename = "key")]
    sign: String,
    /// Its place on the keyboard.
    #[serde(rename = "code")]
    place: String,
    #[serde(rename = "ctrlKey")]
    ctrl: bool,
    #[serde(rename = "metaKey")]
    meta: bool,
    #[serde(rename = "altKey")]
    alt: bool,
    #[serde(rename = "shiftKey")]
    shift: bool,
    /// Whether it is held down.
    repeat: bool,
}

impl Key {
    /// Whether this can be a key.
    pub fn is_sane(&self) -> bool {
        [&self.sign, &self.place].iter().all(|text| text.chars().count() <= LONGEST)
    }
}
