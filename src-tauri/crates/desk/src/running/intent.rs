//! What a person can ask of the open meeting.
//!
//! Not in here: which ask of the meeting it stands for (`running::asks`).

use serde::Deserialize;
use ts_rs::TS;

use crate::{
    answers::{LineSpot, OutcomeWord, PayWith, ShortAnswer},
    running::views::people::AttenderVerb,
};

/// What is asked of the open meeting.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum RunningIntent {
    /// Attendance before the start: here, or not here yet.
    SetHere {
        /// Who.
        member: u32,
        /// Whether they are in the room.
        here: bool,
    },
    /// From the live desk back to the plan, while the meeting has not started.
    BackToPlan,
    /// Start with the planned times, far from the planned start as it is: the next start asks no question about it.
    KeepPlannedTimes,
    /// Start the clock.
    Start {
        /// What to do when the turns do not fit.
        short: Option<ShortAnswer>,
    },
    /// The one key: end the running phase or, in the last, the running step.
    Next {
        /// The step the press was meant for.
        step: u32,
        /// The phase the press was meant for, if the step has phases.
        phase: Option<u32>,
    },
    /// End the running step, whatever its phase.
    Skip {
        /// The step the press was meant for.
        step: u32,
    },
    /// More or less time for the running step.
    Extend {
        /// Seconds; negative takes time away.
        by: i32,
        /// Who pays; none asks, unless spare time pays for it.
        pay: Option<PayWith>,
    },
    /// A line is put into the running agenda.
    AddLine {
        /// Where: one of the places of the view.
        place: LineSpot,
        /// Its name, as typed.
        title: String,
        /// Its length, as typed.
        length: String,
        /// Whether it is a break.
        is_break: bool,
        /// Who pays; none asks, unless spare time pays for it.
        pay: Option<PayWith>,
    },
    /// A pause of the whole group.
    Hold,
    /// The group goes on.
    Resume,
    /// Somebody comes.
    Arrive {
        /// Who.
        member: u32,
    },
    /// Somebody goes.
    Leave {
        /// Who.
        member: u32,
    },
    /// A missing member's turn is given up.
    NoShow {
        /// Who.
        member: u32,
    },
    /// Somebody leaves the room for a while; their turn waits.
    StepOut {
        /// Who.
        member: u32,
    },
    /// They are in the room again.
    ComeBack {
        /// Who.
        member: u32,
    },
    /// Somebody who is there has no turn tonight; it is owed to them.
    DropTurn {
        /// Whose.
        member: u32,
    },
    /// They have a turn after all.
    BringBack {
        /// Whose.
        member: u32,
    },
    /// Somebody who is no member comes.
    AddGuest {
        /// The name as typed.
        name: String,
    },
    /// Something is said of somebody, and the meeting ends later instead of shortening turns.
    KeepTurns {
        /// Of whom.
        member: u32,
        /// What is said.
        verb: AttenderVerb,
    },
    /// Somebody who is no member comes, and the meeting ends later instead of shortening turns.
    AddGuestKeepTurns {
        /// The name as typed.
        name: String,
    },
    /// Somebody takes part from elsewhere, or sits in the room.
    Place {
        /// Who.
        member: u32,
        /// Whether they are elsewhere.
        remote: bool,
    },
    /// Somebody is known to go early, or stays after all.
    LeaveAt {
        /// Who.
        member: u32,
        /// When, as typed: `19:30`; empty if they stay to the end.
        time: String,
    },
    /// Who leads tonight, and who does in the facilitator's own turn.
    Lead {
        /// The facilitator.
        facilitator: Option<u32>,
        /// The deputy.
        deputy: Option<u32>,
    },
    /// Somebody who is no member leads tonight.
    LeadFromOutside {
        /// Their name as typed.
        name: String,
        /// The deputy.
        deputy: Option<u32>,
    },
    /// Which kind of help a client asks for.
    AskHelp {
        /// Who.
        member: u32,
        /// In the format's own words; none leaves it open again.
        help: Option<String>,
    },
    /// A role of the running turn goes to somebody else.
    GiveRole {
        /// The step it was meant for.
        step: u32,
        /// Which: `observer`, `timekeeper`, `scribe`, `restater`, `partner`.
        role: String,
        /// Who has it.
        from: u32,
        /// Who shall have it.
        to: u32,
    },
    /// The clients still to come, in a new order.
    OrderTurns {
        /// Everybody still to come.
        members: Vec<u32>,
    },
    /// The turns to come take up the spare time.
    Redistribute,
    /// What was just begun late began when the last one ended.
    Backdate,
    /// Take the last act back.
    Undo,
    /// Have again what was taken back last.
    Redo,
    /// End the meeting now.
    End,
    /// After a crash, sleep or power loss: what the group did meanwhile.
    AnswerAway {
        /// `true`: the group went on; `false`: it waited.
        went_on: bool,
    },
    /// The notes of a client, as typed.
    WriteNote {
        /// Whose.
        member: u32,
        /// All of the text.
        text: String,
    },
    /// The promise of a client, as typed.
    WritePromise {
        /// Whose.
        member: u32,
        /// What.
        what: String,
        /// By when: an ISO date, or empty.
        by: String,
    },
    /// What became of a former promise; none opens it again.
    SettlePromise {
        /// Which.
        promise: u32,
        /// `kept`, `changed`, `let_go`.
        outcome: Option<OutcomeWord>,
    },
    /// Look at somebody's turn again, with notes and promise, on the desk or in a record; none puts it away.
    LookAtTurn {
        /// Of which meeting: the one on the screen.
        meeting: u32,
        /// Whose.
        member: Option<u32>,
    },
    /// Try again to write what could not be saved.
    SaveAgain,
}

impl RunningIntent {
    /// The whole meeting is rehearsed. From its plan a rehearsal is left, not gone back to.
    pub(crate) fn in_rehearsal(&self) -> bool {
        match self {
            Self::BackToPlan => false,
            Self::KeepPlannedTimes
            | Self::SetHere { .. }
            | Self::Start { .. }
            | Self::Next { .. }
            | Self::Skip { .. }
            | Self::Extend { .. }
            | Self::AddLine { .. }
            | Self::Hold
            | Self::Resume
            | Self::Arrive { .. }
            | Self::Leave { .. }
            | Self::NoShow { .. }
            | Self::StepOut { .. }
            | Self::ComeBack { .. }
            | Self::DropTurn { .. }
            | Self::BringBack { .. }
            | Self::AddGuest { .. }
            | Self::KeepTurns { .. }
            | Self::AddGuestKeepTurns { .. }
            | Self::Place { .. }
            | Self::LeaveAt { .. }
            | Self::Lead { .. }
            | Self::LeadFromOutside { .. }
            | Self::AskHelp { .. }
            | Self::GiveRole { .. }
            | Self::OrderTurns { .. }
            | Self::Redistribute
            | Self::Backdate
            | Self::Undo
            | Self::Redo
            | Self::End
            | Self::AnswerAway { .. }
            | Self::WriteNote { .. }
            | Self::WritePromise { .. }
            | Self::SettlePromise { .. }
            | Self::LookAtTurn { .. }
            | Self::SaveAgain => true,
        }
    }
}
