//! Which backups and set-aside files still contain what was deleted for good.
//!
//! Not in here: what one file contains (`bin::gone`).

use std::path::PathBuf;

use crate::{
    Result, Store, backup,
    bin::{Copy, GoneRow},
    restore,
};

/// The files that still hold something that is gone for good.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holders {
    /// Backups: newer ones take their place some day.
    pub backups: Vec<PathBuf>,
    /// Files that were set aside: they stay until somebody deletes them.
    pub set_aside: Vec<PathBuf>,
}

impl Holders {
    /// Whether no file holds it any more.
    pub fn is_empty(&self) -> bool {
        self.backups.is_empty() && self.set_aside.is_empty()
    }
}

impl Store {
    /// The files beside this one that hold each of these things, in their places or in their bins. One that cannot be read
    /// counts as holding everything.
    pub fn files_with(&self, gone: &[GoneRow]) -> Result<Vec<Holders>> {
        let mut holding = vec![Holders::default(); gone.len()];
        if gone.is_empty() {
            return Ok(holding);
        }
        for backup in backup::backups(self.dir()?)? {
            let copy = Copy::open(&backup.path);
            for (holders, gone) in holding.iter_mut().zip(gone) {
                if copy.as_ref().map_or(true, |copy| copy.holds(gone).unwrap_or(true)) {
                    holders.backups.push(backup.path.clone());
                }
            }
        }
        for aside in restore::set_aside(self.dir()?)? {
            // What lies there with its log is not opened: that would write into the log.
            let copy = if aside.whole { Copy::open(&aside.path).ok() } else { None };
            for (holders, gone) in holding.iter_mut().zip(gone) {
                if copy.as_ref().is_none_or(|copy| copy.holds(gone).unwrap_or(true)) {
                    holders.set_aside.push(aside.path.clone());
                }
            }
        }
        Ok(holding)
    }
}
