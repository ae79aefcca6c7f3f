//! Formats: reusable recipes for meetings.
//!
//! A format is an ordered list of items; one of them may be a round, made of turns with phases. The same type is read
//! from a scenario file, from a format file and from the agenda stored with a meeting. Not in here: the date, the
//! people and the solved lengths (see [`crate::agenda`]), and the files themselves (see [`shipped`]).

pub mod edit;
pub mod file;
mod item;
mod phase;
mod role;
mod round;
pub mod shipped;
pub mod typed;

pub use item::{Advance, Item, ItemKind, Occasion, Rule};
pub use phase::{Leaf, Phase, Share, Speaks, commits, leaves};
pub use role::{Role, RoleWanted};
pub use round::{Choice, MOST_TURNS, Pause, Round, RoundBreak, Turns};
use serde::{Deserialize, Serialize};

use crate::time::Length;

/// The rounding unit unless the format says otherwise (MEETING-CLOCK.md section 1).
pub const GRAIN: Length = Length(30);
/// The shortest turn unless the format says otherwise (MEETING-CLOCK.md section 2).
pub const MINIMUM_TURN: Length = Length(60);

/// A recipe for a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Format {
    /// Turns and weighted phases are multiples of this.
    pub grain: Length,
    /// Nobody's turn is planned shorter than this.
    pub minimum_turn: Length,
    /// When the room is warned, unless a phase says otherwise.
    #[serde(default)]
    pub warnings: Warnings,
    /// How long after zero a sentence may be finished before the room is asked to close.
    #[serde(default = "grace")]
    pub grace: Length,
    /// The group sizes it is meant for; a remark outside of them, never a block.
    #[serde(default)]
    pub people: Option<People>,
    /// With fewer people than this the group may prefer not to meet; a remark, never a block.
    #[serde(default)]
    pub quorum: Option<usize>,
    /// Whether anything is put in writing.
    #[serde(default)]
    pub notes: Notes,
    /// One line everybody thinks about before the meeting. May be empty.
    #[serde(default)]
    pub prepare: String,
    /// What happens, in order.
    pub items: Vec<Item>,
}

/// A range of group sizes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct People {
    /// The fewest it is meant for.
    pub least: usize,
    /// The most it is meant for.
    pub most: usize,
}

/// Whether anything is put in writing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Notes {
    /// Notes and promises are taken as usual.
    #[default]
    Kept,
    /// Nothing in writing (FIELD.md 2.27).
    None,
}

impl Default for Format {
    fn default() -> Self {
        Self {
            grain: GRAIN,
            minimum_turn: MINIMUM_TURN,
            warnings: Warnings::default(),
            grace: GRACE,
            people: None,
            quorum: None,
            notes: Notes::default(),
            prepare: String::new(),
            items: Vec::new(),
        }
    }
}

/// The grace unless the format says otherwise: as long as a sentence takes.
pub const GRACE: Length = Length(15);

fn grace() -> Length {
    GRACE
}

/// The two warnings before a zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warnings {
    /// The last part begins.
    pub first: Threshold,
    /// Come to an end.
    pub last: Threshold,
}

/// A moment before zero, given in two ways: the later one counts, so that the warning of a short phase does not begin
/// with the phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Threshold {
    /// So long before the zero.
    pub left: Length,
    /// So much of the length is left, in hundredths.
    pub percent: u32,
}

impl Threshold {
    /// How long before the zero of something this long.
    pub fn before(self, length: Length) -> Length {
        self.left.min(Length(length.0 * i64::from(self.percent) / 100)).or_zero()
    }
}

impl Default for Warnings {
    fn default() -> Self {
        Self {
            first: Threshold { left: Length::minutes(3), percent: 40 },
            last: Threshold { left: Length::minutes(1), percent: 20 },
        }
    }
}

impl Format {
    /// The round and its place among the items, if the format has one.
    pub fn round(&self) -> Option<(usize, &Round)> {
        self.items.iter().enumerate().find_map(|(index, item)| match &item.kind {
            ItemKind::Round(round) => Some((index, round)),
            ItemKind::Talk(_) | ItemKind::Break(_) | ItemKind::Evaluation(_) => None,
        })
    }

    /// The shortest turn that can hold its phases with this number of people: the fixed ones, and a grain for each
    /// weighted one.
    pub fn structural_minimum(&self, people: usize) -> Length {
        let Some((_, round)) = self.round() else { return self.grain };
        let coaches = round.people_in_a_turn(people).saturating_sub(1);
        let phases: Length = round.phases.iter().map(|phase| phase.shortest(coaches, self.grain)).sum();
        phases.max(self.grain).up_to(self.grain)
    }

    /// The shortest turn that is planned without asking: the format's, but never below
    /// [`Format::structural_minimum`], and on the grain, so that rounding down cannot cross it. A fixed turn length
    /// allows no shorter turns.
    pub fn minimum(&self, people: usize) -> Length {
        let own = self.round().and_then(|(_, round)| round.turn);
        own.map_or(self.minimum_turn.up_to(self.grain), |turn| turn.down_to(self.grain))
            .max(self.structural_minimum(people))
    }

    /// The longest turn, if there is a limit.
    pub fn turn_at_most(&self) -> Option<Length> {
        self.round().and_then(|(_, round)| round.turn.or(round.turn_at_most))
    }

    /// How clients are found; `None` where nobody can be chosen: without a round, and in rooms.
    pub fn choice(&self) -> Option<Choice> {
        self.round().filter(|(_, round)| round.rooms.is_none()).map(|(_, round)| round.choice)
    }

    /// The items that belong to this meeting of a programme.
    #[must_use]
    pub fn on(mut self, which: WhichMeeting) -> Self {
        self.items.retain(|item| item.when.applies(which));
        self
    }
}

/// Which meeting of a programme it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WhichMeeting {
    /// The first one.
    pub first: bool,
    /// The last one.
    pub last: bool,
    /// The first one ever: the group has no last meeting to look back at.
    pub very_first: bool,
}

impl WhichMeeting {
    /// The place of a group's meeting by its number. A programme counts by its own numbers, and it alone has a last
    /// meeting; `programme` is the meeting's number in it, and of how many if the series has an end.
    pub fn of(number: u32, programme: Option<(u32, Option<u32>)>) -> Self {
        let (first, last) = match programme {
            Some((own, Some(of))) => (own == 1, own == of),
            Some((_, None)) | None => (number == 1, false),
        };
        Self { first, last, very_first: first && number == 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_and_the_last_meeting_are_those_of_the_programme() {
        // Each row: the group's number, the number in a series and its end; first, last, very first; why.
        for (number, programme, [first, last, very_first], why) in [
            (1, None, [true, false, true], "a group's first meeting, and nobody knows the last"),
            (2, None, [false, false, false], "an ordinary one"),
            (
                1,
                Some((4, None)),
                [true, false, true],
                "a series without an end is no programme: the group's number counts",
            ),
            (4, Some((1, None)), [false, false, false], "and so it does later"),
            (
                7,
                Some((1, Some(9))),
                [true, false, false],
                "a new programme begins with its own, and looks back at the old",
            ),
            (1, Some((3, Some(9))), [false, false, false], "a group that was under way before it came here"),
            (15, Some((9, Some(9))), [false, true, false], "the last of the programme"),
            (1, Some((1, Some(1))), [true, true, true], "a programme of one meeting"),
        ] {
            assert_eq!(WhichMeeting::of(number, programme), WhichMeeting { first, last, very_first }, "{why}");
        }
    }
}
