//! Notes and promises.

use meeting::{
    people::{MeetingId, PromiseId},
    record::Outcome,
    time::Length,
};
use store::{FailureCode, MeetingState, PromiseRow};

use crate::{NOON, find, room, typed};

#[test]
fn a_deleted_note_is_gone_from_the_disk() {
    let (mut room, _, members, meeting) = room();
    let secret = "what-i-said-in-my-turn ".repeat(300); // long enough for pages of its own
    for end in 0..40 {
        room.store.write_note(meeting, members[1], &secret[..secret.len() - 40 + end]).unwrap();
    }
    room.store.write_note(meeting, members[0], "short").unwrap();
    let notes = room.store.notes(meeting).unwrap();
    assert_eq!(notes.len(), 2, "one for each member");
    assert_eq!(notes[0], (members[0], "short".to_owned()), "by member");
    room.store.write_note(meeting, members[1], "").unwrap();
    assert_eq!(room.store.notes(meeting).unwrap().len(), 1, "an emptied note is none");
    assert_eq!(find(&room.folder, "what-i-said"), [], "no file of the folder holds a word of it");
    room.store.write_note(meeting, members[1], "").unwrap();
    let failed = room.store.write_note(MeetingId(99), members[1], "x").unwrap_err();
    assert_eq!(failed.code, FailureCode::Missing, "there is no such meeting");
}

#[test]
fn a_deleted_note_leaves_no_trace_where_pages_were_split() {
    let (mut room, group, members, _) = room();
    for _ in 0..20 {
        room.store.create_meeting(group, &typed(""), NOON).unwrap();
    }
    let rows = room.store.meetings_of(group).unwrap();
    // Notes grow as they are typed, so rows are moved to other pages, and copies stay in the gaps.
    for length in [10, 200, 400, 900] {
        for (number, row) in rows.iter().enumerate() {
            for (place, member) in members.iter().enumerate() {
                let mark = if (number + place) % 3 == 0 { "trace" } else { "kept" };
                let text = format!("{mark}-{number}-{place} {}", "w".repeat(length * (place + 1) / 6));
                room.store.write_note(row.id, *member, &text).unwrap();
            }
        }
    }
    for (number, row) in rows.iter().enumerate() {
        for (_, member) in members.iter().enumerate().filter(|(place, _)| (number + place) % 3 == 0) {
            room.store.write_note(row.id, *member, "").unwrap();
        }
    }
    let traces = find(&room.folder, "trace-");
    assert_eq!(traces, [], "of what was deleted there is nothing");
    assert!(find(&room.folder, "kept-").len() >= 84, "all the others are there");
}

#[test]
fn a_promise_is_written_over_and_removed_when_emptied() {
    let (mut room, _, members, meeting) = room();
    let id = room.store.write_promise(meeting, members[0], "call", "Friday").unwrap().unwrap();
    assert_eq!(room.store.write_promise(meeting, members[0], "call her", "").unwrap(), Some(id), "the same one");
    let row = PromiseRow {
        id,
        meeting,
        member: members[0],
        what: "call her".to_owned(),
        by: String::new(),
        outcome: None,
        closed_in: None,
    };
    assert_eq!(room.store.promises_made_in(meeting).unwrap(), [row]);
    assert_eq!(room.store.write_promise(meeting, members[0], "", "").unwrap(), None, "nothing promised");
    assert_eq!(room.store.promises_made_in(meeting).unwrap(), []);
    assert_eq!(find(&room.folder, "call her"), [], "and it is gone from the disk");
    let id = room.store.write_promise(meeting, members[0], "call", "").unwrap().unwrap();
    room.store.set_outcome(id, meeting, Some(Outcome::Kept)).unwrap();
    assert_eq!(room.store.write_promise(meeting, members[0], "", "").unwrap(), Some(id), "another one speaks of it");
    assert_eq!(room.store.promises_made_in(meeting).unwrap()[0].outcome, Some(Outcome::Kept), "its outcome stays");
}

#[test]
fn a_meeting_looks_back_on_what_is_open_or_was_closed_in_it() {
    let (mut room, group, members, second) = room();
    // Made later and earlier in time: the planned start counts, not the number.
    let first = room.store.create_meeting(group, &typed(""), NOON - Length(100)).unwrap();
    let third = room.store.create_meeting(group, &typed(""), NOON + Length(100)).unwrap();
    let store = &mut room.store;
    let mut promise =
        |meeting, member: usize, what: &str| store.write_promise(meeting, members[member], what, "").unwrap().unwrap();
    let late = promise(first, 3, "d");
    let early = promise(first, 0, "a");
    let next = promise(second, 1, "b");
    let own = promise(third, 1, "c");
    let open = |store: &store::Store, before| -> Vec<PromiseId> {
        store.open_promises(group, before).unwrap().iter().map(|row| row.id).collect()
    };
    assert_eq!(open(store, third), [], "meetings that have not begun have promised nothing");
    for meeting in [first, second] {
        store.set_state(meeting, MeetingState::Closed, Some(NOON), Some(NOON)).unwrap();
    }
    assert_eq!(open(store, first), [], "nothing came before");
    assert_eq!(open(store, second), [early, late], "in the roster's order");
    assert_eq!(open(store, third), [early, late, next], "oldest first; its own are not in it");
    store.set_outcome(early, second, Some(Outcome::LetGo)).unwrap();
    assert_eq!(open(store, second), [early, late], "what was closed in it is still shown there");
    assert_eq!(open(store, third), [late, next], "and no longer afterwards");
    let all = |store: &store::Store| -> Vec<PromiseId> {
        store.open_promises_of_group(group).unwrap().iter().map(|row| row.id).collect()
    };
    assert_eq!(all(store), [late, next], "the third has not begun");
    assert_eq!(store.count_open_promises().unwrap().get(&group), Some(&2));
    store.set_state(third, MeetingState::Closed, Some(NOON), Some(NOON)).unwrap();
    assert_eq!(all(store), [late, next, own], "the group's page shows every open one");
    assert_eq!(store.count_open_promises().unwrap().get(&group), Some(&3));
    assert_eq!(store.last_closed(group).unwrap().map(|row| row.id), Some(third), "the latest by its planned start");
    assert_eq!(store.next_open(group, NOON).unwrap(), None);
    store.set_outcome(early, second, None).unwrap();
    let row = store.promises_made_in(first).unwrap().into_iter().find(|row| row.id == early).unwrap();
    assert_eq!((row.outcome, row.closed_in), (None, None), "open again, as if nothing had been said");
    assert_eq!(open(store, third), [early, late, next]);
    // The start of the first is taken back, as a false start is; and a word is taken back where its date stayed.
    store.set_state(first, MeetingState::Planned, None, None).unwrap();
    store.write_promise(second, members[1], " ", "Friday").unwrap();
    assert_eq!((open(store, third), all(store)), (vec![], vec![own]), "there is nothing to look back on");
    assert_eq!(store.count_open_promises().unwrap().get(&group), Some(&1));
    let failed = store.set_outcome(PromiseId(99), second, None).unwrap_err();
    assert_eq!(failed.code, FailureCode::Missing, "there is no such promise");
}
