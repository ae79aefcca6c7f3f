//! The evaluation box: nothing in it, and nothing in the bytes of the files, says who wrote what or when.

use meeting::{
    evaluation::{Sheet, VERSION},
    people::{MeetingId, MemberId},
};
use rusqlite::Connection;
use store::{BoxState, Receipt, Store};

use crate::{NOON, Room, find, room};

fn sheet(sentence: &str) -> Sheet {
    Sheet { version: VERSION, ratings: [Some(5), None, Some(1), Some(3)], sentence: sentence.to_owned() }
}

fn put(store: &mut Store, meeting: MeetingId, member: MemberId, sentence: &str) {
    assert_eq!(store.put_sheet(meeting, member, &sheet(sentence)).unwrap(), Receipt::Taken);
}

#[test]
fn a_sheet_is_taken_once_and_only_while_the_box_is_open() {
    let (mut room, _, members, meeting) = room();
    let store = &mut room.store;
    assert_eq!(store.sealed(meeting).unwrap(), BoxState::None);
    assert_eq!(store.put_sheet(meeting, members[0], &sheet("a")).unwrap(), Receipt::NotOpen, "never opened");
    store.open_box(meeting).unwrap();
    assert_eq!(store.sealed(meeting).unwrap(), BoxState::Open);
    put(store, meeting, members[3], "a");
    put(store, meeting, members[1], "b");
    assert_eq!(store.put_sheet(meeting, members[3], &sheet("c")).unwrap(), Receipt::HandedInBefore);
    assert_eq!(store.handed_in(meeting).unwrap(), [members[1], members[3]], "by number, not by time");
    store.open_box(meeting).unwrap();
    assert_eq!(store.sheets(meeting).unwrap().len(), 2, "opening again empties nothing");
    store.seal(meeting).unwrap();
    assert_eq!(store.sealed(meeting).unwrap(), BoxState::Sealed);
    assert_eq!(store.handed_in(meeting).unwrap(), [], "nobody knows any more who handed in");
    assert_eq!(store.put_sheet(meeting, members[0], &sheet("d")).unwrap(), Receipt::NotOpen, "sealed");
    store.open_box(meeting).unwrap();
    assert_eq!(store.sealed(meeting).unwrap(), BoxState::Sealed, "what is sealed stays sealed");
    let mut sheets = store.sheets(meeting).unwrap();
    sheets.sort_by(|one, other| one.sentence.cmp(&other.sentence));
    assert_eq!(sheets, [sheet("a"), sheet("b")], "the answers, those left out included, are as they were given");
}

#[test]
fn a_box_that_was_never_opened_cannot_be_sealed() {
    let (mut room, _, _, meeting) = room();
    assert_eq!(room.store.seal(meeting).unwrap_err().code, store::FailureCode::Missing);
}

/// The rank of each element among all.
fn ranks<T: Ord>(of: &[T]) -> Vec<usize> {
    of.iter().map(|one| of.iter().filter(|other| *other < one).count()).collect()
}

/// Where each sheet's bytes lie in the file.
fn bytes(room: &Room, marks: &[String]) -> Vec<usize> {
    let place = |mark| match &*find(&room.folder, mark) {
        [(file, place)] if file == "turnstone.db" => *place,
        other => panic!("each sheet lies in the file once and nowhere else: {mark} in {other:?}"),
    };
    marks.iter().map(place).collect()
}

/// The key of each sheet.
fn keys(room: &Room, meeting: MeetingId, marks: &[String]) -> Vec<[u8; 16]> {
    let db = Connection::open(room.folder.path().join("turnstone.db")).unwrap();
    let mut query = db.prepare("SELECT id FROM sheets WHERE meeting_id = ?1 AND sentence LIKE ?2 || '%'").unwrap();
    marks.iter().map(|mark| query.query_row((meeting.0, mark), |row| row.get(0)).unwrap()).collect()
}

/// The place at which each sheet is read.
fn reading(room: &Room, meeting: MeetingId, marks: &[String]) -> Vec<usize> {
    let sheets = room.store.sheets(meeting).unwrap();
    marks.iter().map(|mark| sheets.iter().position(|sheet| sheet.sentence.starts_with(mark)).unwrap()).collect()
}

