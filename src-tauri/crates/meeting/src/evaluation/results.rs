//! The results of an opened box.
//!
//! Sealing a box cuts its responses apart: it keeps how often each answer was given to each question, and the sentences on
//! their own. Nothing then says which answers came from one response. Not in here: when a box may be opened (`opening`).

use std::collections::BTreeMap;

use super::{Question, RATED, Response, VERSION};

/// With fewer answers than this there is no mean: from the mean of two answers, each person could read the other's.
pub const FEWEST_FOR_A_MEAN: usize = 3;

/// How often a question was given an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Given {
    /// The questions' version.
    pub version: u32,
    /// Which question.
    pub question: Question,
    /// Which answer.
    pub rating: u8,
    /// How often.
    pub times: usize,
}

/// The contents of a sealed box. Two boxes with the same answers to each question and the same sentences are equal,
/// no matter which answers came from one response.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// How many responses were in it.
    pub responses: usize,
    /// The answers, counted, in the order of their fields.
    pub answers: Vec<Given>,
    /// The sentences, sorted by their text.
    pub sentences: Vec<String>,
}

/// Cuts responses into single answers and sentences.
pub fn cut(responses: &[Response]) -> Opened {
    let mut times: BTreeMap<(u32, Question, u8), usize> = BTreeMap::new();
    for response in responses {
        for (question, rating) in RATED.into_iter().zip(response.ratings) {
            if let Some(rating) = rating {
                *times.entry((response.version, question, rating)).or_default() += 1;
            }
        }
    }
    let given = |((version, question, rating), times)| Given { version, question, rating, times };
    let mut sentences: Vec<String> =
        responses.iter().map(|response| response.sentence.trim().to_owned()).filter(|text| !text.is_empty()).collect();
    sentences.sort();
    Opened { responses: responses.len(), answers: times.into_iter().map(given).collect(), sentences }
}

/// The result of one question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mean {
    /// Which.
    pub question: Question,
    /// What.
    pub said: Said,
}

/// What may be shown of the answers to a question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Said {
    /// Nobody answered.
    Nothing,
    /// Fewer than [`FEWEST_FOR_A_MEAN`] answered. The number is not shown: it would reveal who skipped the question.
    TooFew,
    /// The mean of the answers.
    Mean {
        /// The mean.
        mean: f64,
        /// How many answered.
        answers: usize,
    },
}

/// The results shown to the group when the box is opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Results {
    /// How many responses were in the box.
    pub responses: usize,
    /// One for each of [`RATED`].
    pub means: Vec<Mean>,
    /// The sentences, in no order (sorted by their text, so that nothing shows who wrote when).
    pub sentences: Vec<String>,
}

/// The results of an opened box.
///
/// ```
/// use meeting::evaluation::{Said, Response, ResponseProblem, cut, results};
///
/// # fn main() -> Result<(), ResponseProblem> {
/// let responses = [5, 4, 3].map(|rating| Response::of(&[Some(rating), None, None, None], ""));
/// let responses = responses.into_iter().collect::<Result<Vec<_>, _>>()?;
/// let told = results(&cut(&responses));
/// assert_eq!(told.means[0].said, Said::Mean { mean: 4.0, answers: 3 });
/// assert_eq!(told.means[1].said, Said::Nothing);
/// # Ok(()) }
/// ```
pub fn results(opened: &Opened) -> Results {
    let means = RATED.into_iter().map(|question| Mean { question, said: said_of(question, &opened.answers) });
    Results { responses: opened.responses, means: means.collect(), sentences: opened.sentences.clone() }
}

/// What the members said a meeting was worth: the one figure a list of meetings has room for.
pub fn worth(opened: &Opened) -> Said {
    said_of(Question::Worth, &opened.answers)
}

