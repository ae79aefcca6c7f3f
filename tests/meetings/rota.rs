//! The rota of the coming meetings: proposed, swapped, taken into the plans, taken back, and held.

use desk::{
    intent::{DutyWord, Intent, NavigationIntent, PlanningIntent, RunningIntent, SeriesAsk, SeriesForm},
    rota::views::{PartState, RotaChoice, RotaView},
    views::Screen,
};

use meeting::time::Length;
use words::MessageKey;

use super::{
    Table,
    series::{asks, first_thursdays},
    table::{SIX, arg, word},
};

fn swap(group: u32, at: &str, duty: DutyWord, out: u32, member: u32) -> Intent {
    asks(group, SeriesAsk::Swap { at: at.to_owned(), duty, out: Some(out), member })
}

fn rota(table: &mut Table, group: u32) -> RotaView {
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    table.group_view().rota
}

/// The clients of the coming meetings, a word for how it came about, and who leads.
fn told(rota: &RotaView) -> Vec<String> {
    let name = |name: &str| name.to_owned();
    let line = |row: &desk::rota::views::RotaRow| {
        let clients: Vec<String> =
            row.clients.iter().map(|part| format!("{} {}", part.name, word(&part.stands))).collect();
        format!(
            "{} {}; {}",
            row.at,
            clients.join(","),
            row.facilitator.as_ref().map_or(name("-"), |part| name(&part.name))
        )
    };
    rota.rows.iter().map(line).collect()
}

/// Holds a planned meeting in which one is client.
fn hold(table: &mut Table, meeting: u32) {
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    while matches!(table.screen(), Screen::Live(_)) {
        table.wait(10);
        table.skip();
    }
}

/// A group that meets on the first Thursday with one explorer each, and has met once.
fn explorers(table: &mut Table) -> u32 {
    let group = table.group("Linden", SIX);
    let form = SeriesForm { minutes: 180, ..first_thursdays() };
    table.does(asks(group, SeriesAsk::Set { form }));
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let meeting = table.plan_view().meeting;
    table.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format: "one-explorer-a".to_owned() }));
    hold(table, meeting);
    group
}

fn plan(table: &mut Table, group: u32) -> (u32, String, String, MessageKey) {
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let plan = table.plan_view();
    let client = &plan.people[0];
    (plan.meeting, plan.date, client.name.clone(), client.why.as_ref().expect("a reason").key)
}

#[test]
fn two_swap_and_their_plans_follow() {
    let mut table = Table::new();
    let group = explorers(&mut table);
    let before = rota(&mut table, group);
    assert_eq!(
        told(&before),
        [
            "2026-04-02 Noah proposed; Marta",
            "2026-05-07 Ines proposed; Pavel",
            "2026-06-04 Pavel proposed; Ines",
            "2026-07-02 Rosa proposed; Tariq",
            "2026-08-06 Tariq proposed; Rosa",
            "2026-09-03 Marta proposed; Noah",
        ],
        "Marta had March, and Noah led it"
    );
    assert!(!before.agreed);
    let id = |table: &mut Table, name: &str| {
        let members = table.group_view().members;
        members.iter().find(|row| row.name == name).expect("a member").id
    };
    let (noah, pavel, rosa) = (id(&mut table, "Noah"), id(&mut table, "Pavel"), id(&mut table, "Rosa"));
    table.does(swap(group, "2026-04-02", DutyWord::Client, noah, pavel));
    let after = rota(&mut table, group);
    assert_eq!(
        told(&after)[..4],
        [
            "2026-04-02 Pavel swapped; Marta",
            "2026-05-07 Ines agreed; Pavel",
            "2026-06-04 Noah swapped; Ines",
            "2026-07-02 Rosa proposed; Tariq"
        ]
    );
    assert_eq!(after.rows[0].clients[0].instead.as_deref(), Some("Noah"));
    let (april, date, client, why) = plan(&mut table, group);
    assert_eq!((date.as_str(), client.as_str(), why), ("2026-04-02", "Pavel", MessageKey::WhyAgreed));
    let (_, date, client, _) = plan(&mut table, group);
    assert_eq!((date.as_str(), client.as_str()), ("2026-05-07", "Ines"), "planned as if April were held already");
    let marta = id_on_rota(&mut table, group, 0);
    table.does(swap(group, "2026-04-02", DutyWord::Facilitator, marta, rosa));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: april }));
    assert_eq!(table.plan_view().facilitator.map(|leader| leader.id), Some(rosa), "the plan there is follows");

    table.restart(60);
    assert_eq!(rota(&mut table, group).rows[0].clients[0].name, "Pavel", "kept");
    // Undo goes back swap by swap; the rule of the dates stays.
    table.does(asks(group, SeriesAsk::Undo));
    table.does(asks(group, SeriesAsk::Undo));
    assert_eq!(told(&rota(&mut table, group))[2..], told(&before)[2..]);
    assert!(table.group_view().dates.series.is_some());
    table.does(swap(group, "2026-04-02", DutyWord::Client, noah, pavel));
    table.does(asks(group, SeriesAsk::ProposeRota));
    assert!(!rota(&mut table, group).agreed);
    table.does(asks(group, SeriesAsk::Undo));
    assert!(rota(&mut table, group).agreed, "giving it up is taken back too");
    table.does(asks(group, SeriesAsk::Redo));
    assert!(!rota(&mut table, group).agreed, "and given up again");
}

