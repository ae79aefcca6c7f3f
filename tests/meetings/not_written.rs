//! A file that cannot be written while a meeting ends: everything stays in memory, no other meeting pushes it out, and it
//! is written, with all that follows from an end, as soon as that can be done.
//!
//! The file is held by another program, which any user of any system can do; a disk that is full is in
//! [`super::small_disk`].

use desk::{
    intent::{GroupIntent, Intent, NavigationIntent, PlanningIntent, RunningIntent},
    refusal::Answer,
    running::views::LiveState,
};
use meeting::people::{GroupId, MeetingId};
use rusqlite::Connection;
use store::{MeetingState, Reason, Store};
use words::MessageKey;

use super::{
    Table,
    table::{SIX, arg},
};

/// Another program that writes, and does not come to an end.
fn hold_file(table: &Table) -> Connection {
    let other = Connection::open(table.folder.path().join("turnstone.db")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    other
}

fn unsaved(table: &mut Table) -> bool {
    table.desk().has_unsaved()
}

fn backups(table: &Table) -> usize {
    let all = store::backups(table.folder.path()).unwrap();
    all.iter().filter(|backup| backup.reason == Reason::Meeting).count()
}

#[test]
fn an_end_that_could_not_be_written_is_written_as_soon_as_it_can_be() {
    let mut table = Table::new();
    let meeting = table.running();
    let other = hold_file(&table);
    table.does(Intent::Running(RunningIntent::End));
    assert_eq!(table.record().meeting, meeting, "the meeting is over all the same");
    assert!(unsaved(&mut table) && table.desk().view().trouble.is_some(), "and it is told that this is not saved");
    assert_eq!(backups(&table), 0, "a copy without the end is none");
    drop(other);
    table.wait(6);
    assert!(!unsaved(&mut table), "nobody has to press anything");
    assert_eq!(table.desk().view().trouble, None);
    assert_eq!(backups(&table), 1, "what follows from an end is done then");
    drop(table.desk.take());
    let store = Store::open(table.folder.path()).unwrap();
    assert_eq!(store.meeting(MeetingId(meeting)).unwrap().state, MeetingState::Closed);
    let sittings = store.sittings(GroupId(1)).unwrap();
    assert!(sittings.iter().all(|(_, kept)| kept.is_some()), "the ledger has it");
}

#[test]
fn a_second_refusal_does_not_cover_that_words_are_not_saved() {
    let mut table = Table::new();
    table.running();
    let other = hold_file(&table);
    table.does(Intent::Running(RunningIntent::Hold));
    let told = table.desk().view().trouble.expect("the hold is not saved");
    assert_eq!(told.sentence.key, MessageKey::TroubleNotSaved);
    let refused = table.act(Intent::Groups(GroupIntent::CreateGroup { name: "Other".to_owned() }));
    assert!(matches!(refused, Answer::Refused(_)), "{refused:?}");
    assert_eq!(table.desk().view().trouble, Some(told), "that is worse than a group that was not made");
    drop(other);
    table.wait(6);
    assert_eq!(table.desk().view().trouble, None);
}

#[test]
fn no_meeting_is_pushed_out_of_the_room_before_it_is_in_the_file() {
    let mut table = Table::new();
    let first = table.running();
    table.does(Intent::Running(RunningIntent::End));
    let group = table.group("Ahorn", SIX);
    let second = table.plan(group, "19:00", "21:00");
    let third = table.plan(group, "21:00", "22:30");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting: second }));
    table.wait_until("19:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    let marta = table.member("Marta");
    let other = hold_file(&table);
    table.does(Intent::Running(RunningIntent::WriteNote { member: marta, text: "kept in mind".to_owned() }));
    table.does(Intent::Running(RunningIntent::End));
    // Reading is allowed, and what is not in the file yet is seen as it is.
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: first }));
    assert_eq!(table.record().meeting, first);
    assert!(!table.record().can_reopen, "nothing can be done with it while another meeting is open");
    assert_eq!(table.refused(Intent::Running(RunningIntent::Undo)).sentence.key, MessageKey::RefusalUnsaved);
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: second }));
    assert!(!table.record().ended.is_empty(), "the end is shown though the file has none");
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: third }));
    let refused = table.refused(Intent::Planning(PlanningIntent::OpenAsPlanned { meeting: third }));
    assert_eq!((refused.sentence.key, arg(&refused.sentence, "group").as_str()), (MessageKey::RefusalUnsaved, "Ahorn"));
    assert!(unsaved(&mut table), "nothing was dropped");
    drop(other);
    assert_eq!(
        table.act(Intent::Planning(PlanningIntent::OpenAsPlanned { meeting: third })),
        Answer::Done,
        "it is written first, then opened"
    );
    assert_eq!(table.live().meeting, third);
    drop(table.desk.take());
    let store = Store::open(table.folder.path()).unwrap();
    let second = MeetingId(second);
    assert_eq!(store.meeting(second).unwrap().state, MeetingState::Closed);
    assert_eq!(store.notes(second).unwrap()[0].1, "kept in mind");
}

#[test]
fn a_start_taken_back_while_the_file_was_held_is_not_lost_on_the_way_to_the_plan() {
    let mut table = Table::new();
    let meeting = table.running();
    let other = hold_file(&table);
    table.does(Intent::Running(RunningIntent::Undo));
    assert_eq!(table.refused(Intent::Running(RunningIntent::BackToPlan)).sentence.key, MessageKey::RefusalUnsaved);
    assert_eq!(table.live().state, LiveState::Waiting, "it is still there");
    drop(other);
    table.does(Intent::Running(RunningIntent::BackToPlan));
    assert_eq!(table.plan_view().meeting, meeting);
    table.restart(5);
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert_eq!(table.plan_view().meeting, meeting, "no start comes back with the next day");
}

#[test]
fn a_plan_that_cannot_be_moved_to_now_stays_where_it_is() {
    let mut table = Table::new();
    let meeting = table.planned();
    let [date, starts, ends] = ["2026-03-06", "18:00", "20:00"].map(str::to_owned);
    table.does(Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends }));
    table.does(Intent::Planning(PlanningIntent::OpenAsPlanned { meeting }));
    let other = hold_file(&table);
    table.refused(Intent::Planning(PlanningIntent::HoldNow { meeting, asked: None }));
    assert_eq!((table.plan_view().date.as_str(), table.plan_view().starts.as_str()), ("2026-03-06", "18:00"));
    drop(other);
    table.does(Intent::Planning(PlanningIntent::HoldNow { meeting, asked: None }));
    assert_eq!(table.live().planned_start, "17:50");
}
