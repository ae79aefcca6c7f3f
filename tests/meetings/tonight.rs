//! One line of the agenda for tonight alone: on the plan, on paper, in the meeting and in its record.
//!
//! Not in here: what can be done to a line, and why not (`meeting::planning`).

use desk::{
    errand::Errand,
    intent::{Intent, NavigationIntent, PaperSize, PlanningIntent, RunningIntent},
    planning::{
        intent::{LineAsk, PlanLine},
        views::{FitView, LineTonight, PlanItem, PlanView},
    },
};
use words::MessageKey;

use super::Table;
use crate::paper::lines_of;

fn item(plan: &PlanView, title: &str) -> PlanItem {
    plan.items.iter().find(|item| item.title == title).unwrap_or_else(|| panic!("{title} in {:?}", plan.items)).clone()
}

fn line(plan: &PlanView, title: &str) -> PlanLine {
    item(plan, title).plan_line.unwrap()
}

fn does(table: &mut Table, ask: LineAsk) {
    let meeting = table.plan_view().meeting;
    table.does(Intent::Planning(PlanningIntent::ChangeLine { meeting, ask }));
}

fn set(line: PlanLine, title: &str, length: &str) -> LineAsk {
    LineAsk::Set { line, title: title.to_owned(), length: length.to_owned() }
}

fn behind(line: PlanLine, title: &str, length: &str) -> LineAsk {
    LineAsk::Add { line, behind: true, title: title.to_owned(), length: length.to_owned(), is_break: false }
}

fn turn(plan: &PlanView) -> i32 {
    match &plan.fit {
        Some(FitView::Fits { shortest, .. }) => *shortest,
        other => panic!("it fits, not {other:?}"),
    }
}

/// The titles of the lines that take place, or in the meeting of its steps.
fn titles(plan: &PlanView) -> Vec<String> {
    let takes_place = |item: &&PlanItem| item.tonight != Some(LineTonight::LeftOut) && item.plan_line.is_some();
    plan.items.iter().filter(takes_place).map(|item| item.title.clone()).collect()
}

#[test]
fn a_longer_line_says_so_and_what_it_costs_and_can_be_put_back() {
    let mut table = Table::new();
    let meeting = table.planned();
    let before = table.plan_alone();
    assert_eq!(before.tonight, None);
    let welcome = before.items[0].clone();
    let ask = set(welcome.plan_line.unwrap(), &welcome.title, "17");
    does(&mut table, ask);
    let after = table.plan_alone();
    let usual = LineTonight::Changed { title: welcome.title.clone(), length: Some(welcome.length) };
    assert_eq!((after.items[0].length, after.items[0].tonight.clone()), (17 * 60, Some(usual)));
    let cost = after.tonight.unwrap();
    assert_eq!((cost.lines, cost.usual_turn, cost.turn), (1, Some(turn(&before)), Some(turn(&after))));
    assert_eq!(turn(&before) - turn(&after), 120, "12 minutes more cost each of six turns 2");
    let undo = table.plan_view().undo_act.unwrap();
    assert_eq!(undo.key, MessageKey::PlanActLine);
    table.restart(1);
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert_eq!(table.plan_alone(), after, "it is in the file");
    does(&mut table, LineAsk::PutBack { line: after.items[0].plan_line.unwrap() });
    assert_eq!(table.plan_alone(), before, "as the format has it");
    table.does(Intent::Planning(PlanningIntent::Undo { meeting }));
    assert_eq!(table.plan_alone(), after);
}

#[test]
fn a_line_is_for_this_meeting_alone() {
    let mut table = Table::new();
    let group = table.group("Linden", "Ana\nBen\nCleo");
    let first = table.plan(group, "18:00", "20:00");
    let usual = table.plan_alone();
    let at = usual.items[0].plan_line.unwrap();
    does(&mut table, set(at, "Tea", "25"));
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    assert!(table.plan_view().items.iter().all(|item| item.tonight.is_none()), "the next plan has the format's agenda");
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: first }));
    assert_eq!(table.plan_view().items[0].title, "Tea");
    let format = "leader-circle".to_owned();
    table.does(Intent::Planning(PlanningIntent::SetFormat { meeting: first, format }));
    assert_eq!(table.plan_view().tonight, None, "another format has other lines");
    table.does(Intent::Planning(PlanningIntent::Undo { meeting: first }));
    assert_eq!(table.plan_view().items[0].title, "Tea", "undo has both");
}

