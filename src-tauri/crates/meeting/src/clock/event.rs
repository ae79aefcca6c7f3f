//! Events of a meeting: facts, stored and folded.
//!
//! Not in here: what was asked for (the desk's intents) and whether it is possible ([`super::check`]). The database
//! keeps the serde form: variants and fields are added, never renamed.

use serde::{Deserialize, Serialize};

use super::AddedLine;
use crate::{
    choosing::TurnShare,
    format::{Choice, Role},
    people::{GuestId, Leader, MemberId, PersonId, TurnOf},
    time::{Length, Moment},
};

/// A fact about a running meeting (MEETING-CLOCK.md section 4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// The meeting began, with everybody there who is expected and not missing.
    Started {
        /// Expected, but not there yet: they keep their turn.
        missing: Vec<MemberId>,
        /// What was decided because the turns do not fit.
        short: Option<Short>,
    },
    /// Somebody came.
    Arrived {
        /// Who.
        who: PersonId,
    },
    /// Somebody went.
    Left {
        /// Who.
        who: PersonId,
    },
    /// A missing client's turn was given up.
    NoShow {
        /// Who.
        who: MemberId,
    },
    /// Somebody left the room for a while; their turn waits for them. (Like the nine below, and a line that is put in, not in scenario files.)
    SteppedOut {
        /// Who.
        who: PersonId,
    },
    /// Somebody who had stepped out is in the room again.
    CameBack {
        /// Who.
        who: PersonId,
    },
    /// A client who is there has no turn tonight: it is owed to them.
    TurnDropped {
        /// Whose.
        who: MemberId,
    },
    /// A turn that was dropped, or that somebody never had, is at the end of the queue.
    TurnRestored {
        /// Whose.
        who: MemberId,
    },
    /// A guest came. Guests have no turn and count where everybody speaks.
    GuestCame {
        /// Who they are from now on.
        who: GuestId,
        /// What the group calls them.
        name: String,
    },
    /// Somebody takes part remotely, or is in the room.
    Placed {
        /// Who.
        who: PersonId,
        /// Whether they are remote.
        remote: bool,
    },
    /// Somebody will leave before the end, or stays after all.
    LeavesAt {
        /// Who.
        who: PersonId,
        /// When; `None` if they stay to the end.
        goes: Option<Moment>,
    },
    /// The facilitator, and the deputy for when the facilitator cannot lead.
    LedBy {
        /// The facilitator; `None` if the group says nobody does.
        facilitator: Option<Leader<PersonId>>,
        /// Leads during the facilitator's own turn and while they are out.
        deputy: Option<PersonId>,
    },
    /// A client said which kind of help they ask for.
    HelpAsked {
        /// Who.
        who: MemberId,
        /// In the format's own words; `None` if it is left open again.
        help: Option<String>,
    },
    /// A role of the running turn went to somebody else; if they had one in it, the two swapped.
    RoleGiven {
        /// The number of the turn's step.
        step: u32,
        /// Which.
        role: Role,
        /// Who had it.
        from: PersonId,
        /// Who has it.
        to: PersonId,
    },
    /// The running step ended.
    Next {
        /// Its number.
        step: u32,
    },
    /// The running phase ended; what was left of it goes to the remaining phases of the turn. (Not in scenario files:
    /// a phase is not a step.)
    PhaseEnded {
        /// The number of the turn's step.
        step: u32,
        /// The index of the phase that ended.
        phase: usize,
    },
    /// The running step got more time, or less.
    Extended {
        /// How much; negative takes away.
        by: Length,
        /// Who pays.
        pay: Pay,
    },
    /// The group agreed to a later end, so that what happens next shortens no turn. (Not in scenario files.)
    EndMoved {
        /// How much later.
        by: Length,
    },
    /// A line was put into the running agenda.
    LineAdded {
        /// Which, and where.
        line: AddedLine,
        /// Who pays.
        pay: Pay,
    },
    /// The group pauses.
    Held,
    /// The group goes on.
    Resumed,
    /// Nobody watched the clock from here: sleep, crash, power loss.
    Away,
    /// Somebody watches again.
    Back {
        /// What the group did.
        meanwhile: Meanwhile,
    },
    /// The turns still to come, in a new order.
    Ordered {
        /// Whose they are: all of them.
        clients: Vec<TurnOf>,
    },
    /// Before the first turn it was settled who is client tonight, in which order and with how much time. (Not in
    /// scenario files.)
    Chosen {
        /// How.
        by: Choice,
        /// Tonight's clients, in order.
        clients: Vec<MemberId>,
        /// The shares of everybody without a usual turn; a list, because a tagged event cannot be read back with
        /// numbers as keys.
        #[serde(default)]
        shares: Vec<TurnShare>,
    },
    /// The turns to come took up the buffer.
    Redistributed,
    /// The facilitator ended the meeting. (Not in scenario files.)
    Ended,
}

impl Event {
    /// Whether it can change lengths; the others only say who somebody is, or what is asked for.
    pub(crate) fn moves_the_clock(&self) -> bool {
        !matches!(
            self,
            Self::GuestCame { .. }
                | Self::Placed { .. }
                | Self::LedBy { .. }
                | Self::HelpAsked { .. }
                | Self::RoleGiven { .. }
        )
    }
}

/// Who pays for an extension, or for a line that is put in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pay {
    /// The buffer first, then the later turns.
    Turns,
    /// The next break.
    Break,
    /// The meeting ends later.
    End,
}

/// What the group did while nobody watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Meanwhile {
    /// It went on; the clock ran.
    WentOn,
    /// It waited; like a hold.
    Halted,
}

/// What somebody decided about a start that leaves a turn below its minimum, or shorter than planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Short {
    /// This client, or this set, has no turn tonight.
    Drop(TurnOf),
    /// Every turn gets the minimum, the meeting ends later.
    Extend,
    /// Below the minimum, by consent.
    Accept,
    /// Every turn keeps its planned length; the meeting ends later by what is missing. (Not in scenario files. Like the
    /// others it is a decision about a start; unlike them it is also one where shorter turns would fit.)
    KeepTurns,
}
