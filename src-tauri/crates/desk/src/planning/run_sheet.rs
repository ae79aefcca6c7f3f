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

use crate::{
    context::Context, home_zone::zone_of_group, planning::act::ready, plans::spoken, refusal::Refusal, stop::Stop,
};

/// The run sheet of a meeting that has not begun; refused, with what has to be put right first, where there is no
/// agenda.
pub(crate) fn run_sheet(cx: &Context, id: MeetingId) -> Result<RunSheet, Stop> {
    let row = cx.store.meeting(id)?;
    if row.state != MeetingState::Planned {
        return Err(Refusal::of(MessageKey::RefusalAlreadyStarted).into());
    }
    let mut plan = spoken(cx, &row).ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
    let tag = cx.language.tag();
    let (agenda, format) = ready(cx, id, row.group, &mut plan)?;
    let format = format.map_or_else(|| plan.format.clone(), |format| format.title.in_language(tag).to_owned());
    let group = cx.store.group(row.group)?;
    let zone = zone_of_group(&group, cx.zone);
    let heading = Heading {
        group: group.name,
        number: cx.store.number_of(id)?,
        format,
        // It may end later than planned.
        wall: Wall::over(agenda.starts, agenda.ends + LONGEST, |at| zone.offset(at)),
        zone: zone.name(),
    };
    Ok(RunSheet::of(&agenda, heading))
}
