//! Which screen is shown.
//!
//! Not in here: what a screen shows (its own room).

pub(crate) mod act;
pub mod intent;
