//! The home: all groups.
//!
//! Not in here: one group ([`crate::groups`]).

pub(crate) mod show;
pub mod views;
