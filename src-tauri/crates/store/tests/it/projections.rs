//! What is made of a finished meeting: kept, outdated, gone with what it belongs to.

use meeting::{people::MeetingId, record::Figures};
use store::{MeetingState, ProjectionRow};

use crate::{NOON, event, room};

/// What might have been made of a meeting.
pub fn made(meeting: MeetingId, sitting: &str) -> ProjectionRow {
    ProjectionRow { meeting, figures: Figures { came: 5, expected: 6, turns: 4 }, sitting: sitting.to_owned() }
}

#[test]
fn it_is_kept_until_something_else_happens_in_its_meeting() {
    let (mut room, group, _, meeting) = room();
    assert_eq!(room.store.sittings(group).unwrap(), [], "a planned meeting has none");
    let ended = |store: &mut store::Store, act| {
        store
            .append_with_state(meeting, &[event(act, "")], MeetingState::Closed, Some(NOON), Some(NOON), None)
            .unwrap();
    };
    ended(&mut room.store, 1);
    assert_eq!(room.store.sittings(group).unwrap(), [(meeting, None)], "over, and not made yet");
    assert_eq!(room.store.listed_meetings(group).unwrap()[0].figures, None);
    room.store.keep_projections(&[made(meeting, "one")]).unwrap();
    room.store.keep_projections(&[made(meeting, "two")]).unwrap();
    assert_eq!(room.store.sittings(group).unwrap(), [(meeting, Some("two".to_owned()))], "the last one counts");
    assert_eq!(room.store.listed_meetings(group).unwrap()[0].figures, Some(made(meeting, "").figures));
    ended(&mut room.store, 2);
    assert_eq!(room.store.sittings(group).unwrap(), [(meeting, None)], "opened and ended again: out of date");
    assert_eq!(room.store.listed_meetings(group).unwrap()[0].figures, None);
    room.store.keep_projections(&[made(meeting, "three")]).unwrap();
    room.store.delete_meeting(meeting).unwrap();
    assert_eq!(room.store.sittings(group).unwrap(), [], "it goes with its meeting");
}
