//! Deleting for good: by hand, or after thirty days.
//!
//! The bin is checked once a day, first when the desk opens, but never during a meeting. Not in here: counting the
//! thirty days (`meeting::bin`).

use meeting::bin::BinClock;
use store::BinId;
use words::MessageKey;

use crate::{
    bin::{Bin, clock::go_on_counting, format::delete_unneeded_formats},
    context::Context,
    refusal::Refusal,
    stop::Stop,
};

/// Deletes entries for good. The page then says which backups still hold them.
pub(super) fn delete_for_good(bin: &mut Bin, cx: &mut Context, ids: &[BinId]) -> Result<(), Stop> {
    for id in ids {
        cx.store.binned(*id)?.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
    }
    if ids.is_empty() {
        return Ok(());
    }
    let deleted = cx.store.delete_for_good(ids, cx.now());
    let there = cx.store.bin()?.iter().any(|row| ids.contains(&row.id));
    cx.is_gone(deleted, there)?;
    bin.forget_fresh();
    look_into_backups(bin, cx)
}

/// Asks the backups and the files set aside which of them hold what is gone, and forgets what none holds any more.
pub(super) fn look_into_backups(bin: &mut Bin, cx: &mut Context) -> Result<(), Stop> {
    let gone = cx.store.gone()?;
    let holding = cx.store.files_with(&gone)?;
    bin.gone.clear();
    for (gone, holders) in gone.into_iter().zip(holding) {
        if holders.is_empty() {
            cx.store.forget_gone(&gone)?;
        } else {
            bin.gone.push((gone, holders));
        }
    }
    Ok(())
}

/// The look at the bin that is due once a day: what is overdue goes. A failure is told, and tried again tomorrow.
pub(crate) fn look_at_bin_daily(bin: &mut Bin, cx: &mut Context) {
    let due = bin.clock.is_none_or(|clock| clock.is_due(cx.now()));
    if cx.store.is_in_memory() || cx.is_live() || !due {
        return;
    }
    if let Err(Stop::Failed(failure)) = look_at_bin(bin, cx) {
        cx.note(Err(failure));
    }
    // No act did this: what the next one writes is not taken for it.
    cx.note_deletion();
}

fn look_at_bin(bin: &mut Bin, cx: &mut Context) -> Result<(), Stop> {
    // Noted first: what fails is not tried again at every tick.
    bin.clock = Some(BinClock::begun(cx.now()));
    let rows = cx.store.bin()?;
    if !rows.is_empty() {
        let now = go_on_counting(bin, cx, &rows)?;
        let overdue: Vec<BinId> = rows.iter().filter(|row| row.slip.until <= now).map(|row| row.id).collect();
        delete_for_good(bin, cx, &overdue)?;
    }
    // Last: it makes a backup, and where none can be made, what is overdue is gone all the same.
    delete_unneeded_formats(bin, cx)
}
