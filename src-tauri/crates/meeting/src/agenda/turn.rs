//! How a planned turn is split.
//!
//! Not in here: how the lengths come about ([`crate::phases`]).

use super::Agenda;
use crate::{format::leaves, phases::split, time::Length};

impl Agenda {
    /// The phases of a turn of this length, by title, in order; none where there is no round.
    pub fn phases_of_turn(&self, turn: Length) -> Vec<(&str, Length)> {
        let Some((_, round)) = self.format.round() else { return Vec::new() };
        let coaches = round.people_in_a_turn(self.expected().count()).saturating_sub(1);
        let lengths = split(turn, &round.phases, self.format.grain, coaches);
        leaves(&round.phases).into_iter().map(|leaf| leaf.phase.title.as_str()).zip(lengths).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::tests::agenda;

    #[test]
    fn a_planned_turn_is_split_whole() {
        let mut agenda = agenda();
        let turn = Length::minutes(21);
        let phases = agenda.phases_of_turn(turn);
        assert!(phases.len() > 1 && phases.iter().all(|(title, _)| !title.is_empty()), "{phases:?}");
        assert_eq!(phases.iter().map(|(_, length)| *length).sum::<Length>(), turn);
        agenda.format.items.clear();
        assert_eq!(agenda.phases_of_turn(turn), [], "no round, no turns");
    }
}
