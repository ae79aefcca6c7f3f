//! What a person can ask of a plan.
//!
//! Not in here: choosing clients by bids or hands ([`crate::choosing`]) and printing ([`crate::errand`]).

use meeting::planning::{LineAt, LineEdit};
use serde::{Deserialize, Serialize};
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
    /// The same with a format of the list.
    PlanMeetingWith {
        /// Of which group.
        group: u32,
        /// The key of the format.
        format: String,
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
    /// Move the end to where no time is left over.
    EndWithoutSpare {
        /// Which meeting.
        meeting: u32,
    },
    /// Expect as few people as it fits with: the last in tonight's order do not come.
    ExpectWhoFits {
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
    /// Draw the order of tonight's clients by lot.
    DrawOrder {
        /// Which meeting.
        meeting: u32,
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
    /// Somebody who is no member leads a planned meeting.
    LeadFromOutside {
        /// Which meeting.
        meeting: u32,
        /// Their name as typed.
        name: String,
        /// The deputy.
        deputy: Option<u32>,
    },
    /// Let the facilitator and the deputy be proposed again.
    ProposeLeaders {
        /// Which meeting.
        meeting: u32,
    },
    /// Change a line of the agenda for tonight alone.
    ChangeLine {
        /// Which meeting.
        meeting: u32,
        /// What.
        ask: LineAsk,
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

/// A line of tonight's agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum PlanLine {
    /// A line of the format.
    Format {
        /// Its place there, from 0.
        at: u32,
    },
    /// A line that was put in for tonight.
    Added {
        /// Its place among those, from 0.
        at: u32,
    },
}

/// What is asked of a line of the agenda, for tonight alone. Texts as typed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "ask", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum LineAsk {
    /// Give it a name and a length.
    Set {
        /// Which.
        line: PlanLine,
        /// Its name.
        title: String,
        /// Its length; of a round it is not read.
        length: String,
    },
    /// Put a line in.
    Add {
        /// Beside which.
        line: PlanLine,
        /// Whether it stands behind that one.
        behind: bool,
        /// Its name.
        title: String,
        /// Its length.
        length: String,
        /// Whether it is a break.
        is_break: bool,
    },
    /// Leave it out.
    LeaveOut {
        /// Which.
        line: PlanLine,
    },
    /// Have it as the format has it.
    PutBack {
        /// Which.
        line: PlanLine,
    },
    /// Have the whole agenda as the format has it.
    PutAllBack,
}

impl From<LineAt> for PlanLine {
    fn from(at: LineAt) -> Self {
        match at {
            LineAt::Format(at) => Self::Format { at: at as u32 },
            LineAt::Added(at) => Self::Added { at: at as u32 },
        }
    }
}

impl From<PlanLine> for LineAt {
    fn from(line: PlanLine) -> Self {
        match line {
            PlanLine::Format { at } => Self::Format(at as usize),
            PlanLine::Added { at } => Self::Added(at as usize),
        }
    }
}

impl From<LineAsk> for LineEdit {
    fn from(ask: LineAsk) -> Self {
        match ask {
            LineAsk::Set { line, title, length } => Self::Set { at: line.into(), title, length },
            LineAsk::Add { line, behind, title, length, is_break } => {
                Self::Add { at: line.into(), behind, title, length, is_break }
            }
            LineAsk::LeaveOut { line } => Self::LeaveOut { at: line.into() },
            LineAsk::PutBack { line } => Self::PutBack { at: line.into() },
            LineAsk::PutAllBack => Self::PutAllBack,
        }
    }
}
