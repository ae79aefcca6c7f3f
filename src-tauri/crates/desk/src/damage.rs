//! A file that is not as it was written: every screen says so (`show`) until somebody decides what to do.
//!
//! Not in here: detecting damage (`store`), and restoring a backup ([`crate::backups`]).

pub(crate) mod show;

pub use crate::damage::show::{DamageView, LostView, finding_in};

use serde::Deserialize;
use ts_rs::TS;

use crate::{context::Context, live::coming_back::come_back, stop::Stop};

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

/// Carries out what is said about a damaged file.
pub(crate) fn act_on_damage(cx: &mut Context, intent: DamageIntent) -> Result<(), Stop> {
    match intent {
        DamageIntent::Seen => {
            cx.store.told_of_loss();
            Ok(())
        }
        DamageIntent::KeepAsItIs => {
            cx.store.keep_as_is(cx.watch.now())?;
            // A meeting that runs, and whose facts were in question, comes back now.
            if cx.session.is_none() {
                come_back(cx)?;
            }
            Ok(())
        }
    }
}
