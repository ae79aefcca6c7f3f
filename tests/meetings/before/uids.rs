//! What the files of an older version get: a uid for every group, member, meeting and promise.
//!
//! Not in here: what the uid of a new row goes through (the tests of `store`).

use std::{collections::BTreeSet, path::Path};

use rusqlite::Connection;
use store::{BinKind, Store};

use super::{copy::Copy, walk::WALKS};

/// How many rows have a uid of their own, and how many rows there are.
fn drawn(folder: &Path) -> (usize, usize) {
    let db = Connection::open(folder.join("turnstone.db")).unwrap();
    let sql = "SELECT uid FROM groups UNION ALL SELECT uid FROM members UNION ALL SELECT uid FROM meetings
               UNION ALL SELECT uid FROM promises";
    let mut query = db.prepare(sql).unwrap();
    let uids: Vec<[u8; 16]> = query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    (uids.iter().collect::<BTreeSet<_>>().len(), uids.len())
}

#[test]
fn every_row_of_an_older_file_gets_one_also_when_it_comes_back_from_the_bin() {
    for walk in &WALKS {
        let mut copy = Copy::open(walk);
        drop(copy.table.desk.take());
        let folder = copy.table.folder.path();
        let (own, rows) = drawn(folder);
        assert!(own == rows && rows > 0, "{}: {own} of {rows}", walk.folder);
        let mut store = Store::open(folder).unwrap();
        let mut bin = store.bin().unwrap();
        bin.sort_by_key(|entry| entry.kind != BinKind::Group);
        for entry in &bin {
            store.put_back(entry.id, &[]).unwrap();
        }
        drop(store);
        let (own, all) = drawn(folder);
        assert_eq!(own, all, "{}", walk.folder);
        assert_eq!(all > rows, !bin.is_empty(), "{}: the bin was put back", walk.folder);
    }
}
