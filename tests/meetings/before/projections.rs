//! What an older version kept of finished meetings is kept by this one, and is what this one would make of their logs.
//!
//! Not in here: what becomes of it afterwards (the tests of `store`).

use std::{collections::BTreeMap, path::Path};

use desk::intent::{Intent, NavigationIntent};
use rusqlite::Connection;
use serde_json::Value;
use store::Store;

use super::{copy::Copy, walk::WALKS};
use crate::meetings::Table;

/// What is kept of each finished meeting, and how many meetings are finished.
fn kept(folder: &Path) -> (BTreeMap<u32, ([u32; 3], Value)>, usize) {
    let db = Connection::open(folder.join("turnstone.db")).unwrap();
    let mut query = db.prepare("SELECT meeting_id, came, expected, turns, sitting FROM projections").unwrap();
    let rows = query.query_map([], |row| {
        let sitting: String = row.get(4)?;
        Ok((row.get(0)?, ([row.get(1)?, row.get(2)?, row.get(3)?], serde_json::from_str(&sitting).unwrap())))
    });
    let rows = rows.unwrap().map(Result::unwrap).collect();
    let closed = "SELECT count(*) FROM meetings WHERE state = 'closed'";
    (rows, db.query_row(closed, [], |row| row.get::<_, u32>(0)).unwrap() as usize)
}

#[test]
fn an_upgrade_keeps_what_would_be_made_of_the_logs() {
    let mut meetings = 0;
    for walk in &WALKS {
        let mut copy = Copy::open(walk);
        drop(copy.table.desk.take());
        let folder = copy.table.folder.path();
        let (upgraded, closed) = kept(folder);
        assert_eq!(upgraded.len(), closed, "{}: of every finished meeting", walk.folder);
        meetings += closed;
        Connection::open(folder.join("turnstone.db")).unwrap().execute("DELETE FROM projections", []).unwrap();
        let groups = Store::open(folder).unwrap().groups().unwrap();
        copy.table.desk = Some(Table::open(folder, copy.table.clock).unwrap());
        for group in groups {
            copy.table.does(Intent::Navigation(NavigationIntent::GoGroup { group: group.id.0 }));
        }
        drop(copy.table.desk.take());
        assert_eq!(kept(copy.table.folder.path()).0, upgraded, "{}", walk.folder);
    }
    assert!(meetings > 2, "there is something to compare");
}
