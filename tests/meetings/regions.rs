//! Dates and times in the ways of a region: as the system says, or as somebody chose.

use desk::{
    errand::Errand,
    intent::{Intent, LanguageWord, NavigationIntent, PaperSize, PlanningIntent, RunningIntent, SettingsIntent},
    settings::region::{HoursWord, RegionWord},
    typing::{Meaning, Typed, TypedKind},
    views::Screen,
};
use words::{MessageKey, Region};

use super::{Table, table::SIX};
use crate::paper::lines_of;

fn set(region: RegionWord) -> Intent {
    Intent::Settings(SettingsIntent::SetRegion { region })
}

fn region(table: &mut Table) -> RegionWord {
    table.desk().view().region.region
}

/// What a field for a date makes of a text, or what is said about it.
fn date(table: &mut Table, text: &str) -> Result<String, MessageKey> {
    let typed = Typed { kind: TypedKind::Date, text: text.to_owned(), from: String::new() };
    match table.desk().meaning(&typed) {
        Meaning::Value { value } => Ok(value),
        Meaning::Refused(refusal) => Err(refusal.sentence.key),
    }
}

#[test]
fn a_meeting_in_the_united_states_from_the_plan_to_the_paper() {
    let mut table = Table::new();
    table.restart_in_region(Region::UnitedStates);
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:00", "20:00");
    // It is 5 March 2026.
    let (typed, starts, ends) = ("3/12".to_owned(), "7:45 pm".to_owned(), "10:15 PM".to_owned());
    table.does(Intent::Planning(PlanningIntent::SetWhen { meeting, date: typed, starts, ends }));
    let plan = table.plan_view();
    assert_eq!((plan.date.as_str(), plan.starts.as_str(), plan.ends.as_str()), ("2026-03-12", "19:45", "22:15"));
    let view = table.desk().view();
    assert_eq!((view.region.hours, view.region.forms.as_str()), (HoursWord::Capital, "en-US"));
    assert!(view.region.sunday_first);
    assert_eq!(view.settings.paper, PaperSize::Letter, "what its printers have");

    let path = table.papers.path().join("sheet.pdf");
    table.runs(Errand::PrintPlan { meeting, paper: view.settings.paper }, &path);
    let sheet = lines_of(&path).join("\n");
    for said in ["Thursday, March 12, 2026", "7:45 PM", "10:15 PM"] {
        assert!(sheet.contains(said), "{said} is on\n{sheet}");
    }
    assert!(!sheet.contains("19:45") && !sheet.contains("22:15"), "{sheet}");

    table.does(Intent::Planning(PlanningIntent::HoldNow { meeting, asked: None }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    assert_eq!(table.desk().stage_view().region.hours, HoursWord::Capital, "the wall writes as the desk does");
    let member = table.live().people[0].id;
    let promise = RunningIntent::WritePromise { member, what: "Call Jonas".to_owned(), by: "4/1".to_owned() };
    table.does(Intent::Running(promise));
    table.skip_to_evaluation();
    table.does(Intent::Running(RunningIntent::End));
    let path = table.papers.path().join("summary.pdf");
    table.runs(Errand::Print { meeting, paper: PaperSize::Letter }, &path);
    let summary = lines_of(&path).join("\n");
    for said in ["Thursday, March 5, 2026", "Wed, April 1", "PM"] {
        assert!(summary.contains(said), "{said} is on\n{summary}");
    }
}

#[test]
fn two_figures_are_read_in_the_order_of_the_region() {
    let mut table = Table::new();
    // Each row: the region, and what `12/10`, `12.10.` and `12.12.` mean there. It is 5 March 2026.
    let ambiguous = Err(MessageKey::RefusalDateAmbiguous);
    for (region, stroke, stop) in [
        (None, ambiguous, ambiguous),
        (Some(RegionWord::UnitedStates), Ok("2026-12-10"), ambiguous),
        (Some(RegionWord::Canada), ambiguous, ambiguous),
        (Some(RegionWord::UnitedKingdom), Ok("2026-10-12"), Ok("2026-10-12")),
        (Some(RegionWord::Ireland), Ok("2026-10-12"), Ok("2026-10-12")),
    ] {
        if let Some(region) = region {
            table.does(set(region));
        }
        assert_eq!(date(&mut table, "12/10"), stroke.map(str::to_owned), "{region:?}");
        assert_eq!(date(&mut table, "12.10."), stop.map(str::to_owned), "{region:?}");
        assert_eq!(date(&mut table, "12.12."), Ok("2026-12-12".to_owned()), "{region:?}");
        assert_eq!(date(&mut table, "10 Dec"), Ok("2026-12-10".to_owned()), "{region:?}");
    }
}

#[test]
fn what_is_chosen_stays_and_belongs_to_its_language() {
    let mut table = Table::new();
    assert_eq!(region(&mut table), RegionWord::UnitedKingdom, "nobody has said anything");
    table.restart_in_region(Region::Australia);
    assert_eq!(region(&mut table), RegionWord::Australia, "as the system says");
    table.does(set(RegionWord::UnitedStates));
    table.restart(60);
    assert_eq!(region(&mut table), RegionWord::UnitedStates);
    assert_eq!(table.desk().view().settings.paper, PaperSize::Letter);
    table.does(Intent::Settings(SettingsIntent::SetPaper { paper: PaperSize::A4 }));
    table.restart(60);
    assert_eq!(table.desk().view().settings.paper, PaperSize::A4, "a paper that was chosen goes before the region");

    table.does(Intent::Navigation(NavigationIntent::GoSettings));
    let offered = |table: &mut Table| match table.desk().view().screen {
        Screen::Settings(page) => page.regions,
        other => panic!("the settings are shown, not {other:?}"),
    };
    assert!(offered(&mut table).contains(&RegionWord::India) && !offered(&mut table).contains(&RegionWord::Austria));
    table.does(Intent::Settings(SettingsIntent::SetLanguage { language: LanguageWord::De }));
    assert_eq!(region(&mut table), RegionWord::Germany);
    assert_eq!(offered(&mut table), [RegionWord::Germany, RegionWord::Austria, RegionWord::Switzerland]);
    table.does(Intent::Settings(SettingsIntent::SetLanguage { language: LanguageWord::En }));
    assert_eq!(region(&mut table), RegionWord::UnitedStates, "it is found again");
}
