//! Breakout rooms and the roles of a turn. Compartment: room.

use serde::Serialize;
use ts_rs::TS;

use crate::twin::twin;

/// A room in a set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RoomView {
    /// Its number, from 1.
    pub room: u32,
    /// Who is client; none where all have been client and coach, and the set is the room's own.
    pub client: Option<String>,
    /// Who coaches.
    pub coach: Option<String>,
    /// Who observes; in a room without a client, everybody.
    pub observers: Vec<String>,
    /// Who is client in the next set, if somebody is.
    pub next: Option<String>,
}

/// A role beside client and coach, with who has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RoleView {
    /// Which.
    pub role: RoleWord,
    /// Who.
    pub names: Vec<String>,
}

twin! {
    /// A role beside client and coach.
    RoleWord of meeting::format::Role {
        /// Watches and says afterwards what they saw.
        Observer,
        /// Watches the time.
        Timekeeper,
        /// Writes down for the client.
        Scribe,
        /// Says again what the client said.
        Restater,
        /// Asks the client about the promise until the group meets again.
        Partner,
        /// Leads while the facilitator cannot; for the whole meeting, never for one turn.
        Deputy,
    }
}
