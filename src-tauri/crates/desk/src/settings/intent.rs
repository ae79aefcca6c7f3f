//! What a person can ask of the settings.
//!
//! Not in here: what it does (`settings::act`).

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};
use ts_rs::TS;
use words::Language;

use super::region::RegionWord;

/// What is asked of the settings.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum SettingsIntent {
    /// Set the language of the product.
    SetLanguage {
        /// Which.
        language: LanguageWord,
    },
    /// Set the region: how dates and times are written.
    SetRegion {
        /// Which.
        region: RegionWord,
    },
    /// Zoom the desk window.
    Zoom {
        /// Which way.
        zoom: ZoomWay,
    },
    /// Zoom the desk window to one of the steps.
    SetZoom {
        /// In per cent.
        percent: u32,
    },
    /// Set whether desk and stage are light or dark.
    SetTheme {
        /// Which.
        theme: ThemeWord,
    },
    /// Turn the sound on or off.
    SetSound {
        /// Whether it is on.
        on: bool,
    },
    /// Set how loud the sound is.
    SetVolume {
        /// From 0 to 100.
        volume: u32,
    },
    /// Set the size of the paper.
    SetPaper {
        /// Which.
        paper: PaperSize,
    },
    /// Take over what the window kept by itself before the settings were in the file. A setting that the file has stays.
    TakeOverSettings {
        /// In per cent.
        zoom: Option<u32>,
        /// Whether it was on.
        sound: Option<bool>,
        /// From 0 to 100.
        volume: Option<u32>,
        /// The size of the paper.
        paper: Option<PaperSize>,
    },
}

/// A language of the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum LanguageWord {
    /// English.
    En,
    /// German.
    De,
}

impl From<LanguageWord> for Language {
    fn from(word: LanguageWord) -> Self {
        match word {
            LanguageWord::En => Self::En,
            LanguageWord::De => Self::De,
        }
    }
}

impl From<Language> for LanguageWord {
    fn from(language: Language) -> Self {
        match language {
            Language::En => Self::En,
            Language::De => Self::De,
        }
    }
}

/// A paper size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, EnumString, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[ts(export)]
pub enum PaperSize {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 in.
    Letter,
}

/// Whether desk and stage are light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, EnumString, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[ts(export)]
pub enum ThemeWord {
    /// As the system is.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Which way the zoom goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ZoomWay {
    /// One step larger.
    In,
    /// One step smaller.
    Out,
    /// Back to 100 %.
    Reset,
}
