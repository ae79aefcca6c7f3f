//! What a person can ask of a plan.
//!
//! Not in here: choosing clients by bids or hands ([`crate::choosing`]) and printing ([`crate::errand`]).

use serde::Deserialize;
use ts_rs::TS;

/// What is asked of a plan.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum PlanningIntent {
    /// Begin a plan with sensible values: the usual day, start and length, everybody expected.
    PlanMeeting {
        /// Of which group.
        group: u32,
    },
    /// Delete a plan that was never started.
    DiscardPlan {
        /// Which.
        meeting: u32,
    },
    /// Change when the meeting is. Texts as typed; what cannot be read is shown as a problem and kept.
    SetWhen {
        /// Which meeting.
        meeting: u32,
        /// An ISO date.
        date: String,
        /// `18:00`
        starts: String,
        /// `20:00`
        ends: String,
    },
    /// Move the end to where the turns fit.
    EndWhenItFits {
        /// Which meeting.
        meeting: u32,
    },
    /// Choose a format.
    SetFormat {
        /// Which meeting.
        meeting: u32,
        /// The format's key.
        format: String,
    },
    /// Somebody is expected or not.
    SetExpected {
        /// Which meeting.
        meeting: u32,
        /// Who.
        member: u32,
        /// Whether they are expected.
        expected: bool,
    },
    /// The clients' order of a planned meeting (all members).
    SetOrder {
        /// Which meeting.
        meeting: u32,
        /// Everybody, in the new order.
        members: Vec<u32>,
        /// Who was moved, if it was one; the others keep the reasons for their places.
        moved: Option<u32>,
    },
    /// Give up an order put by hand for the one that is proposed.
    ProposeOrder {
        /// Which meeting.
        meeting: u32,
    },
    /// Choose who leads a planned meeting, by hand.
    SetLeaders {
        /// Which meeting.
        meeting: u32,
        /// The facilitator; none is "nobody".
        facilitator: Option<u32>,
        /// The deputy.
        deputy: Option<u32>,
    },
    /// Let the facilitator and the deputy be proposed again.
    ProposeLeaders {
        /// Which meeting.
        meeting: u32,
    },
    /// Take back what was done to the plan last.
    Undo {
        /// Which meeting.
        meeting: u32,
    },
    /// Do again what was taken back last.
    Redo {
        /// Which meeting.
        meeting: u32,
    },
    /// Go to the live desk of a planned meeting (takes attendance; the clock does not run yet). Far from the planned
    /// start, the answer is a question.
    OpenMeeting {
        /// Which.
        meeting: u32,
    },
    /// The same, with the planned times, however far they are.
    OpenAsPlanned {
        /// Which.
        meeting: u32,
    },
    /// Hold a planned meeting now, as long as planned: its plan, and the date of its series, are moved to this minute,
    /// and it is opened. Who is here, if it was open, stays so.
    HoldNow {
        /// Which.
        meeting: u32,
        /// What the question gave as now, so that the end it named is the end; none for this minute.
        asked: Option<AskedAt>,
    },
}

/// The day and the minute at which a question was asked.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AskedAt {
    /// An ISO date.
    pub date: String,
    /// `17:50`
    pub time: String,
}
