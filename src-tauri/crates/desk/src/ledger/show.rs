//! The ledger on the group's screen. Not in here: what the figures mean (`meeting::ledger`).

use meeting::{
    ledger::{Ledger, Sitting},
    people::{GroupId, MeetingId, MemberId},
};

use crate::{
    context::Context,
    ledger::views::{LedgerMeeting, LedgerRow, LedgerView, Mark},
    parts::{Named, seconds},
    people::present_members,
};

/// A group's ledger, on its page.
pub(crate) fn ledger_view(
    cx: &Context,
    group: GroupId,
    sittings: &[(MeetingId, Sitting)],
    ledger: &Ledger,
) -> store::Result<LedgerView> {
    let rows = present_members(&cx.store, group)?.into_iter().map(|member| {
        let account = ledger.account(member.id);
        LedgerRow {
            turns: account.turns,
            planned: seconds(account.planned),
            real: seconds(account.real),
            coach: account.coach,
            observer: account.observer(),
            first: account.first,
            last: account.last,
            led: account.led,
            deputy: account.deputy,
            missed: account.missed,
            half_misses: account.half_misses,
            owed: ledger.owes(member.id),
            marks: sittings.iter().map(|(_, sitting)| mark(sitting, member.id)).collect(),
            member: Named { id: member.id.0, name: member.name },
        }
    });
    let rows = rows.collect();
    let meetings = sittings.iter().map(|(id, sitting)| LedgerMeeting {
        meeting: id.0,
        date: sitting.date.to_string(),
        by_hand: sitting.by_hand,
    });
    Ok(LedgerView { meetings: meetings.collect(), rows })
}

/// What somebody was at a meeting.
pub(crate) fn mark(sitting: &Sitting, who: MemberId) -> Mark {
    let clients = sitting.clients();
    let Some(seat) = sitting.seats.iter().find(|seat| seat.who == who) else { return Mark::None };
    match clients.iter().position(|client| *client == who) {
        Some(0) if clients.len() > 1 => Mark::First,
        Some(place) if place > 0 && place + 1 == clients.len() => Mark::Last,
        Some(_) => Mark::Client,
        None if !seat.there => Mark::Absent,
        None if sitting.owed.contains(&who) => Mark::Lost,
        None => Mark::Coach,
    }
}
