//! The bin: what goes in comes out with the same numbers, in any order, and what goes for good leaves no trace.

use std::collections::BTreeMap;

use meeting::{
    evaluation::{RATED, Response, VERSION},
    people::{GroupId, GuestId, MeetingId, MemberId},
    record::Outcome,
    time::Moment,
};
use rusqlite::{Connection, types::Value};
use store::{BinId, FailureCode, MeetingState, Receipt, Slip, Store, Thing};

use crate::{NOON, Room, event, find, projections::made, room, typed};

const LATER: Moment = Moment(NOON.0 + 3600);

pub fn slip(of: Option<GroupId>) -> Slip {
    Slip { of, deleted: NOON, until: LATER, label: "{}".to_owned() }
}

pub fn delete(store: &mut Store, thing: &Thing, of: Option<GroupId>) -> BinId {
    store.delete_to_bin(thing, &slip(of), &[]).unwrap()
}

/// Every row of every table, and its sum, but those of the bin, those that are made again from others, and the count of
/// writes.
fn rows(room: &Room) -> BTreeMap<String, Vec<Vec<Value>>> {
    let db = Connection::open(room.folder.path().join("turnstone.db")).unwrap();
    let mut tables = db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
        .unwrap();
    let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let left_out = ["bin", "gone", "projections", "pulses", "file"];
    let mut all = BTreeMap::new();
    for table in tables.into_iter().filter(|table| !left_out.contains(&table.as_str())) {
        let mut query = db.prepare(&format!("SELECT * FROM \"{table}\" ORDER BY 1, 2")).unwrap();
        let columns = query.column_count();
        let found = query.query_map([], |row| (0..columns).map(|column| row.get(column)).collect()).unwrap();
        let mut found: Vec<Vec<Value>> = found.map(Result::unwrap).collect();
        if table == "sums" {
            found.retain(|row| !left_out.iter().any(|table| row[0] == Value::from((*table).to_owned())));
        }
        all.insert(table, found);
    }
    all
}

/// A group that has met twice, with a promise that was settled at the second meeting, a guest and an evaluation.
fn history() -> (Room, GroupId, Vec<MemberId>, [MeetingId; 2]) {
    let (mut room, group, members, first) = room();
    let store = &mut room.store;
    let second = store.create_meeting(group, &typed("{}"), LATER).unwrap();
    for meeting in [first, second] {
        store.append(meeting, &[event(1, "one"), event(2, "two")]).unwrap();
        store.set_state(meeting, MeetingState::Closed, Some(NOON), Some(LATER)).unwrap();
        store.write_note(meeting, members[0], "the note of Ada").unwrap();
        store.write_note(meeting, members[1], "the note of Ben").unwrap();
        store.keep_projections(&[made(meeting, "{}")]).unwrap();
    }
    for member in &members[..2] {
        let promise = store.write_promise(first, *member, "a promise", "").unwrap().unwrap();
        store.set_outcome(promise, second, Some(Outcome::Kept)).unwrap();
    }
    store.name_guest(first, GuestId::FIRST, "Uli").unwrap();
    store.open_box(first).unwrap();
    for member in &members[..3] {
        let response = Response { version: VERSION, ratings: [Some(4); RATED.len()], sentence: "well said".to_owned() };
        assert_eq!(store.put_response(first, *member, &response).unwrap(), Receipt::Taken);
    }
    store.seal(first).unwrap();
    (room, group, members, [first, second])
}

#[test]
fn what_is_put_back_is_as_it_was() {
    let (mut room, group, members, [first, second]) = history();
    room.store.save_format("own-1", "typed", Some((1, "a format"))).unwrap();
    for thing in [
        Thing::Group(group),
        Thing::Member(members[0]),
        Thing::Meeting(first),
        Thing::Meeting(second),
        Thing::Guest(first, GuestId::FIRST),
        Thing::Format("own-1".to_owned()),
    ] {
        let before = rows(&room);
        let id = delete(&mut room.store, &thing, None);
        assert_ne!(rows(&room), before, "{thing:?} is out of its tables");
        assert_eq!(room.store.binned_as(&thing).unwrap().unwrap().id, id);
        room.store.put_back(id, &[]).unwrap();
        assert_eq!(rows(&room), before, "{thing:?} is back");
        assert_eq!(room.store.bin().unwrap(), [], "and out of the bin");
    }
}

