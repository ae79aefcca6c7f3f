//! Events, signs of life and settings.

use rusqlite::Connection;
use store::MeetingState;

use crate::{NOON, event, room};

#[test]
fn events_come_back_as_they_were_appended() {
    let (mut room, _, _, meeting) = room();
    let first = [event(1, r#"{"n":1}"#), event(1, "ü")];
    assert_eq!(room.store.append(meeting, &first).unwrap(), 2, "the last number");
    assert_eq!(room.store.append(meeting, &[]).unwrap(), 2, "nothing appended");
    assert_eq!(room.store.append(meeting, &[event(2, "3")]).unwrap(), 3);
    let all = [first[0].clone(), first[1].clone(), event(2, "3")];
    assert_eq!(room.store.events(meeting).unwrap(), all);
}

#[test]
fn state_and_events_change_together_or_not_at_all() {
    let (mut room, _, _, meeting) = room();
    let last = room.store.append_with_state(meeting, &[event(1, "")], MeetingState::Live, Some(NOON), None, None);
    assert_eq!(last.unwrap(), 1);
    assert_eq!(room.store.meeting(meeting).unwrap().state, MeetingState::Live);
    // A foreign trigger makes the second event fail.
    let outside = Connection::open(room.folder.path().join("turnstone.db")).unwrap();
    outside
        .execute_batch(
            "CREATE TRIGGER no BEFORE INSERT ON events WHEN NEW.body = 'bad'
             BEGIN SELECT RAISE(ABORT, 'no'); END;",
        )
        .unwrap();
    let both = [event(2, "good"), event(2, "bad")];
    room.store
        .append_with_state(meeting, &both, MeetingState::Closed, Some(NOON), Some(NOON), None)
        .expect_err("the second event cannot be written");
    assert_eq!(room.store.meeting(meeting).unwrap().state, MeetingState::Live, "the state is as before");
    assert_eq!(room.store.events(meeting).unwrap().len(), 1, "the good event went with the bad one");
}

#[test]
fn the_database_itself_refuses_to_rewrite_history() {
    let (mut room, _, _, meeting) = room();
    room.store.append(meeting, &[event(1, "a"), event(1, "b")]).unwrap();
    let outside = Connection::open(room.folder.path().join("turnstone.db")).unwrap();
    for (sql, why) in [
        ("UPDATE events SET body = 'c'", "a fact does not change"),
        ("DELETE FROM events WHERE seq = 2", "nor does it go alone"),
        ("REPLACE INTO events SELECT meeting_id, seq, act, at, utc_ms, mono_ms, boot, 'c' FROM events", "in place"),
        (
            "INSERT INTO events SELECT meeting_id, seq + 7, act, at, utc_ms, mono_ms, boot, body FROM events",
            "the numbers have no hole",
        ),
    ] {
        outside.execute(sql, []).expect_err(why);
    }
    assert_eq!(room.store.events(meeting).unwrap(), [event(1, "a"), event(1, "b")], "all as it was");
    room.store.delete_meeting(meeting).unwrap();
    let left: u32 = outside.query_row("SELECT count(*) FROM events", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0, "they go with their meeting");
}

#[test]
fn the_last_sign_of_life_replaces_the_one_before() {
    let (mut room, _, _, meeting) = room();
    assert_eq!(room.store.last_pulse(meeting).unwrap(), None);
    room.store.pulse(meeting, 1, 2, "b1").unwrap();
    room.store.pulse(meeting, 3, 4, "b2").unwrap();
    assert_eq!(room.store.last_pulse(meeting).unwrap(), Some((3, 4, "b2".to_owned())));
}

#[test]
fn a_setting_is_what_was_set_last() {
    let (mut room, ..) = room();
    assert_eq!(room.store.setting("volume").unwrap(), None);
    room.store.set_setting("volume", "3").unwrap();
    room.store.set_setting("volume", "").unwrap();
    assert_eq!(room.store.setting("volume").unwrap().as_deref(), Some(""), "empty is a value too");
}
