//! What is due: the meetings the home opens with, each with what a facilitator wants to know before it.
//!
//! Not in here: which they are (`meeting::due`), and who leads and is client (the plan, or the rota).

use meeting::{
    agenda::Agenda,
    ledger::Ledger,
    people::{GroupId, Leader, MeetingId, MemberId},
    time::Moment,
};
use store::{GroupRow, MeetingRow, MeetingState};

use crate::{
    clocks::zone::{Zone, parse_date, parse_time},
    context::Context,
    home::views::{DueMeeting, GroupCard},
    home_zone::{zone_of_group, zone_of_meeting},
    ledger::history::propose,
    library::format_of,
    next::NextStep,
    numbers::number_of,
    parts::{Named, seconds},
    people::{outsider_called, present_members},
    planning::show::{agenda_of, why_there},
    plans::spoken,
    projection::{is_about_content, sittings},
    rota::show::rota_view,
};

/// What the home says of the meeting that is due in this group. Of one whose plan or history cannot be read it says when it
/// is, and no more: the other groups can still be reached, and whoever opens it is told why.
pub(super) fn due_meeting(cx: &Context, card: &GroupCard) -> store::Result<DueMeeting> {
    let group = cx.store.group(GroupId(card.id))?;
    let row = card.next_step.meeting.map(|id| cx.store.meeting(MeetingId(id))).transpose()?;
    let home = zone_of_group(&group, cx.zone);
    let starts = starts(&card.next_step, row.as_ref(), home);
    let programme = card.next_date.as_ref().and_then(|date| date.programme);
    let bare = DueMeeting {
        group: Named { id: card.id, name: card.name.clone() },
        next_step: card.next_step.clone(),
        starts_in: starts.map(|starts| seconds(starts - cx.now())),
        days_ahead: starts.map(|starts| (home.date(starts) - home.date(cx.now())).num_days() as i32),
        ends: None,
        city: card.city.clone(),
        number: card.next.as_ref().map(|next| next.number).or(programme.map(|programme| programme.number)),
        of: programme.map(|programme| programme.of),
        format: None,
        members: card.members,
        // Nobody was asked yet.
        expected: None,
        absent: Vec::new(),
        facilitator: None,
        deputy: None,
        first: None,
        first_why: None,
        open_promises: card.open_promises,
    };
    let mut view = bare.clone();
    let told = match &row {
        Some(row) => by_plan(cx, (&group, row), &mut view),
        None => by_rota(cx, &group, &mut view),
    };
    match told {
        Ok(()) => Ok(view),
        Err(failure) if is_about_content(failure.code) => Ok(bare),
        Err(failure) => Err(failure),
    }
}

/// When it starts; none for one that runs.
fn starts(step: &NextStep, row: Option<&MeetingRow>, home: Zone) -> Option<Moment> {
    match row {
        Some(row) if row.state == MeetingState::Live => None,
        Some(row) => Some(row.starts),
        None => Some(home.moment(parse_date(step.date.as_deref()?)?, parse_time(step.starts.as_deref()?)?)),
    }
}

/// What its plan says. A plan that cannot be read says nothing here; whoever opens it is told why.
fn by_plan(cx: &Context, (group, row): (&GroupRow, &MeetingRow), view: &mut DueMeeting) -> store::Result<()> {
    let Some(mut plan) = spoken(cx, row) else { return Ok(()) };
    let numbered = number_of(cx, row)?;
    (view.number, view.of) = (Some(numbered.number), numbered.of);
    let members = &present_members(&cx.store, group.id)?;
    let zone = zone_of_meeting(row, zone_of_group(group, cx.zone));
    let name = |who: MemberId| members.iter().find(|row| row.id == who).map(|row| row.name.clone());
    let proposal = match row.state {
        MeetingState::Planned => Some(propose(cx, group.id, &mut plan, members)?),
        MeetingState::Live | MeetingState::Closed => None,
    };
    let format = format_of(cx, &plan)?;
    view.absent = members.iter().filter(|row| plan.absent.contains(&row.id)).map(|row| row.name.clone()).collect();
    view.expected = Some((members.len() - view.absent.len()) as u32);
    view.facilitator = match &plan.facilitator {
        Some(Leader::Inside(who)) => name(*who),
        Some(Leader::Outside(who)) => Some(outsider_called(who, cx.language)),
        None => None,
    };
    view.deputy = plan.deputy.and_then(name);
    view.format = format.as_ref().map(|format| format.title.in_language(cx.language.tag()).to_owned());
    let agenda: Option<Agenda> = agenda_of(cx, row.id, &plan, format.as_ref(), members, zone)?.ok();
    view.ends = agenda.as_ref().map(|agenda| zone.time(agenda.ends));
    let clients = agenda.map(|agenda| agenda.clients()).unwrap_or_default();
    // Where everybody begins at the same time, in rooms, nobody is first.
    let first = clients.first().copied().filter(|_| row.state == MeetingState::Planned && view.format.is_some());
    view.first = first.and_then(name);
    view.first_why = first.zip(proposal.as_ref()).and_then(|(who, proposal)| why_there(&plan, proposal, who));
    Ok(())
}

/// Who has what on a date without a plan, as the rota has it.
fn by_rota(cx: &Context, group: &GroupRow, view: &mut DueMeeting) -> store::Result<()> {
    let ledger = Ledger::of(sittings(cx, group.id)?.iter().map(|(_, sitting)| sitting));
    let rota = rota_view(cx, group.id, &ledger)?;
    let row = rota.rows.into_iter().find(|row| row.meeting.is_none() && row.date == view.next_step.date);
    view.facilitator = row.and_then(|row| row.facilitator).map(|part| part.name);
    Ok(())
}
