//! Intents about groups and their members.
//!
//! Not in here: what they do (`groups::act`).

use serde::Deserialize;
use ts_rs::TS;

use crate::answers::{GroupWall, PayHabitWord};

/// What is asked of groups and members.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case")]
#[ts(export)]
pub enum GroupIntent {
    /// Found a group.
    CreateGroup {
        /// Its name.
        name: String,
    },
    /// Found a group like another, with its habits and its format; without anything that was done in it.
    CreateGroupLike {
        /// Which group it is like.
        group: u32,
        /// Its own name.
        name: String,
        /// Whether the present members are in it, too.
        members: bool,
    },
    /// Add the sample group with six members and two past meetings, and show it.
    AddSample,
    /// Remove the sample group and everything of it.
    RemoveSample,
    /// Rename the group, change its usual length, day and start and its wall, or give it another home zone: all of it or nothing.
    EditGroup {
        /// Which.
        group: u32,
        /// Its name.
        name: String,
        /// The usual length of a meeting in minutes.
        usual_minutes: u32,
        /// The usual day: 0 is Monday; none is "no usual day".
        usual_weekday: Option<u8>,
        /// The usual start, `18:00`.
        usual_start: String,
        /// Who usually pays when a turn needs more time.
        pay_habit: PayHabitWord,
        /// What it wants of the wall.
        wall: GroupWall,
        /// Another home zone, such as `Europe/Berlin`; what is planned stays at its time of day. Without, it stays as it is.
        zone: Option<String>,
    },
    /// Look for a home zone by what is typed; none is looked for any more without.
    FindZone {
        /// The beginning of a city or a name.
        text: Option<String>,
    },
    /// Add members: one name a line; blank lines are passed over.
    AddMembers {
        /// To which group.
        group: u32,
        /// The lines.
        names: String,
    },
    /// Give a member another name.
    RenameMember {
        /// Who.
        member: u32,
        /// The new name.
        name: String,
    },
    /// A member leaves the group on a date, or comes back (`None`).
    MemberLeft {
        /// Who.
        member: u32,
        /// An ISO date.
        left: Option<String>,
    },
    /// Put the roster in this order (all present members).
    OrderMembers {
        /// In which group.
        group: u32,
        /// Everybody, in the new order.
        members: Vec<u32>,
    },
}
