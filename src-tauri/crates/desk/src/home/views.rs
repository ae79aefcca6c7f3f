//! The home: every group, and what is due.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    archive::ArchivedGroup,
    dates::views::NextDate,
    next::NextStep,
    parts::{MeetingCard, Named},
    sentence::Sentence,
};

/// The home.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct HomeView {
    /// The meetings it opens with: those that run and those that are soon, soonest first; else the next of all.
    pub due: Vec<DueMeeting>,
    /// The groups by name, without those in the archive; with them empty on the first start.
    pub groups: Vec<GroupCard>,
    /// The groups in the archive, by name.
    pub archived: Vec<ArchivedGroup>,
    /// What there is to say of the backups.
    pub backups: Option<Sentence>,
}

/// A meeting that is due, with what a facilitator wants to know before it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct DueMeeting {
    /// Whose.
    pub group: Named,
    /// What to do about it, and when it is.
    pub next_step: NextStep,
    /// Seconds until it starts; below 0 once its time has come, none while it runs.
    pub starts_in: Option<i32>,
    /// In how many days, where the group is: 0 is today; below 0 it has passed; none while it runs.
    pub days_ahead: Option<i32>,
    /// Its planned end; none for a date without a plan.
    pub ends: Option<String>,
    /// Whose times these are, where they are not those of this machine.
    pub city: Option<String>,
    /// Which meeting of its group or programme.
    pub number: Option<u32>,
    /// Of how many, in a programme.
    pub of: Option<u32>,
    /// The title of its format; none for a date without a plan.
    pub format: Option<String>,
    /// How many members the group has.
    pub members: u32,
    /// How many are expected; none for a date without a plan, or with one that cannot be read.
    pub expected: Option<u32>,
    /// Who is not.
    pub absent: Vec<String>,
    /// Who leads.
    pub facilitator: Option<String>,
    /// Who leads in the facilitator's own turn.
    pub deputy: Option<String>,
    /// Who has the first turn.
    pub first: Option<String>,
    /// Why, where the ledger says so.
    pub first_why: Option<Sentence>,
    /// How many promises of the group are open.
    pub open_promises: u32,
}

/// A group on the home.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct GroupCard {
    /// Which.
    pub id: u32,
    /// Its name.
    pub name: String,
    /// Whether it is the sample.
    pub sample: bool,
    /// How many members it has today.
    pub members: u32,
    /// Its last meeting that is over.
    pub last: Option<MeetingCard>,
    /// Its next planned meeting, or the one running.
    pub next: Option<MeetingCard>,
    /// When it meets next by its series, while nothing is planned.
    pub next_date: Option<NextDate>,
    /// What to do next.
    pub next_step: NextStep,
    /// Whose times these are, where they are not those of this machine.
    pub city: Option<String>,
    /// How many promises are open.
    pub open_promises: u32,
}
