//! The choices inside intents, on the wire and as the meeting has them.
//!
//! Not in here: what each of them does (the room they are sent to).

use meeting::{
    clock::LinePlace,
    evaluation::WallChoice,
    live::{PayHabit, Payer},
    manners::Manners,
    people::MemberId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A decision about a start in which the turns would fall below the minimum (MEETING-CLOCK.md section 4).
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "how", rename_all = "snake_case")]
#[ts(export)]
pub enum ShortAnswer {
    /// This client has no turn tonight.
    Drop {
        /// Who.
        member: u32,
    },
    /// Every turn gets the minimum; the meeting ends later.
    Extend,
    /// Shorter turns, by consent.
    Accept,
    /// Every turn keeps its planned length; the meeting ends later.
    KeepTurns,
}

/// Who pays for more time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PayWith {
    /// Spare time first, then the later turns.
    Turns,
    /// The next break.
    Break,
    /// The meeting ends later.
    End,
    /// This member's turn moves to the next meeting.
    Debt(u32),
}

impl From<PayWith> for Payer {
    fn from(pay: PayWith) -> Self {
        match pay {
            PayWith::Turns => Self::Turns,
            PayWith::Break => Self::Break,
            PayWith::End => Self::End,
            PayWith::Debt(member) => Self::Debt(MemberId(member)),
        }
    }
}

impl From<Payer> for PayWith {
    fn from(payer: Payer) -> Self {
        match payer {
            Payer::Turns => Self::Turns,
            Payer::Break => Self::Break,
            Payer::End => Self::End,
            Payer::Debt(who) => Self::Debt(who.0),
        }
    }
}

/// Where a line stands that is put into the running agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "at", rename_all = "snake_case")]
#[ts(export)]
pub enum LineSpot {
    /// Directly behind the step that runs.
    Behind {
        /// Its number.
        step: u32,
    },
    /// Before an item of the agenda.
    Before {
        /// Its place there.
        item: u32,
    },
}

impl From<LineSpot> for LinePlace {
    fn from(spot: LineSpot) -> Self {
        match spot {
            LineSpot::Behind { step } => Self::Behind(step),
            LineSpot::Before { item } => Self::Before(item as usize),
        }
    }
}

impl From<LinePlace> for LineSpot {
    fn from(place: LinePlace) -> Self {
        match place {
            LinePlace::Behind(step) => Self::Behind { step },
            LinePlace::Before(item) => Self::Before { item: item as u32 },
        }
    }
}

/// Who usually pays when a turn needs more time: that way is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PayHabitWord {
    /// The end is kept.
    Strict,
    /// The group decides each time.
    Ask,
    /// The meeting may end later.
    Loose,
}

impl From<PayHabitWord> for PayHabit {
    fn from(word: PayHabitWord) -> Self {
        match word {
            PayHabitWord::Strict => Self::Strict,
            PayHabitWord::Ask => Self::Ask,
            PayHabitWord::Loose => Self::Loose,
        }
    }
}

impl From<PayHabit> for PayHabitWord {
    fn from(habit: PayHabit) -> Self {
        match habit {
            PayHabit::Strict => Self::Strict,
            PayHabit::Ask => Self::Ask,
            PayHabit::Loose => Self::Loose,
        }
    }
}

/// How the wall tells a group that a time is up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MannersWord {
    /// The whole wall changes and counts up.
    #[default]
    Clear,
    /// The wall has an edge and asks for a last word.
    Gentle,
}

impl From<MannersWord> for Manners {
    fn from(word: MannersWord) -> Self {
        match word {
            MannersWord::Clear => Self::Clear,
            MannersWord::Gentle => Self::Gentle,
        }
    }
}

impl From<Manners> for MannersWord {
    fn from(manners: Manners) -> Self {
        match manners {
            Manners::Clear => Self::Clear,
            Manners::Gentle => Self::Gentle,
        }
    }
}

/// Whether the wall shows what an opened box says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum WallChoiceWord {
    /// The group is asked when a box is opened.
    #[default]
    Undecided,
    /// The wall shows it.
    Wall,
    /// It stays on the desk.
    Desk,
}

impl From<WallChoiceWord> for WallChoice {
    fn from(word: WallChoiceWord) -> Self {
        match word {
            WallChoiceWord::Undecided => Self::Undecided,
            WallChoiceWord::Wall => Self::Wall,
            WallChoiceWord::Desk => Self::Desk,
        }
    }
}

impl From<WallChoice> for WallChoiceWord {
    fn from(choice: WallChoice) -> Self {
        match choice {
            WallChoice::Undecided => Self::Undecided,
            WallChoice::Wall => Self::Wall,
            WallChoice::Desk => Self::Desk,
        }
    }
}

/// What a group has chosen for the wall.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GroupWall {
    /// How it tells that a time is up.
    pub manners: MannersWord,
    /// Whether it shows the results of an evaluation.
    pub results: WallChoiceWord,
}

/// What became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum OutcomeWord {
    /// Done as said.
    Kept,
    /// Something else was done instead.
    Changed,
    /// Not going to happen, and that is fine.
    LetGo,
}
