//! Steps: what the clock is in, or was in.
//!
//! Not in here: which step comes next ([`super::progress`]) and the boundaries of its phases ([`super::phase_line`]).

use crate::{
    people::{MemberId, TurnOf},
    time::{Length, Moment},
};

/// What a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// An item of the agenda, by its place in the format.
    Item(usize),
    /// A client's turn, or in rooms a set.
    Turn(TurnOf),
    /// The pause between two turns.
    Gap,
    /// One of the round's breaks, by its place among them.
    Break(usize),
    /// A line that was put in while the meeting ran, by its place among those.
    Added(usize),
    /// The minutes a late member missed, given back.
    CatchUp(MemberId),
    /// Spare minutes before the tail.
    Buffer,
}

impl StepKind {
    /// Whose step it is, for a turn and a catch-up; a set is everybody's.
    pub fn client(self) -> Option<MemberId> {
        match self {
            Self::Turn(of) => of.client(),
            Self::CatchUp(who) => Some(who),
            Self::Item(_) | Self::Gap | Self::Break(_) | Self::Added(_) | Self::Buffer => None,
        }
    }

    /// Which set of a round in rooms it is, counting from 1; `None` for any other step.
    pub fn set(self) -> Option<u32> {
        match self {
            Self::Turn(of) => of.set(),
            Self::Item(_) | Self::Gap | Self::Break(_) | Self::Added(_) | Self::CatchUp(_) | Self::Buffer => None,
        }
    }
}

/// The name of a step: a title of the format, or a word the catalogue has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepName {
    /// A title from the format.
    Title(String),
    /// The minutes a late member missed, given back.
    CatchUp,
    /// Spare minutes before the tail.
    Buffer,
}

/// A step that has begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its number in this meeting, from 0.
    pub no: u32,
    /// What it is.
    pub kind: StepKind,
    /// When it began.
    pub from: Moment,
    /// Its length when it began.
    pub length: Length,
    /// When it reaches zero; during a hold, as it was when the hold began.
    pub due: Moment,
    /// When it ended; `None` while it runs.
    pub to: Option<Moment>,
    /// The ends of the phases it runs (see [`crate::format::leaves`]); the last is `due`.
    pub phases: Vec<Moment>,
    /// By how much it may run over its zero while spare time lasts.
    pub range: Length,
}
