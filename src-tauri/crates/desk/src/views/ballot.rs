//! The evaluation on the shared screen: who has the laptop, how many sheets are in the box, and, once it is
//! sealed, what they say together. The answers being given live in the page alone until they are handed in.

use serde::Serialize;
use ts_rs::TS;

use super::Named;

/// The ballot.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct BallotView {
    /// Which meeting.
    pub meeting: u32,
    /// Whose.
    pub group: Named,
    /// `hand_over` (who takes the laptop?), `answering`, `revealed`.
    pub state: String,
    /// Sheets in the box.
    pub sheets: u32,
    /// Whether the box can be opened now; one sheet alone would name its writer.
    pub can_open: bool,
    /// Whether there are so few sheets that it could be guessed who wrote which.
    pub few: bool,
    /// Everybody who may answer.
    pub people: u32,
    /// Who has not answered yet, in the roster's order.
    pub waiting: Vec<Named>,
    /// Who has the laptop.
    pub answering: Option<Named>,
    /// The ids of the rated questions (`worth`, `help`, `openly`, `fairly`); a free sentence follows.
    pub questions: Vec<String>,
    /// The longest sentence, in characters.
    pub longest_sentence: u32,
    /// What the sheets say; only when revealed.
    pub result: Option<ResultView>,
    /// Whether the meeting is over (the ballot is left to the record instead of the live desk).
    pub meeting_over: bool,
}

/// What the box said.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ResultView {
    /// How many sheets.
    pub sheets: u32,
    /// One a question.
    pub means: Vec<MeanView>,
    /// The sentences, in no order.
    pub sentences: Vec<String>,
}

/// A question's mean.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MeanView {
    /// The question's id.
    pub question: String,
    /// The mean; none when nobody answered.
    pub mean: Option<f64>,
    /// How many answered.
    pub answers: u32,
}
