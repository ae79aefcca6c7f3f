//! Coming and going (MEETING-CLOCK.md sections 4, 6.5 and 6.6).
//!
//! Not in here: whether it can happen ([`super::check`]).

use super::{CatchUp, Clock, Coming, RoundStage, Standing, StepKind};
use crate::{
    format::{ItemKind, Rule},
    people::MemberId,
    time::{Length, Moment},
};

impl Clock {
    pub(super) fn arrive(&mut self, who: MemberId, at: Moment) {
        let was = self.standing.insert(who, Standing::There);
        if was == Some(Standing::Gone) {
            return; // present again, nothing else
        }
        let minutes = self.started.map_or(0, |started| (at - started).0 / 60);
        if minutes > 0 {
            self.late.push((who, minutes as u32));
        }
        if let Some(place) = self.queue.iter().position(|coming| coming.client == who) {
            let coming = self.queue.remove(place);
            self.queue.push(coming);
        }
        if self.round == RoundStage::Over {
            return; // the tail is protected: nothing is put before it any more
        }
        let missed = self.each_missed();
        if missed.is_some_time() {
            let own = self.turns_begun > 0;
            self.catch_ups.push(CatchUp { who, length: missed, before_own_turn: own });
        }
        let interrupts = self.running().is_some_and(|step| step.kind == StepKind::Buffer);
        if interrupts {
            // No pause stands between spare time and what interrupts it.
            self.pause_done = true;
        }
        let turn_is_back = self.give_turn_back(who, at);
        if interrupts && (missed.is_some_time() || turn_is_back) {
            self.round = RoundStage::Turns;
            self.end_here(at);
        }
    }

    /// The minutes of `each` items that have begun or are over.
    fn each_missed(&self) -> Length {
        let items = self.agenda.format.items.iter().take(self.next_item);
        items
            .filter_map(|item| match item.kind {
                ItemKind::Talk(Rule::Each(length))
                | ItemKind::Break(Rule::Each(length))
                | ItemKind::Evaluation(Rule::Each(length)) => Some(length),
                ItemKind::Talk(Rule::Fixed(_))
                | ItemKind::Break(Rule::Fixed(_))
                | ItemKind::Evaluation(Rule::Fixed(_))
                | ItemKind::Round(_) => None,
            })
            .sum()
    }

    /// A turn given up comes back at the end of the queue: as long as it was or as the spare time is, whichever
    /// is less; below the minimum it is owed (MEETING-CLOCK.md section 6.2).
    fn give_turn_back(&mut self, who: MemberId, at: Moment) -> bool {
        let Some(&was) = self.given_up.get(&who) else { return false };
        // In the queue first, so that the gap before it is counted.
        self.queue.push(Coming { client: who, length: Length::ZERO });
        let length = was.min(self.spare(at)).down_to(self.agenda.format.grain);
        if length < self.minimum {
            self.queue.pop();
            return false;
        }
        if let Some(coming) = self.queue.last_mut() {
            coming.length = length;
        }
        self.given_up.remove(&who);
        true
    }

    pub(super) fn leave(&mut self, who: MemberId, at: Moment) {
        self.standing.insert(who, Standing::Gone);
        self.drop_turn(who);
        self.catch_ups.retain(|catch_up| catch_up.who != who);
        if self.running().is_some_and(|step| step.kind.client() == Some(who)) {
            self.end_here(at);
        }
    }

    /// Ends the running step because of who came or went. A group that holds goes on holding.
    fn end_here(&mut self, at: Moment) {
        let holds = self.held.is_some();
        if self.turn_begins(at) {
            // A turn that lasted no time was not held: no pause behind it, and the break does not count it.
            self.turns_begun -= 1;
            self.pause_done = true;
        }
        self.release_hold(at);
        self.end_running(at);
        self.begin_next(at);
        self.held = holds.then_some(at);
    }
}
