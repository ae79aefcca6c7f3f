//! A meeting has one number wherever it is named: on the list, in its plan, on paper, on the home and in its record.

use desk::{
    errand::Errand,
    intent::{Intent, NavigationIntent, PaperSize, PlanningIntent, RunningIntent, SeriesAsk, SeriesForm},
    views::Screen,
};

use super::{
    Table,
    series::{asks, first_thursdays, skip},
};
use crate::paper::lines_of;

/// The list of the group: each date with its number.
fn listed(table: &mut Table, group: u32) -> Vec<(String, Option<u32>)> {
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let view = table.group_view();
    let date_of = |meeting: u32| {
        let card = view.past.iter().chain(&view.planned).find(|card| card.id == meeting);
        card.map(|card| card.date.clone())
    };
    let date = |line: &desk::groups::lines::MeetingLine| {
        line.meeting.and_then(date_of).or_else(|| line.day.clone()).unwrap_or_default()
    };
    view.listed.iter().take(4).map(|line| (date(line), line.number)).collect()
}

#[test]
fn list_plan_paper_home_and_record_say_the_same_number() {
    let mut table = Table::new();
    let meeting = table.running();
    let group = table.live().group.id;
    table.skip_to_evaluation();
    table.does(Intent::Running(RunningIntent::End));
    // The rhythm is chosen after the first meeting, and its first date is skipped.
    let form = SeriesForm { first: "2026-04-02".to_owned(), number: 1, of: None, ..first_thursdays() };
    table.does(asks(group, SeriesAsk::Set { form }));
    table.does(asks(group, skip("2026-04-02")));
    let list = |may, june| {
        vec![
            ("2026-03-05".to_owned(), Some(1)),
            ("2026-04-02".to_owned(), None),
            ("2026-05-07".to_owned(), may),
            ("2026-06-04".to_owned(), june),
        ]
    };
    assert_eq!(listed(&mut table, group), list(Some(2), Some(3)), "dates without a plan");

    let mut plans = Vec::new();
    for (date, number) in [("2026-05-07", 2), ("2026-06-04", 3)] {
        table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
        let plan = table.plan_view();
        assert_eq!((plan.date.as_str(), plan.number), (date, number));
        plans.push(plan.meeting);
    }
    assert_eq!(listed(&mut table, group), list(Some(2), Some(3)), "with plans");
    // May is free again: its date is still the second meeting, and June the third.
    table.does(Intent::Planning(PlanningIntent::DiscardPlan { meeting: plans[0] }));
    assert_eq!(listed(&mut table, group), list(Some(2), Some(3)), "with a free date before a plan");
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: plans[1] }));
    assert_eq!(table.plan_view().number, 3);
    let sheet = table.papers.path().join("sheet.pdf");
    table.runs(Errand::PrintPlan { meeting: plans[1], paper: PaperSize::A4 }, &sheet);
    let sheet = lines_of(&sheet).join("\n");
    assert!(sheet.contains("eeting 3") && !sheet.contains("eeting 2"), "{sheet}");

    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert_eq!(table.record().number, 1);
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    let Screen::Home(home) = table.screen() else { panic!("the home is shown") };
    assert!(home.due.iter().all(|due| due.number.is_none_or(|number| number == 3)), "{:?}", home.due);
}
