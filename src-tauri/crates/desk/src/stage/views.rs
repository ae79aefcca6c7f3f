//! The wall: phase, client, who may speak, time left, what comes next. Compartment: room.
//!
//! This type has no field that could carry a note, a promise, an answer or a score, with one exception that the group
//! decides on: [`WallResults`], what an opened box says, which is made of a sealed box and the group's consent alone.

use meeting::manners::LastWord;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    evaluation::wall::WallResults,
    rehearsal::RehearsalView,
    running::views::{
        NextMeeting,
        rooms::{RoleView, RoomView},
        step::{FaceWord, NextView, PhaseView, SpeaksWord, StepWord, UpView},
    },
    settings::{
        intent::{LanguageWord, ThemeWord},
        region::RegionView,
    },
    twin::twin,
};

/// Everything the stage window shows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct StageView {
    /// Grows with every view that shows something else.
    pub version: u32,
    /// The language of the product.
    pub language: LanguageWord,
    /// The region, and how it writes dates and times.
    pub region: RegionView,
    /// Whether it is light or dark.
    pub theme: ThemeWord,
    /// How much faster than real time the clock runs; 0 while a rehearsal stands.
    pub clock_rate: u32,
    /// Whether this is a rehearsal: the room reads it on every scene.
    pub rehearsal: Option<RehearsalView>,
    /// As in the desk's view: how much of the running second had passed, in milliseconds.
    pub part_ms: u32,
    /// The time of day at the meeting: seconds since midnight, as of the view's whole second. The page counts on. None
    /// while no meeting is open, and on a blank wall.
    pub time_of_day: Option<u32>,
    /// Whether digits are shown.
    pub digits: bool,
    /// What the facilitator wants the room to read; over any scene but a blank one.
    pub message: Option<String>,
    /// What is shown.
    pub scene: Scene,
}

/// A face of the stage.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(export)]
pub enum Scene {
    /// Nothing runs: a calm page with the group's name and the time the meeting begins, if one is open.
    Idle {
        /// The group, if a meeting is open.
        group: Option<String>,
        /// Its planned start, `HH:MM`.
        starts: Option<String>,
    },
    /// Black on purpose.
    Blank,
    /// A step runs.
    Running(Box<StageStep>),
    /// The laptop is passed round.
    Ballot {
        /// Responses in the box.
        responses: u32,
        /// People who may answer.
        people: u32,
    },
    /// The box is open, and its results stay on the desk.
    Opened {
        /// The group.
        group: String,
    },
    /// The box is open, and the group wants to read here what it says.
    Results(Box<WallResults>),
    /// The meeting is over.
    Over {
        /// The group.
        group: String,
        /// When it ended, `HH:MM`.
        ended: String,
        /// When it was to end, `HH:MM`.
        planned_end: String,
        /// How long it was, in seconds.
        lasted: i32,
        /// The next date, ISO, if it is known.
        next: Option<String>,
    },
}

/// A running step on the wall.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
#[ts(export)]
pub struct StageStep {
    /// The group.
    pub group: String,
    /// Which of the group's meetings, from 1.
    pub number: u32,
    /// What it is.
    pub kind: StepWord,
    /// The title (empty for catch-up and buffer).
    pub title: String,
    /// What the item is for; may be empty.
    pub purpose: String,
    /// The client.
    pub client: Option<String>,
    /// Which turn, from 1.
    pub turn: Option<u32>,
    /// How many turns.
    pub turns: u32,
    /// The phases of the turn.
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
    /// The kinds of help the client may choose from, in the beginning of a turn and until one is said.
    pub helps: Vec<String>,
    /// Which one the client asks for: one of the format's own words, so it can say nothing of the case.
    pub asks: Option<String>,
    /// What is written down here; may be empty.
    pub writes: String,
    /// Who has a go, where everybody has one after the other.
    pub up: Option<UpView>,
    /// Seconds left of the running phase, or of the step; negative is overtime, which gentle manners do not count.
    pub left: i32,
    /// The length of the running phase, or of the step.
    pub length: i32,
    /// The state of the clock.
    pub face: FaceWord,
    /// Whether it counts.
    pub counts: bool,
    /// Whether it counts on past zero; a page that does not stops there by itself.
    pub counts_over: bool,
    /// Whether what is left is shown in figures, where digits are wanted.
    pub figures: bool,
    /// What is asked for now that the time is up; none while there is time, and where the whole wall changes instead.
    pub last_word: Option<LastWordWord>,
    /// What comes after this phase or step.
    pub next: NextView,
    /// The next client after this turn, if another follows.
    pub next_client: Option<String>,
    /// When the meeting ends, as it looks now, `HH:MM`.
    pub ends: String,
    /// How many promises were made, in the close; of none of them the words.
    pub promises_made: u32,
    /// When the group meets next, in the close.
    pub meets_next: Option<NextMeeting>,
    /// When a break ends, `HH:MM`, while it is sure: whoever leaves the room reads it once and needs no clock.
    pub until: Option<String>,
    /// Whether the client takes part from elsewhere.
    pub remote: bool,
    /// Who leads right now, if it is not the facilitator: the facilitator's own turn.
    pub deputy: Option<String>,
    /// The turn before this one; in a hand-over (gap, break, the turn's first minute).
    pub former: Option<Former>,
    /// The rooms of the set that runs, or between two sets of the next one; empty for a round that is held together.
    pub rooms: Vec<RoomView>,
    /// Which set they are the rooms of, from 1.
    pub rooms_set: Option<u32>,
    /// The roles beside client and coach in the turn that runs.
    pub roles: Vec<RoleView>,
}

twin! {
    /// What the wall asks for when a time is up and it does not change.
    LastWordWord of LastWord {
        /// A last word.
        Word,
        /// This thought.
        Thought,
        /// Nothing.
        Rest,
    }
}

/// A turn that is over, as the room saw it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Former {
    /// Whose.
    pub client: String,
    /// How long it was, in seconds, where the wall may say it.
    pub real: Option<i32>,
}
