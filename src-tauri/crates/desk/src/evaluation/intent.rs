//! What a person can ask of the evaluation.
//!
//! Not in here: what may be told of a box (`meeting::evaluation`).

use serde::Deserialize;
use ts_rs::TS;

/// What is asked of the evaluation.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum EvaluationIntent {
    /// Open the ballot.
    OpenBallot,
    /// This person takes the laptop.
    TakeBallot {
        /// Who.
        member: u32,
    },
    /// A response as far as it is filled in. It is kept in memory alone, so that a page that is loaded anew still has it.
    DraftResponse {
        /// Whose.
        member: u32,
        /// The question shown, from 0; the sentence comes after the rated ones.
        at: u32,
        /// As in `HandIn`.
        ratings: Vec<Option<u8>>,
        /// As typed.
        sentence: String,
    },
    /// This person hands in. Their answers are kept without name, time and order.
    HandIn {
        /// One for each rated question, in order; none is "left out".
        ratings: Vec<Option<u8>>,
        /// The free sentence; empty is "left out".
        sentence: String,
    },
    /// Give the laptop back without handing in; nothing is kept.
    PutBack,
    /// Seal the box and show what is in it, together.
    Reveal,
    /// Put what the box says on the wall; a group that has not said if it wants that is asked.
    PutOnWall,
    /// Take it off the wall.
    TakeOffWall,
    /// Show another page of it there.
    TurnWallPage {
        /// Which, from 1.
        page: u32,
    },
    /// The group's answer, which is kept: whether the wall shows what an opened box says.
    DecideWall {
        /// Whether it does.
        wall: bool,
    },
    /// No answer this time: it stays on the desk, and the group is asked again another time.
    AskWallLater,
    /// From the ballot back to the live desk or the record; the box stays open if it was not sealed.
    LeaveBallot,
}
