//! From step to step: what ends, what begins, and what happens at zero.
//!
//! Not in here: events ([`super::acts`]).

use std::collections::BTreeSet;

use super::{Clock, Coming, Event, Presses, RoundStage, Standing, Step, StepKind};
use crate::{
    format::{Advance, Phase, Turns},
    people::{MemberId, TurnOf},
    phases,
    time::{Length, Moment},
};

impl Clock {
    /// Runs time to this moment: steps that end at zero by themselves end, one after the other. The zero of a second
    /// comes before its events (MEETING-CLOCK.md section 6.1).
    pub fn run_to(&mut self, at: Moment) {
        while self.held.is_none() && self.away.is_none() {
            let Some(step) = self.running().filter(|step| step.due <= at) else { return };
            if !self.ends_by_itself(step) {
                return;
            }
            let due = step.due;
            self.end_running(due);
            self.begin_next(due);
        }
    }

    pub(super) fn ends_by_itself(&self, step: &Step) -> bool {
        match &self.presses {
            Presses::AtZero { but } => !but.contains(&step.no),
            Presses::ByAdvance => match step.kind {
                StepKind::Item(index) => {
                    self.agenda.format.items.get(index).is_some_and(|item| item.advance == Advance::Auto)
                }
                // A gap leads over by itself. Everything with people talking in it waits for a person.
                StepKind::Gap => true,
                StepKind::Turn(_)
                | StepKind::Break(_)
                | StepKind::Added(_)
                | StepKind::CatchUp(_)
                | StepKind::Buffer => false,
            },
        }
    }

    /// Like [`Clock::run_to`], with *next* pressed at every zero: the group went on by itself.
    pub(super) fn run_pressed(&mut self, at: Moment) {
        let presses = self.presses.clone();
        if self.presses == Presses::ByAdvance {
            self.presses = Presses::AtZero { but: BTreeSet::new() };
        }
        self.run_to(at);
        self.presses = presses;
    }

    /// Ends the running step.
    pub(super) fn end_running(&mut self, at: Moment) {
        if let Some(step) = self.steps.last_mut().filter(|step| step.to.is_none()) {
            step.to = Some(at);
        }
    }

    /// Begins what comes next; after the last step the meeting is over.
    pub(super) fn begin_next(&mut self, at: Moment) {
        while let Some(decided) = self.next_kind(at) {
            if let Some((kind, length)) = decided {
                return self.begin(kind, length, at);
            }
        }
        self.ended = Some(at);
    }

    /// What begins now: `None` if nothing is left, `Some(None)` if only a decision was made and the caller must ask
    /// again.
    #[allow(clippy::option_option, reason = "private, and the three answers are named in the doc above")]
    fn next_kind(&mut self, at: Moment) -> Option<Option<(StepKind, Length)>> {
        // What lasts no time is no step: an `each` item with nobody there, a break that paid all it had.
        self.decide_next(at).map(|decided| decided.filter(|(_, length)| length.is_some_time()))
    }

    #[allow(clippy::option_option, reason = "as above")]
    fn decide_next(&mut self, at: Moment) -> Option<Option<(StepKind, Length)>> {
        // A step is fitted before it begins (MEETING-CLOCK.md section 6.1).
        self.fit(at);
        if let Some(line) = self.added_line_due() {
            return Some(Some(line));
        }
        let round = self.agenda.format.round().map(|(index, _)| index);
        if self.round == RoundStage::Over || round != Some(self.next_item) {
            let length =
                self.agenda.format.items.get(self.next_item)?.length(self.people_there(), self.clients_there());
            let kind = StepKind::Item(self.next_item);
            self.next_item += 1;
            return Some(Some((kind, length)));
        }
        if self.give_up_idle_sets() {
            return Some(None);
        }
        if !self.queue.is_empty() && !self.pause_done {
            self.pause_done = true;
            return Some(self.pause_after(self.turns_begun));
        }
        let first = self.queue.first().map(|coming| coming.of);
        if let Some(catch_up) = self.take_catch_up(first) {
            return Some(Some(catch_up));
        }
        if let Some(first) = first {
            return Some(self.take_turn(first));
        }
        if self.round == RoundStage::Turns {
            // Whoever is still out has nothing more to catch up with: the tail is next.
            self.catch_ups.clear();
            self.round = RoundStage::Buffer;
            let something_behind = self.agenda.format.items.len() > self.next_item + 1;
            let buffer = self.buffer(at);
            return Some((something_behind && buffer.is_some_time()).then_some((StepKind::Buffer, buffer)));
        }
        self.round = RoundStage::Over;
        self.next_item += 1;
        Some(None)
    }

    /// The first catch-up that stands before this turn (before the buffer, if there is none).
    fn take_catch_up(&mut self, turn: Option<TurnOf>) -> Option<(StepKind, Length)> {
        let queue = &self.queue;
        let place = self.catch_ups.iter().position(|catch_up| {
            // Nothing is told again to somebody who has stepped out.
            if !self.missing_will_come && self.standing(catch_up.who) != Standing::There {
                return false;
            }
            let has_own_turn = queue.iter().any(|coming| coming.of.is(catch_up.who));
            !(catch_up.before_own_turn && has_own_turn) || turn.is_some_and(|of| of.is(catch_up.who))
        })?;
        let catch_up = self.catch_ups.remove(place);
        Some((StepKind::CatchUp(catch_up.who), catch_up.length))
    }

