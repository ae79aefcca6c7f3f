//! The one way into the bin.
//!
//! Not in here: what of a thing goes there (`delete`), and how long it stays (`clock`).

use meeting::{
    bin::until,
    people::{GroupId, MeetingId},
};
use store::{BinId, PlanTexts, Slip, Thing};
use words::MessageKey;

use crate::{
    bin::{Bin, clock::go_on_counting, slip::Label},
    context::Context,
    refusal::Refusal,
    stop::Stop,
    stored::to_json,
};

/// The one way into the bin: a backup first, then everything in one transaction.
pub(crate) fn put_in_bin(
    bin: &mut Bin,
    cx: &mut Context,
    thing: &Thing,
    of: Option<GroupId>,
    label: &Label,
    plans: &[(MeetingId, PlanTexts)],
) -> Result<BinId, Stop> {
    // Before the clock is written: that is part of the deletion, and no reason for another backup.
    cx.back_up_before_deleting()?;
    let deleted = cx.now();
    let rows = cx.store.bin()?;
    let counted = go_on_counting(bin, cx, &rows)?;
    let slip = Slip { of, deleted, until: until(counted), label: to_json(label)? };
    let binned = cx.store.delete_to_bin(thing, &slip, plans);
    let there = cx.store.binned_as(thing)?;
    cx.is_gone(binned.map(drop), there.is_none())?;
    Ok(there.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?.id)
}
