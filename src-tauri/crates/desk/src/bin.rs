//! The bin: deleted things can be put back for thirty days.
//!
//! Deleting (`delete`), putting back (`back`), and deleting for good, by hand or after thirty days (`gone`). Deleted
//! things leave their tables, so ledger, dates, lists and promises follow without knowing about the bin. Not in here:
//! the rows (the store), and how long (`meeting::bin`).

mod back;
mod delete;
mod format;
mod gone;
mod member;
mod show;
mod slip;

pub use crate::bin::show::{BinEntry, BinKindWord, BinView, Binned, GoneView};

use meeting::{
    bin::BinClock,
    people::{GroupId, MeetingId, MemberId},
};
use serde::Deserialize;
use store::{BinId, Thing};
use ts_rs::TS;

use crate::{
    desk::{Desk, Place},
    stop::Stop,
};

/// What is asked of the bin.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case")]
#[ts(export)]
pub enum BinIntent {
    /// Show the bin.
    Go,
    /// Delete a group with everything of it.
    DeleteGroup {
        /// Which.
        group: u32,
    },
    /// Delete a member, with their name, notes and promises.
    DeleteMember {
        /// Who.
        member: u32,
    },
    /// Delete a meeting that was held.
    DeleteMeeting {
        /// Which.
        meeting: u32,
    },
    /// Delete a guest's name from the meeting they came to.
    DeleteGuest {
        /// Which meeting.
        meeting: u32,
        /// Which guest.
        guest: u32,
    },
    /// Put something back where it was.
    PutBack {
        /// Which entry.
        entry: u32,
    },
    /// Delete an entry for good.
    DeleteForGood {
        /// Which entry.
        entry: u32,
    },
    /// Delete everything in the bin for good.
    Empty,
}

/// What the desk remembers of the bin while it is open.
#[derive(Debug, Default)]
pub(crate) struct Bin {
    /// What was just deleted: one press puts it back.
    fresh: Option<BinId>,
    /// What is gone for good, with the files that still hold it.
    gone: Vec<(store::GoneRow, store::Holders)>,
    /// The bin's clock as of the last look at it; none before the first.
    clock: Option<BinClock>,
}

impl Bin {
    /// The offer to put the latest back is over.
    pub fn forget_fresh(&mut self) {
        self.fresh = None;
    }
}

impl Desk {
    pub(crate) fn act_on_bin(&mut self, intent: BinIntent) -> Result<(), Stop> {
        match intent {
            BinIntent::Go => {
                self.look_into_backups()?;
                self.go(Place::Bin)
            }
            BinIntent::DeleteGroup { group } => self.delete(&Thing::Group(GroupId(group))),
            BinIntent::DeleteMember { member } => self.delete(&Thing::Member(MemberId(member))),
            BinIntent::DeleteMeeting { meeting } => self.delete(&Thing::Meeting(MeetingId(meeting))),
            BinIntent::DeleteGuest { meeting, guest } => {
                self.delete(&Thing::Guest(MeetingId(meeting), MemberId(guest)))
            }
            BinIntent::PutBack { entry } => self.put_back(BinId(entry)),
            BinIntent::DeleteForGood { entry } => self.delete_for_good(&[BinId(entry)]),
            BinIntent::Empty => {
                let all: Vec<BinId> = self.store.bin()?.into_iter().map(|row| row.id).collect();
                self.delete_for_good(&all)
            }
        }
    }
}
