//! Bad input: a sentence that names the field, and nothing lost.

use std::fs;

use desk::{
    Desk,
    clocks::watch::Reading,
    intent::{
        ChoosingAsk, GroupIntent, GroupWall, Intent, NavigationIntent, PayHabitWord, PlanningIntent, RecordsIntent,
        RunningIntent,
    },
    refusal::Refusal,
    sentence::Sentence,
    trouble_of,
};
use words::{Catalogue, Language, MessageKey};

use super::{
    Table,
    table::{EVENING, SIX},
};

/// The sentence is there in both languages, with every value filled in.
fn is_a_sentence(key: MessageKey, refusal: &Refusal) {
    assert_eq!(refusal.sentence.key, key);
    is_said(&refusal.sentence);
}

fn is_said(sentence: &Sentence) {
    for language in [Language::En, Language::De] {
        let said = sentence.said(Catalogue::of(language));
        assert!(said.contains(' ') && !said.contains("{$"), "{language:?} {}: {said:?}", sentence.key);
    }
}

#[test]
fn names_are_refused_with_a_sentence_and_the_rest_is_kept() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    for (names, key) in [
        ("", MessageKey::RefusalNameEmpty),
        ("Ada\nada", MessageKey::RefusalNameTwiceInList),
        // With the accent on the letter, and beside it.
        ("Jos\u{e9}\nJose\u{301}", MessageKey::RefusalNameTwiceInList),
        ("In\u{200b}es", MessageKey::RefusalNameTaken),
        ("Marta", MessageKey::RefusalNameTaken),
        (&"n".repeat(300), MessageKey::RefusalNameTooLong),
        (&"n".repeat(200_000), MessageKey::RefusalNamesTooLong),
        (&(0..40).map(|n| format!("Person {n}")).collect::<Vec<_>>().join("\n"), MessageKey::RefusalGroupTooLarge),
    ] {
        let refusal = table.refused(Intent::Groups(GroupIntent::AddMembers { group, names: names.to_owned() }));
        is_a_sentence(key, &refusal);
        assert_eq!(refusal.field.as_deref(), Some("names"), "the page shows it beside the list");
        assert_eq!(table.group_view().members.len(), 6, "all or none");
    }
    table.does(Intent::Groups(GroupIntent::AddMembers {
        group,
        names: "עדי לוי\nЗоя 🌿\nأمينة\nNguyễn Thị Minh".to_owned(),
    }));
    assert_eq!(table.group_view().members.len(), 10, "names of any script are names");
    // One keyboard writes the accent on the letter, another beside it: it is the same name in a second list, too.
    table.does(Intent::Groups(GroupIntent::AddMembers { group, names: "Jos\u{e9}".to_owned() }));
    let again = GroupIntent::AddMembers { group, names: "Jose\u{301}".to_owned() };
    is_a_sentence(MessageKey::RefusalNameTaken, &table.refused(Intent::Groups(again)));
    assert_eq!(table.group_view().members.len(), 11);
    let refusal = table.refused(Intent::Groups(GroupIntent::CreateGroup { name: "linden".to_owned() }));
    is_a_sentence(MessageKey::RefusalNameTaken, &refusal);
}

#[test]
fn a_plan_says_what_is_wrong_and_keeps_what_was_typed() {
    let mut table = Table::new();
    let meeting = table.planned();
    for (date, starts, ends, key, field) in [
        ("2026-03-05", "18:00", "17:00", MessageKey::RefusalEndBeforeStart, "ends"),
        ("2026-03-05", "18:00", "18:00", MessageKey::RefusalEndBeforeStart, "ends"),
        ("someday", "18:00", "20:00", MessageKey::RefusalDateUnreadable, "date"),
        ("2026-03-05", "late", "20:00", MessageKey::RefusalTimeUnreadable, "starts"),
        ("2026-03-05", "06:00", "23:00", MessageKey::RefusalMeetingTooLong, "ends"),
    ] {
        let [date, starts, ends] = [date, starts, ends].map(str::to_owned);
        table.does(Intent::Planning(PlanningIntent::SetWhen {
            meeting,
            date,
            starts: starts.clone(),
            ends: ends.clone(),
        }));
        let plan = table.plan_view();
        is_a_sentence(key, &plan.problems[0]);
        assert_eq!(plan.problems[0].field.as_deref(), Some(field));
        assert_eq!((plan.starts, plan.ends), (starts, ends), "as typed");
        is_a_sentence(key, &table.refused(Intent::Planning(PlanningIntent::OpenMeeting { meeting })));
    }
    let [date, starts, ends] = ["2026-03-05", "22:30", "00:30"].map(str::to_owned);
    table.does(Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends }));
    assert!(table.plan_view().problems.is_empty(), "a meeting may pass midnight");
}

#[test]
fn what_is_kept_as_typed_has_a_length() {
    let mut table = Table::new();
    let meeting = table.planned();
    let member = table.plan_view().people[0].id;
    let long = || "9".repeat(41);
    let when = |date: &str, starts: &str, ends: &str| {
        let [date, starts, ends] = [date, starts, ends].map(str::to_owned);
        Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends })
    };
    let choosing = |ask| Intent::Choosing { meeting, ask };
    for (intent, field) in [
        (when(&long(), "18:00", "20:00"), "date".to_owned()),
        (when("2026-03-05", &long(), "20:00"), "starts".to_owned()),
        (when("2026-03-05", "18:00", &long()), "ends".to_owned()),
        (choosing(ChoosingAsk::Bid { member, minutes: long(), urgency: None }), format!("bid-{member}")),
        (choosing(ChoosingAsk::Votes { member, votes: long() }), format!("votes-{member}")),
    ] {
        let refusal = table.refused(intent);
        is_a_sentence(MessageKey::RefusalTypedTooLong, &refusal);
        assert_eq!(refusal.field, Some(field));
    }
    assert!(table.plan_view().problems.is_empty(), "the plan is as it was");
}

