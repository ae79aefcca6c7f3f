//! The languages of the product.
//!
//! Not in here: regions. A German reader in Vienna gets the German catalogue, with dates as in Austria ([`crate::Region`]).

use unic_langid::LanguageIdentifier;

/// A language with a catalogue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English; also what a language without a catalogue gets.
    #[default]
    En,
    /// German.
    De,
}

impl Language {
    /// Every language, in the order a choice shows them.
    pub const ALL: [Self; 2] = [Self::En, Self::De];

    /// The language for a tag such as `de-DE` or `de_AT.UTF-8`; English if there is no catalogue for it.
    ///
    /// ```
    /// use words::Language;
    /// assert_eq!(Language::of_tag("de-DE"), Language::De);
    /// assert_eq!(Language::of_tag("fr"), Language::En);
    /// ```
    pub fn of_tag(tag: &str) -> Self {
        let primary = tag.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("de") { Self::De } else { Self::En }
    }

    /// The tag to write into a document: `en`, `de`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
    }

    /// The same, as Fluent wants it.
    pub(crate) fn identifier(self) -> LanguageIdentifier {
        self.tag().parse().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_tag_of_any_shape_finds_its_language() {
        for (tag, language) in [
            ("de", Language::De),
            ("DE-at", Language::De),
            ("de_DE.UTF-8", Language::De),
            ("den", Language::En),
            ("en-GB", Language::En),
            ("", Language::En),
            ("C", Language::En),
        ] {
            assert_eq!(Language::of_tag(tag), language, "{tag:?}");
        }
    }
}
