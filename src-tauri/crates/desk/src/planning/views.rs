//! A meeting being planned: when, who, which format, the timetable and whether it fits.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    choosing::views::{BidsView, ShareView},
    parts::{Named, Programme},
    planning::intent::PlanLine,
    refusal::Refusal,
    running::views::step::StepWord,
    sentence::Sentence,
};

/// A plan.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[allow(clippy::struct_excessive_bools, reason = "each says something of its own")]
#[ts(export)]
pub struct PlanView {
    /// Which meeting.
    pub meeting: u32,
    /// Which of the group's meetings, from 1.
    pub number: u32,
    /// Which meeting of its programme, if it is of one.
    pub programme: Option<Programme>,
    /// Whose.
    pub group: Named,
    /// Since when that group is archived, a date: its meeting is not opened before it is back.
    pub archived: Option<String>,
    /// As typed: an ISO date.
    pub date: String,
    /// As typed: `18:00`.
    pub starts: String,
    /// As typed: `20:00`.
    pub ends: String,
    /// The chosen format's key.
    pub format: String,
    /// The formats to choose from.
    pub formats: Vec<FormatCard>,
    /// Everybody, in tonight's order of clients; those not expected at the end.
    pub people: Vec<PlanPerson>,
    /// Bids for time, or hands; none where the format knows neither.
    pub bids: Option<BidsView>,
    /// Whether turns can be of unequal length: not in rooms, and not without a round.
    pub can_share: bool,
    /// Whether there is an order to draw by lot: at least two have a turn, one after the other.
    pub can_draw: bool,
    /// Whether somebody put the order by hand.
    pub by_hand: bool,
    /// Who leads.
    pub facilitator: Option<PlanLeader>,
    /// The name of whoever leads and is no member; then no member is the facilitator.
    pub outside: Option<String>,
    /// Who leads in the facilitator's own turn.
    pub deputy: Option<PlanLeader>,
    /// Whether somebody chose who leads.
    pub led_by_hand: bool,
    /// The agenda; empty while a problem makes it impossible to compute.
    pub items: Vec<PlanItem>,
    /// What is different tonight, if anything is.
    pub tonight: Option<TonightView>,
    /// The rooms, for a round that is held in rooms.
    pub rooms: Vec<PlanRoom>,
    /// Why the rooms are as they are; none without rooms.
    pub rooms_why: Option<Sentence>,
    /// Whether it fits.
    pub fit: Option<FitView>,
    /// What if …
    pub what_if: Vec<WhatIf>,
    /// What has to be put right before the meeting can be opened, each beside its field.
    pub problems: Vec<Refusal>,
    /// Things to know that do not block: an unusual size, a date in the past.
    pub remarks: Vec<Remark>,
    /// What if some are missing: the plan itself, with fewer people, with a guest. Empty while there is no agenda.
    pub evenings: Vec<EveningView>,
    /// What undo would take back; none if there is nothing.
    pub undo_act: Option<Sentence>,
    /// What redo would do again.
    pub redo_act: Option<Sentence>,
    /// Where the run sheet was saved last.
    pub printed: Option<String>,
}

/// Something to know about a plan that does not block it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Remark {
    /// What.
    pub sentence: Sentence,
    /// The field it is about (`format`, `date`); none for the plan as a whole.
    pub field: Option<String>,
}

impl From<Sentence> for Remark {
    fn from(sentence: Sentence) -> Self {
        Self { sentence, field: None }
    }
}

/// A format to choose.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FormatCard {
    /// Its key.
    pub key: String,
    /// Its name in the language of the product.
    pub title: String,
    /// One line on what it is.
    pub about: String,
    /// How many are client in a meeting.
    pub clients: FormatClients,
    /// The fewest people it is meant for.
    pub least: u32,
    /// The most people it is meant for.
    pub most: u32,
    /// The usual shortest meeting, in minutes.
    pub shortest: u32,
    /// The usual longest meeting, in minutes.
    pub longest: u32,
    /// Whether it is meant for as many as are expected tonight.
    pub suits: bool,
}

/// How many are client in a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FormatClients {
    /// Everybody.
    All,
    /// Some.
    Some,
    /// One.
    One,
    /// Everybody, in rooms side by side.
    Rooms,
    /// Nobody.
    None,
}

/// Somebody on the plan.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PlanPerson {
    /// Who.
    pub id: u32,
    /// The name.
    pub name: String,
    /// Whether they are expected.
    pub expected: bool,
    /// Whether they have a turn tonight; also while that cannot be told.
    pub turn: bool,
    /// Without a turn tonight: in how many meetings they have one, if everybody comes; none while that is far off.
    pub next: Option<u32>,
    /// More or less time by hand.
    pub share: Option<ShareView>,
    /// Why they stand where they stand: a key of the catalogue (`why-…`) and what goes into it.
    pub why: Option<Sentence>,
}

/// Who leads, or stands in.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PlanLeader {
    /// Who.
    pub id: u32,
    /// Why they are proposed; none if somebody chose them.
    pub why: Option<Sentence>,
}

