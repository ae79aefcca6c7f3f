//! The home: all groups.
//!
//! Not in here: one group ([`crate::groups`]).

mod show;
pub mod views;
