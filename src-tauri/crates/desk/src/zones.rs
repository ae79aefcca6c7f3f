//! A group's home zone: the zone of the times shown, searching for it by city, and choosing it.
//!
//! Not in here: conversions ([`crate::clocks::zone`]).

pub(crate) mod act;
pub(crate) mod show;
pub mod views;

use crate::context::OfVisit;

/// What is typed to find a group's home zone.
pub(crate) type ZoneSearch = OfVisit<String>;
