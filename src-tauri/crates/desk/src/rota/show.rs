//! The rota on the group's screen. Not in here: who has what (`meeting::rota`).

use meeting::{
    format::Choice,
    ledger::Ledger,
    people::{GroupId, MemberId},
    rota::{Coming, Evening, Group, Part, Stands},
};
use store::MemberRow;
use words::Language;

use crate::{
    ahead::{Ahead, ahead, one_more, roster},
    context::Context,
    people::{outsider_called, present_members},
    rota::views::{PartState, RotaChoice, RotaPart, RotaRow, RotaView},
    series::series_kept,
};

/// So many coming meetings are shown: with six members each is client once, and a year of every other month fits.
pub(crate) const SHOWN: usize = 6;

/// Who does what at the coming meetings, on the group's page.
pub(crate) fn rota_view(cx: &Context, group: GroupId, ledger: &Ledger) -> store::Result<RotaView> {
    let members = present_members(&cx.store, group)?;
    if members.len() < 2 {
        return Ok(RotaView::default());
    }
    let ahead = shown(cx, group, &members, ledger.sittings())?;
    let rota = series_kept(cx, group)?.rota;
    let roster = roster(&members);
    let coming: Vec<Coming> = ahead.iter().map(|meeting| meeting.coming.clone()).collect();
    let evenings = rota.evenings(Group { ledger, roster: &roster }, &coming);
    let rows =
        ahead.iter().zip(&evenings).map(|(meeting, evening)| row(meeting, evening, &members, cx.language)).collect();
    Ok(RotaView { rows, agreed: !rota.is_empty() })
}

/// The meetings that are shown: without a series the next few, whenever they are.
pub(crate) fn shown(cx: &Context, group: GroupId, members: &[MemberRow], held: u32) -> store::Result<Vec<Ahead>> {
    let mut ahead = ahead(cx, group, members, held)?;
    if series_kept(cx, group)?.now.is_none() {
        for number in (held + 1..).skip(ahead.len()).take(SHOWN.saturating_sub(ahead.len())) {
            ahead.push(one_more(cx, group, number)?);
        }
    }
    ahead.truncate(SHOWN);
    Ok(ahead)
}

fn row(meeting: &Ahead, evening: &Evening, members: &[MemberRow], language: Language) -> RotaRow {
    let name = |who: MemberId| members.iter().find(|row| row.id == who).map(|row| row.name.clone()).unwrap_or_default();
    let part = |part: &Part| {
        let (stands, instead) = match part.stands {
            Stands::Proposed => (PartState::Proposed, None),
            Stands::Agreed => (PartState::Agreed, None),
            Stands::Instead(who) => (PartState::Swapped, Some(name(who))),
            Stands::Planned => (PartState::Planned, None),
        };
        RotaPart { id: part.who.0, name: name(part.who), stands, instead }
    };
    let named = evening.clients.iter().all(|part| part.stands == Stands::Planned);
    let choice = match (meeting.coming.turns, meeting.choice) {
        (None, _) => RotaChoice::None,
        (Some(_), _) if evening.everybody => RotaChoice::All,
        (Some(_), Choice::Bids) if !named => RotaChoice::Bids,
        (Some(_), Choice::Vote) if !named => RotaChoice::Vote,
        (Some(_), _) => RotaChoice::Some,
    };
    RotaRow {
        at: meeting.coming.at.to_string(),
        date: meeting.coming.date.map(|date| date.to_string()),
        number: meeting.number,
        of: meeting.of,
        meeting: meeting.meeting.map(|id| id.0),
        choice,
        clients: if choice == RotaChoice::Some { evening.clients.iter().map(part).collect() } else { Vec::new() },
        facilitator: evening.facilitator.as_ref().map(part),
        outside: evening.outside.as_ref().map(|who| outsider_called(who, language)),
        led_by_plan: meeting.coming.leaders.is_some(),
        absent: meeting.coming.absent.iter().map(|who| who.0).collect(),
    }
}
