//! Groups, members and meetings as rows.

use meeting::{
    people::{GroupId, MeetingId, MemberId},
    time::{Length, Moment},
};
use store::{FailureCode, GroupRow, MeetingState, Thing};

use crate::{NOON, event, find, room, typed};

#[test]
fn groups_come_by_name_whatever_the_capitals() {
    let (mut room, ..) = room();
    for name in ["Öde", "zebra", "anna", "öde b", "Berta"] {
        room.store.create_group(name, false).unwrap();
    }
    let names: Vec<_> = room.store.groups().unwrap().into_iter().map(|group| group.name).collect();
    assert_eq!(names, ["anna", "Berta", "Harbour", "zebra", "Öde", "öde b"], "Ö and ö are one letter");
}

#[test]
fn a_group_is_read_as_it_was_written() {
    let (mut room, id, ..) = room();
    let made = room.store.group(id).unwrap();
    assert!(made.sample && made.usual_minutes > 0 && made.usual_weekday.is_none(), "a new one: {made:?}");
    let row = GroupRow {
        id,
        name: "Гавань".to_owned(),
        sample: false,
        usual_minutes: 150,
        usual_weekday: Some(6),
        usual_start: "19:30".to_owned(),
        pay_habit: meeting::live::PayHabit::Strict,
        manners: meeting::manners::Manners::Gentle,
        wall_results: meeting::evaluation::WallChoice::Desk,
        zone: "Asia/Kathmandu".to_owned(),
        archived: Some(NOON),
        begins_with: None,
    };
    room.store.update_group(&row).unwrap();
    assert_eq!(room.store.group(id).unwrap().zone, "", "the home zone is written together with what it moves");
    room.store.set_home_zone(id, &row.zone, &[], &[]).unwrap();
    assert_eq!(room.store.group(id).unwrap().archived, None, "the archive has a way of its own");
    room.store.set_archived(id, row.archived).unwrap();
    assert_eq!(room.store.group(id).unwrap(), row);
    let other = GroupRow { id: GroupId(99), ..row };
    assert_eq!(room.store.update_group(&other).unwrap_err().code, FailureCode::Missing, "no such group");
    assert_eq!(room.store.set_archived(GroupId(99), None).unwrap_err().code, FailureCode::Missing, "no such group");
    assert_eq!(room.store.group(GroupId(99)).unwrap_err().code, FailureCode::Missing, "no such group");
}

#[test]
fn a_group_is_founded_with_all_it_says_and_its_members() {
    let (mut room, id, ..) = room();
    let like = GroupRow {
        name: "Quay".to_owned(),
        sample: false,
        usual_minutes: 90,
        usual_weekday: Some(3),
        usual_start: "19:30".to_owned(),
        pay_habit: meeting::live::PayHabit::Loose,
        manners: meeting::manners::Manners::Gentle,
        wall_results: meeting::evaluation::WallChoice::Desk,
        zone: "Asia/Kathmandu".to_owned(),
        begins_with: Some("{}".to_owned()),
        ..room.store.group(id).unwrap()
    };
    let names = ["Gus".to_owned(), "Hal".to_owned()];
    let quay = room.store.found_group(&like, &names, "2026-03-05").unwrap();
    assert_eq!(room.store.group(quay).unwrap(), GroupRow { id: quay, ..like });
    let members = room.store.members(quay).unwrap();
    let said: Vec<_> = members.iter().map(|row| (row.name.as_str(), row.position, row.joined.as_str())).collect();
    assert_eq!(said, [("Gus", 0, "2026-03-05"), ("Hal", 1, "2026-03-05")]);
}

