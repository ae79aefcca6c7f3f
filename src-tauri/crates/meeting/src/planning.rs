//! The rules of a plan that is being made: what an undo takes back, and whom a hand moved.
//!
//! Not in here: what was typed for a plan (the desk keeps it), and the agenda it becomes ([`crate::agenda`]).

mod history;
mod moved;

pub use self::{history::History, moved::moved};
