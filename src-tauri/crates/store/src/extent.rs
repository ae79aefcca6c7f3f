//! How much is in the file: for whoever reports a fault.
//!
//! Not in here: anything that somebody wrote.

use crate::{Result, Store};

/// How much is in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// Which version of the tables it has.
    pub schema: u32,
    /// The groups, without those in the bin.
    pub groups: u32,
    /// Their meetings, planned, running and over.
    pub meetings: u32,
}

impl Store {
    /// Counts what is in the file.
    pub fn extent(&self) -> Result<Extent> {
        let counts = "SELECT (SELECT count(*) FROM groups), (SELECT count(*) FROM meetings), user_version
                      FROM pragma_user_version";
        let extent = self.db.query_row(counts, [], |row| {
            Ok(Extent { groups: row.get(0)?, meetings: row.get(1)?, schema: row.get(2)? })
        })?;
        Ok(extent)
    }
}
