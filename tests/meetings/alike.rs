//! A group like another has its habits and, if wanted, its people; nothing that was done in it, and no consent.

use desk::{
    archive::ArchiveIntent,
    groups::views::GroupView,
    intent::{
        GroupIntent, GroupWall, Intent, MannersWord, NavigationIntent, PayHabitWord, PlanningIntent, RunningIntent,
        SeriesAsk, SeriesKind, WallChoiceWord,
    },
    views::Screen,
};
use words::MessageKey;

use super::{
    Table,
    series::{asks, first_thursdays},
    table::SIX,
};

fn like(group: u32, name: &str, members: bool) -> Intent {
    Intent::Groups(GroupIntent::CreateGroupLike { group, name: name.to_owned(), members })
}

fn page(table: &mut Table, group: u32) -> GroupView {
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    table.group_view()
}

/// A group with habits of its own that has met in another format than the first, with a promise and a note; somebody has
/// left it.
fn history(table: &mut Table) -> u32 {
    let group = table.group("Linden", SIX);
    table.does(Intent::Groups(GroupIntent::EditGroup {
        group,
        name: "Linden".to_owned(),
        usual_minutes: 90,
        usual_weekday: Some(2),
        usual_start: "09:30".to_owned(),
        pay_habit: PayHabitWord::Loose,
        wall: GroupWall { manners: MannersWord::Gentle, results: WallChoiceWord::Wall },
        zone: Some("Europe/Berlin".to_owned()),
    }));
    table.does(Intent::Planning(PlanningIntent::PlanMeetingWith { group, format: "learning-circle".to_owned() }));
    let meeting = table.plan_view().meeting;
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    let who = table.live().people[0].id;
    table.does(Intent::Running(RunningIntent::WriteNote { member: who, text: "a note".to_owned() }));
    table.does(Intent::Running(RunningIntent::WritePromise {
        member: who,
        what: "a promise".to_owned(),
        by: String::new(),
    }));
    table.does(Intent::Running(RunningIntent::End));
    let tariq = page(table, group).members[5].id;
    table.does(Intent::Groups(GroupIntent::MemberLeft { member: tariq, left: Some("2026-03-05".to_owned()) }));
    group
}

#[test]
fn it_has_the_habits_and_the_members_and_nothing_that_was_done() {
    let mut table = Table::new();
    let group = history(&mut table);
    let before = page(&mut table, group);
    table.does(like(group, "Linden (copy)", true));
    let new = table.group_view();
    assert_ne!(new.id, group);
    assert_eq!((new.name.as_str(), new.sample), ("Linden (copy)", false));
    assert_eq!((new.usual_minutes, new.usual_weekday, new.usual_start.as_str()), (90, Some(2), "09:30"));
    assert_eq!((new.pay_habit, new.wall.manners), (PayHabitWord::Loose, MannersWord::Gentle));
    assert_eq!(new.wall.results, WallChoiceWord::Undecided, "a group consents for itself");
    assert_eq!(new.zone.name, "Europe/Berlin");
    let names = |view: &GroupView| view.members.iter().map(|row| row.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&new), ["Marta", "Noah", "Ines", "Pavel", "Rosa"], "whoever has left is not in it");
    assert!(new.members.iter().all(|row| before.members.iter().all(|other| other.id != row.id)));
    assert!(new.members.iter().all(|row| row.joined == "2026-03-05"));
    assert!(new.past.is_empty() && new.planned.is_empty() && new.promises.is_empty() && new.former.is_empty());
    assert!(new.dates.series.is_none() && new.dates.undo.is_none());
    table.does(Intent::Navigation(NavigationIntent::GoMember { member: new.members[0].id }));
    let Screen::Member(member) = table.screen() else { panic!("the member is shown") };
    assert!(member.meetings.is_empty() && member.open_promises.is_empty());
    assert_eq!(page(&mut table, group), before, "the other stays as it is");

    table.restart(60);
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group: new.id }));
    assert_eq!(table.plan_view().format, "learning-circle", "its first plan begins with the format of the other");
}

#[test]
fn its_first_plan_has_the_format_of_a_plan_where_nobody_has_met_and_its_own_later() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    table.does(Intent::Planning(PlanningIntent::PlanMeetingWith { group, format: "learning-circle".to_owned() }));
    table.does(like(group, "Ahorn", true));
    let ahorn = table.group_view().id;
    table.does(like(ahorn, "Esche", true));
    let esche = table.group_view().id;
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group: esche }));
    assert_eq!(table.plan_view().format, "learning-circle", "also by way of another copy");
    let meeting = table.plan_view().meeting;
    let format = "peer-coaching-group".to_owned();
    table.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format: format.clone() }));
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.does(Intent::Running(RunningIntent::End));
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group: esche }));
    assert_eq!(table.plan_view().format, format, "what it did itself goes before");
}

#[test]
fn the_rhythm_is_proposed_and_no_date_is_taken_along() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    table.does(asks(group, SeriesAsk::Set { form: first_thursdays() }));
    table.does(asks(group, SeriesAsk::Skip { day: "2026-05-07".to_owned() }));
    table.does(like(group, "Ahorn", true));
    let new = table.group_view();
    assert!(new.dates.series.is_none() && new.dates.coming.is_empty());
    let (proposed, form) = (&new.dates.proposed, first_thursdays());
    assert_eq!(proposed.kind, SeriesKind::MonthWeekday);
    assert_eq!(
        (proposed.nth, proposed.weekday, proposed.every, proposed.starts.as_str(), proposed.minutes),
        (form.nth, form.weekday, form.every, form.starts.as_str(), form.minutes)
    );
    assert_eq!((proposed.number, proposed.of), (1, None), "a programme is of one group");
    assert_eq!((new.usual_weekday, new.usual_minutes), (Some(3), form.minutes), "as the series has it");
    table.does(asks(new.id, SeriesAsk::Set { form: proposed.clone() }));
    assert!(table.group_view().dates.coming.len() > 3, "what is proposed can be taken");
}

#[test]
fn it_can_begin_without_anybody_and_be_like_one_in_the_archive() {
    let mut table = Table::new();
    let group = history(&mut table);
    table.does(Intent::Archive(ArchiveIntent::Archive { group }));
    table.does(like(group, "Ahorn", false));
    let new = table.group_view();
    assert_eq!((new.archived.as_deref(), new.members.len(), new.usual_minutes), (None, 0, 90));
    assert!(page(&mut table, group).archived.is_some(), "the other stays where it is");
}

#[test]
fn without_a_name_of_its_own_nothing_is_made() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    for (name, key) in [("  ", MessageKey::RefusalNameEmpty), ("linden", MessageKey::RefusalNameTaken)] {
        let refused = table.refused(like(group, name, true));
        assert_eq!((refused.sentence.key, refused.field.as_deref()), (key, Some("name")), "{name:?}");
    }
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    let Screen::Home(home) = table.screen() else { panic!("the home is shown") };
    assert_eq!(home.groups.len(), 1);
}
