//! Dates and times as people type them: read, or refused beside the field, and never lost.

use desk::{
    intent::{
        GroupIntent, Intent, LanguageWord, NavigationIntent, PlanningIntent, RecordsIntent, RunningIntent, SeriesAsk,
        SeriesForm, SettingsIntent,
    },
    refusal::Refusal,
    typing::{Meaning, Typed, TypedKind},
};
use meeting::people::MemberId;
use store::Store;
use words::{Catalogue, Language, MessageKey};

use super::{
    Table,
    series::{asks, first_thursdays},
    table::{SIX, arg},
};

fn when(meeting: u32, date: &str, starts: &str, ends: &str) -> Intent {
    Intent::Planning(PlanningIntent::SetWhen {
        meeting,
        date: date.to_owned(),
        starts: starts.to_owned(),
        ends: ends.to_owned(),
    })
}

fn sentence(refusal: &Refusal) -> String {
    refusal.sentence.said(Catalogue::of(Language::En))
}

/// What a field that had `from` makes of a text: its value, or the key of what is said.
fn read(table: &mut Table, kind: TypedKind, text: &str, from: &str) -> Result<String, MessageKey> {
    let typed = Typed { kind, text: text.to_owned(), from: from.to_owned() };
    match table.desk().meaning(&typed) {
        Meaning::Value { value } => Ok(value),
        Meaning::Refused(refusal) => Err(refusal.sentence.key),
    }
}

#[test]
fn a_field_reads_what_is_typed_while_it_is_typed() {
    use TypedKind::{Date, PastDate, Time};
    let mut table = Table::new();
    let unreadable =
        |kind| Err(if kind == Time { MessageKey::RefusalTimeUnreadable } else { MessageKey::RefusalDateUnreadable });
    // It is Thursday 5 March 2026, 17:50. Each row: the field, what is typed, what it had, what is meant.
    for (kind, text, from, meant) in [
        (Date, "tomorrow", "", Ok("2026-03-06")),
        (Date, "12 Dec", "", Ok("2026-12-12")),
        (PastDate, "12 Dec", "", Ok("2025-12-12")),
        (PastDate, "yesterday", "2026-03-05", Ok("2026-03-04")),
        (Date, "+7", "2026-12-28", Ok("2027-01-04")),
        (Date, "+7", "", Ok("2026-03-12")),
        (Date, "+7", "soon", Ok("2026-03-12")),
        (Date, "-1", "2026-03-01", Ok("2026-02-28")),
        (Date, "6/1/26", "", Err(MessageKey::RefusalDateAmbiguous)),
        (Date, "+9999", "2080-01-01", Err(MessageKey::RefusalDateYear)),
        (Date, "nonsense", "", unreadable(Date)),
        (Time, "1945", "", Ok("19:45")),
        (Time, "19.45", "", Ok("19:45")),
        (Time, "7:45 pm", "", Ok("19:45")),
        (Time, "+30", "19:45", Ok("20:15")),
        (Time, "+30", "23:45", Ok("00:15")),
        (Time, "+30", "", Ok("18:20")),
        (Time, "25:00", "18:00", unreadable(Time)),
    ] {
        assert_eq!(read(&mut table, kind, text, from), meant.map(str::to_owned), "{text:?} in {kind:?}");
    }
    // A field for names says how many there are.
    for (text, many) in [("", "0"), ("Ada", "1"), ("1. Ada\n\n- Ben <ben@example.org>\n", "2")] {
        assert_eq!(read(&mut table, TypedKind::Names, text, ""), Ok(many.to_owned()), "{text:?}");
    }
    let long = "1".repeat(41);
    assert_eq!(read(&mut table, Date, &long, ""), Err(MessageKey::RefusalTypedTooLong));
    table.does(Intent::Settings(SettingsIntent::SetLanguage { language: LanguageWord::De }));
    for (text, meant) in [("6.1.26", "2026-01-06"), ("12.12.", "2026-12-12"), ("morgen", "2026-03-06")] {
        assert_eq!(read(&mut table, Date, text, ""), Ok(meant.to_owned()), "{text:?} in German");
    }
}