#[test]
fn a_deleted_group_is_gone_from_the_disk() {
    let (mut room, group, members, meeting) = room();
    let secret = "the-harbour-secret";
    room.store.append(meeting, &[event(1, secret)]).unwrap();
    room.store.write_note(meeting, members[0], secret).unwrap();
    room.store.write_promise(meeting, members[0], secret, "").unwrap();
    room.store.open_box(meeting).unwrap();
    room.store.pulse(meeting, 1, 2, "b").unwrap();
    let other = room.store.create_group("Other", false).unwrap();
    room.store.add_members(other, &["Gus".to_owned()], "").unwrap();
    assert!(!find(&room.folder, secret).is_empty(), "it was there");
    room.store.delete_group(group).unwrap();
    assert_eq!(find(&room.folder, secret), [], "no file of the folder holds a word of it");
    assert_eq!(find(&room.folder, "Ada"), [], "nor a name");
    assert_eq!(room.store.members(other).unwrap().len(), 1, "the other group is whole");
    assert_eq!(room.store.delete_group(group).unwrap_err().code, FailureCode::Missing, "it is gone");
}

#[test]
fn the_roster_keeps_its_order() {
    let (mut room, group, members, _) = room();
    let more = room.store.add_members(group, &["Gus".to_owned(), "Hal".to_owned()], "2026-02-01").unwrap();
    room.store.reorder(group, &[more[1], members[2]]).unwrap();
    let rows = room.store.members(group).unwrap();
    let names: Vec<_> = rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["Hal", "Chi", "Ada", "Ben", "Dov", "Eva", "Fay", "Gus"], "the others follow as they were");
    assert_eq!(rows.iter().map(|row| row.position).collect::<Vec<_>>(), (0..8).collect::<Vec<_>>());
    let other = room.store.create_group("Other", false).unwrap();
    let failed = room.store.reorder(other, &[members[0]]).unwrap_err();
    assert_eq!(failed.code, FailureCode::Missing, "another group's member has no place here");
    assert_eq!(room.store.members(group).unwrap(), rows, "and nothing moved");
}

#[test]
fn members_are_added_all_or_none() {
    let (mut room, ..) = room();
    let failed = room.store.add_members(GroupId(99), &["Gus".to_owned()], "").unwrap_err();
    assert_eq!(failed.code, FailureCode::Missing, "there is no such group");
}

#[test]
fn a_member_is_renamed_and_leaves_and_comes_back() {
    let (mut room, group, members, _) = room();
    room.store.rename_member(members[0], "Ada L.", &[]).unwrap();
    room.store.set_left(members[0], Some("2026-03-01")).unwrap();
    let row = room.store.members(group).unwrap().remove(0);
    assert_eq!((row.name.as_str(), row.left.as_deref()), ("Ada L.", Some("2026-03-01")));
    room.store.set_left(members[0], None).unwrap();
    assert_eq!(room.store.members(group).unwrap()[0].left, None, "back again");
    assert_eq!(room.store.rename_member(MemberId(99), "", &[]).unwrap_err().code, FailureCode::Missing);
    assert_eq!(room.store.set_left(MemberId(99), None).unwrap_err().code, FailureCode::Missing);
}

#[test]
fn the_number_of_a_member_is_never_given_twice() {
    let (mut room, group, members, _) = room();
    let bin = crate::bin::delete(&mut room.store, &Thing::Member(members[5]), Some(group));
    room.store.delete_for_good(&[bin], NOON).unwrap();
    let new = room.store.add_members(group, &["Fay".to_owned()], "").unwrap();
    assert!(new[0] > members[5], "an old plan must not mean a new person");
}

