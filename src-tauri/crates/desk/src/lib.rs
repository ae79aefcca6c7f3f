//! The application without a window: one owner of the state, intents in, views out.
//!
//! [`Desk::act`] carries out an [`intent::Intent`] at a reading of the clocks: it asks `meeting` for a decision,
//! applies the facts in memory, has the store append them in one transaction, and then shows views. Memory comes first
//! so that a meeting goes on while the disk is full; a failed write is shown at once and retried. The [`driver`] owns a
//! desk, wakes it at its deadlines and publishes its views. Deliberately not in here: rules of a meeting (`meeting`),
//! SQL (`store`), windows and dialogs (the shell), words of a language.
#![deny(clippy::wildcard_enum_match_arm)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod act;
pub mod backups;
pub mod bin;
pub mod bounded;
pub mod choosing;
pub mod clocks;
mod closing;
pub mod damage;
pub mod dates;
mod desk;
pub mod driver;
pub mod errand;
pub mod evaluation;
pub mod files;
pub mod formats;
pub mod groups;
pub mod home;
pub mod intent;
pub mod ledger;
pub mod navigation;
pub mod past;
pub mod planning;
pub mod records;
pub mod refusal;
pub mod rehearsal;
pub mod rota;
pub mod running;
mod saving;
pub mod sentence;
pub mod settings;
mod show;
mod shut;
pub mod stage;
mod stop;
mod stored;
mod trouble;
mod twin;
pub mod views;
pub mod zones;

pub use crate::desk::{Desk, Setup};
pub use planning::{opened::OpenedPlan, plan::Plan};
pub use records::show::{MeetingLine, meeting_lines, record_of};
pub use trouble::trouble_of;