    /// The turn of the next client; a decision if they are not there (MEETING-CLOCK.md sections 4 and 6.2).
    fn take_turn(&mut self, of: TurnOf) -> Option<(StepKind, Length)> {
        let there = |who: MemberId| self.standing(who) == Standing::There;
        if let Some(client) = of.client().filter(|client| !there(*client)) {
            if self.queue.iter().filter_map(|coming| coming.of.client()).any(there) {
                self.queue.rotate_left(1);
                return None;
            }
            if !self.missing_will_come {
                self.give_up_turn(client);
                return None;
            }
        }
        let coming = self.queue.remove(0);
        self.turns_begun += 1;
        self.pause_done = false;
        Some((StepKind::Turn(of), coming.length))
    }

    /// Takes a turn out of the queue. Its time goes to the next in order who is there and has no turn, or else to the
    /// buffer (MEETING-CLOCK.md section 6.2).
    pub(super) fn drop_turn(&mut self, of: TurnOf) -> Option<Length> {
        let place = self.queue.iter().position(|coming| coming.of == of)?;
        let length = self.queue.remove(place).length;
        let limited = self.agenda.format.round().is_some_and(|(_, round)| matches!(round.turns, Turns::Some(_)));
        let next = self.agenda.order.iter().copied().find(|next| !of.is(*next) && self.could_take_turn(*next));
        if let Some(client) = next.filter(|_| limited) {
            self.to_have_turn.insert(client);
            self.given_up.remove(&TurnOf::Client(client));
            self.queue.push(Coming { of: TurnOf::Client(client), length });
        }
        Some(length)
    }

    /// Whether somebody is there and has no turn yet. Members who agreed to be absent get none (MEETING-CLOCK.md
    /// sections 6.2, 6.5).
    fn could_take_turn(&self, who: MemberId) -> bool {
        let begun = self.steps.iter().any(|step| step.kind == StepKind::Turn(TurnOf::Client(who)));
        let to_come = self.queue.iter().any(|coming| coming.of.is(who));
        let may = !self.agenda.absent.contains(&who) && !self.dropped.contains(&who);
        self.standing(who) == Standing::There && !begun && !to_come && may
    }

    /// Gives up the turn of a client who did not come; it can come back ([`Event::Arrived`]).
    pub(super) fn give_up_turn(&mut self, who: MemberId) {
        if self.has_rooms() {
            return self.give_up_part(who.into());
        }
        if let Some(length) = self.drop_turn(TurnOf::Client(who)) {
            self.given_up.insert(TurnOf::Client(who), length);
        }
    }

    fn begin(&mut self, kind: StepKind, length: Length, at: Moment) {
        let no = self.steps.len() as u32;
        let range = match kind {
            StepKind::Item(index) => {
                let item = self.agenda.format.items.get(index);
                item.map_or(Length::ZERO, |item| item.range(self.people_there(), self.clients_there()))
            }
            StepKind::Turn(_)
            | StepKind::Gap
            | StepKind::Break(_)
            | StepKind::Added(_)
            | StepKind::CatchUp(_)
            | StepKind::Buffer => Length::ZERO,
        };
        let mut step = Step { no, kind, from: at, length, due: at + length, to: None, phases: Vec::new(), range };
        step.lay_phases(&self.split(kind, length));
        self.steps.push(step);
        match kind {
            StepKind::Turn(TurnOf::Set(_)) => self.begin_set(no),
            StepKind::Turn(TurnOf::Client(client)) => self.cast_roles(no, client),
            StepKind::Item(_)
            | StepKind::Gap
            | StepKind::Break(_)
            | StepKind::Added(_)
            | StepKind::CatchUp(_)
            | StepKind::Buffer => {}
        }
    }

    /// The phases of a step of this kind: those of the round's turns, the parts of an item, else none.
    pub fn phases(&self, kind: StepKind) -> &[Phase] {
        let format = &self.agenda.format;
        match kind {
            StepKind::Turn(_) => format.round().map_or(&[], |(_, round)| &round.phases),
            StepKind::Item(index) => format.items.get(index).map_or(&[], |item| &item.parts),
            StepKind::Gap | StepKind::Break(_) | StepKind::Added(_) | StepKind::CatchUp(_) | StepKind::Buffer => &[],
        }
    }

    /// How many people have a go in an `each` phase of this step: the coaches, or whom the item counts.
    pub(super) fn coaches(&self, kind: StepKind) -> usize {
        let there = self.people_there();
        match kind {
            StepKind::Item(index) => {
                let item = self.agenda.format.items.get(index);
                item.map_or(there, |item| item.counts(there, self.clients_there()))
            }
            StepKind::Turn(TurnOf::Set(_)) => self.coaches_in_a_room(),
            StepKind::Turn(TurnOf::Client(who)) if self.standing(who) != Standing::There && !self.missing_will_come => {
                there
            }
            StepKind::Turn(_)
            | StepKind::Gap
            | StepKind::Break(_)
            | StepKind::Added(_)
            | StepKind::CatchUp(_)
            | StepKind::Buffer => there.saturating_sub(1),
        }
    }

    /// The lengths of the phases of a step this long.
    pub(super) fn split(&self, kind: StepKind, length: Length) -> Vec<Length> {
        phases::split(length, self.phases(kind), self.agenda.format.grain, self.coaches(kind))
    }

    /// The event of pressing *next* for the step that runs.
    pub fn next(&self) -> Option<Event> {
        self.running().map(|step| Event::Next { step: step.no })
    }
}
