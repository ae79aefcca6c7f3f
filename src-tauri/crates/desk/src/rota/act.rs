//! Acts on the coming meetings: swapping two members, and giving up an agreement.
//!
//! Not in here: what a swap moves and why it may be refused (`meeting::rota`), and undo (shared with the series).

use meeting::{
    people::{GroupId, MemberId},
    rota::{At, Coming, Duty, Group, Rota, Slip},
    series::{Act, Kept},
};
use words::MessageKey;

use crate::{
    ahead::roster, context::Context, home_zone::zone_of, ledger::history::ledger, people::present_members,
    refusal::Refusal, rota::show::shown, series::keep_series, stop::Stop,
};

/// Somebody takes what somebody else has; kept with the series, so that one undo takes either back.
pub(crate) fn swap(
    cx: &mut Context,
    group: GroupId,
    mut all: Kept,
    (at, duty): (&str, Duty),
    out: Option<MemberId>,
    who: MemberId,
) -> Result<(), Stop> {
    let at: At = at.parse().map_err(|_| Refusal::of(MessageKey::RefusalRotaNotComing))?;
    let (members, ledger) = (present_members(&cx.store, group)?, ledger(cx, group)?);
    // Only among the meetings that are shown can somebody be seen to swap.
    let shown = shown(cx, group, &members, ledger.sittings())?;
    let coming: Vec<Coming> = shown.into_iter().map(|meeting| meeting.coming).collect();
    let roster = roster(&members);
    let swapped = all.rota.swap(Group { ledger: &ledger, roster: &roster }, &coming, (at, duty), out, who);
    let name = |who: MemberId| members.iter().find(|row| row.id == who).map(|row| row.name.clone());
    let rota = swapped.map_err(|slip| refusal(slip, |who| name(who).unwrap_or_default()))?;
    let rota = rota.still_coming(&coming, zone_of(cx, group)?.date(cx.now()), ledger.sittings());
    all.agree(Act::Swap, rota);
    Ok(keep_series(cx, group, &all)?)
}

/// Everything is as proposed.
pub(crate) fn propose_rota(cx: &mut Context, group: GroupId, mut all: Kept) -> Result<(), Stop> {
    if all.rota.is_empty() {
        return Err(Refusal::of(MessageKey::RefusalNothingToUndo).into());
    }
    all.agree(Act::Propose, Rota::default());
    Ok(keep_series(cx, group, &all)?)
}

fn refusal(slip: Slip, name: impl Fn(MemberId) -> String) -> Refusal {
    match slip {
        Slip::NotComing => Refusal::of(MessageKey::RefusalRotaNotComing),
        Slip::Planned => Refusal::of(MessageKey::RefusalRotaPlanned),
        Slip::Everybody => Refusal::of(MessageKey::RefusalRotaEverybody),
        Slip::Already(who) => Refusal::of(MessageKey::RefusalRotaAlready).named("name", name(who)),
        Slip::Away(who) => Refusal::of(MessageKey::RefusalRotaAway).named("name", name(who)),
        Slip::Stranger => Refusal::of(MessageKey::RefusalNotFound),
    }
}
