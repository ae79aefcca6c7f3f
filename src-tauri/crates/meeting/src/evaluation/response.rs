//! One person's response, and what makes it acceptable.
//!
//! Not in here: who may hand a response in (`voters`) and the results of all responses (`results`).

use serde::{Deserialize, Serialize};

use super::{RATED, VERSION};

/// The lowest and the highest answer. Higher is better in every question.
pub const SCALE: std::ops::RangeInclusive<u8> = 1..=5;

/// The longest free sentence, in characters.
pub const LONGEST_SENTENCE: usize = 500;

/// One answer for each of [`RATED`], in its order; `None` is "left out".
pub type Ratings = [Option<u8>; RATED.len()];

/// One person's response. It has no name, no time and no position. Skipping a question is an answer of its own, not a
/// zero.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Response {
    /// The questions' version.
    pub version: u32,
    /// The answers.
    pub ratings: Ratings,
    /// The most useful insight or one thing to change. Empty is "left out".
    pub sentence: String,
}

/// Why answers cannot be accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResponseProblem {
    /// There is not one rating for each question, or one is off the scale.
    Rating,
    /// The sentence is longer than [`LONGEST_SENTENCE`].
    SentenceTooLong,
}

impl Response {
    /// A response of these answers, to the questions as they are now. Space around the sentence is dropped.
    pub fn of(ratings: &[Option<u8>], sentence: &str) -> Result<Self, ResponseProblem> {
        let sentence = sentence.trim();
        Ok(Self { version: VERSION, ratings: check_answers(ratings, sentence)?, sentence: sentence.to_owned() })
    }
}

/// Checks answers as they are typed: one rating for each question, each on the scale, and a sentence that is not too
/// long.
pub fn check_answers(ratings: &[Option<u8>], sentence: &str) -> Result<Ratings, ResponseProblem> {
    let ratings: Ratings = ratings.try_into().map_err(|_| ResponseProblem::Rating)?;
    if !ratings.iter().flatten().all(|rating| SCALE.contains(rating)) {
        return Err(ResponseProblem::Rating);
    }
    if sentence.chars().count() > LONGEST_SENTENCE {
        return Err(ResponseProblem::SentenceTooLong);
    }
    Ok(ratings)
}

#[cfg(test)]
mod tests {
    use super::{
        ResponseProblem::{Rating, SentenceTooLong},
        *,
    };

    #[test]
    fn ratings_are_on_the_scale_one_for_each_question() {
        for (ratings, expect, why) in [
            (vec![Some(1), Some(5), Some(3), None], Ok([Some(1), Some(5), Some(3), None]), "both ends of the scale"),
            (vec![None; 4], Ok([None; 4]), "every question may be left out"),
            (vec![Some(0), None, None, None], Err(Rating), "below the scale"),
            (vec![None, None, None, Some(6)], Err(Rating), "above the scale"),
            (vec![Some(3); 3], Err(Rating), "a question without its answer"),
            (vec![Some(3); 5], Err(Rating), "an answer without its question"),
            (vec![], Err(Rating), "nothing at all"),
        ] {
            assert_eq!(check_answers(&ratings, ""), expect, "{why}");
        }
    }

    #[test]
    fn a_sentence_is_measured_in_characters() {
        for (sentence, expect, why) in [
            ("ß".repeat(500), Ok([None; 4]), "five hundred characters, a thousand bytes"),
            ("ß".repeat(501), Err(SentenceTooLong), "one more"),
            (format!("{} ", "n".repeat(500)), Err(SentenceTooLong), "a draft is measured as it is typed"),
        ] {
            assert_eq!(check_answers(&[None; 4], &sentence), expect, "{why}");
        }
    }

    #[test]
    fn a_response_drops_the_space_around_its_sentence() {
        let response = Response::of(&[Some(4); 4], &format!("  {}\n", "n".repeat(500))).unwrap();
        assert_eq!((response.version, response.ratings, response.sentence), (VERSION, [Some(4); 4], "n".repeat(500)));
    }
}
