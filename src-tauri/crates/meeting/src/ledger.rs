//! The fair-turn ledger: who had what in all meetings of a group, and what it proposes for the next one.
//!
//! A [`Sitting`] is what the ledger knows of one past meeting. The [`Ledger`] is the fold of all of them, with an
//! [`Account`] for each member. Every proposal comes with a [`Why`] that carries the facts of one sentence, and the
//! same history always gives the same proposal. The rules, the primary one first:
//!
//! **Clients** (formats in which only some have a turn, [`Ledger::proposal`]):
//! 1. members who are owed a turn;
//! 2. members with the fewest turns that count, that is, without a turn in the current cycle;
//! 3. the longest wait since the last turn (for a newcomer: since joining);
//! 4. the order of the roster.
//!
//! With fixed roles nobody moves on: the order is that of the last meeting ([`Ledger::as_before`]).
//!
//! **Cycles.** A cycle is full when everybody who is there has had a turn in it. A member who was away when it closed
//! is owed that one turn, in addition to the one of the next cycle. At most one turn is owed, so nobody is client month
//! after month to make up for half a year away; anything beyond is [`Account::lapsed`] and is shown. A turn in a
//! meeting in which everybody there has one settles the debt, because nobody can have two. So after each full cycle the
//! turns that count differ by at most one, and if nobody is ever away, they are simply the turns. A turn by hand counts
//! like any other.
//!
//! **Order.** A turn carried over from an earlier meeting goes first, whatever the cause. Otherwise the first place has
//! its own rotation, by the longest wait, so that nobody is first twice before everybody there was first once. A
//! newcomer comes after those who wait for it and before those who had it. In rooms, all clients of the first set were
//! first. Next are members who are owed a turn because they were away, the longest without one first; then the others,
//! again by the longest time since they were first. So the member who was first last time comes last.
//!
//! **Joining and leaving.** A newcomer, and a member who comes back, starts level with the last full cycle and waits
//! from that day on: after everybody who waits already, before anybody's next turn. A member who has left is in no
//! proposal.
//!
//! **Leading.** The longest time since leading, preferably not a client (unless everybody is one); the same for the
//! deputy. A newcomer waits as if they had led on the day they joined, so that nobody leads before they know the group.
//! If the group chose the same facilitator by hand twice running, or nobody, that is its habit and is proposed, until
//! it leads otherwise. A meeting led from outside, by somebody who is no member, counts for nobody here: whoever was next
//! to lead still is, and a habit stays one.
//!
//! Not in here: words, the store, an order set by hand, which is simply kept, and who sits with whom in rooms
//! ([`crate::rooms`], which is told who has met whom).

mod account;
mod choice;
mod fold;
mod leading;
mod sitting;
mod together;

use std::collections::BTreeMap;

pub use account::{Account, Since};
use chrono::NaiveDate;
pub use sitting::{Held, Seat, Sitting};
pub use together::Together;

use crate::people::MemberId;

/// Everything past meetings say about the next one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    accounts: BTreeMap<MemberId, Account>,
    /// How many meetings there were.
    sittings: u32,
    /// How many cycles are full.
    cycles: u32,
    /// How often everybody who was there had been first.
    first_cycles: u32,
    /// At how many meetings two members have sat together; the smaller id comes first.
    met: BTreeMap<(MemberId, MemberId), u32>,
    /// The facilitator chosen by hand at the last meetings (`None` is nobody), and how many times running.
    habit: Option<(Option<MemberId>, u32)>,
}

/// Somebody in a place, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Who.
    pub who: MemberId,
    /// Why.
    pub why: Why,
}

/// The reason for a position: the rule, and the facts of the sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// Which rule put them there.
    pub rule: Rule,
    /// The meetings since their last turn that they missed, or in which their turn was dropped; earliest first.
    pub missed: Vec<NaiveDate>,
    /// When they last had what the rule is about: a turn, the first place, the lead. `None` means never.
    pub last: Option<NaiveDate>,
    /// When they were first last, whatever the rule.
    pub last_first: Option<NaiveDate>,
}

/// The rules that put somebody somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The first place: nobody here has waited longer for it.
    First,
    /// A turn is owed to them.
    Owed,
    /// No turn yet in the running cycle.
    NotYet,
    /// Had a turn in the running cycle; longest ago.
    Waited,
    /// An order in which everybody has a turn: by who was first longest ago.
    InTurn,
    /// New in the group: waits from now on.
    New,
    /// Without history, the order of the roster.
    Roster,
    /// Leads: longest ago.
    Leads,
    /// Stands in: longest ago.
    StandsIn,
    /// Leads as at the last meetings, by the group's own choice.
    Habit,
    /// As the group agreed for its coming meetings ([`crate::rota`]).
    Agreed,
    /// As at the last meeting: in this format roles are fixed.
    Stays,
}

impl Placed {
    /// Somebody who has agreed to it.
    pub(crate) fn by_rota(who: MemberId) -> Self {
        Self { who, why: Why { rule: Rule::Agreed, missed: Vec::new(), last: None, last_first: None } }
    }
}

impl Ledger {
    /// The ledger of a group's meetings, earliest first.
    pub fn of<'a>(sittings: impl IntoIterator<Item = &'a Sitting>) -> Self {
        let mut ledger = Self::default();
        for sitting in sittings {
            ledger.take_in(sitting);
        }
        ledger
    }

    /// How many meetings it knows.
    pub fn sittings(&self) -> u32 {
        self.sittings
    }

    /// How many cycles of turns are full.
    pub fn cycles(&self) -> u32 {
        self.cycles
    }

    /// The account of a member; for an unknown one, that of a newcomer.
    pub fn account(&self, who: MemberId) -> Account {
        self.accounts.get(&who).cloned().unwrap_or_else(|| self.newcomer())
    }

    /// Whether somebody has been a member at any meeting.
    pub fn knows(&self, who: MemberId) -> bool {
        self.accounts.contains_key(&who)
    }

    /// Whether a turn is owed to somebody.
    pub fn owes(&self, who: MemberId) -> bool {
        let account = self.account(who);
        account.owed || account.level < self.cycles
    }

    /// The account of somebody who joins now: level with the last full cycle, waiting from now on.
    fn newcomer(&self) -> Account {
        let now = Since { at: self.sittings, on: None };
        let (level, first_level) = (self.cycles, self.first_cycles);
        Account { level, first_level, turn: now, firsts: now, lead: now, stood_in: now, ..Account::default() }
    }
}
