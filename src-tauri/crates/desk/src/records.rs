//! Records of meetings that are over, and the papers printed from them and from plans.
//!
//! Not in here: how a page is set (`report`).

pub(crate) mod act;
pub(crate) mod paper;
pub mod show;
pub mod views;