fn id_on_rota(table: &mut Table, group: u32, row: usize) -> u32 {
    rota(table, group).rows[row].facilitator.as_ref().expect("somebody leads").id
}

#[test]
fn a_swap_that_was_held_is_history_and_a_skipped_date_holds_nobody() {
    let mut table = Table::new();
    let group = explorers(&mut table);
    let shown = rota(&mut table, group);
    let (noah, pavel) = (shown.rows[0].clients[0].id, shown.rows[2].clients[0].id);
    table.does(swap(group, "2026-04-02", DutyWord::Client, noah, pavel));
    // May falls out: what was agreed for it is nobody's.
    table.does(asks(group, SeriesAsk::Skip { day: "2026-05-07".to_owned() }));
    let names = |rota: &RotaView| {
        let name = |row: &desk::rota::views::RotaRow| row.clients[0].name.clone();
        rota.rows.iter().take(4).map(name).collect::<Vec<_>>()
    };
    assert_eq!(names(&rota(&mut table, group)), ["Pavel", "Noah", "Ines", "Rosa"]);
    let (meeting, ..) = plan(&mut table, group);
    table.does(Intent::Planning(PlanningIntent::SetWhen {
        meeting,
        date: "2026-03-06".to_owned(),
        starts: "18:00".to_owned(),
        ends: "21:00".to_owned(),
    }));
    let tomorrow = table.clock.after(Length(24 * 3600));
    table.restart_on(tomorrow);
    hold(&mut table, meeting);
    let after = rota(&mut table, group);
    assert_eq!(after.rows[0].at, "2026-06-04");
    assert_eq!(names(&after)[..3], ["Noah", "Ines", "Rosa"], "Pavel had April's, moved to March");
}

#[test]
fn what_cannot_be_swapped_is_refused_with_a_sentence() {
    let mut table = Table::new();
    let group = explorers(&mut table);
    let shown = rota(&mut table, group);
    let (noah, ines) = (shown.rows[0].clients[0].id, shown.rows[1].clients[0].id);
    let (april, ..) = plan(&mut table, group);
    table.does(Intent::Planning(PlanningIntent::SetExpected { meeting: april, member: ines, expected: false }));
    let refusal = table.refused(swap(group, "2026-04-02", DutyWord::Client, noah, ines));
    assert_eq!((refusal.sentence.key, arg(&refusal.sentence, "name").as_str()), (MessageKey::RefusalRotaAway, "Ines"));
    let refusal = table.refused(swap(group, "2031-01-01", DutyWord::Client, noah, ines));
    assert_eq!(refusal.sentence.key, MessageKey::RefusalRotaNotComing);
    let mut members = table.plan_view().people.iter().map(|person| person.id).collect::<Vec<_>>();
    let order = |members: &[u32]| PlanningIntent::SetOrder { meeting: april, members: members.to_vec(), moved: None };
    table.does(Intent::Planning(order(&members)));
    assert!(!table.plan_view().by_hand, "an order that is as it was is nobody's");
    members.swap(0, 1);
    table.does(Intent::Planning(order(&members)));
    let refusal = table.refused(swap(group, "2026-04-02", DutyWord::Client, noah, ines));
    assert_eq!(refusal.sentence.key, MessageKey::RefusalRotaPlanned);
    assert_eq!(rota(&mut table, group).rows[0].clients[0].stands, PartState::Planned);
}

#[test]
fn without_a_series_the_next_meetings_have_numbers() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let shown = rota(&mut table, group);
    assert_eq!(shown.rows.len(), 6);
    assert!(shown.rows.iter().all(|row| row.choice == RotaChoice::All && row.date.is_none() && row.clients.is_empty()));
    let leads = |rota: &RotaView| {
        let name = |part: &desk::rota::views::RotaPart| part.name.clone();
        rota.rows.iter().filter_map(|row| row.facilitator.as_ref().map(name)).collect::<Vec<_>>()
    };
    assert_eq!(leads(&shown), ["Marta", "Noah", "Ines", "Pavel", "Rosa", "Tariq"]);
    let id = |row: usize| shown.rows[row].facilitator.as_ref().expect("somebody").id;
    table.does(swap(group, "1", DutyWord::Facilitator, id(0), id(3)));
    assert_eq!(leads(&rota(&mut table, group)), ["Pavel", "Noah", "Ines", "Marta", "Rosa", "Tariq"]);
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    assert_eq!(table.plan_view().facilitator.map(|leader| leader.id), Some(id(3)));
    let planned = rota(&mut table, group);
    assert_eq!((planned.rows[0].number, planned.rows[0].date.is_some()), (1, true));
    assert_eq!(leads(&planned)[0], "Pavel");
}
