//! The group's ledger of turns, on its page and for a plan.
//!
//! Not in here: what the figures mean and whose turn is next (`meeting::ledger`).

pub(crate) mod history;
pub(crate) mod show;
pub mod views;