#[test]
fn things_that_belong_together_come_back_in_any_order() {
    let (mut room, group, members, [first, second]) = history();
    let things = [Thing::Member(members[0]), Thing::Meeting(first), Thing::Meeting(second)];
    let before = rows(&room);
    for into in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        for out in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            for place in into {
                delete(&mut room.store, &things[place], Some(group));
            }
            for place in out {
                let id = room.store.binned_as(&things[place]).unwrap().unwrap().id;
                room.store.put_back(id, &[]).unwrap();
            }
            assert_eq!(rows(&room), before, "in as {into:?}, out as {out:?}");
        }
    }
}

#[test]
fn a_promise_whose_outcome_goes_is_open_until_it_comes_back() {
    let (mut room, group, _, [first, second]) = history();
    let outcomes = |room: &Room| -> Vec<Option<Outcome>> {
        room.store.promises_made_in(first).unwrap().into_iter().map(|row| row.outcome).collect()
    };
    let id = delete(&mut room.store, &Thing::Meeting(second), Some(group));
    assert_eq!(outcomes(&room), [None, None], "what was said at the meeting went with it");
    let third = room.store.create_meeting(group, &typed("{}"), LATER).unwrap();
    let promise = room.store.promises_made_in(first).unwrap()[0].id;
    room.store.set_outcome(promise, third, Some(Outcome::LetGo)).unwrap();
    room.store.put_back(id, &[]).unwrap();
    assert_eq!(outcomes(&room), [Some(Outcome::LetGo), Some(Outcome::Kept)], "the later word stands");
}

#[test]
fn a_promise_settled_in_a_plan_that_was_discarded_comes_back() {
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
    for order in orders {
        let (mut room, group, members, [first, _]) = history();
        let store = &mut room.store;
        let plan = store.create_meeting(group, &typed("{}"), LATER).unwrap();
        let promise = store.promises_made_in(first).unwrap()[0].id;
        for step in order {
            // What is not there any more cannot be settled, nor settled in.
            match step {
                0 => drop(store.set_outcome(promise, plan, Some(Outcome::Changed))),
                1 => drop(delete(store, &Thing::Member(members[0]), Some(group))),
                _ => store.delete_meeting(plan).unwrap(),
            }
        }
        let id = store.binned_as(&Thing::Member(members[0])).unwrap().unwrap().id;
        store.put_back(id, &[]).unwrap();
        let back = store.promises_made_in(first).unwrap().into_iter().find(|row| row.id == promise).unwrap();
        assert!(back.outcome.is_some(), "{order:?}: what was said stays said");
    }
}

#[test]
fn an_entry_that_cannot_be_read_stands_in_nobodys_way() {
    let (mut room, group, members, [first, second]) = history();
    let member = delete(&mut room.store, &Thing::Member(members[0]), Some(group));
    let meeting = delete(&mut room.store, &Thing::Meeting(second), Some(group));
    let db = Connection::open(room.folder.path().join("turnstone.db")).unwrap();
    db.execute("UPDATE bin SET body = substr(body, 2) WHERE id = ?1", [member.0]).unwrap();
    drop(db);
    let store = &mut room.store;
    assert_eq!(store.put_back(member, &[]).unwrap_err().code, FailureCode::Damaged);
    let other = delete(store, &Thing::Member(members[1]), Some(group));
    let guest = delete(store, &Thing::Guest(first, GuestId::FIRST), Some(group));
    store.put_back(other, &[]).unwrap();
    store.put_back(meeting, &[]).unwrap();
    store.delete_for_good(&[guest], LATER).unwrap();
    store.delete_for_good(&[member], LATER).unwrap();
    assert_eq!(store.bin().unwrap(), []);
    let whole = delete(store, &Thing::Group(group), None);
    store.put_back(whole, &[]).unwrap();
}

#[test]
fn what_belongs_to_a_group_waits_for_it() {
    let (mut room, group, members, [first, _]) = history();
    let member = delete(&mut room.store, &Thing::Member(members[0]), Some(group));
    let guest = delete(&mut room.store, &Thing::Guest(first, GuestId::FIRST), Some(group));
    let whole = delete(&mut room.store, &Thing::Group(group), None);
    assert_eq!(room.store.put_back(member, &[]).unwrap_err().code, FailureCode::Missing);
    assert_eq!(room.store.bin().unwrap().len(), 3, "nothing was done by half");
    room.store.put_back(whole, &[]).unwrap();
    room.store.put_back(member, &[]).unwrap();
    room.store.put_back(guest, &[]).unwrap();
    assert_eq!(room.store.members(group).unwrap().len(), 6);
    assert_eq!(room.store.guests(first).unwrap().len(), 1);
}

