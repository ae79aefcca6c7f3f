//! A meeting has one number wherever it is named: on the list, in its plan, on the home, live, on the wall, on paper and in
//! its record.

use desk::{
    errand::Errand,
    intent::{Intent, NavigationIntent, PaperSize, PlanningIntent, RunningIntent, SeriesAsk, SeriesForm},
    stage::views::Scene,
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

/// A group that met before its programme, and that skips a date of it: nothing counts as the programme does but the
/// programme.
#[test]
fn a_meeting_of_a_programme_has_the_number_of_its_date_everywhere() {
    let mut table = Table::new();
    table.running();
    let group = table.live().group.id;
    table.skip_to_evaluation();
    table.does(Intent::Running(RunningIntent::End));
    let form = SeriesForm { first: "2026-04-02".to_owned(), number: 5, of: Some(9), ..first_thursdays() };
    table.does(asks(group, SeriesAsk::Set { form }));
    table.does(asks(group, skip("2026-04-02")));
    let told = |table: &mut Table, numbers: [Option<u32>; 4]| {
        let dates = ["2026-03-05", "2026-04-02", "2026-05-07", "2026-06-04"].map(str::to_owned);
        assert_eq!(listed(table, group), dates.into_iter().zip(numbers).collect::<Vec<_>>());
    };
    told(&mut table, [Some(1), Some(5), Some(6), Some(7)]);

    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let plan = table.plan_view();
    let meeting = plan.meeting;
    assert_eq!((plan.date.as_str(), plan.number, plan.programme.map(|of| of.of)), ("2026-05-07", 6, Some(9)));
    told(&mut table, [Some(1), Some(5), Some(6), Some(7)]);
    let sheet = table.papers.path().join("sheet.pdf");
    table.runs(Errand::PrintPlan { meeting, paper: PaperSize::A4 }, &sheet);
    assert!(lines_of(&sheet).join("\n").contains("meeting 6 of 9"), "the run sheet");
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    let Screen::Home(home) = table.screen() else { panic!("the home is shown") };
    assert!(home.due.iter().all(|due| (due.number, due.of) == (Some(6), Some(9))), "{:?}", home.due);

    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    let live = table.live();
    assert_eq!((live.number, live.programme.map(|of| of.of)), (6, Some(9)));
    let Scene::Running(wall) = table.desk().stage_view().scene else { panic!("it is on the wall") };
    assert_eq!(wall.number, 6);
    table.does(Intent::Running(RunningIntent::End));
    let record = table.record();
    assert_eq!((record.number, record.programme.map(|of| of.of)), (6, Some(9)));
    let summary = table.papers.path().join("summary.pdf");
    table.runs(Errand::Print { meeting, paper: PaperSize::A4 }, &summary);
    assert!(lines_of(&summary).join("\n").contains("Meeting 6 of 9"), "the summary");
    // It was held before its date, on the evening of the first one.
    assert!(listed(&mut table, group).contains(&("2026-03-05".to_owned(), Some(6))), "on the list");

    // After the programme the group counts its own meetings again: this was its second.
    table.does(asks(group, SeriesAsk::End));
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let plan = table.plan_view();
    assert_eq!((plan.number, plan.programme), (3, None));
    let of_plan = |table: &mut Table| {
        table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
        let listed = table.group_view().listed;
        listed.iter().find(|line| line.meeting == Some(plan.meeting)).and_then(|line| line.number)
    };
    assert_eq!(of_plan(&mut table), Some(3), "the list counts as the plan does");
}
