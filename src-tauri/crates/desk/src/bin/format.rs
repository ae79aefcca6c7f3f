//! Deleting formats of one's own, with all their versions.
//!
//! A held meeting has the format in its agenda. A planned one needs the file: as long as there is one, the format is
//! only no longer offered; it goes to the bin when the last of them has been held or discarded. Not in here: editing.

use meeting::format::file;
use store::{BinId, BinKind, MeetingState, Thing};
use words::MessageKey;

use crate::{
    bin::{Bin, enter::put_in_bin, slip::Label},
    context::{Context, Place},
    plan::{Plan, read_plan},
    refusal::Refusal,
    stop::Stop,
};

pub(super) fn delete_format(bin: &mut Bin, cx: &mut Context, key: &str) -> Result<BinId, Stop> {
    let entry = format_to_bin(bin, cx, key)?;
    cx.go(Place::Formats)?;
    Ok(entry)
}

fn format_to_bin(bin: &mut Bin, cx: &mut Context, key: &str) -> Result<BinId, Stop> {
    let row = cx.store.format(key)?.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
    let title = file::read(&row.text).map(|file| file.title.in_language(cx.language.tag()).to_owned());
    let label = Label { name: title.unwrap_or_default(), ..Label::default() };
    put_in_bin(bin, cx, &Thing::Format(key.to_owned()), None, &label, &[])
}

/// Whether a meeting that is not over yet is planned with a format, also one of a group that can still be put back.
pub(crate) fn is_planned_with(cx: &Context, key: &str) -> store::Result<bool> {
    if cx.store.bin()?.iter().any(|row| row.kind == BinKind::Group) {
        let binned = cx.store.open_plans_in_bin()?;
        if binned.iter().filter_map(|plan| serde_json::from_str::<Plan>(plan).ok()).any(|plan| plan.format == key) {
            return Ok(true);
        }
    }
    for group in cx.store.groups()? {
        let open = cx.store.meetings_of(group.id)?.into_iter().filter(|row| row.state != MeetingState::Closed);
        if open.filter_map(|row| read_plan(&row)).any(|plan| plan.format == key) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Deletes the formats that are no longer offered and that no plan needs any more.
pub(super) fn delete_unneeded_formats(bin: &mut Bin, cx: &mut Context) -> Result<(), Stop> {
    for row in cx.store.formats()?.into_iter().filter(|row| row.removed) {
        if !is_planned_with(cx, &row.key)? {
            format_to_bin(bin, cx, &row.key)?;
        }
    }
    Ok(())
}
