//! The group's ledger at the desk: read from what is stored of each meeting, and asked for a plan.
//!
//! Not in here: what is stored of a meeting ([`crate::projection`]), the rules (`meeting::ledger`) and the sentences
//! (`planning::why`).

use meeting::{
    agenda::Past,
    choosing::Stands,
    format::Turns,
    ledger::{Ledger, Placed},
    people::{GroupId, Leader, MemberId},
    rota::{Coming, Group},
};
use store::MemberRow;

use crate::{
    ahead::{ahead, around, coming_of, further, roster},
    context::Context,
    home_zone::zone_of,
    library::{format_of, roles_stay, turns_of},
    plan::Plan,
    projection::sittings,
    series::series_kept,
};

/// So many meetings ahead the desk looks for somebody's next turn.
const AHEAD: usize = 24;

/// What the ledger proposes for a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Proposal {
    /// Everybody who is expected, in tonight's order.
    pub placed: Vec<Placed>,
    /// Everybody as bids or hands put them, where these say something.
    pub chosen: Option<Vec<Stands>>,
    /// Who leads, and who stands in.
    pub facilitator: Option<Placed>,
    /// Who stands in.
    pub deputy: Option<Placed>,
    /// What tonight's rooms and roles ask of former meetings.
    pub past: Past,
    /// In how many meetings each is client if everybody comes; 0 is tonight, `None` is later than anybody looks.
    pub next: Vec<(MemberId, Option<usize>)>,
}

/// The ledger of a group: all its meetings that are over.
pub(crate) fn ledger(cx: &Context, group: GroupId) -> store::Result<Ledger> {
    Ok(Ledger::of(sittings(cx, group)?.iter().map(|(_, sitting)| sitting)))
}

/// Puts what the ledger proposes into a plan, but for what somebody put by hand: as it will be when the meetings
/// before it were held, and with what was agreed for it.
pub(crate) fn propose(cx: &Context, group: GroupId, plan: &mut Plan, members: &[MemberRow]) -> store::Result<Proposal> {
    let held = ledger(cx, group)?;
    let roster = roster(members);
    let rota = series_kept(cx, group)?.rota;
    let coming: Vec<Coming> =
        ahead(cx, group, members, held.sittings())?.into_iter().map(|meeting| meeting.coming).collect();
    let (before, tonight, later) = around(plan, &coming, held.sittings(), zone_of(cx, group)?.date(cx.now()));
    let ledger = rota.ledger_after(Group { ledger: &held, roster: &roster }, before);
    let expected: Vec<MemberId> = roster.iter().copied().filter(|who| !plan.absent.contains(who)).collect();
    let format = format_of(cx, plan)?;
    let turns = turns_of(format.as_ref(), &plan.language, expected.len());
    let stays = roles_stay(format.as_ref(), &plan.language);
    let placed = if stays { ledger.as_before(&expected) } else { rota.placed(&ledger, &expected, turns, tonight) };
    if !plan.by_hand {
        plan.order = placed.iter().map(|placed| placed.who).collect();
    }
    let chosen = plan.put_by_bids(format.as_ref(), &expected);
    let clients: Vec<MemberId> = match turns {
        Turns::All => Vec::new(),
        Turns::Some(most) => {
            plan.full_order(members).into_iter().filter(|who| expected.contains(who)).take(most).collect()
        }
    };
    let (facilitator, deputy) = rota.leaders(&ledger, &expected, &clients, tonight);
    // Whoever was chosen by hand and does not come cannot lead: then it is proposed anew.
    let away = |who: Option<MemberId>| who.is_some_and(|who| !expected.contains(&who));
    if away(plan.facilitator.as_ref().and_then(Leader::inside).copied()) {
        plan.led_by_hand = false;
    }
    plan.deputy = plan.deputy.filter(|who| expected.contains(who));
    if !plan.led_by_hand {
        plan.facilitator = facilitator.as_ref().map(|placed| placed.who.into());
        plan.deputy = deputy.as_ref().map(|placed| placed.who);
    }
    let next = match turns {
        Turns::All => Vec::new(),
        Turns::Some(_) if stays => Vec::new(),
        Turns::Some(_) => {
            let order = Some(plan.full_order(members));
            let this = Coming { order, ..coming_of(plan, members, tonight, turns) };
            let evenings = further(std::iter::once(this).chain(later.iter().cloned()).collect(), AHEAD, turns);
            let evenings = rota.evenings(Group { ledger: &ledger, roster: &roster }, &evenings);
            let first = |who| evenings.iter().position(|evening| evening.clients.iter().any(|part| part.who == who));
            roster.iter().map(|&who| (who, first(who))).collect()
        }
    };
    Ok(Proposal { placed, chosen, facilitator, deputy, past: held.past(), next })
}
