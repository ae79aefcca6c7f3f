//! Damage is noticed: whatever was changed in the file or its log by anything but this program is refused or told, and
//! nothing is changed in silence.

use std::{collections::BTreeSet, fmt::Write as _, fs, path::Path};

use meeting::{
    evaluation::{Response, VERSION},
    people::MeetingId,
};
use proptest::prelude::*;
use rusqlite::{Connection, types::Value};
use store::{FailureCode, Finding, How, MeetingState, Reason, Receipt, Store, inspect, restore};
use tempfile::TempDir;

use crate::{NOON, Room, event, projections::made, room, typed};

const FILE: &str = "turnstone.db";
const LOG: &str = "turnstone.db-wal";
const MARK: &str = "turnstone.mark";

/// A folder in which every table has rows; the store is open.
fn full() -> (Room, MeetingId) {
    let (mut room, group, members, meeting) = room();
    let store = &mut room.store;
    let long = "x".repeat(300);
    for act in 1..40 {
        store.append(meeting, &[event(act, &format!("{act} {long}"))]).unwrap();
    }
    let response = |sentence: &str| Response { version: VERSION, ratings: [Some(3); 4], sentence: sentence.to_owned() };
    let closed = store.create_meeting(group, &typed("{\"plan\":1}"), NOON).unwrap();
    for id in [closed, meeting] {
        store.open_box(id).unwrap();
        for member in &members[..3] {
            assert_eq!(store.put_response(id, *member, &response("in their words")).unwrap(), Receipt::Taken);
        }
    }
    store.seal(closed).unwrap();
    store.append_with_state(closed, &[event(1, "end")], MeetingState::Closed, Some(NOON), Some(NOON), None).unwrap();
    store.keep_projections(&[made(closed, "a sitting")]).unwrap();
    for member in &members {
        store.write_note(meeting, *member, &format!("a note of {member:?} {long}")).unwrap();
        store.write_promise(meeting, *member, "a promise", "Friday").unwrap();
    }
    store.pulse(meeting, 1, 2, "boot").unwrap();
    store.set_setting("language", "de").unwrap();
    store.set_series(group, "{\"now\":null}", &[]).unwrap();
    store.save_format("mine", "{}", Some((1, "schema = 1"))).unwrap();
    (room, meeting)
}

/// Everything in a file that a person could ever see, as rows; what is made from other rows, and the count of writes, is left out.
fn rows(file: &Path) -> BTreeSet<String> {
    let db = Connection::open(file).unwrap();
    let mut rows = BTreeSet::new();
    for table in tables(&db) {
        let mut query = db.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap();
        let columns = query.column_count();
        let mut found = query.query([]).unwrap();
        while let Some(row) = found.next().unwrap() {
            let mut line = table.clone();
            for column in 0..columns {
                write!(line, " {:?}", row.get::<_, Value>(column).unwrap()).unwrap();
            }
            rows.insert(line);
        }
    }
    rows
}

fn tables(db: &Connection) -> Vec<String> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
               AND name NOT IN ('sums', 'projections', 'file') ORDER BY name";
    let mut query = db.prepare(sql).unwrap();
    query.query_map([], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap()
}

/// A closed folder, and what is in it.
pub fn closed() -> (TempDir, BTreeSet<String>) {
    let (Room { store, folder }, _) = full();
    store.close().unwrap();
    let rows = rows(&folder.path().join(FILE));
    (folder, rows)
}

/// The folder of a process that was killed, with most of what it holds in the log alone, and what is in it.
fn killed() -> (TempDir, BTreeSet<String>) {
    let (room, meeting) = full();
    let Room { mut store, folder } = room;
    for act in 50..80 {
        store.append(meeting, &[event(act, "in the log")]).unwrap();
    }
    let left = laid_out(folder.path());
    let copy = laid_out(folder.path());
    drop(store);
    let rows = rows(&copy.path().join(FILE));
    (left, rows)
}

/// A copy of a folder's files, in memory where there is such a disk.
fn laid_out(from: &Path) -> TempDir {
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| TempDir::new()).unwrap();
    for name in [FILE, LOG, MARK] {
        if from.join(name).exists() {
            fs::copy(from.join(name), folder.path().join(name)).unwrap();
        }
    }
    folder
}

fn flip(file: &Path, at: usize, bit: u8) {
    let mut bytes = fs::read(file).unwrap();
    bytes[at] ^= 1 << bit;
    fs::write(file, bytes).unwrap();
}

