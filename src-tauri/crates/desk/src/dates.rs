//! When a group meets: its series, the dates on its page, and the calendar file.
//!
//! Not in here: the rules of a series (`meeting::series`), and who does what on those dates ([`crate::rota`]).

pub(crate) mod act;
pub(crate) mod calendar;
pub mod intent;
pub mod outlook;
pub(crate) mod show;
pub mod views;

use std::path::PathBuf;

use meeting::people::GroupId;

/// The calendar file that was saved last, and whose.
pub(crate) type SavedCalendar = Option<(GroupId, PathBuf)>;
