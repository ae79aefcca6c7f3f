//! Formats: the reusable recipe of a meeting.
//!
//! A format is an ordered list of items; one of them may be a round, made of turns with phases. The same type
//! is read from a scenario file, from a shipped data file and from the agenda kept with a meeting. Not in here:
//! the date, the people and the solved lengths (see [`crate::agenda`]), and the data files themselves
//! (see [`shipped`]).

mod role;
pub mod shipped;

pub use role::{Role, RoleWanted};
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
    /// For so long after zero a sentence may be finished before the room is asked to close.
    #[serde(default = "grace")]
    pub grace: Length,
    /// What happens, in order.
    pub items: Vec<Item>,
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

/// A moment before a zero, said in two ways: whichever is later counts, so that a short phase is not warned of from
/// its beginning.
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

/// One line of the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The name of the line, in the language of the meeting.
    pub title: String,
    /// What it is for, one line, shown at the desk and on the stage. May be empty.
    pub purpose: String,
    /// What it is and how long it takes.
    pub kind: ItemKind,
    /// What happens at zero.
    pub advance: Advance,
    /// Whether the promises of last time are looked at here.
    #[serde(default)]
    pub follow_up: bool,
}

/// What an item is, with its length rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// Everybody together: a welcome, a check-in, a follow-up, a close.
    Talk(Rule),
    /// A pause that is an item of its own.
    Break(Rule),
    /// The ballot is taken.
    Evaluation(Rule),
    /// Turns, which share what is left of the meeting.
    Round(Round),
}

/// How long an item takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Always this long.
    Fixed(Length),
    /// This long for each member who is present.
    Each(Length),
}

impl Rule {
    /// The length for so many people.
    pub fn length_for(self, people: usize) -> Length {
        match self {
            Self::Fixed(length) => length,
            Self::Each(length) => length.times(people),
        }
    }
}

/// What happens when a step reaches zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Advance {
    /// It goes on into overtime until the facilitator says *next*.
    #[default]
    Manual,
    /// The next step begins by itself.
    Auto,
}

/// An item made of turns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// How many members are clients tonight.
    pub turns: Turns,
    /// Nobody's turn is longer than this.
    pub turn_at_most: Option<Length>,
    /// Stands between two neighbouring turns.
    pub gap: Option<Pause>,
    /// Takes the place of one gap.
    pub pause: Option<RoundBreak>,
    /// The parts of every turn; may be empty.
    pub phases: Vec<Phase>,
    /// How many people sit in a room, if the round is held in rooms side by side ([`crate::rooms`]); each turn is then
    /// a set, in which every room has a client. `None` is everybody together.
    #[serde(default)]
    pub rooms: Option<usize>,
    /// The roles beside client and coach that every turn has. Not for rooms, whose observers follow from the room.
    #[serde(default)]
    pub roles: Vec<RoleWanted>,
    /// Whether roles stay with the people who have them first: experienced coaches, one timekeeper for the evening.
    #[serde(default)]
    pub fixed_roles: bool,
}

/// How many clients a round has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Turns {
    /// Everybody who comes.
    All,
    /// The first so many of tonight's order.
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
    /// It stands after the turn held as this one (1 is the first).
    pub after: usize,
    /// How long.
    pub length: Length,
}

/// A part of a turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phase {
    /// What the stage calls it.
    pub title: String,
    /// How long it is within the turn.
    pub share: Share,
    /// Who may speak.
    pub speaks: Speaks,
    /// One line for the room. May be empty.
    pub prompt: String,
    /// When the room is warned; as the format says, if it does not.
    #[serde(default)]
    pub warnings: Option<Warnings>,
}

/// A phase's part of its turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Share {
    /// Always this long.
    Fixed(Length),
    /// Its part, by weight, of what the fixed phases leave. In thousandths, so that 1.5 is exact.
    Weight(u32),
}

/// Who may speak in a phase. The words for it come from the catalogue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Speaks {
    /// Everybody, freely.
    #[default]
    Everyone,
    /// Only the client; nobody interrupts.
    Client,
    /// The coaches ask short questions, the client answers.
    CoachesAsk,
    /// Only the coaches; the client listens.
    Coaches,
    /// Only the coaches, as if the client were not there: the client turns away, or switches the camera off.
    CoachesBehind,
    /// Nobody: a silence.
    Nobody,
}

impl Format {
    /// The round and its place among the items, if the format has one.
    pub fn round(&self) -> Option<(usize, &Round)> {
        self.items.iter().enumerate().find_map(|(index, item)| match &item.kind {
            ItemKind::Round(round) => Some((index, round)),
            ItemKind::Talk(_) | ItemKind::Break(_) | ItemKind::Evaluation(_) => None,
        })
    }

    /// The shortest turn that can hold its own phases: the fixed ones and a grain for each weighted one.
    pub fn structural_minimum(&self) -> Length {
        let Some((_, round)) = self.round() else { return self.grain };
        let phases: Length = round
            .phases
            .iter()
            .map(|phase| match phase.share {
                Share::Fixed(length) => length,
                Share::Weight(_) => self.grain,
            })
            .sum();
        phases.max(self.grain).up_to(self.grain)
    }

    /// The shortest turn that is planned without asking: what the format says, and never below
    /// [`Format::structural_minimum`]; on the grain, so that rounding a turn down cannot cross it.
    pub fn minimum(&self) -> Length {
        self.minimum_turn.up_to(self.grain).max(self.structural_minimum())
    }
}

impl Item {
    /// The length rule, for everything but a round.
    pub fn rule(&self) -> Option<Rule> {
        match &self.kind {
            ItemKind::Talk(rule) | ItemKind::Break(rule) | ItemKind::Evaluation(rule) => Some(*rule),
            ItemKind::Round(_) => None,
        }
    }
}
