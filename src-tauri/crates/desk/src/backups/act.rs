//! Acts on the page of the backups.
//!
//! Not in here: restoring one, for which the file must be closed (`backups::go_back`).

use std::path::Path;

use store::Reason;
use words::MessageKey;

use crate::backups::{
    copy::copy_backup,
    intent::BackupIntent,
    list,
    views::{BackupRow, BackupsView, UnopenedRow},
};
use crate::{
    desk::{Desk, Place},
    refusal::Refusal,
    sentence::Sentence,
    stop::Stop,
};

impl Desk {
    pub(crate) fn act_on_backups(&mut self, intent: &BackupIntent) -> Result<(), Stop> {
        match intent {
            BackupIntent::GoBackups => {
                self.go(Place::Backups)?;
                self.read_backups();
                Ok(())
            }
            BackupIntent::BackUp => {
                self.keep_backup(Reason::Asked)?;
                self.backups.told = Some(Sentence::of(MessageKey::BackupsToldMade));
                self.read_backups();
                Ok(())
            }
            // The driver closes the file for it; without a driver nothing can be put in its place.
            BackupIntent::GoBack { .. } => Err(Refusal::of(MessageKey::RefusalBackupFileOpen).into()),
            // The driver checks, in a thread of its own.
            BackupIntent::CheckBackups => Ok(()),
        }
    }

    /// Copies a backup to where a person said.
    pub(crate) fn copy_backup(&mut self, name: &str, path: &Path) -> Result<(), Stop> {
        self.backups.told = Some(copy_backup(&self.folder, name, path)?);
        Ok(())
    }

    /// Reads the list for the page, while it is shown.
    pub(crate) fn read_backups(&mut self) {
        if self.place == Place::Backups {
            let groups = self.store.groups().ok().map(|groups| groups.into_iter().map(|group| group.id).collect());
            let mut page = list::read(&self.folder, self.zone, groups);
            self.count_what_is_gone(&mut page);
            self.backups.page = Some(page);
        }
    }

    /// Says of each backup how much it holds of what was deleted for good since. What cannot be read is not counted.
    fn count_what_is_gone(&self, page: &mut BackupsView) {
        let gone = self.store.gone().unwrap_or_default();
        let holders = self.store.files_with(&gone).unwrap_or_default();
        for path in holders.into_iter().flat_map(|holders| holders.backups) {
            let named = |row: &&mut BackupRow| path.file_name().is_some_and(|name| name == row.name.as_str());
            if let Some(row) = page.backups.iter_mut().find(named) {
                row.again += 1;
            }
        }
    }

    /// The boxes that no copy has.
    fn unopened_boxes(&self) -> store::Result<Vec<UnopenedRow>> {
        let row = |(id, responses)| {
            let group = self.store.group(self.store.meeting(id)?.group)?.name;
            Ok(UnopenedRow { group, number: self.store.number_of(id)?, responses })
        };
        self.store.unopened()?.into_iter().map(row).collect()
    }

    /// The list is read anew when the page is shown again; what was told is told once.
    pub(crate) fn leave_backups(&mut self) {
        self.backups.page = None;
        self.backups.told = None;
    }

    /// What was just done on the page.
    pub(crate) fn told_of_backups(&self) -> Option<Sentence> {
        self.backups.told.clone()
    }

    pub(crate) fn backups_view(&self) -> BackupsView {
        let page = self.backups.page.clone().unwrap_or_default();
        let unopened = self.unopened_boxes().unwrap_or_default();
        BackupsView { unopened, checking: self.backups.checking, told: self.told_of_backups(), ..page }
    }

    /// A check of all backups has begun in the background.
    pub(crate) fn check_began(&mut self) {
        self.backups.checking = true;
        self.version += 1;
    }

    /// It is over.
    pub(crate) fn check_ended(&mut self) {
        self.backups.checking = false;
        self.read_backups();
        self.version += 1;
    }
}
