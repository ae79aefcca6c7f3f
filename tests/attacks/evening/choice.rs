//! What somebody does on the screen that is shown.
//!
//! Whatever is likeliest leads on: to a group, a plan, a meeting, its end and the next one. Not in here: what happens in
//! a meeting ([`super::live`]) and at a ballot ([`super::ballot`]).

use desk::{
    Desk,
    bin::{BinIntent, BinView},
    clocks::watch::Reading,
    groups::views::GroupView,
    home::views::HomeView,
    intent::{
        EvaluationIntent, GroupIntent, Intent, MembersIntent, NavigationIntent, PlanningIntent, RecordsIntent,
        RunningIntent,
    },
    members::views::MemberView,
    records::views::RecordView,
    views::Screen,
};
use fastrand::Rng;

use super::{ballot, live, planning};

/// Names of people; some are long, some are written from the right.
const NAMES: [&str; 12] = [
    "Marta",
    "Noah",
    "Inês",
    "Pavel",
    "Rosa",
    "Tariq",
    "Ľubomíra",
    "Øystein",
    "مريم",
    "美咲",
    "Anne-Sophie van den Berg",
    "Zoë",
];

/// The next intent on this screen.
pub fn next(desk: &Desk, clock: Reading, random: &mut Rng) -> Intent {
    let view = desk.view();
    match view.screen {
        Screen::Home(home) => on_home(&home, random),
        Screen::Group(group) => on_group(&group, &view.today, random),
        Screen::Member(page) => on_member(&page, random),
        Screen::Plan(plan) => planning::next(&plan, &view.today, clock, random),
        Screen::Live(live) => live::next(&live, random),
        Screen::Ballot(ballot) => ballot::next(&ballot, random),
        Screen::Record(record) => on_record(&record, random),
        Screen::Bin(bin) => in_the_bin(&bin, random),
        Screen::Formats(_) | Screen::Format(_) | Screen::Backups(_) | Screen::Settings(_) => {
            Intent::Navigation(NavigationIntent::GoHome)
        }
        Screen::Shut(why) => panic!("the folder cannot be opened: {why:?}"),
    }
}

fn on_home(home: &HomeView, random: &mut Rng) -> Intent {
    if home.groups.is_empty() || (home.groups.len() < 3 && random.u8(..) < 25) {
        let name = format!("{} {}", random.choice(["Linden", "Ahorn", "Harbour", "Übung"]).unwrap(), random.u16(..));
        return Intent::Groups(GroupIntent::CreateGroup { name });
    }
    let group = home.groups[random.usize(..home.groups.len())].id;
    match random.u8(..) {
        0..4 => Intent::Bin(BinIntent::DeleteGroup { group }),
        4..16 => Intent::Bin(BinIntent::Go),
        _ => Intent::Navigation(NavigationIntent::GoGroup { group }),
    }
}

fn in_the_bin(view: &BinView, random: &mut Rng) -> Intent {
    let Some(entry) = random.choice(&view.entries).map(|row| row.entry) else {
        return Intent::Navigation(NavigationIntent::GoHome);
    };
    match random.u8(..) {
        0..100 => Intent::Bin(BinIntent::PutBack { entry }),
        100..140 => Intent::Bin(BinIntent::DeleteForGood { entry }),
        140..150 => Intent::Bin(BinIntent::Empty),
        _ => Intent::Navigation(NavigationIntent::GoHome),
    }
}

fn on_group(view: &GroupView, today: &str, random: &mut Rng) -> Intent {
    let group = view.id;
    if view.members.len() < 4 {
        let mut names = NAMES;
        random.shuffle(&mut names);
        return Intent::Groups(GroupIntent::AddMembers { group, names: names[..random.usize(4..8)].join("\n") });
    }
    let member = view.members[random.usize(..view.members.len())].id;
    match random.u8(..) {
        0..6 => Intent::Groups(GroupIntent::RenameMember { member, name: format!("Name {}", random.u16(..)) }),
        6..9 => Intent::Groups(GroupIntent::MemberLeft { member, left: Some(today.to_owned()) }),
        9..14 => {
            let mut members: Vec<u32> = view.members.iter().map(|row| row.id).collect();
            random.shuffle(&mut members);
            Intent::Groups(GroupIntent::OrderMembers { group, members })
        }
        14..18 => Intent::Navigation(NavigationIntent::GoHome),
        18..34 => Intent::Dates { group, ask: planning::series_ask(view, today, random) },
        34..37 => Intent::Bin(BinIntent::DeleteMember { member }),
        50..54 => Intent::Navigation(NavigationIntent::GoMember { member }),
        37..50 if !view.past.is_empty() => {
            Intent::Navigation(NavigationIntent::GoMeeting { meeting: view.past[random.usize(..view.past.len())].id })
        }
        _ => match view.planned.first() {
            Some(card) => Intent::Navigation(NavigationIntent::GoMeeting { meeting: card.id }),
            None => Intent::Planning(PlanningIntent::PlanMeeting { group }),
        },
    }
}

fn on_member(page: &MemberView, random: &mut Rng) -> Intent {
    let member = page.row.id;
    match random.u8(..) {
        0..80 => {
            let meeting = random.choice(&page.meetings).map(|row| row.meeting);
            Intent::Members(MembersIntent::ShowNote { member, meeting })
        }
        80..90 => Intent::Bin(BinIntent::DeleteMember { member }),
        _ => Intent::Navigation(NavigationIntent::GoGroup { group: page.group.id }),
    }
}

fn on_record(view: &RecordView, random: &mut Rng) -> Intent {
    let meeting = view.meeting;
    let who = || view.attendance.first().map_or(0, |row| row.member.id);
    match random.u8(..) {
        0..30 => Intent::Records(RecordsIntent::SetNext {
            meeting,
            date: "2026-04-02".to_owned(),
            starts: "18:00".to_owned(),
        }),
        30..60 => Intent::Running(RunningIntent::WritePromise {
            member: who(),
            what: live::text(random),
            by: "2026-05-07".to_owned(),
        }),
        60..150 if view.can_evaluate => Intent::Evaluation(EvaluationIntent::OpenBallot),
        150..165 if view.can_reopen => Intent::Running(RunningIntent::Undo),
        165..171 => Intent::Bin(BinIntent::DeleteMeeting { meeting }),
        _ => Intent::Navigation(NavigationIntent::GoGroup { group: view.group.id }),
    }
}
