//! The live desk: the meeting as a whole, notes and promises, and the available verbs.

pub mod people;
pub mod rooms;
pub mod step;
pub mod turn;

use serde::Serialize;
use ts_rs::TS;

use crate::{
    answers::LineSpot,
    choosing::views::ChoosingView,
    evaluation::views::RevealView,
    parts::{Named, Programme, PromiseView},
    refusal::ExtendChoice,
    running::views::{
        people::{Attender, CostView},
        step::{NowView, TimelineRow},
    },
    sentence::Sentence,
    twin::twin,
};

/// A meeting that is running elsewhere in the desk.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct RunningBadge {
    /// Which.
    pub meeting: u32,
    /// Whose.
    pub group: String,
}

/// A meeting that runs or is about to.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct LiveView {
    /// Which meeting.
    pub meeting: u32,
    /// Which of the group's meetings, from 1.
    pub number: u32,
    /// Which meeting of its programme, if it is of one.
    pub programme: Option<Programme>,
    /// Whose.
    pub group: Named,
    /// The date.
    pub date: String,
    /// How far it is.
    pub state: LiveState,
    /// The time of day at the meeting: seconds since midnight, as of the view's whole second. The page counts on.
    pub time_of_day: u32,
    /// The planned start and end, `HH:MM`.
    pub planned_start: String,
    /// The planned end.
    pub planned_end: String,
    /// The end as it looks now.
    pub ends: String,
    /// Seconds behind the planned end (positive: later; zero or less: as planned).
    pub later_by: i32,
    /// Spare seconds.
    pub buffer: i32,
    /// Who pays for the seconds that pass right now, while the group holds or a step runs over; none while all is in
    /// time.
    pub delay: Option<DelayWord>,
    /// Everybody.
    pub people: Vec<Attender>,
    /// Every step: done, running, to come.
    pub timeline: Vec<TimelineRow>,
    /// What runs; none before the start and after the end.
    pub now: Option<NowView>,
    /// The fields on the right: the running client, or else the last one.
    pub notes: Option<NotesView>,
    /// In rooms: the words of every client of the set, to choose from; else empty.
    pub notes_of: Vec<NotesView>,
    /// Whether this format puts nothing in writing: then there are no fields.
    pub unwritten: bool,
    /// A turn that is over and is looked at again.
    pub past_turn: Option<PastTurn>,
    /// Tonight's clients, while they can still be settled; none once a turn has begun, before the start and in rooms.
    pub choosing: Option<ChoosingView>,
    /// What there is to say before everybody goes; none before the close.
    pub close: Option<CloseView>,
    /// The open promises of the client whose turn it is (or of everybody, in a follow-up), with what became of them.
    pub follow_up: Vec<PromiseView>,
    /// Which verbs are open.
    pub verbs: Verbs,
    /// The question after a gap.
    pub away: Option<AwayView>,
    /// Since how many seconds nothing runs: before the start since the planned start, while the group holds since
    /// then, after the end since then.
    pub idle_for: Option<i32>,
    /// By how many seconds the computer's clock was set while the meeting was open; its own times go on as before.
    pub clock_set: Option<i32>,
    /// Whether that is so long that the desk may quietly say so.
    pub nudge: bool,
    /// Who is said to lead.
    pub facilitator: Option<u32>,
    /// The name of whoever is said to lead and is no member; then nobody else is the facilitator.
    pub outside: Option<String>,
    /// Who leads in the facilitator's own turn.
    pub deputy: Option<u32>,
    /// Who leads right now.
    pub leads: Option<Named>,
    /// When the last event or word was made durable, `HH:MM`.
    pub saved_at: Option<String>,
    /// How many responses are in the box, if the ballot is open.
    pub ballot: Option<BallotBadge>,
    /// What the wall shows of the opened box.
    pub reveal: Option<RevealView>,
    /// By how many seconds the last press came late, while that can be put right; none otherwise.
    pub pressed_late: Option<i32>,
    /// Whether that is since the planned start, and not since something ended.
    pub late_since_start: bool,
    /// What it costs to start now; only before the start, and where it costs something.
    pub late_start: Option<LateStartView>,
    /// What another guest costs the turns to come.
    pub guest_cost: Option<CostView>,
    /// The places where a line can be put into the running agenda, in order; empty unless it runs.
    pub places: Vec<LineSpotView>,
    /// The ways to pay for more time, or a line, that was asked for, as they are now; empty unless that is still open
    /// for this step.
    pub pays: Vec<ExtendChoice>,
    /// What redo would do again; none if there is nothing.
    pub redo: Option<Sentence>,
    /// What undo would take back; none if there is nothing.
    pub undo: Option<Sentence>,
}

