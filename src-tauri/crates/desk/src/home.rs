//! The home: all groups.
//!
//! Not in here: one group ([`crate::groups`]).

mod due;
pub(crate) mod show;
pub mod views;
