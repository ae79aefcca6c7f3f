//! A group's home zone: the zone of the times shown, searching for it by city, and choosing it.
//!
//! Not in here: conversions ([`crate::clocks::zone`]).

mod act;
mod show;
pub mod views;
pub(crate) mod whose;
