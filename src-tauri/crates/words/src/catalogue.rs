//! A catalogue: from a key and its values to a sentence.
//!
//! Lookup never fails: a key missing in German is said in English, and a key missing in English is shown as the key
//! itself, which a reader sees and a test finds. Not in here: reading a file, choosing a language.

use std::{collections::BTreeMap, sync::OnceLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

use crate::{Language, sources};

/// The words of one language, with English behind it.
pub struct Catalogue {
    language: Language,
    /// The language itself first, then English if that is another one.
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Catalogue {
    /// The catalogue of a language. It is read once and kept, as it is part of the binary and never changes.
    pub fn of(language: Language) -> &'static Self {
        static EN: OnceLock<Catalogue> = OnceLock::new();
        static DE: OnceLock<Catalogue> = OnceLock::new();
        match language {
            Language::En => EN.get_or_init(|| Self::read(language)),
            Language::De => DE.get_or_init(|| Self::read(language)),
        }
    }

    /// The language it was asked for.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The sentence for a key, with its values. The key is a literal at every call.
    pub fn say(&self, key: &str, values: &[(&'static str, FluentValue<'_>)]) -> String {
        self.format(key, &values.iter().map(|(name, value)| (*name, value.clone())).collect())
    }

    /// The sentence for a refusal or trouble, whose key and values were chosen elsewhere (as literals, there).
    pub fn sentence(&self, key: &str, values: &BTreeMap<String, String>) -> String {
        self.format(
            key,
            &values.iter().map(|(name, value)| (name.as_str(), FluentValue::from(value.as_str()))).collect(),
        )
    }

    /// What people call a zone of the IANA database: its city. The catalogue lists those that are written another way.
    pub fn city(&self, zone: &str) -> String {
        let listed = self.say("zone-cities", &[]);
        let entries = listed.split(';').filter_map(|entry| entry.split_once('='));
        let mut cities = entries.map(|(name, city)| (name.trim(), city.trim()));
        match cities.find(|(name, _)| *name == zone) {
            Some((_, city)) => city.to_owned(),
            None => zone.rsplit('/').next().unwrap_or(zone).replace('_', " "),
        }
    }

    fn format(&self, key: &str, args: &FluentArgs<'_>) -> String {
        self.bundles
            .iter()
            .find_map(|bundle| {
                let pattern = bundle.get_message(key)?.value()?;
                // A value that is missing shows as `{$name}`: better than no sentence, and a test sees it.
                Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
            })
            .unwrap_or_else(|| key.to_owned())
    }

    /// Whether this very language (not the English behind it) has a key.
    pub fn has(&self, key: &str) -> bool {
        self.bundles.first().is_some_and(|bundle| bundle.has_message(key))
    }

    fn read(language: Language) -> Self {
        let bundles = match language {
            Language::En => vec![bundle(Language::En)],
            Language::De => vec![bundle(Language::De), bundle(Language::En)],
        };
        Self { language, bundles }
    }
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
    // Isolation marks would be printed as glyphs and copied out of the PDF. Where a name of another direction
    // stands in a sentence, the sentence says so itself.
    bundle.set_use_isolating(false);
    for (_, text) in sources::of(language) {
        // What cannot be read is left out line by line; the tests below refuse such a file.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_read_whole_and_no_key_is_said_twice() {
        for language in Language::ALL {
            let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
            for (name, text) in sources::of(language) {
                let resource = FluentResource::try_new((*text).to_owned())
                    .map_err(|(_, errors)| errors)
                    .unwrap_or_else(|errors| panic!("{name} has lines that are not Fluent: {errors:?}"));
                bundle
                    .add_resource(resource)
                    .unwrap_or_else(|errors| panic!("{name} defines a key another file has: {errors:?}"));
            }
        }
    }

    #[test]
    fn german_falls_back_to_english_and_both_to_the_key() {
        let mut words = Catalogue::read(Language::De);
        let only_english = FluentResource::try_new("only-english = Hello { $name }".to_owned()).unwrap();
        words.bundles[1].add_resource(only_english).unwrap();
        assert_eq!(words.say("only-english", &[("name", "Ines".into())]), "Hello Ines");
        assert_eq!(words.say("nobody-has-this", &[]), "nobody-has-this", "the key itself is what a test finds");
        assert!(!words.has("only-english"), "`has` speaks of German alone");
    }

    #[test]
    fn no_isolation_marks_and_plurals_by_language() {
        let mut words = Catalogue::read(Language::De);
        let plural = "some = { $name }: { $count ->\n    [one] ein Versprechen\n   *[other] { $count } Versprechen\n}";
        words.bundles[0].add_resource(FluentResource::try_new(plural.to_owned()).unwrap()).unwrap();
        assert_eq!(words.say("some", &[("name", "Ana".into()), ("count", 1.into())]), "Ana: ein Versprechen");
        assert_eq!(words.say("some", &[("name", "Ana".into()), ("count", 1200.into())]), "Ana: 1200 Versprechen");
    }
}
