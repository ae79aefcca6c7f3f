//! A member's page: what is theirs to see, at one place.
//!
//! Whether the words of a note are shown is asked for note by note, and only for as long as the page is: they belong to the
//! member, and others may sit before the same screen. Not in here: the roster ([`crate::groups`]).

pub(crate) mod act;
pub mod intent;
pub(crate) mod show;
pub mod views;

use meeting::people::MeetingId;

use crate::context::OfVisit;

/// The note that is shown on the page of a member: the meeting it was written in.
pub(crate) type NoteShown = OfVisit<MeetingId>;
