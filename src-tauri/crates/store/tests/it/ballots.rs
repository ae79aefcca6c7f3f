//! The evaluation box: nothing in it, and nothing in the bytes of the files, says who wrote what or when.

use meeting::{
    evaluation::{Response, VERSION, cut},
    people::{MeetingId, MemberId},
};
use rusqlite::Connection;
use store::{BoxState, FailureCode, Reason, Receipt, Store, examine, restore};
use tempfile::TempDir;

use crate::{NOON, Room, find, room, typed};

fn response(sentence: &str) -> Response {
    Response { version: VERSION, ratings: [Some(5), None, Some(1), Some(3)], sentence: sentence.to_owned() }
}

fn put(store: &mut Store, meeting: MeetingId, member: MemberId, sentence: &str) {
    assert_eq!(store.put_response(meeting, member, &response(sentence)).unwrap(), Receipt::Taken);
}

#[test]
fn a_response_is_taken_once_and_only_while_the_box_is_open() {
    let (mut room, _, members, meeting) = room();
    let store = &mut room.store;
    assert_eq!(store.sealed(meeting).unwrap(), BoxState::None);
    assert_eq!(store.put_response(meeting, members[0], &response("a")).unwrap(), Receipt::NotOpen, "never opened");
    store.open_box(meeting).unwrap();
    assert_eq!(store.sealed(meeting).unwrap(), BoxState::Open);
    put(store, meeting, members[3], "a");
    put(store, meeting, members[1], "b");
    assert_eq!(store.put_response(meeting, members[3], &response("c")).unwrap(), Receipt::HandedInBefore);
    assert_eq!(store.handed_in(meeting).unwrap(), [members[1], members[3]], "by number, not by time");
    store.open_box(meeting).unwrap();
    assert_eq!(store.responses_in(meeting).unwrap(), 2, "opening again empties nothing");
    store.seal(meeting).unwrap();
    assert_eq!(store.sealed(meeting).unwrap(), BoxState::Sealed);
    assert_eq!(store.handed_in(meeting).unwrap(), [], "nobody knows any more who handed in");
    assert_eq!(store.put_response(meeting, members[0], &response("d")).unwrap(), Receipt::NotOpen, "sealed");
    store.open_box(meeting).unwrap();
    assert_eq!(store.sealed(meeting).unwrap(), BoxState::Sealed, "what is sealed stays sealed");
    let opened = store.opened(meeting).unwrap();
    assert_eq!(opened, cut(&[response("b"), response("a")]), "each question's answers are as they were given");
    store.seal(meeting).unwrap();
    assert_eq!((store.opened(meeting).unwrap(), store.responses_in(meeting).unwrap()), (opened, 2), "sealing is once");
}

#[test]
fn a_box_that_was_never_opened_cannot_be_sealed() {
    let (mut room, _, _, meeting) = room();
    assert_eq!(room.store.seal(meeting).unwrap_err().code, store::FailureCode::Missing);
}

#[test]
fn who_could_answer_is_known_while_the_box_is_open_and_no_longer() {
    let (mut room, group, members, meeting) = room();
    let store = &mut room.store;
    store.add_voters(meeting, &members).unwrap();
    assert_eq!(store.voters(meeting).unwrap(), [], "a box that is not open has no voters");
    let other = store.create_meeting(group, &typed("{}"), NOON).unwrap();
    for id in [meeting, other] {
        store.open_box(id).unwrap();
        store.add_voters(id, &[members[2], members[0]]).unwrap();
    }
    store.add_voters(meeting, &[members[1]]).unwrap();
    assert_eq!(store.voters(meeting).unwrap(), members[..3], "nobody is ever taken off");
    store.seal(meeting).unwrap();
    assert_eq!(store.voters(meeting).unwrap(), []);
    assert_eq!(store.voters(other).unwrap(), [members[0], members[2]], "the other box is as it was");
    store.delete_meeting(other).unwrap();
    let db = Connection::open(room.folder.path().join("turnstone.db")).unwrap();
    let left: u32 = db.query_row("SELECT count(*) FROM voters", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0, "they go with their box");
}

/// The folder's files, each without the counters of its head.
fn bytes_of(room: &Room) -> Vec<u8> {
    let mut bytes = std::fs::read(room.folder.path().join("turnstone.db")).unwrap();
    // How often the file was written stands in its first page, three times over (SQLite file format, 1.3).
    for (from, to) in [(24, 28), (40, 44), (92, 100)] {
        bytes[from..to].fill(0);
    }
    bytes
}

