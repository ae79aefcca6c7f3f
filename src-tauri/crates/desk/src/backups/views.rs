//! The page of the backups, and the same list when the data cannot be opened.
//!
//! Dates are ISO dates, times `HH:MM`, in the zone of this machine.

use serde::Serialize;
use ts_rs::TS;

use crate::sentence::Sentence;

/// The backups of the data folder.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct BackupsView {
    /// The newest by content first.
    pub backups: Vec<BackupRow>,
    /// What was set aside when a backup was put back, the latest first.
    pub set_aside: Vec<SetAsideRow>,
    /// How the last check of all backups went.
    pub checked: Option<CheckRow>,
    /// The boxes whose responses are lost when one goes back, as no copy has them.
    pub unopened: Vec<UnopenedRow>,
    /// Whether they are being checked right now.
    pub checking: bool,
    /// What has just been done here.
    pub told: Option<Sentence>,
}

/// A box that is not opened yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct UnopenedRow {
    /// Whose.
    pub group: String,
    /// Of which of the group's meetings, from 1.
    pub number: u32,
    /// How many responses are in it.
    pub responses: u32,
}

/// A backup.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct BackupRow {
    /// Its file's name.
    pub name: String,
    /// The date in its name.
    pub date: String,
    /// The time in its name.
    pub time: String,
    /// Why it was made.
    pub reason: ReasonWord,
    /// What it holds; none where it cannot be read.
    pub holds: Option<HoldsView>,
    /// How many things it holds that were deleted for good since.
    pub again: u32,
    /// Groups that are in it and in nothing newer.
    pub only: Vec<String>,
    /// Its size in kilobytes.
    pub kilobytes: u32,
    /// Whether it is as it was made.
    pub health: HealthWord,
    /// When it was last checked; none if never.
    pub checked: Option<String>,
}

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct HoldsView {
    /// How many groups.
    pub groups: u32,
    /// How many meetings that were held.
    pub meetings: u32,
    /// The meeting that ended last.
    pub last: Option<LastHeldView>,
}

/// The last meeting in a backup.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct LastHeldView {
    /// Whose.
    pub group: String,
    /// Which of the group's meetings, from 1.
    pub number: u32,
    /// When it ended.
    pub date: String,
}

/// A file that was set aside.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SetAsideRow {
    /// Its name.
    pub name: String,
    /// When it was set aside: the date.
    pub date: String,
    /// When it was set aside: the time.
    pub time: String,
    /// What it holds; none where it cannot be read.
    pub holds: Option<HoldsView>,
    /// Its size in kilobytes.
    pub kilobytes: u32,
}

/// How a check of all backups went.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct CheckRow {
    /// The date.
    pub date: String,
    /// How many were sound.
    pub sound: u32,
    /// How many were not.
    pub damaged: u32,
    /// Whether the newest sound one could be put back, for a trial; none if there was none.
    pub restored: Option<bool>,
}

/// Why a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ReasonWord {
    /// A meeting had ended.
    Meeting,
    /// A newer version was about to change the file.
    Migration,
    /// Somebody asked for it.
    Asked,
    /// Something had changed.
    Daily,
    /// Something was about to be deleted.
    Deletion,
    /// Another backup was about to be put back.
    Restore,
}

/// Whether a backup is as it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum HealthWord {
    /// It was when it was last checked.
    Sound,
    /// Nobody has checked it yet.
    Unchecked,
    /// It is not.
    Damaged,
    /// A newer version of the program wrote it.
    Newer,
}
