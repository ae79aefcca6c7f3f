//! The five questions at the end of a meeting, a sheet of answers, and what a pile of sheets says.
//!
//! The questions are our own (FIELD.md section 3.2); their words are in the catalogue under the ids given here.
//! Not in here: who has answered (the desk knows, to pass the laptop on) and how the box is kept (the store).

mod voters;

use serde::{Deserialize, Serialize};

pub use self::voters::voters;
use crate::clock::Clock;

/// The version of [`RATED`]. It changes when a question's meaning does; means of different versions are never
/// joined.
pub const VERSION: u32 = 1;

/// The lowest and the highest answer. Higher is better in every question.
pub const SCALE: std::ops::RangeInclusive<u8> = 1..=5;

/// The longest free sentence, in characters.
pub const LONGEST_SENTENCE: usize = 500;

/// With fewer sheets than this the box is not opened while anybody may still answer: one sheet alone belongs to a
/// person everybody knows.
const FEWEST_TO_OPEN: usize = 2;

/// Whether a box with so many sheets can be opened while so many people have not answered.
pub const fn can_open(sheets: usize, waiting: usize) -> bool {
    sheets >= FEWEST_TO_OPEN || sheets > 0 && waiting == 0
}

/// Whether the laptop may begin to go round: in the step of the evaluation, or once the meeting is over. In the middle
/// of a turn it would take the wall from the client.
pub fn can_begin(clock: &Clock) -> bool {
    clock.ended().is_some() || clock.running().is_some_and(|step| clock.is_evaluation(step.kind))
}

/// With fewer sheets than this people guess who wrote what. Whoever opens the box before everybody has answered is told.
const FEWEST_TO_HIDE: usize = 3;

/// Whether so few sheets leave it to be guessed who wrote which.
pub const fn can_be_guessed(sheets: usize) -> bool {
    sheets < FEWEST_TO_HIDE
}

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
    /// The name it is stored under. Never changes.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Worth => "worth",
            Self::Help => "help",
            Self::Openly => "openly",
            Self::Fairly => "fairly",
        }
    }
}

/// One person's answers. Carries no name, no time and no place in a row. Leaving a question out is an answer of
/// its own, not a zero.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The questions' version.
    pub version: u32,
    /// One answer for each of [`RATED`], in its order; `None` is "left out".
    pub ratings: [Option<u8>; RATED.len()],
    /// The most useful insight or one thing to change. Empty is "left out".
    pub sentence: String,
}

/// What a pile of sheets says of one question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mean {
    /// Which.
    pub question: Question,
    /// The mean of the answers given; `None` when nobody answered.
    pub mean: Option<f64>,
    /// How many answered.
    pub answers: usize,
}

/// What the group hears when the box is opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    /// How many sheets were in the box.
    pub sheets: usize,
    /// One for each of [`RATED`].
    pub means: Vec<Mean>,
    /// The sentences, in no order (sorted by their text, so that nothing shows who wrote when).
    pub sentences: Vec<String>,
}

/// Opens the box.
pub fn tally(sheets: &[Sheet]) -> Tally {
    let means = RATED
        .iter()
        .enumerate()
        .map(|(index, &question)| {
            let given: Vec<u8> = sheets
                .iter()
                .filter(|sheet| sheet.version == VERSION)
                .filter_map(|sheet| sheet.ratings.get(index).copied().flatten())
                .collect();
            let sum: u32 = given.iter().map(|&rating| u32::from(rating)).sum();
            let mean = (!given.is_empty()).then(|| f64::from(sum) / given.len() as f64);
            Mean { question, mean, answers: given.len() }
        })
        .collect();
    let mut sentences: Vec<String> =
        sheets.iter().map(|sheet| sheet.sentence.trim().to_owned()).filter(|text| !text.is_empty()).collect();
    sentences.sort();
    Tally { sheets: sheets.len(), means, sentences }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(ratings: [Option<u8>; 4], sentence: &str) -> Sheet {
        Sheet { version: VERSION, ratings, sentence: sentence.to_owned() }
    }

    #[test]
    fn a_question_left_out_is_not_a_zero() {
        let told = tally(&[
            sheet([Some(5), None, Some(4), None], "b"),
            sheet([Some(4), None, None, None], "  "),
            sheet([Some(3), None, Some(5), None], "a"),
        ]);
        let means: Vec<_> = told.means.iter().map(|mean| (mean.mean, mean.answers)).collect();
        assert_eq!(means, [(Some(4.0), 3), (None, 0), (Some(4.5), 2), (None, 0)]);
        assert_eq!(told.sentences, ["a", "b"], "empty sentences are left out, the others come in no order");
        assert_eq!(told.sheets, 3);
    }
}
