//! A data folder with a planned meeting of six, laid out without a window.

use std::path::Path;

use chrono::{DateTime, Local, TimeDelta};
use desk::{
    Desk, Setup,
    clocks::{machine::Machine, zone::Zone},
    intent::{GroupIntent, Intent, PlanningIntent},
    refusal::Answer,
    views::Screen,
};
use words::Language;

/// Two hours for Marta, Noah, Ines, Pavel, Rosa and Tariq, to begin so long from now.
pub fn planned(data: &Path, ahead: TimeDelta) {
    let machine = Machine::start();
    let setup = Setup { zone: Zone::System, rate: 1, language: Language::En, region: None };
    let mut desk = Desk::open(data, setup, machine.read()).unwrap();
    let mut does = |intent: Intent| {
        assert_eq!(desk.act(intent, machine.read()), Answer::Done);
        desk.view().screen
    };
    let Screen::Group(group) = does(Intent::Groups(GroupIntent::CreateGroup { name: "Linden".to_owned() })) else {
        panic!("a group")
    };
    does(Intent::Groups(GroupIntent::AddMembers {
        group: group.id,
        names: "Marta\nNoah\nInes\nPavel\nRosa\nTariq".to_owned(),
    }));
    let Screen::Plan(plan) = does(Intent::Planning(PlanningIntent::PlanMeeting { group: group.id })) else {
        panic!("a plan")
    };
    let now = DateTime::from_timestamp_millis(machine.read().utc_ms).unwrap();
    let starts = now.with_timezone(&Local) + ahead;
    let time = |at: DateTime<Local>| at.format("%H:%M").to_string();
    does(Intent::Planning(PlanningIntent::SetWhen {
        meeting: plan.meeting,
        date: starts.format("%Y-%m-%d").to_string(),
        starts: time(starts),
        ends: time(starts + TimeDelta::hours(2)),
    }));
}
