//! The manners of the wall are the group's: how a running meeting is told that a time is up, and whose minutes it reads.

use desk::{
    intent::{GroupIntent, GroupWall, Intent, MannersWord, NavigationIntent, RunningIntent},
    running::views::step::FaceWord,
    stage::views::{LastWordWord, Scene, StageStep},
};

use super::Table;

/// Has a group choose what it wants of the wall, by its own form; its page is shown then.
pub fn wants(table: &mut Table, group: u32, wall: GroupWall) {
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let view = table.group_view();
    table.does(Intent::Groups(GroupIntent::EditGroup {
        group,
        name: view.name,
        usual_minutes: view.usual_minutes,
        usual_weekday: view.usual_weekday,
        usual_start: view.usual_start,
        pay_habit: view.pay_habit,
        wall,
        zone: None,
    }));
    assert_eq!(table.group_view().wall, wall);
}

/// Has the group of the running meeting choose manners.
fn choose(table: &mut Table, manners: MannersWord) {
    let live = table.live();
    wants(table, live.group.id, GroupWall { manners, ..GroupWall::default() });
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: live.meeting }));
}

fn step(table: &mut Table) -> StageStep {
    match table.desk().stage_view().scene {
        Scene::Running(step) => *step,
        other => panic!("a step runs, not {other:?}"),
    }
}

fn until_over(table: &mut Table) {
    while step(table).face != FaceWord::Over {
        table.wait(20);
    }
}

#[test]
fn a_running_meeting_follows_its_group_at_once_and_gentle_manners_count_nothing_up() {
    let mut table = Table::new();
    table.running();
    assert!(step(&mut table).counts_over, "as it was before there was a choice");
    table.skip_to("Marta");
    until_over(&mut table);
    let clear = step(&mut table);
    assert!(clear.left < 0 && clear.counts && clear.figures && clear.last_word.is_none(), "clear manners count up");
    choose(&mut table, MannersWord::Gentle);
    let told = table.desk().stage_view();
    let gentle = step(&mut table);
    assert_eq!((gentle.left, gentle.counts, gentle.counts_over, gentle.figures), (0, false, false, false));
    assert_eq!(gentle.last_word, Some(LastWordWord::Word), "the last phase ends, and the turn with it");
    assert_eq!((gentle.face, gentle.client.as_deref()), (FaceWord::Over, Some("Marta")), "name and phase stay");
    table.wait(60);
    assert!(told.has_become(&table.desk().stage_view(), 60_000), "a minute later the wall is the same");
    assert!(table.live().now.unwrap().left < -60, "the desk goes on counting");
    choose(&mut table, MannersWord::Clear);
    assert!(step(&mut table).left < -60, "and back");
    choose(&mut table, MannersWord::Gentle);
    table.restart(2);
    assert!(!step(&mut table).counts_over, "the file knows it");
}

#[test]
fn after_a_skip_the_wall_says_nobodys_minutes_and_gentle_manners_never_do() {
    let mut table = Table::new();
    table.running();
    let told = |table: &mut Table| step(table).former.map(|former| (former.client, former.real));
    table.skip_to("Marta");
    table.wait(200);
    table.skip();
    assert_eq!(told(&mut table), Some(("Marta".to_owned(), None)), "she is thanked, without her three minutes");
    table.does(Intent::Running(RunningIntent::Undo));
    until_over(&mut table);
    table.skip();
    let (client, real) = told(&mut table).unwrap();
    assert!(client == "Marta" && real.is_some_and(|real| real > 600), "a whole turn is told: {real:?}");
    choose(&mut table, MannersWord::Gentle);
    assert_eq!(told(&mut table), Some(("Marta".to_owned(), None)));
}

#[test]
fn time_taken_from_a_turn_is_not_told_either() {
    let mut table = Table::new();
    table.running();
    table.skip_to("Marta");
    table.does(Intent::Running(RunningIntent::Extend { by: -300, pay: None }));
    until_over(&mut table);
    table.skip();
    let former = step(&mut table).former.unwrap();
    assert_eq!((former.client.as_str(), former.real), ("Marta", None));
}
