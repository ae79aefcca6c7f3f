//! What people do while a meeting waits or runs.
//!
//! Not in here: the ballot.

use desk::{
    intent::{EvaluationIntent, Intent, PayWith, RunningIntent, ShortAnswer, StageIntent},
    running::views::{
        LiveState, LiveView,
        people::{Attender, AttenderState},
    },
};
use fastrand::Rng;

/// The next intent on the live desk.
pub fn next(view: &LiveView, random: &mut Rng) -> Intent {
    if view.away.is_some() {
        return Intent::Running(RunningIntent::AnswerAway { went_on: random.bool() });
    }
    let Some(person) = random.choice(&view.people) else { return Intent::Running(RunningIntent::BackToPlan) };
    match (view.state, &view.now) {
        (LiveState::Waiting, _) => before_the_start(person, random),
        (LiveState::Over, _) | (_, None) => Intent::Running(RunningIntent::End),
        (_, Some(now)) => {
            let (step, phase) = (now.step, now.phase);
            if view.verbs.ballot && random.u8(..) < 90 {
                return Intent::Evaluation(EvaluationIntent::OpenBallot);
            }
            while_it_runs(step, phase, person.id, random)
        }
    }
}

fn before_the_start(person: &Attender, random: &mut Rng) -> Intent {
    match random.u8(..) {
        0..60 => Intent::Running(RunningIntent::SetHere { member: person.id, here: person.was != AttenderState::Here }),
        60..66 => Intent::Running(RunningIntent::BackToPlan),
        66..90 => Intent::Running(RunningIntent::KeepPlannedTimes),
        90..140 => Intent::Running(RunningIntent::Start { short: None }),
        _ => Intent::Running(RunningIntent::Start { short: Some(ShortAnswer::Accept) }),
    }
}

fn while_it_runs(step: u32, phase: Option<u32>, member: u32, random: &mut Rng) -> Intent {
    match random.u8(..) {
        0..50 => Intent::Running(RunningIntent::Skip { step }),
        50..70 => Intent::Running(RunningIntent::Next { step, phase }),
        70..80 => Intent::Running(RunningIntent::Extend { by: random.i32(30..300), pay: Some(PayWith::End) }),
        80..86 => Intent::Running(RunningIntent::Extend { by: -60, pay: None }),
        86..94 => Intent::Running(RunningIntent::Hold),
        94..106 => Intent::Running(RunningIntent::Resume),
        106..112 => Intent::Running(RunningIntent::Leave { member }),
        112..120 => Intent::Running(RunningIntent::Arrive { member }),
        120..130 => Intent::Running(RunningIntent::Undo),
        130..136 => Intent::Running(RunningIntent::Redo),
        136..180 => Intent::Running(RunningIntent::WriteNote { member, text: text(random) }),
        180..215 => {
            let by = if random.bool() { "2026-04-02" } else { "" };
            Intent::Running(RunningIntent::WritePromise { member, what: text(random), by: by.to_owned() })
        }
        215..221 => Intent::Running(RunningIntent::AddGuest { name: format!("Guest {}", random.u8(..)) }),
        221..227 => Intent::Running(RunningIntent::Place { member, remote: random.bool() }),
        227..231 => Intent::Running(RunningIntent::StepOut { member }),
        231..236 => Intent::Running(RunningIntent::ComeBack { member }),
        236..240 => Intent::Running(RunningIntent::DropTurn { member }),
        240..244 => Intent::Running(RunningIntent::BringBack { member }),
        244..249 => Intent::Stage(StageIntent::ShowStage { open: random.bool() }),
        249..252 => Intent::Running(RunningIntent::Redistribute),
        _ => Intent::Running(RunningIntent::End),
    }
}

/// Some words; now and then none, which deletes what was written, and now and then enough for several pages.
pub fn text(random: &mut Rng) -> String {
    let words = match random.u8(..) {
        0..30 => 0,
        30..230 => random.usize(1..40),
        _ => random.usize(300..1500),
    };
    let mut text = String::new();
    for _ in 0..words {
        text.push_str(
            random.choice(["asked ", "what ", "über ", "would ", "be ", "different ", "明日 ", "if "]).unwrap(),
        );
    }
    text.trim_end().to_owned()
}
