//! The rota of the coming meetings on the group's screen.

use serde::Serialize;
use ts_rs::TS;

/// Who has what at the coming meetings.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct RotaView {
    /// The meetings, soonest first; empty for fewer than two members.
    pub rows: Vec<RotaRow>,
    /// Whether something was agreed that could be given up for the proposal.
    pub agreed: bool,
}

/// A coming meeting.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct RotaRow {
    /// What names it.
    pub at: String,
    /// Its day, an ISO date, where one is known.
    pub date: Option<String>,
    /// Which meeting it is; 0 for a plan beside the dates of the series.
    pub number: u32,
    /// Of how many, in a programme.
    pub of: Option<u32>,
    /// Its plan, if there is one.
    pub meeting: Option<u32>,
    /// How its clients are found.
    pub choice: RotaChoice,
    /// The clients, where only some are.
    pub clients: Vec<RotaPart>,
    /// Who leads.
    pub facilitator: Option<RotaPart>,
    /// The name of whoever leads and is no member, as its plan has it.
    pub outside: Option<String>,
    /// Whether its plan says who leads.
    pub led_by_plan: bool,
    /// Who is not expected.
    pub absent: Vec<u32>,
}

/// Somebody's part.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct RotaPart {
    /// Who.
    pub id: u32,
    /// The name.
    pub name: String,
    /// How it came to them.
    pub stands: PartState,
    /// Whose it was, if it was swapped.
    pub instead: Option<String>,
}

/// How the clients of a coming meeting are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RotaChoice {
    /// Everybody is client.
    All,
    /// Some are; they are named.
    Some,
    /// Bids for time decide.
    Bids,
    /// A vote decides.
    Vote,
    /// There are no turns.
    None,
}

/// How a part came to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PartState {
    /// The ledger proposes it.
    Proposed,
    /// It was agreed.
    Agreed,
    /// Two people swapped.
    Swapped,
    /// The plan says so.
    Planned,
}
