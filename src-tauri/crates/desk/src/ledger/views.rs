//! The ledger of turns on the group's screen: figures for each member, and their roles at each meeting.

use serde::Serialize;
use ts_rs::TS;

use crate::parts::Named;

/// The ledger of a group's meetings that are over.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct LedgerView {
    /// The meetings, earliest first.
    pub meetings: Vec<LedgerMeeting>,
    /// The present members in the roster's order.
    pub rows: Vec<LedgerRow>,
}

/// A meeting that is over.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct LedgerMeeting {
    /// Which.
    pub meeting: u32,
    /// Its date, ISO.
    pub date: String,
    /// Whether its order was put by hand.
    pub by_hand: bool,
}

/// The figures of a member.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct LedgerRow {
    /// Who.
    pub member: Named,
    /// Turns as client.
    pub turns: u32,
    /// Seconds those turns were planned with.
    pub planned: i32,
    /// Seconds they were.
    pub real: i32,
    /// Turns of others they coached in.
    pub coach: u32,
    /// Turns they observed.
    pub observer: u32,
    /// Times first.
    pub first: u32,
    /// Times last.
    pub last: u32,
    /// Times facilitator.
    pub led: u32,
    /// Times deputy.
    pub deputy: u32,
    /// Meetings missed.
    pub missed: u32,
    /// Meetings they came late to or left early.
    pub half_misses: u32,
    /// Whether a turn is owed to them.
    pub owed: bool,
    /// What they were at each meeting, in the order of the meetings.
    pub marks: Vec<Mark>,
}

/// What somebody was at a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Mark {
    /// The first of several clients.
    First,
    /// Client, neither first nor last.
    Client,
    /// The last of several clients.
    Last,
    /// There, without a turn.
    Coach,
    /// There, and a turn was dropped.
    Lost,
    /// Not there.
    Absent,
    /// Not a member.
    None,
}
