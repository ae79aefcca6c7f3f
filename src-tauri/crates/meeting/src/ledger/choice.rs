//! Tonight's clients and their order, as the ledger proposes them.
//!
//! Not in here: an order set by hand, and who may move while the meeting runs (the clock).

use std::cmp::Reverse;

use super::{Account, Ledger, Placed, Rule, Since, Why};
use crate::{format::Turns, people::MemberId};

impl Ledger {
    /// Everybody who comes, in tonight's order; where only some have a turn, those stand first and the others in the
    /// order in which they are next. `present` is in the roster's order.
    pub fn proposal(&self, present: &[MemberId], turns: Turns) -> Vec<Placed> {
        match turns {
            Turns::All => self.order(present),
            Turns::Some(most) if most >= present.len() => self.order(present),
            Turns::Some(most) => {
                let chosen = self.by_need(present);
                let (clients, later) = chosen.split_at(most.min(chosen.len()));
                let mut placed = self.first_to_front(clients);
                placed.extend(later.iter().map(|&who| self.placed(who, self.need(who))));
                placed
            }
        }
    }

    /// Everybody who comes, where the roles stay with the people (the experienced coach the others, FIELD.md 1a.23):
    /// the last clients are client again, together with newcomers, and people who never were, or were longest ago,
    /// coach.
    pub fn as_before(&self, present: &[MemberId]) -> Vec<Placed> {
        let mut order = present.to_vec();
        order.sort_by_key(|&who| Reverse(self.account(who).turn.at));
        order.into_iter().map(|who| self.placed(who, Rule::Stays)).collect()
    }

    /// The members of a list, the most overdue first.
    fn by_need(&self, present: &[MemberId]) -> Vec<MemberId> {
        let mut chosen = present.to_vec();
        chosen.sort_by_key(|&who| {
            let account = self.account(who);
            (!self.owes(who), account.level, account.turn)
        });
        chosen
    }

    /// Everybody has a turn: only the order is asked.
    fn order(&self, present: &[MemberId]) -> Vec<Placed> {
        // A turn that was moved to tonight is the first; else the first place has its own rotation.
        let moved: Vec<MemberId> = present.iter().copied().filter(|&who| self.account(who).moved).collect();
        let among = if moved.is_empty() { present } else { &moved };
        let Some(first) = self.longest(among, |account| self.first_place(account)) else { return Vec::new() };
        let mut rest: Vec<MemberId> = present.iter().copied().filter(|&who| who != first).collect();
        rest.sort_by_key(|&who| {
            let account = self.account(who);
            if self.owes(who) {
                let since = (false, account.turn);
                (false, since, Reverse(account.without.len()), self.first_place(&account))
            } else {
                (true, self.first_place(&account), Reverse(0), (false, Since::default()))
            }
        });
        let rest = rest.into_iter().map(|who| {
            let rule = if self.owes(who) { Rule::Owed } else { Rule::InTurn };
            self.placed(who, rule)
        });
        let rule = if moved.is_empty() { Rule::First } else { Rule::Owed };
        std::iter::once(self.placed(first, rule)).chain(rest).collect()
    }

    /// Of tonight's few clients, the one who has waited longest to be first is; the others as they were chosen.
    fn first_to_front(&self, clients: &[MemberId]) -> Vec<Placed> {
        let first = if clients.len() > 1 { self.longest(clients, |account| self.first_place(account)) } else { None };
        let mut order: Vec<MemberId> = clients.to_vec();
        order.sort_by_key(|&who| Some(who) != first);
        order.into_iter().map(|who| self.placed(who, self.need(who))).collect()
    }

    /// Who of a list has waited longest; the earlier in the list where two have waited alike.
    pub(super) fn longest<K: Ord>(&self, among: &[MemberId], since: impl Fn(&Account) -> K) -> Option<MemberId> {
        among.iter().copied().min_by_key(|&who| since(&self.account(who)))
    }

    /// How somebody stands to the first place: who has not had it in the running cycle before who has, each since when.
    fn first_place(&self, account: &Account) -> (bool, Since) {
        (account.first_level > self.first_cycles, account.firsts)
    }

    fn need(&self, who: MemberId) -> Rule {
        match self.account(who) {
            _ if self.owes(who) => Rule::Owed,
            account if account.level <= self.cycles => Rule::NotYet,
            _ => Rule::Waited,
        }
    }

    /// Somebody in a place with the facts that belong to the rule.
    pub(super) fn placed(&self, who: MemberId, rule: Rule) -> Placed {
        let account = self.account(who);
        let rule = match rule {
            Rule::Habit | Rule::Agreed => rule,
            _ if self.sittings == 0 => Rule::Roster,
            Rule::NotYet | Rule::Waited | Rule::InTurn | Rule::First | Rule::Stays if !self.knows(who) => Rule::New,
            Rule::NotYet
            | Rule::Waited
            | Rule::InTurn
            | Rule::First
            | Rule::Stays
            | Rule::Owed
            | Rule::New
            | Rule::Roster
            | Rule::Leads
            | Rule::StandsIn => rule,
        };
        let last = match rule {
            Rule::First | Rule::InTurn => account.firsts.on,
            Rule::Owed | Rule::NotYet | Rule::Waited | Rule::New | Rule::Roster | Rule::Stays => account.turn.on,
            Rule::Leads | Rule::Habit => account.lead.on,
            Rule::StandsIn => account.stood_in.on,
            Rule::Agreed => None,
        };
        let why = Why { rule, missed: account.without.clone(), last, last_first: account.firsts.on };
        Placed { who, why }
    }
}
