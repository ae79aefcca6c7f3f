//! The rules of a plan that is being made: what an undo takes back, whom a hand moved, and what is different
//! tonight.
//!
//! Not in here: what was typed for a plan (the desk keeps it), and the agenda it becomes ([`crate::agenda`]).

mod history;
mod moved;
mod tonight;

pub use self::{
    history::History,
    moved::moved,
    tonight::{Differs, Line, LineAt, LineEdit, LineRefused, Tonight},
};
