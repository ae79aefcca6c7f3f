//! Detects that the file is not as it was written, or contains less than was acknowledged.
//!
//! - Every row has a checksum, and the facts of a meeting have one together, chained in their order ([`sums`]).
//!   Triggers of our own connection maintain them, and opening compares them ([`check`]). A row that was changed, added
//!   or removed by another program is found and named.
//! - The file counts its writes, and a marker beside it says how many were acknowledged ([`marker`]). So a damaged or
//!   deleted log is noticed even if `SQLite` is content with what is left of it.
//! - A damaged log is recognised before `SQLite` sees it ([`log_scan`]), so that it can be kept.
//!
//! Findings stay until somebody decides what to do about them. Not in here: the words for people (the desk).

pub(crate) mod check;
pub(crate) mod finding;
pub(crate) mod inspect;
pub(crate) mod keep;
pub(crate) mod log_scan;
pub(crate) mod looking;
pub(crate) mod lost;
pub(crate) mod marker;
pub(crate) mod open_box;
pub(crate) mod state;
pub(crate) mod sums;
