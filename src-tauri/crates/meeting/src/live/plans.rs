//! What more time can cost: two or three plans, each with everybody's new times, of which one is taken or none.
//!
//! Not in here: taking one ([`super::Ask::Extend`], [`super::Ask::AddLine`]).

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

use super::{Ask, Meeting};
use crate::{
    clock::{Clock, Pay},
    people::{MemberId, TurnOf},
    time::{Length, Moment},
};

/// Who pays for more time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payer {
    /// Spare time first, then the later turns.
    Turns,
    /// The next break.
    Break,
    /// The meeting ends later.
    End,
    /// This member's turn moves to the next meeting; they are owed it.
    Debt(MemberId),
}

impl Payer {
    /// As the event has it. A debt frees the time as an event of its own, before the turns pay with it.
    pub(super) fn pay(self) -> Pay {
        match self {
            Self::Turns | Self::Debt(_) => Pay::Turns,
            Self::Break => Pay::Break,
            Self::End => Pay::End,
        }
    }
}

/// Who usually pays in this group when a turn needs more time: which plan is marked. Nothing is ever taken unasked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum PayHabit {
    /// The meeting ends when it should: whatever keeps the end is marked.
    Strict,
    /// Nothing is marked; the group decides each time.
    #[default]
    Ask,
    /// The meeting may end later: that is marked.
    Loose,
}

impl PayHabit {
    /// The word it is kept under.
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// The habit kept under a word; to be asked is safe for a word nobody knows.
    pub fn of_word(word: &str) -> Self {
        word.parse().unwrap_or(Self::Ask)
    }
}

/// What would become of a turn to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TurnChange {
    /// Whose.
    pub of: TurnOf,
    /// Its length now.
    pub before: Length,
    /// Its length then; `None` if it is not held tonight.
    pub after: Option<Length>,
}

/// One way to pay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostedPlan {
    /// Who pays.
    pub payer: Payer,
    /// When the meeting would end.
    pub ends: Moment,
    /// Every turn to come, in order.
    pub turns: Vec<TurnChange>,
    /// The break to come, if it is the one that pays.
    pub pause: Option<Length>,
    /// Whether this is the one the group's habit takes.
    pub marked: bool,
}

impl Meeting {
    /// The ways in which what was asked for can be paid (more time, or a line that is put in), the least hurtful first: later turns, the break, the end,
    /// then each turn that could move to the next meeting, the last in the queue first.
    pub fn plans(&self, ask: &Ask, habit: PayHabit, now: Moment) -> Vec<CostedPlan> {
        let before = self.clock(now);
        let debts = before.queue().iter().rev().filter_map(|coming| coming.of.client()).map(Payer::Debt);
        let mut plans: Vec<CostedPlan> = [Payer::Turns, Payer::Break, Payer::End]
            .into_iter()
            .chain(debts)
            .filter_map(|payer| plan(&before, ask, payer, now))
            .collect();
        // Whose turn moves to the next meeting is nothing a habit decides.
        let keeps_end = |plan: &&mut CostedPlan| matches!(plan.payer, Payer::Turns | Payer::Break);
        let marked = match habit {
            PayHabit::Ask => None,
            PayHabit::Strict => plans.iter_mut().find(keeps_end),
            PayHabit::Loose => plans.iter_mut().find(|plan| plan.payer == Payer::End),
        };
        if let Some(plan) = marked {
            plan.marked = true;
        }
        plans
    }
}

/// The plan in which this one pays, if that is possible and is not another plan in disguise.
fn plan(before: &Clock, ask: &Ask, payer: Payer, now: Moment) -> Option<CostedPlan> {
    // Turns pay only where turns are to come.
    if payer == Payer::Turns && before.queue().is_empty() {
        return None;
    }
    let ask = ask.paid_by(payer)?;
    let mut after = before.clone();
    for (event, at) in ask.events(before, now).ok()? {
        after.check(&event, at).ok()?;
        after.apply(&event, at);
    }
    // Where somebody else takes the place of the turn that moves, no time is won by it.
    if matches!(payer, Payer::Debt(_)) && after.queue().len() >= before.queue().len() {
        return None;
    }
    let ends = after.forecast(now).ends;
    // Turns that cannot pay would move the end instead: that is the other plan.
    if payer != Payer::End && ends > before.forecast(now).ends {
        return None;
    }
    let then = |of| after.queue().iter().find(|coming| coming.of == of).map(|coming| coming.length);
    let turns = before
        .queue()
        .iter()
        .map(|coming| TurnChange { of: coming.of, before: coming.length, after: then(coming.of) })
        .collect();
    let pause = after.break_ahead().filter(|_| payer == Payer::Break);
    Some(CostedPlan { payer, ends, turns, pause, marked: false })
}