/// What became of damage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Became {
    Refused,
    Told,
    Nothing,
}

/// Opens a damaged folder. In silence nothing may differ.
fn became(folder: &Path, was: &BTreeSet<String>, what: &str) -> Became {
    match Store::open(folder) {
        Err(_) => Became::Refused,
        Ok(store) if store.lost().is_some() || !store.findings().is_empty() => Became::Told,
        Ok(store) => {
            drop(store);
            let is = rows(&folder.join(FILE));
            let differ: Vec<_> = is.symmetric_difference(was).collect();
            assert!(differ.is_empty(), "{what}: changed in silence: {differ:?}");
            Became::Nothing
        }
    }
}

#[test]
fn a_sound_folder_has_nothing_to_tell() {
    for (folder, was) in [closed(), killed()] {
        let file = folder.path().join(FILE);
        let seen = inspect(&file).unwrap();
        assert_eq!((&seen.findings[..], seen.lost), (&[][..], None));
        assert_eq!(became(folder.path(), &was, "sound"), Became::Nothing);
        let writes = Store::open(folder.path()).unwrap().writes().unwrap();
        assert!(writes >= 40 && seen.writes == writes, "it counts: {writes}");
    }
}

#[test]
fn every_region_of_the_file_is_watched() {
    let (folder, was) = closed();
    let size = fs::metadata(folder.path().join(FILE)).unwrap().len() as usize;
    let mut found = Vec::new();
    for page in 0..size / 4096 {
        // The head of a page, its pointers, and its cells from the end.
        for at in [0, 3, 7, 9, 60, 4000, 4090] {
            let copy = laid_out(folder.path());
            flip(&copy.path().join(FILE), page * 4096 + at, 1);
            found.push(became(copy.path(), &was, &format!("page {}, byte {at}", page + 1)));
        }
    }
    let count = |kind| found.iter().filter(|became| **became == kind).count();
    assert!(count(Became::Refused) > 40, "structure is refused: {}", count(Became::Refused));
    assert!(count(Became::Told) > 10, "words are told: {}", count(Became::Told));
}

#[test]
fn every_frame_of_the_log_is_watched() {
    let (folder, was) = killed();
    let size = fs::metadata(folder.path().join(LOG)).unwrap().len() as usize;
    let frames = (size - 32) / 4120;
    let mut places: Vec<usize> = (0..32).step_by(4).collect();
    for frame in [0, 1, frames / 2, frames - 2, frames - 1] {
        let start = 32 + frame * 4120;
        places.extend((start..start + 24).step_by(4));
        places.extend([start + 30, start + 2000, start + 4119]);
    }
    for at in places {
        let copy = laid_out(folder.path());
        flip(&copy.path().join(LOG), at, 3);
        assert_eq!(became(copy.path(), &was, &format!("byte {at} of the log")), Became::Told, "byte {at} of {size}");
        let kept = fs::read_dir(copy.path().join("set-aside")).map_or(0, Iterator::count);
        // The folder has an open box: a log that tells the order of its responses is not kept.
        assert_eq!(kept, 0, "byte {at}");
    }
}

#[test]
fn a_damaged_log_is_kept_as_it_was() {
    let (room, _, _, meeting) = room();
    let Room { mut store, folder } = room;
    for act in 1..9 {
        store.append(meeting, &[event(act, "in the log")]).unwrap();
    }
    let copy = laid_out(folder.path());
    flip(&copy.path().join(LOG), 5000, 0);
    let (file, log) = (fs::read(copy.path().join(FILE)).unwrap(), fs::read(copy.path().join(LOG)).unwrap());
    let mut opened = Store::open(copy.path()).unwrap();
    let kept = opened.log_kept().expect("it is kept").to_owned();
    assert_eq!(fs::read(&kept).unwrap(), file);
    assert_eq!(fs::read(format!("{}-wal", kept.display())).unwrap(), log);
    let lost = opened.lost().expect("and what is missing is told");
    assert!(lost.changes.is_some_and(|changes| changes > 0), "{lost:?}");
    drop(opened);
    opened = Store::open(copy.path()).unwrap();
    assert_eq!(opened.lost(), Some(lost), "until somebody has seen it");
    opened.told_of_loss();
    drop(opened);
    assert_eq!(Store::open(copy.path()).unwrap().lost(), None);
}