#[test]
fn what_makes_it_not_fit_says_so_with_what_would_help() {
    let mut table = Table::new();
    let meeting = table.planned();
    let before = table.plan_alone();
    let last = titles(&before).last().unwrap().clone();
    does(&mut table, behind(line(&before, &last), "A walk", "70"));
    let walk = table.plan_view();
    let Some(FitView::Short { fits_until: Some(until), .. }) = walk.fit.clone() else { panic!("{:?}", walk.fit) };
    assert!(walk.tonight.is_some_and(|tonight| tonight.usual_fits), "the agenda as in the format would fit");
    table.does(Intent::Planning(PlanningIntent::EndWhenItFits { meeting }));
    let later = table.plan_view();
    assert!(matches!(later.fit, Some(FitView::Fits { .. })) && later.ends == until);
    table.does(Intent::Planning(PlanningIntent::Undo { meeting }));
    does(&mut table, LineAsk::PutAllBack);
    assert_eq!(table.plan_alone(), before);
}

#[test]
fn paper_meeting_and_record_have_tonights_lines() {
    let mut table = Table::new();
    let meeting = table.planned();
    let plan = table.plan_view();
    let welcome = plan.items[0].clone();
    let evaluation = plan.items.iter().filter(|item| item.protected).map(|item| item.title.clone()).next().unwrap();
    does(&mut table, behind(welcome.plan_line.unwrap(), "News from the house", "7"));
    does(&mut table, LineAsk::LeaveOut { line: line(&plan, &evaluation) });
    let plan = table.plan_view();
    assert_eq!(item(&plan, &evaluation).tonight, Some(LineTonight::LeftOut), "it can be put back");
    assert_eq!(plan.tonight.map(|tonight| tonight.lines), Some(2));
    let path = table.papers.path().join("sheet.pdf");
    table.runs(Errand::PrintPlan { meeting, paper: PaperSize::A4 }, &path);
    let text = lines_of(&path).join("\n");
    assert!(text.contains("News from the house") && !text.contains(&evaluation), "{text}");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    let steps: Vec<String> = table.live().timeline.into_iter().map(|row| row.title).collect();
    assert!(steps.contains(&"News from the house".to_owned()) && !steps.contains(&evaluation), "{steps:?}");
    table.skip();
    let now = table.live().now.unwrap();
    assert_eq!((now.title.as_str(), now.length), ("News from the house", 420));
    table.restart(10);
    assert!(table.live().timeline.iter().any(|row| row.title == "News from the house"), "after a kill as well");
}

#[test]
fn what_cannot_be_is_said_beside_its_field() {
    let mut table = Table::new();
    let meeting = table.planned();
    let plan = table.plan_view();
    let at = plan.items[0].plan_line.unwrap();
    let round = plan.items.iter().find(|item| !item.turns.is_empty()).unwrap().plan_line.unwrap();
    let gone = PlanLine::Added { at: 4 };
    for (ask, key, field) in [
        (set(at, "", "5"), MessageKey::RefusalFormatEmptyText, Some("title")),
        (set(at, "x", "soon"), MessageKey::RefusalFormatLength, Some("length")),
        (behind(at, "x", "0"), MessageKey::RefusalFormatNoTime, Some("length")),
        (LineAsk::LeaveOut { line: round }, MessageKey::RefusalLineRound, None),
        (LineAsk::LeaveOut { line: gone }, MessageKey::RefusalFormatGone, None),
    ] {
        let refused = table.refused(Intent::Planning(PlanningIntent::ChangeLine { meeting, ask: ask.clone() }));
        assert_eq!((refused.sentence.key, refused.field.as_deref()), (key, field), "{ask:?}");
    }
    assert_eq!(table.plan_alone(), PlanView { undo_act: None, ..plan });
}
