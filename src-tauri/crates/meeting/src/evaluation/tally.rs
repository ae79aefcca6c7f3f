//! The results of an opened box.
//!
//! Sealing a box cuts its sheets apart: it keeps how often each answer was given to each question, and the sentences on
//! their own. Nothing then says which answers came from one sheet. Not in here: when a box may be opened (`opening`).

use std::collections::BTreeMap;

use super::{Question, RATED, Sheet, VERSION};

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
/// no matter which answers came from one sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// How many sheets were in it.
    pub sheets: usize,
    /// The answers, counted, in the order of their fields.
    pub answers: Vec<Given>,
    /// The sentences, sorted by their text.
    pub sentences: Vec<String>,
}

/// Cuts sheets into single answers and sentences.
pub fn cut(sheets: &[Sheet]) -> Opened {
    let mut times: BTreeMap<(u32, Question, u8), usize> = BTreeMap::new();
    for sheet in sheets {
        for (question, rating) in RATED.into_iter().zip(sheet.ratings) {
            if let Some(rating) = rating {
                *times.entry((sheet.version, question, rating)).or_default() += 1;
            }
        }
    }
    let given = |((version, question, rating), times)| Given { version, question, rating, times };
    let mut sentences: Vec<String> =
        sheets.iter().map(|sheet| sheet.sentence.trim().to_owned()).filter(|text| !text.is_empty()).collect();
    sentences.sort();
    Opened { sheets: sheets.len(), answers: times.into_iter().map(given).collect(), sentences }
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
pub struct Tally {
    /// How many sheets were in the box.
    pub sheets: usize,
    /// One for each of [`RATED`].
    pub means: Vec<Mean>,
    /// The sentences, in no order (sorted by their text, so that nothing shows who wrote when).
    pub sentences: Vec<String>,
}

/// The results of an opened box.
///
/// ```
/// use meeting::evaluation::{Said, Sheet, SheetProblem, cut, tally};
///
/// # fn main() -> Result<(), SheetProblem> {
/// let sheets = [5, 4, 3].map(|rating| Sheet::of(&[Some(rating), None, None, None], ""));
/// let sheets = sheets.into_iter().collect::<Result<Vec<_>, _>>()?;
/// let told = tally(&cut(&sheets));
/// assert_eq!(told.means[0].said, Said::Mean { mean: 4.0, answers: 3 });
/// assert_eq!(told.means[1].said, Said::Nothing);
/// # Ok(()) }
/// ```
pub fn tally(opened: &Opened) -> Tally {
    let means = RATED.into_iter().map(|question| Mean { question, said: said_of(question, &opened.answers) });
    Tally { sheets: opened.sheets, means: means.collect(), sentences: opened.sentences.clone() }
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

    fn sheet(ratings: [Option<u8>; 4], sentence: &str) -> Sheet {
        Sheet { version: VERSION, ratings, sentence: sentence.to_owned() }
    }

    #[test]
    fn a_question_left_out_is_not_a_zero_and_two_answers_are_no_mean() {
        let told = tally(&cut(&[
            sheet([Some(5), None, Some(4), Some(1)], "b"),
            sheet([Some(4), None, None, None], "  "),
            sheet([Some(3), None, Some(5), None], "a"),
        ]));
        let said: Vec<_> = told.means.iter().map(|mean| mean.said).collect();
        assert_eq!(said, [Said::Mean { mean: 4.0, answers: 3 }, Said::Nothing, Said::TooFew, Said::TooFew]);
        assert_eq!(told.sentences, ["a", "b"], "empty sentences are left out, the others come in no order");
        assert_eq!(told.sheets, 3);
    }

    #[test]
    fn answers_to_questions_of_another_version_are_not_joined() {
        let older = Sheet { version: VERSION + 1, ..sheet([Some(1); 4], "") };
        let told = tally(&cut(&[older, sheet([Some(5); 4], ""), sheet([Some(5); 4], "")]));
        assert!(told.means.iter().all(|mean| mean.said == Said::TooFew), "two of this version, and one of another");
    }

    proptest! {
        #[test]
        fn a_cut_box_is_the_same_whoever_gave_which_answers(
            ratings in prop::collection::vec(prop::array::uniform4(prop::option::of(1..=5_u8)), 2..9),
            turned in prop::array::uniform4(0..9_usize),
        ) {
            let sheets: Vec<Sheet> = ratings.iter().map(|ratings| sheet(*ratings, "")).collect();
            // Each question's answers are dealt to other sheets.
            let mut dealt = sheets.clone();
            for (place, sheet) in dealt.iter_mut().enumerate() {
                for (question, by) in turned.iter().enumerate() {
                    sheet.ratings[question] = sheets[(place + by) % sheets.len()].ratings[question];
                }
            }
            prop_assert_eq!(cut(&dealt), cut(&sheets));
            for mean in tally(&cut(&sheets)).means {
                let place = RATED.iter().position(|question| *question == mean.question).unwrap();
                let given: Vec<u8> = sheets.iter().filter_map(|sheet| sheet.ratings[place]).collect();
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
