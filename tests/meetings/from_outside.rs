//! A meeting led by somebody who is no member: named from the plan to the record, counted nowhere, and deletable.
//!
//! Not in here: what the ledger makes of it (`meeting/tests/ledger`).

use desk::{
    bin::{BinIntent, BinKindWord},
    errand::Errand,
    intent::{EvaluationIntent, Intent, NavigationIntent, PaperSize, PlanningIntent, RunningIntent},
    views::Screen,
};
use words::{Catalogue, Language, MessageKey};

use super::{Table, table::SIX};
use crate::paper::lines_of;

const RUTH: &str = "Ruth Berger";

fn lead(meeting: u32, name: &str, deputy: Option<u32>) -> Intent {
    Intent::Planning(PlanningIntent::LeadFromOutside { meeting, name: name.to_owned(), deputy })
}

fn said_in_meeting(name: &str) -> Intent {
    Intent::Running(RunningIntent::LeadFromOutside { name: name.to_owned(), deputy: None })
}

/// Runs the meeting that is planned, and ends it with its evaluation ahead.
fn hold(table: &mut Table, meeting: u32) {
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    while !table.live().verbs.ballot {
        table.wait(1);
        table.skip();
    }
}

/// Whether any file of the folder, backups left out, has these bytes.
fn is_in_the_file(table: &Table, what: &str) -> bool {
    let files = std::fs::read_dir(table.folder.path()).unwrap().map(|entry| entry.unwrap().path());
    let has =
        |path: std::path::PathBuf| std::fs::read(path).unwrap().windows(what.len()).any(|part| part == what.as_bytes());
    files.filter(|path| path.is_file()).any(has)
}

/// What a paper says, as one text.
fn printed(table: &mut Table, errand: Errand) -> String {
    let path = table.papers.path().join("paper.pdf");
    table.runs(errand, &path);
    lines_of(&path).join("\n")
}

fn leads_next(table: &mut Table, group: u32) -> Option<String> {
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    table.group_view().rota.rows[0].facilitator.as_ref().map(|part| part.name.clone())
}

#[test]
fn whoever_leads_from_outside_is_named_everywhere_and_counted_nowhere() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let next = leads_next(&mut table, group);
    let meeting = table.plan(group, "18:00", "21:00");
    let people = table.plan_view().people;
    table.does(lead(meeting, " Ruth  Berger ", Some(2)));
    let plan = table.plan_view();
    assert_eq!((plan.outside.as_deref(), plan.facilitator, plan.led_by_hand), (Some(RUTH), None, true));
    assert_eq!((plan.people.len(), plan.deputy.map(|deputy| deputy.id)), (people.len(), Some(2)));
    assert!(printed(&mut table, Errand::PrintPlan { meeting, paper: PaperSize::A4 }).contains(RUTH), "the run sheet");
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    let Screen::Home(home) = table.screen() else { panic!("the home") };
    assert_eq!(home.due.first().and_then(|due| due.facilitator.as_deref()), Some(RUTH), "the home");
    assert_eq!(leads_next(&mut table, group), None, "no member leads");
    assert_eq!(table.group_view().rota.rows[0].outside.as_deref(), Some(RUTH), "the list of meetings");

    hold(&mut table, meeting);
    let live = table.live();
    assert_eq!((live.outside.as_deref(), live.facilitator, live.deputy), (Some(RUTH), None, Some(2)));
    assert_eq!(live.leads.map(|leads| leads.name).as_deref(), Some(RUTH), "also through everybody's turn");
    assert!(live.people.iter().all(|person| person.name != RUTH), "no guest either");
    // It is still them after a crash.
    table.restart(2);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    assert_eq!(table.live().outside.as_deref(), Some(RUTH));
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    let Screen::Ballot(ballot) = table.screen() else { panic!("the ballot") };
    assert_eq!(ballot.waiting.len(), 6, "only members answer");
    table.does(Intent::Evaluation(EvaluationIntent::LeaveBallot));
    table.does(Intent::Running(RunningIntent::End));

    let record = table.record();
    assert_eq!((record.turnout.came, record.turnout.expected, record.attendance.len()), (6, 6, 6));
    assert_eq!(record.outside.and_then(|leader| leader.name).as_deref(), Some(RUTH));
    assert!(record.promises.iter().all(|promise| promise.member.name != RUTH));
    for language in [Language::En, Language::De] {
        let said = Catalogue::of(language).say(MessageKey::ReportLedOutside, &[("name", RUTH.into())]);
        assert!(said.contains(RUTH) && said.contains('('), "{said}");
    }
    let paper = printed(&mut table, Errand::Print { meeting, paper: PaperSize::A4 });
    assert!(paper.contains("Led by Ruth Berger (not a member)"), "{paper}");

    assert_eq!(leads_next(&mut table, group), next, "whoever was to lead is still next");
    let page = table.group_view();
    assert!(page.ledger.rows.iter().all(|row| row.led == 0), "no member led");
    assert_eq!(page.listed.iter().find_map(|line| line.led.as_deref()), Some(RUTH), "the list says who did");
}

#[test]
fn a_name_is_refused_beside_its_field_and_who_leads_stays() {
    let mut table = Table::new();
    let meeting = table.planned();
    let before = table.plan_alone();
    let long = "r".repeat(81);
    for (name, key) in [
        (" \u{200b} ", MessageKey::RefusalNameEmpty),
        ("marta", MessageKey::RefusalNameTaken),
        (long.as_str(), MessageKey::RefusalNameTooLong),
    ] {
        let refusal = table.refused(lead(meeting, name, None));
        assert_eq!((refusal.sentence.key, refusal.field.as_deref()), (key, Some("outside")), "{name:?}");
        assert_eq!(table.plan_alone(), before);
    }
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    let leads = table.live().leads;
    for (name, key) in [("", MessageKey::RefusalNameEmpty), ("INES", MessageKey::RefusalNameTaken)] {
        let refusal = table.refused(said_in_meeting(name));
        assert_eq!((refusal.sentence.key, refusal.field.as_deref()), (key, Some("outside")), "{name:?}");
        assert_eq!(table.live().leads, leads);
    }
}

