//! Records of finished meetings, and the papers printed from them and from plans.
//!
//! Not in here: the layout of a page (`report`).

pub(crate) mod act;
pub mod intent;
pub(crate) mod paper;
pub mod show;
pub mod views;
