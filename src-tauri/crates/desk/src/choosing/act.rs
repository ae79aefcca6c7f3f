//! Tonight's clients: bids, hands and shares, on a plan and in the meeting, and the choice itself.
//!
//! The input is a draft and is kept in the plan; the choice is an event like any other. Not in here: what follows from
//! the drafts (`choosing::show`, `meeting::choosing`).

use meeting::{
    choosing::Table,
    clock::Proposal,
    live::Ask,
    people::{MeetingId, MemberId},
};
use store::MeetingState;
use words::MessageKey;

use crate::{
    choosing::{intent::ChoosingAsk, show::proposed},
    clocks::typed::short_enough,
    context::Context,
    live::act,
    plan::{
        done::PlanAct,
        problems::{of_share, unread},
    },
    plans::{change, keep_plan},
    refusal::Refusal,
    stop::Stop,
};

/// Carries out what is asked about tonight's clients.
pub(crate) fn act_on_choosing(cx: &mut Context, id: MeetingId, ask: ChoosingAsk) -> Result<(), Stop> {
    let now = cx.now();
    let live = cx.session.as_ref().filter(|session| session.row.id == id && session.row.state == MeetingState::Live);
    match (live, ask) {
        (Some(session), ChoosingAsk::Settle) => {
            let clock = session.clock(now);
            let refused = || match clock.check_choosing() {
                Err(refusal) => crate::stop::of_clock(&refusal, |who| clock.name_of(who).to_owned()),
                Ok(()) => Refusal::of(MessageKey::RefusalChooseNobody).into(),
            };
            let proposal = proposed(session, &clock).ok_or_else(refused)?;
            // The first figure that cannot be read stands in the way.
            if let Some(problem) = unread(&proposal.heard).into_iter().next() {
                return Err(problem.into());
            }
            let Proposal { by, clients, shares, .. } = proposal;
            act::ask(cx, &Ask::Choose { by, clients, shares })
        }
        (None, ChoosingAsk::Settle) => Err(Refusal::of(MessageKey::RefusalNotStarted).into()),
        (Some(session), ask) => {
            let known: Vec<MemberId> = session.meeting.agenda().members.iter().map(|person| person.id).collect();
            let mut table = session.plan.choosing.clone();
            take(&mut table, ask, &known)?;
            keep_choosing(cx, table);
            Ok(())
        }
        (None, ask) => change(cx, id.0, |plan, members| {
            let known: Vec<MemberId> = members.iter().map(|row| row.id).collect();
            let act = act_of(&ask);
            take(&mut plan.choosing, ask, &known)?;
            Ok(act)
        }),
    }
}

/// Keeps drafts of the open meeting in memory even if they cannot be written, like everything live.
fn keep_choosing(cx: &mut Context, table: Table) {
    let Some(session) = &mut cx.session else { return };
    session.plan.choosing = table;
    keep_plan(cx);
}

/// What is asked, as undo names it.
fn act_of(ask: &ChoosingAsk) -> PlanAct {
    match ask {
        ChoosingAsk::Bid { member, .. } => PlanAct::Bid(MemberId(*member)),
        ChoosingAsk::Votes { member, .. } => PlanAct::Votes(MemberId(*member)),
        ChoosingAsk::Share { member, .. } => PlanAct::Share(MemberId(*member)),
        ChoosingAsk::Pick { .. } => PlanAct::Order,
        ChoosingAsk::Clear | ChoosingAsk::Settle => PlanAct::Cleared,
    }
}

/// Takes what is asked into the drafts.
fn take(table: &mut Table, ask: ChoosingAsk, known: &[MemberId]) -> Result<(), Refusal> {
    let member = |id: u32| {
        let who = MemberId(id);
        if known.contains(&who) { Ok(who) } else { Err(Refusal::of(MessageKey::RefusalNotFound)) }
    };
    match ask {
        ChoosingAsk::Bid { member: id, minutes, urgency } => {
            short_enough(&minutes, &format!("bid-{id}"))?;
            table.set_bid(member(id)?, minutes, urgency.map(Into::into));
            Ok(())
        }
        ChoosingAsk::Votes { member: id, votes } => {
            short_enough(&votes, &format!("votes-{id}"))?;
            table.set_votes(member(id)?, votes);
            Ok(())
        }
        ChoosingAsk::Share { member: id, percent, reason } => {
            table.set_share(member(id)?, &percent, &reason).map_err(of_share)
        }
        ChoosingAsk::Pick { members } => {
            table.pick(members.into_iter().map(member).collect::<Result<Vec<_>, _>>()?);
            Ok(())
        }
        ChoosingAsk::Clear => {
            table.clear();
            Ok(())
        }
        ChoosingAsk::Settle => Ok(()),
    }
}