#[test]
fn what_is_gone_for_good_is_in_no_file_and_takes_along_what_belongs_to_it() {
    let (mut room, group, members, [first, _]) = history();
    let backup = room.store.backup(NOON, store::Reason::Asked).unwrap();
    delete(&mut room.store, &Thing::Member(members[0]), Some(group));
    delete(&mut room.store, &Thing::Guest(first, GuestId::FIRST), Some(group));
    let whole = delete(&mut room.store, &Thing::Group(group), None);
    assert!(!find(&room.folder, "the note of Ada").is_empty(), "until then it is in the bin");
    room.store.delete_for_good(&[whole], LATER).unwrap();
    assert_eq!(room.store.bin().unwrap(), []);
    for word in ["the note of Ada", "the note of Ben", "Harbour", "Uli", "a promise", "well said"] {
        assert_eq!(find(&room.folder, word), [], "{word} is nowhere but in backups");
    }
    let gone = room.store.gone().unwrap();
    assert_eq!(gone.len(), 3, "a group, a member and a guest");
    let backups = |room: &Room| -> Vec<_> {
        room.store.files_with(&gone).unwrap().into_iter().map(|holders| holders.backups).collect()
    };
    assert_eq!(backups(&room), vec![vec![backup.clone()]; 3], "the backup has all three");
    let later = room.store.backup(LATER, store::Reason::Asked).unwrap();
    assert_eq!(backups(&room)[0], std::slice::from_ref(&backup), "a later one has none");
    std::fs::remove_file(backup).unwrap();
    assert!(later.exists() && backups(&room).iter().all(Vec::is_empty));
    room.store.forget_gone(&gone[0]).unwrap();
    assert_eq!(room.store.gone().unwrap().len(), 2);
}

/// The words of two members at two meetings, each with whom and which meeting it goes.
fn words_of(members: &[MemberId], meetings: [MeetingId; 2]) -> Vec<(String, [Thing; 2])> {
    let mut words = Vec::new();
    for member in &members[..2] {
        for meeting in meetings {
            let things = [Thing::Member(*member), Thing::Meeting(meeting)];
            words.push((format!("note {} {}", member.0, meeting.0), things.clone()));
            words.push((format!("promise {} {}", member.0, meeting.0), things));
        }
    }
    words
}

#[test]
fn what_goes_for_good_is_in_no_other_entry_whatever_was_deleted_first() {
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
    for (into, place) in orders.iter().flat_map(|into| (0..3).map(move |place| (into, place))) {
        let (mut room, group, members, [first, second]) = history();
        let store = &mut room.store;
        let guest = Thing::Guest(first, GuestId::FIRST);
        let mut words = words_of(&members, [first, second]);
        for (member, meeting) in members[..2].iter().flat_map(|member| [(*member, first), (*member, second)]) {
            store.write_note(meeting, member, &format!("note {} {}", member.0, meeting.0)).unwrap();
            store.write_promise(meeting, member, &format!("promise {} {}", member.0, meeting.0), "").unwrap();
        }
        words.push(("Uli".to_owned(), [guest.clone(), Thing::Meeting(first)]));
        let things = [Thing::Member(members[0]), Thing::Meeting(first), guest];
        for place in into {
            // A guest is deleted with their meeting, and not after it.
            let deleted = store.delete_to_bin(&things[*place], &slip(Some(group)), &[]);
            assert!(deleted.is_ok() || *place == 2, "{deleted:?}");
        }
        let goes = &things[place];
        let Some(id) = store.binned_as(goes).unwrap().map(|row| row.id) else { continue };
        store.delete_for_good(&[id], LATER).unwrap();
        for (word, of) in &words {
            let there = !find(&room.folder, word).is_empty();
            assert_eq!(there, !of.contains(goes), "{word}, in as {into:?}, and {goes:?} goes");
        }
        for thing in &things {
            if let Some(row) = room.store.binned_as(thing).unwrap() {
                let back = room.store.put_back(row.id, &[]);
                // A guest's name has no place before its meeting is back.
                assert!(back.is_ok() || matches!(thing, Thing::Guest(..)), "{thing:?}: {back:?}");
            }
        }
    }
}