#[test]
fn a_plan_keeps_what_can_be_read_in_one_form_and_the_rest_as_typed() {
    let mut table = Table::new();
    let meeting = table.planned();
    for (typed, kept) in [("1 June", "2026-06-01"), ("13.6.26", "2026-06-13"), ("June 2, 2026", "2026-06-02")] {
        table.does(when(meeting, typed, "6 pm", "20h30"));
        let plan = table.plan_view();
        assert_eq!((plan.date.as_str(), plan.starts.as_str(), plan.ends.as_str()), (kept, "18:00", "20:30"), "{typed}");
        assert_eq!(plan.problems, []);
    }
    for (typed, key) in [
        ("6/1/2026", MessageKey::RefusalDateAmbiguous),
        ("0026-06-01", MessageKey::RefusalDateYear),
        ("0000-06-01", MessageKey::RefusalDateYear),
        ("9999-06-01", MessageKey::RefusalDateYear),
        ("10000-06-01", MessageKey::RefusalDateYear),
        ("garbage", MessageKey::RefusalDateUnreadable),
    ] {
        table.does(when(meeting, typed, "18:00", "20:00"));
        let plan = table.plan_view();
        assert_eq!(plan.date, typed, "it stays there to be put right");
        assert_eq!((plan.problems[0].sentence.key, plan.problems[0].field.as_deref()), (key, Some("date")), "{typed}");
    }
    // Until then the meeting stands where it was planned last.
    assert_eq!(table.desk().view().today, "2026-03-05");
    let stands = |table: &Table| {
        let db = rusqlite::Connection::open(table.folder.path().join("turnstone.db")).unwrap();
        db.query_row("SELECT datetime(starts, 'unixepoch') FROM meetings", [], |row| row.get::<_, String>(0)).unwrap()
    };
    assert_eq!(stands(&table), "2026-06-02 18:00:00", "not today, and not in the year 9999");
    // What the sentence tells is done.
    table.does(when(meeting, "2026-06-01", "18:00", "20:00"));
    assert_eq!(table.plan_view().problems, []);
    table.does(Intent::Settings(SettingsIntent::SetLanguage { language: LanguageWord::De }));
    table.does(when(meeting, "6/1/2026", "18:00", "20:00"));
    assert_eq!(table.plan_view().date, "2026-01-06", "in German the day comes first");
}

#[test]
fn both_readings_of_a_date_are_named() {
    let mut table = Table::new();
    let meeting = table.planned();
    table.does(when(meeting, "6/1/2026", "18:00", "20:00"));
    let refusal = table.plan_view().problems.remove(0);
    assert_eq!(
        (arg(&refusal.sentence, "one").as_str(), arg(&refusal.sentence, "other").as_str()),
        ("2026-01-06", "2026-06-01")
    );
}

#[test]
fn a_promise_is_due_on_a_date() {
    let mut table = Table::new();
    table.running();
    table.skip_to("Marta");
    let marta = table.member("Marta");
    let mut write = |by: &str| {
        let intent = Intent::Running(RunningIntent::WritePromise {
            member: marta,
            what: "Talk to Jonas".to_owned(),
            by: by.to_owned(),
        });
        table.act(intent)
    };
    for bad in ["garbage", "0026-06-01", "when the report is out", "6/1/26"] {
        let desk::refusal::Answer::Refused(refusal) = write(bad) else { panic!("{bad:?} is taken") };
        assert_eq!(refusal.field.as_deref(), Some("by"), "{bad}");
    }
    assert_eq!(write("13 June 26"), desk::refusal::Answer::Done);
    assert_eq!(table.live().notes.unwrap().by, "2026-06-13");
    table.does(Intent::Settings(SettingsIntent::SetLanguage { language: LanguageWord::De }));
    table.does(Intent::Running(RunningIntent::WritePromise {
        member: marta,
        what: "Talk".to_owned(),
        by: "6, 1, 26".to_owned(),
    }));
    assert_eq!(table.live().notes.unwrap().by, "2026-01-06", "of this century");
}

