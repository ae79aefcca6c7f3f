//! A copy of the file in memory: complete and changeable, and never kept.
//!
//! A rehearsal uses one. Not in here: its purpose.

use std::{cell::Cell, time::Duration};

use rusqlite::{Connection, backup::Backup};

use crate::{Result, Store, database::settle, integrity::state::Integrity};

/// So many pages are copied at once; it is one step for any file people have.
const PAGES: i32 = 100_000;

impl Store {
    /// A copy of everything, in memory. It has no folder: it cannot be backed up, and it is gone when it is dropped.
    pub fn copied_into_memory(&self) -> Result<Self> {
        // What is not read in the file is not read in the copy either.
        let integrity = Integrity { findings: self.integrity.findings.clone(), ..Integrity::default() };
        Ok(Self { db: copied(&self.db)?, home: None, log_grew: Cell::new(false), integrity })
    }

    /// Whether this is a copy in memory.
    pub fn is_in_memory(&self) -> bool {
        self.home.is_none()
    }
}

/// A copy of a database in memory.
pub(crate) fn copied(source: &Connection) -> Result<Connection> {
    let mut db = Connection::open_in_memory()?;
    Backup::new(source, &mut db)?.run_to_completion(PAGES, Duration::ZERO, None)?;
    settle(&db)?;
    Ok(db)
}

#[cfg(test)]
mod tests {
    use meeting::time::Moment;

    use super::*;
    use crate::{FailureCode, Finding, PlanRow, Reason};

    #[test]
    fn a_copy_has_everything_and_gives_nothing_back() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        let group = store.create_group("Linden", false).unwrap();
        store.add_members(group, &["Ada".to_owned()], "2026-03-03").unwrap();
        let mut copy = store.copied_into_memory().unwrap();
        assert!(copy.is_in_memory() && !store.is_in_memory());
        assert_eq!(copy.members(group).unwrap(), store.members(group).unwrap(), "all is there");
        copy.add_members(group, &["Ben".to_owned()], "2026-03-04").unwrap();
        copy.delete_group(group).unwrap();
        copy.tidy().unwrap();
        assert_eq!(store.members(group).unwrap().len(), 1, "what is done to it is done to it alone");
        copy.backup(Moment(0), Reason::Asked).expect_err("it has no folder to be backed up to");
        assert!(!folder.path().join("backups").exists());
    }

    #[test]
    fn a_copy_knows_what_is_wrong_with_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        let group = store.create_group("Linden", false).unwrap();
        let meeting = store.create_meeting(group, &PlanRow::default(), Moment(0)).unwrap();
        store.integrity.findings = vec![Finding::Facts(meeting)];
        let copy = store.copied_into_memory().unwrap();
        assert_eq!(copy.findings(), store.findings());
        assert_eq!(copy.events(meeting).unwrap_err().code, FailureCode::Damaged, "it is not read there either");
    }

    #[test]
    fn a_copy_keeps_the_rules_of_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let mut copy = Store::open(folder.path()).unwrap().copied_into_memory().unwrap();
        let stranger = meeting::people::GroupId(77);
        copy.add_members(stranger, &["Ada".to_owned()], "2026-03-03").expect_err("no row without what it belongs to");
    }
}