/// A line of the agenda.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PlanItem {
    /// Its title.
    pub title: String,
    /// What it is for; may be empty.
    pub purpose: String,
    /// When it begins, `HH:MM`.
    pub from: String,
    /// How long.
    pub length: i32,
    /// How its length is found.
    pub rule: ItemRule,
    /// The length for each person, for `each`; for each answer, for `each_other`.
    pub each: Option<i32>,
    /// How long it may become while time is spare.
    pub upto: Option<i32>,
    /// Whether it stands behind the last turn and is never shortened unasked.
    pub protected: bool,
    /// For a round: its turns and pauses in order.
    pub turns: Vec<PlanTurn>,
    /// Which line it is, to be changed for tonight; none for spare time.
    pub plan_line: Option<PlanLine>,
    /// Its length in the measure of its rule; none for a round and for spare time.
    pub own_length: Option<i32>,
    /// How it differs from the format; none where it does not.
    pub tonight: Option<LineTonight>,
}

/// How a line differs from the format tonight.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(export)]
pub enum LineTonight {
    /// It has another name or length.
    Changed {
        /// Its name in the format.
        title: String,
        /// Its length there, in the measure of its rule; none for a round.
        length: Option<i32>,
    },
    /// It is put in.
    Added,
    /// It is left out.
    LeftOut,
}

/// What is different tonight, and what it costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TonightView {
    /// How many lines are different.
    pub lines: u32,
    /// Whether the agenda would fit as the format has it.
    pub usual_fits: bool,
    /// The shortest turn, seconds; none if it does not fit, or without turns.
    pub turn: Option<i32>,
    /// The same as the format has it.
    pub usual_turn: Option<i32>,
    /// Spare time; none if it does not fit.
    pub spare: Option<i32>,
    /// The same as the format has it.
    pub usual_spare: Option<i32>,
}

/// How the length of a line of the agenda is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ItemRule {
    /// It is what the format says.
    Fixed,
    /// For each person.
    Each,
    /// For each answer of one to another.
    EachOther,
    /// What its turns and pauses need.
    Round,
    /// What is left over.
    Buffer,
}

/// A room as it is planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PlanRoom {
    /// Its number, from 1.
    pub room: u32,
    /// Who sits in it, in the order in which they become client.
    pub people: Vec<String>,
}

/// A turn or a pause of a round.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PlanTurn {
    /// What it is.
    pub kind: StepWord,
    /// The client's name, or the pause's title; empty for a set.
    pub name: String,
    /// Which set it is, from 1.
    pub set: Option<u32>,
    /// When it begins.
    pub from: String,
    /// When it ends.
    pub to: String,
    /// How long.
    pub length: i32,
}

/// Whether the agenda fits.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(export)]
pub enum FitView {
    /// It fits.
    Fits {
        /// How many turns.
        turns: u32,
        /// The shortest and the longest turn, seconds.
        shortest: i32,
        /// The longest turn.
        longest: i32,
        /// Spare time.
        buffer: i32,
        /// The end that would leave no time over, `HH:MM`; none where that is not worth a word.
        end_without_spare: Option<String>,
        /// The phases of a turn: title and seconds.
        phases: Vec<PhaseLength>,
    },
    /// It does not: somebody has to decide at the start.
    Short {
        /// How many turns.
        turns: u32,
        /// The least a turn needs, seconds.
        minimum: i32,
        /// What all turns need together.
        needed: i32,
        /// What there is.
        available: i32,
        /// What is missing, in seconds of whole minutes.
        missing: i32,
        /// The end with which it would fit, `HH:MM`.
        fits_until: Option<String>,
        /// With how many people it would fit.
        fits_with: Option<u32>,
        /// Who would not come then: the last in tonight's order, by their names.
        fits_without: Vec<String>,
        /// The other formats it would fit into.
        fits_as: Vec<FormatFits>,
    },
}

/// A format it would fit into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FormatFits {
    /// Its key.
    pub format: String,
    /// Its title.
    pub title: String,
}

/// A phase and its length.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PhaseLength {
    /// The title.
    pub title: String,
    /// Seconds.
    pub length: i32,
}

/// The same evening with another number of people.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct EveningView {
    /// How many of those expected are missing; 0 is the plan as it is.
    pub missing: u32,
    /// Whether a guest comes besides.
    pub guest: bool,
    /// How many people are in the room.
    pub people: u32,
    /// How many turns there are.
    pub turns: u32,
    /// The shortest turn, seconds; none where the turns do not fit.
    pub shortest: Option<i32>,
    /// The longest turn.
    pub longest: Option<i32>,
    /// Spare time.
    pub buffer: i32,
    /// When it ends: later than planned where the turns do not fit and have their minimum.
    pub ends: String,
    /// The least a turn needs, seconds.
    pub minimum: i32,
    /// What all turns need at the least, seconds.
    pub needed: i32,
    /// What the turns could share; negative when even the items do not fit. 0 where they fit.
    pub available: i32,
    /// The end with which it would fit, `HH:MM`, where it does not.
    pub fits_until: Option<String>,
}

/// A look at a changed plan.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct WhatIf {
    /// What is different.
    pub case: WhatIfCase,
    /// The name, where the case has one.
    pub name: Option<String>,
    /// The shortest turn then, seconds; none if it does not fit.
    pub turn: Option<i32>,
    /// Spare time then.
    pub buffer: i32,
}

/// How a plan could go otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum WhatIfCase {
    /// One person fewer.
    OneMissing,
    /// Somebody comes after all.
    OneMore,
    /// It starts ten minutes late.
    TenLate,
}
