//! The last phase of a turn leads to the promise, and the close says when the group meets next and who has none.

use desk::{
    intent::{Intent, NavigationIntent, PlanningIntent, RecordsIntent, RunningIntent, SeriesAsk},
    running::views::NextMeeting,
    stage::views::Scene,
};

use words::MessageKey;

use super::{
    Table,
    series::{asks, first_thursdays},
    table::SIX,
};

/// A meeting of the series, in its first turn.
fn in_a_turn() -> (Table, u32) {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    table.does(asks(group, SeriesAsk::Set { form: first_thursdays() }));
    let meeting = table.plan(group, "18:00", "20:00");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    while table.live().now.unwrap().client.is_none() {
        next(&mut table);
    }
    (table, group)
}

fn next(table: &mut Table) {
    let now = table.live().now.unwrap();
    table.does(Intent::Running(RunningIntent::Next { step: now.step, phase: now.phase }));
}

fn skip_to_the_close(table: &mut Table) {
    while table.live().close.is_none() {
        // A turn of a moment is no turn.
        table.wait(120);
        let step = table.live().now.unwrap().step;
        table.does(Intent::Running(RunningIntent::Skip { step }));
    }
}

#[test]
fn only_the_last_phase_of_a_turn_commits_and_the_next_meeting_is_the_usual_day() {
    let (mut table, _) = in_a_turn();
    let mut commits = Vec::new();
    for _ in 0..4 {
        commits.push(table.live().now.unwrap().commits);
        assert_eq!(
            table.live().notes.unwrap().next_meeting.as_deref(),
            Some("2026-04-02"),
            "the next date of the series"
        );
        next(&mut table);
    }
    assert_eq!(commits, [false, false, false, true]);
}

#[test]
fn the_close_names_who_has_promised_nothing_and_the_next_date_on_desk_and_wall() {
    let (mut table, group) = in_a_turn();
    let marta = table.live().now.unwrap().client.unwrap();
    let promise = RunningIntent::WritePromise { member: marta.id, what: "Call Jonas".to_owned(), by: String::new() };
    table.does(Intent::Running(promise));
    skip_to_the_close(&mut table);
    let close = table.live().close.unwrap();
    assert!(close.without_promise.iter().all(|person| person.id != marta.id));
    assert_eq!(close.without_promise.len(), 5);
    let april = NextMeeting { date: "2026-04-02".to_owned(), starts: "18:00".to_owned() };
    assert_eq!(close.next, Some(april.clone()));
    let Scene::Running(wall) = table.desk().stage_view().scene else { panic!("the close is on the wall") };
    assert_eq!(wall.meets_next, Some(april));
    assert_eq!(wall.promises_made, 1, "how many, and none of their words");
    let wall = serde_json::to_string(&wall).unwrap();
    assert!(!wall.contains("Call Jonas") && !wall.contains("without_promise"), "no promise is on the wall");
    // Another day is agreed before everybody goes: desk, wall and record say it, and the series goes along.
    let meeting = table.live().meeting;
    let [date, starts] = ["2026-04-09", "19:00"].map(str::to_owned);
    table.does(Intent::Records(RecordsIntent::SetNext { meeting, date, starts }));
    assert_eq!(table.live().close.unwrap().next.unwrap().date, "2026-04-09");
    let Scene::Running(wall) = table.desk().stage_view().scene else { panic!("the close is on the wall") };
    assert_eq!(wall.meets_next.unwrap().starts, "19:00");
    table.does(Intent::Running(RunningIntent::End));
    assert_eq!(table.record().next_date, "2026-04-09");
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let coming = table.group_view().dates.coming;
    assert!(coming.iter().any(|row| row.date == "2026-04-09") && coming.iter().all(|row| row.date != "2026-04-02"));
}

