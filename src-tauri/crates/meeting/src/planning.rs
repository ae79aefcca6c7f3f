//! The rules of a plan that is being made: what an undo takes back, whom a hand moved, an order drawn by lot, and
//! what is different tonight.
//!
//! Not in here: what was typed for a plan (the desk keeps it), and the agenda it becomes ([`crate::agenda`]).

mod drawn;
mod history;
mod moved;
mod tonight;

pub use self::{
    drawn::drawn,
    history::History,
    moved::moved,
    tonight::{Differs, Line, LineAt, LineEdit, LineRefused, Tonight},
};
