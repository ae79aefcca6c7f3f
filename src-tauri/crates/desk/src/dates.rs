//! When a group meets: its series, the dates on its page, and the calendar file.
//!
//! Not in here: the rules of a series (`meeting::series`), and who does what on those dates ([`crate::rota`]).

mod act;
pub(crate) mod calendar;
pub mod intent;
pub(crate) mod series;
pub(crate) mod show;
pub mod views;
