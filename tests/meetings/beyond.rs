//! What lies beyond all bounds, in a file that is opened or in our own database: told in a sentence, and nothing is
//! computed from it. A test of this room that does not end has found a desk that stands still.

use std::fs;

use desk::{
    errand::Errand,
    formats::views::IncomingView,
    intent::{
        ChoosingAsk, FormatAct, GroupIntent, Intent, NavigationIntent, PayWith, PlanningIntent, RunningIntent,
        SeriesAsk, SeriesForm, SeriesKind,
    },
    views::Screen,
};
use meeting::{
    bounds::MOST_FACTS,
    people::{GroupId, MeetingId},
    texts::LONGEST_TYPED,
    time::Moment,
};
use serde_json::{Value, json};
use store::{AgendaRow, EventRow, Store};
use words::MessageKey;

use super::{Table, table::SIX};

/// Does something to the closed file and opens it again.
fn tamper(table: &mut Table, change: impl FnOnce(&mut Store)) {
    drop(table.desk.take());
    let mut store = Store::open(table.folder.path()).unwrap();
    change(&mut store);
    drop(store);
    table.desk = Some(Table::open(table.folder.path(), table.clock).unwrap());
}

fn shut(table: &mut Table) -> MessageKey {
    match table.screen() {
        Screen::Shut(shut) => shut.why.sentence.key,
        other => panic!("it is not shown: {other:?}"),
    }
}

#[test]
fn an_agenda_that_was_never_planned_is_damage() {
    for (place, value) in [
        ("/format/grain", json!(0)),
        ("/format/minimum_turn", json!(99_999_999)),
        ("/ends", json!(4_000_000_000_u32)),
        ("/ends", json!(i64::MAX)),
        ("/format/items/0/upto", json!(-5)),
        ("/weights", json!({ "1": 0 })),
        ("/format/items", Value::Null),
    ] {
        let mut table = Table::new();
        let meeting = table.running();
        table.does(Intent::Running(RunningIntent::End));
        tamper(&mut table, |store| {
            let row = store.meeting(MeetingId(meeting)).unwrap();
            let kept = store.agenda(row.id).unwrap().unwrap();
            let mut agenda: Value = serde_json::from_str(&kept.body).unwrap();
            let slot = agenda.pointer_mut(place).unwrap_or_else(|| panic!("{place} is in the agenda"));
            *slot = if value.is_null() {
                let one = slot[0].clone();
                Value::Array(vec![one; 20_000])
            } else {
                value.clone()
            };
            let agenda = AgendaRow { body: agenda.to_string(), ..kept };
            store.open_plan(row.id, &row.plan, &agenda, row.starts).unwrap();
        });
        assert_eq!(
            table.refused(Intent::Navigation(NavigationIntent::GoMeeting { meeting })).sentence.key,
            MessageKey::TroubleDamaged,
            "{place}"
        );
    }
}

#[test]
fn a_log_that_no_evening_writes_is_damage() {
    let fact = |at: i64| EventRow {
        act: 9000,
        at: Moment(at),
        utc_ms: 0,
        mono_ms: 0,
        boot: String::new(),
        body: "\"taken_back\"".to_owned(),
    };
    for rows in [vec![fact(i64::MAX)], vec![fact(i64::MIN)], vec![fact(1_772_733_000); MOST_FACTS]] {
        let mut table = Table::new();
        let meeting = table.running();
        table.does(Intent::Running(RunningIntent::End));
        tamper(&mut table, |store| {
            store.append(MeetingId(meeting), &rows).unwrap();
        });
        assert_eq!(
            table.refused(Intent::Navigation(NavigationIntent::GoMeeting { meeting })).sentence.key,
            MessageKey::TroubleDamaged
        );
    }
}

#[test]
fn no_step_is_extended_by_more_than_can_be_read_again() {
    let mut table = Table::new();
    table.running();
    for by in [i32::MIN, -86_401, 86_401, i32::MAX] {
        for pay in [PayWith::Turns, PayWith::End, PayWith::Break] {
            assert_eq!(
                table.refused(Intent::Running(RunningIntent::Extend { by, pay: Some(pay) })).sentence.key,
                MessageKey::RefusalExtensionTooLong,
                "{by}"
            );
        }
    }
    table.does(Intent::Running(RunningIntent::Extend { by: 86_400, pay: Some(PayWith::End) }));
    table.does(Intent::Running(RunningIntent::Extend { by: -86_400, pay: None }));
    table.restart(2);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    assert!(table.live().now.is_some());
}

#[test]
fn a_rhythm_without_a_step_is_damage_and_no_endless_list() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let form = SeriesForm {
        kind: SeriesKind::Weeks,
        day: 1,
        nth: 1,
        weekday: 3,
        every: 2,
        first: "2026-03-12".to_owned(),
        starts: "18:00".to_owned(),
        minutes: 120,
        number: 1,
        of: None,
    };
    table.does(Intent::Dates { group, ask: SeriesAsk::Set { form } });
    tamper(&mut table, |store| {
        let body = store.series(GroupId(group)).unwrap().unwrap().body;
        let endless = body.replace("{\"weeks\":{\"weeks\":2}}", "{\"weeks\":{\"weeks\":0}}");
        assert_ne!(body, endless);
        store.set_series(GroupId(group), &endless, &[]).unwrap();
    });
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    assert_eq!(shut(&mut table), MessageKey::TroubleDamaged);
}