#[test]
fn a_meeting_is_read_as_it_was_written() {
    let (mut room, group, _, meeting) = room();
    let (began, ended) = (NOON + Length(60), NOON + Length(7200));
    room.store.save_plan(meeting, &typed(r#"{"a":1}"#), NOON + Length(1)).unwrap();
    room.store.set_next(meeting, Some(Moment(9))).unwrap();
    room.store.set_state(meeting, MeetingState::Live, Some(began), None).unwrap();
    assert_eq!(room.store.live_meetings().unwrap().len(), 1, "it runs");
    room.store.set_state(meeting, MeetingState::Closed, Some(began), Some(ended)).unwrap();
    assert_eq!(room.store.live_meetings().unwrap(), [], "none runs");
    let row = room.store.meeting(meeting).unwrap();
    assert_eq!((row.group, row.plan, row.starts), (group, typed(r#"{"a":1}"#), NOON + Length(1)));
    assert_eq!((row.state, row.began, row.ended), (MeetingState::Closed, Some(began), Some(ended)));
    assert_eq!(row.next, Some(Moment(9)));
    let none = MeetingId(99);
    for failed in [
        room.store.meeting(none).map(|_| ()),
        room.store.save_plan(none, &typed(""), NOON),
        room.store.set_state(none, MeetingState::Live, None, None),
        room.store.set_next(none, None),
        room.store.delete_meeting(none),
        room.store.number_of(none).map(|_| ()),
        room.store.append(none, &[event(1, "")]).map(|_| ()),
    ] {
        assert_eq!(failed.unwrap_err().code, FailureCode::Missing, "there is no such meeting");
    }
}

#[test]
fn meetings_are_numbered_by_their_planned_start() {
    let (mut room, group, _, second) = room();
    let twin = room.store.create_meeting(group, &typed(""), NOON).unwrap();
    let first = room.store.create_meeting(group, &typed(""), NOON - Length(1)).unwrap();
    let other = room.store.create_group("Other", false).unwrap();
    room.store.create_meeting(other, &typed(""), Moment(0)).unwrap();
    let order: Vec<_> = room.store.meetings_of(group).unwrap().iter().map(|row| row.id).collect();
    assert_eq!(order, [first, second, twin], "by start, then by number; another group's are not counted");
    for (id, number) in order.into_iter().zip(1..) {
        assert_eq!(room.store.number_of(id).unwrap(), number);
    }
}

#[test]
fn a_meeting_that_began_is_not_deleted_past_the_bin() {
    let (mut room, group, _, meeting) = room();
    room.store
        .append_with_state(meeting, &[event(1, "{}")], MeetingState::Closed, Some(NOON), Some(NOON), None)
        .unwrap();
    let sample = room.store.group(group).unwrap();
    room.store.update_group(&GroupRow { sample: false, ..sample.clone() }).unwrap();
    assert_eq!(room.store.delete_meeting(meeting).unwrap_err().code, FailureCode::Other, "it was held");
    let planned = room.store.create_meeting(group, &typed(""), NOON).unwrap();
    room.store.delete_meeting(planned).unwrap();
    room.store.update_group(&sample).unwrap();
    room.store.delete_meeting(meeting).unwrap();
    assert_eq!(room.store.meetings_of(group).unwrap(), [], "a sample's may go");
}

#[test]
fn a_series_keeps_its_name_whatever_becomes_of_it() {
    let (mut room, group, ..) = room();
    assert_eq!(room.store.series(group).unwrap(), None, "a group has none at first");
    room.store.set_series(group, "{}", &[]).unwrap();
    let first = room.store.series(group).unwrap().unwrap();
    assert!(first.name.len() == 16 && first.body == "{}", "{first:?}");
    let meeting = room.store.create_meeting(group, &typed("old"), NOON).unwrap();
    let row = room.store.meeting(meeting).unwrap();
    let plan = store::MeetingRow { plan: typed("new"), starts: NOON + Length(60), ..row };
    room.store.set_series(group, "{\"now\":null}", std::slice::from_ref(&plan)).unwrap();
    let second = room.store.series(group).unwrap().unwrap();
    assert_eq!((second.name.as_str(), second.body.as_str()), (first.name.as_str(), "{\"now\":null}"));
    assert_eq!(room.store.meeting(meeting).unwrap(), plan, "the plan goes along");
    assert_eq!(room.store.meetings_from(group, plan.starts).unwrap().last(), Some(&plan), "from its start on");
    let gone = store::MeetingRow { id: MeetingId(99), ..plan };
    assert_eq!(room.store.set_series(group, "lost", &[gone]).unwrap_err().code, FailureCode::Missing);
    assert_eq!(room.store.series(group).unwrap(), Some(second), "both or neither");
    let other = room.store.create_group("Other", false).unwrap();
    room.store.set_series(other, "{}", &[]).unwrap();
    assert_ne!(room.store.series(other).unwrap().unwrap().name, first.name, "no two series have one name");
    room.store.delete_group(other).unwrap();
    assert_eq!(room.store.series(other).unwrap(), None, "it goes with its group");
}
