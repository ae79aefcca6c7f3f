//! Plans and the agendas they become: written together, and an agenda never outlives its plan.

use meeting::time::Length;
use store::{AgendaRow, PlanRow, PlanTexts, SlotRow, Thing, ZoneRow};

use crate::{NOON, bin, room, typed};

fn plan(body: &str) -> PlanRow {
    let slot = SlotRow { day: "2026-04-02".to_owned(), number: 4, of: Some(9) };
    PlanRow { body: body.to_owned(), date: "2026-04-02".to_owned(), slot: Some(slot), outside: None }
}

fn agenda(body: &str) -> AgendaRow {
    let zone = ZoneRow { name: "Europe/Berlin".to_owned(), offset: 7200 };
    AgendaRow { body: body.to_owned(), format_title: "Leader circle".to_owned(), zone }
}

#[test]
fn an_agenda_goes_when_another_plan_is_written_and_stays_beside_what_is_typed_in_the_room() {
    let (mut room, group, _, meeting) = room();
    let store = &mut room.store;
    assert_eq!(store.agenda(meeting).unwrap(), None, "it was never opened");
    store.open_plan(meeting, &plan("one"), &agenda("its agenda"), NOON).unwrap();
    assert_eq!(store.agenda(meeting).unwrap(), Some(agenda("its agenda")));
    store.save_typed(meeting, &plan("two")).unwrap();
    let row = store.meeting(meeting).unwrap();
    assert_eq!((row.plan, row.zone), (plan("two"), Some(agenda("").zone)));
    assert_eq!(store.agenda(meeting).unwrap(), Some(agenda("its agenda")));
    store.save_plan(meeting, &typed("three"), NOON).unwrap();
    let row = store.meeting(meeting).unwrap();
    assert_eq!((row.plan, row.zone), (typed("three"), None));
    assert_eq!(store.agenda(meeting).unwrap(), None, "it was one of another plan");
    let opened = store.create_opened(group, &plan("four"), &agenda("at once"), NOON).unwrap();
    assert_eq!(store.meeting(opened).unwrap().plan, plan("four"));
    assert_eq!(store.agenda(opened).unwrap(), Some(agenda("at once")));
}

#[test]
fn the_name_of_who_leads_from_outside_goes_with_its_plan_and_its_meeting() {
    let (mut room, group, _, meeting) = room();
    let store = &mut room.store;
    let led = |name: Option<&str>| PlanRow { outside: name.map(str::to_owned), ..plan("led") };
    let read = |store: &store::Store| store.meeting(meeting).unwrap().plan.outside;
    store.save_plan(meeting, &led(Some("Ruth")), NOON).unwrap();
    assert_eq!(read(store).as_deref(), Some("Ruth"));
    store.save_typed(meeting, &led(None)).unwrap();
    assert_eq!(read(store).as_deref(), Some("Ruth"), "who leads is said in the room");
    store.open_plan(meeting, &led(Some("Bela")), &agenda("theirs"), NOON).unwrap();
    assert_eq!(read(store).as_deref(), Some("Bela"));
    let binned = bin::delete(store, &Thing::Meeting(meeting), Some(group));
    assert!(store.guests(meeting).unwrap().is_empty(), "the name lies in the bin, too");
    store.put_back(binned, &[]).unwrap();
    assert_eq!(store.meeting(meeting).unwrap().plan, led(Some("Bela")));
    store.save_plan(meeting, &led(None), NOON).unwrap();
    assert_eq!((read(store), store.guests(meeting).unwrap()), (None, Vec::new()));
}

#[test]
fn the_texts_of_a_plan_are_written_where_it_lies_and_leave_its_date_alone() {
    let (mut room, group, members, meeting) = room();
    let store = &mut room.store;
    store.open_plan(meeting, &plan("of Ada"), &agenda("with Ada"), NOON).unwrap();
    let without = PlanTexts { plan: "of nobody".to_owned(), agenda: Some("with nobody".to_owned()) };
    let binned = bin::delete(store, &Thing::Meeting(meeting), Some(group));
    let texts = store.plans_in_bin(group).unwrap();
    assert_eq!(texts[0].1, PlanTexts { plan: "of Ada".to_owned(), agenda: Some("with Ada".to_owned()) });
    store.delete_to_bin(&Thing::Member(members[0]), &bin::slip(Some(group)), &[(meeting, without)]).unwrap();
    store.put_back(binned, &[]).unwrap();
    assert_eq!(store.meeting(meeting).unwrap().plan, plan("of nobody"));
    assert_eq!(store.agenda(meeting).unwrap(), Some(agenda("with nobody")));
    let with = PlanTexts { plan: "of Ada again".to_owned(), agenda: Some("with Ada again".to_owned()) };
    let entry = store.binned_as(&Thing::Member(members[0])).unwrap().unwrap().id;
    store.put_back(entry, &[(meeting, with)]).unwrap();
    assert_eq!(store.meeting(meeting).unwrap().plan, plan("of Ada again"));
    assert_eq!(store.agenda(meeting).unwrap(), Some(agenda("with Ada again")));
}

#[test]
fn a_home_zone_moves_plans_and_leaves_the_agenda_of_a_held_meeting() {
    let (mut room, group, _, planned) = room();
    let store = &mut room.store;
    let held = store.create_opened(group, &plan("held"), &agenda("its agenda"), NOON).unwrap();
    store.open_plan(planned, &plan("planned"), &agenda("of the other zone"), NOON).unwrap();
    let moved = store::MeetingRow { starts: NOON + Length(3600), ..store.meeting(planned).unwrap() };
    store.set_home_zone(group, "Asia/Tokyo", &[moved], &[(held, NOON + Length(60))]).unwrap();
    assert_eq!(store.group(group).unwrap().zone, "Asia/Tokyo");
    assert_eq!(store.agenda(held).unwrap(), Some(agenda("its agenda")));
    assert_eq!(store.meeting(held).unwrap().next, Some(NOON + Length(60)));
    assert_eq!(store.agenda(planned).unwrap(), None);
    assert_eq!(store.meeting(planned).unwrap().starts, NOON + Length(3600));
    let unknown = (meeting::people::MeetingId(99), NOON);
    store.set_home_zone(group, "Africa/Cairo", &[], &[unknown]).expect_err("there is no such meeting");
    assert_eq!(store.group(group).unwrap().zone, "Asia/Tokyo", "all of it or nothing");
}
