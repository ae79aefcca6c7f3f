//! Plans, and formats: the list, a refused file, and the editor.

use std::fs;

use desk::{
    errand::Errand,
    intent::{ChoosingAsk, FormatAct, FormatChange, Intent, PlanningIntent, UrgencyWord},
    refusal::Answer,
};

use super::{State, groups};
use crate::meetings::{SIX, Table};

pub const STATES: &[State] = &[
    ("plan", plan),
    ("plan-short", short),
    ("plan-unread", unread),
    ("plan-bids", bids),
    ("plan-rooms", rooms),
    ("plan-hard", hard),
    ("formats", formats),
    ("formats-suiting", suiting),
    ("formats-for-plan", for_plan),
    ("formats-refused", refused),
    ("editor", editor),
    ("editor-empty", empty),
];

/// A plan of the sample group; its meeting.
pub fn planned(table: &mut Table) -> u32 {
    let group = groups::with_history(table);
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    table.plan_view().meeting
}

fn member(table: &mut Table, name: &str) -> u32 {
    table.plan_view().people.iter().find(|person| person.name == name).unwrap().id
}

fn plan() -> Table {
    let mut table = Table::new();
    let meeting = planned(&mut table);
    let (noah, rosa) = (member(&mut table, "Noah"), member(&mut table, "Rosa"));
    table.does(Intent::Planning(PlanningIntent::SetExpected { meeting, member: rosa, expected: false }));
    let (percent, reason) = ("150".to_owned(), "starts in a new job on Monday".to_owned());
    table.does(Intent::Choosing { meeting, ask: ChoosingAsk::Share { member: noah, percent, reason } });
    table
}

fn short() -> Table {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    table.plan(group, "18:00", "18:45");
    table
}

fn unread() -> Table {
    let mut table = Table::new();
    let meeting = table.planned();
    let (date, starts, ends) = ("soon".to_owned(), "18:00".to_owned(), "17:00".to_owned());
    table.does(Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends }));
    table
}

fn bids() -> Table {
    let mut table = Table::new();
    let meeting = table.planned();
    table.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format: "action-learning-set".to_owned() }));
    for (name, minutes, urgency) in [("Tariq", "40", Some(UrgencyWord::A)), ("Ines", "soon", Some(UrgencyWord::B))] {
        let (member, minutes) = (member(&mut table, name), minutes.to_owned());
        table.does(Intent::Choosing { meeting, ask: ChoosingAsk::Bid { member, minutes, urgency } });
    }
    table
}

fn rooms() -> Table {
    let mut table = Table::new();
    let group = table.group("Linden", "Ines\nPavel\nRosa\nMarta\nTariq\nNoah\nZoë");
    let meeting = table.plan(group, "18:00", "21:00");
    table.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format: "coaching-triads".to_owned() }));
    table
}

fn hard() -> Table {
    let mut table = Table::new();
    let group = table.group(groups::LONG_GROUP, groups::HARD);
    table.plan(group, "18:00", "21:00");
    table
}

fn acts(table: &mut Table, act: FormatAct) {
    table.does(Intent::Formats { act });
}

fn edits(table: &mut Table, at: &[u32], field: &str, text: &str) {
    let (at, field, text) = (at.to_vec(), field.to_owned(), text.to_owned());
    acts(table, FormatAct::Change { change: FormatChange::Set { at, field, nth: 0, text } });
}

fn editor() -> Table {
    let mut table = Table::new();
    acts(&mut table, FormatAct::New { empty: false });
    edits(&mut table, &[], "title", "Hill walk");
    edits(&mut table, &[0], "length", "soon");
    table
}

fn empty() -> Table {
    let mut table = Table::new();
    acts(&mut table, FormatAct::New { empty: true });
    table
}

fn formats() -> Table {
    let mut table = editor();
    acts(&mut table, FormatAct::Copy { format: "leader-circle".to_owned() });
    acts(&mut table, FormatAct::Go { meeting: None });
    table
}

fn suiting() -> Table {
    let mut table = formats();
    acts(&mut table, FormatAct::Suiting { people: "6".to_owned(), length: "1:30".to_owned() });
    table
}

fn for_plan() -> Table {
    let mut table = Table::new();
    let meeting = table.planned();
    acts(&mut table, FormatAct::Go { meeting: Some(meeting) });
    for format in ["leader-circle", "forum-two-presenters"] {
        acts(&mut table, FormatAct::Unfold { format: format.to_owned(), open: true });
    }
    table
}

fn refused() -> Table {
    let mut table = Table::new();
    let meeting = table.planned();
    acts(&mut table, FormatAct::Go { meeting: Some(meeting) });
    let path = table.papers.path().join("circle.toml");
    fs::write(&path, "key = \"circle\"\nversion = 1\ntitle = \"Circle\"\nabout = \"soon\"\nitems = 3\n").unwrap();
    let answer = table.run(Errand::ImportFormat { dropped: false }, &path);
    assert!(matches!(answer, Answer::Done | Answer::Refused(_)), "the list says why");
    table
}
