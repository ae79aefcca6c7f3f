//! The questionnaire at the end of a meeting.
//!
//! The questions are our own (FIELD.md section 3.2); the catalogue has their words under the ids given here. One person's
//! response is in `response`, when a box may be opened in `opening`, the results in `results`,
//! what of them may stand on the wall in `on_wall`. Not in here: who has answered
//! (the desk knows, to pass the laptop on) and how the box is stored (the store).

mod on_wall;
mod opening;
mod response;
mod results;
mod voters;

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

pub use self::{
    on_wall::{Consent, WallChoice, WallPage, wall_pages},
    opening::{can_be_worked_out, can_begin, can_open, enough_to_evaluate, keeps_the_start, responses_to_open},
    response::{LONGEST_SENTENCE, Ratings, Response, ResponseProblem, SCALE, check_answers},
    results::{FEWEST_FOR_A_MEAN, Given, Mean, Opened, Results, Said, cut, results, worth},
    voters::{voters, waiting},
};

/// The version of [`RATED`]. It changes when a question's meaning does; means of different versions are never
/// joined.
pub const VERSION: u32 = 1;

/// The rated questions, in the order they are asked. A free sentence comes after them.
pub const RATED: [Question; 4] = [Question::Worth, Question::Help, Question::Openly, Question::Fairly];

/// A rated question.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, EnumString, IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
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
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// The question with this name; `None` if this version does not know it.
    pub fn of_id(id: &str) -> Option<Self> {
        id.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_keeps_the_name_it_is_stored_under() {
        assert_eq!(RATED.map(Question::id), ["worth", "help", "openly", "fairly"]);
        for question in RATED {
            assert_eq!(Question::of_id(question.id()), Some(question));
        }
        assert_eq!(Question::of_id("weather"), None);
    }
}