#[test]
fn a_turn_that_is_over_is_looked_at_again_live_and_in_the_record() {
    let (mut table, _) = in_a_turn();
    let meeting = table.live().meeting;
    let marta = table.live().now.unwrap().client.unwrap().id;
    table.does(Intent::Running(RunningIntent::WriteNote { member: marta, text: "ask for the figures".to_owned() }));
    let look = |member| Intent::Running(RunningIntent::LookAtTurn { meeting, member });
    table.does(look(Some(marta)));
    assert_eq!(table.live().past_turn, None, "the turn that runs has its words in the column");
    table.wait(120);
    let step = table.live().now.unwrap().step;
    table.does(Intent::Running(RunningIntent::Skip { step }));
    assert_eq!(table.live().past_turn, None, "what was asked for in another step is put away");
    table.does(look(Some(marta)));
    let past = table.live().past_turn.expect("it was asked for");
    assert_eq!((past.words.note.as_str(), past.length), ("ask for the figures", 120));
    let wall = serde_json::to_string(&table.desk().stage_view()).unwrap();
    assert!(!wall.contains("ask for the figures"), "nothing of it is on the wall");
    table.does(look(None));
    assert_eq!(table.live().past_turn, None);
    // What was forgotten is written there.
    table.does(look(Some(marta)));
    let promise = RunningIntent::WritePromise { member: marta, what: "Call Jonas".to_owned(), by: String::new() };
    table.does(Intent::Running(promise));
    assert_eq!(table.live().past_turn.unwrap().words.what, "Call Jonas");
    skip_to_the_close(&mut table);
    table.does(Intent::Running(RunningIntent::End));
    assert_eq!(table.record().past_turn, None, "another screen begins with nothing open");
    table.does(look(Some(marta)));
    assert_eq!(table.record().past_turn.unwrap().words.note, "ask for the figures");
    table.restart(60);
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert_eq!(table.record().past_turn, None);
}

#[test]
fn the_date_put_elsewhere_in_the_close_is_the_one_that_is_shown_and_its_plan_goes_along() {
    let (mut table, group) = in_a_turn();
    let meeting = table.live().meeting;
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let april = table.plan_view();
    assert_eq!(april.date, "2026-04-02", "the next date is planned");
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    skip_to_the_close(&mut table);
    assert_eq!(table.live().close.unwrap().next.unwrap().date, "2026-04-02");
    let [date, starts] = ["2026-04-09", "19:00"].map(str::to_owned);
    table.does(Intent::Records(RecordsIntent::SetNext { meeting, date, starts }));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: april.meeting }));
    assert_eq!(table.plan_view().date, "2026-04-09");
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let coming = table.group_view().dates.coming;
    let dates: Vec<&str> = coming.iter().map(|row| row.date.as_str()).collect();
    assert!(dates.contains(&"2026-05-07") && !dates.contains(&"2026-04-02"), "May stays where it is: {dates:?}");
}

#[test]
fn a_next_date_that_is_cleared_is_the_series_again_and_a_start_alone_asks_for_its_day() {
    let (mut table, _) = in_a_turn();
    let meeting = table.live().meeting;
    skip_to_the_close(&mut table);
    let said = |date: &str, starts: &str| {
        let [date, starts] = [date, starts].map(str::to_owned);
        Intent::Records(RecordsIntent::SetNext { meeting, date, starts })
    };
    let shown = |table: &mut Table| {
        let close = table.live().close.unwrap();
        let next = close.next.unwrap();
        (next.date, next.starts, close.next_by_series)
    };
    let [series, other] = [("2026-04-02", "18:00", true), ("2026-04-09", "19:00", false)]
        .map(|(date, starts, by_series)| (date.to_owned(), starts.to_owned(), by_series));
    assert_eq!(shown(&mut table), series);
    // The date cleared, and another start typed: the day is missing, and nothing is forgotten.
    let refused = table.refused(said("", "19:00"));
    assert_eq!((refused.sentence.key, refused.field.as_deref()), (MessageKey::RefusalNextWithoutDate, Some("date")));
    // What the sentence says, in both ways.
    table.does(said("2026-04-09", "19:00"));
    assert_eq!(shown(&mut table), other);
    for cleared in ["", "19:00"] {
        table.does(said("", cleared));
        assert!(shown(&mut table).2, "the series says it again");
        table.does(said("2026-04-09", "19:00"));
    }
}

#[test]
fn a_promise_that_is_due_before_the_meeting_is_told() {
    let (mut table, _) = in_a_turn();
    let member = table.live().now.unwrap().client.unwrap().id;
    for (by, before) in [("2026-03-04", true), ("2026-03-05", false), ("", false)] {
        let (what, by) = ("Call Jonas".to_owned(), by.to_owned());
        table.does(Intent::Running(RunningIntent::WritePromise { member, what, by: by.clone() }));
        assert_eq!(table.live().notes.unwrap().due_before, before, "{by:?}");
    }
}