/// A copy of a folder's file, and in it a box of four: each question's answers dealt to them otherwise, and handed in in
/// another order.
fn sealed_box(base: &TempDir, dealt: [usize; 4], order: [usize; 4]) -> Room {
    let folder = TempDir::new().unwrap();
    std::fs::copy(base.path().join("turnstone.db"), folder.path().join("turnstone.db")).unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let group = store.groups().unwrap()[0].id;
    let (members, meeting) = (store.members(group).unwrap(), store.meetings_of(group).unwrap()[0].id);
    store.open_box(meeting).unwrap();
    let mut written = Vec::new();
    for person in order {
        let of = |question: usize, ratings: [u8; 4]| Some(ratings[(person + dealt[question]) % 4]);
        let ratings = [of(0, [1, 2, 4, 5]), of(1, [3, 3, 1, 5]), of(2, [5, 4, 3, 2]), of(3, [1, 1, 2, 3])];
        written.push(serde_json::to_string(&ratings).unwrap());
        let sentence = format!("sentence-{}", (person + dealt[3]) % 4);
        let response = Response { version: VERSION, ratings, sentence };
        assert_eq!(store.put_response(meeting, members[person].id, &response).unwrap(), Receipt::Taken);
    }
    assert!(!find(&folder, &written[3]).is_empty(), "an open box has whole responses");
    store.seal(meeting).unwrap();
    for written in written {
        assert_eq!(find(&folder, written), [], "and a sealed one has none, in no file and in no gap of one");
    }
    store.tidy().unwrap();
    Room { store, folder }
}

#[test]
fn a_sealed_box_is_the_same_byte_for_byte_whoever_answered_what_and_when() {
    let (Room { store, folder: base }, ..) = room();
    drop(store);
    let one = bytes_of(&sealed_box(&base, [0, 0, 0, 0], [0, 1, 2, 3]));
    for (dealt, order) in [([0, 1, 2, 3], [0, 1, 2, 3]), ([0, 0, 0, 0], [3, 1, 0, 2]), ([2, 3, 1, 1], [1, 3, 2, 0])] {
        let other = bytes_of(&sealed_box(&base, dealt, order));
        let differs = one.iter().zip(&other).position(|(one, other)| one != other);
        assert_eq!((one.len(), differs), (other.len(), None), "dealt {dealt:?}, handed in {order:?}");
    }
}

/// A file as it was before responses were cut, with a sealed box, an open one and plenty of rows around them.
fn with_whole_responses(folder: &TempDir, sealed: &[Response], open: &Response) {
    let db = Connection::open(folder.path().join("turnstone.db")).unwrap();
    let steps = [
        include_str!("../../src/migrations/0001-first-shape.sql"),
        include_str!("../../src/migrations/0002-pay-habit.sql"),
        include_str!("../../src/migrations/0003-ledger.sql"),
        include_str!("../../src/migrations/0004-series.sql"),
        include_str!("../../src/migrations/0005-own-formats.sql"),
    ];
    db.execute_batch(&format!("PRAGMA journal_mode = WAL; {} PRAGMA user_version = 5;", steps.join("\n"))).unwrap();
    db.execute_batch(
        "INSERT INTO groups (name) VALUES ('Harbour'); INSERT INTO members (group_id, name) VALUES (1, 'Ada');
         INSERT INTO meetings (group_id, state, starts) VALUES (1, 'closed', 0), (1, 'live', 1), (1, 'closed', 2);
         INSERT INTO boxes (meeting_id, sealed) VALUES (1, 1), (2, 0), (3, 1);
         INSERT INTO handed_in VALUES (2, 1);",
    )
    .unwrap();
    let put = |table: &str, meeting: u32, response: &Response| {
        let sql = format!("INSERT INTO {table} VALUES (?1, randomblob(16), ?2, ?3, ?4)");
        let ratings = serde_json::to_string(&response.ratings).unwrap();
        db.execute(&sql, (meeting, response.version, ratings, &response.sentence)).unwrap();
    };
    for response in sealed {
        put("sheets", 1, response);
    }
    put("open_sheets", 2, open);
    db.execute("INSERT INTO sheets VALUES (3, randomblob(16), 1, 'not JSON', '')", []).unwrap();
}

#[test]
fn boxes_that_were_sealed_before_are_cut_when_the_file_is_brought_up_to_date() {
    let folder = TempDir::new().unwrap();
    let of = |ratings, sentence: &str| Response { version: VERSION, ratings, sentence: sentence.to_owned() };
    let responses = [
        of([Some(5), None, Some(1), Some(3)], "beta"),
        of([Some(5), Some(2), None, Some(4)], ""),
        of([None; 4], "alpha"),
        of([Some(2), Some(2), Some(1), Some(5)], "beta"),
        Response { version: 7, ..of([Some(1), Some(1), Some(1), Some(2)], "") },
    ];
    let open = of([Some(4), Some(4), Some(4), Some(2)], "not opened yet");
    with_whole_responses(&folder, &responses, &open);
    let mut store = Store::open(folder.path()).unwrap();
    assert_eq!(store.opened(MeetingId(1)).unwrap(), cut(&responses));
    assert_eq!(
        store.opened(MeetingId(3)).unwrap().responses,
        1,
        "a response that cannot be read counts as an empty one"
    );
    for response in &responses {
        let written = serde_json::to_string(&response.ratings).unwrap();
        assert_eq!(find(&folder, written), [], "no response is left in the file; only the backup made before has it");
    }
    assert_eq!(store.responses_in(MeetingId(2)).unwrap(), 1, "an open box is as it was");
    assert_eq!(store.handed_in(MeetingId(2)).unwrap(), [MemberId(1)]);
    store.seal(MeetingId(2)).unwrap();
    assert_eq!(store.opened(MeetingId(2)).unwrap(), cut(&[open]));
}

