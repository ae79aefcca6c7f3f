//! What people do while the laptop goes round.
//!
//! Not in here: what can be read off the box afterwards.

use desk::{
    evaluation::views::BallotView,
    intent::{EvaluationIntent, Intent},
};
use fastrand::Rng;

/// The next intent at a ballot.
pub fn next(view: &BallotView, random: &mut Rng) -> Intent {
    if view.answering.is_some() {
        if random.u8(..) < 20 {
            return Intent::Evaluation(EvaluationIntent::PutBack);
        }
        let rating = |random: &mut Rng| (random.u8(..) > 25).then(|| random.u8(1..=5));
        let ratings = (0..4).map(|_| rating(random)).collect();
        let sentence = if random.bool() { format!("insight {}", random.u32(..)) } else { String::new() };
        return Intent::Evaluation(EvaluationIntent::HandIn { ratings, sentence });
    }
    match random.choice(&view.waiting) {
        Some(person) if random.u8(..) < 200 => Intent::Evaluation(EvaluationIntent::TakeBallot { member: person.id }),
        _ if view.can_open && random.u8(..) < 100 => Intent::Evaluation(EvaluationIntent::Reveal),
        _ => Intent::Evaluation(EvaluationIntent::LeaveBallot),
    }
}
