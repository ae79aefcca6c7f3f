//! What one member has had in all meetings.
//!
//! Not in here: how it adds up ([`super::fold`]).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::{format::Role, time::Length};

/// Since when somebody has waited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Since {
    /// How many meetings there had been when they last had it, or joined.
    pub(super) at: u32,
    /// When they last had it; `None` is never.
    pub on: Option<NaiveDate>,
}

/// The figures of one member.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// Turns as client.
    pub turns: u32,
    /// What those turns were planned with, all together.
    pub planned: Length,
    /// How long they were.
    pub real: Length,
    /// Turns in which they coached: they were in the room for some of it and did not only observe.
    pub coach: u32,
    /// How often they had which role beside a turn.
    pub roles: BTreeMap<Role, u32>,
    /// Times the first of several clients.
    pub first: u32,
    /// Times the last of several clients.
    pub last: u32,
    /// Times facilitator.
    pub led: u32,
    /// Times deputy.
    pub deputy: u32,
    /// Meetings they were at, if only for a part.
    pub attended: u32,
    /// Meetings they missed, agreed or not.
    pub missed: u32,
    /// Meetings they came late to or left early: half a miss each (FIELD.md F25).
    pub half_misses: u32,
    /// Turns that are not made up for, because more than one would be owed.
    pub lapsed: u32,
    /// Cycles of turns they have had or were counted level with.
    pub(super) level: u32,
    /// The last cycle of first places in which they were first; as many as were full before they joined.
    pub(super) first_level: u32,
    /// Whether they were to have a turn at a meeting and had none, with no turn since.
    pub(super) owed: bool,
    /// Whether that happened although they were there, if only for a part: the turn was moved to a later meeting, whichever
    /// they come to first with a turn.
    pub(super) moved: bool,
    /// The meetings since their last turn at which they were absent or lost it.
    pub(super) without: Vec<NaiveDate>,
    /// The last turn.
    pub turn: Since,
    /// The last time first.
    pub firsts: Since,
    /// The last time facilitator.
    pub lead: Since,
    /// The last time deputy.
    pub stood_in: Since,
    /// The number of the last meeting at which they were a member, counting from 1; 0 is none.
    pub(super) seat: u32,
}

impl Account {
    /// Turns they observed.
    pub fn observer(&self) -> u32 {
        self.roles.get(&Role::Observer).copied().unwrap_or_default()
    }

    /// Turns that count: those of full cycles and of the running one. Newcomers start level with the others.
    pub fn level(&self) -> u32 {
        self.level
    }
}