fn said_of(question: Question, given: &[Given]) -> Said {
    let ours = || given.iter().filter(|given| given.question == question && given.version == VERSION);
    let answers: usize = ours().map(|given| given.times).sum();
    if answers == 0 {
        return Said::Nothing;
    }
    if answers < FEWEST_FOR_A_MEAN {
        return Said::TooFew;
    }
    let sum: f64 = ours().map(|given| f64::from(given.rating) * given.times as f64).sum();
    Said::Mean { mean: sum / answers as f64, answers }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn response(ratings: [Option<u8>; 4], sentence: &str) -> Response {
        Response { version: VERSION, ratings, sentence: sentence.to_owned() }
    }

    #[test]
    fn what_a_meeting_was_worth_is_the_mean_of_three_or_more() {
        // Each row: the answers to all questions of each response, what is said, why.
        for (given, said, why) in [
            (vec![], Said::Nothing, "nobody answered"),
            (vec![Some(5), Some(4)], Said::TooFew, "from the mean of two each could read the other's"),
            (vec![Some(5), Some(4), None], Said::TooFew, "who skips the question is no answer"),
            (vec![Some(5), Some(4), Some(3)], Said::Mean { mean: 4.0, answers: 3 }, "the mean"),
        ] {
            // The other questions have another answer, which is not meant.
            let all: Vec<Response> = given.iter().map(|worth| response([*worth, Some(1), Some(1), None], "")).collect();
            assert_eq!(worth(&cut(&all)), said, "{why}");
        }
    }

    #[test]
    fn a_question_left_out_is_not_a_zero_and_two_answers_are_no_mean() {
        let told = results(&cut(&[
            response([Some(5), None, Some(4), Some(1)], "b"),
            response([Some(4), None, None, None], "  "),
            response([Some(3), None, Some(5), None], "a"),
        ]));
        let said: Vec<_> = told.means.iter().map(|mean| mean.said).collect();
        assert_eq!(said, [Said::Mean { mean: 4.0, answers: 3 }, Said::Nothing, Said::TooFew, Said::TooFew]);
        assert_eq!(told.sentences, ["a", "b"], "empty sentences are left out, the others come in no order");
        assert_eq!(told.responses, 3);
    }

    #[test]
    fn answers_to_questions_of_another_version_are_not_joined() {
        let older = Response { version: VERSION + 1, ..response([Some(1); 4], "") };
        let told = results(&cut(&[older, response([Some(5); 4], ""), response([Some(5); 4], "")]));
        assert!(told.means.iter().all(|mean| mean.said == Said::TooFew), "two of this version, and one of another");
    }

    proptest! {
        #[test]
        fn a_cut_box_is_the_same_whoever_gave_which_answers(
            ratings in prop::collection::vec(prop::array::uniform4(prop::option::of(1..=5_u8)), 2..9),
            turned in prop::array::uniform4(0..9_usize),
        ) {
            let responses: Vec<Response> = ratings.iter().map(|ratings| response(*ratings, "")).collect();
            // Each question's answers are dealt to other responses.
            let mut dealt = responses.clone();
            for (place, response) in dealt.iter_mut().enumerate() {
                for (question, by) in turned.iter().enumerate() {
                    response.ratings[question] = responses[(place + by) % responses.len()].ratings[question];
                }
            }
            prop_assert_eq!(cut(&dealt), cut(&responses));
            for mean in results(&cut(&responses)).means {
                let place = RATED.iter().position(|question| *question == mean.question).unwrap();
                let given: Vec<u8> = responses.iter().filter_map(|response| response.ratings[place]).collect();
                match mean.said {
                    Said::Nothing => prop_assert!(given.is_empty()),
                    Said::TooFew => prop_assert!((1..FEWEST_FOR_A_MEAN).contains(&given.len())),
                    Said::Mean { mean, answers } => {
                        prop_assert_eq!(answers, given.len());
                        prop_assert!(answers >= FEWEST_FOR_A_MEAN);
                        let sum: f64 = given.iter().map(|rating| f64::from(*rating)).sum();
                        prop_assert!((mean - sum / answers as f64).abs() < 1e-9);
                    }
                }
            }
        }
    }
}
