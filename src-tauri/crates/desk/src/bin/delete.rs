//! Deleting to the bin.
//!
//! Every refusal comes before any change: neither a running meeting nor anything not yet in the file is deleted. Not in
//! here: formats ([`crate::bin::format`]).

use meeting::{
    evaluation::voters,
    people::{GroupId, GuestId, MeetingId, MemberId},
};
use store::{BinId, BoxState, MeetingRow, MeetingState, PlanTexts, Thing};
use words::MessageKey;

use crate::{
    bin::{
        Bin,
        enter::put_in_bin,
        format::delete_format,
        member::{PlanWords, Spoken},
        slip::Label,
    },
    context::{Context, OfVisit, Place},
    home_zone::{zone_of, zone_of_group, zone_of_meeting},
    live::opening::{close_session, go_meeting, meets},
    refusal::Refusal,
    sentence::Arg,
    session::Session,
    stop::Stop,
};

/// Plans as they are written, and what was taken out of them.
pub(super) type Changed = (Vec<(MeetingId, PlanTexts)>, Vec<(MeetingId, PlanWords)>);

/// Deletes something to the bin and shows what is left: the group, or the home without it.
pub(crate) fn delete(bin: &mut Bin, cx: &mut Context, thing: &Thing) -> Result<(), Stop> {
    let id = match thing {
        Thing::Group(id) => delete_group(bin, cx, *id)?,
        Thing::Member(id) => delete_member(bin, cx, *id)?,
        Thing::Meeting(id) => delete_meeting(bin, cx, *id)?,
        Thing::Guest(meeting, guest) => delete_guest(bin, cx, *meeting, *guest)?,
        Thing::Format(key) => delete_format(bin, cx, key)?,
    };
    bin.fresh = OfVisit::new(cx.visit, id);
    Ok(())
}

fn delete_group(bin: &mut Bin, cx: &mut Context, id: GroupId) -> Result<BinId, Stop> {
    let group = cx.store.group(id)?;
    nothing_runs_of(cx, id)?;
    let held = cx.store.meetings_of(id)?.iter().filter(|row| row.state == MeetingState::Closed).count() as u32;
    let holds = (cx.store.members(id)?.len() as u32, held);
    let label = Label { name: group.name, holds, ..Label::default() };
    let entry = put_in_bin(bin, cx, &Thing::Group(id), None, &label, &[])?;
    cx.go(Place::Home)?;
    Ok(entry)
}

fn delete_member(bin: &mut Bin, cx: &mut Context, id: MemberId) -> Result<BinId, Stop> {
    let row = cx.store.member(id)?;
    let group = cx.store.group(row.group)?;
    nothing_runs_of(cx, group.id)?;
    no_box_waits_for(cx, group.id, id)?;
    let (plans, words) = plans_without(cx, group.id, id)?;
    let left = row.left.is_some();
    let label = Label { name: row.name, left, words, ..Label::default() };
    cx.plans_done.forget();
    let entry = put_in_bin(bin, cx, &Thing::Member(id), Some(group.id), &label, &plans)?;
    cx.go(Place::Group(group.id))?;
    Ok(entry)
}

fn delete_meeting(bin: &mut Bin, cx: &mut Context, id: MeetingId) -> Result<BinId, Stop> {
    let row = held(cx, id)?;
    let group = cx.store.group(row.group)?;
    let zone = zone_of_meeting(&row, zone_of_group(&group, cx.zone)).name();
    let label = Label { at: Some(row.began.unwrap_or(row.starts)), zone, ..Label::default() };
    let entry = put_in_bin(bin, cx, &Thing::Meeting(id), Some(group.id), &label, &[])?;
    cx.go(Place::Group(group.id))?;
    Ok(entry)
}

fn delete_guest(bin: &mut Bin, cx: &mut Context, meeting: MeetingId, guest: GuestId) -> Result<BinId, Stop> {
    let row = held(cx, meeting)?;
    let guests = cx.store.guests(meeting)?;
    let name = guests.into_iter().find(|(who, _)| *who == guest).map(|(_, name)| name);
    let name = name.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
    let zone = zone_of_meeting(&row, zone_of(cx, row.group)?).name();
    let label = Label { name, at: Some(row.began.unwrap_or(row.starts)), zone, ..Label::default() };
    cx.plans_done.forget();
    let entry = put_in_bin(bin, cx, &Thing::Guest(meeting, guest), Some(row.group), &label, &[])?;
    go_meeting(cx, meeting)?;
    Ok(entry)
}

