//! What is made of a finished meeting and kept beside it: the figures on lists, and what the ledger knows.
//!
//! What is not kept (an older file, a reopened meeting) is made from the log, and is kept when somebody opens the group or
//! a plan. Not in here: when it goes out of date (`store::projections`), and the rules of the ledger (`meeting::ledger`).

use meeting::{
    bounds::LARGEST_KEPT,
    ledger::Sitting,
    live::Meeting,
    people::{GroupId, MeetingId},
    record::Figures,
};
use store::{FailureCode, ListedMeeting, MeetingRow, ProjectionRow, Store};

use crate::{
    context::Context,
    plan::{Plan, opened::OpenedPlan},
    session::read_meeting,
    stored::to_json,
};

/// What is made of a finished meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Projection {
    pub figures: Figures,
    pub sitting: Sitting,
}

impl Projection {
    /// From the plan of a meeting and what happened in it.
    pub fn of(meeting: &Meeting, plan: &Plan, opened: &OpenedPlan, row: &MeetingRow) -> Self {
        let figures = Figures::of(meeting, row.ended.unwrap_or(row.starts));
        let date = opened.zone().date(row.began.unwrap_or(row.starts));
        let led_by_hand = plan.led_by_hand || Sitting::others_led(meeting, (plan.facilitator.clone(), plan.deputy));
        Self { figures, sitting: Sitting::of(meeting, date, plan.by_hand, led_by_hand) }
    }

    /// From the log of a meeting; none for one that was never opened.
    fn from_log(store: &Store, row: &MeetingRow) -> store::Result<Option<Self>> {
        Ok(read_meeting(store, row)?.map(|(plan, opened, meeting)| Self::of(&meeting, &plan, &opened, row)))
    }

    /// As it is kept.
    pub fn kept(&self, meeting: MeetingId) -> store::Result<ProjectionRow> {
        Ok(ProjectionRow { meeting, figures: self.figures, sitting: to_json(&self.sitting)? })
    }
}

/// What the ledger knows of the group's meetings that are over, earliest first.
pub(crate) fn sittings(cx: &Context, group: GroupId) -> store::Result<Vec<(MeetingId, Sitting)>> {
    let mut sittings = Vec::new();
    for (id, kept) in cx.store.sittings(group)? {
        // One beyond all bounds is made anew, from its log, which has bounds.
        let kept = kept.filter(|kept| kept.len() <= LARGEST_KEPT);
        let sitting = match kept.and_then(|kept| serde_json::from_str(&kept).ok()) {
            Some(sitting) => Some(sitting),
            None => Projection::from_log(&cx.store, &cx.store.meeting(id)?)?.map(|made| made.sitting),
        };
        sittings.extend(sitting.map(|sitting| (id, sitting)));
    }
    Ok(sittings)
}

/// Whether a failure is about what is kept of one group or meeting, and not about the file: a list of all still shows the others.
pub(crate) const fn is_about_content(code: FailureCode) -> bool {
    matches!(code, FailureCode::Damaged | FailureCode::Unreadable | FailureCode::Newer)
}

/// The figures of a meeting that is over: as kept, else from its log.
pub(crate) fn figures(cx: &Context, listed: &ListedMeeting) -> store::Result<Figures> {
    if let Some(kept) = listed.figures {
        return Ok(kept);
    }
    // A list says nothing of a meeting that cannot be read; whoever opens it, or asks whose turn it is, is told why.
    match Projection::from_log(&cx.store, &listed.row) {
        Ok(made) => Ok(made.map(|made| made.figures).unwrap_or_default()),
        Err(failure) if is_about_content(failure.code) => Ok(Figures::default()),
        Err(failure) => Err(failure),
    }
}

/// Keeps what is not kept yet of a group's meetings. Where it cannot be written, it is made again each time.
pub(crate) fn keep_projections(cx: &mut Context, group: GroupId) -> store::Result<()> {
    let missing = cx.store.sittings(group)?.into_iter().filter(|(_, kept)| kept.is_none());
    let mut made = Vec::new();
    for (id, _) in missing {
        if let Some(projection) = Projection::from_log(&cx.store, &cx.store.meeting(id)?)? {
            made.push(projection.kept(id)?);
        }
    }
    if made.is_empty() { Ok(()) } else { cx.store.keep_projections(&made) }
}

/// Keeps what is made of the open meeting, which is over.
pub(crate) fn keep_projection(cx: &mut Context) {
    let Some(session) = &cx.session else { return };
    let made = Projection::of(&session.meeting, &session.plan, &session.opened, &session.row);
    let store = &mut cx.store;
    let kept = made.kept(session.row.id).and_then(|row| store.keep_projections(&[row]));
    cx.note(kept);
}
