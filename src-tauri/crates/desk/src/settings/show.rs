//! The page of the settings: what it says besides their values, which every view carries.
//!
//! Not in here: the list of the backups, which has a page of its own.

use std::path::Path;

use words::{Language, Region};

use super::{
    views::{BackupMoment, SettingsPage},
    zoom::STEPS,
};
use crate::clocks::zone::Zone;

/// What the page of the settings shows.
pub(crate) fn settings_page(folder: &Path, zone: Zone, language: Language) -> SettingsPage {
    // A folder that cannot be read has none to show; whoever writes into it says what is wrong.
    let backups = store::backups(folder).unwrap_or_default();
    let newest = backups.iter().map(|backup| backup.at).max();
    SettingsPage {
        zooms: STEPS.to_vec(),
        regions: Region::of_language(language).map(Into::into).collect(),
        backups: backups.len() as u32,
        newest: newest.map(|at| BackupMoment { date: zone.date_text(at), time: zone.time(at) }),
    }
}
