//! An archived group is out of the way, and whole: it can be read, does not meet, and comes back as it was.

use desk::{
    archive::ArchiveIntent,
    bin::BinIntent,
    errand::Errand,
    formats::views::FormatsView,
    home::views::HomeView,
    intent::{
        EvaluationIntent, FormatAct, GroupIntent, Intent, NavigationIntent, PaperSize, PlanningIntent, RehearsalIntent,
        RunningIntent, SeriesAsk,
    },
    next::NextAct,
    views::Screen,
};
use words::MessageKey;

use super::{
    Table,
    series::{asks, first_thursdays},
    table::{SIX, arg},
};

const DAY: i64 = 24 * 3600;

fn home(table: &mut Table) -> HomeView {
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    match table.screen() {
        Screen::Home(view) => view,
        other => panic!("the home is shown, not {other:?}"),
    }
}

fn archive(group: u32) -> Intent {
    Intent::Archive(ArchiveIntent::Archive { group })
}

fn bring_back(group: u32) -> Intent {
    Intent::Archive(ArchiveIntent::BringBack { group })
}

fn open(meeting: u32) -> Intent {
    Intent::Planning(PlanningIntent::OpenMeeting { meeting })
}

fn go_group(group: u32) -> Intent {
    Intent::Navigation(NavigationIntent::GoGroup { group })
}

/// A group that has met once, meets on the first Thursdays, and has a plan besides: group, meeting, plan.
fn history(table: &mut Table) -> (u32, u32, u32) {
    let meeting = table.running();
    let who = table.live().people[0].id;
    table.does(Intent::Running(RunningIntent::WritePromise {
        member: who,
        what: "a promise".to_owned(),
        by: String::new(),
    }));
    table.skip_to_evaluation();
    table.does(Intent::Running(RunningIntent::End));
    let group = table.record().group.id;
    table.does(asks(group, SeriesAsk::Set { form: first_thursdays() }));
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let plan = table.plan_view().meeting;
    (group, meeting, plan)
}

/// Everything the screens say of a group, a meeting that was held and one that is planned.
fn shown(table: &mut Table, (group, meeting, plan): (u32, u32, u32)) -> Vec<Screen> {
    [
        Intent::Navigation(NavigationIntent::GoHome),
        go_group(group),
        Intent::Navigation(NavigationIntent::GoMeeting { meeting }),
        Intent::Navigation(NavigationIntent::GoMeeting { meeting: plan }),
    ]
    .map(|go| {
        table.does(go);
        table.screen()
    })
    .into()
}

#[test]
fn archived_and_brought_back_every_screen_is_as_before() {
    let mut table = Table::new();
    let all = history(&mut table);
    let before = shown(&mut table, all);
    table.does(archive(all.0));
    let fresh = table.desk().view().archived.expect("the way back is offered");
    assert_eq!((fresh.id, fresh.name.as_str()), (all.0, "Linden"));
    table.does(bring_back(fresh.id));
    assert_eq!(table.group_view().id, all.0, "whoever brings it back sees it");
    assert_eq!(table.desk().view().archived, None);
    assert_eq!(shown(&mut table, all), before);
}

#[test]
fn it_leaves_the_home_and_what_is_due_and_can_be_read() {
    let mut table = Table::new();
    let (group, meeting, _) = history(&mut table);
    let other = table.group("Ahorn", SIX);
    assert!(home(&mut table).due.iter().any(|due| due.group.id == group), "it has a plan");
    table.does(go_group(group));
    let before = table.group_view();
    table.does(archive(group));
    let view = home(&mut table);
    assert!(view.groups.iter().all(|card| card.id == other) && view.groups.len() == 1);
    assert!(view.due.is_empty(), "{:?}", view.due);
    assert_eq!(view.archived.len(), 1);
    assert_eq!((view.archived[0].group.id, view.archived[0].since.as_str()), (group, "2026-03-05"));

    table.does(go_group(group));
    let page = table.group_view();
    assert_eq!(page.archived.as_deref(), Some("2026-03-05"));
    assert_eq!(page.next_step.act, NextAct::BringBack);
    assert_eq!(
        (&page.members, &page.listed, &page.past, &page.promises, &page.ledger),
        (&before.members, &before.listed, &before.past, &before.promises, &before.ledger),
        "nothing is lost"
    );
    table.does(Intent::Navigation(NavigationIntent::GoMember { member: page.members[0].id }));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert_eq!(table.record().promises.len(), 1);
    let (paper, calendar) = (table.papers.path().join("a.pdf"), table.papers.path().join("a.ics"));
    table.runs(Errand::Print { meeting, paper: PaperSize::A4 }, &paper);
    table.runs(Errand::SaveCalendar { group, day: None }, &calendar);
    assert!(paper.exists() && calendar.exists());
}