#[test]
fn a_damaged_log_is_set_aside_whole_and_going_back_to_it_tells_what_is_missing() {
    let (mut room, _, _, meeting) = room();
    let backup = room.store.backup(NOON, Reason::Asked).unwrap();
    for act in 1..9 {
        room.store.append(meeting, &[event(act, "in the log")]).unwrap();
    }
    let copy = laid_out(room.folder.path());
    flip(&copy.path().join(LOG), 5000, 0);
    let log = fs::read(copy.path().join(LOG)).unwrap();
    let aside = restore(copy.path(), &backup, NOON).unwrap().expect("there was something to set aside");
    assert_eq!(fs::read(format!("{}-wal", aside.display())).unwrap(), log, "every byte of it");
    let store = Store::open(copy.path()).unwrap();
    assert_eq!((store.lost(), store.findings()), (None, &[][..]), "a backup is no loss");
    drop(store);
    restore(copy.path(), &aside, NOON).unwrap();
    let store = Store::open(copy.path()).unwrap();
    assert_eq!(store.lost().expect("some of the log is not there").changes, None, "nobody knows how much");
    assert_eq!(store.findings(), []);
}

#[test]
fn a_log_that_was_deleted_or_cut_is_missed() {
    let (folder, _) = killed();
    let size = fs::metadata(folder.path().join(LOG)).unwrap().len();
    for left in [None, Some(0), Some(32), Some(32 + 4120 * 3), Some(size - 4120)] {
        let copy = laid_out(folder.path());
        let log = copy.path().join(LOG);
        match left {
            None => fs::remove_file(&log).unwrap(),
            Some(left) => fs::File::options().write(true).open(&log).unwrap().set_len(left).unwrap(),
        }
        let told = inspect(&copy.path().join(FILE)).unwrap().lost;
        let store = Store::open(copy.path()).unwrap();
        assert_eq!(store.lost(), told, "{left:?}: looking and opening agree");
        assert!(told.is_some_and(|lost| lost.changes.is_some_and(|changes| changes > 0)), "{left:?}");
    }
}

#[test]
fn a_damaged_marker_is_no_loss() {
    let (folder, was) = killed();
    for at in 0..fs::metadata(folder.path().join(MARK)).unwrap().len() as usize {
        let copy = laid_out(folder.path());
        flip(&copy.path().join(MARK), at, 5);
        assert_eq!(became(copy.path(), &was, "a flipped marker"), Became::Nothing, "byte {at}");
    }
}

