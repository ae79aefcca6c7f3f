//! Planning a meeting: when, in which format, who comes, in which order, who leads, and whether it fits.
//!
//! Not in here: the rules of an agenda (`meeting::agenda`), and choosing clients by bids or hands ([`crate::choosing`]).

pub(crate) mod act;
pub(crate) mod fit;
pub mod intent;
mod leads;
pub(crate) mod lines;
pub(crate) mod run_sheet;
pub(crate) mod show;
pub(crate) mod undo;
pub mod views;
pub(crate) mod why;
