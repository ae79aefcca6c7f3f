//! The bin: deleted things can be put back for thirty days.
//!
//! Deleting (`delete`), putting back (`back`), and deleting for good, by hand or after thirty days (`gone`). Deleted
//! things leave their tables, so ledger, dates, lists and promises follow without knowing about the bin. Not in here:
//! the rows (the store), and how long (`meeting::bin`).

pub(crate) mod back;
pub(crate) mod clock;
pub(crate) mod delete;
mod enter;
pub(crate) mod format;
pub(crate) mod gone;
mod member;
pub(crate) mod show;
mod slip;

pub use crate::bin::show::{BinEntry, BinKindWord, BinView, Binned, GoneView};

use meeting::{
    bin::BinClock,
    people::{GroupId, GuestId, MeetingId, MemberId},
};
use serde::Deserialize;
use store::{BinId, Thing};
use ts_rs::TS;
use words::MessageKey;

use crate::{
    bin::{
        back::put_back,
        delete::delete,
        gone::{delete_for_good, look_into_backups},
    },
    context::{Context, OfVisit, Place},
    refusal::Refusal,
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
    fresh: OfVisit<BinId>,
    /// What is gone for good, with the files that still hold it.
    gone: Vec<(store::GoneRow, store::Holders)>,
    /// The bin's clock as of the last look at it; none before the first.
    clock: Option<BinClock>,
}

impl Bin {
    /// The offer to put the latest back is over.
    pub fn forget_fresh(&mut self) {
        self.fresh = OfVisit::default();
    }
}

/// Carries out what is asked of the bin.
pub(crate) fn act_on_bin(bin: &mut Bin, cx: &mut Context, intent: BinIntent) -> Result<(), Stop> {
    match intent {
        BinIntent::Go => {
            look_into_backups(bin, cx)?;
            cx.go(Place::Bin)
        }
        BinIntent::DeleteGroup { group } => delete(bin, cx, &Thing::Group(GroupId(group))),
        BinIntent::DeleteMember { member } => delete(bin, cx, &Thing::Member(MemberId(member))),
        BinIntent::DeleteMeeting { meeting } => delete(bin, cx, &Thing::Meeting(MeetingId(meeting))),
        BinIntent::DeleteGuest { meeting, guest } => {
            let guest = GuestId::of_number(guest).ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
            delete(bin, cx, &Thing::Guest(MeetingId(meeting), guest))
        }
        BinIntent::PutBack { entry } => put_back(bin, cx, BinId(entry)),
        BinIntent::DeleteForGood { entry } => delete_for_good(bin, cx, &[BinId(entry)]),
        BinIntent::Empty => {
            let all: Vec<BinId> = cx.store.bin()?.into_iter().map(|row| row.id).collect();
            delete_for_good(bin, cx, &all)
        }
    }
}