/// Changes a file past the program, with the triggers of the schema out of the way.
pub fn tamper(folder: &Path, sql: &str) {
    let db = Connection::open(folder.join(FILE)).unwrap();
    let mut query = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").unwrap();
    let triggers = query.query_map([], |row| row.try_into()).unwrap();
    let triggers: Vec<(String, String)> = triggers.collect::<rusqlite::Result<_>>().unwrap();
    for (name, _) in &triggers {
        db.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    db.execute_batch(sql).unwrap();
    for (_, sql) in triggers {
        db.execute_batch(&sql).unwrap();
    }
}

/// What is found after a file was changed past the program; then it is kept as it is, and nothing is found any more.
fn found_after(folder: &Path, sql: &str) -> Vec<Finding> {
    let copy = laid_out(folder);
    tamper(copy.path(), sql);
    let mut store = Store::open(copy.path()).unwrap();
    let found = store.findings().to_vec();
    assert_eq!(inspect(&copy.path().join(FILE)).unwrap().findings, found, "{sql}: looking and opening agree");
    store.keep_as_is(NOON).unwrap();
    assert_eq!(store.findings(), []);
    drop(store);
    assert_eq!(Store::open(copy.path()).unwrap().findings(), [], "{sql}: it was kept as it is");
    found
}

fn row(found: &[Finding]) -> (&str, &str, How, Option<u32>) {
    match found {
        [Finding::Row(row)] => (&row.table, &row.key, row.how, row.meeting.map(|id| id.0)),
        other => panic!("one row is found, not {other:?}"),
    }
}

#[test]
fn a_row_that_was_changed_added_or_taken_away_is_named() {
    let (folder, _) = closed();
    let of = |sql: &str| found_after(folder.path(), sql);
    let found = of("UPDATE notes SET text = 'other words' WHERE member_id = 2");
    assert_eq!(row(&found), ("notes", "1/2", How::Changed, Some(1)));
    let found = of("DELETE FROM promises WHERE member_id = 2");
    assert_eq!(row(&found), ("promises", "2", How::Missing, None));
    let found = of("INSERT INTO settings VALUES ('theme', 'pink')");
    assert_eq!(row(&found), ("settings", "theme", How::Added, None));
    let found = of("UPDATE meetings SET plan = '{}' WHERE id = 2");
    assert_eq!(row(&found), ("meetings", "2", How::Changed, Some(2)));
    let found = of("UPDATE members SET name = 'Adam' WHERE id = 1");
    assert_eq!(row(&found), ("members", "1", How::Changed, None));
    for table in ["groups", "boxes", "answers", "sentences", "pulses", "series", "formats", "format_versions", "file"] {
        let columns = "SELECT name FROM pragma_table_info(?1) WHERE NOT pk AND type = 'INTEGER' LIMIT 1";
        let db = Connection::open(folder.path().join(FILE)).unwrap();
        let column: Result<String, _> = db.query_row(columns, [table], |row| row.get(0));
        let sql = match (table, column) {
            ("series", _) => "UPDATE series SET body = 'x'".to_owned(),
            ("formats", _) => "UPDATE formats SET draft = 'x'".to_owned(),
            ("sentences", _) => "UPDATE sentences SET text = 'x' WHERE place = 0".to_owned(),
            ("answers", _) => "UPDATE answers SET times = 7".to_owned(),
            ("boxes", _) => "UPDATE boxes SET sealed = 0".to_owned(),
            (_, column) => {
                let column = column.unwrap();
                format!("UPDATE {table} SET {column} = 1 - min({column}, 1)")
            }
        };
        let found = of(&sql);
        assert!(matches!(&found[0], Finding::Row(row) if row.table == table), "{sql}: {found:?}");
    }
    assert_eq!(of("CREATE TABLE more (x INTEGER) STRICT"), [Finding::Schema]);
    let copy = laid_out(folder.path());
    tamper(copy.path(), "PRAGMA foreign_keys = OFF; DELETE FROM members WHERE id = 1");
    let found = inspect(&copy.path().join(FILE)).unwrap().findings;
    assert!(found.contains(&Finding::Reference("notes".to_owned())), "a note of nobody: {found:?}");
}

#[test]
fn a_meeting_whose_facts_were_changed_is_not_read_until_somebody_says_so() {
    let (folder, _) = closed();
    for sql in [
        "UPDATE events SET body = 'other' WHERE meeting_id = 1 AND seq = 7",
        "UPDATE events SET at = at + 1 WHERE meeting_id = 1 AND seq = 7",
        "DELETE FROM events WHERE meeting_id = 1 AND seq = 39",
        "DELETE FROM events WHERE meeting_id = 1",
    ] {
        let copy = laid_out(folder.path());
        tamper(copy.path(), sql);
        let mut store = Store::open(copy.path()).unwrap();
        assert_eq!(store.findings(), [Finding::Facts(MeetingId(1))], "{sql}");
        assert_eq!(store.events(MeetingId(1)).unwrap_err().code, FailureCode::Damaged, "{sql}");
        assert_eq!(store.events(MeetingId(2)).unwrap().len(), 1, "the other one is read");
        store.keep_as_is(NOON).unwrap();
        assert!(store.events(MeetingId(1)).is_ok(), "as it is");
        store.append(MeetingId(1), &[event(99, "goes on")]).unwrap();
        drop(store);
        assert_eq!(Store::open(copy.path()).unwrap().findings(), [], "{sql}");
    }
}

#[test]
fn what_the_ledger_keeps_is_made_again_and_nobody_is_asked() {
    let (folder, _) = closed();
    tamper(folder.path(), "UPDATE projections SET sitting = 'another turn'");
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.findings(), []);
    let group = store.groups().unwrap()[0].id;
    assert!(store.sittings(group).unwrap().iter().all(|(_, kept)| kept.is_none()), "to be made from the facts");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, ..ProptestConfig::default() })]

    #[test]
    fn no_single_bit_changes_anything_in_silence(
        flips in proptest::collection::vec((any::<bool>(), any::<prop::sample::Index>(), 0..8_u8), 50),
    ) {
        let folders = [closed(), killed()];
        for (in_log, at, bit) in flips {
            let (folder, was) = &folders[usize::from(in_log)];
            let name = if in_log { LOG } else { FILE };
            let copy = laid_out(folder.path());
            let size = fs::metadata(copy.path().join(name)).unwrap().len() as usize;
            let at = at.index(size);
            flip(&copy.path().join(name), at, bit);
            became(copy.path(), was, &format!("bit {bit} of byte {at} of {name}"));
        }
    }
}
