//! Acts on the stage, the window for the wall.
//!
//! Not in here: opening its window (the shell, following the view) and its contents (`stage::show`).

use meeting::texts::LONGEST_MESSAGE;
use words::MessageKey;

use crate::{desk::Desk, intent::StageIntent, refusal::Refusal, stop::Stop};

impl Desk {
    pub(crate) fn act_on_stage(&mut self, intent: StageIntent) -> Result<(), Stop> {
        match intent {
            StageIntent::ShowStage { open } => {
                self.stage.open = open;
                self.stage.blank = false;
                self.stage.lost = false;
                Ok(self.store.set_setting("stage", if open { "open" } else { "closed" })?)
            }
            StageIntent::StageLost { lost } => {
                self.stage.lost = lost && self.stage.open;
                Ok(())
            }
            StageIntent::BlankStage { blank } => {
                self.stage.blank = blank;
                Ok(())
            }
            StageIntent::StageMessage { text } => self.set_stage_message(text),
            StageIntent::StageDigits { shown } => {
                self.stage.digits = shown;
                Ok(self.store.set_setting("stage-digits", if shown { "shown" } else { "hidden" })?)
            }
        }
    }

    /// Puts a message on the wall; an empty one takes it away.
    fn set_stage_message(&mut self, text: Option<String>) -> Result<(), Stop> {
        let text = text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        if text.as_ref().is_some_and(|text| text.chars().count() > LONGEST_MESSAGE) {
            return Err(Refusal::of(MessageKey::RefusalMessageTooLong)
                .about("message")
                .with("most", LONGEST_MESSAGE)
                .into());
        }
        self.stage.message = text;
        Ok(())
    }
}
