//! Every group, member, meeting and promise has 128 random bits of its own, which a backup and the bin keep.

use std::{collections::BTreeSet, path::Path};

use rusqlite::Connection;
use store::{Reason, Store, Thing, restore};

use crate::{NOON, bin, room};

const TABLES: [&str; 4] = ["groups", "members", "meetings", "promises"];

/// The uid of every row, with its table and its number.
fn uids(folder: &Path) -> BTreeSet<(&'static str, u32, [u8; 16])> {
    let db = Connection::open(folder.join("turnstone.db")).unwrap();
    let mut all = BTreeSet::new();
    for table in TABLES {
        let mut query = db.prepare(&format!("SELECT id, uid FROM {table}")).unwrap();
        let rows = query.query_map([], |row| Ok((table, row.get(0)?, row.get(1)?))).unwrap();
        all.extend(rows.map(Result::unwrap));
    }
    all
}

#[test]
fn every_row_draws_its_own_and_keeps_it_through_the_bin_and_a_backup() {
    let (mut room, group, members, meeting) = room();
    for member in &members {
        room.store.write_promise(meeting, *member, "a promise", "").unwrap();
    }
    room.store.write_promise(meeting, members[0], "another word for it", "").unwrap();
    let drawn = uids(room.folder.path());
    assert_eq!(drawn.len(), 1 + 6 + 1 + 6);
    assert_eq!(drawn.iter().map(|(.., uid)| uid).collect::<BTreeSet<_>>().len(), drawn.len(), "no two are the same");

    let backup = room.store.backup(NOON, Reason::Asked).unwrap();
    let entry = bin::delete(&mut room.store, &Thing::Group(group), None);
    assert!(uids(room.folder.path()).is_empty());
    room.store.put_back(entry, &[]).unwrap();
    assert_eq!(uids(room.folder.path()), drawn, "what comes back is what went");

    room.store.delete_group(group).unwrap();
    let crate::Room { store, folder } = room;
    drop(store);
    restore(folder.path(), &backup, NOON).unwrap();
    drop(Store::open(folder.path()).unwrap());
    assert_eq!(uids(folder.path()), drawn, "a backup has them");
}

#[test]
fn a_uid_is_never_changed_and_never_given_twice() {
    let (mut room, _, members, meeting) = room();
    room.store.write_promise(meeting, members[0], "a promise", "").unwrap();
    let db = Connection::open(room.folder.path().join("turnstone.db")).unwrap();
    for table in TABLES {
        db.execute(&format!("UPDATE {table} SET uid = randomblob(16)"), []).expect_err("it stays as it was drawn");
        let columns: String = db
            .query_row(
                "SELECT group_concat(name) FROM pragma_table_info(?1) WHERE name NOT IN ('id', 'member_id')",
                [table],
                |row| row.get(0),
            )
            .unwrap();
        // Another member's promise, so that the uid is all it shares with the first.
        let (more, value) = if table == "promises" { (", member_id", ", member_id + 1") } else { ("", "") };
        let twin = format!("INSERT INTO {table} ({columns}{more}) SELECT {columns}{value} FROM {table} LIMIT 1");
        db.execute(&twin, []).expect_err("it is this row's alone");
    }
}

#[test]
fn two_new_formats_never_have_the_same_key() {
    let (room, ..) = room();
    let keys: BTreeSet<String> = (0..100).map(|_| room.store.new_format_key().unwrap()).collect();
    assert_eq!(keys.len(), 100);
    let bits = |key: &str| key.strip_prefix("own-").map(str::len);
    assert!(keys.iter().all(|key| bits(key) == Some(32)), "128 bits in hex");
}
