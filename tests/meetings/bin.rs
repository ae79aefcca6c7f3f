//! What is deleted is nowhere to be seen, and put back it is as it was: on every screen that speaks of it.

use desk::{
    bin::{BinIntent, BinKindWord, BinView},
    errand::Errand,
    intent::{EvaluationIntent, GroupIntent, Intent, NavigationIntent, PaperSize, PlanningIntent, RunningIntent},
    records::views::RecordView,
    running::views::step::StepWord,
    views::Screen,
};
use words::MessageKey;

use super::{
    Table,
    table::{SIX, arg},
};
use crate::paper::lines_of;

fn bin(table: &mut Table) -> BinView {
    table.does(Intent::Bin(BinIntent::Go));
    match table.screen() {
        Screen::Bin(view) => view,
        other => panic!("the bin is shown, not {other:?}"),
    }
}

/// A group that has met once, with a guest, a note and a promise.
fn history(table: &mut Table) -> (u32, u32) {
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:00", "21:00");
    hold(table, meeting);
    (group, meeting)
}

fn hold(table: &mut Table, meeting: u32) {
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.does(Intent::Running(RunningIntent::AddGuest { name: "Uli".to_owned() }));
    let who = table.live().people[0].id;
    table.does(Intent::Running(RunningIntent::WriteNote { member: who, text: "a note".to_owned() }));
    table.does(Intent::Running(RunningIntent::WritePromise {
        member: who,
        what: "a promise".to_owned(),
        by: String::new(),
    }));
    while table.live().now.is_some_and(|now| now.kind != StepWord::Evaluation) {
        table.wait(10);
        table.skip();
    }
    table.does(Intent::Running(RunningIntent::End));
}

/// Everything the screens say of a group and one of its meetings.
fn shown(table: &mut Table, group: u32, meeting: u32) -> Vec<Screen> {
    [
        Intent::Navigation(NavigationIntent::GoHome),
        Intent::Navigation(NavigationIntent::GoGroup { group }),
        Intent::Navigation(NavigationIntent::GoMeeting { meeting }),
    ]
    .map(|go| {
        table.does(go);
        table.screen()
    })
    .into()
}

#[test]
fn deleted_and_put_back_every_screen_is_as_before() {
    let mut table = Table::new();
    let (group, meeting) = history(&mut table);
    let before = shown(&mut table, group, meeting);
    let record = table.record();
    let guest = record.attendance.iter().find(|row| row.can_delete).expect("the guest can be deleted").member.id;
    let member = record.attendance[0].member.id;
    for delete in [
        BinIntent::DeleteGroup { group },
        BinIntent::DeleteMember { member },
        BinIntent::DeleteMeeting { meeting },
        BinIntent::DeleteGuest { meeting, guest },
    ] {
        table.does(Intent::Bin(delete));
        let fresh = table.desk().view().binned.expect("the way back is offered");
        let entries = bin(&mut table).entries;
        assert_eq!((entries.len(), entries[0].days_left), (1, 30), "{delete:?}");
        table.does(Intent::Bin(BinIntent::PutBack { entry: fresh.entry }));
        assert!(bin(&mut table).entries.is_empty(), "{delete:?}");
        assert_eq!(shown(&mut table, group, meeting), before, "{delete:?}");
    }
}

#[test]
fn what_is_put_back_outlives_a_restart_and_what_is_overdue_is_gone() {
    const DAY: i64 = 24 * 3600;
    let mut table = Table::new();
    let (group, meeting) = history(&mut table);
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    let before = table.record();
    table.does(Intent::Bin(BinIntent::DeleteGroup { group }));
    table.restart(29 * DAY);
    let entry = bin(&mut table).entries[0].entry;
    table.does(Intent::Bin(BinIntent::PutBack { entry }));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    // Long over, a meeting is not opened again.
    let after = RecordView { can_reopen: before.can_reopen, ..table.record() };
    assert_eq!(after, before, "the record is whole after 29 days");
    table.does(Intent::Bin(BinIntent::DeleteGroup { group }));
    for _ in 0..4 {
        table.restart(8 * DAY);
        // Looked at once a day, the first time when something is asked.
        table.does(Intent::Navigation(NavigationIntent::GoHome));
    }
    let view = bin(&mut table);
    assert!(view.entries.is_empty(), "thirty days are over");
    assert!(
        view.gone.iter().any(|gone| gone.kind == BinKindWord::Group && gone.backups > 0),
        "backups are named: {view:?}"
    );
    assert_eq!(
        table.refused(Intent::Navigation(NavigationIntent::GoGroup { group })).sentence.key,
        MessageKey::RefusalNotFound
    );
}

