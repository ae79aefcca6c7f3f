//! A line that is put into the running agenda: where it can stand, and what pays for it.
//!
//! Not in here: a line put in before the meeting ([`crate::planning`]), and reading what was typed
//! ([`crate::format::line_title`]).

use serde::{Deserialize, Serialize};

use super::{Clock, Pay, Refusal, StepKind};
use crate::{
    bounds::MOST_ITEMS,
    span::LONGEST,
    time::{Length, Moment},
};

/// Where a line stands that is put into the running agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinePlace {
    /// Directly behind the step that runs, by its number; so between two turns, too.
    Behind(u32),
    /// Before an item of the agenda, by its place there.
    Before(usize),
}

/// A line that was put into the running agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddedLine {
    /// Where.
    pub place: LinePlace,
    /// Its name.
    pub title: String,
    /// How long it is.
    pub length: Length,
    /// Whether it is a break, in which nobody speaks to the group.
    pub is_break: bool,
}

impl Clock {
    /// The places where a line can be put in now, in order: behind what runs, then before each item to come.
    pub fn line_places(&self, at: Moment) -> Vec<LinePlace> {
        let Some(running) = self.running().filter(|_| self.away.is_none()) else { return Vec::new() };
        // What comes next, but for lines put in, has the place behind what runs, which is the same.
        let steps = self.forecast(at).steps;
        let to_come = |step: &&super::Step| step.no > running.no && !matches!(step.kind, StepKind::Added(_));
        let next = steps.iter().find(to_come).map(|step| step.kind);
        let later = (self.next_item..self.agenda.format.items.len()).filter(|item| self.can_stand_before(*item));
        let later = later.filter(|item| next != Some(StepKind::Item(*item)) && !self.opens_with_round(*item, next));
        std::iter::once(LinePlace::Behind(running.no)).chain(later.map(LinePlace::Before)).collect()
    }

    /// Whether the item is the round and comes next.
    fn opens_with_round(&self, item: usize, next: Option<StepKind>) -> bool {
        self.is_round(item) && matches!(next, Some(StepKind::Turn(_)))
    }

    fn is_round(&self, item: usize) -> bool {
        self.agenda.format.round().is_some_and(|(round, _)| round == item)
    }

    /// Before an item that has not begun; a round begins with its first turn.
    fn can_stand_before(&self, item: usize) -> bool {
        let to_come = item >= self.next_item && item < self.agenda.format.items.len();
        to_come && !(self.is_round(item) && self.turns_begun > 0)
    }

    pub(super) fn check_add_line(&self, line: &AddedLine, pay: Pay) -> Result<(), Refusal> {
        let stands = match line.place {
            LinePlace::Behind(step) => self.running().is_some_and(|running| running.no == step),
            LinePlace::Before(item) => self.can_stand_before(item),
        };
        if !stands {
            return Err(Refusal::LinePassed);
        }
        if self.agenda.format.items.len() + self.added.len() >= MOST_ITEMS {
            return Err(Refusal::LineFull(MOST_ITEMS));
        }
        if !line.length.is_some_time() || line.length > LONGEST {
            return Err(Refusal::ExtensionTooLong);
        }
        self.check_pay(line.length, pay)
    }

    /// Puts a line in. Spare time that runs gives way to a line behind it at once.
    pub(super) fn add_line(&mut self, line: &AddedLine, pay: Pay, at: Moment) {
        let put = |clock: &mut Self| {
            clock.added.push(line.clone());
            clock.pay(line.length, pay);
        };
        match line.place {
            LinePlace::Before(_) => put(self),
            LinePlace::Behind(_) => self.interrupt_buffer(at, |clock| {
                put(clock);
                true
            }),
        }
    }

    /// The line that begins now, before anything else: its place has come. Behind the same step, what was put in last comes
    /// first, because it was put directly behind it; what stands before an item comes after that, in the order it was put in.
    pub(super) fn added_line_due(&self) -> Option<(StepKind, Length)> {
        let round_began = self.is_round(self.next_item) && self.turns_begun > 0;
        let behind = |place: LinePlace| match place {
            LinePlace::Behind(step) => self.steps.last().is_some_and(|last| last.no >= step),
            LinePlace::Before(_) => false,
        };
        let before = |place: LinePlace| match place {
            LinePlace::Behind(_) => false,
            LinePlace::Before(item) => item == self.next_item && !round_began || item < self.next_item,
        };
        let newest = self.added_to_come().filter(|(_, line)| behind(line.place)).last();
        let (index, line) = newest.or_else(|| self.added_to_come().find(|(_, line)| before(line.place)))?;
        Some((StepKind::Added(index), line.length))
    }

    /// The lines that have not begun. One without time never begins: no such line can be put in, but a log is trusted.
    fn added_to_come(&self) -> impl Iterator<Item = (usize, &AddedLine)> {
        let begun = |index: usize| self.steps.iter().any(|step| step.kind == StepKind::Added(index));
        self.added.iter().enumerate().filter(move |(index, line)| line.length.is_some_time() && !begun(*index))
    }

    /// How long the lines are that have not begun.
    pub(super) fn added_lengths(&self) -> Length {
        self.added_to_come().map(|(_, line)| line.length).sum()
    }

    /// Whether a step is a break: one of the round's, or one that was put in.
    pub fn is_break(&self, kind: StepKind) -> bool {
        match kind {
            StepKind::Break(_) => true,
            StepKind::Added(index) => self.added.get(index).is_some_and(|line| line.is_break),
            StepKind::Item(_) | StepKind::Turn(_) | StepKind::Gap | StepKind::CatchUp(_) | StepKind::Buffer => false,
        }
    }

    /// The name of a line that was put in.
    pub(super) fn added_title(&self, index: usize) -> Option<&str> {
        self.added.get(index).map(|line| line.title.as_str())
    }
}
