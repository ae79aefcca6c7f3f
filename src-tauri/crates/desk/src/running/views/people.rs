//! Who is there, what can be said of them, and what becomes of their turns.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Somebody in the room, or not.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Attender {
    /// Who.
    pub id: u32,
    /// The name.
    pub name: String,
    /// Whether they are there.
    pub was: AttenderState,
    /// Whether they are no member.
    pub guest: bool,
    /// Whether they take part from elsewhere.
    pub remote: bool,
    /// What can be said of them now.
    pub verbs: Vec<AttenderVerb>,
    /// Those of them that shorten the turns to come, or move the end.
    pub costs: Vec<VerbCost>,
    /// When they go, `HH:MM`, if they are known to go early.
    pub goes: Option<String>,
    /// When their turn would end, `HH:MM`, if that is not before they go.
    pub turn_ends: Option<String>,
    /// Whether they wanted to be gone by now.
    pub overstays: bool,
    /// Minutes late.
    pub late: u32,
    /// What becomes of their turn.
    pub turn: TurnState,
}

/// Whether somebody is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AttenderState {
    /// Before the start: not there yet.
    Expected,
    /// In the room.
    Here,
    /// In the room, and came late.
    Late,
    /// Expected, and not there.
    Missing,
    /// Not expected.
    Absent,
    /// Stepped out.
    Out,
    /// Gone.
    Left,
}

/// What can be said of somebody while the clock runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AttenderVerb {
    /// They have come.
    Arrive,
    /// They are back.
    ComeBack,
    /// They step out.
    StepOut,
    /// They leave.
    Leave,
    /// They do not come any more.
    NoShow,
    /// Their turn is dropped.
    Drop,
    /// Their turn is brought back.
    BringBack,
    /// They change between the room and elsewhere.
    Place,
    /// They will leave at a time.
    LeaveAt,
}

/// What it costs to say something of somebody, told before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct VerbCost {
    /// What is said.
    pub verb: AttenderVerb,
    /// What it costs.
    pub cost: CostView,
}

/// What something costs the turns to come, told before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CostView {
    /// The shortest and the longest of the turns that get shorter, in seconds; zero where none does.
    pub before: (i32, i32),
    /// The same turns then, in seconds.
    pub after: (i32, i32),
    /// When the meeting ends then, `HH:MM`, if that is later.
    pub ends: Option<String>,
    /// The way out: when the meeting ends, `HH:MM`, if the turns stay as long as they are instead.
    pub kept_until: Option<String>,
}

/// What becomes of somebody's turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TurnState {
    /// They have none.
    None,
    /// It is to come.
    ToCome,
    /// It runs.
    Running,
    /// It is over.
    Held,
    /// It was given up, dropped or moved to the next meeting.
    Lost,
}
