//! Which screen is shown.
//!
//! Not in here: what a screen shows (its own room).

mod act;
pub mod intent;
