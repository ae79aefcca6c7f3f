//! Who leads tonight, and who is deputy during the facilitator's own turn.
//!
//! Not in here: who leads right now ([`crate::clock::Clock::leads`]).

use super::{Account, Ledger, Placed, Rule, Since};
use crate::people::MemberId;

/// So often running the same facilitator by the group's own choice is its habit.
pub(super) const HABIT: u32 = 2;

impl Ledger {
    /// The facilitator and the deputy. Where not everybody is client tonight, neither is, if there are others.
    pub fn leaders(&self, present: &[MemberId], clients: &[MemberId]) -> (Option<Placed>, Option<Placed>) {
        let facilitator = match self.habit {
            Some((None, times)) if times >= HABIT => return (None, None),
            Some((Some(who), times)) if times >= HABIT && present.contains(&who) => Some(self.placed(who, Rule::Habit)),
            _ => self.next_of(present, clients, |account| account.lead).map(|who| self.placed(who, Rule::Leads)),
        };
        let deputy = facilitator.as_ref().and_then(|placed| self.deputy(present, clients, placed.who));
        (facilitator, deputy)
    }

    /// The deputy for a facilitator.
    pub fn deputy(&self, present: &[MemberId], clients: &[MemberId], facilitator: MemberId) -> Option<Placed> {
        let others: Vec<MemberId> = present.iter().copied().filter(|who| *who != facilitator).collect();
        let deputy = self.next_of(&others, clients, |account| account.stood_in);
        deputy.map(|who| self.placed(who, Rule::StandsIn))
    }

    /// Who has waited longest, if possible somebody who is not client.
    fn next_of(&self, among: &[MemberId], clients: &[MemberId], since: impl Fn(&Account) -> Since) -> Option<MemberId> {
        let free: Vec<MemberId> = among.iter().copied().filter(|who| !clients.contains(who)).collect();
        self.longest(if free.is_empty() { among } else { &free }, since)
    }
}
