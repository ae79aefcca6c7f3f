//! What a member's page shows.

use std::collections::BTreeMap;

use meeting::{
    ledger::{Ledger, Sitting},
    people::{MeetingId, MemberId},
};

use crate::{
    context::Context,
    groups::views::MemberRow,
    ledger::show::{ledger_view, mark},
    members::{
        NoteShown,
        views::{MemberMeeting, MemberView},
    },
    parts::{Named, PromiseView, seconds},
    projection::sittings,
    promises::promise_views,
};

/// The page of a member.
pub(crate) fn member_view(shown: &NoteShown, cx: &Context, id: MemberId) -> store::Result<MemberView> {
    let member = cx.store.member(id)?;
    let group = cx.store.group(member.group)?;
    let sittings = sittings(cx, group.id)?;
    let ledger = Ledger::of(sittings.iter().map(|(_, sitting)| sitting));
    let figures = ledger_view(cx, group.id, &sittings, &ledger)?.rows.into_iter().find(|row| row.member.id == id.0);
    let rows = cx.store.promises_of(id)?;
    let promised: Vec<(MeetingId, PromiseView)> =
        rows.iter().map(|row| row.meeting).zip(promise_views(cx, group.id, &rows)?).collect();
    let open = cx.store.open_promises_of_group(group.id)?.into_iter().filter(|row| row.member == id);
    let open_promises = promise_views(cx, group.id, &open.collect::<Vec<_>>())?;
    // What was taken out again is no promise.
    let said = promised.into_iter().filter(|(_, promise)| !promise.what.trim().is_empty());
    let mut promised: BTreeMap<MeetingId, PromiseView> = said.collect();
    let noted = cx.store.meetings_noted_by(id)?;
    let mut meetings = Vec::new();
    for (meeting, sitting) in sittings.iter().rev() {
        let Some(seat) = sitting.seats.iter().find(|seat| seat.who == id) else { continue };
        let asked = shown.get(cx.visit) == Some(meeting);
        meetings.push(MemberMeeting {
            meeting: meeting.0,
            date: sitting.date.to_string(),
            was: mark(sitting, id),
            late: seat.late,
            left_early: seat.left_early,
            led: sitting.facilitator == Some(id),
            turn: turn(sitting, id),
            promise: promised.remove(meeting),
            noted: noted.contains(meeting),
            note: if asked { note(cx, *meeting, id)? } else { None },
        });
    }
    let row = MemberRow { id: id.0, name: member.name, joined: member.joined, left: member.left };
    Ok(MemberView { group: Named { id: group.id.0, name: group.name }, row, figures, meetings, open_promises })
}

/// How long somebody's turn was; of several all together.
fn turn(sitting: &Sitting, who: MemberId) -> Option<i32> {
    let lengths = sitting.turns.iter().filter(|turn| turn.client == who).map(|turn| seconds(turn.real));
    lengths.reduce(i32::saturating_add)
}

fn note(cx: &Context, meeting: MeetingId, who: MemberId) -> store::Result<Option<String>> {
    Ok(cx.store.notes(meeting)?.into_iter().find(|(other, _)| *other == who).map(|(_, text)| text))
}
