//! What of an opened box may stand on the wall: nothing, unless the group has said so.
//!
//! The wall is read by everybody in the room, also by those who look up by chance. So [`Consent`] comes from the group's own
//! choice and from nowhere else, and pages are made of [`Results`] alone: what the opened box says, with no name and
//! nothing that two answers have in common. A page holds what can be read across a room; which page is shown is said at
//! the desk, because a wall that moves by itself is read by nobody. Not in here: when it is there (the desk), and how it looks.

use strum::{EnumString, IntoStaticStr};

use super::{Mean, Results};

/// Whether the wall shows a group's results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum WallChoice {
    /// The group has not said so yet: it is asked when a box is opened.
    #[default]
    Undecided,
    /// The wall shows them.
    Wall,
    /// They stay on the desk.
    Desk,
}

impl WallChoice {
    /// The word it is kept under.
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// The choice kept under a word; for a word nobody knows the group is asked.
    pub fn of_word(word: &str) -> Self {
        word.parse().unwrap_or_default()
    }

    /// That the group wants its results on the wall.
    pub const fn consent(self) -> Option<Consent> {
        match self {
            Self::Wall => Some(Consent(())),
            Self::Undecided | Self::Desk => None,
        }
    }
}

/// That the group wants its results on the wall.
#[derive(Debug)]
pub struct Consent(());

/// What stands on the wall at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct WallPage {
    /// The questions' results, on the first page.
    pub means: Vec<Mean>,
    /// Sentences.
    pub sentences: Vec<String>,
}

/// How many letters stand in a line of the wall at least, where they can be read from the back of a room.
const LETTERS: usize = 52;
/// What a page of sentences holds, in half lines: a sentence takes its lines and half a line below. The longest fits.
const PAGE: usize = 22;
/// The same below the questions' results.
const BELOW_MEANS: usize = 7;

/// The results on pages: all of it on one if that can be read, else the sentences on pages of their own.
pub fn wall_pages(results: &Results, _consent: &Consent) -> Vec<WallPage> {
    let sentences = &results.sentences;
    let together: usize = sentences.iter().map(|sentence| half_lines(sentence)).sum();
    if together <= BELOW_MEANS {
        return vec![WallPage { means: results.means.clone(), sentences: sentences.clone() }];
    }
    let mut pages = vec![WallPage { means: results.means.clone(), sentences: Vec::new() }];
    // The first page is the questions' alone.
    let mut used = PAGE;
    for sentence in sentences {
        let needed = half_lines(sentence);
        if used + needed > PAGE {
            pages.push(WallPage { means: Vec::new(), sentences: Vec::new() });
            used = 0;
        }
        used += needed;
        if let Some(page) = pages.last_mut() {
            page.sentences.push(sentence.clone());
        }
    }
    pages
}

/// How many half lines a sentence takes, with the space below it.
fn half_lines(sentence: &str) -> usize {
    let width: usize = sentence.chars().map(|letter| if letter >= '\u{2e80}' { 2 } else { 1 }).sum();
    2 * width.div_ceil(LETTERS).max(1) + 1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::evaluation::{LONGEST_SENTENCE, Opened, results};

    fn told(sentences: &[String]) -> Results {
        results(&Opened { responses: sentences.len().max(2), answers: Vec::new(), sentences: sentences.to_vec() })
    }

    fn pages(sentences: &[String]) -> Vec<usize> {
        let consent = WallChoice::Wall.consent().unwrap();
        wall_pages(&told(sentences), &consent).iter().map(|page| page.sentences.len()).collect()
    }

    #[test]
    fn a_choice_keeps_the_word_it_is_stored_under_and_only_one_is_a_consent() {
        for (choice, word, consents) in [
            (WallChoice::Undecided, "undecided", false),
            (WallChoice::Wall, "wall", true),
            (WallChoice::Desk, "desk", false),
        ] {
            assert_eq!((choice.word(), WallChoice::of_word(word)), (word, choice));
            assert_eq!(choice.consent().is_some(), consents, "{choice:?}");
        }
        assert_eq!(WallChoice::of_word("perhaps"), WallChoice::Undecided);
    }

    #[test]
    fn a_few_words_stand_below_the_means_and_more_have_pages_of_their_own() {
        let short = || "Start the break earlier.".to_owned();
        let long = || "x".repeat(LONGEST_SENTENCE);
        for (sentences, on_pages, why) in [
            (vec![], vec![0], "the means alone"),
            (vec![short(), short()], vec![2], "two short ones fit below"),
            (vec![short(); 3], vec![0, 3], "a third does not"),
            (vec![short(); 12], vec![0, 7, 5], "twelve short ones"),
            (vec![long(), short(), long()], vec![0, 1, 1, 1], "the longest fills a page"),
            (vec!["静".repeat(100)], vec![0, 1], "wide letters take two places"),
        ] {
            assert_eq!(pages(&sentences), on_pages, "{why}");
        }
    }

    proptest! {
        #[test]
        fn every_sentence_stands_on_one_page_in_its_order_and_no_page_is_overfull(
            sentences in prop::collection::vec(".{1,500}", 0..14),
        ) {
            let consent = WallChoice::Wall.consent().unwrap();
            let results = told(&sentences);
            let pages = wall_pages(&results, &consent);
            let all: Vec<String> = pages.iter().flat_map(|page| page.sentences.clone()).collect();
            prop_assert_eq!(all, sentences);
            prop_assert_eq!(&pages[0].means, &results.means);
            for page in &pages[1..] {
                prop_assert!(page.means.is_empty() && !page.sentences.is_empty());
                let used: usize = page.sentences.iter().map(|sentence| half_lines(sentence)).sum();
                prop_assert!(used <= PAGE || page.sentences.len() == 1);
            }
        }
    }
}
