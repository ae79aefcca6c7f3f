//! The check of a large file, in the background after the start, on its own connection.
//!
//! While it reads, the log cannot be truncated. So it stops whenever the log must be: when a response is handed in, a box
//! is opened or something is deleted, and when the store closes. The next start checks again. Not in here: what is
//! checked ([`super::check`]).

use std::{
    fmt, io,
    sync::mpsc,
    thread::{self, JoinHandle},
};

use rusqlite::{Connection, InterruptHandle};

use super::finding::Finding;
use crate::Result;

/// A look that goes on, until it is dropped.
pub(crate) struct Looking {
    found: mpsc::Receiver<Result<Vec<Finding>>>,
    stop: InterruptHandle,
    thread: JoinHandle<()>,
}

impl Looking {
    /// Begins to look.
    pub fn begin(
        db: Connection,
        look: impl FnOnce(&Connection) -> Result<Vec<Finding>> + Send + 'static,
    ) -> io::Result<Self> {
        let (told, found) = mpsc::channel();
        let stop = db.get_interrupt_handle();
        let thread = thread::Builder::new().name("looking at the file".to_owned()).spawn(move || {
            // Whoever stops it does not want to know.
            let _ = told.send(look(&db));
        })?;
        Ok(Self { found, stop, thread })
    }

    /// What was found, once it is over.
    pub fn found(&self) -> Option<Result<Vec<Finding>>> {
        self.found.try_recv().ok()
    }
}

impl Drop for Looking {
    fn drop(&mut self) {
        // Between two statements there is nothing to interrupt: it is said until the connection is closed.
        while !self.thread.is_finished() {
            self.stop.interrupt();
            thread::yield_now();
        }
    }
}

impl fmt::Debug for Looking {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Looking").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use meeting::{
        evaluation::{Response, VERSION},
        people::MeetingId,
        time::Moment,
    };

    use super::*;
    use crate::{PlanRow, Receipt, Store, Thing, folder::FILE, integrity::inspect};

    /// A store with a member, an open box, and a look at its file that reads and never ends.
    fn looked_at(folder: &tempfile::TempDir) -> (Store, MeetingId) {
        let mut store = Store::open(folder.path()).unwrap();
        let group = store.create_group("Linden", false).unwrap();
        store.add_members(group, &["Ada".to_owned()], "2026-03-03").unwrap();
        let meeting = store.create_meeting(group, &PlanRow::default(), Moment(0)).unwrap();
        store.open_box(meeting).unwrap();
        look(&mut store, folder);
        (store, meeting)
    }

    fn look(store: &mut Store, folder: &tempfile::TempDir) {
        let (begun, reads) = mpsc::channel();
        let endless = move |db: &Connection| {
            let moment = db.unchecked_transaction()?;
            moment.query_row("SELECT count(*) FROM groups", [], |_| Ok(()))?;
            begun.send(()).unwrap();
            let sql = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n";
            Ok(moment.query_row(sql, [], |_| Ok(Vec::new()))?)
        };
        let db = inspect::open(&folder.path().join(FILE)).unwrap();
        store.integrity.looking = Some(Looking::begin(db, endless).unwrap());
        reads.recv().unwrap();
    }

    #[test]
    fn a_look_is_in_nobodys_way() {
        let folder = tempfile::tempdir().unwrap();
        let (mut store, meeting) = looked_at(&folder);
        let row = store.meeting(meeting).unwrap();
        let member = store.members(row.group).unwrap()[0].id;
        let response = Response { version: VERSION, ratings: [Some(3); 4], sentence: String::new() };
        assert_eq!(store.put_response(meeting, member, &response).unwrap(), Receipt::Taken);
        look(&mut store, &folder);
        store.seal(meeting).expect("a box is opened");
        look(&mut store, &folder);
        let slip = crate::Slip { of: Some(row.group), deleted: Moment(0), until: Moment(0), label: "{}".to_owned() };
        let entry = store.delete_to_bin(&Thing::Member(member), &slip, &[]).unwrap();
        store.delete_for_good(&[entry], Moment(0)).expect("what is deleted leaves no trace");
        look(&mut store, &folder);
        store.close().expect("the file is closed");
        let log = folder.path().join("turnstone.db-wal");
        assert!(!log.exists(), "everything is in the one file");
    }

    #[test]
    fn a_look_ends_with_its_store() {
        let folder = tempfile::tempdir().unwrap();
        let (store, _) = looked_at(&folder);
        drop(store);
        assert!(!folder.path().join("turnstone.db-wal").exists(), "nobody has the file open any more");
    }
}
