//! Acts on the coming meetings: swapping two members, and giving up an agreement.
//!
//! Not in here: what a swap moves and why it may be refused (`meeting::rota`), and undo (shared with the series).

use meeting::{
    people::{GroupId, MemberId},
    rota::{At, Coming, Duty, Group, Rota, Slip},
    series::{Act, Kept},
};
use words::MessageKey;

use crate::{desk::Desk, refusal::Refusal, rota::coming::roster, stop::Stop};

impl Desk {
    /// Somebody takes what somebody else has; kept with the series, so that one undo takes either back.
    pub(crate) fn swap(
        &mut self,
        group: GroupId,
        mut all: Kept,
        (at, duty): (&str, Duty),
        out: Option<MemberId>,
        who: MemberId,
    ) -> Result<(), Stop> {
        let at: At = at.parse().map_err(|_| Refusal::of(MessageKey::RefusalRotaNotComing))?;
        let (members, ledger) = (self.present_members(group)?, self.ledger(group)?);
        // Only among the meetings that are shown can somebody be seen to swap.
        let shown = self.shown(group, &members, ledger.sittings())?;
        let coming: Vec<Coming> = shown.into_iter().map(|meeting| meeting.coming).collect();
        let roster = roster(&members);
        let swapped = all.rota.swap(Group { ledger: &ledger, roster: &roster }, &coming, (at, duty), out, who);
        let name = |who: MemberId| members.iter().find(|row| row.id == who).map(|row| row.name.clone());
        let rota = swapped.map_err(|slip| refusal(slip, |who| name(who).unwrap_or_default()))?;
        let rota = rota.still_coming(&coming, self.zone_of(group)?.date(self.now()), ledger.sittings());
        all.agree(Act::Swap, rota);
        Ok(self.keep_series(group, &all)?)
    }

    /// Everything is as proposed.
    pub(crate) fn propose_rota(&mut self, group: GroupId, mut all: Kept) -> Result<(), Stop> {
        if all.rota.is_empty() {
            return Err(Refusal::of(MessageKey::RefusalNothingToUndo).into());
        }
        all.agree(Act::Propose, Rota::default());
        Ok(self.keep_series(group, &all)?)
    }
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
