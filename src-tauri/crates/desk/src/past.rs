//! Past meetings, written as the desk writes them, for invented data: the sample group and `turnstone demo`.
//!
//! Not in here: inventing them, and playing them (`meeting`).

use meeting::{
    live::{Entry, Meeting},
    people::{GroupId, MeetingId},
    time::Moment,
};
use store::{EventRow, MeetingState, MemberRow, Store};

use crate::{
    clocks::zone::Zone,
    people::kept,
    plan::{Plan, opened::OpenedPlan},
    projection::Projection,
    refusal::Refusal,
    stored::to_json,
};

/// The name of the boot in the log of a meeting that no machine ran.
const BOOT: &str = "made-up";

/// What a plan becomes when its meeting is opened.
pub fn opened(plan: &Plan, members: &[MemberRow], zone: Zone) -> Result<OpenedPlan, Vec<Refusal>> {
    let format = meeting::format::shipped::named(&plan.format);
    let agenda = plan.make_agenda(members, zone)?;
    Ok(OpenedPlan::of(plan, format.as_ref(), agenda, zone))
}

/// Writes a meeting that was played to its end: the plan, the log, and what is made of them.
pub fn keep(
    store: &mut Store,
    group: GroupId,
    plan: &Plan,
    opened: &OpenedPlan,
    meeting: &Meeting,
) -> store::Result<MeetingId> {
    let clock = meeting.clock(Moment(i64::MAX));
    let id = store.create_opened(group, &plan.kept()?, &opened.kept()?, meeting.agenda().starts)?;
    let rows = meeting.log().iter().map(row).collect::<store::Result<Vec<EventRow>>>()?;
    for guest in meeting.log().iter().filter_map(|entry| kept(&entry.fact).1) {
        store.name_guest(id, guest.id, &guest.name)?;
    }
    store.append_with_state(id, &rows, MeetingState::Closed, clock.started(), clock.ended(), None)?;
    let made = Projection::of(meeting, plan, opened, &store.meeting(id)?);
    store.keep_projections(&[made.kept(id)?])?;
    Ok(id)
}

fn row(entry: &Entry) -> store::Result<EventRow> {
    let at_ms = entry.at.0 * 1000;
    let body = to_json(&kept(&entry.fact).0)?;
    Ok(EventRow { act: entry.act, at: entry.at, utc_ms: at_ms, mono_ms: at_ms, boot: BOOT.to_owned(), body })
}
