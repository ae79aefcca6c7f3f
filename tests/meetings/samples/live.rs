//! An evening on the desk and on the wall, from the waiting room to the record.

use desk::{
    intent::{
        EvaluationIntent, GroupWall, Intent, MannersWord, NavigationIntent, PlanningIntent, RunningIntent, ShortAnswer,
    },
    refusal::Answer,
    running::views::step::{FaceWord, SpeaksWord, StepWord},
    views::Screen,
};

use super::{State, planning::planned};
use crate::meetings::{Table, manners::wants};

pub const DESK: &[State] = &[
    ("waiting", waiting),
    ("check-in", check_in),
    ("turn", turn),
    ("held", held),
    ("away", away),
    ("gap-rooms", gap_rooms),
    ("rooms", rooms),
    ("evaluation", evaluation),
    ("ballot", ballot),
    ("results", results),
    ("results-on-wall", results_on_wall),
    ("evaluation-on-wall", left_on_wall),
    ("record", record),
    ("record-trial", trial),
];

pub const STAGE: &[State] = &[
    ("idle", Table::new),
    ("waiting", waiting),
    ("item", check_in),
    ("turn", turn),
    ("over", over),
    ("over-gentle", over_gently),
    ("held", held),
    ("silence", silence),
    ("gap", gap),
    ("break", pause),
    ("rooms", rooms),
    ("rooms-gap", gap_rooms),
    ("evaluation", evaluation),
    ("ballot", ballot),
    ("opened", results),
    ("results", results_on_wall),
    ("results-sentences", sentences_on_wall),
    ("end", record),
];

/// What people write, short and long.
const SENTENCES: &[&str] = &[
    "Start the break earlier.",
    "I would like us to stay longer with the question before anybody gives advice: today three of us had an answer ready \
     after two minutes, and the best thing was said in the silence after that.",
    "The hot seat was worth it.",
    "More of the walking pairs!",
    "The room is too warm, and the clock is kind.",
    "Thank you for asking again what became of last month's promise. Nobody else does.",
];

fn waiting() -> Table {
    let mut table = Table::new();
    let meeting = planned(&mut table);
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table
}

/// The sample group's next meeting, in its second item, with somebody missing.
fn check_in() -> Table {
    let mut table = waiting();
    let rosa = table.member("Rosa");
    table.does(Intent::Running(RunningIntent::SetHere { member: rosa, here: false }));
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.wait(290);
    table.skip();
    table.wait(45);
    table
}

/// The same meeting in a turn, with a note and a promise.
fn turn() -> Table {
    let mut table = check_in();
    let client = loop {
        if let Some(client) = table.live().now.unwrap().client {
            break client.id;
        }
        table.skip();
    };
    let note = "Two open points: money, and who tells the team.".to_owned();
    table.does(Intent::Running(RunningIntent::WriteNote { member: client, text: note }));
    let (what, by) = ("Talk to Jonas face to face".to_owned(), "2026-03-13".to_owned());
    table.does(Intent::Running(RunningIntent::WritePromise { member: client, what, by }));
    table.does(Intent::Running(RunningIntent::AddGuest { name: "Uli".to_owned() }));
    table.wait(40);
    table
}

/// The same turn on hold, with the ways to pay for more time.
fn held() -> Table {
    let mut table = turn();
    table.does(Intent::Running(RunningIntent::Hold));
    table.wait(30);
    let answer = table.act(Intent::Running(RunningIntent::Extend { by: 1200, pay: None }));
    assert!(matches!(answer, Answer::WhoPays { .. }), "spare time does not cover it: {answer:?}");
    table
}

fn away() -> Table {
    let mut table = turn();
    table.restart(760);
    table
}

/// A turn whose last phase is past its zero.
fn over() -> Table {
    let mut table = turn();
    let client = table.live().now.unwrap().client;
    while table.live().now.is_some_and(|now| now.phase.is_some_and(|phase| phase as usize + 1 < now.phases.len())) {
        let now = table.live().now.unwrap();
        table.does(Intent::Running(RunningIntent::Next { step: now.step, phase: now.phase }));
    }
    assert_eq!(table.live().now.unwrap().client, client);
    while table.live().now.unwrap().face != FaceWord::Over {
        table.wait(20);
    }
    table
}

/// The same, in a group with gentle manners.
fn over_gently() -> Table {
    let mut table = over();
    let live = table.live();
    let (group, meeting) = (live.group.id, live.meeting);
    wants(&mut table, group, GroupWall { manners: MannersWord::Gentle, ..GroupWall::default() });
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    table
}

