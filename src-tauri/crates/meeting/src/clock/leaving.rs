//! Leaving early: the turn moves to where it still ends in time, and the desk warns if there is no such place.
//!
//! The specification has *leave* for the moment somebody goes; this is known beforehand. It reorders turns and does
//! nothing else: until the person really leaves, `each` items count them and none of their turns is given up. Not in
//! here: leaving itself ([`super::comings`]).

use super::{Clock, Coming, Event, Refusal, Standing};
use crate::{people::PersonId, time::Moment};

/// Somebody who leaves before their turn would be over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GoesBefore {
    /// Who.
    pub who: PersonId,
    /// When they go.
    pub goes: Moment,
    /// When their turn ends, as things stand.
    pub ends: Moment,
}

impl Clock {
    /// Whether an early leave at this moment can be noted; `None` means that they stay to the end after all.
    pub(super) fn check_leaves_at(&self, who: PersonId, goes: Option<Moment>, at: Moment) -> Result<(), Refusal> {
        if self.ended.is_some() {
            return Err(Refusal::MeetingOver);
        }
        match self.standing.get(&who) {
            None => return Err(Refusal::Stranger(who)),
            Some(Standing::Absent | Standing::Gone) => return Err(Refusal::NotThere(who)),
            Some(Standing::There | Standing::Out | Standing::Missing) => {}
        }
        let begins = self.started.unwrap_or(self.agenda.starts).max(at);
        match goes {
            None => self.leaving.get(&who).map(drop).ok_or(Refusal::StaysAnyway(who)),
            Some(goes) if goes <= begins || goes >= self.end => Err(Refusal::NotEarly { from: begins, to: self.end }),
            Some(_) => Ok(()),
        }
    }

    /// Notes when somebody leaves, and moves the turns of people who leave early to where they end in time.
    pub(super) fn leaves_at(&mut self, who: PersonId, goes: Option<Moment>, at: Moment) {
        match goes {
            Some(goes) => self.leaving.insert(who, goes),
            None => self.leaving.remove(&who),
        };
        self.place_leaving(at);
    }

    /// Puts the turns of those who go early where they end in time.
    pub(super) fn place_leaving(&mut self, at: Moment) {
        // The earliest to go is placed last, so that nobody who goes later stands in front of them.
        let mut leaving: Vec<(Moment, PersonId)> = self.leaving.iter().map(|(&who, &goes)| (goes, who)).collect();
        leaving.sort_by_key(|&(goes, who)| std::cmp::Reverse((goes, who)));
        // Whoever moves forward may push somebody else back: as many rounds as there are people to place.
        for _ in 0..leaving.len() {
            for &(goes, who) in &leaving {
                self.put_in_time(who, goes, at);
            }
        }
    }

    /// Moves a turn forward to the last position at which it is over in time, or to the first if there is none.
    fn put_in_time(&mut self, who: PersonId, goes: Moment, at: Moment) {
        let Some(stands) = self.queue.iter().position(|coming| coming.of.is(who)) else { return };
        let order: Vec<Coming> = self.queue.clone();
        for place in (0..=stands).rev() {
            self.queue.clone_from(&order);
            let own = self.queue.remove(stands);
            self.queue.insert(place, own);
            if self.turn_ends(who, at).is_none_or(|ends| ends <= goes) {
                return;
            }
        }
    }

    /// When somebody's running or remaining turn ends, as things stand; in rooms, the set in which they are client.
    fn turn_ends(&self, who: PersonId, now: Moment) -> Option<Moment> {
        let running = self.running().map_or(0, |step| step.no);
        let planned = || self.as_planned().run_out(self.agenda.starts);
        let ahead = if self.started.is_some() { self.run_out(now) } else { planned() };
        let own = ahead
            .steps
            .iter()
            .find(|step| step.no >= running && ahead.clients_of(step).iter().any(|client| who == *client))?;
        own.to.filter(|_| !self.had_turn(who) || self.runs(who))
    }

    fn runs(&self, who: PersonId) -> bool {
        self.clients_now().iter().any(|client| who == *client)
    }

    /// When somebody goes, if that is known and they have not gone.
    pub fn goes_at(&self, who: PersonId) -> Option<Moment> {
        self.leaving.get(&who).copied()
    }

    /// People who leave before their turn would be over, in the order of leaving.
    pub fn go_before_turn_ends(&self, now: Moment) -> Vec<GoesBefore> {
        let mut early: Vec<GoesBefore> = self
            .leaving
            .iter()
            .filter_map(|(&who, &goes)| Some(GoesBefore { who, goes, ends: self.turn_ends(who, now)? }))
            .filter(|early| early.ends > early.goes)
            .collect();
        early.sort_by_key(|early| (early.goes, early.who));
        early
    }

    /// Who wanted to be gone by now and is still there.
    pub fn meant_to_be_gone(&self, now: Moment) -> Vec<PersonId> {
        let there = |who: &PersonId| self.standing(*who) == Standing::There;
        let over = |goes: Moment| self.started.is_some() && self.ended.is_none() && goes <= now;
        self.leaving.iter().filter(|&(who, &goes)| over(goes) && there(who)).map(|(&who, _)| who).collect()
    }

    /// A clock that starts as planned with the order of this one.
    pub(super) fn as_planned(&self) -> Self {
        let mut clock = Self::new(self.agenda.clone(), self.presses.clone());
        if self.started.is_none() {
            clock.order(self.queue.iter().map(|coming| coming.of));
            if self.has_rooms() {
                // Where there is no order, it is the rooms that let whoever goes early be client first.
                clock.leaving.clone_from(&self.leaving);
            }
        }
        clock.apply(&Event::Started { missing: Vec::new(), short: None }, self.agenda.starts);
        clock
    }
}
