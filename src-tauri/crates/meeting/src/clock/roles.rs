//! Who leads, who is a guest, and who takes part from elsewhere.
//!
//! None of it moves the clock, so it can be said before the start as well; a guest counts where everybody speaks.
//! Not in here: the roles in a turn (they follow from whose turn it is).

use super::{Clock, Event, Refusal, Standing, StepKind};
use crate::people::{FIRST_GUEST, MemberId, Person};

impl Clock {
    /// The checks of what can be said at any time; `None` for every other event.
    pub(super) fn check_roles(&self, event: &Event) -> Option<Result<(), Refusal>> {
        let known = |who: &MemberId| self.standing.contains_key(who).then_some(()).ok_or(Refusal::Stranger(*who));
        if self.ended.is_some() {
            return None;
        }
        match event {
            Event::GuestCame { who, .. } if self.standing.contains_key(who) => Some(Err(Refusal::AlreadyThere(*who))),
            Event::GuestCame { .. } => Some(Ok(())),
            Event::Placed { who, .. } => Some(known(who)),
            Event::LedBy { facilitator, deputy } => {
                Some([facilitator, deputy].into_iter().flatten().try_for_each(known))
            }
            _ => None,
        }
    }

    /// A guest comes in.
    pub(super) fn welcome(&mut self, who: MemberId, name: &str) {
        self.guests.push(Person { id: who, name: name.to_owned() });
        self.standing.insert(who, Standing::There);
    }

    /// Who came without being a member, in the order in which they came.
    pub fn guests(&self) -> &[Person] {
        &self.guests
    }

    /// The number the next guest has.
    pub fn next_guest(&self) -> MemberId {
        MemberId(FIRST_GUEST.0 - self.guests.len() as u32)
    }

    /// Whether this is a guest.
    pub fn is_guest(&self, who: MemberId) -> bool {
        self.guests.iter().any(|guest| guest.id == who)
    }

    /// The name of a member or a guest; empty for a stranger.
    pub fn name_of(&self, who: MemberId) -> &str {
        let guest = self.guests.iter().find(|guest| guest.id == who);
        guest.map_or_else(|| self.agenda.name(who), |guest| &guest.name)
    }

    /// Whether somebody takes part from elsewhere.
    pub fn is_remote(&self, who: MemberId) -> bool {
        self.remote.contains(&who)
    }

    /// The facilitator and the deputy, as said.
    pub fn led_by(&self) -> (Option<MemberId>, Option<MemberId>) {
        (self.facilitator, self.deputy)
    }

    /// Who leads right now: the facilitator; in their own turn and while they are not there, the deputy.
    pub fn leads(&self) -> Option<MemberId> {
        let client = self.running().and_then(|step| match step.kind {
            StepKind::Turn(who) => Some(who),
            _ => None,
        });
        let can =
            |who: &MemberId| Some(*who) != client && (self.started.is_none() || self.standing(*who) == Standing::There);
        self.facilitator.filter(can).or(self.deputy.filter(can))
    }
}
