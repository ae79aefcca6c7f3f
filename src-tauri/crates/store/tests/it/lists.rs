//! What lists show of meetings: of one group, and of all at once.

use meeting::time::{Length, Moment};
use store::{ListedMeeting, MeetingState, Store};

use crate::{NOON, projections::made, room, typed};

fn named(listed: Option<&ListedMeeting>) -> Option<(u32, u32)> {
    listed.map(|listed| (listed.row.id.0, listed.number))
}

/// The last and the next meeting of each group, as the home has them, with their numbers.
fn at_hand(store: &Store) -> Vec<[Option<(u32, u32)>; 2]> {
    store
        .meetings_at_hand(Moment(0))
        .unwrap()
        .values()
        .map(|at| [named(at.last.as_ref()), named(at.next.as_ref())])
        .collect()
}

#[test]
fn the_home_has_the_last_and_the_next_meeting_of_each_group() {
    let (mut room, group, _, second) = room();
    let store = &mut room.store;
    assert_eq!(at_hand(store), [[None, Some((second.0, 1))]]);
    let twin = store.create_meeting(group, &typed(""), NOON).unwrap();
    let first = store.create_meeting(group, &typed(""), NOON - Length(1)).unwrap();
    let last = store.create_meeting(group, &typed(""), NOON + Length(9)).unwrap();
    let other = store.create_group("Other", false).unwrap();
    store.create_group("Without meetings", false).unwrap();
    let elsewhere = store.create_meeting(other, &typed(""), Moment(0)).unwrap();
    let others = [None, Some((elsewhere.0, 1))];
    assert_eq!(at_hand(store), [[None, Some((first.0, 1))], others]);
    let close = |store: &mut Store, id| store.set_state(id, MeetingState::Closed, Some(NOON), Some(NOON)).unwrap();
    close(store, first);
    close(store, second);
    assert_eq!(at_hand(store), [[Some((second.0, 2)), Some((twin.0, 3))], others], "one start: by their ids");
    close(store, last);
    assert_eq!(at_hand(store), [[Some((last.0, 4)), Some((twin.0, 3))], others], "a later one may be over before");
    store.set_state(last, MeetingState::Live, Some(NOON), None).unwrap();
    assert_eq!(at_hand(store), [[Some((second.0, 2)), Some((last.0, 4))], others], "what runs comes first");
    store.set_state(last, MeetingState::Planned, None, None).unwrap();
    let next = |from| store.next_open(group, from).unwrap().map(|row| row.id);
    assert_eq!([NOON, NOON + Length(1)].map(next), [Some(twin), Some(last)], "what nobody held waits for the others");
    assert_eq!(next(NOON + Length(99)), Some(last), "and the last of them is next when there is none");
    for at in store.meetings_at_hand(Moment(0)).unwrap().into_values() {
        let (last, next) = (at.last.map(|listed| listed.row), at.next.map(|listed| listed.row));
        let group = next.as_ref().unwrap().group;
        assert_eq!((last, next), (store.last_closed(group).unwrap(), store.next_open(group, Moment(0)).unwrap()));
    }
}

#[test]
fn lists_have_the_number_the_figures_and_the_promises() {
    let (mut room, group, members, second) = room();
    let store = &mut room.store;
    let first = store.create_meeting(group, &typed(""), NOON - Length(1)).unwrap();
    store.set_state(second, MeetingState::Closed, Some(NOON), Some(NOON)).unwrap();
    store.keep_projections(&[made(second, "")]).unwrap();
    for (member, what) in members.iter().zip(["a walk", " \t", "a letter"]) {
        store.write_promise(second, *member, what, "Friday").unwrap();
    }
    let expected: Vec<ListedMeeting> = [(first, None, 0), (second, Some(made(second, "").figures), 2)]
        .into_iter()
        .zip(1..)
        .map(|((id, figures, promises), number)| {
            assert_eq!(store.number_of(id).unwrap(), number);
            ListedMeeting { row: store.meeting(id).unwrap(), number, figures, promises }
        })
        .collect();
    assert_eq!(store.listed_meetings(group).unwrap(), expected, "a promise counts by its words");
    let home = store.meetings_at_hand(Moment(0)).unwrap().remove(&group).unwrap();
    assert_eq!([home.next, home.last].map(Option::unwrap), [expected[0].clone(), expected[1].clone()]);
}
