//! The rules of a peer coaching group meeting.
//!
//! A [`format::Format`] applied to a date and the people who come is an [`agenda::Agenda`]. A running agenda is a
//! [`clock::Clock`]. A clock with its log of events and its undo is a [`live::Meeting`]. What remains of it is a
//! [`record::Record`]. The rules are in MEETING-CLOCK.md, to the second.
//!
//! Deliberately not in here: a system clock (time is an argument), a file, a window, a language. Nothing in this crate
//! can fail for a reason outside its arguments.
#![deny(clippy::wildcard_enum_match_arm)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

pub mod agenda;
pub mod alike;
pub mod archive;
pub mod backups;
pub mod bin;
pub mod bounds;
pub mod choosing;
pub mod clock;
pub mod due;
pub mod evaluation;
pub mod format;
pub mod ledger;
pub mod live;
pub mod manners;
pub mod people;
mod phases;
pub mod planning;
pub mod record;
pub mod remedy;
pub mod rooms;
pub mod rota;
pub mod run_sheet;
pub mod scenario;
pub mod series;
mod share;
pub mod span;
pub mod suits;
pub mod texts;
pub mod time;
pub mod turnout;
pub mod typed;
pub mod wall;
