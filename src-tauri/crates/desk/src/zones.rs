//! A group's home zone: whose times are shown, how it is looked for by city, and how it is chosen.
//!
//! Not in here: what a zone's clock shows ([`crate::clocks::zone`]).

mod act;
mod show;
pub mod views;
pub(crate) mod whose;
