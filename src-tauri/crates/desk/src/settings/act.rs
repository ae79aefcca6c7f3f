//! What is done with the settings in the file: a change is written, and written again if that failed.
//!
//! Not in here: what a change makes of the settings ([`Settings::after`]), and the language (`desk::act`).

use store::Store;

use super::{Settings, intent::SettingsIntent, key};

impl Settings {
    /// Writes the settings that the file has otherwise.
    pub(crate) fn write(self, store: &mut Store) -> store::Result<()> {
        let written = Self::read(store)?.rows();
        for ((key, value), (_, written)) in self.rows().into_iter().zip(written) {
            if let Some(value) = value.filter(|value| Some(value) != written.as_ref()) {
                store.set_setting(key, &value)?;
            }
        }
        Ok(())
    }
}

impl SettingsIntent {
    /// What is new in a change: a setting that the file has is not taken over.
    pub(crate) fn unless_kept(&self, store: &Store) -> store::Result<Self> {
        let Self::TakeOverSettings { zoom, sound, volume, paper } = self else { return Ok(self.clone()) };
        let is_new = |key| store.setting(key).map(|kept| kept.is_none());
        Ok(Self::TakeOverSettings {
            zoom: if is_new(key::ZOOM)? { *zoom } else { None },
            sound: if is_new(key::SOUND)? { *sound } else { None },
            volume: if is_new(key::VOLUME)? { *volume } else { None },
            paper: if is_new(key::PAPER)? { *paper } else { None },
        })
    }
}
