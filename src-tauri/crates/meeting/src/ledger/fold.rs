//! Adding a meeting to the ledger.
//!
//! Not in here: what follows for the next meeting ([`super::choice`]).

use std::collections::BTreeSet;

use super::{Ledger, Since, Sitting, Together, leading::HABIT};
use crate::people::MemberId;

impl Ledger {
    /// Takes the next meeting in.
    pub fn take_in(&mut self, sitting: &Sitting) {
        let number = self.sittings + 1;
        self.seat(sitting, number);
        self.sittings = number;
        let now = Since { at: number, on: Some(sitting.date) };
        self.count(sitting, now);
        if !sitting.turns.is_empty() {
            self.level(sitting, now);
        }
        self.lead(sitting, now);
        // Two who sat together in several rooms of one evening have met once.
        let pairs: BTreeSet<_> = sitting.together.iter().flat_map(Together::pairs).collect();
        for pair in pairs {
            *self.met.entry(pair).or_default() += 1;
        }
    }

    /// Opens the accounts of those who joined. A member who was gone for a while comes back like a newcomer.
    fn seat(&mut self, sitting: &Sitting, number: u32) {
        let newcomer = self.newcomer();
        for seat in &sitting.seats {
            let account = self.accounts.entry(seat.who).or_insert_with(|| newcomer.clone());
            if account.seat != 0 && account.seat + 1 < number {
                account.level = account.level.max(self.cycles);
                account.first_level = self.first_cycles;
                account.owed = false;
                account.moved = false;
                account.without.clear();
                for since in [&mut account.turn, &mut account.firsts, &mut account.lead, &mut account.stood_in] {
                    since.at = newcomer.turn.at;
                }
            }
            account.seat = number;
        }
    }

    /// The plain figures.
    fn count(&mut self, sitting: &Sitting, now: Since) {
        for seat in &sitting.seats {
            let Some(account) = self.accounts.get_mut(&seat.who) else { continue };
            if seat.there {
                account.attended += 1;
                account.half_misses += u32::from(seat.late > 0 || seat.left_early);
            } else {
                account.missed += 1;
            }
        }
        for turn in &sitting.turns {
            if let Some(client) = self.accounts.get_mut(&turn.client) {
                client.turns += 1;
                client.planned += turn.planned.unwrap_or_default();
                client.real += turn.real;
            }
            for (who, role) in &turn.roles {
                if let Some(account) = self.accounts.get_mut(who) {
                    *account.roles.entry(*role).or_default() += 1;
                }
            }
            for who in turn.coaches.iter().filter(|who| turn.observers().all(|other| other != **who)) {
                if let Some(account) = self.accounts.get_mut(who) {
                    account.coach += 1;
                }
            }
        }
        let (first, last) = sitting.ends();
        for who in first {
            self.was_first(who, now);
        }
        for who in last {
            if let Some(account) = self.accounts.get_mut(&who) {
                account.last += 1;
            }
        }
    }

    /// Somebody who had been first in the running cycle already begins the next one.
    fn was_first(&mut self, who: MemberId, now: Since) {
        let Some(account) = self.accounts.get_mut(&who) else { return };
        self.first_cycles = self.first_cycles.max(account.first_level);
        account.first_level = self.first_cycles + 1;
        account.first += 1;
        account.firsts = now;
    }

    /// What the turns mean for the cycles (see the rules above).
    fn level(&mut self, sitting: &Sitting, now: Since) {
        let clients = sitting.clients();
        // Whose turn was dropped was to have one like the others: that is owed, and keeps no cycle open.
        let everybody = sitting.there().all(|who| clients.contains(&who) || sitting.owed.contains(&who));
        for who in &clients {
            let Some(account) = self.accounts.get_mut(who) else { continue };
            account.level = if everybody { account.level.max(self.cycles + 1) } else { account.level + 1 };
            account.turn = now;
            account.owed = false;
            account.moved = false;
            account.without.clear();
        }
        let level = |who: MemberId| self.accounts.get(&who).map(|account| account.level);
        let counts = |who: &MemberId| !everybody || clients.contains(who);
        let all = sitting.there().filter(counts).filter_map(level).min().unwrap_or_default();
        // Where somebody's turn was the first of a new cycle, the running one is over for those who had theirs
        // tonight too: nobody has two turns at one meeting.
        let waiting = sitting.there().filter(|who| !clients.contains(who)).filter_map(level).min();
        let ahead = clients.iter().copied().filter_map(level).max().unwrap_or_default();
        let opened = waiting.map_or(0, |waiting| waiting.min(ahead.saturating_sub(1)));
        self.cycles = self.cycles.max(all).max(opened);
        let least = self.cycles.saturating_sub(1);
        for seat in sitting.seats.iter().filter(|seat| !clients.contains(&seat.who)) {
            let Some(account) = self.accounts.get_mut(&seat.who) else { continue };
            account.owed |= sitting.owed.contains(&seat.who);
            account.moved |= seat.there && sitting.owed.contains(&seat.who);
            if !seat.there || sitting.owed.contains(&seat.who) {
                account.without.push(sitting.date);
            }
        }
        for seat in &sitting.seats {
            let Some(account) = self.accounts.get_mut(&seat.who) else { continue };
            account.lapsed += least.saturating_sub(account.level);
            account.level = account.level.max(least);
        }
    }

    /// Who led.
    fn lead(&mut self, sitting: &Sitting, now: Since) {
        if let Some(account) = sitting.facilitator.and_then(|who| self.accounts.get_mut(&who)) {
            account.led += 1;
            account.lead = now;
        }
        if let Some(account) = sitting.deputy.and_then(|who| self.accounts.get_mut(&who)) {
            account.deputy += 1;
            account.stood_in = now;
        }
        // A meeting led from outside says nothing of who leads among the members.
        if sitting.from_outside {
            return;
        }
        self.habit = match self.habit {
            // Proposed from then on, a habit is no choice by hand any more and holds all the same.
            Some((who, times)) if who == sitting.facilitator && (sitting.led_by_hand || times >= HABIT) => {
                Some((who, times + 1))
            }
            _ if sitting.led_by_hand => Some((sitting.facilitator, 1)),
            _ => None,
        };
    }
}