/// The random ids of the responses that are in open boxes now: each shuffle gives new ones, so an old one that is
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
        let meeting = room.store.create_meeting(group, &typed("{}"), NOON).unwrap();
        room.store.open_box(meeting).unwrap();
        let gone = |room: &Room, former: Vec<[u8; 16]>, step: &str| {
            for id in former {
                assert_eq!(find(&room.folder, id), [], "box {number}, {step}: the box as it was shows");
            }
        };
        for (place, member) in members.iter().enumerate() {
            let former = ids(&room);
            put(&mut room.store, meeting, *member, &"z".repeat((place * 7919 + number * 2111) % 1300));
            gone(&room, former, &format!("response {place}"));
        }
        if number % 3 > 0 {
            let former = ids(&room);
            room.store.seal(meeting).unwrap();
            gone(&room, former, "sealed");
            assert_eq!(room.store.responses_in(meeting).unwrap(), 12, "no response is lost");
        }
    }
    let rows = room.store.meetings_of(group).unwrap();
    for row in rows.iter().filter(|row| room.store.sealed(row.id).unwrap() == BoxState::Open) {
        assert_eq!(room.store.handed_in(row.id).unwrap(), members, "an open box still knows who handed in");
        assert_eq!(room.store.responses_in(row.id).unwrap(), 12, "and has every response");
    }
}

/// A folder as a process leaves it that is killed before it cuts the log: a response's last change is in the log alone.
fn killed_after_a_response() -> (TempDir, MeetingId) {
    let (room, _, members, meeting) = room();
    let Room { mut store, folder } = room;
    store.open_box(meeting).unwrap();
    put(&mut store, meeting, members[0], "one");
    drop(store);
    let db = Connection::open(folder.path().join("turnstone.db")).unwrap();
    db.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).unwrap();
    db.execute("UPDATE open_sheets SET sentence = 'left-in-the-log'", []).unwrap();
    drop(db);
    assert!(find(&folder, "left-in-the-log").iter().all(|(file, _)| file == "turnstone.db-wal"), "as after a crash");
    (folder, meeting)
}

#[test]
fn a_crash_after_a_response_is_tidied_up_at_the_next_start() {
    let (folder, meeting) = killed_after_a_response();
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.responses_in(meeting).unwrap(), 1, "no response is lost");
    let found = find(&folder, "left-in-the-log");
    assert!(matches!(&*found, [(file, _)] if file == "turnstone.db"), "and the log is empty: {found:?}");
}

#[test]
fn a_log_that_was_left_is_cut_without_a_start() {
    let (folder, meeting) = killed_after_a_response();
    let seen = examine(folder.path()).unwrap();
    assert!(seen.iter().all(|file| file.seen.is_ok()), "{seen:?}");
    let found = find(&folder, "left-in-the-log");
    assert!(matches!(&*found, [(file, _)] if file == "turnstone.db"), "the log is empty: {found:?}");
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.responses_in(meeting).unwrap(), 1, "no response is lost");
    drop(store);
    let empty = TempDir::new().unwrap();
    let seen = examine(empty.path()).unwrap();
    assert!(
        matches!(&*seen, [file] if file.seen.as_ref().is_err_and(|it| it.code == FailureCode::Emptied)),
        "{seen:?}"
    );
    assert_eq!(std::fs::read_dir(empty.path()).unwrap().count(), 0, "nothing is made where nothing is");
}

#[test]
fn what_is_set_aside_has_nothing_of_an_open_box() {
    let (room, _, members, meeting) = room();
    let Room { mut store, folder } = room;
    let backup = store.backup(NOON, Reason::Asked).unwrap();
    store.open_box(meeting).unwrap();
    store.add_voters(meeting, &members).unwrap();
    put(&mut store, meeting, members[0], "a-sentence-in-an-open-box");
    store.close().unwrap();

    let aside = restore(folder.path(), &backup, NOON).unwrap().expect("the file was set aside");
    let bytes = std::fs::read(&aside).unwrap();
    assert!(memchr::memmem::find(&bytes, b"a-sentence-in-an-open-box").is_none(), "not even in its unused space");
    let log = std::path::PathBuf::from(format!("{}-wal", aside.display()));
    assert!(!log.exists());
    let db = Connection::open_with_flags(&aside, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    for table in ["open_sheets", "handed_in", "voters"] {
        let rows: u32 = db.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
        assert_eq!(rows, 0, "{table} keeps nobody's name");
    }
    drop(db);

    // Whoever goes back to it has a box that is open and empty.
    restore(folder.path(), &aside, NOON).unwrap();
    let store = Store::open(folder.path()).unwrap();
    assert_eq!((store.sealed(meeting).unwrap(), store.responses_in(meeting).unwrap()), (BoxState::Open, 0));
    assert_eq!(store.handed_in(meeting).unwrap(), [], "everybody may answer again");
}
