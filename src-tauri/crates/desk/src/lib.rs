//! The application without a window: one owner of the state, intents in, views out.
//!
//! [`Desk::act`] carries out an [`intent::Intent`] at a reading of the clocks: it asks `meeting` for a decision,
//! applies the facts in memory, has the store append them in one transaction, and then shows views. Memory comes first
//! so that a meeting goes on while the disk is full; a failed write is shown at once and retried. The [`driver`] owns a
//! desk, wakes it at its deadlines and publishes its views. Deliberately not in here: rules of a meeting (`meeting`),
//! SQL (`store`), windows and dialogs (the shell), words of a language.
#![deny(clippy::wildcard_enum_match_arm)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

pub mod about;
mod ahead;
mod answers;
pub mod archive;
pub mod backups;
pub mod bin;
pub mod bounded;
mod cards;
pub mod choosing;
pub mod clocks;
mod context;
pub mod damage;
pub mod dates;
mod desk;
pub mod driver;
pub mod errand;
pub mod evaluation;
mod faults;
pub mod files;
pub mod formats;
pub mod groups;
pub mod home;
mod home_zone;
pub mod intent;
pub mod ledger;
mod library;
mod live;
pub mod members;
mod navigation;
pub mod next;
mod numbers;
pub mod parts;
pub mod past;
mod people;
mod plan;
pub mod planning;
mod plans;
mod projection;
mod promises;
pub mod records;
pub mod refusal;
pub mod rehearsal;
pub mod rota;
pub mod running;
pub mod sentence;
mod series;
mod session;
pub mod settings;
pub mod shown;
mod shut;
pub mod stage;
mod stop;
mod stored;
mod trouble;
mod twin;
pub mod typing;
pub mod views;
pub mod without_window;
pub mod zones;

pub use crate::desk::{Desk, Setup};
pub use plan::{Plan, opened::OpenedPlan};
pub use records::show::{MeetingLine, meeting_lines, record_of};
pub use trouble::trouble_of;
