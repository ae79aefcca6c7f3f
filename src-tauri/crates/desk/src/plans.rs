//! The plans in the file: reading one to show or change it, and keeping it.
//!
//! Not in here: what a plan is ([`crate::plan`]), and its screen ([`crate::planning`]).

use meeting::people::MeetingId;
use store::{MeetingRow, MeetingState, MemberRow};
use words::MessageKey;

use crate::{
    context::Context,
    home_zone::zone_of,
    people::present_members,
    plan::{Plan, read_plan},
    refusal::Refusal,
    stop::Stop,
};

/// Changes a plan that has not been started, and keeps it.
pub(crate) fn change(
    cx: &mut Context,
    meeting: u32,
    change: impl FnOnce(&mut Plan, &[MemberRow]) -> Result<(), Refusal>,
) -> Result<(), Stop> {
    let (row, mut plan) = plan_to_change(cx, meeting)?;
    change(&mut plan, &present_members(&cx.store, row.group)?)?;
    let starts = plan.sort_time(row.starts, zone_of(cx, row.group)?);
    // What it was opened with last time no longer holds.
    Ok(cx.store.save_plan(row.id, &plan.kept()?, starts)?)
}

/// A plan that may be changed: of a meeting that has not begun and is not about to, with its agenda on the wall.
pub(crate) fn plan_to_change(cx: &Context, meeting: u32) -> Result<(MeetingRow, Plan), Stop> {
    let row = cx.store.meeting(MeetingId(meeting))?;
    if row.state != MeetingState::Planned {
        return Err(Refusal::of(MessageKey::RefusalAlreadyStarted).into());
    }
    if cx.session.as_ref().is_some_and(|session| session.row.id == row.id) {
        return Err(Refusal::of(MessageKey::RefusalPlanOpen).into());
    }
    let plan = read_plan(&row).ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
    Ok((row, plan))
}

/// A plan as it is shown, printed and opened: until then it speaks the language of the product.
pub(crate) fn spoken(cx: &Context, row: &MeetingRow) -> Option<Plan> {
    Some(Plan { language: cx.language.tag().to_owned(), ..read_plan(row)? })
}

/// Keeps what was typed for the open meeting.
pub(crate) fn keep_plan(cx: &mut Context) {
    let Some(session) = &cx.session else { return };
    let store = &mut cx.store;
    let written = session.plan.kept().and_then(|plan| store.save_typed(session.row.id, &plan));
    cx.note(written);
}
