//! An evening in threes on the desk's own doors, with a real file: the plan, the desk, the wall, the words, the record, and
//! what the next evening knows of it.

use desk::{
    intent::{Intent, NavigationIntent, PlanningIntent, RunningIntent, ShortAnswer},
    running::views::{LiveView, step::StepWord},
    stage::views::Scene,
    views::Screen,
};
use words::MessageKey;

use super::Table;

const SEVEN: &str = "Ines\nPavel\nRosa\nMarta\nTariq\nNoah\nZoë";

/// Seven people are planned in threes; the group and the meeting.
fn planned(table: &mut Table) -> (u32, u32) {
    let group = table.group("Linden", SEVEN);
    let meeting = table.plan(group, "18:00", "21:00");
    table.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format: "coaching-triads".to_owned() }));
    (group, meeting)
}

/// `client/coach` in each room.
fn rooms(live: &LiveView) -> Vec<String> {
    let Some(now) = &live.now else { return Vec::new() };
    let told = |who: &Option<String>| who.clone().unwrap_or_else(|| "-".to_owned());
    now.rooms.iter().map(|room| format!("{}/{}", told(&room.client), told(&room.coach))).collect()
}

fn opened() -> (Table, u32, u32) {
    let mut table = Table::new();
    let (group, meeting) = planned(&mut table);
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: Some(ShortAnswer::Extend) }));
    for _ in 0..5 {
        if table.live().now.is_some_and(|now| now.kind == StepWord::Set) {
            break;
        }
        table.wait(60);
        table.skip();
    }
    (table, group, meeting)
}

#[test]
fn the_plan_shows_the_rooms_and_why_and_places_anew_when_the_head_count_changes() {
    let mut table = Table::new();
    let (_, meeting) = planned(&mut table);
    let plan = table.plan_view();
    assert_eq!(plan.rooms.iter().map(|room| room.people.len()).collect::<Vec<_>>(), [3, 4]);
    assert_eq!(plan.rooms_why.map(|why| why.key), Some(MessageKey::WhyRoomsLarger));
    let zoe = plan.people.iter().find(|person| person.name == "Zoë").map_or(0, |person| person.id);
    table.does(Intent::Planning(PlanningIntent::SetExpected { meeting, member: zoe, expected: false }));
    let plan = table.plan_view();
    assert_eq!(plan.rooms.iter().map(|room| room.people.len()).collect::<Vec<_>>(), [3, 3]);
    assert_eq!(plan.rooms_why.map(|why| why.key), Some(MessageKey::WhyRoomsEven));
}

#[test]
fn the_desk_and_the_wall_say_what_every_room_does() {
    let (mut table, ..) = opened();
    assert!(!table.live().verbs.redistribute, "rounds of a fixed length take no spare time, so none is offered");
    let live = table.live();
    assert_eq!(rooms(&live), ["Ines/Rosa", "Marta/Zoë"]);
    let Scene::Running(step) = table.desk().stage_view().scene else { panic!("a set runs") };
    assert_eq!((step.kind, step.rooms_set, step.client.as_ref()), (StepWord::Set, Some(1), None));
    assert_eq!(step.rooms.len(), 2, "the wall shows the same rooms");
    let clients: Vec<_> = live.notes_of.iter().map(|words| words.member.name.as_str()).collect();
    assert_eq!(clients, ["Ines", "Marta"], "a promise can be written for either");
    table.wait(60);
    let marta = table.member("Marta");
    table.does(Intent::Running(RunningIntent::WritePromise {
        member: marta,
        what: "Draft the letter".to_owned(),
        by: String::new(),
    }));
    assert_eq!(table.live().notes_of[1].what, "Draft the letter");
}

#[test]
fn who_leaves_leaves_nobody_alone_also_after_a_restart_and_an_undo() {
    let (mut table, ..) = opened();
    table.wait(60);
    let before = rooms(&table.live());
    for name in ["Pavel", "Rosa"] {
        let member = table.member(name);
        table.does(Intent::Running(RunningIntent::Leave { member }));
    }
    let after = table.live();
    let now = after.now.as_ref().expect("the set goes on");
    assert_eq!(now.rooms.len(), 1, "Ines would be alone, so she sits with the others: {:?}", now.rooms);
    table.restart(1);
    assert_eq!(rooms(&table.live()), rooms(&after), "the file knows the rooms");
    table.does(Intent::Running(RunningIntent::Undo));
    table.does(Intent::Running(RunningIntent::Undo));
    assert_eq!(rooms(&table.live()), before);
}

#[test]
fn a_round_that_is_over_opens_each_turn_of_its_rooms_live_and_in_the_record() {
    let (mut table, _, meeting) = opened();
    let clients = |live: &LiveView| -> Vec<Vec<String>> {
        let sets = live.timeline.iter().filter(|row| row.kind == StepWord::Set);
        sets.map(|row| row.room_clients.iter().map(|who| who.name.clone()).collect()).collect()
    };
    assert!(clients(&table.live()).iter().all(Vec::is_empty), "what runs has its words in the column");
    let marta = table.member("Marta");
    table.does(Intent::Running(RunningIntent::WriteNote { member: marta, text: "ask for the figures".to_owned() }));
    table.wait(60);
    table.skip();
    let now = clients(&table.live());
    assert_eq!(now[0], ["Ines", "Marta"]);
    assert!(now[1..].iter().all(Vec::is_empty), "what is to come has no turns to look at");
    let look = Intent::Running(RunningIntent::LookAtTurn { meeting, member: Some(marta) });
    table.does(look.clone());
    let past = table.live().past_turn.expect("it was asked for");
    assert_eq!((past.words.note.as_str(), past.length), ("ask for the figures", 60));
    table.does(Intent::Running(RunningIntent::End));
    table.does(look);
    let record = table.record();
    assert_eq!(record.past_turn.map(|past| past.words.note).as_deref(), Some("ask for the figures"));
    assert!(record.promises.iter().any(|row| row.member.id == marta), "it has a button there");
}

#[test]
fn the_record_keeps_the_rooms_and_the_next_plan_mixes_them() {
    let (mut table, group, meeting) = opened();
    while let Screen::Live(live) = table.screen()
        && live.now.is_some()
    {
        table.wait(60);
        table.skip();
    }
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    let record = table.record();
    assert_eq!(record.sets.len(), 4);
    assert!(record.attendance.iter().all(|row| row.had_turn), "everybody was client");
    assert_eq!(record.promises.len(), 7, "and can have promised something");
    assert!(record.steps.iter().filter(|step| step.kind == StepWord::Set).all(|step| step.set.is_some()));
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let meeting = table.plan(group, "18:00", "21:00");
    table.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format: "coaching-triads".to_owned() }));
    let old = ["Ines", "Pavel", "Rosa"];
    let mixed = table.plan_view().rooms;
    let together = |people: &[String]| people.iter().filter(|name| old.contains(&name.as_str())).count();
    assert!(mixed.iter().all(|room| together(&room.people) < 3), "who sat together is mixed: {mixed:?}");
}