#[test]
fn it_is_not_planned_opened_or_rehearsed_before_it_is_back() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:00", "20:00");
    let planned = table.plan_view();
    table.does(archive(group));
    for ask in [
        Intent::Planning(PlanningIntent::PlanMeeting { group }),
        Intent::Planning(PlanningIntent::PlanMeetingWith { group, format: "pairs".to_owned() }),
        open(meeting),
        Intent::Planning(PlanningIntent::OpenAsPlanned { meeting }),
        Intent::Planning(PlanningIntent::HoldNow { meeting, asked: None }),
        Intent::Rehearsal(RehearsalIntent::Rehearse { meeting }),
    ] {
        let refused = table.refused(ask.clone()).sentence;
        assert_eq!((refused.key, arg(&refused, "group").as_str()), (MessageKey::RefusalArchived, "Linden"), "{ask:?}");
    }
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert_eq!(table.plan_view().archived.as_deref(), Some("2026-03-05"), "the plan is there, and says why");
    table.does(bring_back(group));
    assert_eq!(table.plan_view(), planned, "on its plan, that stays");
    table.does(open(meeting));
}

#[test]
fn a_group_that_meets_is_not_archived_and_one_that_waits_is() {
    let mut table = Table::new();
    let meeting = table.planned();
    table.does(open(meeting));
    let group = table.live().group.id;
    table.does(archive(group));
    assert_eq!(table.desk().view().running, None, "the waiting room is left");
    table.does(bring_back(group));
    table.does(open(meeting));
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    let refused = table.refused(archive(group)).sentence;
    assert_eq!((refused.key, arg(&refused, "group").as_str()), (MessageKey::RefusalArchiveRuns, "Linden"));
    assert!(table.live().now.is_some(), "it goes on");
    table.does(go_group(group));
    assert_eq!(table.group_view().archived, None);
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::End));
    table.does(archive(group));
}

#[test]
fn an_end_is_not_taken_back_in_the_archive() {
    let mut table = Table::new();
    let meeting = table.running();
    table.does(Intent::Running(RunningIntent::End));
    let group = table.record().group.id;
    assert!(table.record().can_reopen);
    table.does(archive(group));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert!(!table.record().can_reopen, "it would be refused");
    assert_eq!(table.refused(Intent::Running(RunningIntent::Undo)).sentence.key, MessageKey::RefusalArchived);
    table.does(bring_back(group));
    assert!(table.record().can_reopen, "on its record, that stays");
    table.does(Intent::Running(RunningIntent::Undo));
    assert!(table.live().now.is_some());
}

#[test]
fn a_late_press_changes_nothing_and_the_offer_goes_with_its_screen() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    table.does(bring_back(group));
    assert_eq!(table.group_view().archived, None);
    table.does(archive(group));
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    assert_eq!(table.desk().view().archived, None, "something else was looked at");
    table.restart(3 * DAY);
    table.does(archive(group));
    assert_eq!(table.desk().view().archived, None, "it was archived before");
    assert_eq!(home(&mut table).archived[0].since, "2026-03-05", "and stays so since then");
}

#[test]
fn it_outlives_restarts_and_the_bin() {
    let mut table = Table::new();
    let (group, ..) = history(&mut table);
    table.does(archive(group));
    table.restart(400 * DAY);
    let view = home(&mut table);
    assert!(view.groups.is_empty() && view.due.is_empty());
    assert_eq!(view.archived.len(), 1, "the home is not that of a first start");
    table.does(Intent::Bin(BinIntent::DeleteGroup { group }));
    let entry = table.desk().view().binned.expect("the way back is offered").entry;
    assert!(home(&mut table).archived.is_empty());
    table.does(Intent::Bin(BinIntent::PutBack { entry }));
    assert_eq!(home(&mut table).archived[0].since, "2026-03-05", "it is put back where it was");
    let name = "linden".to_owned();
    let refused = table.refused(Intent::Groups(GroupIntent::CreateGroup { name }));
    assert_eq!(refused.sentence.key, MessageKey::RefusalNameTaken, "its name is its own");
}

#[test]
fn the_list_of_formats_plans_for_the_only_group_outside() {
    let mut table = Table::new();
    let formats = |table: &mut Table| -> FormatsView {
        table.does(Intent::Formats { act: FormatAct::Go { meeting: None } });
        match table.screen() {
            Screen::Formats(view) => view,
            other => panic!("the formats are shown, not {other:?}"),
        }
    };
    let linden = table.group("Linden", SIX);
    let ahorn = table.group("Ahorn", SIX);
    assert_eq!(formats(&mut table).only_group, None);
    table.does(archive(linden));
    assert_eq!(formats(&mut table).only_group, Some(ahorn));
    table.does(archive(ahorn));
    assert_eq!(formats(&mut table).only_group, None);
}

#[test]
fn what_somebody_has_begun_to_answer_is_not_put_away() {
    let mut table = Table::new();
    let (group, meeting, _) = history(&mut table);
    table.does(go_group(group));
    let member = table.group_view().members[0].id;
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    table.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member }));
    let ratings = vec![Some(2), None, None, None];
    table.does(Intent::Evaluation(EvaluationIntent::DraftResponse { member, at: 1, ratings, sentence: String::new() }));
    table.does(go_group(group));
    assert_eq!(table.refused(archive(group)).sentence.key, MessageKey::RefusalSheetBegun);
    assert_eq!(table.group_view().archived, None);
}
