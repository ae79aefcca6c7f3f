//! Phases: the parts of a turn, or of a talk, with a rule for who may speak.
//!
//! A phase may have parts, one level deep: the clock runs the leaves. Not in here: their lengths ([`crate::phases`]).

use serde::{Deserialize, Serialize};

use super::Warnings;
use crate::time::Length;

/// A part of a turn or of a talk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    /// The upper end of a range, in the unit of the share. It is reached if a longer turn has time left and no
    /// weighted phase takes it.
    #[serde(default)]
    pub upto: Option<Length>,
    /// Parts of this phase; may be empty, and have none themselves.
    #[serde(default)]
    pub parts: Vec<Phase>,
    /// One line for the client. May be empty.
    #[serde(default)]
    pub for_client: String,
    /// One line for the coaches. May be empty.
    #[serde(default)]
    pub for_coaches: String,
    /// The coaches have a go, one after the other in the order of the roster (FIELD.md F11).
    #[serde(default)]
    pub in_turn: bool,
    /// What is written down here (FIELD.md F21).
    #[serde(default)]
    pub writes: Option<String>,
}

/// A phase's part of its turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Share {
    /// Always this long.
    Fixed(Length),
    /// This long for each coach in the room: the people there, less the client. In a talk, for everybody it counts.
    Each(Length),
    /// Its part, by weight, of what the fixed phases leave. In thousandths, so that 1.5 is exact.
    Weight(u32),
}

impl Default for Share {
    fn default() -> Self {
        Self::Weight(1000)
    }
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
    /// Only the coaches: the client has left the room (FIELD.md 2.21).
    ClientOut,
    /// Nobody: a silence.
    Nobody,
}

/// A phase the clock runs: one without parts, or a part with the phase it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaf<'format> {
    /// What runs.
    pub phase: &'format Phase,
    /// What it is a part of.
    pub parent: Option<&'format Phase>,
    /// The place of its top phase.
    pub top: usize,
    /// Its place in the parent; 0 without one.
    pub part: usize,
}

/// The phases the clock runs, in order.
pub fn leaves(phases: &[Phase]) -> Vec<Leaf<'_>> {
    let mut leaves = Vec::with_capacity(phases.len());
    for (top, phase) in phases.iter().enumerate() {
        if phase.parts.is_empty() {
            leaves.push(Leaf { phase, parent: None, top, part: 0 });
        } else {
            let part = |(part, inner)| Leaf { phase: inner, parent: Some(phase), top, part };
            leaves.extend(phase.parts.iter().enumerate().map(part));
        }
    }
    leaves
}

/// Whether the client commits to something in one of the phases of a turn: in the last, if the client speaks there. So
/// do the published models (FIELD.md, what a turn is made of), and a format has no other word for it.
pub fn commits(leaves: &[Leaf<'_>], index: usize) -> bool {
    let last = leaves.last().filter(|_| leaves.len() > 1 && index + 1 == leaves.len());
    last.is_some_and(|leaf| leaf.phase.speaks == Speaks::Client)
}

impl Phase {
    /// Its minimum length for this number of coaches: one grain if weighted, and never less than its parts.
    pub fn shortest(&self, coaches: usize, grain: Length) -> Length {
        let own = match self.share {
            Share::Fixed(length) => length,
            Share::Each(length) => length.times(coaches),
            Share::Weight(_) => grain,
        };
        let parts = self.parts.iter().map(|part| part.shortest(coaches, grain)).sum();
        match self.share {
            Share::Weight(_) => own.max(parts),
            // A fixed phase is as long as it says; its parts have to get on with it.
            Share::Fixed(_) | Share::Each(_) => own,
        }
    }
}
