//! Anything that a page can send, sensible or not, in the middle of an evening: every intent with ids of somebody else,
//! of nobody and of everybody, texts no field was made for, and figures at their edges.
//!
//! Not in here: what a right intent does; the meetings among the tests say that.

mod fill;
mod hold;

use desk::{
    errand::Errand,
    intent::{Intent, RehearsalIntent, RunningIntent},
    refusal::Answer,
};

use fastrand::Rng;

use crate::{
    evening::{Evening, Step},
    figures::Figures,
    files::{Files, folder},
    part::Case,
    shown::Shown,
    wire::{Fill, wire},
};

/// Plays an evening in which every other act is any intent at all.
pub fn case(case: &Case<'_>, figures: &mut Figures) {
    let mut random = case.random();
    let home = folder();
    let mut evening = Evening::begin(home.path(), case.seed);
    let fill = Fill { text: &fill::text, number: &fill::number };
    for _ in 0..random.usize(60..200) {
        if random.bool() {
            let step = evening.next();
            evening.take(step);
        } else {
            let Some(asked) = asked(&mut random, &fill) else {
                figures.saw("no intents at all");
                continue;
            };
            // Signs of life that are due come first, so that what follows is the intent's.
            evening.take(Step::Look(evening.clock));
            let said = format!("{asked:?}");
            let looked = (random.u8(..) < 12).then(|| Shown::by(&Files::of(home.path()), evening.next_start()));
            let answer = evening.take(asked);
            figures.saw(match answer {
                Some(Answer::Done) => "done",
                Some(Answer::Refused(_)) => "refused",
                Some(Answer::Short(_) | Answer::WhoPays { .. } | Answer::OffTime(_)) | None => "asked back",
            });
            if let (Some(before), Some(Answer::Refused(refusal))) = (looked, &answer) {
                figures.saw("refusals held against the file");
                let after = Shown::by(&Files::of(home.path()), evening.next_start());
                if let Some(difference) = before.difference(&after) {
                    figures.broken(
                        case.seed,
                        &format!("{said} was refused ({}) and changed {difference}", refusal.sentence.key),
                    );
                }
            }
        }
        if let Some(why) = hold::broken(&evening.desk) {
            figures.broken(case.seed, &why);
            return;
        }
    }
    nothing_blocks(case, evening, figures);
}

/// Any intent, or once in a while whether any errand can be run; none if what was made is neither.
fn asked(random: &mut Rng, fill: &Fill<'_>) -> Option<Step> {
    if random.u8(..16) == 0 {
        return serde_json::from_value::<Errand>(wire().random("Errand", random, fill)).ok().map(Step::Allow);
    }
    let mut value = wire().random("Intent", random, fill);
    if value["do"] == "write_note" {
        // A message for the wall has its words in a field of the same name.
        value["text"] = fill::text("note", random).into();
    }
    serde_json::from_value::<Intent>(value).ok().map(|intent| Step::Act(Box::new(intent)))
}

/// At the end everything is in the file, and the file opens without complaint.
fn nothing_blocks(case: &Case<'_>, mut evening: Evening, figures: &mut Figures) {
    evening.take(Step::Act(Box::new(Intent::Rehearsal(RehearsalIntent::LeaveRehearsal))));
    evening.take(Step::Act(Box::new(Intent::Running(RunningIntent::SaveAgain))));
    let trouble = evening.desk.view().trouble;
    if evening.desk.has_unsaved() || trouble.is_some() {
        figures.broken(case.seed, &format!("something cannot be saved: {trouble:?}"));
    }
    let clock = evening.next_start();
    let home = evening.folder().to_owned();
    drop(evening);
    let shown = Shown::of(&home, clock);
    if shown.tells() {
        figures.broken(case.seed, &format!("opened again: {:?} {:?}", shown.refused, shown.troubles));
    }
}
