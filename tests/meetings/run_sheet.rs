//! The run sheet of a plan: a real file, from the desk's own door.

use desk::{
    errand::Errand,
    intent::{Intent, PaperSize, PlanningIntent, RunningIntent},
    planning::views::ItemRule,
};
use words::{Catalogue, Language, MessageKey};

use super::{Table, table::SIX};
use crate::paper::lines_of;

fn print(table: &Table, meeting: u32) -> (Errand, std::path::PathBuf) {
    let path = table.papers.path().join("sheet.pdf");
    (Errand::PrintPlan { meeting, paper: PaperSize::A4 }, path)
}

#[test]
fn the_sheet_says_what_the_screen_says() {
    let mut table = Table::new();
    let meeting = table.planned();
    let before = table.plan_view();
    let (errand, path) = print(&table, meeting);
    table.runs(errand, &path);
    let plan = table.plan_view();
    assert_eq!(plan.printed.as_deref(), Some(&*path.display().to_string()), "the screen says where it lies");
    assert_eq!(
        desk::planning::views::PlanView { printed: None, ..plan.clone() },
        before,
        "and nothing else has changed"
    );
    let lines = lines_of(&path);
    let text = lines.join("\n");
    // A paper read back has usual spaces.
    let said_length = |seconds: i32| Catalogue::of(Language::En).length(seconds.into()).replace('\u{a0}', " ");
    for item in &plan.items {
        for turn in &item.turns {
            let said = format!("{} {} {}", turn.from, said_length(turn.length), turn.name);
            assert!(lines.iter().any(|line| line.contains(&said)), "{said:?} is a line of\n{text}");
        }
        if item.turns.is_empty() && item.length > 0 && item.rule != ItemRule::Buffer {
            let said = format!("{} {} {}", item.from, said_length(item.length), item.title);
            assert!(lines.iter().any(|line| line.contains(&said)), "{said:?} is a line of\n{text}");
        }
    }
    assert!(text.contains("Thursday 5 March 2026") && text.contains("Linden"), "{text}");
}

#[test]
fn the_sheet_names_who_leads_and_what_is_still_promised() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let first = table.plan(group, "18:00", "20:00");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting: first }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    let member = table.live().people[0].id;
    let (what, by) = ("Call Jonas".to_owned(), "2026-04-01".to_owned());
    table.does(Intent::Running(RunningIntent::WritePromise { member, what, by }));
    table.skip_to_evaluation();
    table.does(Intent::Running(RunningIntent::End));
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let plan = table.plan_view();
    let lead = |who: Option<desk::planning::views::PlanLeader>| {
        let id = who.expect("somebody is proposed").id;
        plan.people.iter().find(|person| person.id == id).expect("of the group").name.clone()
    };
    let (facilitator, deputy) = (lead(plan.facilitator.clone()), lead(plan.deputy.clone()));
    let (errand, path) = print(&table, plan.meeting);
    assert_eq!(
        table.desk().file_name(&errand).as_deref(),
        Some(&*format!("Linden {} run sheet.pdf", plan.date)),
        "the group, the day, and nobody's name"
    );
    table.runs(errand, &path);
    let text = lines_of(&path).join("\n");
    assert!(text.contains(&format!("Leads {facilitator} Deputy {deputy}")), "{text}");
    assert!(text.contains("Call Jonas") && text.contains("1 April"), "{text}");
}

#[test]
fn what_has_no_agenda_or_has_begun_has_no_sheet() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:00", "17:00");
    let (errand, path) = print(&table, meeting);
    assert_eq!(table.forbids(&errand).sentence.key, MessageKey::RefusalEndBeforeStart, "what to put right first");
    assert!(!path.exists());
    let mut table = Table::new();
    let meeting = table.running();
    let (errand, _) = print(&table, meeting);
    assert_eq!(table.forbids(&errand).sentence.key, MessageKey::RefusalAlreadyStarted);
}