#[test]
fn on_the_plan_it_is_taken_back_and_done_again_and_a_member_leaves_no_name_behind() {
    let mut table = Table::new();
    let meeting = table.planned();
    let began = table.plan_alone();
    table.does(lead(meeting, RUTH, None));
    let ruth = table.plan_alone();
    table.does(lead(meeting, "Bela Tamm", Some(3)));
    let bela = table.plan_alone();
    for (intent, shown) in [
        (PlanningIntent::Undo { meeting }, &ruth),
        (PlanningIntent::Undo { meeting }, &began),
        (PlanningIntent::Redo { meeting }, &ruth),
        (PlanningIntent::Redo { meeting }, &bela),
        (PlanningIntent::ProposeLeaders { meeting }, &began),
    ] {
        let said = format!("{intent:?}");
        table.does(Intent::Planning(intent));
        assert_eq!(&table.plan_alone(), shown, "{said}");
    }
    assert_eq!(table.plan_view().undo_act.map(|act| act.key), Some(MessageKey::PlanActProposedLeads));
    table.does(Intent::Planning(PlanningIntent::Undo { meeting }));
    assert_eq!(table.plan_view().undo_act.map(|act| act.key), Some(MessageKey::PlanActLeads));
    table.does(Intent::Planning(PlanningIntent::SetLeaders { meeting, facilitator: Some(1), deputy: None }));
    table.desk.take().unwrap().close().unwrap();
    assert!(!is_in_the_file(&table, RUTH) && !is_in_the_file(&table, "Bela Tamm"));
}

#[test]
fn during_the_meeting_it_goes_to_somebody_from_outside_and_back() {
    let mut table = Table::new();
    let meeting = table.running();
    let member = table.live().facilitator;
    table.does(said_in_meeting(RUTH));
    table.does(said_in_meeting("Bela Tamm"));
    assert_eq!(table.live().undo.map(|act| act.key), Some(MessageKey::ActLead));
    table.does(Intent::Running(RunningIntent::Undo));
    // The file has one name for whoever leads from outside, and it is the right one again.
    table.restart(2);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    assert_eq!((table.live().outside.as_deref(), table.live().facilitator), (Some(RUTH), None));
    table.does(Intent::Running(RunningIntent::Lead { facilitator: member, deputy: None }));
    assert_eq!((table.live().outside, table.live().facilitator), (None, member));
    table.does(Intent::Running(RunningIntent::End));
    assert_eq!((table.record().meeting, table.record().outside), (meeting, None));
    table.desk.take().unwrap().close().unwrap();
    assert!(!is_in_the_file(&table, RUTH), "who did not lead in the end is not kept");
}

#[test]
fn who_was_named_in_the_waiting_room_is_in_the_plan() {
    let mut table = Table::new();
    let meeting = table.planned();
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(said_in_meeting(RUTH));
    table.does(Intent::Running(RunningIntent::BackToPlan));
    let plan = table.plan_view();
    assert_eq!((plan.outside.as_deref(), plan.led_by_hand), (Some(RUTH), true));
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    assert_eq!((table.live().outside.as_deref(), table.live().undo), (Some(RUTH), None));
}

#[test]
fn the_name_is_deleted_by_itself_and_put_back() {
    let mut table = Table::new();
    let meeting = table.planned();
    table.does(lead(meeting, RUTH, None));
    hold(&mut table, meeting);
    table.does(Intent::Running(RunningIntent::End));
    let before = table.record();
    let leader = before.outside.clone().unwrap();
    assert!(leader.can_delete);
    table.does(Intent::Bin(BinIntent::DeleteGuest { meeting, guest: leader.guest }));
    let fresh = table.desk().view().binned.unwrap();
    assert_eq!((fresh.kind, fresh.name.as_str()), (BinKindWord::Outsider, RUTH));
    let nameless = table.record().outside.unwrap();
    assert_eq!((nameless.name, nameless.can_delete), (None, false));
    let paper = printed(&mut table, Errand::Print { meeting, paper: PaperSize::A4 });
    assert!(paper.contains("Led by somebody who is not a member") && !paper.contains(RUTH), "{paper}");
    table.does(Intent::Bin(BinIntent::PutBack { entry: fresh.entry }));
    assert_eq!(table.record().outside, before.outside);
    table.does(Intent::Bin(BinIntent::DeleteGuest { meeting, guest: leader.guest }));
    table.does(Intent::Bin(BinIntent::Empty));
    table.desk.take().unwrap().close().unwrap();
    assert!(!is_in_the_file(&table, RUTH), "and deleted for good it is gone");
}

#[test]
fn a_meeting_deleted_for_good_takes_the_name_along() {
    let mut table = Table::new();
    let meeting = table.planned();
    table.does(lead(meeting, RUTH, None));
    hold(&mut table, meeting);
    table.does(Intent::Running(RunningIntent::End));
    assert!(is_in_the_file(&table, RUTH), "until then it is there");
    table.does(Intent::Bin(BinIntent::DeleteMeeting { meeting }));
    table.does(Intent::Bin(BinIntent::Empty));
    table.desk.take().unwrap().close().unwrap();
    assert!(!is_in_the_file(&table, RUTH));
}
