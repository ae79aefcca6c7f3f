//! Whom the walk meets: groups and people whose names are as hard as names are, with something of everything.

use chrono::TimeDelta;
use desk::{
    Desk, Setup,
    bin::BinIntent,
    clocks::{machine::Machine, zone::Zone},
    intent::{
        EvaluationIntent, FormatAct, GroupIntent, Intent, NavigationIntent, PlanningIntent, RunningIntent, ShortAnswer,
    },
    refusal::Answer,
    views::Screen,
};
use words::Language;

use crate::{meetings::Table, window::evening::local_now};

/// Fifty-four letters in one word, a short name, names of other scripts, and two in hyphens.
const HARD: &str = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk\nX\nنور الهدى عبد الرحمن\n長谷川美咲子欧阳娜娜王小明\n\
                    Wilhelmina-Alexandra von und zu Hohenstein-Lichtenfels\nПетропавловская-Александрова Владислава";
const MORE: &str = "\nMarta\nNoah\nInes";
const LONG_GROUP: &str = "Kollegiale Beratung der Schulleitungen im Landkreis Garmisch-Partenkirchen";
const PROMISE: &str =
    "Talk to everybody who was at the table on Monday, ask what they heard, and write down what is missing";

/// What the walk goes to.
pub struct Ids {
    pub group: u32,
    pub member: u32,
    pub plan: u32,
    pub triads: u32,
    pub record: u32,
    pub format: String,
}

/// A folder with a group that has met once, plans for six and for nine, an own format, and things in the bin.
pub fn lay_out() -> (Table, Ids) {
    let mut table = Table::new();
    table.does(Intent::Groups(GroupIntent::AddSample));
    let sample = table.group_view();
    table.does(Intent::Bin(BinIntent::DeleteMember { member: sample.members[2].id }));
    table.does(Intent::Bin(BinIntent::DeleteMeeting { meeting: sample.past[1].id }));
    let gone = table.group(&format!("{LONG_GROUP} II"), HARD);
    table.does(Intent::Bin(BinIntent::DeleteGroup { group: gone }));
    table.does(Intent::Formats { act: FormatAct::Copy { format: "leader-circle".to_owned() } });
    let Screen::Format(format) = table.screen() else { panic!("the editor is shown") };
    let nine = table.group("Dreiergruppen am Donnerstagabend in der Stadtbibliothek", &format!("{HARD}{MORE}"));
    let triads = table.plan(nine, "18:00", "21:00");
    let format_of = "coaching-triads".to_owned();
    table.does(Intent::Planning(PlanningIntent::SetFormat { meeting: triads, format: format_of }));
    let group = table.group(LONG_GROUP, HARD);
    let member = table.group_view().members[0].id;
    let record = met(&mut table, group);
    table.desk = None;
    let plan = plans(&table, group);
    (table, Ids { group, member, plan, triads, record, format: format.key })
}

/// A meeting that is over, with what everybody promised.
fn met(table: &mut Table, group: u32) -> u32 {
    let meeting = table.plan(group, "18:00", "21:00");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.wait_until("18:00:00");
    if table.act(Intent::Running(RunningIntent::Start { short: None })) != Answer::Done {
        table.does(Intent::Running(RunningIntent::Start { short: Some(ShortAnswer::Extend) }));
    }
    while !table.live().verbs.ballot {
        if let Some(client) = table.live().now.unwrap().client {
            let (what, by) = (PROMISE.to_owned(), "2026-12-24".to_owned());
            table.does(Intent::Running(RunningIntent::WritePromise { member: client.id, what, by }));
        }
        table.wait(30);
        table.skip();
    }
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    while let Screen::Ballot(view) = table.screen()
        && let Some(next) = view.waiting.first()
    {
        table.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member: next.id }));
        let (ratings, sentence) = (vec![Some(4), Some(5), None, Some(2)], PROMISE.to_owned());
        table.does(Intent::Evaluation(EvaluationIntent::HandIn { ratings, sentence }));
    }
    table.does(Intent::Evaluation(EvaluationIntent::Reveal));
    table.does(Intent::Evaluation(EvaluationIntent::DecideWall { wall: false }));
    table.does(Intent::Evaluation(EvaluationIntent::LeaveBallot));
    table.does(Intent::Running(RunningIntent::End));
    meeting
}

/// The next meeting of the group, a minute from now on the real clock; its id.
fn plans(table: &Table, group: u32) -> u32 {
    let machine = Machine::start();
    let setup = Setup { zone: Zone::System, rate: 1, language: Language::En, region: None };
    let mut desk = Desk::open(table.folder.path(), setup, machine.read()).unwrap();
    assert_eq!(desk.act(Intent::Planning(PlanningIntent::PlanMeeting { group }), machine.read()), Answer::Done);
    let Screen::Plan(plan) = desk.view().screen else { panic!("a plan") };
    let starts = local_now() + TimeDelta::minutes(1);
    let when = PlanningIntent::SetWhen {
        meeting: plan.meeting,
        date: starts.format("%Y-%m-%d").to_string(),
        starts: starts.format("%H:%M").to_string(),
        ends: (starts + TimeDelta::hours(3)).format("%H:%M").to_string(),
    };
    assert_eq!(desk.act(Intent::Planning(when), machine.read()), Answer::Done);
    assert_eq!(desk.act(Intent::Navigation(NavigationIntent::GoHome), machine.read()), Answer::Done);
    plan.meeting
}
