//! The evaluation on the shared screen: who has the laptop, how many responses are in the box, and, once it is sealed, the
//! results. Answers in progress are here for the desk window alone, so that a reloaded page finds them again; they are
//! in no file and not in the stage's view.

use serde::Serialize;
use ts_rs::TS;

use crate::{parts::Named, twin::twin};

/// The ballot.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct BallotView {
    /// Which meeting.
    pub meeting: u32,
    /// Whose.
    pub group: Named,
    /// How far it is.
    pub state: BallotState,
    /// Responses in the box.
    pub responses: u32,
    /// Whether the box can be opened now.
    pub can_open: bool,
    /// How many responses it takes to open it: with fewer, people could work out more than they were told beforehand.
    pub needed: u32,
    /// Everybody who may answer.
    pub people: u32,
    /// Whether they are so few that some can work out what others answered: they are told before they begin.
    pub small: bool,
    /// Who has not answered yet, in the roster's order.
    pub waiting: Vec<Named>,
    /// Who has the laptop.
    pub answering: Option<Named>,
    /// What they have filled in, if anything.
    pub draft: Option<DraftView>,
    /// Whether the response was handed in and waits, because another program reads the file and it could be traced now. It
    /// goes in by itself, unless it is changed.
    pub held: bool,
    /// The rated questions; a free sentence follows.
    pub questions: Vec<QuestionWord>,
    /// The longest sentence, in characters.
    pub longest_sentence: u32,
    /// What the responses say; only when revealed.
    pub result: Option<ResultView>,
    /// What the wall shows of it.
    pub reveal: Option<RevealView>,
    /// Whether the meeting is over (the ballot is left to the record instead of the live desk).
    pub meeting_over: bool,
}

/// What the wall shows of an opened box.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RevealView {
    /// Whether the group is asked if the wall shows it.
    pub asks: bool,
    /// Whether it can be put there.
    pub can: bool,
    /// Which page stands there, from 1; none while nothing of it does.
    pub page: Option<u32>,
    /// Of how many.
    pub pages: u32,
}

/// How far the ballot is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum BallotState {
    /// Somebody is to take the laptop.
    HandOver,
    /// Somebody answers.
    Answering,
    /// The box was opened.
    Revealed,
}

twin! {
    /// A rated question.
    QuestionWord of meeting::evaluation::Question {
        /// Whether the meeting was worth the time.
        Worth,
        /// Whether they were helped.
        Help,
        /// Whether they could speak openly.
        Openly,
        /// Whether time and attention were shared fairly.
        Fairly,
    }
}

/// A response as far as it is filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DraftView {
    /// The question shown, from 0; the sentence comes after the rated ones.
    pub at: u32,
    /// One for each rated question; none where it is not answered.
    pub ratings: Vec<Option<u8>>,
    /// As typed.
    pub sentence: String,
}

/// What the box said.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ResultView {
    /// How many responses.
    pub responses: u32,
    /// One a question.
    pub means: Vec<MeanView>,
    /// The sentences, in no order.
    pub sentences: Vec<String>,
}

/// A question's mean.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MeanView {
    /// Which question.
    pub question: QuestionWord,
    /// The mean; none when nobody answered, or too few did.
    pub mean: Option<f64>,
    /// How many answered; 0 where there is no mean.
    pub answers: u32,
    /// Whether so few answered that a mean would tell who answered what.
    pub too_few: bool,
}
