//! The facts of a run sheet: those of the plan's screen.
//!
//! Not in here: its times (`meeting::run_sheet`) and its layout (`report`).

use meeting::{
    people::MeetingId,
    run_sheet::{Heading, RunSheet},
    span::LONGEST,
    wall::Wall,
};
use store::MeetingState;
use words::MessageKey;

use crate::{desk::Desk, refusal::Refusal, stop::Stop, zones::whose::zone_of_group};

impl Desk {
    /// The run sheet of a meeting that has not begun; refused, with what has to be put right first, where there is no
    /// agenda.
    pub(crate) fn run_sheet(&self, id: MeetingId) -> Result<RunSheet, Stop> {
        let row = self.store.meeting(id)?;
        if row.state != MeetingState::Planned {
            return Err(Refusal::of(MessageKey::RefusalAlreadyStarted).into());
        }
        let mut plan = self.spoken(&row).ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
        let tag = self.language.tag();
        let (agenda, format) = self.ready(id, row.group, &mut plan)?;
        let format = format.map_or_else(|| plan.format.clone(), |format| format.title.in_language(tag).to_owned());
        let group = self.store.group(row.group)?;
        let zone = zone_of_group(&group, self.zone);
        let heading = Heading {
            group: group.name,
            number: self.store.number_of(id)?,
            format,
            // It may end later than planned.
            wall: Wall::over(agenda.starts, agenda.ends + LONGEST, |at| zone.offset(at)),
            zone: zone.name(),
        };
        Ok(RunSheet::of(&agenda, heading))
    }
}
