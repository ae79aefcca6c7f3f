//! The local file: groups, members, meetings and their events, stored so that a crash loses nothing.
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = tempfile::tempdir()?;
//! let mut store = store::Store::open(folder.path())?;
//! let group = store.create_group("Tuesday circle", false)?;
//! store.add_members(group, &["Ada".to_owned(), "Ben".to_owned()], "2026-03-03")?;
//! assert_eq!(store.members(group)?.len(), 2);
//! # Ok(()) }
//! ```
//!
//! One [`Store`] has a folder to itself. Reading takes `&self` and writing `&mut self`, so nothing is read in the middle of
//! a write. Every write is one transaction, which is on the disk when the call returns. A function fails with
//! [`FailureCode::Missing`] if a row that it should change, or attach something to, does not exist; any other
//! [`FailureCode`] comes from the disk.
//!
//! Deliberately not in here: rules of a meeting (plans and events are text to this crate), words of a language, the system
//! clock (times are arguments), and who may read what (the tables name their compartment; the desk respects it).
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod accepted;
mod backup;
mod ballot_box;
mod bin;
mod database;
mod events;
mod examine;
mod extent;
mod failure;
mod folder;
mod formats;
mod groups;
mod guests;
mod holders;
mod home;
mod integrity;
mod leftover_log;
mod lists;
mod log;
mod meetings;
mod members;
mod memory;
mod migrations;
mod notes;
mod open;
mod plans;
mod projections;
mod promises;
mod pulse;
mod recheck;
mod restore;
mod sealed_box;
mod series;
mod settings;
mod thinning;
mod upgrade;

use std::{cell::Cell, path::Path};

use rusqlite::{Connection, Transaction, TransactionBehavior};

pub use backup::{Backup, Holds, LastHeld, Reason, Sidecar, backups, holds};
pub use ballot_box::{BoxState, Receipt};
pub use bin::{BinId, BinKind, BinRow, GoneRow, Slip, Thing};
pub use events::EventRow;
pub use examine::{Examined, examine};
pub use extent::Extent;
pub use failure::{Failure, FailureCode, Result};
pub use folder::replace;
pub use formats::FormatRow;
pub use groups::GroupRow;
pub use holders::Holders;
use home::Home;
use integrity::state::{Integrity, count};
pub use integrity::{
    finding::{Finding, How, Row},
    inspect::{Inspection, inspect},
    lost::Lost,
};
pub use lists::{AtHand, ListedMeeting};
pub use meetings::{MeetingRow, MeetingState};
pub use members::MemberRow;
pub use open::is_there;
pub use plans::{AgendaRow, PlanRow, PlanTexts, SlotRow, ZoneRow};
pub use projections::ProjectionRow;
pub use promises::PromiseRow;
pub use recheck::{Checked, check, last_check, recheck};
pub use restore::{SetAside, restore, set_aside};
pub use series::SeriesRow;

/// An open data folder.
///
/// The fields are in the order in which they are closed: a look at the file, the database, the lock on its folder.
#[derive(Debug)]
pub struct Store {
    integrity: Integrity,
    db: Connection,
    /// The folder, taken for this process; `None` for a copy in memory.
    home: Option<Home>,
    /// Whether something was written since the log was cut.
    log_grew: Cell<bool>,
}

impl Store {
    /// The folder. A copy in memory has none, so nothing of it can get to a disk.
    fn dir(&self) -> Result<&Path> {
        let home = self.home.as_ref().map(|home| home.dir.as_path());
        home.ok_or_else(|| Failure::new(FailureCode::Other, "a copy in memory has no folder"))
    }

    /// Fails with `Moved` where what would be written goes into a file that nobody finds again.
    fn check_in_place(&self) -> Result<()> {
        self.home.as_ref().map_or(Ok(()), Home::check_in_place)
    }

    /// The one door for writes: all of `work` or nothing of it.
    fn transact<T>(&mut self, work: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        self.check_in_place()?;
        let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let before = transaction.total_changes();
        let done = work(&transaction)?;
        let writes = if transaction.total_changes() > before { Some(count(&transaction)?) } else { None };
        transaction.commit()?;
        if let Some(writes) = writes {
            self.log_grew.set(true);
            self.integrity.acknowledge(writes);
        }
        Ok(done)
    }

    /// Rewrites the file from what is in it, so that no trace is left of what was deleted.
    ///
    /// `secure_delete` overwrites a row where it lies, and not the copies that stay in the gaps when `SQLite`
    /// moves rows between pages. Takes about a second for each 100 MB and as much memory and disk as the file;
    /// small files are tidied whenever something is deleted, larger ones when a group is or when somebody asks.
    /// A failure means that traces may be left, not that what was deleted is back.
    pub fn tidy(&mut self) -> Result<()> {
        self.integrity.stop_looking();
        self.db.execute_batch("VACUUM")?;
        self.cut_log()
    }

    /// After a deletion: leaves no trace, as far as that can be done while somebody waits.
    fn forget(&mut self) -> Result<()> {
        self.integrity.stop_looking();
        let bytes: i64 = self.db.query_row(
            "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
            [],
            |row| row.get(0),
        )?;
        if bytes <= TIDIED_AT_ONCE { self.tidy() } else { self.cut_log() }
    }
}

/// Up to this size, in bytes, a file is rewritten within about a tenth of a second.
const TIDIED_AT_ONCE: i64 = 8 << 20;

/// Says that `changed` rows of one kind must be exactly one.
fn one(changed: usize, what: &str) -> Result<()> {
    if changed == 1 { Ok(()) } else { Err(Failure::missing(what)) }
}
