//! A format whose last step ends by itself: the meeting is over with it, and all that follows from an end follows.

use desk::{
    intent::{FormatAct, FormatChange, Intent, LineWord, NavigationIntent, PlanningIntent, RunningIntent},
    running::views::LiveState,
    views::Screen,
};
use meeting::people::{GroupId, MeetingId};
use store::{MeetingState, Reason, Store};

use super::{Table, table::SIX};

/// A check-in of ten minutes, and a close of five that ends by itself; its key.
fn quiet_close(table: &mut Table) -> String {
    let changes = |table: &mut Table, change| table.does(Intent::Formats { act: FormatAct::Change { change } });
    let sets = |table: &mut Table, at: &[u32], field: &str, text: &str| {
        let (at, field, text) = (at.to_vec(), field.to_owned(), text.to_owned());
        changes(table, FormatChange::Set { at, field, nth: 0, text });
    };
    table.does(Intent::Formats { act: FormatAct::New { empty: true } });
    sets(table, &[], "title", "Quiet close");
    for (at, title, length, advance) in [(0, "Check-in", "10", "manual"), (1, "Silence", "5", "auto")] {
        changes(table, FormatChange::Add { at: vec![at], kind: LineWord::Talk });
        sets(table, &[at], "title", title);
        sets(table, &[at], "length", length);
        sets(table, &[at], "advance", advance);
    }
    match table.screen() {
        Screen::Format(view) => view.key,
        other => panic!("the editor is shown: {other:?}"),
    }
}

/// The silence began at 18:10, so the meeting ends at 18:15.
fn silent(table: &mut Table) -> u32 {
    let format = quiet_close(table);
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:00", "18:15");
    table.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format }));
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.wait_until("18:10:00");
    table.skip();
    assert_eq!(table.live().now.unwrap().title, "Silence");
    meeting
}

#[test]
fn the_meeting_is_over_when_its_last_step_ends_by_itself() {
    let mut table = Table::new();
    let meeting = silent(&mut table);
    table.wait_until("18:14:59");
    assert!(table.desk().is_live());
    table.wait_until("18:15:00");
    assert!(!table.desk().is_live(), "nobody pressed anything");
    let record = table.record();
    assert_eq!((record.meeting, record.ended.as_str()), (meeting, "18:15"));
    assert!(record.can_reopen && record.can_evaluate);
    let backups = store::backups(table.folder.path()).unwrap();
    assert_eq!(backups.iter().filter(|backup| backup.reason == Reason::Meeting).count(), 1);
    // Another meeting can come.
    let group = table.group("Ahorn", SIX);
    let next = table.plan(group, "19:00", "21:00");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting: next }));
    drop(table.desk.take());
    let store = Store::open(table.folder.path()).unwrap();
    let row = store.meeting(MeetingId(meeting)).unwrap();
    assert_eq!((row.state, row.ended.map(|at| at.0 % 86_400)), (MeetingState::Closed, Some(18 * 3600 + 15 * 60)));
    assert!(store.sittings(GroupId(1)).unwrap().iter().all(|(_, kept)| kept.is_some()), "the ledger has it");
}

#[test]
fn an_end_that_came_by_itself_can_be_taken_back_with_the_press_before_it() {
    let mut table = Table::new();
    silent(&mut table);
    table.wait_until("18:17:00");
    assert_eq!(table.record().ended, "18:15");
    table.does(Intent::Running(RunningIntent::Undo));
    assert_eq!(table.live().now.unwrap().title, "Check-in", "the silence was never begun");
    table.wait(10);
    assert!(table.desk().is_live(), "it does not end again at once");
    table.skip();
    assert_eq!(table.live().now.unwrap().title, "Silence");
    table.does(Intent::Running(RunningIntent::End));
    assert_eq!(table.record().ended, "18:17");
}

#[test]
fn who_was_away_at_the_end_is_asked_first() {
    let mut table = Table::new();
    silent(&mut table);
    table.restart(20 * 60);
    assert_eq!(table.live().state, LiveState::Away);
    table.wait(5);
    assert_eq!(table.live().state, LiveState::Away, "nothing is decided meanwhile");
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    assert_eq!(table.record().ended, "18:15", "it went on, and ended then");
}

#[test]
fn one_who_looks_at_another_screen_stays_there() {
    let mut table = Table::new();
    silent(&mut table);
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    table.wait_until("18:16:00");
    assert!(matches!(table.screen(), Screen::Home(_)));
    assert!(table.desk().view().running.is_none(), "nothing is said to run");
}
