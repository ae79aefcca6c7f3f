//! Running a meeting: attendance, the clock, turns, roles, notes and promises, live.
//!
//! Not in here: what a meeting decides (`meeting::live`), the evaluation ([`crate::evaluation`]) and the wall
//! ([`crate::stage`]).

pub(crate) mod act;
pub(crate) mod again;
pub(crate) mod asks;
pub(crate) mod close;
pub mod intent;
pub(crate) mod lines;
pub(crate) mod notes;
pub(crate) mod now;
pub(crate) mod people;
pub(crate) mod rooms;
pub(crate) mod show;
pub(crate) mod turn;
pub mod views;
