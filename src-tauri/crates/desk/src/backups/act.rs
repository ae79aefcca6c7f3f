//! What is done on the page of the backups.
//!
//! Not in here: going back to one, for which the file has to be closed (`backups::go_back`).

use store::Reason;

use super::{intent::BackupIntent, list, views::BackupsView};
use crate::{
    desk::{Desk, Place},
    refusal::Refusal,
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
                self.backups.told = Some(Refusal::of("backups-told-made"));
                self.read_backups();
                Ok(())
            }
            BackupIntent::CheckBackups => {
                store::recheck(&self.folder, self.now())?;
                self.read_backups();
                Ok(())
            }
            // The driver closes the file for it; without a driver nothing can be put in its place.
            BackupIntent::GoBack { .. } => Err(Refusal::of("refusal-backup-file-open").into()),
            // The shell opens folders.
            BackupIntent::OpenBackups => Ok(()),
        }
    }

    /// Reads the list for the page, while it is shown.
    pub(crate) fn read_backups(&mut self) {
        if self.place == Place::Backups {
            let groups = self.store.groups().ok().map(|groups| groups.into_iter().map(|group| group.id).collect());
            self.backups.page = Some(list::read(&self.folder, self.zone, groups));
        }
    }

    /// The list is read anew when the page is shown again; what was told is told once.
    pub(crate) fn leave_backups(&mut self) {
        self.backups.page = None;
        self.backups.told = None;
    }

    pub(crate) fn backups_view(&self) -> BackupsView {
        let page = self.backups.page.clone().unwrap_or_default();
        BackupsView { checking: self.backups.checking, told: self.backups.told.clone(), ..page }
    }

    /// A check of all backups has begun in the background.
    pub(crate) fn backups_are_checked(&mut self) {
        self.backups.checking = true;
        self.version += 1;
    }

    /// It is over.
    pub(crate) fn backups_were_checked(&mut self) {
        self.backups.checking = false;
        self.read_backups();
        self.version += 1;
    }
}