/// A place where a line can be put in.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct LineSpotView {
    /// The place.
    pub spot: LineSpot,
    /// What it stands before; empty for the place behind the step that runs.
    pub before: String,
}

/// How far a meeting is that runs or is about to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum LiveState {
    /// Not started: people arrive.
    Waiting,
    /// A step runs.
    Running,
    /// The group holds.
    Held,
    /// The question about a time away is open.
    Away,
    /// All steps are done.
    Over,
}

twin! {
    /// Who pays for a delay.
    DelayWord of meeting::clock::Delay {
        /// Spare time.
        Buffer,
        /// The turns to come.
        Turns,
        /// The meeting ends later.
        End,
    }
}

/// The note and the promise of one client. Compartment: client.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct NotesView {
    /// Whose.
    pub member: Named,
    /// The notes.
    pub note: String,
    /// The promise: what.
    pub what: String,
    /// The promise: by when, an ISO date or empty.
    pub by: String,
    /// Whether that is before the day of the meeting.
    pub due_before: bool,
    /// The day of the next meeting, an ISO date, where it is known: the usual answer to by when.
    pub next_meeting: Option<String>,
}

/// What it costs to start later than planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LateStartView {
    /// How late it is, in seconds; whole minutes.
    pub late: i32,
    /// The shortest and the longest turn as planned, in seconds.
    pub planned: (i32, i32),
    /// The shortest and the longest turn, if the meeting ends as planned, in seconds.
    pub shorter: (i32, i32),
    /// The end, `HH:MM`, with which every turn keeps its planned length.
    pub kept_until: String,
}

/// A turn that is over, looked at again. Compartment: client.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PastTurn {
    /// Whose, with the notes and the promise.
    pub words: NotesView,
    /// Whether this format puts nothing in writing.
    pub unwritten: bool,
    /// How long it was, in seconds.
    pub length: i32,
}

/// The close: when the group meets next, and who has promised nothing yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CloseView {
    /// When the group meets next; none where nobody knows yet.
    pub next: Option<NextMeeting>,
    /// Whether nobody has said so, and it is the series that says it.
    pub next_by_series: bool,
    /// Who had a turn and has no promise yet, in the order of the turns.
    pub without_promise: Vec<Named>,
}

/// When the group meets next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NextMeeting {
    /// An ISO date.
    pub date: String,
    /// `HH:MM`
    pub starts: String,
}

/// Which verbs are open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[allow(clippy::struct_excessive_bools, reason = "one flag a verb is what the page needs")]
#[ts(export)]
pub struct Verbs {
    /// Start.
    pub start: bool,
    /// Next.
    pub next: bool,
    /// Skip: offered when *next* would only end a phase.
    pub skip: bool,
    /// Hold.
    pub hold: bool,
    /// Resume.
    pub resume: bool,
    /// One minute more.
    pub more: bool,
    /// One minute less.
    pub less: bool,
    /// Undo.
    pub undo: bool,
    /// Redistribute.
    pub redistribute: bool,
    /// Open the ballot.
    pub ballot: bool,
    /// End the meeting.
    pub end: bool,
    /// Back to the plan.
    pub plan: bool,
}

/// The question after a gap: "We were away 12 min 40 s. Was the group still talking?"
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct AwayView {
    /// How long, in seconds.
    pub away_for: i32,
    /// Since when, `HH:MM`.
    pub since: String,
    /// What ran then: the title or the client.
    pub was: String,
    /// The end if the group went on, `HH:MM`.
    pub ends_if_went_on: String,
    /// The end if it waited.
    pub ends_if_waited: String,
    /// What would be running now if it went on: title or client.
    pub now_if_went_on: String,
    /// Whether this is so long ago (hours) that going on is unlikely.
    pub stale: bool,
}

/// The ballot at a glance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BallotBadge {
    /// Responses in the box.
    pub responses: u32,
    /// People who may answer.
    pub people: u32,
    /// Whether it is sealed.
    pub sealed: bool,
}
