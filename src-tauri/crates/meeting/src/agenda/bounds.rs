//! Checks that a stored agenda can be run. Nothing is computed from one that cannot.
//!
//! A damaged or foreign file must neither stop the desk nor keep it busy for minutes. Not in here: the limits
//! themselves ([`crate::bounds`], [`crate::span`]) and the check of a format file, which reports the fault.

use super::Agenda;
use crate::{
    bounds::{MOST_KEPT_LINES, MOST_KEPT_MEMBERS},
    format::{Format, Item, ItemKind, Phase, Round, Rule, Share, Turns},
    span::LONGEST,
    time::Length,
};

impl Agenda {
    /// Whether every list, count and length in it is within its bounds.
    pub fn in_bounds(&self) -> bool {
        let length = self.ends - self.starts;
        (1..=MOST_KEPT_MEMBERS).contains(&self.members.len())
            && self.absent.len() <= MOST_KEPT_MEMBERS
            && self.order.len() <= MOST_KEPT_MEMBERS
            && self.weights.len() <= MOST_KEPT_MEMBERS
            && self.weights.values().all(|weight| (1..=1_000_000).contains(weight))
            && length.is_some_time()
            && length <= LONGEST
            && self.format.in_bounds()
    }
}

impl Format {
    fn in_bounds(&self) -> bool {
        let lines: usize = self.items.iter().map(Item::lines).sum();
        lines <= MOST_KEPT_LINES
            && lasts(self.grain)
            && lasts(self.minimum_turn)
            && fits(self.grace)
            && self.items.iter().all(Item::in_bounds)
    }
}

impl Item {
    fn lines(&self) -> usize {
        let of = |phases: &[Phase]| -> usize { phases.iter().map(|phase| 1 + phase.parts.len()).sum() };
        1 + of(&self.parts)
            + match &self.kind {
                ItemKind::Round(round) => of(&round.phases),
                ItemKind::Talk(_) | ItemKind::Break(_) | ItemKind::Evaluation(_) => 0,
            }
    }

    fn in_bounds(&self) -> bool {
        let kind = match &self.kind {
            ItemKind::Talk(rule) | ItemKind::Break(rule) | ItemKind::Evaluation(rule) => match rule {
                Rule::Fixed(length) | Rule::Each(length) | Rule::EachOther(length) => fits(*length),
            },
            ItemKind::Round(round) => round.in_bounds(),
        };
        kind && self.upto.is_none_or(fits) && all(&self.parts)
    }
}

impl Round {
    fn in_bounds(&self) -> bool {
        let turns = match self.turns {
            Turns::All => true,
            Turns::Some(turns) => turns >= 1,
        };
        turns
            && self.turn_at_most.is_none_or(lasts)
            && self.turn.is_none_or(lasts)
            && self.gap.as_ref().is_none_or(|gap| fits(gap.length))
            && self.breaks.len() <= MOST_KEPT_LINES
            && self.breaks.iter().all(|pause| fits(pause.length))
            && self.helps.len() <= MOST_KEPT_LINES
            && self.roles.len() <= MOST_KEPT_LINES
            && self.roles.iter().all(|wanted| wanted.count <= MOST_KEPT_LINES)
            && self.rooms.is_none_or(|people| people >= 2)
            && all(&self.phases)
    }
}

/// Phases, with their parts and those parts' none.
fn all(phases: &[Phase]) -> bool {
    let alone = |phase: &Phase| phase.upto.is_none_or(fits) && share(phase.share);
    let whole = |phase: &Phase| alone(phase) && phase.parts.iter().all(|part| alone(part) && part.parts.is_empty());
    phases.iter().all(whole)
}

fn share(share: Share) -> bool {
    match share {
        Share::Fixed(length) | Share::Each(length) => fits(length),
        Share::Weight(weight) => (1..=1_000_000).contains(&weight),
    }
}

fn fits(length: Length) -> bool {
    (Length::ZERO..=LONGEST).contains(&length)
}

fn lasts(length: Length) -> bool {
    length.is_some_time() && length <= LONGEST
}
