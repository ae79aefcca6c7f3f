//! Rounds: an item made of turns, with its gaps, breaks and roles, and the way its clients are chosen.
//!
//! Not in here: who is client tonight ([`crate::agenda`], [`crate::choosing`], [`crate::ledger`]) and how breakout
//! rooms work ([`crate::rooms`]).

use serde::{Deserialize, Deserializer, Serialize};

use super::{Phase, RoleWanted};
use crate::{rooms::sizes, time::Length};

/// An item made of turns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// How many members are clients tonight.
    pub turns: Turns,
    /// Nobody's turn is longer than this.
    pub turn_at_most: Option<Length>,
    /// Every turn is planned exactly this long; what is left of the meeting is spare time.
    #[serde(default)]
    pub turn: Option<Length>,
    /// Stands between two neighbouring turns.
    pub gap: Option<Pause>,
    /// Each takes the place of one gap. (An agenda kept before there could be more than one calls it `pause`.)
    #[serde(default, alias = "pause", deserialize_with = "none_one_or_more")]
    pub breaks: Vec<RoundBreak>,
    /// The parts of every turn; may be empty.
    pub phases: Vec<Phase>,
    /// The kinds of help the client may choose from; may be empty (FIELD.md F18). Which one it is:
    /// [`crate::clock::Clock::help_of`].
    #[serde(default)]
    pub helps: Vec<String>,
    /// How the clients are found where not everybody is one.
    #[serde(default)]
    pub choice: Choice,
    /// Further roles a turn needs.
    #[serde(default)]
    pub roles: Vec<RoleWanted>,
    /// Roles are fixed: nobody moves on from coach to client (FIELD.md 1a.23).
    #[serde(default)]
    pub fixed_roles: bool,
    /// People in each of several rooms that work side by side on one clock.
    #[serde(default)]
    pub rooms: Option<usize>,
}

/// The most turns, or sets, of one meeting that a format may ask for: several for everybody in the largest group.
pub const MOST_TURNS: usize = 100;

/// How many clients a round has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Turns {
    /// Everybody who comes.
    #[default]
    All,
    /// The first of tonight's order, this many.
    Some(usize),
}

impl Turns {
    /// How many they are at most.
    pub fn most(self) -> usize {
        match self {
            Self::All => usize::MAX,
            Self::Some(turns) => turns,
        }
    }
}

/// A short pause between two turns: silence, change-over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// What the stage calls it.
    pub title: String,
    /// How long.
    pub length: Length,
}

/// A round's break.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundBreak {
    /// What the stage calls it.
    pub title: String,
    /// It comes after this many held turns.
    pub after: usize,
    /// How long.
    pub length: Length,
}

/// How tonight's clients are chosen (FIELD.md F5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// By rotation over the meetings.
    #[default]
    Rotation,
    /// By bids for time.
    Bids,
    /// The group votes.
    Vote,
    /// By hand.
    Hand,
}

impl Choice {
    /// Whether the clients are known before the meeting. Bids and votes are known only there; a choice by hand has a
    /// proposal.
    pub const fn is_known_before(self) -> bool {
        matches!(self, Self::Rotation | Self::Hand)
    }
}

impl Round {
    /// How many people share a turn, given how many are there: all of them, or in rooms those of the largest room.
    pub(crate) fn people_in_a_turn(&self, people: usize) -> usize {
        self.room_sizes(people).map_or(people, |sizes| sizes.into_iter().max().unwrap_or(people))
    }

    /// The sizes of the rooms for this number of people; `None` for a round without rooms. If the format wants few
    /// sets, the rooms are small enough for them.
    pub(crate) fn room_sizes(&self, people: usize) -> Option<Vec<usize>> {
        let sets = Some(self.turns.most()).filter(|_| !self.fixed_roles);
        self.rooms.map(|size| sizes(people, size, sets))
    }

    /// The number of sets for this number of people: as many as the largest room has people, unless the format wants
    /// fewer. `None` for a round without rooms.
    pub fn sets_of(&self, people: usize) -> Option<usize> {
        let largest = self.room_sizes(people)?.into_iter().max().filter(|&largest| largest > 1).unwrap_or(0);
        Some(match (self.fixed_roles, self.turns.most()) {
            // The same client in every set: one is enough, unless the format says how many.
            (true, usize::MAX) => largest.min(1),
            (true, most) if largest > 0 => most,
            (true, _) => 0,
            (false, most) => largest.min(most),
        })
    }

    /// How many of these people are client: all of them, or a number from the front of tonight's order. In rooms,
    /// each has as many as it has sets, or one if roles are fixed.
    pub fn clients_of(&self, people: usize) -> Turns {
        let Some(sizes) = self.room_sizes(people) else { return self.turns };
        let each = if self.fixed_roles { 1 } else { self.turns.most() };
        // Nobody is client alone.
        let clients: usize = sizes.into_iter().filter(|size| *size > 1).map(|size| size.min(each)).sum();
        if clients == people { Turns::All } else { Turns::Some(clients) }
    }

    /// The break after this many turns, with its index among the breaks.
    pub(crate) fn break_after(&self, turns: usize) -> Option<(usize, &RoundBreak)> {
        self.breaks.iter().enumerate().find(|(_, pause)| pause.after == turns)
    }
}

/// Reads breaks in their current form (a list) and their former one (one, or none).
fn none_one_or_more<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<RoundBreak>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Kept {
        Many(Vec<RoundBreak>),
        One(RoundBreak),
    }
    Ok(match Option::<Kept>::deserialize(deserializer)? {
        None => Vec::new(),
        Some(Kept::One(pause)) => vec![pause],
        Some(Kept::Many(breaks)) => breaks,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_agenda_kept_with_one_break_is_still_read() {
        let head = r#"{"turns":"all","turn_at_most":null,"gap":null,"phases":[]"#;
        let tea = RoundBreak { title: "Tea".to_owned(), after: 2, length: Length(600) };
        for (rest, breaks, why) in [
            ("}", vec![], "no break at all"),
            (r#","pause":null}"#, vec![], "the old way, none"),
            (r#","pause":{"title":"Tea","after":2,"length":600}}"#, vec![tea.clone()], "the old way, one"),
            (r#","breaks":[{"title":"Tea","after":2,"length":600}]}"#, vec![tea], "as it is kept now"),
        ] {
            let round: Round = serde_json::from_str(&format!("{head}{rest}")).unwrap();
            assert_eq!(round.breaks, breaks, "{why}");
        }
    }
}