/// A meeting of seven in this format, moved on until the wanted step or phase runs.
fn until(format: &str, ends: &str, runs: fn(&mut Table) -> bool) -> Table {
    let mut table = Table::new();
    let group = table.group("Linden", "Ines\nPavel\nRosa\nMarta\nTariq\nNoah\nZoë");
    let meeting = table.plan(group, "18:00", ends);
    table.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format: format.to_owned() }));
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.wait_until("18:00:00");
    if table.act(Intent::Running(RunningIntent::Start { short: None })) != Answer::Done {
        table.does(Intent::Running(RunningIntent::Start { short: Some(ShortAnswer::Extend) }));
    }
    for _ in 0..200 {
        if runs(&mut table) {
            return table;
        }
        table.wait(20);
        let now = table.live().now.expect("it comes before the end");
        table.does(Intent::Running(RunningIntent::Next { step: now.step, phase: now.phase }));
    }
    panic!("{format} has no such step");
}

fn kind(table: &mut Table) -> Option<StepWord> {
    table.live().now.map(|now| now.kind)
}

fn silence() -> Table {
    until("one-explorer-b", "19:15", |table| {
        table.live().now.is_some_and(|now| now.speaks == SpeaksWord::Nobody && now.client.is_some())
    })
}

fn gap() -> Table {
    until("leader-circle", "21:00", |table| kind(table) == Some(StepWord::Gap))
}

fn pause() -> Table {
    until("peer-coaching-group", "21:00", |table| kind(table) == Some(StepWord::Break))
}

fn rooms() -> Table {
    until("coaching-triads", "21:00", |table| kind(table) == Some(StepWord::Set))
}

fn gap_rooms() -> Table {
    let mut table = rooms();
    table.wait(60);
    table.skip();
    table
}

fn evaluation() -> Table {
    let mut table = turn();
    table.skip_to_evaluation();
    table.wait(20);
    table
}

fn hands_in(table: &mut Table, responses: u8) {
    for response in 0..responses {
        let Screen::Ballot(view) = table.screen() else { panic!("the ballot is shown") };
        table.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member: view.waiting[0].id }));
        let sentence = if response == 1 { "Start the break earlier." } else { "" };
        let ratings = vec![Some(5), Some(5 - response % 2), Some(4), (response > 3).then_some(3)];
        table.does(Intent::Evaluation(EvaluationIntent::HandIn { ratings, sentence: sentence.to_owned() }));
    }
}

fn ballot() -> Table {
    let mut table = evaluation();
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    hands_in(&mut table, 3);
    let Screen::Ballot(view) = table.screen() else { panic!("the ballot is shown") };
    table.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member: view.waiting[0].id }));
    table
}

fn results() -> Table {
    let mut table = evaluation();
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    let Screen::Ballot(view) = table.screen() else { panic!("the ballot is shown") };
    hands_in(&mut table, view.waiting.len() as u8);
    table.does(Intent::Evaluation(EvaluationIntent::Reveal));
    table
}

/// The same, and the group has said that the wall shows them.
fn results_on_wall() -> Table {
    let mut table = results();
    table.does(Intent::Evaluation(EvaluationIntent::DecideWall { wall: true }));
    table
}

/// The same from the live desk.
fn left_on_wall() -> Table {
    let mut table = results_on_wall();
    table.does(Intent::Evaluation(EvaluationIntent::LeaveBallot));
    table
}

/// A box with many sentences, on its second page.
fn sentences_on_wall() -> Table {
    let mut table = evaluation();
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    while let Screen::Ballot(view) = table.screen()
        && let Some(next) = view.waiting.first()
    {
        table.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member: next.id }));
        let sentence = SENTENCES[view.responses as usize % SENTENCES.len()].to_owned();
        table.does(Intent::Evaluation(EvaluationIntent::HandIn { ratings: vec![Some(4); 4], sentence }));
    }
    table.does(Intent::Evaluation(EvaluationIntent::Reveal));
    table.does(Intent::Evaluation(EvaluationIntent::DecideWall { wall: true }));
    table.does(Intent::Evaluation(EvaluationIntent::TurnWallPage { page: 2 }));
    table
}

fn record() -> Table {
    let mut table = results();
    table.does(Intent::Evaluation(EvaluationIntent::LeaveBallot));
    table.wait(60);
    table.does(Intent::Running(RunningIntent::End));
    table
}

fn trial() -> Table {
    let mut table = check_in();
    table.does(Intent::Running(RunningIntent::End));
    table
}
