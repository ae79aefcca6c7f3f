//! What the desk window is told of the settings.
//!
//! Not in here: the language, which every view carries.

use serde::Serialize;
use ts_rs::TS;

use super::{
    intent::{PaperSize, ThemeWord},
    region::RegionWord,
};

/// The settings, besides the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SettingsView {
    /// The zoom of the desk window, in per cent.
    pub zoom: u32,
    /// Whether the sound is on.
    pub sound: bool,
    /// How loud it is, from 0 to 100.
    pub volume: u32,
    /// The size of the paper.
    pub paper: PaperSize,
    /// Whether desk and stage are light or dark.
    pub theme: ThemeWord,
}

/// The page of the settings, besides the settings themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SettingsPage {
    /// The steps of the zoom, in per cent.
    pub zooms: Vec<u32>,
    /// The regions to choose from in this language.
    pub regions: Vec<RegionWord>,
    /// How many backups there are.
    pub backups: u32,
    /// When the newest of them was made.
    pub newest: Option<BackupMoment>,
}

/// When a backup was made, in the zone of this machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BackupMoment {
    /// The date, ISO.
    pub date: String,
    /// The time, `HH:MM`.
    pub time: String,
}
