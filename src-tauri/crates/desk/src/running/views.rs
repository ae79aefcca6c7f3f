//! The live desk: attendance, the timeline, the running step, notes and promises, and the available verbs.

pub mod rooms;
pub mod turn;

use serde::Serialize;
use ts_rs::TS;

use crate::refusal::{ExtendChoice, Refusal};
use crate::{
    choosing::views::ChoosingView,
    running::views::{
        rooms::RoomView,
        turn::{CastView, HelpView},
    },
    stage::views::StageView,
    views::{Named, PromiseView},
};

/// A meeting that runs or is about to.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct LiveView {
    /// Which meeting.
    pub meeting: u32,
    /// Which of the group's meetings, from 1.
    pub number: u32,
    /// Whose.
    pub group: Named,
    /// The date.
    pub date: String,
    /// `waiting` (attendance, not started), `running`, `held`, `away` (a question is open), `over` (all steps are done).
    pub state: String,
    /// The planned start and end, `HH:MM`.
    pub planned_start: String,
    /// The planned end.
    pub planned_end: String,
    /// The end as it looks now.
    pub ends: String,
    /// Seconds behind the planned end (positive: later; zero or less: as planned).
    pub later_by: i32,
    /// Spare seconds.
    pub spare: i32,
    /// Who pays for the seconds that pass right now, while the group holds or a step runs over: `spare`, `turns`,
    /// `end`; none while all is in time.
    pub delay: Option<String>,
    /// Everybody.
    pub people: Vec<Attender>,
    /// Every step: done, running, to come.
    pub timeline: Vec<TimelineRow>,
    /// What runs; none before the start and after the end.
    pub now: Option<NowView>,
    /// The fields on the right: the running client, or else the last one.
    pub words: Option<WordsView>,
    /// In rooms: the words of every client of the set, to choose from; else empty.
    pub words_of: Vec<WordsView>,
    /// Whether this format puts nothing in writing: then there are no fields.
    pub unwritten: bool,
    /// Tonight's clients, while they can still be settled; none once a turn has begun, before the start and in rooms.
    pub choosing: Option<ChoosingView>,
    /// The open promises of the client whose turn it is (or of everybody, in a follow-up), with what became of them.
    pub follow_up: Vec<PromiseView>,
    /// Which verbs are open.
    pub verbs: Verbs,
    /// The question after a gap.
    pub away: Option<AwayView>,
    /// Since how many seconds nothing runs: before the start since the planned start, while the group holds since
    /// then, after the end since then.
    pub idle_for: Option<i32>,
    /// By how many seconds the computer's clock was set while the meeting was in the room; its own times go on as before.
    pub clock_set: Option<i32>,
    /// Whether that is so long that the desk may quietly say so.
    pub nudge: bool,
    /// Who is said to lead.
    pub facilitator: Option<u32>,
    /// Who leads in the facilitator's own turn.
    pub deputy: Option<u32>,
    /// Who leads right now.
    pub leads: Option<Named>,
    /// When the last event or word was made durable, `HH:MM:SS`.
    pub saved_at: Option<String>,
    /// How many sheets are in the box, if the ballot is open.
    pub ballot: Option<BallotBadge>,
    /// By how many seconds the last press came late, while that can be put right; none otherwise.
    pub pressed_late: Option<i32>,
    /// The ways to pay for more time that was asked for, as they are now; empty unless that is still open for this step.
    pub pays: Vec<ExtendChoice>,
    /// What the wall shows: the stage inside the desk, and its preview.
    pub stage: StageView,
    /// The last undone act, which can be redone, as such a key; none if there is nothing.
    pub redo: Option<Refusal>,
    /// What the last undoable act was, as a key (`act-next`, `act-extend` …); none if there is nothing to undo.
    pub undo: Option<Refusal>,
}

/// Somebody in the room, or not.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Attender {
    /// Who.
    pub id: u32,
    /// The name.
    pub name: String,
    /// `expected` and `here` before the start; `here`, `late`, `missing`, `absent`, `out`, `left` afterwards.
    pub was: String,
    /// Whether they are no member.
    pub guest: bool,
    /// Whether they take part from elsewhere.
    pub remote: bool,
    /// What can be said of them now: `arrive`, `leave`, `no_show`, `step_out`, `come_back`, `drop`, `bring_back`,
    /// `place`, `leave_at`.
    pub verbs: Vec<String>,
    /// When they go, `HH:MM`, if they are known to go early.
    pub goes: Option<String>,
    /// When their turn would end, `HH:MM`, if that is not before they go.
    pub turn_ends: Option<String>,
    /// Whether they wanted to be gone by now.
    pub overstays: bool,
    /// Minutes late.
    pub late: u32,
    /// `none`, `to_come`, `running`, `held`, `lost` (given up, dropped or moved to the next meeting).
    pub turn: String,
}

/// A row of the timeline.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TimelineRow {
    /// `item`, `turn`, `set` (of a round in rooms), `gap`, `break`, `evaluation`, `catch_up`, `buffer`.
    pub kind: String,
    /// The title (empty for catch-up and buffer: the catalogue has the word).
    pub title: String,
    /// The client's name.
    pub client: Option<Named>,
    /// `done`, `now` or `coming`.
    pub state: String,
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
}

/// The running step.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct NowView {
    /// The step's number, to be sent with `next` and `skip`.
    pub step: u32,
    /// As in [`TimelineRow::kind`].
    pub kind: String,
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
    /// Who may speak: `everyone`, `client`, `coaches_ask`, `coaches`, `coaches_behind`, `client_out`, `nobody`.
    pub speaks: String,
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
    /// `running`, `soon`, `warning`, `range`, `grace`, `over`, `held`.
    pub face: String,
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
    /// `done`, `now` or `coming`.
    pub state: String,
}

/// What comes next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NextView {
    /// `phase`, or as in [`TimelineRow::kind`], or `end`.
    pub kind: String,
    /// The title (empty for catch-up, buffer and end).
    pub title: String,
    /// The client's name.
    pub client: Option<String>,
    /// Which set it is, from 1, for `set`.
    pub set: Option<u32>,
    /// How long it will be.
    pub length: i32,
}

/// The words of one client. Compartment: client.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct WordsView {
    /// Whose.
    pub member: Named,
    /// The notes.
    pub note: String,
    /// The promise: what.
    pub what: String,
    /// The promise: by when, an ISO date or empty.
    pub by: String,
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
    /// Sheets in the box.
    pub sheets: u32,
    /// People who may answer.
    pub people: u32,
    /// Whether it is sealed.
    pub sealed: bool,
}
