//! Who leads a planned meeting: a member, somebody from outside, nobody, or whoever is proposed.
//!
//! Not in here: whom the ledger proposes (`meeting::ledger`), and who leads while the meeting runs (`running`).

use meeting::{
    live::Ask,
    people::{Leader, MemberId, Outsider, PersonId},
};
use store::MemberRow;
use words::MessageKey;

use crate::{
    context::Context,
    live::act::ask,
    people::{outsider_called, present_members},
    plan::{Plan, done::PlanAct},
    plans::{change, plan_to_change},
    refusal::Refusal,
    stop::Stop,
};

/// Says which member leads, or that nobody does.
pub(super) fn set_leaders(
    cx: &mut Context,
    meeting: u32,
    facilitator: Option<MemberId>,
    deputy: Option<MemberId>,
) -> Result<(), Stop> {
    change(cx, meeting, |plan, present| {
        known(facilitator, present)?;
        known(deputy, present)?;
        let deputy = deputy.filter(|who| facilitator.is_some() && facilitator != Some(*who));
        led_by_hand(plan, facilitator.map(Leader::Inside), deputy);
        Ok(PlanAct::Leads)
    })
}

/// Says that somebody leads who is no member.
pub(super) fn lead_from_outside(
    cx: &mut Context,
    meeting: u32,
    name: &str,
    deputy: Option<MemberId>,
) -> Result<(), Stop> {
    let (row, plan) = plan_to_change(cx, meeting)?;
    let language = cx.language;
    // The same leader with another deputy: the name stays what it is, deleted or not.
    let same = plan.facilitator.as_ref().and_then(Leader::outside).filter(|who| outsider_called(who, language) == name);
    let outside = if let Some(who) = same {
        who.clone()
    } else {
        let members = present_members(&cx.store, row.group)?;
        let named = Outsider::named(name, members.iter().map(|row| row.name.as_str()));
        named.map_err(|problem| Stop::from(problem).about("outside"))?
    };
    change(cx, meeting, |plan, present| {
        known(deputy, present)?;
        led_by_hand(plan, Some(Leader::Outside(outside)), deputy);
        Ok(PlanAct::Leads)
    })
}

/// Goes back to the proposed leaders.
pub(super) fn propose_leaders(cx: &mut Context, meeting: u32) -> Result<(), Stop> {
    change(cx, meeting, |plan, _| {
        plan.led_by_hand = false;
        Ok(PlanAct::ProposedLeads)
    })
}

fn known(who: Option<MemberId>, present: &[MemberRow]) -> Result<(), Refusal> {
    let stranger = |who: MemberId| present.iter().all(|row| row.id != who);
    if who.is_some_and(stranger) { Err(Refusal::of(MessageKey::RefusalNotFound)) } else { Ok(()) }
}

fn led_by_hand(plan: &mut Plan, facilitator: Option<Leader<MemberId>>, deputy: Option<MemberId>) {
    (plan.facilitator, plan.deputy, plan.led_by_hand) = (facilitator, deputy, true);
}

/// Who leads by the plan is said at the opening, unless it has been said.
pub(super) fn lead_as_planned(
    cx: &mut Context,
    (facilitator, deputy): (Option<Leader<MemberId>>, Option<MemberId>),
) -> Result<(), Stop> {
    let now = cx.now();
    let (facilitator, deputy) = (facilitator.map(|leads| leads.map(PersonId::from)), deputy.map(PersonId::from));
    if cx.session()?.clock(now).led_by() != (facilitator.clone(), deputy) {
        ask(cx, &Ask::Lead { facilitator, deputy })?;
    }
    let session = cx.session()?;
    session.first_act = session.meeting.next_act();
    Ok(())
}
