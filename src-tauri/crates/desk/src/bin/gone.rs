//! Deleting for good: by hand, or after thirty days.
//!
//! The bin is checked once a day, first when the desk opens, but never during a meeting. Not in here: counting the
//! thirty days (`meeting::bin`).

use meeting::{
    bin::{BinClock, until},
    time::Moment,
};
use store::{BinId, BinRow};
use words::MessageKey;

use crate::{desk::Desk, refusal::Refusal, stop::Stop};

/// The bin's clock in the file: its three times, the last of them empty unless the machine's clock is doubted.
const CLOCK: &str = "bin-clock";

impl Desk {
    /// Deletes entries for good. The page then says which backups still hold them.
    pub(super) fn delete_for_good(&mut self, ids: &[BinId]) -> Result<(), Stop> {
        for id in ids {
            self.store.binned(*id)?.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
        }
        if ids.is_empty() {
            return Ok(());
        }
        let deleted = self.store.delete_for_good(ids, self.now());
        let there = self.store.bin()?.iter().any(|row| ids.contains(&row.id));
        self.is_gone(deleted, there)?;
        self.bin.forget_fresh();
        self.look_into_backups()
    }

    /// Asks the backups and the files set aside which of them hold what is gone, and forgets what none holds any more.
    pub(super) fn look_into_backups(&mut self) -> Result<(), Stop> {
        let gone = self.store.gone()?;
        let holding = self.store.files_with(&gone)?;
        self.bin.gone.clear();
        for (gone, holders) in gone.into_iter().zip(holding) {
            if holders.is_empty() {
                self.store.forget_gone(&gone)?;
            } else {
                self.bin.gone.push((gone, holders));
            }
        }
        Ok(())
    }

    /// The look at the bin that is due once a day: what is overdue goes. A failure is told, and tried again tomorrow.
    pub(crate) fn look_at_bin_daily(&mut self) {
        let due = self.bin.clock.is_none_or(|clock| clock.is_due(self.now()));
        if self.store.is_in_memory() || self.is_live() || !due {
            return;
        }
        if let Err(Stop::Failed(failure)) = self.look_at_bin() {
            self.note(Err(failure));
        }
        // No act did this: what the next one writes is not taken for it.
        self.note_deletion();
    }

    fn look_at_bin(&mut self) -> Result<(), Stop> {
        // Noted first: what fails is not tried again at every tick.
        self.bin.clock = Some(BinClock::begun(self.now()));
        let rows = self.store.bin()?;
        if !rows.is_empty() {
            let now = self.go_on_counting(&rows)?;
            let overdue: Vec<BinId> = rows.iter().filter(|row| row.slip.until <= now).map(|row| row.id).collect();
            self.delete_for_good(&overdue)?;
        }
        // Last: it makes a backup, and where none can be made, what is overdue is gone all the same.
        self.delete_unneeded_formats()
    }

    /// Lets the bin's clock go on to now.
    pub(super) fn go_on_counting(&mut self, rows: &[BinRow]) -> Result<Moment, Stop> {
        let clock = self.bin_clock(rows)?;
        self.bin.clock = Some(clock);
        if !self.store.is_in_memory() {
            self.store.set_setting(CLOCK, &written(clock))?;
        }
        Ok(clock.now)
    }

    /// The bin's clock as it is now. While nothing lies in the bin it is the machine's.
    pub(super) fn bin_clock(&self, rows: &[BinRow]) -> store::Result<BinClock> {
        let machine = self.now();
        let Some(latest) = rows.iter().map(|row| row.slip.until).max() else { return Ok(BinClock::begun(machine)) };
        let kept = self.store.setting(CLOCK)?.and_then(|kept| read(&kept));
        Ok(kept.map_or_else(|| BinClock::begun_anew(latest, machine), |clock| clock.look(machine)))
    }

    /// What lies in the bin of a backup that was gone back to has its thirty days anew.
    pub(crate) fn begin_thirty_days_anew(&mut self) -> store::Result<()> {
        let clock = BinClock::begun(self.now());
        let rows = self.store.bin()?;
        if rows.is_empty() {
            return Ok(());
        }
        for row in rows {
            self.store.set_until(row.id, until(clock.now))?;
        }
        self.bin.clock = Some(clock);
        self.store.set_setting(CLOCK, &written(clock))
    }
}

fn written(clock: BinClock) -> String {
    let doubted = clock.doubted.map(|at| at.0.to_string()).unwrap_or_default();
    format!("{} {} {doubted}", clock.now.0, clock.last.0)
}

fn read(kept: &str) -> Option<BinClock> {
    let mut times = kept.split(' ').map(|time| time.parse().ok().map(Moment));
    Some(BinClock { now: times.next()??, last: times.next()??, doubted: times.next()? })
}
