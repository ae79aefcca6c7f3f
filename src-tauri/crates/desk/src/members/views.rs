//! A member's page: figures, turns, promises and, one at a time, notes.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    groups::views::MemberRow,
    ledger::views::{LedgerRow, Mark},
    parts::{Named, PromiseView},
};

/// One member.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MemberView {
    /// Which group they belong to, or belonged.
    pub group: Named,
    /// Who, and since when.
    pub row: MemberRow,
    /// The figures; none of somebody who has left.
    pub figures: Option<LedgerRow>,
    /// The meetings that are over and of which they were a member, latest first.
    pub meetings: Vec<MemberMeeting>,
    /// Every promise of theirs that is open, oldest first.
    pub open_promises: Vec<PromiseView>,
}

/// A meeting on a member's page.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MemberMeeting {
    /// Which.
    pub meeting: u32,
    /// Its date.
    pub date: String,
    /// What they were.
    pub was: Mark,
    /// Whole minutes late; 0 is in time.
    pub late: u32,
    /// Whether they went before the end.
    pub left_early: bool,
    /// Whether they led.
    pub led: bool,
    /// Seconds of their turn, if they had one.
    pub turn: Option<i32>,
    /// What they promised.
    pub promise: Option<PromiseView>,
    /// Whether there is a note of theirs.
    pub noted: bool,
    /// The note, once it was asked for.
    pub note: Option<String>,
}
