//! What is done to the open meeting, whichever room asks: opening and closing it, acts, writing, its end.
//!
//! Not in here: what it holds ([`crate::session`]), and the live screen with its intents ([`crate::running`]).

pub(crate) mod act;
pub(crate) mod choices;
pub(crate) mod coming_back;
pub(crate) mod off_time;
pub(crate) mod opening;
pub(crate) mod over;
pub(crate) mod saving;
