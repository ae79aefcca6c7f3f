//! Acts on the stage, the window for the wall.
//!
//! Not in here: opening its window (the shell, following the view) and its contents (`stage::show`).

use meeting::texts::LONGEST_MESSAGE;
use words::MessageKey;

use crate::{context::Context, refusal::Refusal, stage::intent::StageIntent, stop::Stop};

/// Carries out what is asked of the wall.
pub(crate) fn act_on_stage(cx: &mut Context, intent: StageIntent) -> Result<(), Stop> {
    match intent {
        StageIntent::ShowStage { open } => {
            cx.stage.open = open;
            cx.stage.blank = false;
            cx.stage.lost = false;
            Ok(cx.store.set_setting("stage", if open { "open" } else { "closed" })?)
        }
        StageIntent::StageLost { lost } => {
            cx.stage.lost = lost && cx.stage.open;
            Ok(())
        }
        StageIntent::BlankStage { blank } => {
            cx.stage.blank = blank;
            Ok(())
        }
        StageIntent::StageMessage { text } => set_stage_message(cx, text),
        StageIntent::StageDigits { shown } => {
            cx.stage.digits = shown;
            Ok(cx.store.set_setting("stage-digits", if shown { "shown" } else { "hidden" })?)
        }
    }
}

/// Puts a message on the wall; an empty one takes it away.
fn set_stage_message(cx: &mut Context, text: Option<String>) -> Result<(), Stop> {
    let text = text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    if text.as_ref().is_some_and(|text| text.chars().count() > LONGEST_MESSAGE) {
        return Err(Refusal::of(MessageKey::RefusalMessageTooLong)
            .about("message")
            .with("most", LONGEST_MESSAGE)
            .into());
    }
    cx.stage.message = text;
    Ok(())
}
