//! The bin's clock in the file: how long things can still be put back.
//!
//! Not in here: how it goes (`meeting::bin`), and what is deleted for good (`gone`).

use meeting::{
    bin::{BinClock, until},
    time::Moment,
};
use store::BinRow;

use crate::{bin::Bin, context::Context, stop::Stop};

/// The bin's clock in the file: its three times, the last of them empty unless the machine's clock is doubted.
const CLOCK: &str = "bin-clock";

/// Lets the bin's clock go on to now.
pub(crate) fn go_on_counting(bin: &mut Bin, cx: &mut Context, rows: &[BinRow]) -> Result<Moment, Stop> {
    let clock = bin_clock(cx, rows)?;
    bin.clock = Some(clock);
    if !cx.store.is_in_memory() {
        cx.store.set_setting(CLOCK, &written(clock))?;
    }
    Ok(clock.now)
}

/// The bin's clock as it is now. While nothing lies in the bin it is the machine's.
pub(crate) fn bin_clock(cx: &Context, rows: &[BinRow]) -> store::Result<BinClock> {
    let machine = cx.now();
    let Some(latest) = rows.iter().map(|row| row.slip.until).max() else { return Ok(BinClock::begun(machine)) };
    let kept = cx.store.setting(CLOCK)?.and_then(|kept| read(&kept));
    Ok(kept.map_or_else(|| BinClock::begun_anew(latest, machine), |clock| clock.look(machine)))
}

/// What lies in the bin of a backup that was gone back to has its thirty days anew.
pub(crate) fn begin_thirty_days_anew(bin: &mut Bin, cx: &mut Context) -> store::Result<()> {
    let clock = BinClock::begun(cx.now());
    let rows = cx.store.bin()?;
    if rows.is_empty() {
        return Ok(());
    }
    for row in rows {
        cx.store.set_until(row.id, until(clock.now))?;
    }
    bin.clock = Some(clock);
    cx.store.set_setting(CLOCK, &written(clock))
}

fn written(clock: BinClock) -> String {
    let doubted = clock.doubted.map(|at| at.0.to_string()).unwrap_or_default();
    format!("{} {} {doubted}", clock.now.0, clock.last.0)
}

fn read(kept: &str) -> Option<BinClock> {
    let mut times = kept.split(' ').map(|time| time.parse().ok().map(Moment));
    Some(BinClock { now: times.next()??, last: times.next()??, doubted: times.next()? })
}
