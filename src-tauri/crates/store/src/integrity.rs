//! Noticing that the file is not as it was written, or has less than was acknowledged.
//!
//! - Every row has a sum, and the facts of a meeting have one together, chained in their order ([`sums`]): triggers of
//!   our own connection keep them, and opening compares them ([`check`]). A row that was changed, added or taken away
//!   by anything but this program is found, and named.
//! - The file counts its writes, and a marker beside it says how many were acknowledged ([`marker`]): a log that was
//!   damaged or deleted is noticed although `SQLite` is content with what is left of it.
//! - A damaged log is recognised before `SQLite` sees it ([`log_scan`]), so that it can be kept.
//!
//! What is found is told and stays until somebody has said what to do about it. Not in here: what is said to people (the
//! desk).

pub(crate) mod check;
pub(crate) mod finding;
pub(crate) mod inspect;
pub(crate) mod log_scan;
pub(crate) mod looking;
pub(crate) mod marker;
pub(crate) mod open_box;
pub(crate) mod state;
pub(crate) mod sums;