/// Many boxes of six; for each sheet, in the order they were handed in, the mean place at which it is found.
/// Without a trace of order every mean is near 2.5.
#[test]
fn a_sealed_box_shows_no_order() {
    const BOXES: usize = 120;
    let (mut room, group, members, _) = room();
    let mut sums = [[0_usize; 6]; 3];
    for number in 0..BOXES {
        let meeting = room.store.create_meeting(group, "{}", NOON).unwrap();
        room.store.open_box(meeting).unwrap();
        let marks: Vec<String> = (0..6).map(|sheet| format!("mark-{number}-{sheet}-")).collect();
        for (place, mark) in marks.iter().enumerate() {
            put(&mut room.store, meeting, members[(place + number) % 6], &format!("{mark}{}", "y".repeat(40)));
        }
        room.store.seal(meeting).unwrap();
        let found = [
            ranks(&bytes(&room, &marks)),
            ranks(&keys(&room, meeting, &marks)),
            ranks(&reading(&room, meeting, &marks)),
        ];
        for (sums, places) in sums.iter_mut().zip(found) {
            for (sum, place) in sums.iter_mut().zip(places) {
                *sum += place;
            }
        }
        room.store.delete_meeting(meeting).unwrap();
    }
    for (what, sums) in ["bytes", "keys", "reading"].into_iter().zip(sums) {
        for (sheet, sum) in sums.into_iter().enumerate() {
            let mean = sum as f64 / BOXES as f64;
            // The standard deviation of such a mean is 0.16: this fails by chance once in some 100 000 runs.
            assert!((mean - 2.5).abs() < 0.8, "{what}: sheet {sheet} lies at {mean:.2} on average, order shows");
        }
    }
}

/// The random ids of the sheets that are in open boxes now: each shuffle gives new ones, so an old one that is
/// still to be found in the bytes is a trace of a former state.
fn ids(room: &Room) -> Vec<[u8; 16]> {
    let db = Connection::open(room.folder.path().join("turnstone.db")).unwrap();
    let mut query = db.prepare("SELECT id FROM open_sheets").unwrap();
    query.query_map([], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap()
}

#[test]
fn an_open_box_shows_no_former_state_in_its_bytes() {
    let (mut room, group, mut members, _) = room();
    let more: Vec<String> = (0..6).map(|number| format!("Guest {number}")).collect();
    members.extend(room.store.add_members(group, &more, "").unwrap());
    // Many boxes of very different sizes, some never sealed, so that pages fill, split and empty.
    for number in 0..10 {
        let meeting = room.store.create_meeting(group, "{}", NOON).unwrap();
        room.store.open_box(meeting).unwrap();
        let gone = |room: &Room, former: Vec<[u8; 16]>, step: &str| {
            for id in former {
                assert_eq!(find(&room.folder, id), [], "box {number}, {step}: the box as it was shows");
            }
        };
        for (place, member) in members.iter().enumerate() {
            let former = ids(&room);
            put(&mut room.store, meeting, *member, &"z".repeat((place * 7919 + number * 2111) % 1300));
            gone(&room, former, &format!("sheet {place}"));
        }
        if number % 3 > 0 {
            let former = ids(&room);
            room.store.seal(meeting).unwrap();
            gone(&room, former, "sealed");
            assert_eq!(room.store.sheets(meeting).unwrap().len(), 12, "no sheet is lost");
        }
    }
    let rows = room.store.meetings_of(group).unwrap();
    for row in rows.iter().filter(|row| room.store.sealed(row.id).unwrap() == BoxState::Open) {
        assert_eq!(room.store.handed_in(row.id).unwrap(), members, "an open box still knows who handed in");
        assert_eq!(room.store.sheets(row.id).unwrap().len(), 12, "and has every sheet");
    }
}

#[test]
fn a_crash_after_a_sheet_is_tidied_up_at_the_next_start() {
    let (room, _, members, meeting) = room();
    let Room { mut store, folder } = room;
    store.open_box(meeting).unwrap();
    put(&mut store, meeting, members[0], "one");
    drop(store);
    // What a process killed before it cut the log leaves: a change that is in the log alone.
    let db = Connection::open(folder.path().join("turnstone.db")).unwrap();
    db.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).unwrap();
    db.execute("UPDATE open_sheets SET sentence = 'left-in-the-log'", []).unwrap();
    drop(db);
    assert!(find(&folder, "left-in-the-log").iter().all(|(file, _)| file == "turnstone.db-wal"), "as after a crash");
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.sheets(meeting).unwrap(), [sheet("left-in-the-log")], "no sheet is lost");
    let found = find(&folder, "left-in-the-log");
    assert!(matches!(&*found, [(file, _)] if file == "turnstone.db"), "and the log is empty: {found:?}");
}
