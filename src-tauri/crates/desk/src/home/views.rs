//! The home: every group, and what is due.

use serde::Serialize;
use ts_rs::TS;

use crate::{dates::views::NextDate, parts::MeetingCard, sentence::Sentence};

/// The home.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct HomeView {
    /// The groups by name; empty on the first start.
    pub groups: Vec<GroupCard>,
    /// What there is to say of the backups.
    pub backups: Option<Sentence>,
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
    /// Whose times these are, where they are not those of this machine.
    pub city: Option<String>,
    /// How many promises are open.
    pub open_promises: u32,
}
