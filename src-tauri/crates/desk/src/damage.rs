//! A file that is not as it was written: every screen says so (`show`) until somebody decides what to do.
//!
//! Not in here: detecting damage (`store`), and restoring a backup ([`crate::backups`]).

mod show;

pub use crate::damage::show::{DamageView, LostView, finding_in};

use serde::Deserialize;
use ts_rs::TS;

use crate::{desk::Desk, stop::Stop};

/// What can be said about a file that is not as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case")]
#[ts(export)]
pub enum DamageIntent {
    /// The notice about a loss was read; it is not shown again.
    Seen,
    /// Accept the file as it is.
    KeepAsItIs,
}

impl Desk {
    pub(crate) fn act_on_damage(&mut self, intent: DamageIntent) -> Result<(), Stop> {
        match intent {
            DamageIntent::Seen => {
                self.store.told_of_loss();
                Ok(())
            }
            DamageIntent::KeepAsItIs => {
                self.store.keep_as_is(self.watch.now())?;
                // A meeting that runs, and whose facts were in question, comes back now.
                if self.room.is_none() {
                    self.come_back()?;
                }
                Ok(())
            }
        }
    }
}
