//! A member's page: what it has of them, and that a note is on it only after somebody asked for it.

use desk::{
    intent::{GroupIntent, Intent, MembersIntent, NavigationIntent, RunningIntent},
    ledger::views::Mark,
    members::views::MemberView,
    views::Screen,
};

use super::Table;

const NOTE: &str = "She is afraid of the conversation";

fn page(table: &mut Table) -> MemberView {
    match table.screen() {
        Screen::Member(view) => *view,
        other => panic!("a member is shown, not {other:?}"),
    }
}

/// The six after a meeting in which the first client, Marta, noted and promised something. The meeting, Marta and Noah.
fn held() -> (Table, u32, u32, u32) {
    let mut table = Table::new();
    let meeting = table.running();
    let (marta, noah) = (table.member("Marta"), table.member("Noah"));
    table.skip_to("Marta");
    table.wait(90);
    table.does(Intent::Running(RunningIntent::WriteNote { member: marta, text: NOTE.to_owned() }));
    table.does(Intent::Running(RunningIntent::WritePromise {
        member: marta,
        what: "Call the harbour master".to_owned(),
        by: String::new(),
    }));
    table.skip_to("Noah");
    table.wait(60);
    table.does(Intent::Running(RunningIntent::End));
    (table, meeting, marta, noah)
}

#[test]
fn a_page_has_turns_promises_and_figures_and_the_note_when_it_is_asked_for() {
    let (mut table, meeting, marta, noah) = held();
    table.does(Intent::Navigation(NavigationIntent::GoMember { member: marta }));
    let shown = page(&mut table);
    assert_eq!(shown.meetings.len(), 1);
    let row = &shown.meetings[0];
    assert_eq!((row.meeting, row.was, row.turn), (meeting, Mark::First, Some(90)));
    assert_eq!(row.promise.as_ref().map(|promise| promise.what.as_str()), Some("Call the harbour master"));
    assert_eq!(shown.open_promises.len(), 1);
    assert_eq!(shown.figures.as_ref().map(|figures| figures.turns), Some(1));
    assert!(row.noted);
    let sent = |table: &mut Table| serde_json::to_string(&table.desk().view()).unwrap();
    assert!(!sent(&mut table).contains(NOTE), "nobody has asked for it");

    let show = |meeting| Intent::Members(MembersIntent::ShowNote { member: marta, meeting });
    table.does(show(Some(meeting)));
    assert_eq!(page(&mut table).meetings[0].note.as_deref(), Some(NOTE));
    table.does(show(None));
    assert!(!sent(&mut table).contains(NOTE), "it was put away");
    table.does(show(Some(meeting)));
    table.does(Intent::Navigation(NavigationIntent::GoMember { member: noah }));
    assert!(!sent(&mut table).contains(NOTE), "another page has none of it");
    assert!(!page(&mut table).meetings[0].noted);
    table.refused(Intent::Members(MembersIntent::ShowNote { member: noah, meeting: Some(meeting) }));
    table.does(Intent::Navigation(NavigationIntent::GoMember { member: marta }));
    assert!(!sent(&mut table).contains(NOTE), "a new visit begins with it covered");
}

#[test]
fn whoever_left_has_a_page_without_figures_and_can_come_back() {
    let (mut table, _, marta, _) = held();
    table.does(Intent::Navigation(NavigationIntent::GoMember { member: marta }));
    table.does(Intent::Groups(GroupIntent::MemberLeft { member: marta, left: Some("2026-03-05".to_owned()) }));
    let shown = page(&mut table);
    assert_eq!(shown.row.left.as_deref(), Some("2026-03-05"));
    assert_eq!((shown.figures.is_none(), shown.meetings.len(), shown.open_promises.len()), (true, 1, 1));
    table.does(Intent::Groups(GroupIntent::MemberLeft { member: marta, left: None }));
    assert!(page(&mut table).figures.is_some());
}
