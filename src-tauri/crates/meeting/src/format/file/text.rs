//! The words of a format file: one text for all languages, or one for each.
//!
//! Not in here: the words of the product, which the catalogue has.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, Visitor, value::MapAccessDeserializer},
};

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
        Self { en: text.to_owned(), de: text.to_owned() }
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
            words.clone_into(&mut self.de);
        } else {
            words.clone_into(&mut self.en);
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
                Ok(Text { en, de })
            }
        }
        deserializer.deserialize_any(Words)
    }
}
