//! Tonight's clients, settled in the room before the first turn: by bids, by a vote, or by hand (FIELD.md 2.10, 2.21).
//!
//! The specification fixes the agenda beforehand; groups that bid or vote fix it only after the check-in. The chosen
//! clients replace the planned ones. Not being chosen leaves nothing owed: the group chose. A turn that was dropped or
//! given up earlier stays owed. Not in here: the order and the shares themselves ([`crate::choosing`]).

use super::{Clock, Coming, Refusal, RoundStage, Standing};
use crate::{
    choosing::TurnShare,
    format::{ItemKind, Turns},
    people::{MemberId, TurnOf},
    share::share,
    time::{Length, Moment},
};

impl Clock {
    /// Whether it can still be settled who is client tonight; the clock must have been run to now.
    pub fn check_choosing(&self) -> Result<(), Refusal> {
        if self.started.is_none() {
            return Err(Refusal::NotStarted);
        }
        if self.ended.is_some() {
            return Err(Refusal::MeetingOver);
        }
        if self.has_rooms() {
            return Err(Refusal::ChosenInRooms);
        }
        match self.round {
            RoundStage::Turns if self.turns_begun == 0 => Ok(()),
            RoundStage::Turns | RoundStage::Buffer | RoundStage::Over => Err(Refusal::TurnsBegun),
        }
    }

    /// Whether somebody can be client tonight. People who are late or have stepped out can: their turn waits like any
    /// other, so a group can choose somebody who is expected in half an hour.
    pub(crate) fn can_be_chosen(&self, who: MemberId) -> Result<(), Refusal> {
        match self.standing.get(&who.into()) {
            None => Err(Refusal::Stranger(who.into())),
            Some(Standing::There | Standing::Out | Standing::Missing) => Ok(()),
            Some(Standing::Absent | Standing::Gone) => Err(Refusal::NotThere(who.into())),
        }
    }

    pub(super) fn check_chosen(&self, clients: &[MemberId], shares: &[TurnShare], at: Moment) -> Result<(), Refusal> {
        self.check_choosing()?;
        if clients.is_empty() {
            return Err(Refusal::NobodyChosen);
        }
        for (place, &who) in clients.iter().enumerate() {
            self.can_be_chosen(who)?;
            if clients.iter().take(place).any(|before| *before == who) {
                return Err(Refusal::HasTurn(who.into()));
            }
        }
        let mut chosen = self.clone();
        if chosen.choose(clients, shares, at) {
            return Ok(());
        }
        Err(Refusal::ChosenShort { turns: clients.len(), minimum: chosen.minimum(), available: chosen.available(at) })
    }

    /// Makes these tonight's clients and solves their turns (MEETING-CLOCK.md section 2). Returns whether they fit;
    /// if not, each has the minimum.
    pub(super) fn choose(&mut self, clients: &[MemberId], shares: &[TurnShare], at: Moment) -> bool {
        let waited: Vec<MemberId> = self.queue.iter().filter_map(|coming| coming.of.client()).collect();
        self.to_have_turn.retain(|who| !waited.contains(who));
        self.to_have_turn.extend(clients);
        for who in clients {
            self.dropped.remove(who);
            self.given_up.remove(&TurnOf::Client(*who));
        }
        self.plan_chosen(clients, shares);
        self.queue =
            clients.iter().map(|&client| Coming { of: TurnOf::Client(client), length: Length::ZERO }).collect();
        let lengths = share(self.available(at), &self.weights(), self.bounds());
        let fits = lengths.is_some();
        let minimum = self.minimum();
        self.set_lengths(lengths.unwrap_or_else(|| vec![minimum; clients.len()]));
        fits
    }

    /// Updates the agenda, which the timetable, dropped turns and the record use from now on.
    fn plan_chosen(&mut self, clients: &[MemberId], shares: &[TurnShare]) {
        let agenda = &mut self.agenda;
        let later = agenda.order.iter().copied().filter(|who| !clients.contains(who));
        agenda.order = clients.iter().copied().chain(later).collect();
        agenda.set_shares(shares);
        // Who agreed not to come and came is in nobody's timetable.
        let planned = clients.iter().filter(|who| !agenda.absent.contains(who)).count();
        let round = agenda.format.items.iter_mut().find_map(|item| match &mut item.kind {
            ItemKind::Round(round) => Some(round),
            ItemKind::Talk(_) | ItemKind::Break(_) | ItemKind::Evaluation(_) => None,
        });
        if let Some(round) = round {
            round.turns = Turns::Some(planned);
        }
    }
}
