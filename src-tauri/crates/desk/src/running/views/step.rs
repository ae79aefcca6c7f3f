//! Steps of a running meeting: the timeline, what runs now and what comes next.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    parts::Named,
    running::views::{
        rooms::RoomView,
        turn::{CastView, HelpView},
    },
    twin::twin,
};

/// A row of the timeline.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TimelineRow {
    /// What it is.
    pub kind: StepWord,
    /// The title (empty for catch-up and buffer: the catalogue has the word).
    pub title: String,
    /// The client's name.
    pub client: Option<Named>,
    /// Whether it is over, runs or is to come.
    pub state: Progress,
    /// When it began or will begin, `HH:MM`.
    pub from: String,
    /// Its real or coming length.
    pub length: i32,
    /// Its length as planned, if it was in the plan.
    pub planned: Option<i32>,
    /// Whether its client is not there yet.
    pub missing: bool,
    /// Whether its client has stepped out.
    pub out: bool,
    /// Which set it is, from 1, for `set`.
    pub set: Option<u32>,
    /// Whose turn it was in each room, once a set is over.
    pub room_clients: Vec<Named>,
}

/// What a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum StepWord {
    /// Everybody together.
    Item,
    /// A turn.
    Turn,
    /// A set of a round in rooms.
    Set,
    /// A pause between two turns.
    Gap,
    /// A break.
    Break,
    /// The ballot is taken.
    Evaluation,
    /// Somebody who came late is told what was.
    CatchUp,
    /// Spare time.
    Buffer,
}

/// Whether something is over, runs or is to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Progress {
    /// It is over.
    Done,
    /// It runs.
    Now,
    /// It is to come.
    Coming,
}

twin! {
    /// Who may speak.
    SpeaksWord of meeting::format::Speaks {
        /// Everybody, freely.
        Everyone,
        /// Only the client.
        Client,
        /// The coaches ask, the client answers.
        CoachesAsk,
        /// Only the coaches; the client listens.
        Coaches,
        /// Only the coaches, as if the client were not there.
        CoachesBehind,
        /// Only the coaches; the client has left the room.
        ClientOut,
        /// Nobody: a silence.
        Nobody,
    }
}

twin! {
    /// The state of a clock.
    FaceWord of meeting::clock::Face {
        /// There is time.
        Running,
        /// The last part.
        Soon,
        /// Come to an end.
        Warning,
        /// Past its length, with spare time to run on in.
        Range,
        /// Past zero, for as long as a sentence takes.
        Grace,
        /// Over time.
        Over,
        /// The group holds.
        Held,
    }
}

/// What comes next: a phase, a step or the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum NextWord {
    /// The next phase of the same turn.
    Phase,
    /// Everybody together.
    Item,
    /// A turn.
    Turn,
    /// A set of a round in rooms.
    Set,
    /// A pause between two turns.
    Gap,
    /// A break.
    Break,
    /// The ballot is taken.
    Evaluation,
    /// Somebody who came late is told what was.
    CatchUp,
    /// Spare time.
    Buffer,
    /// The end of the meeting.
    End,
}

impl From<StepWord> for NextWord {
    fn from(step: StepWord) -> Self {
        match step {
            StepWord::Item => Self::Item,
            StepWord::Turn => Self::Turn,
            StepWord::Set => Self::Set,
            StepWord::Gap => Self::Gap,
            StepWord::Break => Self::Break,
            StepWord::Evaluation => Self::Evaluation,
            StepWord::CatchUp => Self::CatchUp,
            StepWord::Buffer => Self::Buffer,
        }
    }
}

/// The running step.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[allow(clippy::struct_excessive_bools, reason = "each says something of its own")]
#[ts(export)]
pub struct NowView {
    /// The step's number, to be sent with `next` and `skip`.
    pub step: u32,
    /// What it is.
    pub kind: StepWord,
    /// The title (empty for catch-up and buffer).
    pub title: String,
    /// What the item is for; may be empty.
    pub purpose: String,
    /// The client.
    pub client: Option<Named>,
    /// Whether the client takes part from elsewhere.
    pub remote: bool,
    /// Which turn, from 1.
    pub turn: Option<u32>,
    /// How many turns, held and to come.
    pub turns: u32,
    /// The phases of the turn; empty when it has none.
    pub phases: Vec<PhaseView>,
    /// The running phase.
    pub phase: Option<u32>,
    /// Who may speak.
    pub speaks: SpeaksWord,
    /// One line for the room; may be empty.
    pub prompt: String,
    /// The phase the running part belongs to; empty for a phase of its own.
    pub part_of: String,
    /// One line for the client; may be empty.
    pub for_client: String,
    /// One line for the coaches; may be empty.
    pub for_coaches: String,
    /// The kinds of help to choose from; empty where the format has none, or nobody can be asked now.
    pub helps: Vec<String>,
    /// Whose choice it is: the running client's, or else the next one's; in rooms every room's.
    pub asks: Vec<HelpView>,
    /// Whether the client commits to something in this phase: the promise is written now.
    pub commits: bool,
    /// What is written down here; may be empty.
    pub writes: String,
    /// Who has a go, where everybody has one after the other.
    pub up: Option<UpView>,
    /// Whether it runs on past its zero, in its range: nobody is called to an end there.
    pub runs_on: bool,
    /// Seconds left of the running phase (of the step, if it has none); negative is overtime.
    pub left: i32,
    /// The length of the running phase, or of the step.
    pub length: i32,
    /// Seconds left of the whole step.
    pub step_left: i32,
    /// The state of the clock.
    pub face: FaceWord,
    /// Whether the page counts down from `left` (false: held).
    pub counts: bool,
    /// What *next* leads to.
    pub next: NextView,
    /// What *skip* leads to: the next step, whatever the phase.
    pub then: NextView,
    /// The rooms of the set that runs, or of the one that comes next; empty for a round that is held together.
    pub rooms: Vec<RoomView>,
    /// Which set they are the rooms of, from 1.
    pub rooms_set: Option<u32>,
    /// The roles beside client and coach in the turn that runs, each with who could have it instead.
    pub casts: Vec<CastView>,
}

/// Who has a go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct UpView {
    /// The name.
    pub name: String,
    /// Position, counting from 1.
    pub nth: u32,
    /// Of how many.
    pub of: u32,
}

/// A phase of the running turn.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PhaseView {
    /// The title.
    pub title: String,
    /// Seconds.
    pub length: i32,
    /// Whether it is over, runs or is to come.
    pub state: Progress,
}

/// What comes next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NextView {
    /// What it is.
    pub kind: NextWord,
    /// The title (empty for catch-up, buffer and end).
    pub title: String,
    /// The client's name.
    pub client: Option<String>,
    /// Which set it is, from 1, for `set`.
    pub set: Option<u32>,
    /// How long it will be.
    pub length: i32,
}
