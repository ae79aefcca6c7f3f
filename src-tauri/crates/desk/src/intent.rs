//! Everything a person can ask of Turnstone, as one closed enum.
//!
//! The desk window sends these and nothing else; the desk answers with new views or a [`crate::refusal::Refusal`]. Not
//! in here: what they do (see `act`) and rules (see `meeting`).

use serde::Deserialize;
use ts_rs::TS;

use crate::errand::Errand;
pub use crate::{backups::intent::BackupIntent, bin::BinIntent, damage::DamageIntent};
pub use crate::{
    choosing::intent::{ChoosingAsk, UrgencyWord},
    dates::intent::{DutyWord, SeriesAsk, SeriesForm, SeriesKind},
    formats::intent::{FormatAct, FormatChange, ImportHow, LineWord},
    groups::intent::GroupIntent,
    running::{
        answers::{OutcomeWord, PaperSize, PayHabitWord, PayWith, ShortAnswer},
        intent::TurnIntent,
    },
    stage::intent::StageIntent,
};

/// What a person asks for.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case")]
#[ts(export)]
pub enum Intent {
    // -- where to be
    /// Show the home.
    GoHome,
    /// Show a group.
    GoGroup {
        /// Which.
        group: u32,
    },
    /// Show a meeting: its plan, the live desk or its record, by its state.
    GoMeeting {
        /// Which.
        meeting: u32,
    },
    /// Set the language of the product: `en` or `de`.
    SetLanguage {
        /// The tag.
        language: String,
    },
    /// Something about what was deleted, or is to be.
    Bin(BinIntent),

    // -- when a group meets
    /// Something about the dates of a group.
    Series {
        /// Of which group.
        group: u32,
        /// What.
        ask: SeriesAsk,
    },
    /// Show the calendar file in its folder.
    ShowCalendar,

    // -- planning
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
    },
    /// Go to the live desk of a planned meeting (takes attendance; the clock does not run yet).
    OpenMeeting {
        /// Which.
        meeting: u32,
    },
    /// From the live desk back to the plan, while the meeting has not started.
    BackToPlan,
    /// Rehearse a planned meeting: it runs on desk and stage, faster if wanted, and nothing of it is kept.
    Rehearse {
        /// Which.
        meeting: u32,
    },
    /// Leave the rehearsal: the plan is as it was.
    LeaveRehearsal,
    /// How fast the rehearsal goes.
    RehearsalSpeed {
        /// How many times as fast as real time; one of the speeds in the view.
        speed: u32,
    },
    /// The clock of the rehearsal stands still, or goes on.
    RehearsalStands {
        /// Whether it stands.
        stands: bool,
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

    /// Something about tonight's clients: bids, hands, more or less time; in the room, the choice.
    Choosing {
        /// Which meeting.
        meeting: u32,
        /// What.
        ask: ChoosingAsk,
    },

    // -- formats
    /// Something about formats: the list of all, and the editor for one's own.
    Format {
        /// What.
        act: FormatAct,
    },

    // -- live
    /// Attendance before the start: here, or not here yet.
    SetHere {
        /// Who.
        member: u32,
        /// Whether they are in the room.
        here: bool,
    },
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

    // -- evaluation
    /// Open the ballot.
    OpenBallot,
    /// This person takes the laptop.
    TakeBallot {
        /// Who.
        member: u32,
    },
    /// A sheet as far as it is filled in. It is kept in memory alone, so that a page that is loaded anew still has it.
    DraftSheet {
        /// Whose.
        member: u32,
        /// The question shown, from 0; the sentence comes after the rated ones.
        at: u32,
        /// As in `HandIn`.
        ratings: Vec<Option<u8>>,
        /// As typed.
        sentence: String,
    },
    /// This person hands in. Their answers are kept without name, time and order.
    HandIn {
        /// One for each rated question, in order; none is "left out".
        ratings: Vec<Option<u8>>,
        /// The free sentence; empty is "left out".
        sentence: String,
    },
    /// Give the laptop back without handing in; nothing is kept.
    PutBack,
    /// Seal the box and show what is in it, together.
    Reveal,
    /// From the ballot back to the live desk or the record; the box stays open if it was not sealed.
    LeaveBallot,

    // -- record
    /// The next meeting's date and start; empty date for none.
    SetNext {
        /// After which meeting.
        meeting: u32,
        /// An ISO date or empty.
        date: String,
        /// `18:00`
        starts: String,
    },
    /// Open the printed file in the system's viewer.
    OpenPrinted,
    /// Show the printed file in its folder.
    ShowPrinted,
    /// Try again to write what could not be saved.
    SaveAgain,
    /// Say what to do about a file that is not as it was written.
    Damage(DamageIntent),
    /// What needs a path; on the wire like the others.
    #[serde(untagged)]
    Errand(Errand),
    /// What is said about the running turn; the same.
    #[serde(untagged)]
    Turn(TurnIntent),
    /// What the wall shows; the same.
    #[serde(untagged)]
    Stage(StageIntent),
    /// What is asked of groups and members.
    #[serde(untagged)]
    Groups(GroupIntent),
    /// What is asked of the backups.
    #[serde(untagged)]
    Backups(BackupIntent),
}
