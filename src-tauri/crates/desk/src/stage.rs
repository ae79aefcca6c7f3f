//! The stage, the window for the wall: opening it, what it shows, and the message on it.
//!
//! Not in here: which screen it fills (the shell; [`screen`] is only what it tells of one).

pub(crate) mod act;
pub mod intent;
mod same;
pub mod screen;
pub(crate) mod show;
pub mod views;
