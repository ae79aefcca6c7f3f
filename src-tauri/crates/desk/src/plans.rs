//! The plans in the file: reading one to show or change it, keeping it, and taking a change back.
//!
//! Not in here: what a plan is ([`crate::plan`]), the rules of undo (`meeting::planning`), and the plan's screen
//! ([`crate::planning`]).

use meeting::people::MeetingId;
use store::{MeetingRow, MeetingState, MemberRow};
use words::MessageKey;

use crate::{
    context::Context,
    home_zone::zone_of,
    library::format_of,
    people::present_members,
    plan::{Plan, done::PlanAct, read_plan},
    refusal::Refusal,
    series::date_follows,
    stop::Stop,
    stored::to_json,
};

/// Changes a plan that has not been started, and keeps it; what was done can be undone.
pub(crate) fn change(
    cx: &mut Context,
    meeting: u32,
    change: impl FnOnce(&mut Plan, &[MemberRow]) -> Result<PlanAct, Refusal>,
) -> Result<(), Stop> {
    let (row, before) = plan_to_change(cx, meeting)?;
    let (id, mut plan) = (row.id, before.clone());
    let act = change(&mut plan, &present_members(&cx.store, row.group)?)?;
    keep(cx, &row, &plan)?;
    cx.plans_done.of_mut(id).did(act, before, plan, act.is_typed());
    Ok(())
}

fn keep(cx: &mut Context, row: &MeetingRow, plan: &Plan) -> Result<(), Stop> {
    let starts = plan.sort_time(row.starts, zone_of(cx, row.group)?);
    // What it was opened with last time no longer holds.
    Ok(cx.store.save_plan(row.id, &plan.kept()?, starts)?)
}

/// Keeps a plan that may be on another day or time: the date of its series goes along, in one write. The plan as it is
/// kept.
pub(crate) fn keep_with_date(cx: &mut Context, row: MeetingRow, mut plan: Plan) -> Result<Plan, Stop> {
    match date_follows(cx, (row.group, row.id), &mut plan)? {
        Some(all) => {
            let starts = plan.sort_time(row.starts, zone_of(cx, row.group)?);
            let row = MeetingRow { plan: plan.kept()?, starts, ..row };
            cx.store.set_series(row.group, &to_json(&all)?, &[row])?;
        }
        None => keep(cx, &row, &plan)?,
    }
    Ok(plan)
}

/// The plan before what was done last; none where nothing can be taken back, or it led away from a format that is gone.
pub(crate) fn before<'a>(cx: &'a Context, id: MeetingId, now: &Plan) -> store::Result<Option<&'a Plan>> {
    can_be(cx, cx.plans_done.of(id).and_then(|history| history.before(now)))
}

/// The plan after what was taken back last; none where there is nothing, or its format is gone.
pub(crate) fn after<'a>(cx: &'a Context, id: MeetingId, now: &Plan) -> store::Result<Option<&'a Plan>> {
    can_be(cx, cx.plans_done.of(id).and_then(|history| history.after(now)))
}

fn can_be<'a>(cx: &Context, plan: Option<&'a Plan>) -> store::Result<Option<&'a Plan>> {
    let Some(plan) = plan else { return Ok(None) };
    Ok(format_of(cx, plan)?.map(|_| plan))
}

/// Takes back what was done to a plan last.
pub(crate) fn undo(cx: &mut Context, meeting: u32) -> Result<(), Stop> {
    let (row, now) = plan_to_change(cx, meeting)?;
    let before = before(cx, row.id, &now)?.cloned();
    let before = before.ok_or_else(|| Refusal::of(MessageKey::RefusalNothingToUndo))?;
    let (id, kept) = (row.id, go_to(cx, row, &now, before)?);
    cx.plans_done.of_mut(id).undid(&kept);
    Ok(())
}

/// Does again what was taken back last.
pub(crate) fn redo(cx: &mut Context, meeting: u32) -> Result<(), Stop> {
    let (row, now) = plan_to_change(cx, meeting)?;
    let after = after(cx, row.id, &now)?.cloned();
    let after = after.ok_or_else(|| Refusal::of(MessageKey::RefusalNothingToRedo))?;
    let (id, kept) = (row.id, go_to(cx, row, &now, after)?);
    cx.plans_done.of_mut(id).redid(&kept);
    Ok(())
}

/// Keeps a plan as it was at another step. Only one with another date has a date of the series to take along.
fn go_to(cx: &mut Context, row: MeetingRow, now: &Plan, then: Plan) -> Result<Plan, Stop> {
    if (&then.date, &then.starts) != (&now.date, &now.starts) {
        // The date it has now is the one that goes along.
        return keep_with_date(cx, row, Plan { slot: now.slot, ..then });
    }
    let then = Plan { slot: now.slot, ..then };
    keep(cx, &row, &then)?;
    Ok(then)
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
