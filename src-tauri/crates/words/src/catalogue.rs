//! A catalogue: from a key and its values to a sentence.
//!
//! Lookup never fails: a key missing in German is said in English. English has every [`MessageKey`], because the type is made
//! from it. Not in here: reading a file, choosing a language.

use std::sync::OnceLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

use crate::{Language, MessageKey, sources};

const MINUTE: u64 = 60;
const DAY: u64 = 24 * 60 * MINUTE;

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

    /// The sentence for a key, with its values.
    pub fn say(&self, key: MessageKey, values: &[(&'static str, FluentValue<'_>)]) -> String {
        self.format(key, &values.iter().map(|(name, value)| (*name, value.clone())).collect())
    }

    /// A sentence whose key and values were chosen elsewhere.
    pub fn sentence(&self, key: MessageKey, values: &[(&str, FluentValue<'_>)]) -> String {
        self.format(key, &values.iter().map(|(name, value)| (*name, value.clone())).collect())
    }

    /// A length with its unit: `22 min`, `4½ min`, `7 min 50 s`, `40 s`; from two days on `18 days`. The page says it
    /// alike (`ui/src/lib/lengths.ts`). Negative lengths keep their sign.
    pub fn length(&self, seconds: i64) -> String {
        let whole = seconds.unsigned_abs();
        let (minutes, rest) = (whole / MINUTE, whole % MINUTE);
        let figure = |figure: u64| FluentValue::from(figure.to_string());
        let said = if whole >= 2 * DAY {
            self.say(MessageKey::LengthDays, &[("days", figure((whole + DAY / 2) / DAY))])
        } else if rest == 0 {
            self.say(MessageKey::LengthMinutes, &[("minutes", figure(minutes))])
        } else if minutes == 0 {
            self.say(MessageKey::LengthSeconds, &[("seconds", figure(rest))])
        } else if rest == MINUTE / 2 {
            self.say(MessageKey::LengthHalfMinutes, &[("minutes", figure(minutes))])
        } else {
            self.say(MessageKey::LengthMinutesSeconds, &[("minutes", figure(minutes)), ("seconds", figure(rest))])
        };
        if seconds < 0 { format!("−{said}") } else { said }
    }

    /// What people call a zone of the IANA database: its city. The catalogue lists those that are written another way.
    pub fn city(&self, zone: &str) -> String {
        let listed = self.say(MessageKey::ZoneCities, &[]);
        let entries = listed.split(';').filter_map(|entry| entry.split_once('='));
        let mut cities = entries.map(|(name, city)| (name.trim(), city.trim()));
        match cities.find(|(name, _)| *name == zone) {
            Some((_, city)) => city.to_owned(),
            None => zone.rsplit('/').next().unwrap_or(zone).replace('_', " "),
        }
    }

    fn format(&self, key: MessageKey, args: &FluentArgs<'_>) -> String {
        self.bundles
            .iter()
            .find_map(|bundle| {
                let pattern = bundle.get_message(key.as_str())?.value()?;
                // A value that is missing shows as `{$name}`: better than no sentence, and a test sees it.
                Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
            })
            .unwrap_or_else(|| key.as_str().to_owned())
    }

    /// Whether this very language (not the English behind it) has a key.
    pub fn has(&self, key: MessageKey) -> bool {
        self.bundles.first().is_some_and(|bundle| bundle.has_message(key.as_str()))
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

    /// A German catalogue of one line, with one line of English behind it.
    fn two_lines(german: &str, english: &str) -> Catalogue {
        let bundle = |language: Language, text: &str| {
            let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
            bundle.set_use_isolating(false);
            bundle.add_resource(FluentResource::try_new(text.to_owned()).unwrap()).unwrap();
            bundle
        };
        Catalogue { language: Language::De, bundles: vec![bundle(Language::De, german), bundle(Language::En, english)] }
    }

    #[test]
    fn german_falls_back_to_english_and_both_to_the_key() {
        let words = two_lines("", "report-page = Hello { $name }");
        assert_eq!(words.say(MessageKey::ReportPage, &[("name", "Ines".into())]), "Hello Ines");
        assert_eq!(words.say(MessageKey::BinOpen, &[]), "bin-open", "better than nothing at all");
        assert!(!words.has(MessageKey::ReportPage), "`has` speaks of German alone");
    }

    #[test]
    fn plurals_go_by_language() {
        let plural =
            "report-page = { $name }: { $count ->\n    [one] ein Versprechen\n   *[other] { $count } Versprechen\n}";
        let words = two_lines(plural, "");
        let said = |count: i32| words.say(MessageKey::ReportPage, &[("name", "Ana".into()), ("count", count.into())]);
        assert_eq!(said(1), "Ana: ein Versprechen");
        assert_eq!(said(1200), "Ana: 1200 Versprechen");
    }

    #[test]
    fn no_isolation_marks() {
        let said = Catalogue::of(Language::De).say(MessageKey::ReportPage, &[("page", 1.into()), ("pages", 2.into())]);
        assert_eq!(said, "Seite 1 von 2", "they would be printed as glyphs");
    }
}
