//! Everything a person can ask of the desk: one enum for each room, and which room is meant.
//!
//! The desk window sends these and nothing else; the desk answers with new views or a [`crate::refusal::Refusal`]. Not in
//! here: what a room does (its own folder), rules (see `meeting`), what needs a path ([`crate::errand`]), and what only the
//! shell can do (it has commands of its own).

use serde::Deserialize;
use ts_rs::TS;

pub use crate::{
    answers::{GroupWall, LineSpot, MannersWord, OutcomeWord, PayHabitWord, PayWith, ShortAnswer, WallChoiceWord},
    archive::ArchiveIntent,
    backups::intent::BackupIntent,
    bin::BinIntent,
    choosing::intent::{ChoosingAsk, UrgencyWord},
    damage::DamageIntent,
    dates::intent::{DutyWord, SeriesAsk, SeriesForm, SeriesKind},
    evaluation::intent::EvaluationIntent,
    formats::intent::{FormatAct, FormatChange, ImportHow, LineWord},
    groups::intent::GroupIntent,
    members::intent::MembersIntent,
    navigation::intent::NavigationIntent,
    planning::intent::PlanningIntent,
    records::intent::RecordsIntent,
    rehearsal::intent::RehearsalIntent,
    running::intent::RunningIntent,
    settings::intent::{LanguageWord, PaperSize, SettingsIntent, ThemeWord, ZoomWay},
    stage::intent::StageIntent,
};

/// What a person asks for, by room.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "room", rename_all = "snake_case")]
#[ts(export)]
pub enum Intent {
    /// Show a screen.
    Navigation(NavigationIntent),
    /// Something about the settings.
    Settings(SettingsIntent),
    /// Something about groups and members.
    Groups(GroupIntent),
    /// Something on a member's page.
    Members(MembersIntent),
    /// Something about the dates of a group.
    Dates {
        /// Of which group.
        group: u32,
        /// What.
        ask: SeriesAsk,
    },
    /// Something about a plan.
    Planning(PlanningIntent),
    /// Something about tonight's clients: bids, hands, more or less time; in the meeting, the choice.
    Choosing {
        /// Which meeting.
        meeting: u32,
        /// What.
        ask: ChoosingAsk,
    },
    /// Something about formats: the list of all, and the editor for one's own.
    Formats {
        /// What.
        act: FormatAct,
    },
    /// Something about a rehearsal.
    Rehearsal(RehearsalIntent),
    /// Something about the open meeting.
    Running(RunningIntent),
    /// Something about the wall.
    Stage(StageIntent),
    /// Something about the evaluation.
    Evaluation(EvaluationIntent),
    /// Something about a meeting that is over.
    Records(RecordsIntent),
    /// Something about the backups.
    Backups(BackupIntent),
    /// Something about the archive of groups.
    Archive(ArchiveIntent),
    /// Something about what was deleted, or is to be.
    Bin(BinIntent),
    /// What to do about a file that is not as it was written.
    Damage(DamageIntent),
}

impl Intent {
    /// Whether it can be asked in a rehearsal: what is done in the meeting, with the stage and at the end. Plans, groups, paper
    /// and other meetings are not reached from there.
    pub(crate) fn in_rehearsal(&self) -> bool {
        match self {
            Self::Running(intent) => intent.in_rehearsal(),
            Self::Rehearsal(intent) => intent.in_rehearsal(),
            Self::Settings(_) | Self::Choosing { .. } | Self::Stage(_) | Self::Evaluation(_) | Self::Records(_) => true,
            Self::Navigation(_)
            | Self::Groups(_)
            | Self::Members(_)
            | Self::Dates { .. }
            | Self::Planning(_)
            | Self::Formats { .. }
            | Self::Backups(_)
            | Self::Archive(_)
            | Self::Bin(_)
            | Self::Damage(_) => false,
        }
    }
}
