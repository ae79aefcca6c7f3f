//! Who leads tonight, and who stands in during the facilitator's own turn.
//!
//! Not in here: who leads right now ([`crate::clock::Clock::leads`]).

use super::{Account, Ledger, Placed, Rule, Since};
use crate::people::MemberId;

/// So often running the same facilitator by the group's own choice is its habit.
const HABIT: u32 = 2;

impl Ledger {
    /// The facilitator and the deputy. Where not everybody is client tonight, neither is, if there are others.
    pub fn leaders(&self, present: &[MemberId], clients: &[MemberId]) -> (Option<Placed>, Option<Placed>) {
        let facilitator = match self.habit {
            Some((who, times)) if times >= HABIT && present.contains(&who) => Some(self.placed(who, Rule::Habit)),
            _ => self.leads_next(present, clients, |account| account.lead),
        };
        let others: Vec<MemberId> = present
            .iter()
            .copied()
            .filter(|who| facilitator.as_ref().is_none_or(|placed| placed.who != *who))
            .collect();
        let deputy = self.leads_next(&others, clients, |account| account.stood_in).map(|mut placed| {
            placed.why.last = self.account(placed.who).stood_in.on;
            placed
        });
        (facilitator, deputy)
    }

    fn leads_next(
        &self,
        among: &[MemberId],
        clients: &[MemberId],
        since: impl Fn(&Account) -> Since,
    ) -> Option<Placed> {
        let free: Vec<MemberId> = among.iter().copied().filter(|who| !clients.contains(who)).collect();
        let among = if free.is_empty() { among } else { &free };
        self.longest(among, since).map(|who| self.placed(who, Rule::Leads))
    }
}
