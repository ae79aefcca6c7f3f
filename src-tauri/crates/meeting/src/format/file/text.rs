//! The words of a format file: one text for all languages, or one for each.
//!
//! Not in here: the words of the product, which the catalogue has.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, Visitor, value::MapAccessDeserializer},
};

use crate::texts::{is_unseen, one_line, steers};

/// A text in every language of the product.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    en: String,
    de: String,
}

/// A text with its languages named.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Languages {
    en: String,
    de: String,
}

impl Text {
    /// The same words whatever the language.
    pub fn plain(text: &str) -> Self {
        let text = clean(text);
        Self { de: text.clone(), en: text }
    }

    /// The text in a language; English where the tag is unknown.
    pub fn in_language(&self, tag: &str) -> &str {
        if tag.starts_with("de") { &self.de } else { &self.en }
    }

    /// Changes the text in one language. A text that is the same in all languages stays so.
    pub(in crate::format) fn say(&mut self, tag: &str, words: &str) {
        if self.en == self.de {
            *self = Self::plain(words);
        } else if tag.starts_with("de") {
            self.de = clean(words);
        } else {
            self.en = clean(words);
        }
    }

    /// Whether the text is empty in some language.
    pub fn is_empty(&self) -> bool {
        self.en.trim().is_empty() || self.de.trim().is_empty()
    }

    /// Whether the text is empty in all languages.
    pub(super) fn is_unsaid(&self) -> bool {
        self.en.is_empty() && self.de.is_empty()
    }

    /// The longest of the languages, in characters.
    pub(super) fn longest(&self) -> usize {
        self.en.chars().count().max(self.de.chars().count())
    }
}

/// A text as one line without characters that steer a terminal or the direction, or that nobody sees: imported and pasted
/// texts have them.
fn clean(text: &str) -> String {
    let line = if text.contains(steers) { one_line(text) } else { text.to_owned() };
    line.replace(is_unseen, "")
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.en == self.de {
            serializer.serialize_str(&self.en)
        } else {
            Languages { en: self.en.clone(), de: self.de.clone() }.serialize(serializer)
        }
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Words;
        impl<'de> Visitor<'de> for Words {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, or a text for each of en and de")
            }

            fn visit_str<E>(self, text: &str) -> Result<Text, E> {
                Ok(Text::plain(text))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Text, A::Error> {
                let Languages { en, de } = Languages::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Text { en: clean(&en), de: clean(&de) })
            }
        }
        deserializer.deserialize_any(Words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_no_character_that_nobody_sees() {
        for (raw, kept) in [
            ("Check  in", "Check  in"),
            ("Check\u{7}in", "Check in"),
            ("two\nlines", "two lines"),
            ("\u{202e}nI kcehC", "nI kcehC"),
            ("Check\u{200b}\u{3164}-in", "Check-in"),
        ] {
            let as_toml = format!("text = {{ en = {raw:?}, de = \"Ankommen\" }}").replace("\\u{7}", "\\u0007");
            let unseen = [("\\u{202e}", "\u{202e}"), ("\\u{200b}", "\u{200b}"), ("\\u{3164}", "\u{3164}")];
            let as_toml = unseen.iter().fold(as_toml, |text, (written, sign)| text.replace(written, sign));
            let read: std::collections::BTreeMap<String, Text> = toml::from_str(&as_toml).unwrap();
            assert_eq!(read["text"].in_language("en"), kept, "in a file");
            let mut said = read["text"].clone();
            said.say("de", raw);
            assert_eq!(said.in_language("de"), kept, "typed");
            assert_eq!(Text::plain(raw).in_language("en"), kept, "in every language");
        }
    }
}
