//! The catalogue files themselves, part of the binary.
//!
//! Not in here: their meaning. A new file is added to each language's list below and nowhere else.

use crate::Language;

/// A catalogue file: its name, for messages, and its text.
pub(crate) type Source = (&'static str, &'static str);

const EN: [Source; 6] = [
    ("en/backups.ftl", include_str!("../../../../ui/locales/en/backups.ftl")),
    ("en/desk.ftl", include_str!("../../../../ui/locales/en/desk.ftl")),
    ("en/formats.ftl", include_str!("../../../../ui/locales/en/formats.ftl")),
    ("en/report.ftl", include_str!("../../../../ui/locales/en/report.ftl")),
    ("en/refusal.ftl", include_str!("../../../../ui/locales/en/refusal.ftl")),
    ("en/menu.ftl", include_str!("../../../../ui/locales/en/menu.ftl")),
];

const DE: [Source; 6] = [
    ("de/backups.ftl", include_str!("../../../../ui/locales/de/backups.ftl")),
    ("de/desk.ftl", include_str!("../../../../ui/locales/de/desk.ftl")),
    ("de/formats.ftl", include_str!("../../../../ui/locales/de/formats.ftl")),
    ("de/report.ftl", include_str!("../../../../ui/locales/de/report.ftl")),
    ("de/refusal.ftl", include_str!("../../../../ui/locales/de/refusal.ftl")),
    ("de/menu.ftl", include_str!("../../../../ui/locales/de/menu.ftl")),
];

/// The files of one language.
pub(crate) const fn of(language: Language) -> &'static [Source; 6] {
    match language {
        Language::En => &EN,
        Language::De => &DE,
    }
}
