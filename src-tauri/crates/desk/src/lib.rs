//! The application without a window: one owner of the state, intents in, views out.
//!
//! [`Desk::act`] carries an [`intent::Intent`] out at a reading of the clocks: it asks `meeting` for a decision,
//! has the store append the facts in one transaction, takes them in, and only then shows views. The
//! [`driver`] owns a desk, wakes it at its deadlines and publishes what it shows. Deliberately not in here:
//! rules of a meeting (`meeting`), SQL (`store`), windows and dialogs (the shell), words of a language.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod act;
pub mod backups;
pub mod bin;
pub mod bounded;
mod choosing;
mod closing;
mod coming_back;
pub mod damage;
mod desk;
pub mod driver;
pub mod errand;
mod faults;
pub mod files;
mod formats;
mod home_zone;
pub mod intent;
mod ledger;
mod line;
pub mod machine;
mod names;
pub mod pace;
pub mod past;
mod plan;
pub mod refusal;
mod rehearsal;
mod room;
mod rota;
mod sample;
mod series;
mod show;
mod shut;
mod stop;
mod trouble;
mod typed;
pub mod views;
pub mod watch;
pub mod zone;

pub use desk::{Desk, Setup};
pub use plan::Plan;
pub use show::record::{MeetingLine, meeting_lines, record_of};
pub use trouble::trouble_of;
