//! What the desk window is told of the settings.
//!
//! Not in here: the language, which every view carries.

use serde::Serialize;
use ts_rs::TS;

use super::intent::PaperSize;

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
}
