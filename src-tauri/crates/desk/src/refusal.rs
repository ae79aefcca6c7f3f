//! Refusals: expected, typed, and shown in the user's language.
//!
//! A [`Refusal`] is a sentence and the field it is about; the page says it beside that field. A [`Trouble`] is the
//! unexpected: a failed write, a file that cannot be read. Not in here: what a sentence is ([`crate::sentence`]), and
//! the words.

use serde::Serialize;
use ts_rs::TS;
use words::MessageKey;

use crate::{
    answers::PayWith,
    sentence::{Arg, Sentence},
};

/// Why something cannot be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Refusal {
    /// Why, as a sentence of `refusal.ftl`, such as `refusal-end-before-start`.
    pub sentence: Sentence,
    /// The field it is about, as the page names it (`name`, `names`, `starts`, `ends` …); none for an act.
    pub field: Option<String>,
}

impl Refusal {
    /// A refusal, so far about no field and without arguments.
    pub fn of(key: MessageKey) -> Self {
        Sentence::of(key).into()
    }

    /// About which field.
    #[must_use]
    pub fn about(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    /// With an argument.
    #[must_use]
    pub fn with(self, name: &str, value: impl Into<Arg>) -> Self {
        Self { sentence: self.sentence.with(name, value), ..self }
    }

    /// With the name of somebody, or of a group.
    #[must_use]
    pub fn named(self, name: &str, whose: impl Into<String>) -> Self {
        Self { sentence: self.sentence.named(name, whose), ..self }
    }
}

impl From<Sentence> for Refusal {
    fn from(sentence: Sentence) -> Self {
        Self { sentence, field: None }
    }
}

/// Something unexpected that stays on the screen until it is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Trouble {
    /// What happened, as a sentence of `refusal.ftl`, such as `trouble-not-saved`.
    pub sentence: Sentence,
    /// Whether "try again" makes sense.
    pub can_retry: bool,
}

impl From<Trouble> for Refusal {
    fn from(trouble: Trouble) -> Self {
        trouble.sentence.into()
    }
}

/// What a command answers when the intent was not carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(export)]
pub enum Answer {
    /// It happened; the new view is published.
    Done,
    /// It was not done, for a reason a person can act on.
    Refused(Refusal),
    /// The turns do not fit: somebody has to decide (the start of a meeting).
    Short(ShortChoice),
    /// More time was asked for and nobody can pay in silence: choose.
    WhoPays {
        /// The ways to pay, the usual one first.
        choices: Vec<ExtendChoice>,
    },
    /// The plan is of another day or hour: opened or started now, it needs an answer first.
    OffTime(Box<OffTime>),
}

/// A plan that is opened or started far from its planned start (`meeting::span::NEAR`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct OffTime {
    /// Of which meeting.
    pub meeting: u32,
    /// The planned day, an ISO date.
    pub date: String,
    /// The planned start, `HH:MM`.
    pub starts: String,
    /// The day it is, an ISO date.
    pub today: String,
    /// The time it is, `HH:MM`.
    pub time: String,
    /// How long it lasts as planned, in seconds.
    pub length: i32,
    /// The end if it is held now, `HH:MM`.
    pub until: String,
    /// Whether it is a date of the group's series, which moves with the plan.
    pub of_series: bool,
    /// The planned end, `HH:MM`, while it can still be kept: for a start that comes late on the day itself.
    pub planned_end: Option<String>,
}

/// The decisions open when the turns do not fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ShortChoice {
    /// How many clients.
    pub clients: u32,
    /// The minimum, in seconds.
    pub minimum: i32,
    /// What the turns can share, in seconds.
    pub available: i32,
    /// The end, `HH:MM`, if every turn gets the minimum.
    pub extended_end: String,
    /// The end, `HH:MM`, if every turn keeps its planned length; none where that is the minimum.
    pub kept_end: Option<String>,
    /// The length of a turn if shorter turns are accepted, in seconds; none if even that is impossible.
    pub accepted_turn: Option<i32>,
    /// Who could do without a turn tonight: id and name, last in the order first.
    pub droppable: Vec<crate::parts::Named>,
}

/// One way to pay for more time, with its price.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ExtendChoice {
    /// Who pays.
    pub pay: PayWith,
    /// The seconds asked for.
    pub by: i32,
    /// The meeting's end then, `HH:MM`.
    pub ends: String,
    /// Every turn to come, in order, with what would become of it.
    pub turns: Vec<TurnPrice>,
    /// The break's length then, in seconds, if the break pays.
    pub pause: Option<i32>,
    /// Whether this is the way the group usually takes.
    pub marked: bool,
}

/// What more time would do to a turn to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TurnPrice {
    /// Whose; empty for a set.
    pub client: String,
    /// Which set it is, from 1.
    pub set: Option<u32>,
    /// Its length now, in seconds.
    pub before: i32,
    /// Its length then; none if it moves to the next meeting.
    pub after: Option<i32>,
}
