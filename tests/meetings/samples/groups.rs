//! The home and a group: empty, with a history, and with names of every kind.

use desk::intent::{
    ArchiveIntent, GroupIntent, GroupWall, Intent, NavigationIntent, PayHabitWord, PlanningIntent, SeriesAsk,
};

use super::State;
use crate::meetings::{
    Table,
    series::{asks, first_thursdays},
};

pub const STATES: &[State] = &[
    ("home-empty", Table::new),
    ("home", home),
    ("group", group),
    ("group-new", new),
    ("group-hard", hard),
    ("group-archived", archived),
];

/// Names as they really are: long, right to left, without spaces, short.
pub const HARD: &str = "Wilhelmina-Alexandra von und zu Hohenstein-Rechenberg-Lichtenfels\nنور الهدى عبد الرحمن\nĐặng Thị Mỹ \
                        Duyên\nאביגיל בן־דוד\nX\n長谷川 美咲子\nΕλευθερία Παπαδοπούλου\nВладислава Святославовна";
pub const LONG_GROUP: &str = "Kollegiale Beratung der Schulleitungen im Landkreis Garmisch-Partenkirchen";

/// The sample group, which has met twice, and meets again on the first Thursdays; its id.
pub fn with_history(table: &mut Table) -> u32 {
    table.does(Intent::Groups(GroupIntent::AddSample));
    let group = table.group_view().id;
    table.does(asks(group, SeriesAsk::Set { form: first_thursdays() }));
    table.does(asks(group, SeriesAsk::Skip { day: "2026-05-07".to_owned() }));
    let (day, date, starts) = ("2026-06-04".to_owned(), "2026-06-11".to_owned(), "17:30".to_owned());
    table.does(asks(group, SeriesAsk::Move { day, date, starts }));
    group
}

fn home() -> Table {
    let mut table = Table::new();
    let sample = with_history(&mut table);
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group: sample }));
    table.does(Intent::Groups(GroupIntent::CreateGroup { name: "Birke".to_owned() }));
    let abroad = table.group("Hainbuche", "Aïcha\nBo\nCelal\nDunja\nEva");
    table.does(Intent::Groups(GroupIntent::EditGroup {
        group: abroad,
        name: "Hainbuche".to_owned(),
        usual_minutes: 90,
        usual_weekday: Some(2),
        usual_start: "09:30".to_owned(),
        pay_habit: PayHabitWord::Loose,
        wall: GroupWall::default(),
        zone: Some("Europe/Berlin".to_owned()),
    }));
    table.does(asks(abroad, SeriesAsk::Set { form: first_thursdays() }));
    table.group(LONG_GROUP, HARD);
    let rests = table.group("Esche", "Gül\nHenk");
    table.does(Intent::Archive(ArchiveIntent::Archive { group: rests }));
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    table
}

fn group() -> Table {
    let mut table = Table::new();
    let group = with_history(&mut table);
    table.does(Intent::Groups(GroupIntent::AddMembers { group, names: "Judith".to_owned() }));
    let judith = table.group_view().members.last().unwrap().id;
    let left = Some("2026-03-05".to_owned());
    table.does(Intent::Groups(GroupIntent::MemberLeft { member: judith, left }));
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    table
}

fn archived() -> Table {
    let mut table = Table::new();
    let group = table.group("Esche", "Gül\nHenk");
    table.does(asks(group, SeriesAsk::Set { form: first_thursdays() }));
    table.does(Intent::Archive(ArchiveIntent::Archive { group }));
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    table
}

fn new() -> Table {
    let mut table = Table::new();
    table.does(Intent::Groups(GroupIntent::CreateGroup { name: "Birke".to_owned() }));
    table
}

fn hard() -> Table {
    let mut table = Table::new();
    let more: Vec<String> = (9..=30).map(|number| format!("Member {number}")).collect();
    table.group(LONG_GROUP, &format!("{HARD}\n{}", more.join("\n")));
    table
}
