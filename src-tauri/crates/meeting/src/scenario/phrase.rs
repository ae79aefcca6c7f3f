//! The shape of a scenario file exactly as it is written: strings, with nothing checked but the keys.
//!
//! Not in here: the meaning of the strings ([`super::file`]).

use std::collections::BTreeMap;

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ScenarioText {
    /// Only for people.
    #[serde(rename = "title")]
    pub _title: Option<String>,
    pub members: Vec<String>,
    #[serde(default)]
    pub absent: Vec<String>,
    #[serde(default)]
    pub order: Vec<String>,
    #[serde(default)]
    pub weights: BTreeMap<String, f64>,
    pub starts: String,
    pub ends: String,
    pub format: FormatText,
    #[serde(default)]
    pub events: Vec<EventText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FormatText {
    pub grain: Option<String>,
    pub minimum_turn: Option<String>,
    pub items: Vec<ItemText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ItemText {
    pub title: String,
    pub kind: Option<String>,
    pub fixed: Option<String>,
    pub each: Option<String>,
    pub turns: Option<TurnsText>,
    pub turn_at_most: Option<String>,
    pub gap: Option<GapText>,
    #[serde(rename = "break")]
    pub pause: Option<BreakText>,
    pub phases: Option<Vec<PhaseText>>,
    pub rooms: Option<i64>,
    pub roles: Option<Vec<RoleText>>,
    pub fixed_roles: Option<bool>,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum TurnsText {
    Word(String),
    Number(i64),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GapText {
    pub title: Option<String>,
    pub fixed: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BreakText {
    pub title: Option<String>,
    pub after: i64,
    pub fixed: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PhaseText {
    pub title: String,
    pub weight: Option<f64>,
    pub fixed: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RoleText {
    pub role: String,
    pub count: Option<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EventText {
    pub at: String,
    #[serde(rename = "do")]
    pub act: String,
    pub who: Option<String>,
    pub of: Option<String>,
    pub by: Option<String>,
    pub pay: Option<String>,
    pub meanwhile: Option<String>,
    pub missing: Option<Vec<String>>,
    pub short: Option<ShortText>,
    pub clients: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum ShortText {
    Word(String),
    Drop(DropText),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DropText {
    #[serde(rename = "drop")]
    pub who: String,
}
