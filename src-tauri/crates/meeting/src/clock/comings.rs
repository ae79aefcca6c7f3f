//! Coming and going (MEETING-CLOCK.md sections 4, 6.5 and 6.6).
//!
//! Not in here: whether it is possible ([`super::check`]).

use super::{CatchUp, Clock, Coming, RoundStage, Standing, StepKind};
use crate::{
    format::Item,
    people::{MemberId, PersonId, TurnOf},
    time::{Length, Moment},
};

impl Clock {
    pub(super) fn arrive(&mut self, who: PersonId, at: Moment) {
        let was = self.standing.insert(who, Standing::There);
        self.join_room(who);
        self.fill_roles();
        if was == Some(Standing::Gone) {
            return; // present again, nothing else
        }
        let Some(who) = who.member() else { return };
        let minutes = self.started.map_or(0, |started| (at - started).0 / 60);
        if minutes > 0 {
            self.late.push((who, minutes as u32));
        }
        if let Some(place) = self.queue.iter().position(|coming| coming.of.is(who)) {
            let coming = self.queue.remove(place);
            self.queue.push(coming);
        }
        if self.round == RoundStage::Over {
            return; // the tail is protected: nothing is put before it any more
        }
        let missed = self.each_missed(who);
        if missed.is_some_time() {
            let own = self.turns_begun > 0;
            self.catch_ups.push(CatchUp { who, length: missed, before_own_turn: own });
        }
        self.interrupt_buffer(at, |clock| {
            // What moved to the next meeting is brought back by hand or not at all.
            let turn_is_back = !clock.dropped.contains(&who) && clock.give_turn_back(TurnOf::Client(who), at);
            let turn_is_back = clock.bring_sets_back(at) || turn_is_back;
            missed.is_some_time() || turn_is_back
        });
    }

    /// Inserts something before the tail; a running buffer gives way to it at once.
    pub(super) fn interrupt_buffer(&mut self, at: Moment, put: impl FnOnce(&mut Self) -> bool) {
        let interrupts = self.running().is_some_and(|step| step.kind == StepKind::Buffer);
        if interrupts {
            // No pause stands between spare time and what interrupts it.
            self.pause_done = true;
        }
        if put(self) && interrupts {
            self.round = RoundStage::Turns;
            self.end_here(at);
        }
    }

    /// Somebody who had stepped out is back. A turn that came up meanwhile and was given up comes back like a
    /// latecomer's. There is no catch-up, because stepping out was their own choice.
    pub(super) fn return_to_room(&mut self, who: PersonId, at: Moment) {
        self.standing.insert(who, Standing::There);
        self.join_room(who);
        self.fill_roles();
        let Some(who) = who.member() else { return };
        if self.round != RoundStage::Over && !self.dropped.contains(&who) {
            self.interrupt_buffer(at, |clock| {
                clock.give_turn_back(TurnOf::Client(who), at) || clock.bring_sets_back(at)
            });
        }
    }

    /// Puts a turn that was dropped, or never given, at the end of the queue.
    pub(super) fn bring_turn_back(&mut self, who: MemberId, at: Moment) {
        self.dropped.remove(&who);
        self.to_have_turn.insert(who);
        if self.has_rooms() {
            self.interrupt_buffer(at, |clock| clock.bring_sets_back(at));
            return;
        }
        let usual = self.usual_turn();
        self.given_up.entry(TurnOf::Client(who)).or_insert(usual);
        self.interrupt_buffer(at, |clock| clock.give_turn_back(TurnOf::Client(who), at));
    }

    /// The longest of tonight's turns, for one that has no length of its own.
    fn usual_turn(&self) -> Length {
        let held = self.steps.iter().filter(|step| matches!(step.kind, StepKind::Turn(_))).map(|step| step.length);
        held.chain(self.queue.iter().map(|coming| coming.length)).max().unwrap_or_default().max(self.minimum())
    }

    /// The length of a turn if it is brought back now; `None` if there is not enough spare time.
    pub(super) fn turn_brought_back(&self, who: MemberId, at: Moment) -> Option<Length> {
        let mut clock = self.clone();
        clock.bring_turn_back(who, at);
        if self.has_rooms() {
            let running = clock.running().filter(|step| step.from == at && matches!(step.kind, StepKind::Turn(_)));
            return clock.queue.first().map(|coming| coming.length).or(running.map(|step| step.length));
        }
        clock.queue.iter().find(|coming| coming.of.is(who)).map(|coming| coming.length).or_else(|| {
            let began = clock.running().filter(|step| step.kind == StepKind::Turn(TurnOf::Client(who)));
            began.map(|step| step.length)
        })
    }

    /// Their own part of the items that have begun or are over, if those count them.
    fn each_missed(&self, who: MemberId) -> Length {
        let client = self.is_client(who);
        let (people, clients) = (self.people_there(), self.clients_there());
        let others = |item: &Item| item.counts(people, clients).saturating_sub(1);
        let items = self.agenda.format.items.iter().take(self.next_item);
        items
            .filter(|item| !(item.clients_skip && client))
            .filter_map(|item| item.rule().map(|rule| rule.own_part(others(item))))
            .sum()
    }

    /// Puts a turn that was given up back at the end of the queue, with its former length or the spare time,
    /// whichever is less. Below the minimum it is owed instead (MEETING-CLOCK.md section 6.2).
    pub(super) fn give_turn_back(&mut self, of: TurnOf, at: Moment) -> bool {
        let had = of.client().is_some_and(|who| self.had_turn(who));
        let Some(&was) = self.given_up.get(&of).filter(|_| !had) else { return false };
        // In the queue first, so that the gap before it is counted.
        self.queue.push(Coming { of, length: Length::ZERO });
        let length = was.min(self.buffer(at)).down_to(self.agenda.format.grain);
        if length < self.minimum() {
            self.queue.pop();
            return false;
        }
        if let Some(coming) = self.queue.last_mut() {
            coming.length = length;
        }
        self.given_up.remove(&of);
        true
    }

    pub(super) fn leave(&mut self, who: PersonId, at: Moment) {
        self.standing.insert(who, Standing::Gone);
        self.leaving.remove(&who);
        if let Some(who) = who.member() {
            self.drop_turn(TurnOf::Client(who));
            self.catch_ups.retain(|catch_up| catch_up.who != who);
        }
        self.fill_roles();
        let nobody_to_talk_to = self.leave_room(who);
        if nobody_to_talk_to || self.running().and_then(|step| step.kind.client()).is_some_and(|client| who == client) {
            self.end_here(at);
        }
    }

    /// Ends the running step because of who came or went, or of what was put in. A group that holds goes on holding.
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