#[test]
fn words_in_the_place_of_a_date_stay_while_nobody_changes_them() {
    let mut table = Table::new();
    table.running();
    table.skip_to("Marta");
    let marta = table.member("Marta");
    let write = |what: &str, by: &str| {
        Intent::Running(RunningIntent::WritePromise { member: marta, what: what.to_owned(), by: by.to_owned() })
    };
    table.does(write("Talk", ""));
    drop(table.desk.take());
    let mut store = Store::open(table.folder.path()).unwrap();
    let meeting = store.live_meetings().unwrap()[0].id;
    store.write_promise(meeting, MemberId(marta), "Talk", "after Easter").unwrap();
    drop(store);
    let clock = table.clock;
    table.restart_on(clock);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    assert_eq!(table.live().notes.unwrap().by, "after Easter", "an older file had words there");
    table.does(write("Talk to Jonas", "after Easter"));
    assert_eq!(table.live().notes.unwrap().by, "after Easter");
    assert_eq!(table.refused(write("Talk to Jonas", "after Whitsun")).sentence.key, MessageKey::RefusalDateUnreadable);
}

#[test]
fn a_leaving_time_is_the_one_within_the_meeting() {
    let mut table = Table::new();
    table.running();
    let marta = table.member("Marta");
    let leaves = |time: &str| Intent::Running(RunningIntent::LeaveAt { member: marta, time: time.to_owned() });
    for typed in ["19:30", "7:30 pm", "7.30pm", "19h30", "1930", "7:30", "730"] {
        table.does(leaves(typed));
        let goes = table.live().people.into_iter().find(|person| person.id == marta).unwrap().goes;
        assert_eq!(goes.as_deref(), Some("19:30"), "{typed}");
    }
}

#[test]
fn a_leaving_time_behind_the_end_is_refused_with_that_time() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let meeting = table.plan_view().meeting;
    table.does(when(meeting, "2026-03-06", "09:00", "12:00"));
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    let marta = table.member("Marta");
    let refusal = table.refused(Intent::Running(RunningIntent::LeaveAt { member: marta, time: "7:30 pm".to_owned() }));
    assert_eq!((refusal.sentence.key, refusal.field.as_deref()), (MessageKey::RefusalLeavesAfterEnd, Some("leaves")));
    let sentence = sentence(&refusal);
    assert!(sentence.contains("19:30") && sentence.contains("12:00"), "{sentence}");
    table.does(Intent::Running(RunningIntent::LeaveAt { member: marta, time: "11:30".to_owned() }));
}

#[test]
fn every_field_for_a_date_reads_and_refuses_alike() {
    let mut table = Table::new();
    table.running();
    table.does(Intent::Running(RunningIntent::End));
    let record = table.record();
    let (meeting, group) = (record.meeting, record.group.id);
    let next = |date: &str| {
        Intent::Records(RecordsIntent::SetNext { meeting, date: date.to_owned(), starts: "6 pm".to_owned() })
    };
    assert_eq!(table.refused(next("0026-06-01")).field.as_deref(), Some("date"));
    table.does(next("1 June"));
    assert_eq!((table.record().next_date.as_str(), table.record().next_starts.as_str()), ("2026-06-01", "18:00"));
    let form = |first: &str| SeriesForm { first: first.to_owned(), starts: "6pm".to_owned(), ..first_thursdays() };
    let set = |first: &str| asks(group, SeriesAsk::Set { form: form(first) });
    assert_eq!(table.refused(set("0026-06-01")).field.as_deref(), Some("first"));
    table.does(set("4 June 26"));
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let member = table.group_view().members[0].id;
    let left = |date: &str| Intent::Groups(GroupIntent::MemberLeft { member, left: Some(date.to_owned()) });
    assert_eq!(table.refused(left("9999-06-01")).field.as_deref(), Some("left"));
    table.does(left("4 March"));
    assert_eq!(table.group_view().former[0].left.as_deref(), Some("2026-03-04"), "the last one, not the next");
}
