//! The questionnaire at the end of a meeting.
//!
//! The questions are our own (FIELD.md section 3.2); the catalogue has their words under the ids given here. One person's
//! response is in `sheet`, when a box may be opened in `opening`, the results in `tally`. Not in here: who has answered
//! (the desk knows, to pass the laptop on) and how the box is stored (the store).

mod opening;
mod sheet;
mod tally;
mod voters;

use serde::{Deserialize, Serialize};

pub use self::{
    opening::{can_be_worked_out, can_begin, can_open, enough_to_evaluate, keeps_the_start, sheets_to_open},
    sheet::{LONGEST_SENTENCE, Ratings, SCALE, Sheet, SheetProblem, check_answers},
    tally::{FEWEST_FOR_A_MEAN, Given, Mean, Opened, Said, Tally, cut, tally},
    voters::{voters, waiting},
};

/// The version of [`RATED`]. It changes when a question's meaning does; means of different versions are never
/// joined.
pub const VERSION: u32 = 1;

/// The rated questions, in the order they are asked. A free sentence comes after them.
pub const RATED: [Question; 4] = [Question::Worth, Question::Help, Question::Openly, Question::Fairly];

/// A rated question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// The meeting was worth my time.
    Worth,
    /// I got help I can use.
    Help,
    /// I could speak openly.
    Openly,
    /// The time was shared fairly.
    Fairly,
}

impl Question {
    /// Its name in the database. Never changes.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Worth => "worth",
            Self::Help => "help",
            Self::Openly => "openly",
            Self::Fairly => "fairly",
        }
    }

    /// The question with this name; `None` if this version does not know it.
    pub fn of_id(id: &str) -> Option<Self> {
        RATED.into_iter().find(|question| question.id() == id)
    }
}
