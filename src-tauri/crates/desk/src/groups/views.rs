//! A group: roster, usual values, meetings, open promises.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    answers::{GroupWall, PayHabitWord},
    dates::views::DatesView,
    groups::lines::MeetingLine,
    ledger::views::LedgerView,
    next::NextStep,
    parts::{MeetingCard, PromiseView},
    rota::views::RotaView,
    zones::views::ZoneView,
};

/// One group.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct GroupView {
    /// Which.
    pub id: u32,
    /// Its name.
    pub name: String,
    /// Whether it is the sample.
    pub sample: bool,
    /// The usual length in minutes.
    pub usual_minutes: u32,
    /// The usual day: 0 is Monday.
    pub usual_weekday: Option<u8>,
    /// The usual start, `18:00`.
    pub usual_start: String,
    /// Who usually pays when a turn needs more time.
    pub pay_habit: PayHabitWord,
    /// What it wants of the wall.
    pub wall: GroupWall,
    /// Since when it is archived, a date; none for a group that is not.
    pub archived: Option<String>,
    /// Its home zone.
    pub zone: ZoneView,
    /// Present members in the roster's order.
    pub members: Vec<MemberRow>,
    /// Former members, last to leave first.
    pub former: Vec<MemberRow>,
    /// What to do next.
    pub next_step: NextStep,
    /// The one list of its meetings: each says which card, date and part of the rota are one meeting.
    pub listed: Vec<MeetingLine>,
    /// Meetings planned or running, soonest first.
    pub planned: Vec<MeetingCard>,
    /// Meetings that are over, latest first.
    pub past: Vec<MeetingCard>,
    /// Promises still open, oldest first.
    pub promises: Vec<PromiseView>,
    /// How many responses are in its boxes that are not opened yet.
    pub unopened: u32,
    /// When it meets: its series and the coming dates.
    pub dates: DatesView,
    /// Who has what at the coming meetings.
    pub rota: RotaView,
    /// Who had what in all meetings.
    pub ledger: LedgerView,
}

/// A member on the roster.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MemberRow {
    /// Who.
    pub id: u32,
    /// The name.
    pub name: String,
    /// Since when.
    pub joined: String,
    /// Until when.
    pub left: Option<String>,
}
