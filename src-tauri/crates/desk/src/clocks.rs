//! Time at the desk: the machine's clocks, the line of moments made of them, zones, and dates and times as people type
//! them.
//!
//! Not in here: the clock of a meeting (`meeting::clock`), and which zone a group meets in ([`crate::zones`]).

pub(crate) mod line;
pub mod machine;
pub mod pace;
pub(crate) mod typed;
pub mod watch;
pub mod zone;