#[test]
fn what_lies_in_the_bin_entry_of_another_thing_is_found_in_backups_and_in_files_set_aside() {
    let (mut room, group, members, _) = history();
    let whole = delete(&mut room.store, &Thing::Group(group), None);
    let backup = room.store.backup(NOON, store::Reason::Asked).unwrap();
    let aside = room.folder.path().join("set-aside");
    std::fs::create_dir_all(&aside).unwrap();
    let whole_aside = aside.join("turnstone-1000-0.db");
    std::fs::copy(&backup, &whole_aside).unwrap();
    std::fs::write(aside.join("turnstone-1001-0.db"), "cannot be read").unwrap();
    room.store.put_back(whole, &[]).unwrap();
    let member = delete(&mut room.store, &Thing::Member(members[0]), Some(group));
    room.store.delete_for_good(&[member], LATER).unwrap();
    let gone = room.store.gone().unwrap();
    let holders = &room.store.files_with(&gone).unwrap()[0];
    assert_eq!(holders.backups, [backup]);
    assert_eq!(holders.set_aside.len(), 2, "one that cannot be read counts as well: {holders:?}");
}

#[test]
fn what_waits_in_the_bin_for_a_discarded_plan_goes_with_it() {
    let (mut room, group, members, _) = history();
    let plan = room.store.create_meeting(group, &typed("{}"), LATER).unwrap();
    room.store.write_note(plan, members[0], "said before the start").unwrap();
    delete(&mut room.store, &Thing::Member(members[0]), Some(group));
    room.store.delete_meeting(plan).unwrap();
    assert_eq!(find(&room.folder, "said before the start"), []);
    let member = room.store.binned_as(&Thing::Member(members[0])).unwrap().unwrap();
    room.store.put_back(member.id, &[]).unwrap();
    delete(&mut room.store, &Thing::Member(members[0]), Some(group));
    room.store.delete_group(group).unwrap();
    assert_eq!(room.store.bin().unwrap(), [], "nothing waits for a group that is gone for good");
    assert_eq!(find(&room.folder, "the note of Ada"), []);
}

#[test]
fn the_responses_of_an_open_box_are_not_kept() {
    let (mut room, group, members, meeting) = room();
    room.store.open_box(meeting).unwrap();
    let sentence = "the-sentence-in-the-box";
    let response = Response { version: VERSION, ratings: [Some(4); RATED.len()], sentence: sentence.to_owned() };
    assert_eq!(room.store.put_response(meeting, members[0], &response).unwrap(), Receipt::Taken);
    let id = delete(&mut room.store, &Thing::Meeting(meeting), Some(group));
    assert_eq!(find(&room.folder, sentence), [], "the bin is in every backup, and an open box is in none");
    room.store.put_back(id, &[]).unwrap();
    assert_eq!(room.store.sealed(meeting).unwrap(), store::BoxState::Open, "the box is open and empty");
    assert_eq!(room.store.handed_in(meeting).unwrap(), []);
}

#[test]
fn the_file_is_rewritten_when_responses_go_and_not_while_a_box_of_others_is_open() {
    let (mut room, group, members, [first, _]) = history();
    let other = room.store.create_group("Others", false).unwrap();
    let theirs = room.store.create_meeting(other, &typed("{}"), NOON).unwrap();
    room.store.open_box(theirs).unwrap();
    let response = Response { version: VERSION, ratings: [Some(4); RATED.len()], sentence: "theirs".to_owned() };
    assert_eq!(room.store.put_response(theirs, members[0], &response).unwrap(), Receipt::Taken);
    // Pages that nothing is in: they go when the file is rewritten.
    room.store.set_setting("long", &"x".repeat(100_000)).unwrap();
    room.store.set_setting("long", "").unwrap();
    let unused = |room: &Room| -> u32 {
        let db = Connection::open(room.folder.path().join("turnstone.db")).unwrap();
        db.query_row("PRAGMA freelist_count", [], |row| row.get(0)).unwrap()
    };
    let before = unused(&room);
    delete(&mut room.store, &Thing::Guest(first, GuestId::FIRST), Some(group));
    assert!(before > 10 && unused(&room) > 10, "a guest takes no response along: {before}, {}", unused(&room));
    delete(&mut room.store, &Thing::Group(other), None);
    assert_eq!(unused(&room), 0, "a group with an open box does");
}

#[test]
fn what_is_not_there_is_told() {
    let (mut room, ..) = room();
    let missing = |failure: store::Failure| assert_eq!(failure.code, FailureCode::Missing);
    missing(room.store.delete_to_bin(&Thing::Meeting(MeetingId(99)), &slip(None), &[]).unwrap_err());
    missing(room.store.put_back(BinId(99), &[]).unwrap_err());
    missing(room.store.delete_for_good(&[BinId(99)], NOON).unwrap_err());
    assert_eq!(room.store.binned(BinId(99)).unwrap(), None);
}
