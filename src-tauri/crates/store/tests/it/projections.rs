//! Sittings: kept, outdated, gone with what they belong to.

use store::MeetingState;

use crate::{NOON, event, room};

#[test]
fn a_sitting_is_kept_until_something_else_happens_in_its_meeting() {
    let (mut room, group, _, meeting) = room();
    assert_eq!(room.store.sittings(group).unwrap(), [], "a planned meeting is none");
    let ended = |store: &mut store::Store, act| {
        store
            .append_with_state(meeting, &[event(act, "")], MeetingState::Closed, Some(NOON), Some(NOON), None)
            .unwrap();
    };
    ended(&mut room.store, 1);
    assert_eq!(room.store.sittings(group).unwrap(), [(meeting, None)], "over, and not made yet");
    room.store.keep_sittings(&[(meeting, "one".to_owned())]).unwrap();
    room.store.keep_sittings(&[(meeting, "two".to_owned())]).unwrap();
    assert_eq!(room.store.sittings(group).unwrap(), [(meeting, Some("two".to_owned()))], "the last one counts");
    ended(&mut room.store, 2);
    assert_eq!(room.store.sittings(group).unwrap(), [(meeting, None)], "opened and ended again: out of date");
    room.store.keep_sittings(&[(meeting, "three".to_owned())]).unwrap();
    room.store.delete_meeting(meeting).unwrap();
    assert_eq!(room.store.sittings(group).unwrap(), [], "it goes with its meeting");
}
