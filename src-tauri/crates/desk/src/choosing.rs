//! Choosing tonight's clients: bids, a show of hands and shares, on a plan and in the meeting.
//!
//! Not in here: what follows from bids and hands (`meeting::choosing`).

pub(crate) mod act;
pub mod intent;
pub(crate) mod show;
pub mod views;