#[test]
fn a_format_that_was_kept_beyond_its_bounds_is_not_opened_and_can_be_removed() {
    let mut table = Table::new();
    table.does(Intent::Formats { act: FormatAct::Copy { format: "troika".to_owned() } });
    let Screen::Format(editor) = table.screen() else { panic!("the editor is shown") };
    let key = editor.key;
    tamper(&mut table, |store| {
        let row = store.format(&key).unwrap().unwrap();
        let many = format!("{}{}", row.text, "\n[[items]]\ntitle = \"Talk\"\nfixed = \"0:05\"\n".repeat(20_000));
        store.save_format(&key, "", Some((row.version, &many))).unwrap();
    });
    let refused = table.refused(Intent::Formats { act: FormatAct::Edit { format: key.clone() } });
    assert_eq!(refused.sentence.key, MessageKey::RefusalFormatKeptUnreadable);
    table.does(Intent::Formats { act: FormatAct::Remove { format: key } });
}

#[test]
fn what_is_no_plain_file_or_has_no_end_is_refused_as_a_format() {
    let mut table = Table::new();
    let folder = table.papers.path().to_owned();
    let mut paths = vec![folder];
    #[cfg(unix)]
    paths.push("/dev/zero".into());
    for path in paths {
        table.runs(Errand::ImportFormat { dropped: false }, &path);
        let Screen::Formats(list) = table.screen() else { panic!("the list is shown") };
        assert!(
            matches!(&list.incoming, Some(IncomingView::Broken { why, .. }) if why.sentence.key == MessageKey::RefusalFormatNoFile),
            "{}: {:?}",
            path.display(),
            list.incoming
        );
    }
    let path = table.papers.path().join("large.toml");
    fs::write(&path, "#".repeat(3 << 20)).unwrap();
    table.runs(Errand::ImportFormat { dropped: false }, &path);
    let Screen::Formats(list) = table.screen() else { panic!("the list is shown") };
    assert!(
        matches!(list.incoming, Some(IncomingView::Broken { why, .. }) if why.sentence.key == MessageKey::RefusalFormatTooLarge)
    );
}

#[test]
fn a_page_pasted_into_a_field_is_refused_beside_it_and_what_was_there_stays() {
    let mut table = Table::new();
    let meeting = table.planned();
    let page = "x".repeat(LONGEST_TYPED + 1);
    let text = |text: &str| text.to_owned();
    for (date, starts, ends, field) in [
        (page.clone(), text("18:00"), text("20:00"), "date"),
        (text("2026-03-05"), page.clone(), text("20:00"), "starts"),
        (text("2026-03-05"), text("18:00"), page.clone(), "ends"),
    ] {
        let refused = table.refused(Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends }));
        assert_eq!((refused.sentence.key, refused.field.as_deref()), (MessageKey::RefusalTypedTooLong, Some(field)));
    }
    let plan = table.plan_view();
    assert_eq!((plan.starts.as_str(), plan.ends.as_str()), ("18:00", "20:00"));
    let member = plan.people[0].id;
    for ask in [
        ChoosingAsk::Votes { member, votes: page.clone() },
        ChoosingAsk::Bid { member, minutes: page.clone(), urgency: None },
    ] {
        assert_eq!(table.refused(Intent::Choosing { meeting, ask }).sentence.key, MessageKey::RefusalTypedTooLong);
    }
    let group = table.plan_view().group.id;
    let refused = table.refused(Intent::Groups(GroupIntent::AddMembers { group, names: "x\n".repeat(200_000) }));
    assert_eq!(refused.sentence.key, MessageKey::RefusalNamesTooLong);
}

#[test]
fn nobody_comes_back_into_a_group_that_is_full_and_a_larger_one_is_damage() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let member = table.group_view().members[0].id;
    table.does(Intent::Groups(GroupIntent::MemberLeft { member, left: Some("2026-03-01".to_owned()) }));
    let names = (0..25).map(|n| format!("Person {n}")).collect::<Vec<_>>().join("\n");
    table.does(Intent::Groups(GroupIntent::AddMembers { group, names }));
    let refused = table.refused(Intent::Groups(GroupIntent::MemberLeft { member, left: None }));
    assert_eq!(refused.sentence.key, MessageKey::RefusalGroupFull);
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let meeting = table.plan_view().meeting;
    tamper(&mut table, |store| {
        let many: Vec<String> = (0..5000).map(|n| format!("Nobody {n}")).collect();
        store.add_members(GroupId(group), &many, "2026-03-01").unwrap();
    });
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert_eq!(shut(&mut table), MessageKey::TroubleDamaged);
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    match table.screen() {
        Screen::Home(home) => assert_eq!(home.due[0].facilitator, None, "the home says when it meets, and no more"),
        other => panic!("the other groups can be reached, not {other:?}"),
    }
}
