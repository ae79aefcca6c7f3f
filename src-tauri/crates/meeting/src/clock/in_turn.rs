//! Going round: whose go it is in an item or phase in which everybody has one (FIELD.md F11).
//!
//! Derived from the time passed and the order of the roster; nobody presses anything. Not in here: the queue of
//! clients.

use super::{Clock, Standing, StepKind};
use crate::{
    format::leaves,
    people::PersonId,
    time::{Length, Moment},
};

/// Who has a go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Up {
    /// Who.
    pub who: PersonId,
    /// Position, counting from 1.
    pub nth: usize,
    /// The number of people in the round.
    pub of: usize,
    /// When the next go begins; for the last one, the end.
    pub until: Moment,
}

impl Clock {
    /// Whose go it is at `now`; `None` if nothing goes round or nobody is there. Past the end it stays with the last.
    pub fn up(&self, now: Moment) -> Option<Up> {
        let step = self.running()?;
        let now = self.held.or(self.away).unwrap_or(now);
        let phase = step.phase_at(now);
        let goes_round =
            |phase: &usize| leaves(self.phases(step.kind)).get(*phase).is_some_and(|leaf| leaf.phase.in_turn);
        let (from, to) = match phase.filter(goes_round) {
            Some(phase) => (step.phase_from(phase), step.phase_to(phase)),
            None if self.item_goes_round(step.kind) => (step.from, step.due),
            None => return None,
        };
        // In rooms each goes round at its own pace.
        if self.running_set().is_some() {
            return None;
        }
        let seats = self.seats(step.kind);
        let of = seats.len();
        let length = (to - from).0.max(1);
        let passed = (now - from).or_zero().0;
        let place = ((passed * of as i64 / length) as usize).min(of.checked_sub(1)?);
        let who = *seats.get(place)?;
        // The first second in which the next place is reached: rounded up.
        let until = from + Length((length * (place as i64 + 1) + of as i64 - 1) / of as i64);
        Some(Up { who, nth: place + 1, of, until })
    }

    fn item_goes_round(&self, kind: StepKind) -> bool {
        self.item(kind).is_some_and(|item| item.in_turn)
    }

    /// Everybody who has a go in a step, in order: the people there in roster order, guests last; in a turn, without
    /// the client and beginning with the person after them.
    fn seats(&self, kind: StepKind) -> Vec<PersonId> {
        let mut seats: Vec<PersonId> = self.everybody().collect();
        if let Some(client) = kind.client() {
            let place = seats.iter().position(|who| *who == client).unwrap_or(0);
            seats.rotate_left(place);
        }
        let skips = self.item(kind).is_some_and(|item| item.clients_skip);
        seats.retain(|who| {
            let counts = kind.client().is_none_or(|client| *who != client) && !(skips && self.is_client(*who));
            counts && self.standing(*who) == Standing::There
        });
        seats
    }
}
