//! The record of a meeting on the screen: what the report prints.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    evaluation::views::{ResultView, RevealView},
    parts::{Named, Programme, PromiseView},
    running::views::{PastTurn, rooms::RoleView, step::StepWord},
};

/// The record.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct RecordView {
    /// Which meeting.
    pub meeting: u32,
    /// Which of the group's meetings, from 1.
    pub number: u32,
    /// Which meeting of its programme, if it is of one.
    pub programme: Option<Programme>,
    /// Whose.
    pub group: Named,
    /// The format's name.
    pub format: String,
    /// The date.
    pub date: String,
    /// The date it was planned for.
    pub planned_date: String,
    /// Planned start and end, `HH:MM`.
    pub planned_start: String,
    /// Planned end.
    pub planned_end: String,
    /// Real start.
    pub began: String,
    /// Real end.
    pub ended: String,
    /// Seconds the start was later than planned (negative: earlier).
    pub began_by: i32,
    /// Seconds the end was later than planned (negative: earlier).
    pub later_by: i32,
    /// Whether it can be deleted now.
    pub can_delete: bool,
    /// Whether it was over before a turn was: a trial that should not count.
    pub trial: bool,
    /// Who was there, and how.
    pub attendance: Vec<AttendanceRow>,
    /// Who led it without being a member.
    pub outside: Option<OutsideLeader>,
    /// How many came.
    pub turnout: Turnout,
    /// Every step, planned and real.
    pub steps: Vec<StepRow>,
    /// Who sat in which room, set by set; empty for a round that was held together.
    pub sets: Vec<SetRow>,
    /// Who had which role beside client and coach, turn by turn.
    pub roles: Vec<RolesRow>,
    /// The longest of all planned and real lengths, for the bars.
    pub longest: i32,
    /// The promises made. They can still be put right here.
    pub promises: Vec<PromiseView>,
    /// A turn that is looked at again, with its notes.
    pub past_turn: Option<PastTurn>,
    /// Former promises and what became of them.
    pub follow_up: Vec<PromiseView>,
    /// The evaluation, if the box was sealed.
    pub result: Option<ResultView>,
    /// What can be done about the wall, once the box is open.
    pub reveal: Option<RevealView>,
    /// Responses in a box that has not been opened yet.
    pub unopened: u32,
    /// Whether a ballot can still be taken (open or not begun).
    pub can_evaluate: bool,
    /// The next meeting: an ISO date or empty.
    pub next_date: String,
    /// Its start, `HH:MM`.
    pub next_starts: String,
    /// Whether nobody has said so, and it is the series that says it.
    pub next_by_series: bool,
    /// The last printed file.
    pub printed: Option<String>,
    /// Whether the end of the meeting can still be taken back (a few hours).
    pub can_reopen: bool,
}

/// Somebody who led a meeting and is no member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct OutsideLeader {
    /// The number under which the name is kept, among those of the guests.
    pub guest: u32,
    /// The name; none once it is deleted.
    pub name: Option<String>,
    /// Whether the name can be deleted.
    pub can_delete: bool,
}

/// Somebody's presence.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct AttendanceRow {
    /// Who.
    pub member: Named,
    /// How they were called then, if they have another name now.
    pub then: Option<String>,
    /// How.
    pub was: PresenceState,
    /// Minutes late.
    pub late: u32,
    /// Whether they took part from elsewhere.
    pub remote: bool,
    /// Whether they had a turn.
    pub had_turn: bool,
    /// Whether the name of this guest can be deleted.
    pub can_delete: bool,
}

/// How somebody was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PresenceState {
    /// From the beginning to the end.
    Present,
    /// They came late.
    Late,
    /// They left before the end.
    LeftEarly,
    /// Expected, and did not come.
    Missing,
    /// They had said before that they would not come.
    Absent,
    /// As a guest.
    Guest,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct StepRow {
    /// What it is.
    pub kind: StepWord,
    /// The title.
    pub title: String,
    /// The client.
    pub client: Option<Named>,
    /// Which kind of help the client of a turn asked for.
    pub asks: Option<String>,
    /// Which set it was, from 1, for `set`.
    pub set: Option<u32>,
    /// When it began, `HH:MM`; empty for a step that was not reached.
    pub from: String,
    /// Planned seconds.
    pub planned: Option<i32>,
    /// Real seconds.
    pub real: Option<i32>,
    /// Why a turn was longer or shorter than the others, if it was for a reason.
    pub share: Option<crate::choosing::views::ShareView>,
}

/// A set of a round in rooms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SetRow {
    /// Which, from 1.
    pub set: u32,
    /// Its rooms.
    pub rooms: Vec<RoomRow>,
}

/// A room in a set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RoomRow {
    /// Its number, from 1.
    pub room: u32,
    /// Who was client.
    pub client: Option<String>,
    /// Which kind of help they asked for.
    pub asks: Option<String>,
    /// Who coached.
    pub coach: Option<String>,
    /// Who observed; in a room without a client, everybody.
    pub observers: Vec<String>,
    /// Who went during the set.
    pub went: Vec<String>,
}

/// The roles of one turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RolesRow {
    /// Whose turn.
    pub client: String,
    /// The roles, each with who had it.
    pub roles: Vec<RoleView>,
}

/// How many came, of those the group counted on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Turnout {
    /// How many members came.
    pub came: u32,
    /// How many were expected.
    pub expected: u32,
}