/// A meeting that is over and in the file.
fn held(cx: &mut Context, id: MeetingId) -> Result<MeetingRow, Stop> {
    let row = cx.store.meeting(id)?;
    nothing_runs_of(cx, row.group)?;
    match row.state {
        MeetingState::Closed => Ok(row),
        MeetingState::Planned => Err(Refusal::of(MessageKey::RefusalBinPlanned).into()),
        MeetingState::Live => Err(runs(cx, row.group)?),
    }
}

/// Nothing is deleted of a group that meets right now, or whose last meeting is not in the file yet, and nothing put
/// back.
pub(super) fn nothing_runs_of(cx: &mut Context, group: GroupId) -> Result<(), Stop> {
    if meets(cx, group)? {
        return Err(runs(cx, group)?);
    }
    if cx.session.as_ref().is_some_and(|session| session.row.group == group) {
        close_session(cx)?;
    }
    Ok(())
}

/// A box waits for everybody who may answer: one of whom somebody is gone would never be full.
fn no_box_waits_for(cx: &Context, group: GroupId, who: MemberId) -> Result<(), Stop> {
    for row in cx.store.meetings_of(group)? {
        if cx.store.sealed(row.id)? != BoxState::Open || cx.store.handed_in(row.id)?.contains(&who) {
            continue;
        }
        let Some(session) = Session::read(&cx.store, row.id, cx.language)? else { continue };
        if voters(&session.meeting.clock(cx.now()), &session.ballot.voters).contains(&who) {
            let zone = zone_of_meeting(&row, zone_of_group(&cx.store.group(group)?, cx.zone));
            let date = zone.date_text(row.began.unwrap_or(row.starts));
            return Err(Refusal::of(MessageKey::RefusalBinBoxOpen).with("date", Arg::day(date)).into());
        }
    }
    Ok(())
}

fn runs(cx: &Context, group: GroupId) -> Result<Stop, Stop> {
    let name = cx.store.group(group)?.name;
    Ok(Refusal::of(MessageKey::RefusalBinRuns).named("group", name).into())
}

/// The plans of a group that speak of a member, as they are without them, wherever they lie.
fn plans_without(cx: &Context, group: GroupId, who: MemberId) -> Result<Changed, Stop> {
    let (mut plans, mut words) = (Vec::new(), Vec::new());
    for row in cx.store.meetings_of(group)? {
        let unreadable = || {
            let date = zone_of(cx, group).unwrap_or(cx.zone).date_text(row.began.unwrap_or(row.starts));
            Refusal::of(MessageKey::RefusalBinPlanUnreadable).with("date", Arg::day(date))
        };
        let agenda = cx.store.agenda(row.id)?.map(|agenda| agenda.body);
        let kept = PlanTexts { plan: row.plan.body.clone(), agenda };
        let mut spoken = Spoken::read_in_bounds(&kept).ok_or_else(unreadable)?;
        let before = spoken.clone();
        let taken = spoken.take_words(who);
        if spoken != before {
            plans.push((row.id, spoken.texts()?));
        }
        if taken != PlanWords::default() {
            words.push((row.id, taken));
        }
    }
    for (id, kept) in cx.store.plans_in_bin(group)? {
        let Some(mut spoken) = Spoken::read(&kept) else {
            let label = cx.store.binned_as(&Thing::Meeting(id))?.map(|row| Label::read(&row.slip.label));
            let date = label.map(|label| label.date(cx.zone)).unwrap_or_default();
            return Err(Refusal::of(MessageKey::RefusalBinBinnedPlanUnreadable).with("date", Arg::day(date)).into());
        };
        let before = spoken.clone();
        let taken = spoken.take_words(who);
        if taken != PlanWords::default() {
            words.push((id, taken));
        }
        if spoken != before {
            plans.push((id, spoken.texts()?));
        }
    }
    Ok((plans, words))
}
