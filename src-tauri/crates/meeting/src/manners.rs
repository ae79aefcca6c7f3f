//! The manners of the wall: how a group wants to be told that a time is up, and what it wants to read of the turn
//! before.
//!
//! Not in here: when a time is up ([`crate::clock`]), and how either looks.

use strum::{EnumString, IntoStaticStr};

use crate::{clock::FormerTurn, time::Length};

/// What a group has chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Manners {
    /// Past its time the whole wall changes and counts up; between two turns it says how long the last one was.
    #[default]
    Clear,
    /// Past its time the wall has an edge and asks for a last word; it counts nothing up and nobody's minutes.
    Gentle,
}

/// What a wall that does not change asks for when a time is up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastWord {
    /// A last word: the step ends.
    Word,
    /// This thought: only a phase ends, and the same people go on.
    Thought,
    /// Nothing: nobody is in the middle of a sentence.
    Rest,
}

impl Manners {
    /// The word they are kept under.
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// The manners kept under a word; a wall that changes is understood by everybody, so it is for a word nobody knows.
    pub fn of_word(word: &str) -> Self {
        word.parse().unwrap_or_default()
    }

    /// Whether the wall says by how much a time is over.
    pub const fn counts_over(self) -> bool {
        matches!(self, Self::Clear)
    }

    /// Whether the wall has figures. Past the time gentle manners show none: a zero that stands still would look broken.
    pub const fn shows_figures(self, past: bool) -> bool {
        self.counts_over() || !past
    }

    /// What is asked for when a time is up, in place of a wall that changes; none where it changes.
    pub const fn asks_for(self, somebody_speaks: bool, phase_follows: bool) -> Option<LastWord> {
        match (self, somebody_speaks, phase_follows) {
            (Self::Clear, _, _) => None,
            (Self::Gentle, false, _) => Some(LastWord::Rest),
            (Self::Gentle, true, true) => Some(LastWord::Thought),
            (Self::Gentle, true, false) => Some(LastWord::Word),
        }
    }

    /// How long the wall says a turn was. Of a turn that was cut short nobody's wall says it: it would read as a reproach.
    pub fn tells(self, turn: &FormerTurn) -> Option<Length> {
        match self {
            Self::Clear => (!turn.cut_short).then_some(turn.length),
            Self::Gentle => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::MemberId;

    #[test]
    fn manners_keep_the_word_they_are_stored_under() {
        for (manners, word) in [(Manners::Clear, "clear"), (Manners::Gentle, "gentle")] {
            assert_eq!((manners.word(), Manners::of_word(word)), (word, manners));
        }
        assert_eq!(Manners::of_word("stern"), Manners::Clear);
    }

    #[test]
    fn gentle_manners_ask_whoever_speaks_and_show_no_figures_past_the_time() {
        for (manners, speaks, phase, asked) in [
            (Manners::Clear, true, false, None),
            (Manners::Clear, false, true, None),
            (Manners::Gentle, true, false, Some(LastWord::Word)),
            (Manners::Gentle, true, true, Some(LastWord::Thought)),
            (Manners::Gentle, false, true, Some(LastWord::Rest)),
            (Manners::Gentle, false, false, Some(LastWord::Rest)),
        ] {
            assert_eq!(manners.asks_for(speaks, phase), asked, "{manners:?}, speaks {speaks}, phase {phase}");
        }
        let figures = |manners: Manners| [false, true].map(|past| manners.shows_figures(past));
        assert_eq!((figures(Manners::Clear), figures(Manners::Gentle)), ([true, true], [true, false]));
    }

    #[test]
    fn minutes_are_told_of_a_whole_turn_and_only_where_the_group_wants_them() {
        let turn = |cut_short| FormerTurn { client: MemberId(1), length: Length::minutes(20), cut_short };
        for (manners, cut_short, told, why) in [
            (Manners::Clear, false, true, "the usual case"),
            (Manners::Clear, true, false, "a few minutes of twenty would read as a reproach"),
            (Manners::Gentle, false, false, "gentle manners count nobody's minutes"),
            (Manners::Gentle, true, false, "nor these"),
        ] {
            assert_eq!(manners.tells(&turn(cut_short)).is_some(), told, "{why}");
        }
    }
}
