//! Which room an intent is for.
//!
//! The settings are here, too: the language changes what the other rooms say. Not in here: rules (`meeting` decides),
//! and what a room does and shows (its own folder).

use meeting::people::{GroupId, MeetingId};

use store::MeetingState;
use words::{Language, MessageKey};

use crate::{
    desk::Desk,
    intent::{Intent, SettingsIntent},
    refusal::Refusal,
    running::room::Room,
    stop::Stop,
};

impl Desk {
    pub(crate) fn carry_out(&mut self, intent: Intent) -> Result<(), Stop> {
        match intent {
            Intent::Navigation(intent) => self.act_on_navigation(&intent),
            Intent::Settings(intent) => self.act_on_settings(&intent),
            Intent::Groups(intent) => self.act_on_groups(intent),
            Intent::Dates { group, ask } => self.act_on_series(GroupId(group), ask),
            Intent::Planning(intent) => self.act_on_planning(intent),
            Intent::Choosing { meeting, ask } => self.act_on_choosing(MeetingId(meeting), ask),
            Intent::Formats { act } => self.act_on_formats(act),
            Intent::Rehearsal(intent) => self.act_on_rehearsal(&intent),
            Intent::Running(intent) => self.act_on_running(intent),
            Intent::Stage(intent) => self.act_on_stage(intent),
            Intent::Evaluation(intent) => self.act_on_evaluation(intent),
            Intent::Records(intent) => self.act_on_records(&intent),
            Intent::Backups(intent) => self.act_on_backups(&intent),
            Intent::Bin(intent) => self.act_on_bin(intent),
            Intent::Damage(intent) => self.act_on_damage(intent),
        }
    }

    /// Changes a setting, for the rest of the desk as well.
    pub(crate) fn act_on_settings(&mut self, intent: &SettingsIntent) -> Result<(), Stop> {
        if let SettingsIntent::SetLanguage { language } = intent {
            return self.set_language((*language).into());
        }
        let changed = self.settings.after(&intent.unless_kept(&self.store)?);
        self.settings = changed.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound).about("volume"))?;
        Ok(self.settings.write(&mut self.store)?)
    }

    fn set_language(&mut self, language: Language) -> Result<(), Stop> {
        self.language = language;
        self.store.set_setting("language", language.tag())?;
        // Whoever has no name any more is called in the new language.
        match self.room.as_ref().filter(|room| room.row.state == MeetingState::Closed).map(|room| room.row.id) {
            Some(id) => self.enter(id),
            None => Ok(()),
        }
    }

    /// The meeting in the room.
    pub(crate) fn room(&mut self) -> Result<&mut Room, Stop> {
        self.room.as_mut().ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound).into())
    }
}