#[test]
fn a_meeting_needs_people() {
    let mut table = Table::new();
    table.does(Intent::Groups(GroupIntent::CreateGroup { name: "Alone".to_owned() }));
    let group = table.group_view().id;
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let plan = table.plan_view();
    is_a_sentence(MessageKey::RefusalNoMembers, &plan.problems[0]);
    table.does(Intent::Groups(GroupIntent::AddMembers { group, names: "Ada".to_owned() }));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: plan.meeting }));
    is_a_sentence(MessageKey::RefusalOneMember, &table.plan_view().problems[0]);
    table.does(Intent::Groups(GroupIntent::AddMembers { group, names: "Ben".to_owned() }));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: plan.meeting }));
    assert!(table.plan_view().problems.is_empty(), "two can meet");
    for person in table.plan_view().people {
        table.does(Intent::Planning(PlanningIntent::SetExpected {
            meeting: plan.meeting,
            member: person.id,
            expected: false,
        }));
    }
    is_a_sentence(MessageKey::RefusalNobodyExpected, &table.plan_view().problems[0]);
}

fn cannot_open(folder: &std::path::Path) -> store::Failure {
    let clock = Reading { utc_ms: EVENING * 1000, ..Reading::default() };
    let failure = Table::open(folder, clock).map(|_: Desk| ()).unwrap_err();
    let trouble = trouble_of(&failure, folder);
    is_said(&trouble.sentence);
    failure
}

#[test]
fn a_folder_that_cannot_be_opened_is_told_and_left_alone() {
    let text = tempfile::tempdir().unwrap();
    fs::write(text.path().join("turnstone.db"), "Dear diary, this is no database at all.").unwrap();
    assert_eq!(cannot_open(text.path()).code, store::FailureCode::NotADatabase);
    let kept = fs::read_to_string(text.path().join("turnstone.db")).unwrap();
    assert_eq!(kept, "Dear diary, this is no database at all.", "not a byte is changed");

    let future = tempfile::tempdir().unwrap();
    drop(store::Store::open(future.path()).unwrap());
    // The version stands in the file's header at byte 60, big-endian (the SQLite file format, section 1.3).
    let file = future.path().join("turnstone.db");
    let mut bytes = fs::read(&file).unwrap();
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(&file, &bytes).unwrap();
    assert!(matches!(cannot_open(future.path()).code, store::FailureCode::FromTheFuture { found: 99, .. }));
    assert_eq!(fs::read(&file).unwrap(), bytes, "not a byte is changed");

    let table = Table::new();
    assert_eq!(cannot_open(table.folder.path()).code, store::FailureCode::InUse, "a second instance");

    let read_only = std::path::Path::new("/proc/turnstone");
    if cfg!(target_os = "linux") {
        assert_eq!(cannot_open(read_only).code, store::FailureCode::ReadOnly);
    }
}

#[test]
fn the_next_meeting_is_said_of_one_that_has_begun() {
    let mut table = Table::new();
    let meeting = table.planned();
    let [date, starts] = ["2026-04-02", "18:00"].map(str::to_owned);
    let refusal = table.refused(Intent::Records(RecordsIntent::SetNext { meeting, date, starts }));
    is_a_sentence(MessageKey::RefusalNotStarted, &refusal);
}

#[test]
fn the_next_meeting_comes_after_this_one() {
    let mut table = Table::new();
    let meeting = table.running();
    let next = |date: &str| {
        let [date, starts] = [date, "18:00"].map(str::to_owned);
        Intent::Records(RecordsIntent::SetNext { meeting, date, starts })
    };
    table.does(next("2026-04-02"));
    let refusal = table.refused(next("2026-03-04"));
    is_a_sentence(MessageKey::RefusalNextBefore, &refusal);
    assert_eq!(refusal.field.as_deref(), Some("date"));
    table.does(Intent::Running(RunningIntent::End));
    assert_eq!(table.record().next_date, "2026-04-02", "what was said stays");
}

#[test]
fn a_format_for_one_size_names_it_once() {
    for (sizes, said) in [(1_u32, "meant for 2."), (5, "meant for 2 to 6.")] {
        let remark = Sentence::of(MessageKey::RemarkLargeGroup).with("count", 9_u32).with("sizes", sizes);
        let remark = remark.with("least", 2_u32).with("most", sizes + 1).said(Catalogue::of(Language::En));
        assert!(remark.ends_with(said), "{remark}");
    }
}

#[test]
fn a_group_meets_on_one_of_seven_days() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let edit = |day| {
        Intent::Groups(GroupIntent::EditGroup {
            group,
            name: "Linden".to_owned(),
            usual_minutes: 120,
            usual_weekday: day,
            usual_start: "18:00".to_owned(),
            pay_habit: PayHabitWord::Ask,
            wall: GroupWall::default(),
            zone: None,
        })
    };
    table.does(edit(Some(6)));
    for day in [7, 255] {
        let refusal = table.refused(edit(Some(day)));
        assert_eq!(
            (refusal.sentence.key, refusal.field.as_deref()),
            (MessageKey::RefusalWeekday, Some("usual_weekday"))
        );
    }
    assert_eq!(table.group_view().usual_weekday, Some(6), "what was there stays");
}
