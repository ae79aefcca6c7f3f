//! Limits for everything that comes from a file: every list, count and length, each with its reason.
//!
//! The readers of formats and scenarios, the editor, `format.schema.json` and everything read back from the database
//! use these numbers; a test compares the schema. Values beyond a limit are refused with line and field, or treated as
//! damage, before anything is computed from them. Not in here: limits for what people type, which stand beside their
//! rules ([`crate::people`], [`crate::texts`], [`crate::series`], [`crate::span`]).

use crate::{
    people::{LONGEST_NAME, MOST_MEMBERS},
    time::Length,
};

/// The largest format file, in bytes: every text of [`MOST_LINES`] lines at its longest, in two languages, fits.
pub const LARGEST_FORMAT: usize = 1 << 20;

/// The largest stored draft of a format, in bytes: the file as an escaped text, where a character may take two bytes,
/// and the unparsed input beside it.
pub const LARGEST_DRAFT: usize = 4 * LARGEST_FORMAT;

/// The most items of a format. The longest published one has 7; an item of a minute each would fill an hour.
pub const MOST_ITEMS: usize = 60;

/// The most phases of a round, parts of an item or parts of a phase. The most published is 6; more than 20 in one turn
/// nobody follows.
pub const MOST_PHASES: usize = 20;

/// The most items, phases and parts together. A page of the editor draws every line for ten group sizes.
pub const MOST_LINES: usize = 200;

/// The most breaks of a round: one after each turn of the largest group.
pub const MOST_BREAKS: usize = MOST_MEMBERS;

/// The most kinds of help a client chooses from; the most published is 5, and the stage shows them all.
pub const MOST_HELPS: usize = 20;

/// The highest version of a format. It grows by one with the first edit after a meeting used it.
pub const HIGHEST_VERSION: u32 = 1_000_000;

/// The longest source or licence of a format, in characters: a title, its authors and an address.
pub const LONGEST_SOURCE: usize = 500;

/// The longest text that a format's editor keeps while it cannot be parsed, in characters: the longest line a field
/// takes is far shorter, and a page pasted by mistake still fits.
pub const LONGEST_TYPED: usize = 5000;

/// The largest scenario file, in bytes.
pub const LARGEST_SCENARIO: usize = 256 << 10;

/// The longest meeting of a scenario: events name their time of day, and a day has each time once.
pub const LONGEST_SCENARIO: Length = Length::minutes(24 * 60);

/// The most by which one step is lengthened or shortened at once. Far longer lengths are not read back from a file
/// ([`Length`]), so they must not get into one.
pub const LONGEST_EXTENSION: Length = Length::minutes(24 * 60);

/// The most events of a scenario. A three-hour meeting has about sixty; each is played with all before it.
pub const MOST_EVENTS: usize = 200;

/// The longest pasted list of names, in bytes: every member of the largest group with the longest name, ten times over.
pub const LONGEST_LIST: usize = MOST_MEMBERS * LONGEST_NAME * 40;

/// The most facts in the log of one meeting. An evening has about a hundred; a key that is held down for ten minutes
/// makes thousands.
pub const MOST_FACTS: usize = 20_000;

/// How many of them are reserved for the end of the meeting.
pub const FACTS_FOR_THE_END: usize = 100;

/// The largest stored plan, series or sitting, in bytes: a plan contains its agenda, which is the format in one
/// language with everybody's name.
pub const LARGEST_KEPT: usize = 1 << 20;

/// The most members of an agenda that is read back. Groups of earlier versions could grow beyond the largest group when
/// members came back.
pub const MOST_KEPT_MEMBERS: usize = 4 * MOST_MEMBERS;

/// The most items, phases and parts of an agenda that is read back, and the most entries of any list in it. Formats
/// of earlier versions had no limits, and held meetings must remain readable.
pub const MOST_KEPT_LINES: usize = 5 * MOST_LINES;
