//! The facts of a run sheet: those of the plan's screen, and the promises that are open.
//!
//! Not in here: its times (`meeting::run_sheet`) and its layout (`report`).

use meeting::{
    people::{Leader, MeetingId, MemberId, Person},
    record::{PromiseRecord, is_promise},
    run_sheet::{Heading, RunSheet},
    span::LONGEST,
    wall::Wall,
};
use store::{MeetingRow, MeetingState, PromiseRow};
use words::{Catalogue, MessageKey};

use crate::{
    context::Context, home_zone::zone_of_group, numbers::number_of, planning::act::ready, plans::spoken,
    refusal::Refusal, stop::Stop,
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
    let numbered = number_of(cx, &row)?;
    let heading = Heading {
        group: group.name,
        number: numbered.number,
        of: numbered.of,
        format,
        // It may end later than planned.
        wall: Wall::over(agenda.starts, agenda.ends + LONGEST, |at| zone.offset(at)),
        zone: zone.name(),
    };
    let mut sheet = RunSheet::of(&agenda, heading);
    let person = |who: MemberId| agenda.members.iter().find(|member| member.id == who).cloned();
    sheet.leads.facilitator = plan.facilitator.clone().and_then(|leads| match leads {
        Leader::Inside(who) => person(who).map(Leader::Inside),
        Leader::Outside(who) => Some(Leader::Outside(who)),
    });
    sheet.leads.deputy = plan.deputy.and_then(person);
    sheet.promises = open_promises(cx, &row)?;
    Ok(sheet)
}

/// What the meeting will look back on. If the laptop fails, the paper is the only place that knows.
fn open_promises(cx: &Context, row: &MeetingRow) -> Result<Vec<PromiseRecord>, Stop> {
    let open = cx.store.open_promises(row.group, row.id)?;
    let members = cx.store.members(row.group)?;
    let name = |who: MemberId| members.iter().find(|member| member.id == who).map(|member| member.name.clone());
    let former = || Catalogue::of(cx.language).say(MessageKey::FormerMember, &[]);
    let printed = |promise: PromiseRow| PromiseRecord {
        person: Person { id: promise.member, name: name(promise.member).unwrap_or_else(former) },
        what: promise.what,
        by: promise.by,
    };
    Ok(open.into_iter().filter(|promise| promise.outcome.is_none() && is_promise(&promise.what)).map(printed).collect())
}