#[test]
fn a_short_trial_offers_to_be_deleted_and_leaves_no_trace_in_the_ledger() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let before = table.group_view().ledger;
    let meeting = table.plan(group, "18:00", "21:00");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.wait(38);
    table.does(Intent::Running(RunningIntent::End));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert!(table.record().trial && table.record().can_delete, "the record offers it");
    table.does(Intent::Bin(BinIntent::DeleteMeeting { meeting }));
    assert_eq!(table.group_view().ledger, before, "as before the trial");
    assert!(table.group_view().past.is_empty());
}

#[test]
fn whoever_was_deleted_is_a_former_member_and_who_was_renamed_has_one_name() {
    let mut table = Table::new();
    let (group, meeting) = history(&mut table);
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    let people: Vec<u32> = table.record().attendance.iter().map(|row| row.member.id).collect();
    let names = |table: &mut Table| -> Vec<(String, Option<String>)> {
        table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
        let rows = table.record().attendance;
        rows.into_iter().map(|row| (row.member.name, row.then)).collect()
    };
    let was = names(&mut table)[1].0.clone();
    table.does(Intent::Groups(GroupIntent::RenameMember { member: people[1], name: "Jonathan".to_owned() }));
    assert_eq!(names(&mut table)[1], ("Jonathan".to_owned(), Some(was.clone())));
    let paper = table.papers.path().join("summary.pdf");
    table.runs(Errand::Print { meeting, paper: PaperSize::A4 }, &paper);
    let said = lines_of(&paper).join(" ");
    assert!(said.contains("Jonathan") && !said.contains(&was), "{said}");
    table.does(Intent::Bin(BinIntent::DeleteMember { member: people[0] }));
    assert_eq!(names(&mut table)[0], ("a former member".to_owned(), None));
    table.does(Intent::Bin(BinIntent::DeleteMember { member: people[2] }));
    let two = names(&mut table);
    assert_eq!((two[0].0.as_str(), two[2].0.as_str()), ("former member 1", "former member 2"));
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    assert_eq!(table.group_view().members.len(), 4);
}

#[test]
fn nothing_is_deleted_of_a_group_that_meets() {
    let mut table = Table::new();
    let meeting = table.running();
    let member = table.live().people[0].id;
    for delete in [BinIntent::DeleteMeeting { meeting }, BinIntent::DeleteMember { member }] {
        assert_eq!(table.refused(Intent::Bin(delete)).sentence.key, MessageKey::RefusalBinRuns);
    }
    assert!(table.live().now.is_some(), "it goes on");
}

#[test]
fn a_record_offers_no_deletion_while_its_group_meets() {
    let mut table = Table::new();
    let (group, held) = history(&mut table);
    let offered = |table: &mut Table| {
        table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: held }));
        table.record().can_delete
    };
    assert!(offered(&mut table));
    let meeting = table.plan(group, "18:00", "21:00");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    assert!(!offered(&mut table), "it would be refused");
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::End));
    assert!(offered(&mut table));
}

#[test]
fn a_response_that_was_begun_outlives_whatever_is_deleted_put_back_or_looked_at() {
    let mut table = Table::new();
    let (group, meeting) = history(&mut table);
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let first = table.group_view().members[0].id;
    let harbour = table.group("Harbour", SIX);
    let other = table.plan(harbour, "18:00", "21:00");
    hold(&mut table, other);
    table.does(Intent::Groups(GroupIntent::AddMembers { group, names: "Zoe".to_owned() }));
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let zoe = table.group_view().members.iter().find(|row| row.name == "Zoe").unwrap().id;
    table.does(Intent::Bin(BinIntent::DeleteMember { member: zoe }));
    let entry = bin(&mut table).entries[0].entry;

    for intent in [
        Intent::Navigation(NavigationIntent::GoMeeting { meeting }),
        Intent::Evaluation(EvaluationIntent::OpenBallot),
        Intent::Evaluation(EvaluationIntent::TakeBallot { member: first }),
    ] {
        table.does(intent);
    }
    let ratings = vec![Some(2), None, None, None];
    table.does(Intent::Evaluation(EvaluationIntent::DraftResponse {
        member: first,
        at: 1,
        ratings,
        sentence: "half a sent".to_owned(),
    }));
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    for ask in [
        BinIntent::DeleteMeeting { meeting },
        BinIntent::DeleteMember { member: first },
        BinIntent::DeleteGroup { group },
        BinIntent::PutBack { entry },
    ] {
        let refused = table.refused(Intent::Bin(ask));
        assert_eq!(
            (refused.sentence.key, arg(&refused.sentence, "group").as_str()),
            (MessageKey::RefusalSheetBegun, "Linden"),
            "{ask:?}"
        );
    }
    // Another meeting is looked at, and not changed until the response is out of the way.
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: other }));
    assert_eq!(table.record().meeting, other);
    let promise =
        Intent::Running(RunningIntent::WritePromise { member: first, what: "late".to_owned(), by: String::new() });
    assert_eq!(table.refused(promise).sentence.key, MessageKey::RefusalSheetBegun);

    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    let Screen::Ballot(ballot) = table.screen() else { panic!("the ballot is shown") };
    assert_eq!(ballot.draft.expect("the response is still there").sentence, "half a sent");
    // What the sentence says is done: it is given back.
    table.does(Intent::Evaluation(EvaluationIntent::PutBack));
    table.does(Intent::Evaluation(EvaluationIntent::LeaveBallot));
    table.does(Intent::Bin(BinIntent::PutBack { entry }));
    table.does(Intent::Bin(BinIntent::DeleteMeeting { meeting }));
}

