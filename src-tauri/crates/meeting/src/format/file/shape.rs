//! The shape of a format file, key by key. The types they become document what the keys mean ([`crate::format`]).
//!
//! Not in here: consistency ([`super::check`]).

use serde::{Deserialize, Serialize};

use super::{
    Text,
    leaf::{Weight, length, percent, some_length, turns},
};
use crate::{
    format::{Advance, Choice, Notes, Occasion, Role, Speaks, Turns},
    time::Length,
};

/// A format as a file has it, with the words of every language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormatFile {
    /// The version of the form, [`super::SCHEMA`].
    pub schema: u32,
    /// The key it is stored under. Never changes.
    pub key: String,
    /// Grows when the format changes; a meeting keeps the version it was planned with.
    pub version: u32,
    /// Where it comes from.
    pub source: String,
    /// The licence of the source, and what that means here.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub licence: String,
    /// The least and the most people it is meant for.
    pub people: (u32, u32),
    /// The usual shortest and longest meeting, in minutes.
    pub minutes: (u32, u32),
    /// Its name.
    pub title: Text,
    /// One line on what it is.
    pub about: Text,
    /// What everybody thinks about before the meeting.
    #[serde(default, skip_serializing_if = "Text::is_unsaid")]
    pub prepare: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::format) quorum: Option<usize>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) notes: Notes,
    #[serde(default, with = "some_length", skip_serializing_if = "Option::is_none")]
    pub(in crate::format) grain: Option<Length>,
    #[serde(default, with = "some_length", skip_serializing_if = "Option::is_none")]
    pub(in crate::format) minimum_turn: Option<Length>,
    #[serde(default, with = "some_length", skip_serializing_if = "Option::is_none")]
    pub(in crate::format) grace: Option<Length>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::format) warnings: Option<WarningsFile>,
    pub(in crate::format) items: Vec<ItemFile>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools, reason = "one key of the file each")]
pub(in crate::format) struct ItemFile {
    pub title: Text,
    #[serde(default, skip_serializing_if = "Text::is_unsaid")]
    pub purpose: Text,
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: KindFile,
    #[serde(default, with = "some_length", skip_serializing_if = "Option::is_none")]
    pub fixed: Option<Length>,
    #[serde(default, with = "some_length", skip_serializing_if = "Option::is_none")]
    pub each: Option<Length>,
    #[serde(default, with = "some_length", skip_serializing_if = "Option::is_none")]
    pub each_other: Option<Length>,
    #[serde(default, with = "some_length", skip_serializing_if = "Option::is_none")]
    pub upto: Option<Length>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub advance: Advance,
    #[serde(default, skip_serializing_if = "is_default")]
    pub follow_up: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub when: Occasion,
    #[serde(default, skip_serializing_if = "is_default")]
    pub clients_skip: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub in_turn: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub writes: Option<Text>,
    #[serde(default, with = "turns", skip_serializing_if = "Option::is_none")]
    pub turns: Option<Turns>,
    #[serde(default, with = "some_length", skip_serializing_if = "Option::is_none")]
    pub turn: Option<Length>,
    #[serde(default, with = "some_length", skip_serializing_if = "Option::is_none")]
    pub turn_at_most: Option<Length>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap: Option<GapFile>,
    #[serde(default, rename = "break", skip_serializing_if = "Option::is_none")]
    pub pause: Option<BreakFile>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breaks: Vec<BreakFile>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub helps: Vec<Text>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub choice: Choice,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<RoleFile>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub fixed_roles: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rooms: Option<usize>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phases: Vec<PhaseFile>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<PhaseFile>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::format) enum KindFile {
    #[default]
    Talk,
    Break,
    Evaluation,
    Round,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct GapFile {
    pub title: Text,
    #[serde(with = "length")]
    pub fixed: Length,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct BreakFile {
    pub title: Text,
    pub after: usize,
    #[serde(with = "length")]
    pub fixed: Length,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct RoleFile {
    pub role: Role,
    #[serde(default = "one")]
    pub count: usize,
}

fn one() -> usize {
    1
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct PhaseFile {
    pub title: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Weight>,
    #[serde(default, with = "some_length", skip_serializing_if = "Option::is_none")]
    pub fixed: Option<Length>,
    #[serde(default, with = "some_length", skip_serializing_if = "Option::is_none")]
    pub each: Option<Length>,
    #[serde(default, with = "some_length", skip_serializing_if = "Option::is_none")]
    pub upto: Option<Length>,
    /// A part that does not say speaks like its phase.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaks: Option<Speaks>,
    #[serde(default, skip_serializing_if = "Text::is_unsaid")]
    pub prompt: Text,
    #[serde(default, skip_serializing_if = "Text::is_unsaid")]
    pub for_client: Text,
    #[serde(default, skip_serializing_if = "Text::is_unsaid")]
    pub for_coaches: Text,
    #[serde(default, skip_serializing_if = "is_default")]
    pub in_turn: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub writes: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warnings: Option<WarningsFile>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<PhaseFile>,
}

/// When the room is warned: the last part, and the moment to come to an end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct WarningsFile {
    pub first: ThresholdFile,
    pub last: ThresholdFile,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct ThresholdFile {
    #[serde(with = "length")]
    pub left: Length,
    #[serde(deserialize_with = "percent::deserialize")]
    pub percent: u32,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
