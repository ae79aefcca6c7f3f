//! What goes for good: by hand, or when its thirty days are over.
//!
//! The bin is looked at when the desk opens and once a day while it is open, but not during a meeting. Not in here: when a
//! clock is believed (`meeting::bin`).

use meeting::{
    bin::{Looks, put_right},
    time::Moment,
};
use store::BinId;

use crate::{desk::Desk, refusal::Refusal, stop::Stop};

/// When the bin was last looked at, in the file: two times, the second of them empty unless the clock is doubted.
const LOOKS: &str = "bin-looked";

impl Desk {
    /// Deletes entries for good. The page then says which backups still hold them.
    pub(super) fn delete_for_good(&mut self, ids: &[BinId]) -> Result<(), Stop> {
        for id in ids {
            self.store.binned(*id)?.ok_or_else(|| Refusal::of("refusal-not-found"))?;
        }
        if ids.is_empty() {
            return Ok(());
        }
        let deleted = self.store.delete_for_good(ids, self.now());
        let there = self.store.bin()?.iter().any(|row| ids.contains(&row.id));
        self.is_gone(deleted, there)?;
        self.bin.settle();
        self.look_into_backups()
    }

    /// Asks the backups which of them hold what is gone, and forgets what none of them holds any more.
    pub(super) fn look_into_backups(&mut self) -> Result<(), Stop> {
        let gone = self.store.gone()?;
        let holding = self.store.backups_with(&gone)?;
        self.bin.gone.clear();
        for (gone, backups) in gone.into_iter().zip(holding) {
            if backups.is_empty() {
                self.store.forget_gone(&gone)?;
            } else {
                self.bin.gone.push((gone, backups.len()));
            }
        }
        Ok(())
    }

    /// The look at the bin that is due once a day.
    pub(crate) fn look_at_bin_daily(&mut self) {
        if self.store.is_in_memory() || self.is_live() || !self.bin.looks.is_due(self.now()) {
            return;
        }
        self.look_at_bin();
    }

    /// Looks at the bin: what is overdue goes, unless the clock has leapt. A failure is told, and tried again tomorrow.
    pub(crate) fn look_at_bin(&mut self) {
        let looked = self.try_to_look();
        if let Err(Stop::Failed(failure)) = looked {
            self.note(Err(failure));
        }
    }

    fn try_to_look(&mut self) -> Result<(), Stop> {
        let now = self.now();
        let kept = self.store.setting(LOOKS)?.map(|kept| read(&kept)).unwrap_or_default();
        let (looks, believed) = kept.look(now);
        self.bin.looks = looks;
        self.delete_unneeded_formats()?;
        let rows = self.store.bin()?;
        if rows.is_empty() {
            return Ok(());
        }
        self.store.set_setting(LOOKS, &written(looks))?;
        if !believed {
            return Ok(());
        }
        for row in &rows {
            if let Some(until) = put_right(row.slip.until, now) {
                self.store.set_until(row.id, until)?;
            }
        }
        let overdue: Vec<BinId> = rows.iter().filter(|row| row.slip.until <= now).map(|row| row.id).collect();
        self.delete_for_good(&overdue)
    }

    /// Before the first thing lies in the bin there is nothing to lose: the clock is believed from here on.
    pub(super) fn bin_is_looked_at(&mut self, now: Moment) -> Result<(), Stop> {
        if self.store.bin()?.is_empty() && !self.store.is_in_memory() {
            self.bin.looks = Looks { last: Some(now), doubted: None };
            self.store.set_setting(LOOKS, &written(self.bin.looks))?;
        }
        Ok(())
    }
}

fn written(looks: Looks) -> String {
    let text = |at: Option<Moment>| at.map(|at| at.0.to_string()).unwrap_or_default();
    format!("{} {}", text(looks.last), text(looks.doubted))
}

fn read(kept: &str) -> Looks {
    let (last, doubted) = kept.split_once(' ').unwrap_or((kept, ""));
    let moment = |text: &str| text.parse().ok().map(Moment);
    Looks { last: moment(last), doubted: moment(doubted) }
}