#[test]
fn nothing_is_put_back_into_a_group_that_meets() {
    let mut table = Table::new();
    let (group, _) = history(&mut table);
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let member = table.group_view().members[0].id;
    table.does(Intent::Bin(BinIntent::DeleteMember { member }));
    let entry = bin(&mut table).entries[0].entry;
    let meeting = table.plan(group, "18:00", "21:00");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    let refused = table.refused(Intent::Bin(BinIntent::PutBack { entry }));
    assert_eq!(refused.sentence.key, MessageKey::RefusalBinRuns, "the room has its plan without their words");
    table.does(Intent::Running(RunningIntent::End));
    table.does(Intent::Bin(BinIntent::PutBack { entry }));
}

#[test]
fn a_clock_that_was_wrong_for_some_evenings_does_not_empty_the_bin() {
    const DAY: i64 = 24 * 3600;
    let mut table = Table::new();
    let (group, _) = history(&mut table);
    table.does(Intent::Bin(BinIntent::DeleteGroup { group }));
    // Two months behind for two evenings, then right again.
    for days in [-59, 1, 59] {
        table.restart(days * DAY);
        assert_eq!(bin(&mut table).entries.len(), 1, "{days} days on");
    }
    assert!(bin(&mut table).entries[0].days_left >= 19);
}

#[test]
fn a_former_member_comes_back_beside_a_new_one_of_the_same_name() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let ben = table.group_view().members[1].clone();
    let meeting = table.plan(group, "18:00", "21:00");
    hold(&mut table, meeting);
    table.does(Intent::Groups(GroupIntent::MemberLeft { member: ben.id, left: Some("2026-03-05".to_owned()) }));
    table.does(Intent::Groups(GroupIntent::AddMembers { group, names: ben.name.clone() }));
    table.does(Intent::Bin(BinIntent::DeleteMember { member: ben.id }));
    let entry = bin(&mut table).entries[0].entry;
    table.does(Intent::Bin(BinIntent::PutBack { entry }));
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    assert_eq!(table.group_view().former.len(), 1, "who left is among the former members again");
}

#[test]
fn the_bin_is_not_looked_at_during_a_meeting() {
    const DAY: i64 = 24 * 3600;
    let mut table = Table::new();
    let (group, _) = history(&mut table);
    table.does(Intent::Bin(BinIntent::DeleteGroup { group }));
    let other = table.group("Harbour", SIX);
    let meeting = table.plan(other, "18:00", "21:00");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    for _ in 0..4 {
        table.restart(9 * DAY);
        table.does(Intent::Navigation(NavigationIntent::GoHome));
    }
    assert_eq!(bin(&mut table).entries.len(), 1, "nothing goes while a meeting runs");
}

#[test]
fn one_guest_without_a_name_has_no_number() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:00", "21:00");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.does(Intent::Running(RunningIntent::AddGuest { name: "Uli".to_owned() }));
    table.does(Intent::Running(RunningIntent::Undo));
    table.does(Intent::Running(RunningIntent::Redo));
    table.wait(60);
    table.does(Intent::Running(RunningIntent::End));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    let guest = table.record().attendance.iter().find(|row| row.can_delete).expect("the guest is there").member.id;
    let held = table.record().date;
    table.does(Intent::Bin(BinIntent::DeleteGuest { meeting, guest }));
    assert_eq!(table.desk().view().binned.unwrap().date, held, "the offer says of which meeting");
    let names: Vec<String> = table.record().attendance.into_iter().map(|row| row.member.name).collect();
    assert!(names.contains(&"a guest".to_owned()), "{names:?}");
}

#[test]
fn nobody_is_deleted_for_whom_a_box_waits() {
    let mut table = Table::new();
    let (_, meeting) = history(&mut table);
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    let member = table.record().attendance[0].member.id;
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    assert_eq!(
        table.refused(Intent::Bin(BinIntent::DeleteMember { member })).sentence.key,
        MessageKey::RefusalBinBoxOpen
    );
    table.does(Intent::Bin(BinIntent::DeleteMeeting { meeting }));
    table.does(Intent::Bin(BinIntent::DeleteMember { member }));
}
