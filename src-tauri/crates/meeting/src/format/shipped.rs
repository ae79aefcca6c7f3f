//! The formats that come with the product: data files in `formats/`, one a format, words in every language.
//!
//! Not in here: formats of the user's own, and the words of the product (the catalogue has those).

use serde::Deserialize;

use super::{
    Advance, Format, GRACE, GRAIN, Item, ItemKind, MINIMUM_TURN, Pause, Phase, RoleWanted, Round, RoundBreak, Rule,
    Share, Speaks, Threshold, Turns, Warnings,
};
use crate::time::Length;

/// The data files, in the order they are offered.
const FILES: [&str; 2] =
    [include_str!("../../formats/peer-coaching-group.toml"), include_str!("../../formats/leader-circle.toml")];

/// A shipped format, in every language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shipped {
    /// The name it is stored under. Never changes.
    pub key: String,
    /// Grows when the format changes; a meeting keeps the version it was planned with.
    pub version: u32,
    /// Where it comes from.
    pub source: String,
    /// The least and the most people it is meant for.
    pub people: (u32, u32),
    /// The usual shortest and longest meeting, in minutes.
    pub minutes: (u32, u32),
    /// Its name.
    pub title: Text,
    /// One line on what it is.
    pub about: Text,
    minimum_turn: Option<String>,
    grace: Option<String>,
    warnings: Option<WarningsFile>,
    items: Vec<ItemFile>,
}

/// A text in every language of the product.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    en: String,
    de: String,
}

impl Text {
    /// The text in a language; English where the tag is unknown.
    pub fn in_language(&self, tag: &str) -> &str {
        if tag.starts_with("de") { &self.de } else { &self.en }
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemFile {
    title: Text,
    #[serde(default)]
    purpose: Text,
    #[serde(default)]
    kind: KindFile,
    #[serde(default)]
    advance: Advance,
    #[serde(default)]
    follow_up: bool,
    fixed: Option<String>,
    each: Option<String>,
    turns: Option<TurnsFile>,
    turn_at_most: Option<String>,
    gap: Option<PauseFile>,
    #[serde(rename = "break")]
    pause: Option<PauseFile>,
    #[serde(default)]
    phases: Vec<PhaseFile>,
    rooms: Option<usize>,
    #[serde(default)]
    roles: Vec<RoleWanted>,
    #[serde(default)]
    fixed_roles: bool,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum KindFile {
    #[default]
    Talk,
    Break,
    Evaluation,
    Round,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum TurnsFile {
    All(AllFile),
    Some(usize),
}

#[derive(Clone, Copy, Debug, Deserialize)]
enum AllFile {
    #[serde(rename = "all")]
    All,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PauseFile {
    title: Text,
    after: Option<usize>,
    fixed: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PhaseFile {
    title: Text,
    weight: Option<u32>,
    fixed: Option<String>,
    speaks: Speaks,
    #[serde(default)]
    prompt: Text,
    warnings: Option<WarningsFile>,
}

/// When the room is warned: the last part, and the moment to come to an end.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WarningsFile {
    first: ThresholdFile,
    last: ThresholdFile,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ThresholdFile {
    left: String,
    percent: u32,
}

/// Every shipped format, in the order they are offered. A file that cannot be read is left out; a test reads
/// them all.
pub fn all() -> Vec<Shipped> {
    FILES.iter().filter_map(|file| toml::from_str(file).ok()).collect()
}

/// The shipped format of this key.
pub fn named(key: &str) -> Option<Shipped> {
    all().into_iter().find(|format| format.key == key)
}

impl Shipped {
    /// The format with the words of one language.
    pub fn in_language(&self, tag: &str) -> Format {
        Format {
            grain: GRAIN,
            minimum_turn: length(self.minimum_turn.as_deref()).unwrap_or(MINIMUM_TURN),
            warnings: self.warnings.as_ref().map(WarningsFile::read).unwrap_or_default(),
            grace: length(self.grace.as_deref()).unwrap_or(GRACE),
            items: self.items.iter().map(|item| item.in_language(tag)).collect(),
        }
    }
}

impl ItemFile {
    fn in_language(&self, tag: &str) -> Item {
        let rule = match (length(self.fixed.as_deref()), length(self.each.as_deref())) {
            (_, Some(each)) => Rule::Each(each),
            (fixed, None) => Rule::Fixed(fixed.unwrap_or_default()),
        };
        Item {
            title: self.title.in_language(tag).to_owned(),
            purpose: self.purpose.in_language(tag).to_owned(),
            advance: self.advance,
            follow_up: self.follow_up,
            kind: match self.kind {
                KindFile::Talk => ItemKind::Talk(rule),
                KindFile::Break => ItemKind::Break(rule),
                KindFile::Evaluation => ItemKind::Evaluation(rule),
                KindFile::Round => ItemKind::Round(self.round(tag)),
            },
        }
    }

    fn round(&self, tag: &str) -> Round {
        let pause = |file: &PauseFile| Pause {
            title: file.title.in_language(tag).to_owned(),
            length: length(Some(&file.fixed)).unwrap_or_default(),
        };
        Round {
            turns: match &self.turns {
                Some(TurnsFile::Some(turns)) => Turns::Some(*turns),
                Some(TurnsFile::All(AllFile::All)) | None => Turns::All,
            },
            turn_at_most: length(self.turn_at_most.as_deref()),
            gap: self.gap.as_ref().map(pause),
            pause: self.pause.as_ref().map(|file| {
                let Pause { title, length } = pause(file);
                RoundBreak { title, after: file.after.unwrap_or(1), length }
            }),
            phases: self
                .phases
                .iter()
                .map(|phase| Phase {
                    title: phase.title.in_language(tag).to_owned(),
                    share: match (length(phase.fixed.as_deref()), phase.weight) {
                        (Some(fixed), _) => Share::Fixed(fixed),
                        (None, weight) => Share::Weight(weight.unwrap_or(1) * 1000),
                    },
                    speaks: phase.speaks,
                    prompt: phase.prompt.in_language(tag).to_owned(),
                    warnings: phase.warnings.as_ref().map(WarningsFile::read),
                })
                .collect(),
            rooms: self.rooms,
            roles: self.roles.clone(),
            fixed_roles: self.fixed_roles,
        }
    }
}

impl WarningsFile {
    fn read(&self) -> Warnings {
        let threshold = |file: &ThresholdFile| Threshold {
            left: length(Some(&file.left)).unwrap_or_default(),
            percent: file.percent,
        };
        Warnings { first: threshold(&self.first), last: threshold(&self.last) }
    }
}

fn length(text: Option<&str>) -> Option<Length> {
    text.and_then(Length::parse)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_read_whole() {
        for file in FILES {
            let shipped: Shipped = toml::from_str(file).unwrap();
            for tag in ["en", "de"] {
                let format = shipped.in_language(tag);
                assert!(format.round().is_some(), "{} has a round", shipped.key);
                for item in &format.items {
                    assert!(!item.title.is_empty(), "{}: every item has a title in {tag}", shipped.key);
                    assert!(
                        item.rule().is_none_or(|rule| rule.length_for(1).is_some_time()),
                        "{}: {} lasts some time, so its length was readable",
                        shipped.key,
                        item.title
                    );
                }
            }
        }
        assert_eq!(all().len(), FILES.len());
    }
}
