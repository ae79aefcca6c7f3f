//! A case consultation on the desk's own doors, with a real file: what the client asks for, a role that goes to somebody
//! else, undo and restart, the wall, and what the record and the next plan know of it.

use desk::{
    intent::{Intent, NavigationIntent, PlanningIntent, RehearsalIntent, RunningIntent},
    running::views::{rooms::RoleWord, step::NowView},
    stage::views::{Scene, StageStep},
};
use words::MessageKey;

use super::{
    Table,
    table::{SIX, arg, word},
};

const IDEAS: &str = "Gather ideas";
const STEPS: &str = "First small steps";

fn ask(member: u32, help: &str) -> Intent {
    Intent::Running(RunningIntent::AskHelp { member, help: Some(help.to_owned()).filter(|help| !help.is_empty()) })
}

/// A case of the six, open and not started.
fn opened(format: &str) -> (Table, u32, u32) {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:00", "19:00");
    table.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format: format.to_owned() }));
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    (table, group, meeting)
}

fn now(table: &mut Table) -> NowView {
    table.live().now.expect("a step runs")
}

fn wall(table: &mut Table) -> StageStep {
    match table.desk().stage_view().scene {
        Scene::Running(step) => *step,
        other => panic!("a step runs, not {other:?}"),
    }
}

/// `scribe Noah · timekeeper Ines` at the desk.
fn casts(table: &mut Table) -> String {
    let casts = now(table).casts;
    casts.iter().map(|cast| format!("{} {}", word(&cast.role), cast.who.name)).collect::<Vec<_>>().join(" · ")
}

fn give(table: &mut Table, role: &str, from: &str, to: &str) -> Intent {
    let (step, from, to) = (now(table).step, table.member(from), table.member(to));
    Intent::Running(RunningIntent::GiveRole { step, role: role.to_owned(), from, to })
}

#[test]
fn a_case_in_which_the_client_chooses_the_method_and_the_scribe_is_somebody_else() {
    let (mut table, group, meeting) = opened("kollegiale-beratung");
    let (marta, noah) = (table.member("Marta"), table.member("Noah"));
    // Whoever comes with a wish says it at the door; somebody without a case tonight does not.
    table.does(ask(marta, STEPS));
    let refused = table.refused(ask(noah, IDEAS));
    assert_eq!(
        (refused.sentence.key, arg(&refused.sentence, "name").as_str()),
        (MessageKey::RefusalNoTurnToCome, "Noah")
    );
    assert_eq!(table.live().undo.map(|act| act.key), Some(MessageKey::ActHelp));
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    let casting = now(&mut table);
    assert_eq!(casting.helps.len(), 5, "the kinds, while roles are given out");
    let asks: Vec<_> = casting.asks.iter().map(|one| (one.client.name.as_str(), one.asks.as_deref())).collect();
    assert_eq!(asks, [("Marta", Some(STEPS))], "whose turn is next");
    assert_eq!(wall(&mut table).asks, None, "the wall says it in the turn");
    table.wait_until("18:05:00");
    table.skip();
    assert_eq!(wall(&mut table).asks.as_deref(), Some(STEPS));
    assert!(wall(&mut table).helps.is_empty(), "what there is to choose from is settled");
    let left = now(&mut table).step_left;
    table.does(ask(marta, IDEAS));
    assert_eq!(now(&mut table).step_left, left, "it moves no second");
    table.does(ask(marta, ""));
    assert_eq!((wall(&mut table).asks, wall(&mut table).helps.len()), (None, 5), "open again");
    table.does(Intent::Running(RunningIntent::Undo));
    assert_eq!(wall(&mut table).asks.as_deref(), Some(IDEAS));
    assert_eq!(table.refused(ask(marta, "A dance")).field.as_deref(), Some("help"));

    assert_eq!(casts(&mut table), "scribe Noah · timekeeper Ines");
    let swap = give(&mut table, "scribe", "Noah", "Ines");
    let gives: Vec<_> = now(&mut table).casts[0].others.iter().map(|other| other.gives).collect();
    assert_eq!(gives, [Some(RoleWord::Timekeeper), None, None, None], "Ines first, with what she would give");
    table.does(swap.clone());
    assert_eq!(casts(&mut table), "scribe Ines · timekeeper Noah");
    assert_eq!(wall(&mut table).roles[0].names, ["Ines"], "the wall says who writes");
    assert_eq!(table.live().undo.map(|act| act.key), Some(MessageKey::ActRole));
    let stale = table.refused(swap);
    assert_eq!((stale.sentence.key, arg(&stale.sentence, "name").as_str()), (MessageKey::RefusalRoleNotTheirs, "Noah"));
    let client = give(&mut table, "scribe", "Ines", "Marta");
    assert_eq!(table.refused(client).sentence.key, MessageKey::RefusalClientHasNoRole);
    let no_role = give(&mut table, "king", "Ines", "Rosa");
    assert_eq!(table.refused(no_role).field.as_deref(), Some("role"));

    let gave = give(&mut table, "timekeeper", "Noah", "Tariq");
    table.does(gave);
    table.does(Intent::Running(RunningIntent::Undo));
    assert_eq!(casts(&mut table), "scribe Ines · timekeeper Noah");
    table.does(Intent::Running(RunningIntent::Redo));
    table.restart(2);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    assert_eq!(casts(&mut table), "scribe Ines · timekeeper Tariq", "the file knows it");
    assert_eq!(wall(&mut table).asks.as_deref(), Some(IDEAS));
    table.wait(1500);
    table.skip();
    let over = table.refused(ask(marta, STEPS));
    assert_eq!(over.sentence.key, MessageKey::RefusalTurnOver);
    table.wait(60);
    table.does(Intent::Running(RunningIntent::End));

    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    let record = table.record();
    let asked =
        record.steps.iter().filter_map(|step| Some((step.client.as_ref()?.name.as_str(), step.asks.as_deref()?)));
    assert_eq!(asked.collect::<Vec<_>>(), [("Marta", IDEAS)]);
    let roles: Vec<_> = record.roles[0].roles.iter().map(|role| (word(&role.role), role.names.join(", "))).collect();
    assert_eq!(roles, [("scribe".to_owned(), "Ines".to_owned()), ("timekeeper".to_owned(), "Tariq".to_owned())]);

    // The next evening goes on from what was really had: Ines has written, and has not watched the time.
    let next = table.plan(group, "19:00", "20:00");
    table.does(Intent::Planning(PlanningIntent::SetFormat { meeting: next, format: "kollegiale-beratung".to_owned() }));
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting: next }));
    table.wait_until("19:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.skip();
    assert_eq!(now(&mut table).client.map(|client| client.name).as_deref(), Some("Noah"));
    assert_eq!(casts(&mut table), "scribe Pavel · timekeeper Ines");
}

#[test]
fn in_a_rehearsal_it_is_tried_and_nothing_is_kept() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:00", "20:00");
    table.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format: "codeveloppement".to_owned() }));
    table.does(Intent::Rehearsal(RehearsalIntent::Rehearse { meeting }));
    let marta = table.member("Marta");
    table.does(ask(marta, "Ideas"));
    assert_eq!(table.live().undo.map(|act| act.key), Some(MessageKey::ActHelp));
    table.does(Intent::Rehearsal(RehearsalIntent::LeaveRehearsal));
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    assert!(table.live().undo.is_none_or(|act| act.key != MessageKey::ActHelp), "nothing was asked for yet");
}
